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
use crate::tr;

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

/// A page of the row on top of the money pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::web) enum Tab {
    /// A month, and the months beside one another.
    Went,
    /// The ledger.
    Lines,
    /// Invoices: one's own, or all of them.
    Invoices,
    /// Core costs.
    CoreCosts,
    /// Payouts.
    Payouts,
    /// Where the group's money is.
    Funds,
}

impl Tab {
    fn label(self, visit: &Visit) -> String {
        match self {
            Tab::Went => tr!("money-went"),
            Tab::Lines => tr!("money-lines"),
            Tab::Invoices if visit.may(Action::SeeInvoices) => tr!("money-invoices"),
            Tab::Invoices => tr!("money-invoices-own"),
            Tab::CoreCosts => tr!("money-core-costs"),
            Tab::Payouts => tr!("money-payouts"),
            Tab::Funds => tr!("money-funds"),
        }
    }

    const fn path(self) -> &'static str {
        match self {
            Tab::Went => "money",
            Tab::Lines => "money/ledger",
            Tab::Invoices => "invoices",
            Tab::CoreCosts => "core-costs",
            Tab::Payouts => "payouts",
            Tab::Funds => "money/funds",
        }
    }
}

/// The pages around money that the reader may open; `current` is the one that is open.
pub(in crate::web) fn tabs(visit: &Visit, current: Option<Tab>) -> Result<Vec<NavItem>, PageError> {
    let reader = visit.reader()?;
    let mut tabs = vec![Tab::Went];
    if sees_lines(visit)? {
        tabs.push(Tab::Lines);
    }
    if reader.is_member() {
        tabs.extend([Tab::Invoices, Tab::CoreCosts, Tab::Payouts, Tab::Funds]);
    }
    if tabs.len() == 1 {
        return Ok(Vec::new());
    }
    let item = |tab: Tab| {
        let href = visit.kept(&visit.to(tab.path())?);
        Ok(NavItem::new(tab.label(visit), href).current(current == Some(tab)))
    };
    tabs.into_iter().map(item).collect()
}
