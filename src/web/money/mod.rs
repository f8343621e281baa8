//! The money pages: where a month's money went, every line of the ledger, and the files of both.

mod asked;
mod bills;
pub mod chain;
mod corrections;
mod figures;
pub mod files;
mod flow;
pub mod history;
pub mod ledger;
pub mod note;
pub mod show;
mod steps;
mod words;

use super::page_error::PageError;
use super::parts::NavItem;
use super::visit::{Reader, Visit};
use crate::domain::group::Books;
use crate::domain::policy::Action;
use crate::services::books::Audience;

/// Who reads.
fn audience(visit: &Visit) -> Result<Audience, PageError> {
    Ok(match visit.reader()? {
        Reader::Member(scope) => scope.into(),
        Reader::Public(scope) => scope.into(),
    })
}

/// Whether the reader may see lines of the ledger: members, and everybody where the books are open.
pub(in crate::web) fn sees_lines(visit: &Visit) -> Result<bool, PageError> {
    Ok(match visit.reader()? {
        Reader::Member(_) => true,
        Reader::Public(scope) => scope.books() == Books::Open,
    })
}

/// The pages around money that the reader may open; `current` is one of their labels.
pub(in crate::web) fn tabs(visit: &Visit, current: &str) -> Result<Vec<NavItem>, PageError> {
    let reader = visit.reader()?;
    let mut tabs = vec![("Where it went", "money")];
    if sees_lines(visit)? {
        tabs.push(("Every line", "money/ledger"));
    }
    if reader.is_member() {
        tabs.push((if visit.may(Action::SeeInvoices) { "Invoices" } else { "My invoices" }, "invoices"));
        tabs.push(("Core costs", "core-costs"));
        tabs.push(("Payouts", "payouts"));
        tabs.push(("Funds", "money/funds"));
    }
    if tabs.len() == 1 {
        return Ok(Vec::new());
    }
    let item =
        |(label, path): (&str, &str)| Ok(NavItem::new(label, visit.kept(&visit.to(path)?)).current(label == current));
    tabs.into_iter().map(item).collect()
}
