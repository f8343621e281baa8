//! What comes in and what must be paid: invoices and core costs.

use super::{Route, get, post};
use crate::domain::group::Books;
use crate::domain::policy::Action;
use crate::services::imports::{CoreCosts, Invoices};
use crate::web::guard::Guard;
use crate::web::limits::Limit;
use crate::web::{imports, income};

/// The routes of this area.
pub(super) fn routes() -> Vec<Route> {
    vec![
        get("/{group}/invoices", Guard::Member(Action::SeeOwnInvoices), income::invoices::show),
        get("/{group}/invoices/new", Guard::Member(Action::EnterOwnInvoice), income::new_invoice::show),
        post("/{group}/invoices/new", Guard::Member(Action::EnterOwnInvoice), income::new_invoice::send),
        get("/{group}/invoices/import", Guard::Member(Action::ImportInvoices), imports::file::show::<Invoices>),
        post("/{group}/invoices/import", Guard::Member(Action::ImportInvoices), imports::file::send::<Invoices>)
            .limited(&[Limit::Upload]),
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
        )
        .limited(&[Limit::Upload]),
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
        post("/{group}/core-costs/import", Guard::Member(Action::EditCoreCosts), imports::file::send::<CoreCosts>)
            .limited(&[Limit::Upload]),
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
        )
        .limited(&[Limit::Upload]),
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
    ]
}
