//! Buckets: proposals, files of them, what is said about them, and their end.

use super::{Route, get, post};
use crate::domain::group::Books;
use crate::domain::policy::Action;
use crate::services::imports::Buckets;
use crate::web::guard::Guard;
use crate::web::limits::Limit;
use crate::web::{buckets, imports};

/// The routes of this area.
pub(super) fn routes() -> Vec<Route> {
    vec![
        get("/{group}/buckets", Guard::Books(Books::Totals), buckets::list::show),
        get("/{group}/buckets/new", Guard::Member(Action::ProposeBucket), buckets::edit::new),
        post("/{group}/buckets/new", Guard::Member(Action::ProposeBucket), buckets::edit::propose)
            .limited(&[Limit::TellGroup]),
        get("/{group}/buckets/import", Guard::Member(Action::ImportBuckets), imports::file::show::<Buckets>),
        post("/{group}/buckets/import", Guard::Member(Action::ImportBuckets), imports::file::send::<Buckets>)
            .limited(&[Limit::Upload]),
        get(
            "/{group}/buckets/import/sample.csv",
            Guard::Member(Action::ImportBuckets),
            imports::file::sample::<Buckets>,
        ),
        get("/{group}/buckets/import/{import}", Guard::Member(Action::ImportBuckets), imports::review::show::<Buckets>),
        post(
            "/{group}/buckets/import/{import}",
            Guard::Member(Action::ImportBuckets),
            imports::review::send::<Buckets>,
        )
        .limited(&[Limit::TellGroup]),
        post(
            "/{group}/buckets/import/{import}/match",
            Guard::Member(Action::ImportBuckets),
            imports::review::columns::<Buckets>,
        ),
        get("/{group}/buckets/{bucket}", Guard::Books(Books::Totals), buckets::show::show),
        get("/{group}/buckets/{bucket}/edit", Guard::Member(Action::EditBucket), buckets::edit::show),
        post("/{group}/buckets/{bucket}/edit", Guard::Member(Action::EditBucket), buckets::edit::save)
            .limited(&[Limit::TellGroup]),
        post("/{group}/buckets/{bucket}/comments", Guard::Member(Action::Comment), buckets::comments::write),
        get("/{group}/buckets/{bucket}/pictures/{picture}", Guard::Books(Books::Totals), buckets::pictures::show),
        // Owners and facilitators, which the service asks.
        post("/{group}/buckets/{bucket}/pictures", Guard::Member(Action::EditBucket), buckets::pictures::add)
            .limited(&[Limit::Upload]),
        post(
            "/{group}/buckets/{bucket}/pictures/{picture}/removal",
            Guard::Member(Action::EditBucket),
            buckets::pictures::remove,
        ),
        post("/{group}/buckets/{bucket}/favourite", Guard::Member(Action::SeeBuckets), buckets::favourite::post),
        // Whoever wrote it, which the service asks.
        post(
            "/{group}/buckets/{bucket}/comments/{comment}/edit",
            Guard::Member(Action::Comment),
            buckets::comments::change,
        ),
        post(
            "/{group}/buckets/{bucket}/comments/{comment}/removal",
            Guard::Member(Action::Comment),
            buckets::comments::remove,
        ),
        post(
            "/{group}/buckets/{bucket}/comments/{comment}/hiding",
            Guard::Member(Action::HideComment),
            buckets::comments::hide,
        ),
        // Owners and facilitators, which the service asks.
        get("/{group}/buckets/{bucket}/report", Guard::Member(Action::EditBucket), buckets::report::show),
        post("/{group}/buckets/{bucket}/report", Guard::Member(Action::EditBucket), buckets::report::post),
        post("/{group}/buckets/{bucket}/withdrawal", Guard::Member(Action::EditBucket), buckets::withdrawal::post),
        get("/{group}/buckets/{bucket}/extension", Guard::Member(Action::CloseBucket), buckets::extension::show),
        post("/{group}/buckets/{bucket}/extension", Guard::Member(Action::CloseBucket), buckets::extension::post)
            .limited(&[Limit::TellGroup]),
        get("/{group}/buckets/{bucket}/cancellation", Guard::Fresh(Action::CloseBucket), buckets::cancellation::show),
        post("/{group}/buckets/{bucket}/cancellation", Guard::Fresh(Action::CloseBucket), buckets::cancellation::post)
            .limited(&[Limit::TellGroup]),
        get("/{group}/buckets/{bucket}/reopening", Guard::Member(Action::ReopenBucket), buckets::reopening::show),
        post("/{group}/buckets/{bucket}/reopening", Guard::Member(Action::ReopenBucket), buckets::reopening::post)
            .limited(&[Limit::TellGroup]),
    ]
}
