//! `/{group}/core-costs`: what keeps us running, and who agreed?

use actix_web::HttpResponse;
use askama::Template;

use super::words::cadence_words;
use crate::domain::currency::Currency;
use crate::domain::policy::Action;
use crate::domain::time::Month;
use crate::language::{Block, Rich, day_with_year, month_and_year};
use crate::rich;
use crate::services::core_costs::{CoreCostList, list_core_costs};
use crate::store::core_costs::ListedCost;
use crate::tr;
use crate::web::page_error::PageError;
use crate::web::parts::{Badge, BadgeKind, Callout, CalloutKind, Cell, Column, DataTable, Empty, Layout, Link};
use crate::web::visit::{Nav, Visit};

#[derive(Template)]
#[template(path = "income/core_costs.html")]
struct CoreCostsPage {
    page: Layout,
    lead: String,
    warning: Option<Callout>,
    new_href: Option<String>,
    import_href: Option<String>,
    payments_href: Option<String>,
    tables: Vec<DataTable>,
    empty: Option<EmptyList>,
}

struct EmptyList {
    empty: Empty,
    /// Kinds of costs that most groups have, to begin with.
    ideas: Option<Rich>,
}

/// The list.
///
/// # Errors
/// When the database is away.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    let group = visit.reader()?.group();
    let list = visit.on_db(move |db| list_core_costs(db, group)).await??;
    let (currency, base, agreement) = (visit.currency()?, visit.to("core-costs")?, visit.to("agreement")?);
    let edit = visit.may(Action::EditCoreCosts).then_some(base.as_str());
    let (withdrawn, standing): (Vec<&ListedCost>, Vec<&ListedCost>) =
        list.costs.iter().partition(|one| one.withdrawn.is_some());
    let ended = |one: &&ListedCost| one.cost.until.is_some_and(|until| until < list.this_month);
    let (over, running): (Vec<&ListedCost>, Vec<&ListedCost>) = standing.into_iter().partition(ended);
    let tables = [
        (tr!("income-costs-table"), running),
        (tr!("income-costs-ended"), over),
        (tr!("income-costs-back"), withdrawn),
    ];
    let page = CoreCostsPage {
        page: visit.layout(tr!("income-costs"), Nav::Money),
        lead: lead(&list, currency),
        warning: warning(&list, currency),
        new_href: edit.filter(|_| !list.costs.is_empty()).map(|base| format!("{base}/new")),
        payments_href: visit.may(Action::SeeCoreCosts).then(|| format!("{base}/payments")),
        import_href: edit.map(|base| format!("{base}/import")),
        tables: tables
            .into_iter()
            .filter(|(_, costs)| !costs.is_empty())
            .map(|(caption, costs)| table(&caption, &costs, currency, edit))
            .collect(),
        empty: list.costs.is_empty().then(|| empty(edit, &agreement)),
    };
    visit.render(&page)
}

fn lead(list: &CoreCostList, currency: Currency) -> String {
    if list.costs.is_empty() {
        return tr!("income-costs-lead-empty");
    }
    let sum = currency.format_short(list.monthly);
    tr!("income-costs-lead", amount = sum)
}

/// A warning, not a block: the group may know better.
fn warning(list: &CoreCostList, currency: Currency) -> Option<Callout> {
    let expected = list.expected.filter(|expected| list.monthly > *expected)?;
    let text = tr!(
        "income-costs-more",
        costs = currency.format_short(list.monthly),
        came_in = currency.format_short(expected)
    );
    Some(Callout::new(CalloutKind::Problem, tr!("income-costs-more-heading"), text))
}

fn empty(edit: Option<&str>, agreement: &str) -> EmptyList {
    let Some(base) = edit else {
        let empty = Empty::new(tr!("income-costs-none")).action(Link::new(agreement, tr!("income-agreement")));
        return EmptyList { empty, ideas: None };
    };
    let add = Link::new(format!("{base}/new"), tr!("income-costs-add"));
    EmptyList { empty: Empty::new(tr!("income-costs-none-question")).action(add), ideas: Some(ideas(base)) }
}

/// Each leads to the form with its name filled in.
fn ideas(base: &str) -> Rich {
    let href = |name: &str| {
        let name: String = url::form_urlencoded::byte_serialize(name.as_bytes()).collect();
        format!("{base}/new?name={name}")
    };
    let (rent, books, time) = (tr!("income-idea-rent"), tr!("income-idea-books"), tr!("income-idea-time"));
    let (insurance, software) = (tr!("income-idea-insurance"), tr!("income-idea-software"));
    rich!("income-costs-ideas", rent = rent, books = books, time = time, insurance = insurance, software = software)
        .link("rent", href(&rent))
        .link("books", href(&books))
        .link("time", href(&time))
        .link("insurance", href(&insurance))
        .link("software", href(&software))
}

fn table(caption: &str, costs: &[&ListedCost], currency: Currency, edit: Option<&str>) -> DataTable {
    let amounts: Vec<_> = costs.iter().map(|one| one.cost.amount).collect();
    let block = currency.block(&amounts);
    let columns = vec![
        Column::text(tr!("income-cost")),
        Column::text(tr!("income-how-often")),
        Column::text(tr!("income-from")),
        Column::text(tr!("income-agreed")),
        Column::amount(tr!("income-amount")),
    ];
    DataTable::new(caption, columns).rows(costs.iter().map(|one| row(one, block, edit)).collect())
}

fn row(one: &ListedCost, block: Block, edit: Option<&str>) -> Vec<Cell> {
    let cost = &one.cost;
    let name = match edit {
        Some(base) => Cell::link(&cost.name, format!("{base}/{}", cost.number)),
        None => Cell::new(&cost.name),
    };
    vec![
        name,
        Cell::new(cadence_words(cost.cadence)),
        months(cost.from, cost.until, cost.agreed_in),
        agreed(one),
        Cell::new(block.show(cost.amount)),
    ]
}

fn months(from: Month, until: Option<Month>, due_from: Month) -> Cell {
    let words = match until {
        Some(until) if until == from => month_and_year(from),
        Some(until) => tr!("income-cost-months", from = month_and_year(from), until = month_and_year(until)),
        None => month_and_year(from),
    };
    let cell = Cell::new(words);
    if due_from > from { cell.note(tr!("income-cost-due-from", month = month_and_year(due_from))) } else { cell }
}

fn agreed(one: &ListedCost) -> Cell {
    if one.withdrawn.is_some() {
        return Cell::badge(Badge::new(BadgeKind::Cancelled, tr!("income-costs-back")));
    }
    match (one.cost.agreed_on, &one.decision_url) {
        (None, _) => Cell::badge(Badge::new(BadgeKind::Problem, tr!("income-cost-not-agreed"))),
        (Some(day), Some(url)) => Cell::link(day_with_year(day), url),
        (Some(day), None) => Cell::new(day_with_year(day)),
    }
}
