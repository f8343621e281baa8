//! The page for opening a round: four questions beside the sum (design: open-round-desktop).

use askama::Template;
use chrono::NaiveDate;

use super::new_form::Typed;
use super::new_rules::{Like, RulesView};
use super::new_words::{alone, running, sentence};
use super::sum::{self, SumWords};
use crate::domain::agreement::Sharing;
use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::domain::sharing::ByRule;
use crate::domain::statement_name::StatementName;
use crate::domain::time::{Month, Zone};
use crate::language::{Rich, capital, clock, counted_word, day_with_year, long_day, month_name, round_title};
use crate::services::rounds::{Income, NewRound, OpenRoundRefused, Range, RoundPreview, end_of_last_month};
use crate::web::form::Problems;
use crate::web::parts::{
    Callout, CalloutKind, Cell, Column, DataTable, Field, Layout, Link, Pick, PickGroup, StepTable,
};
use crate::{rich, tr};

/// What the page is drawn from besides its frame.
pub(super) struct Look<'a> {
    pub facts: &'a NewRound,
    pub typed: &'a Typed,
    /// Whose rules stand in the form; none once something was typed.
    pub like: Option<&'a Like>,
    pub currency: Currency,
    pub zone: Zone,
    /// `/tidewater`.
    pub home: String,
    pub key: String,
}

/// The page.
#[derive(Template)]
#[template(path = "rounds/new.html")]
pub struct NewRoundPage {
    page: Layout,
    problems: Problems,
    heading: String,
    rounds_href: String,
    action: String,
    key: String,
    in_the_way: Option<Callout>,
    money: PickGroup,
    last_day: Field,
    on_the_way: Option<Rich>,
    who: PickGroup,
    weights_href: Option<String>,
    opens: Field,
    closes: Field,
    invoices_by: Field,
    name: Field,
    rules: RulesView,
    hands_note: String,
    hands_href: String,
    hands_link: String,
    preview: Option<PreviewView>,
    no_preview: String,
    example: Option<StepTable>,
}

/// The aside: what members will see.
struct PreviewView {
    steps: StepTable,
    lead: Option<String>,
    each: Rich,
    note: String,
    not_agreed: Option<String>,
    opens_note: String,
    members: DataTable,
    seen_to_share: i64,
    seen_participants: usize,
    seen_allotments: String,
    seen_shortfall: i64,
}

impl NewRoundPage {
    pub(super) fn new(page: Layout, problems: Problems, look: &Look<'_>) -> Self {
        let Look { facts, typed, like, currency, zone, home, key } = look;
        let page = if problems.is_empty() { page } else { page.with_problem() };
        let preview = facts.preview.as_ref().ok();
        let heading = match preview
            .filter(|_| facts.running.is_none())
            .and_then(|preview| StatementName::parse(&preview.name).ok())
        {
            Some(name) => tr!("planning-new-heading", round = round_title(&name.to_string())),
            None => tr!("planning-new-title"),
        };
        let field = |id: &str, label: String, value: &str| Field::date(id, label).value(value).error(problems.at(id));
        Self {
            heading,
            rounds_href: format!("{home}/rounds"),
            action: format!("{home}/rounds/new"),
            key: key.clone(),
            in_the_way: facts.running.as_ref().map(|(name, phase)| {
                let href = format!("{home}/rounds/{name}");
                Callout::new(CalloutKind::Info, tr!("planning-in-the-way"), alone(&running(name, *phase)))
                    .action(Link::new(href, tr!("planning-to-round", round = round_title(name))))
            }),
            money: money(look, problems.at("money")),
            last_day: field("last_day", tr!("planning-last-day"), &typed.last_day),
            on_the_way: preview.and_then(|preview| on_the_way(preview, look)),
            who: who(look, problems.at("who")),
            weights_href: (facts.has_weights
                || facts.agreement.as_ref().is_some_and(|agreement| agreement.sharing == Sharing::Weights))
            .then(|| format!("{home}/agreement/weights")),
            opens: field("opens", tr!("planning-opens"), &typed.opens).after(tr!("planning-opens-after")),
            closes: field("closes", tr!("planning-closes"), &typed.closes)
                .after(tr!("planning-closes-after", city = zone.city())),
            invoices_by: field("invoices_by", tr!("planning-invoices-by"), &typed.invoices_by).optional(),
            name: Field::text("name", tr!("planning-name"))
                .value(&typed.name)
                .hint(tr!("planning-name-hint"))
                .optional()
                .short()
                .max_length(12)
                .error(problems.at("name")),
            rules: RulesView::new(&typed.rules, facts, *like, &format!("{home}/rounds/new"), *currency, &problems),
            hands_note: hands_note(preview, *zone, facts),
            hands_href: format!("{home}/rounds/hands"),
            hands_link: match asks_for_hands(facts) {
                true => tr!("planning-hands-see"),
                false => tr!("planning-hands-ask-first"),
            },
            no_preview: facts
                .preview
                .as_ref()
                .err()
                .map(|refusal| alone(&sentence(*currency, refusal).1))
                .unwrap_or_default(),
            preview: preview.map(|preview| PreviewView::new(preview, look)),
            example: sum::example(facts, *currency),
            page,
            problems,
        }
    }
}

/// Hands are asked for, so that not all active members take part.
fn asks_for_hands(facts: &NewRound) -> bool {
    match &facts.preview {
        Ok(preview) => preview.hands.is_some(),
        Err(refusal) => matches!(refusal, OpenRoundRefused::NoHands { .. }),
    }
}

/// Who the members are that share.
fn hands_note(preview: Option<&RoundPreview>, zone: Zone, facts: &NewRound) -> String {
    let Some(hands) = preview.and_then(|preview| preview.hands) else {
        return match asks_for_hands(facts) {
            true => tr!("planning-hands-nobody"),
            false => tr!("planning-hands-all"),
        };
    };
    let until = zone.local(hands.until);
    let (day, time) = (long_day(until.date()), clock(until));
    match (hands.is_over, hands.silent) {
        (false, silent @ 1..) => tr!("planning-hands-silent", count = silent, day = day, time = time),
        _ => tr!("planning-hands-those"),
    }
}

/// "Invoices paid in October", everything up to today, or up to another day.
fn money(look: &Look<'_>, error: Option<String>) -> PickGroup {
    let Look { facts, typed, currency, .. } = look;
    let month_end = end_of_last_month(facts.today);
    let chosen = |value: &str| typed.money == value;
    let hint = |income: Option<Income>| match income {
        Some(income) if income.invoices.count == 0 => tr!("planning-money-none"),
        Some(income) => tr!(
            "planning-money-income",
            count = income.invoices.count,
            sum = currency.format_short(income.invoices.sum),
            amount = currency.format_short(income.came_in)
        ),
        None => tr!("planning-money-no-statement"),
    };
    let month = tr!("planning-money-month", month = month_name(Month::of(month_end)));
    let picks = vec![
        Pick::radio("money", "month", month, chosen("month")).hint(hint(facts.last_month)),
        Pick::radio("money", "today", tr!("planning-money-today"), chosen("today")).hint(hint(facts.until_today)),
        Pick::radio("money", "day", tr!("planning-money-day"), chosen("day")),
    ];
    PickGroup { error, ..PickGroup::new("money", tr!("planning-money"), picks) }
}

/// "Two invoices are not paid yet (€1,840). They count once they are paid."
fn on_the_way(preview: &RoundPreview, look: &Look<'_>) -> Option<Rich> {
    let waiting = preview.statement.on_the_way;
    let count = usize::try_from(waiting.count).ok().filter(|count| *count > 0)?;
    let (word, sum) = (capital(&counted_word(count)), look.currency.format_short(waiting.sum));
    let href = format!("{}/invoices", look.home);
    Some(rich!("planning-on-the-way", count = count, word = word, amount = sum).link("see", href))
}

fn who(look: &Look<'_>, error: Option<String>) -> PickGroup {
    let Look { facts, typed, currency, .. } = look;
    let chosen = |value: &str| typed.who == value;
    let preview = facts.preview.as_ref().ok();
    let count = preview.map_or(0, |preview| preview.participants.len());
    let equal = match preview.and_then(|preview| preview.hands) {
        Some(_) => tr!("planning-who-equal-hands", count = count),
        None => tr!("planning-who-equal-all", count = count),
    };
    let range = |range: Range| {
        let show = currency.block(&[range.from, range.to]);
        tr!("planning-who-range", from = show.show(range.from), to = show.show(range.to))
    };
    let mut by_put_in = Pick::radio("who", "proportional", tr!("planning-who-proportional"), chosen("proportional"));
    by_put_in.hint = preview.map(|preview| range(preview.if_proportional));
    let mut picks = vec![Pick::radio("who", "equal", equal, chosen("equal")), by_put_in];
    let agreed = facts.agreement.as_ref().map(|agreement| agreement.sharing);
    if let Some(Sharing::Mixed { equal_part }) = agreed {
        let label = tr!("planning-who-mixed", rate = equal_part.format());
        picks.push(Pick::radio("who", "mixed", label, chosen("mixed")).hint(tr!("planning-who-agreed")));
    }
    if facts.has_weights || agreed == Some(Sharing::Weights) {
        let by_weight = Pick::radio("who", "weights", tr!("planning-who-weights"), chosen("weights"));
        let hint = if facts.has_weights { tr!("planning-who-reasons") } else { tr!("planning-who-no-weight") };
        picks.push(by_weight.hint(hint));
    }
    PickGroup { error, ..PickGroup::new("who", tr!("planning-who"), picks) }
}

impl PreviewView {
    fn new(preview: &RoundPreview, look: &Look<'_>) -> Self {
        let Look { facts, typed, currency, .. } = look;
        let statement = &preview.statement;
        let words = SumWords::of(statement);
        let heads = preview.participants.len();
        let is_same = preview.range.from == preview.range.to;
        let show = currency.block(&[preview.range.from, preview.range.to]);
        let each = match is_same {
            true => rich!("planning-each-same", count = heads, amount = show.show(preview.range.from)).span("money"),
            false => rich!(
                "planning-each-between",
                count = heads,
                from = show.show(preview.range.from),
                to = show.show(preview.range.to)
            )
            .span("money"),
        };
        let seen = preview.seen();
        Self {
            steps: sum::table(*currency, &statement.result, &words),
            lead: statement
                .result
                .shortfall
                .is_positive()
                .then(|| tr!("planning-missing", amount = currency.format_short(statement.result.shortfall))),
            each,
            note: rest_note(preview, *currency, is_same),
            not_agreed: not_agreed(preview, *currency),
            opens_note: opens_note(&typed.opens, facts.today, preview.mails()),
            members: members(preview, *currency),
            seen_to_share: seen.to_share.minor(),
            seen_participants: seen.participants,
            seen_allotments: seen.allotments,
            seen_shortfall: statement.result.shortfall.minor(),
        }
    }
}

/// "14 × €441 is €6,174. The last €11 cannot be shared out evenly and is carried on."
fn rest_note(preview: &RoundPreview, currency: Currency, is_same: bool) -> String {
    let show = currency.block(&[preview.range.from, preview.allotted, preview.stays_carried]);
    let mut parts = Vec::new();
    match preview.by_rule {
        ByRule::EqualForLackOfWeights => parts.push(tr!("planning-rest-no-weights")),
        ByRule::EqualForLackOfContributions if preview.participants.len() > 1 => {
            parts.push(tr!("planning-rest-nothing-in"));
        }
        _ => {}
    }
    if is_same && preview.allotted.is_positive() {
        let (each, sum) = (show.show(preview.range.from), show.show(preview.allotted));
        parts.push(tr!("planning-rest-product", count = preview.participants.len(), each = each, amount = sum));
    }
    if preview.stays_carried.is_positive() {
        parts.push(tr!("planning-rest-carried", amount = show.show(preview.stays_carried)));
    }
    if let Some(brought) = preview.brought().ok().filter(|brought| brought.is_positive()) {
        parts.push(tr!("planning-rest-brought", amount = currency.format_short(brought)));
    }
    parts.join(" ")
}

fn not_agreed(preview: &RoundPreview, currency: Currency) -> Option<String> {
    let lines = &preview.statement.not_agreed;
    let names = lines.iter().map(|line| line.name.clone());
    let names = names.reduce(|list, name| tr!("base-list-more", list = list, name = name))?;
    let sum = Amount::total(lines.iter().map(|line| line.amount)).ok()?;
    Some(tr!("planning-not-agreed", names = names, amount = currency.format_short(sum)))
}

fn opens_note(opens: &str, today: NaiveDate, mails: usize) -> String {
    match NaiveDate::parse_from_str(opens, "%Y-%m-%d") {
        Ok(day) if day > today => tr!("planning-opens-later", count = mails, day = day_with_year(day)),
        _ => tr!("planning-opens-today", count = mails),
    }
}

/// What each member gets, for whoever wants to look.
fn members(preview: &RoundPreview, currency: Currency) -> DataTable {
    let amounts: Vec<Amount> =
        preview.participants.iter().flat_map(|one| [one.contributed, one.allotment, one.brought]).collect();
    let show = currency.block(&amounts);
    let brought = preview.participants.iter().any(|one| one.brought.is_positive());
    let mut columns = vec![
        Column::text(tr!("planning-member")),
        Column::amount(tr!("planning-put-in")),
        Column::amount(tr!("planning-gets")),
    ];
    if brought {
        columns.push(Column::amount(tr!("planning-brings")));
    }
    let rows = preview.participants.iter().map(|one| {
        let mut cells =
            vec![Cell::new(&one.name), Cell::new(show.show(one.contributed)), Cell::new(show.show(one.allotment))];
        if brought {
            cells.push(Cell::new(show.show(one.brought)));
        }
        cells
    });
    let table = DataTable::new(tr!("planning-each-gets"), columns).rows(rows.collect());
    DataTable { caption_hidden: true, stacked: false, ..table }
}
