//! `/{group}/core-costs`: what keeps us running, and who agreed?

use actix_web::HttpResponse;
use askama::Template;

use super::words::{cadence_words, month_words};
use crate::domain::currency::Currency;
use crate::domain::policy::Action;
use crate::domain::time::{Month, day_with_year};
use crate::language::Block;
use crate::services::core_costs::{CoreCostList, list_core_costs};
use crate::store::core_costs::ListedCost;
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
    ideas: Vec<Link>,
}

/// Kinds of costs that most groups have, to begin with.
const COMMON: [&str; 5] = ["Rent", "Bookkeeping", "Facilitator's time", "Insurance", "Software and hosting"];

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
    let tables = [("What must be paid before we share", running), ("Ended", over), ("Taken back", withdrawn)];
    let page = CoreCostsPage {
        page: visit.layout("Core costs", Nav::Money),
        lead: lead(&list, currency),
        warning: warning(&list, currency),
        new_href: edit.filter(|_| !list.costs.is_empty()).map(|base| format!("{base}/new")),
        payments_href: visit.may(Action::SeeCoreCosts).then(|| format!("{base}/payments")),
        import_href: edit.map(|base| format!("{base}/import")),
        tables: tables
            .into_iter()
            .filter(|(_, costs)| !costs.is_empty())
            .map(|(caption, costs)| table(caption, &costs, currency, edit))
            .collect(),
        empty: list.costs.is_empty().then(|| empty(edit, &agreement)),
    };
    visit.render(&page)
}

fn lead(list: &CoreCostList, currency: Currency) -> String {
    if list.costs.is_empty() {
        return "Costs that the group agreed to pay before anything is shared.".to_owned();
    }
    let sum = currency.format_short(list.monthly);
    format!("{sum} are due every month, before anything is shared. Each cost rests on a decision.")
}

/// A warning, not a block: the group may know better.
fn warning(list: &CoreCostList, currency: Currency) -> Option<Callout> {
    let expected = list.expected.filter(|expected| list.monthly > *expected)?;
    let text = format!(
        "{} a month is more than the {} that came in last, after the foundation's share. With nothing else coming in, \
         nothing is left to share and the rest is brought forward.",
        currency.format_short(list.monthly),
        currency.format_short(expected)
    );
    Some(Callout::new(CalloutKind::Problem, "More than what comes in", text))
}

fn empty(edit: Option<&str>, agreement: &str) -> EmptyList {
    let Some(base) = edit else {
        let empty = Empty::new("No core costs are agreed yet.").action(Link::new(agreement, "Our agreement"));
        return EmptyList { empty, ideas: Vec::new() };
    };
    let link = |name: &str| {
        let name_in_address: String = url::form_urlencoded::byte_serialize(name.as_bytes()).collect();
        Link::new(format!("{base}/new?name={name_in_address}"), name)
    };
    EmptyList {
        empty: Empty::new("What must be paid before we share?").action(Link::new(format!("{base}/new"), "Add a cost")),
        ideas: COMMON.into_iter().map(link).collect(),
    }
}

fn table(caption: &str, costs: &[&ListedCost], currency: Currency, edit: Option<&str>) -> DataTable {
    let amounts: Vec<_> = costs.iter().map(|one| one.cost.amount).collect();
    let block = currency.block(&amounts);
    let columns = vec![
        Column::text("Cost"),
        Column::text("How often"),
        Column::text("From"),
        Column::text("Agreed"),
        Column::amount("Amount"),
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
        Some(until) if until == from => month_words(from),
        Some(until) => format!("{} to {}", month_words(from), month_words(until)),
        None => month_words(from),
    };
    let cell = Cell::new(words);
    if due_from > from { cell.note(format!("Due from {}", month_words(due_from))) } else { cell }
}

fn agreed(one: &ListedCost) -> Cell {
    if one.withdrawn.is_some() {
        return Cell::badge(Badge::new(BadgeKind::Cancelled, "Taken back"));
    }
    match (one.cost.agreed_on, &one.decision_url) {
        (None, _) => Cell::badge(Badge::new(BadgeKind::Problem, "Not agreed yet")),
        (Some(day), Some(url)) => Cell::link(day_with_year(day), url),
        (Some(day), None) => Cell::new(day_with_year(day)),
    }
}
