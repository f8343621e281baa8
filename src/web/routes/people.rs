//! The group itself: its people, agreement, settings and log.

use super::{Route, get, post};
use crate::domain::group::Books;
use crate::domain::policy::Action;
use crate::services::imports::{Members, Weights};
use crate::web::guard::Guard;
use crate::web::limits::Limit;
use crate::web::{agreement, group_home, group_settings, imports, log, people};

/// The routes of this area.
pub(super) fn routes() -> Vec<Route> {
    vec![
        get("/{group}", Guard::Books(Books::Totals), group_home::show),
        get("/{group}/people", Guard::Books(Books::Totals), people::list::show),
        get("/{group}/people/import", Guard::Member(Action::InviteMembers), imports::file::show::<Members>),
        post("/{group}/people/import", Guard::Member(Action::InviteMembers), imports::file::send::<Members>)
            .limited(&[Limit::Upload]),
        get(
            "/{group}/people/import/sample.csv",
            Guard::Member(Action::InviteMembers),
            imports::file::sample::<Members>,
        ),
        get("/{group}/people/import/{import}", Guard::Member(Action::InviteMembers), imports::review::show::<Members>),
        post("/{group}/people/import/{import}", Guard::Member(Action::InviteMembers), imports::review::send::<Members>)
            .limited(&[Limit::InviteFile, Limit::InviteFiles]),
        post(
            "/{group}/people/import/{import}/match",
            Guard::Member(Action::InviteMembers),
            imports::review::columns::<Members>,
        ),
        get("/{group}/people/invite", Guard::Member(Action::InviteMembers), people::invite::show),
        post("/{group}/people/invite", Guard::Member(Action::InviteMembers), people::invite::send).limited(&[
            Limit::Invite,
            Limit::MailTo,
            Limit::MailTyped,
        ]),
        post("/{group}/people/link", Guard::Member(Action::InviteMembers), people::invite::link),
        post("/{group}/people/leave", Guard::Member(Action::SeePeople), people::change::leave_group),
        get("/{group}/people/{person}", Guard::Member(Action::SeePeople), people::person::show),
        get("/{group}/people/{person}/statement", Guard::Member(Action::SeePeople), people::statement::show),
        get("/{group}/people/{person}/statement.csv", Guard::Member(Action::SeePeople), people::statement::csv)
            .limited(&[Limit::Export]),
        get("/{group}/people/{person}/statement.json", Guard::Member(Action::SeePeople), people::statement::json)
            .limited(&[Limit::Export]),
        post("/{group}/people/{person}/roles", Guard::Member(Action::EditMembers), people::change::roles),
        get("/{group}/people/{person}/rate", Guard::Member(Action::SetMemberRate), people::rate::show),
        post("/{group}/people/{person}/rate", Guard::Member(Action::SetMemberRate), people::rate::put),
        post(
            "/{group}/people/{person}/rate/{step}/withdrawal",
            Guard::Member(Action::SetMemberRate),
            people::rate::withdraw,
        ),
        post("/{group}/people/{person}/standing", Guard::Member(Action::EditMembers), people::change::standing),
        get("/{group}/agreement", Guard::Books(Books::Totals), agreement::show),
        get("/{group}/agreement/new", Guard::Member(Action::EditAgreement), agreement::edit::show),
        post("/{group}/agreement/new", Guard::Member(Action::EditAgreement), agreement::edit::put),
        post("/{group}/agreement/{version}/withdrawal", Guard::Member(Action::EditAgreement), agreement::withdraw),
        get("/{group}/agreement/weights", Guard::Member(Action::SeeGroup), agreement::weights::show),
        post("/{group}/agreement/weights", Guard::Member(Action::SetWeights), agreement::weights::put),
        get("/{group}/agreement/weights/import", Guard::Member(Action::SetWeights), imports::file::show::<Weights>),
        post("/{group}/agreement/weights/import", Guard::Member(Action::SetWeights), imports::file::send::<Weights>)
            .limited(&[Limit::Upload]),
        get(
            "/{group}/agreement/weights/import/sample.csv",
            Guard::Member(Action::SetWeights),
            imports::file::sample::<Weights>,
        ),
        get(
            "/{group}/agreement/weights/import/{import}",
            Guard::Member(Action::SetWeights),
            imports::review::show::<Weights>,
        ),
        post(
            "/{group}/agreement/weights/import/{import}",
            Guard::Member(Action::SetWeights),
            imports::review::send::<Weights>,
        )
        .limited(&[Limit::Upload]),
        post(
            "/{group}/agreement/weights/import/{import}/match",
            Guard::Member(Action::SetWeights),
            imports::review::columns::<Weights>,
        ),
        get("/{group}/settings", Guard::Member(Action::SeeSettings), group_settings::show),
        post("/{group}/settings", Guard::Member(Action::EditSettings), group_settings::save),
        get("/{group}/log", Guard::Member(Action::SeeLog), log::show),
    ]
}
