//! Money besides rounds: funds, the foundation, the bank, corrections, paying core costs.

use super::{Route, get, post};
use crate::domain::policy::Action;
use crate::web::besides;
use crate::web::guard::Guard;

/// The routes of this area.
pub(super) fn routes() -> Vec<Route> {
    vec![
        get("/{group}/money/funds", Guard::Member(Action::SeeLedger), besides::funds::show),
        get("/{group}/money/close", Guard::Member(Action::PostStatement), besides::close::show),
        post("/{group}/money/close", Guard::Member(Action::PostStatement), besides::close::send),
        get("/{group}/money/shortfall", Guard::Member(Action::CoverShortfall), besides::shortfall::show),
        post("/{group}/money/shortfall", Guard::Member(Action::CoverShortfall), besides::shortfall::send),
        get("/{group}/money/foundation", Guard::Member(Action::SeeLedger), besides::foundation::show),
        // A facilitator pays when the only treasurer is the payee: who exactly may is asked by the service.
        post("/{group}/money/foundation/payment", Guard::Fresh(Action::SeePayouts), besides::foundation::payment),
        get("/{group}/money/bank", Guard::Member(Action::SeeLedger), besides::bank::show),
        post("/{group}/money/bank", Guard::Member(Action::Reconcile), besides::bank::send),
        get("/{group}/money/opening", Guard::Member(Action::RecordOpening), besides::opening::show),
        post("/{group}/money/opening", Guard::Member(Action::RecordOpening), besides::opening::send),
        get("/{group}/money/corrections", Guard::Member(Action::SeeLedger), besides::corrections::list),
        get("/{group}/money/corrections/new", Guard::Member(Action::Adjust), besides::corrections::new),
        post("/{group}/money/corrections/new", Guard::Member(Action::Adjust), besides::corrections::propose),
        get("/{group}/money/corrections/{proposal}", Guard::Member(Action::SeeLedger), besides::proposal::show),
        post(
            "/{group}/money/corrections/{proposal}/confirmation",
            Guard::Fresh(Action::Adjust),
            besides::proposal::confirmation,
        ),
        post("/{group}/money/corrections/{proposal}/refusal", Guard::Fresh(Action::Adjust), besides::proposal::refusal),
        post(
            "/{group}/money/corrections/{proposal}/withdrawal",
            Guard::Member(Action::Adjust),
            besides::proposal::withdrawal,
        ),
        get("/{group}/money/ledger/{entry}/reversal", Guard::Fresh(Action::Adjust), besides::reversal::show),
        post("/{group}/money/ledger/{entry}/reversal", Guard::Fresh(Action::Adjust), besides::reversal::send),
        get("/{group}/core-costs/payments", Guard::Member(Action::SeeCoreCosts), besides::core_payments::list),
        get(
            "/{group}/core-costs/payments/{statement}/{line}",
            Guard::Member(Action::SeeCoreCosts),
            besides::core_payments::show,
        ),
        post(
            "/{group}/core-costs/payments/{statement}/{line}/payment",
            Guard::Fresh(Action::EditCoreCosts),
            besides::core_payments::payment,
        ),
        post(
            "/{group}/core-costs/payments/{statement}/{line}/release",
            Guard::Fresh(Action::PayCoreCost),
            besides::core_payments::release,
        ),
    ]
}
