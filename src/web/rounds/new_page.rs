//! The page for opening a round: four questions beside the sum (design: open-round-desktop).

use askama::Template;
use chrono::NaiveDate;

use super::new_form::Typed;
use super::new_rules::{Like, RulesView};
use super::new_words::{running, sentence};
use super::sum::{self, SumWords, plural};
use crate::domain::agreement::Sharing;
use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::domain::sharing::ByRule;
use crate::domain::statement_name::{StatementName, round_title};
use crate::domain::text::number_word;
use crate::domain::time::{Month, Zone, clock, day_with_year, long_day, short_day};
use crate::services::rounds::{Income, NewRound, OpenRoundRefused, Range, RoundPreview, end_of_last_month};
use crate::web::form::Problems;
use crate::web::parts::{
    Callout, CalloutKind, Cell, Column, DataTable, Field, Layout, Link, Pick, PickGroup, StepTable,
};

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
    on_the_way: Option<(String, String)>,
    invoices_href: String,
    who: PickGroup,
    weights_href: Option<String>,
    opens: Field,
    closes: Field,
    invoices_by: Field,
    name: Field,
    rules: RulesView,
    hands_note: String,
    hands_href: String,
    hands_link: &'static str,
    preview: Option<PreviewView>,
    no_preview: String,
    example: Option<StepTable>,
}

/// The aside: what members will see.
struct PreviewView {
    steps: StepTable,
    lead: Option<String>,
    heads: String,
    each: String,
    each_word: &'static str,
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
            Some(name) => format!("Open the {}", name.round_title()),
            None => "Open a round".to_owned(),
        };
        let field = |id: &str, label: &str, value: &str| Field::date(id, label).value(value).error(problems.at(id));
        Self {
            heading,
            rounds_href: format!("{home}/rounds"),
            action: format!("{home}/rounds/new"),
            key: key.clone(),
            in_the_way: facts.running.as_ref().map(|(name, phase)| {
                let href = format!("{home}/rounds/{name}");
                Callout::new(CalloutKind::Info, "One round at a time", running(name, *phase) + ".")
                    .action(Link::new(href, format!("To the {}", round_title(name))))
            }),
            money: money(look, problems.at("money")),
            last_day: field("last_day", "The last paid day that counts", &typed.last_day),
            on_the_way: preview.and_then(|preview| on_the_way(preview, *currency)),
            invoices_href: format!("{home}/invoices"),
            who: who(look, problems.at("who")),
            weights_href: (facts.has_weights
                || facts.agreement.as_ref().is_some_and(|agreement| agreement.sharing == Sharing::Weights))
            .then(|| format!("{home}/agreement/weights")),
            opens: field("opens", "Opens", &typed.opens).after("At 09:00; at once if that has passed"),
            closes: field("closes", "Closes", &typed.closes).after(format!("At 18:00, {} time", zone.city())),
            invoices_by: field("invoices_by", "Owners send invoices by", &typed.invoices_by).optional(),
            name: Field::text("name", "Name in addresses")
                .value(&typed.name)
                .hint("Empty: the month in which you open it")
                .optional()
                .short()
                .max_length(12)
                .error(problems.at("name")),
            rules: RulesView::new(&typed.rules, facts, *like, &format!("{home}/rounds/new"), *currency, &problems),
            hands_note: hands_note(preview, *zone, facts),
            hands_href: format!("{home}/rounds/hands"),
            hands_link: if asks_for_hands(facts) { "See the hands" } else { "Ask who takes part first" },
            no_preview: facts
                .preview
                .as_ref()
                .err()
                .map(|refusal| sentence(*currency, refusal).1 + ".")
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
            true => "You asked who takes part, and nobody has put up a hand yet.".to_owned(),
            false => "All active members take part.".to_owned(),
        };
    };
    let until = zone.local(hands.until);
    let (day, time) = (long_day(until.date()), clock(until));
    match (hands.is_over, hands.silent) {
        (false, silent @ 1..) => {
            let who = if silent == 1 { "One has".to_owned() } else { format!("{silent} have") };
            format!(
                "Those who put up a hand take part. {who} not answered and may until {day} at {time}: you can open the round then."
            )
        }
        _ => "Those who put up a hand take part.".to_owned(),
    }
}

/// "Invoices paid in October", everything up to today, or up to another day.
fn money(look: &Look<'_>, error: Option<String>) -> PickGroup {
    let Look { facts, typed, currency, .. } = look;
    let month_end = end_of_last_month(facts.today);
    let chosen = |value: &str| typed.money == value;
    let hint = |income: Option<Income>| match income {
        Some(income) if income.invoices.count == 0 => "No new invoice".to_owned(),
        Some(income) => format!(
            "{} {}, {}; {} of it comes in",
            income.invoices.count,
            plural(income.invoices.count, "invoice"),
            currency.format_short(income.invoices.sum),
            currency.format_short(income.came_in)
        ),
        None => "There can be no statement for it yet".to_owned(),
    };
    let month = format!("Invoices paid until the end of {}", Month::of(month_end).english_name());
    let picks = vec![
        Pick::radio("money", "month", month, chosen("month")).hint(hint(facts.last_month)),
        Pick::radio("money", "today", "Everything paid up to today", chosen("today")).hint(hint(facts.until_today)),
        Pick::radio("money", "day", "Everything paid up to another day", chosen("day")),
    ];
    PickGroup { error, ..PickGroup::new("money", "Which money?", picks) }
}

/// "Two invoices are not paid yet", "(€1,840). They count once they are paid."
fn on_the_way(preview: &RoundPreview, currency: Currency) -> Option<(String, String)> {
    let waiting = preview.statement.on_the_way;
    let count = usize::try_from(waiting.count).ok().filter(|count| *count > 0)?;
    let word = number_word(count);
    let mut letters = word.chars();
    let word = letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default();
    let (is, they) = if count == 1 { ("is", "It counts once it is") } else { ("are", "They count once they are") };
    Some((
        format!("{word} {} {is} not paid yet", plural(waiting.count, "invoice")),
        format!("({}). {they} paid.", currency.format_short(waiting.sum)),
    ))
}

fn who(look: &Look<'_>, error: Option<String>) -> PickGroup {
    let Look { facts, typed, currency, .. } = look;
    let chosen = |value: &str| typed.who == value;
    let preview = facts.preview.as_ref().ok();
    let count = preview.map_or(0, |preview| preview.participants.len());
    let heads = match preview.and_then(|preview| preview.hands) {
        Some(_) => format!("The {count} who put up a hand"),
        None => format!("All {count} members"),
    };
    let range = |range: Range| {
        let show = currency.block(&[range.from, range.to]);
        format!("From {} to {}", show.show(range.from), show.show(range.to))
    };
    let mut by_put_in = Pick::radio("who", "proportional", "By what each member put in", chosen("proportional"));
    by_put_in.hint = preview.map(|preview| range(preview.if_proportional));
    let mut picks = vec![Pick::radio("who", "equal", format!("{heads}, the same each"), chosen("equal")), by_put_in];
    let agreed = facts.agreement.as_ref().map(|agreement| agreement.sharing);
    if let Some(Sharing::Mixed { equal_part }) = agreed {
        let label = format!("{}% the same each, the rest by what each put in", equal_part.percent());
        picks.push(Pick::radio("who", "mixed", label, chosen("mixed")).hint("As agreed"));
    }
    if facts.has_weights || agreed == Some(Sharing::Weights) {
        let by_weight = Pick::radio("who", "weights", "By the weights that were given", chosen("weights"));
        let hint = if facts.has_weights { "Each with its reason" } else { "Nobody has a weight yet" };
        picks.push(by_weight.hint(hint));
    }
    PickGroup { error, ..PickGroup::new("who", "Who shares it?", picks) }
}

impl PreviewView {
    fn new(preview: &RoundPreview, look: &Look<'_>) -> Self {
        let Look { facts, typed, currency, .. } = look;
        let statement = &preview.statement;
        let words = SumWords::of(statement, &format!("paid until {}", short_day(statement.last_day)));
        let heads = preview.participants.len();
        let is_same = preview.range.from == preview.range.to;
        let show = currency.block(&[preview.range.from, preview.range.to]);
        let each = match is_same {
            true => show.show(preview.range.from),
            false => format!("{} to {}", show.show(preview.range.from), show.show(preview.range.to)),
        };
        let seen = preview.seen();
        Self {
            steps: sum::table(*currency, &statement.result, &words),
            lead: statement.result.shortfall.is_positive().then(|| {
                format!(
                    "After the foundation’s share, {} is missing for the agreed costs.",
                    currency.format_short(statement.result.shortfall)
                )
            }),
            heads: format!("{heads} {}", plural(i64::try_from(heads).unwrap_or(0), "member")),
            each,
            each_word: if is_same { "each" } else { "" },
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
        ByRule::EqualForLackOfWeights => parts.push("All weights are zero, so everybody gets the same.".to_owned()),
        ByRule::EqualForLackOfContributions if preview.participants.len() > 1 => {
            parts.push("Nobody put anything in this time, so everybody gets the same.".to_owned());
        }
        _ => {}
    }
    if is_same && preview.allotted.is_positive() {
        let heads = preview.participants.len();
        parts.push(format!("{heads} × {} is {}.", show.show(preview.range.from), show.show(preview.allotted)));
    }
    if preview.stays_carried.is_positive() {
        let rest = show.show(preview.stays_carried);
        parts.push(format!("The last {rest} cannot be shared out evenly and is carried on."));
    }
    if let Some(brought) = preview.brought().ok().filter(|brought| brought.is_positive()) {
        parts.push(format!("They bring {} along from before.", currency.format_short(brought)));
    }
    parts.join(" ")
}

fn not_agreed(preview: &RoundPreview, currency: Currency) -> Option<String> {
    let lines = &preview.statement.not_agreed;
    let names: Vec<&str> = lines.iter().map(|line| line.name.as_str()).collect();
    let sum = Amount::total(lines.iter().map(|line| line.amount)).ok().filter(|_| !names.is_empty())?;
    Some(format!("Not agreed yet and not taken: {} ({}).", names.join(", "), currency.format_short(sum)))
}

fn opens_note(opens: &str, today: NaiveDate, mails: usize) -> String {
    let people = if mails == 1 { "person" } else { "people" };
    match NaiveDate::parse_from_str(opens, "%Y-%m-%d") {
        Ok(day) if day > today => format!("Opens on {} at 09:00 and mails {mails} {people} then.", day_with_year(day)),
        _ => format!("Opens today and mails {mails} {people}."),
    }
}

/// What each member gets, for whoever wants to look.
fn members(preview: &RoundPreview, currency: Currency) -> DataTable {
    let amounts: Vec<Amount> =
        preview.participants.iter().flat_map(|one| [one.contributed, one.allotment, one.brought]).collect();
    let show = currency.block(&amounts);
    let brought = preview.participants.iter().any(|one| one.brought.is_positive());
    let mut columns = vec![Column::text("Member"), Column::amount("Put in"), Column::amount("Gets")];
    if brought {
        columns.push(Column::amount("Brings along"));
    }
    let rows = preview.participants.iter().map(|one| {
        let mut cells =
            vec![Cell::new(&one.name), Cell::new(show.show(one.contributed)), Cell::new(show.show(one.allotment))];
        if brought {
            cells.push(Cell::new(show.show(one.brought)));
        }
        cells
    });
    let table = DataTable::new("What each member gets", columns).rows(rows.collect());
    DataTable { caption_hidden: true, stacked: false, ..table }
}
