//! Rounds: splitting, closing, settling, results.

use super::{Route, get, post};
use crate::domain::group::Books;
use crate::domain::policy::Action;
use crate::web::guard::Guard;
use crate::web::limits::Limit;
use crate::web::{money, rounds};

/// The routes of this area.
pub(super) fn routes() -> Vec<Route> {
    vec![
        get("/{group}/rounds/{round}", Guard::Books(Books::Totals), rounds::show::show),
        post("/{group}/rounds/{round}/split", Guard::Member(Action::SaveSplit), rounds::split::post),
        post("/{group}/rounds/{round}/closure", Guard::Member(Action::CloseRound), rounds::closure::post)
            .limited(&[Limit::TellGroup]),
        get("/{group}/rounds/{round}/extension", Guard::Member(Action::CloseRound), rounds::extension::show),
        post("/{group}/rounds/{round}/extension", Guard::Member(Action::CloseRound), rounds::extension::post)
            .limited(&[Limit::TellGroup]),
        get("/{group}/rounds/{round}/withdrawal", Guard::Member(Action::WithdrawRound), rounds::withdrawal::show),
        post("/{group}/rounds/{round}/withdrawal", Guard::Member(Action::WithdrawRound), rounds::withdrawal::post)
            .limited(&[Limit::TellGroup]),
        get("/{group}/rounds/{round}/mine", Guard::Member(Action::SeeGroup), rounds::mine::show),
        get("/{group}/rounds/{round}/mine/{person}", Guard::Member(Action::SeeGroup), rounds::mine::of_member),
        get("/{group}/rounds/{round}/settle", Guard::Fresh(Action::SettleRound), rounds::settle::show),
        post("/{group}/rounds/{round}/settle", Guard::Fresh(Action::SettleRound), rounds::settle::post)
            .limited(&[Limit::TellGroup]),
        get("/{group}/rounds/{round}/early/{bucket}", Guard::Fresh(Action::SettleRound), rounds::early::show),
        post("/{group}/rounds/{round}/early/{bucket}", Guard::Fresh(Action::SettleRound), rounds::early::post)
            .limited(&[Limit::TellGroup]),
        get("/{group}/rounds/{round}/offers/{bucket}", Guard::Member(Action::SeeGroup), rounds::offer::show),
        post("/{group}/rounds/{round}/offers/{bucket}", Guard::Member(Action::AnswerOffer), rounds::offer::post),
        get("/{group}/rounds/{round}/results", Guard::Books(Books::Totals), rounds::results::show),
        get("/{group}/rounds", Guard::Books(Books::Totals), rounds::list::show),
        get("/{group}/rounds/new", Guard::Member(Action::OpenRound), rounds::new::show),
        post("/{group}/rounds/new", Guard::Member(Action::OpenRound), rounds::new::send).limited(&[Limit::TellGroup]),
        get("/{group}/rounds/hands", Guard::Member(Action::SeeGroup), rounds::hands::show),
        post("/{group}/rounds/hands", Guard::Member(Action::RaiseHand), rounds::hands::raise),
        get("/{group}/rounds/hands/new", Guard::Member(Action::OpenRound), rounds::hands::ask),
        post("/{group}/rounds/hands/new", Guard::Member(Action::OpenRound), rounds::hands::send)
            .limited(&[Limit::TellGroup]),
        post("/{group}/rounds/hands/end", Guard::Member(Action::OpenRound), rounds::hands::end),
        get("/{group}/rounds/{round}/round.json", Guard::Books(Books::Totals), money::files::round_json)
            .limited(&[Limit::Export]),
        get("/{group}/rounds/{round}/round.csv", Guard::Books(Books::Totals), money::files::round_csv)
            .limited(&[Limit::Export]),
        get("/{group}/rounds/{round}/round.pb", Guard::Member(Action::SeeGroup), money::files::round_pabulib)
            .limited(&[Limit::Export]),
        get("/{group}/rounds/{round}/results/other-rules", Guard::Books(Books::Totals), rounds::other_rules::show),
        get("/{group}/rounds/{round}/results.csv", Guard::Books(Books::Totals), money::files::results_csv)
            .limited(&[Limit::Export]),
    ]
}
