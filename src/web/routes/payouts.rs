//! Payouts.

use super::{Route, get, post};
use crate::domain::policy::Action;
use crate::web::guard::Guard;
use crate::web::limits::Limit;
use crate::web::payouts;

/// The routes of this area.
pub(super) fn routes() -> Vec<Route> {
    vec![
        get("/{group}/payouts", Guard::Member(Action::SeeOwnPayouts), payouts::list::show),
        post("/{group}/payouts", Guard::Member(Action::RequestPayout), payouts::list::post).limited(&[Limit::Upload]),
        get("/{group}/payouts/owed", Guard::Member(Action::SeePayouts), payouts::owed::show),
        get("/{group}/payouts/owed.csv", Guard::Member(Action::SeePayouts), payouts::owed::csv)
            .limited(&[Limit::Export]),
        get("/{group}/payouts/{payout}", Guard::Member(Action::SeeOwnPayouts), payouts::show::show),
        // Owners, treasurers and facilitators, which the service asks.
        get(
            "/{group}/payouts/{payout}/receipts/{receipt}",
            Guard::Member(Action::SeeOwnPayouts),
            payouts::receipt::show,
        ),
        post("/{group}/payouts/{payout}/withdrawal", Guard::Member(Action::RequestPayout), payouts::show::withdrawal),
        // A facilitator pays when every treasurer has a hand in it: who exactly may is asked by the service.
        post("/{group}/payouts/{payout}/payment", Guard::Fresh(Action::SeePayouts), payouts::show::payment)
            .limited(&[Limit::TellGroup]),
        post("/{group}/payouts/{payout}/refusal", Guard::Fresh(Action::SeePayouts), payouts::show::refusal)
            .limited(&[Limit::TellGroup]),
    ]
}
