//! Every route of Brimful on one screen, each with the one guard it has.

use actix_web::body::BoxBody;
use actix_web::dev::ServiceRequest;
use actix_web::middleware::{Next, from_fn};
use actix_web::{FromRequest, Handler, Resource, Responder, Route as Registered, web};

use super::guard::{Guard, stand};
use super::{
    accounts, agreement, assets, besides, buckets, colours, development, group_home, group_settings, help, imports,
    income, log, money, payouts, people, rounds, server, unsubscribe,
};
use crate::domain::group::Books;
use crate::domain::policy::Action;
use crate::services::imports::{Buckets, CoreCosts, Invoices, Members, Weights};

/// A route as it is registered, and as the tests walk it.
pub struct Route {
    /// GET (HEAD comes with it) or POST.
    pub method: Method,
    /// With `{group}` and its kind.
    pub path: &'static str,
    /// The one guard.
    pub guard: Guard,
    make: Box<dyn Fn() -> Registered>,
}

/// The two methods there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Shows something and changes nothing.
    Get,
    /// Changes something.
    Post,
}

/// The table.
pub fn table() -> Vec<Route> {
    vec![
        // Around it
        get("/assets/{file}", Guard::Anyone, assets::sheet),
        get("/assets/img/{file}", Guard::Anyone, assets::image),
        get("/health", Guard::Anyone, server::health),
        get("/_kit", Guard::Anyone, development::kit),
        get("/_kit/{page}", Guard::Anyone, development::kit_page),
        get("/_fixed/{bytes}", Guard::Anyone, development::fixed),
        get("/help", Guard::Anyone, help::show),
        get("/help/accessibility", Guard::Anyone, help::accessibility),
        get("/help/colours", Guard::Anyone, colours::show),
        post("/help/colours", Guard::Anyone, colours::choose),
        get("/help/schemas/{file}", Guard::Anyone, help::schema),
        // Accounts
        get("/", Guard::Anyone, accounts::home::show),
        get("/setup", Guard::Anyone, accounts::setup::show),
        post("/setup", Guard::Anyone, accounts::setup::create),
        get("/sign-in", Guard::Anyone, accounts::sign_in::show),
        post("/sign-in", Guard::Anyone, accounts::sign_in::enter),
        get("/sign-in/again", Guard::SignedIn, accounts::again::show),
        post("/sign-in/again", Guard::SignedIn, accounts::again::confirm),
        post("/sign-out", Guard::SignedIn, accounts::sign_in::leave),
        get("/me", Guard::SignedIn, accounts::me::show),
        get("/me/settings", Guard::SignedIn, accounts::preferences::show),
        post("/me/settings", Guard::SignedIn, accounts::preferences::save),
        post("/me/settings/name", Guard::SignedIn, accounts::preferences::rename),
        post("/me/settings/language", Guard::SignedIn, accounts::preferences::speak),
        post("/me/settings/address", Guard::SignedIn, accounts::preferences::change_address),
        get("/me/address/{token}", Guard::Anyone, accounts::address::show),
        post("/me/address/{token}", Guard::Anyone, accounts::address::confirm),
        post("/me/mail-test", Guard::SignedIn, accounts::mail_banner::send),
        get("/invite/{token}", Guard::Anyone, people::join::show),
        post("/invite/{token}", Guard::Anyone, people::join::join),
        post("/invite/{token}/request", Guard::Anyone, people::ask::send),
        get("/mail/{token}", Guard::OwnSecret, unsubscribe::show),
        post("/mail/{token}", Guard::OwnSecret, unsubscribe::turn_off),
        // The group
        get("/{group}", Guard::Books(Books::Totals), group_home::show),
        // Rounds
        get("/{group}/rounds/{round}", Guard::Books(Books::Totals), rounds::show::show),
        post("/{group}/rounds/{round}/split", Guard::Member(Action::SaveSplit), rounds::split::post),
        post("/{group}/rounds/{round}/closure", Guard::Member(Action::CloseRound), rounds::closure::post),
        get("/{group}/rounds/{round}/extension", Guard::Member(Action::CloseRound), rounds::extension::show),
        post("/{group}/rounds/{round}/extension", Guard::Member(Action::CloseRound), rounds::extension::post),
        get("/{group}/rounds/{round}/withdrawal", Guard::Member(Action::WithdrawRound), rounds::withdrawal::show),
        post("/{group}/rounds/{round}/withdrawal", Guard::Member(Action::WithdrawRound), rounds::withdrawal::post),
        get("/{group}/rounds/{round}/mine", Guard::Member(Action::SeeGroup), rounds::mine::show),
        get("/{group}/rounds/{round}/mine/{person}", Guard::Member(Action::SeeGroup), rounds::mine::of_member),
        get("/{group}/rounds/{round}/settle", Guard::Fresh(Action::SettleRound), rounds::settle::show),
        post("/{group}/rounds/{round}/settle", Guard::Fresh(Action::SettleRound), rounds::settle::post),
        get("/{group}/rounds/{round}/early/{bucket}", Guard::Fresh(Action::SettleRound), rounds::early::show),
        post("/{group}/rounds/{round}/early/{bucket}", Guard::Fresh(Action::SettleRound), rounds::early::post),
        get("/{group}/rounds/{round}/offers/{bucket}", Guard::Member(Action::SeeGroup), rounds::offer::show),
        post("/{group}/rounds/{round}/offers/{bucket}", Guard::Member(Action::AnswerOffer), rounds::offer::post),
        get("/{group}/rounds/{round}/results", Guard::Books(Books::Totals), rounds::results::show),
        get("/{group}/rounds", Guard::Books(Books::Totals), rounds::list::show),
        get("/{group}/rounds/new", Guard::Member(Action::OpenRound), rounds::new::show),
        post("/{group}/rounds/new", Guard::Member(Action::OpenRound), rounds::new::send),
        get("/{group}/rounds/hands", Guard::Member(Action::SeeGroup), rounds::hands::show),
        post("/{group}/rounds/hands", Guard::Member(Action::RaiseHand), rounds::hands::raise),
        get("/{group}/rounds/hands/new", Guard::Member(Action::OpenRound), rounds::hands::ask),
        post("/{group}/rounds/hands/new", Guard::Member(Action::OpenRound), rounds::hands::send),
        post("/{group}/rounds/hands/end", Guard::Member(Action::OpenRound), rounds::hands::end),
        get("/{group}/rounds/{round}/round.json", Guard::Books(Books::Totals), money::files::round_json),
        get("/{group}/rounds/{round}/round.csv", Guard::Books(Books::Totals), money::files::round_csv),
        get("/{group}/rounds/{round}/round.pb", Guard::Member(Action::SeeGroup), money::files::round_pabulib),
        get("/{group}/rounds/{round}/results/other-rules", Guard::Books(Books::Totals), rounds::other_rules::show),
        get("/{group}/rounds/{round}/results.csv", Guard::Books(Books::Totals), money::files::results_csv),
        // Buckets
        get("/{group}/buckets", Guard::Books(Books::Totals), buckets::list::show),
        get("/{group}/buckets/new", Guard::Member(Action::ProposeBucket), buckets::edit::new),
        post("/{group}/buckets/new", Guard::Member(Action::ProposeBucket), buckets::edit::propose),
        get("/{group}/buckets/import", Guard::Member(Action::ImportBuckets), imports::file::show::<Buckets>),
        post("/{group}/buckets/import", Guard::Member(Action::ImportBuckets), imports::file::send::<Buckets>),
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
        ),
        post(
            "/{group}/buckets/import/{import}/match",
            Guard::Member(Action::ImportBuckets),
            imports::review::columns::<Buckets>,
        ),
        get("/{group}/buckets/{bucket}", Guard::Books(Books::Totals), buckets::show::show),
        get("/{group}/buckets/{bucket}/edit", Guard::Member(Action::EditBucket), buckets::edit::show),
        post("/{group}/buckets/{bucket}/edit", Guard::Member(Action::EditBucket), buckets::edit::save),
        post("/{group}/buckets/{bucket}/comments", Guard::Member(Action::Comment), buckets::comments::write),
        get("/{group}/buckets/{bucket}/pictures/{picture}", Guard::Books(Books::Totals), buckets::pictures::show),
        // Owners and facilitators, which the service asks.
        post("/{group}/buckets/{bucket}/pictures", Guard::Member(Action::EditBucket), buckets::pictures::add),
        post(
            "/{group}/buckets/{bucket}/pictures/{picture}/removal",
            Guard::Member(Action::EditBucket),
            buckets::pictures::remove,
        ),
        post("/{group}/buckets/{bucket}/favourite", Guard::Member(Action::SeeBuckets), buckets::favourite::post),
        // Whoever wrote it, which the service asks.
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
        post("/{group}/buckets/{bucket}/extension", Guard::Member(Action::CloseBucket), buckets::extension::post),
        get("/{group}/buckets/{bucket}/cancellation", Guard::Fresh(Action::CloseBucket), buckets::cancellation::show),
        post("/{group}/buckets/{bucket}/cancellation", Guard::Fresh(Action::CloseBucket), buckets::cancellation::post),
        get("/{group}/buckets/{bucket}/reopening", Guard::Member(Action::ReopenBucket), buckets::reopening::show),
        post("/{group}/buckets/{bucket}/reopening", Guard::Member(Action::ReopenBucket), buckets::reopening::post),
        // Money
        get("/{group}/money", Guard::Books(Books::Totals), money::show::newest),
        get("/{group}/money/{statement}", Guard::Books(Books::Totals), money::show::show),
        get("/{group}/money/{statement}/month.json", Guard::Books(Books::Totals), money::files::month_json),
        get("/{group}/money/{statement}/month.csv", Guard::Books(Books::Totals), money::files::month_csv),
        get("/{group}/money/{statement}/steps.csv", Guard::Books(Books::Totals), money::files::steps_csv),
        get("/{group}/money/{statement}/steps.svg", Guard::Books(Books::Totals), money::files::steps_svg),
        get("/{group}/money/{statement}/flow.csv", Guard::Books(Books::Totals), money::files::flow_csv),
        get("/{group}/money/{statement}/flow.svg", Guard::Books(Books::Totals), money::files::flow_svg),
        get("/{group}/money/{statement}/core-costs.csv", Guard::Books(Books::Totals), money::files::bills_csv),
        post("/{group}/money/{statement}/note", Guard::Member(Action::NoteMonth), money::note::send),
        get("/{group}/money/history", Guard::Books(Books::Totals), money::history::show),
        get("/{group}/money/history.csv", Guard::Books(Books::Totals), money::history::csv),
        get("/{group}/money/history.svg", Guard::Books(Books::Totals), money::history::svg),
        get("/{group}/money/idle.csv", Guard::Books(Books::Totals), money::history::idle_csv),
        get("/{group}/money/idle.svg", Guard::Books(Books::Totals), money::history::idle_svg),
        get("/{group}/money/{statement}/ledger.csv", Guard::Books(Books::Open), money::files::month_ledger_csv),
        get("/{group}/money/ledger", Guard::Books(Books::Open), money::ledger::show),
        get("/{group}/money/ledger.csv", Guard::Books(Books::Open), money::files::ledger_csv),
        get("/{group}/money/accountant.csv", Guard::Books(Books::Open), money::files::accountant_csv),
        get("/{group}/money/ledger.json", Guard::Books(Books::Open), money::files::ledger_json),
        get("/{group}/money/ledger.journal", Guard::Books(Books::Open), money::files::ledger_journal),
        // Money besides rounds
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
        get("/{group}/money/chain", Guard::Books(Books::Totals), money::chain::show),
        get("/{group}/money/heads.atom", Guard::Books(Books::Totals), money::chain::feed),
        get("/{group}/money/bundle.json", Guard::Member(Action::ExportBundle), money::chain::bundle),
        // Invoices and core costs
        get("/{group}/invoices", Guard::Member(Action::SeeOwnInvoices), income::invoices::show),
        get("/{group}/invoices/new", Guard::Member(Action::EnterOwnInvoice), income::new_invoice::show),
        post("/{group}/invoices/new", Guard::Member(Action::EnterOwnInvoice), income::new_invoice::send),
        get("/{group}/invoices/import", Guard::Member(Action::ImportInvoices), imports::file::show::<Invoices>),
        post("/{group}/invoices/import", Guard::Member(Action::ImportInvoices), imports::file::send::<Invoices>),
        get(
            "/{group}/invoices/import/sample.csv",
            Guard::Member(Action::ImportInvoices),
            imports::file::sample::<Invoices>,
        ),
        get(
            "/{group}/invoices/import/{import}",
            Guard::Member(Action::ImportInvoices),
            imports::review::show::<Invoices>,
        ),
        post(
            "/{group}/invoices/import/{import}",
            Guard::Member(Action::ImportInvoices),
            imports::review::send::<Invoices>,
        ),
        post(
            "/{group}/invoices/import/{import}/match",
            Guard::Member(Action::ImportInvoices),
            imports::review::columns::<Invoices>,
        ),
        get("/{group}/invoices/{invoice}", Guard::Member(Action::SeeOwnInvoices), income::invoice::show),
        get("/{group}/invoices/{invoice}/edit", Guard::Member(Action::EnterOwnInvoice), income::edit_invoice::show),
        post("/{group}/invoices/{invoice}/edit", Guard::Member(Action::EnterOwnInvoice), income::edit_invoice::send),
        post("/{group}/invoices/{invoice}/paid", Guard::Member(Action::MarkInvoicePaid), income::invoice::pay),
        post("/{group}/invoices/{invoice}/void", Guard::Member(Action::EnterOwnInvoice), income::invoice::void),
        get("/{group}/core-costs", Guard::Books(Books::Open), income::core_costs::show),
        get("/{group}/core-costs/import", Guard::Member(Action::EditCoreCosts), imports::file::show::<CoreCosts>),
        post("/{group}/core-costs/import", Guard::Member(Action::EditCoreCosts), imports::file::send::<CoreCosts>),
        get(
            "/{group}/core-costs/import/sample.csv",
            Guard::Member(Action::EditCoreCosts),
            imports::file::sample::<CoreCosts>,
        ),
        get(
            "/{group}/core-costs/import/{import}",
            Guard::Member(Action::EditCoreCosts),
            imports::review::show::<CoreCosts>,
        ),
        post(
            "/{group}/core-costs/import/{import}",
            Guard::Member(Action::EditCoreCosts),
            imports::review::send::<CoreCosts>,
        ),
        post(
            "/{group}/core-costs/import/{import}/match",
            Guard::Member(Action::EditCoreCosts),
            imports::review::columns::<CoreCosts>,
        ),
        get("/{group}/core-costs/new", Guard::Member(Action::EditCoreCosts), income::new_core_cost::show),
        post("/{group}/core-costs/new", Guard::Member(Action::EditCoreCosts), income::new_core_cost::send),
        get("/{group}/core-costs/{cost}", Guard::Member(Action::EditCoreCosts), income::core_cost::show),
        post("/{group}/core-costs/{cost}/agreed", Guard::Member(Action::EditCoreCosts), income::core_cost::agree),
        post("/{group}/core-costs/{cost}/end", Guard::Member(Action::EditCoreCosts), income::core_cost::end),
        post(
            "/{group}/core-costs/{cost}/withdrawal",
            Guard::Member(Action::EditCoreCosts),
            income::core_cost::withdraw,
        ),
        // Payouts
        get("/{group}/payouts", Guard::Member(Action::SeeOwnPayouts), payouts::list::show),
        post("/{group}/payouts", Guard::Member(Action::RequestPayout), payouts::list::post),
        get("/{group}/payouts/owed", Guard::Member(Action::SeePayouts), payouts::owed::show),
        get("/{group}/payouts/owed.csv", Guard::Member(Action::SeePayouts), payouts::owed::csv),
        get("/{group}/payouts/{payout}", Guard::Member(Action::SeeOwnPayouts), payouts::show::show),
        // Owners, treasurers and facilitators, which the service asks.
        get(
            "/{group}/payouts/{payout}/receipts/{receipt}",
            Guard::Member(Action::SeeOwnPayouts),
            payouts::receipt::show,
        ),
        post("/{group}/payouts/{payout}/withdrawal", Guard::Member(Action::RequestPayout), payouts::show::withdrawal),
        // A facilitator pays when every treasurer has a hand in it: who exactly may is asked by the service.
        post("/{group}/payouts/{payout}/payment", Guard::Fresh(Action::SeePayouts), payouts::show::payment),
        post("/{group}/payouts/{payout}/refusal", Guard::Fresh(Action::SeePayouts), payouts::show::refusal),
        // People, agreement, settings
        get("/{group}/people", Guard::Books(Books::Totals), people::list::show),
        get("/{group}/people/import", Guard::Member(Action::InviteMembers), imports::file::show::<Members>),
        post("/{group}/people/import", Guard::Member(Action::InviteMembers), imports::file::send::<Members>),
        get(
            "/{group}/people/import/sample.csv",
            Guard::Member(Action::InviteMembers),
            imports::file::sample::<Members>,
        ),
        get("/{group}/people/import/{import}", Guard::Member(Action::InviteMembers), imports::review::show::<Members>),
        post("/{group}/people/import/{import}", Guard::Member(Action::InviteMembers), imports::review::send::<Members>),
        post(
            "/{group}/people/import/{import}/match",
            Guard::Member(Action::InviteMembers),
            imports::review::columns::<Members>,
        ),
        get("/{group}/people/invite", Guard::Member(Action::InviteMembers), people::invite::show),
        post("/{group}/people/invite", Guard::Member(Action::InviteMembers), people::invite::send),
        post("/{group}/people/link", Guard::Member(Action::InviteMembers), people::invite::link),
        post("/{group}/people/leave", Guard::Member(Action::SeePeople), people::change::leave_group),
        get("/{group}/people/{person}", Guard::Member(Action::SeePeople), people::person::show),
        get("/{group}/people/{person}/statement", Guard::Member(Action::SeePeople), people::statement::show),
        get("/{group}/people/{person}/statement.csv", Guard::Member(Action::SeePeople), people::statement::csv),
        get("/{group}/people/{person}/statement.json", Guard::Member(Action::SeePeople), people::statement::json),
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
        post("/{group}/agreement/weights/import", Guard::Member(Action::SetWeights), imports::file::send::<Weights>),
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
        ),
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

fn get<F, Args>(path: &'static str, guard: Guard, handler: F) -> Route
where
    F: Handler<Args>,
    Args: FromRequest + 'static,
    F::Output: Responder + 'static,
{
    route(Method::Get, path, guard, handler)
}

fn post<F, Args>(path: &'static str, guard: Guard, handler: F) -> Route
where
    F: Handler<Args>,
    Args: FromRequest + 'static,
    F::Output: Responder + 'static,
{
    route(Method::Post, path, guard, handler)
}

fn route<F, Args>(method: Method, path: &'static str, guard: Guard, handler: F) -> Route
where
    F: Handler<Args>,
    Args: FromRequest + 'static,
    F::Output: Responder + 'static,
{
    let make = move || {
        let at_the_door = move |request: ServiceRequest, next: Next<BoxBody>| stand(guard, request, next);
        let route = match method {
            Method::Get => {
                Registered::new().guard(actix_web::guard::Any(actix_web::guard::Get()).or(actix_web::guard::Head()))
            }
            Method::Post => web::post(),
        };
        route.to(handler.clone()).wrap(from_fn(at_the_door))
    };
    Route { method, path, guard, make: Box::new(make) }
}

/// Puts the table into the server: one resource per path, so that another method is answered 405.
pub fn configure(config: &mut web::ServiceConfig) {
    let table = table();
    let mut paths: Vec<&'static str> = table.iter().map(|route| route.path).collect();
    // Fixed words before patterns, segment by segment: "/{group}/rounds/new" before "/{group}/rounds/{round}".
    paths.sort_by_key(|path| path.split('/').map(|part| (part.starts_with('{'), part)).collect::<Vec<_>>());
    paths.dedup();
    // One scope per section of a group, since an address is compared with one path after another: "/{group}/rounds"
    // once instead of each path that begins so.
    for paths in paths.chunk_by(|one, next| section(one).is_some() && section(one) == section(next)) {
        let Some(first) = paths.first() else { continue };
        let Some(section) = section(first) else {
            config.service(resource(&table, first, first));
            continue;
        };
        let inner = |path: &&'static str| resource(&table, path, path.strip_prefix(section).unwrap_or(path));
        config.service(paths.iter().map(inner).fold(web::scope(section), |scope, resource| scope.service(resource)));
    }
    let nothing_here = from_fn(|request: ServiceRequest, next: Next<BoxBody>| stand(Guard::Anyone, request, next));
    config.default_service(web::route().to(server::nothing_here).wrap(nothing_here));
}

/// Whether a page can be asked for at this path: what only takes forms has none to lead back to.
pub fn is_page(path: &str) -> bool {
    let fits = |route: &Route| {
        let parts = || path.split('/').zip(route.path.split('/'));
        path.split('/').count() == route.path.split('/').count()
            && parts().all(|(one, part)| part.starts_with('{') || one == part)
    };
    table().iter().any(|route| route.method == Method::Get && fits(route))
}

/// `/{group}/rounds` of `/{group}/rounds/{round}/mine`; none outside a group and for the group's own page.
fn section(path: &'static str) -> Option<&'static str> {
    let after = path.strip_prefix("/{group}/")?;
    let end = path.len() - after.len() + after.find('/').unwrap_or(after.len());
    path.get(..end)
}

/// The routes of `path`, at `place` within what they stand in.
fn resource(table: &[Route], path: &str, place: &str) -> Resource {
    let here = table.iter().filter(|route| route.path == path);
    here.fold(web::resource(place), |resource, route| resource.route((route.make)()))
}
