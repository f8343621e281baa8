//! What the page of a month says in sentences (pages.md 4: one sentence first, then the chart, then the table).

use crate::domain::bucket::{Outcome, RoundPhase};
use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::domain::statement::out_of_ten;
use crate::domain::statement_name::StatementName;
use crate::domain::time::Month;
use crate::mail::words::{counted, number};
use crate::services::books::month::{Income, MonthFacts, RoundFacts};
use crate::store::outcomes::RoundBucketRow;

/// Some words of a sentence; the figures are strong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The words, with the spaces around them.
    pub text: String,
    /// A figure.
    pub strong: bool,
}

fn plain(text: impl Into<String>) -> Span {
    Span { text: text.into(), strong: false }
}

fn strong(text: impl Into<String>) -> Span {
    Span { text: text.into(), strong: true }
}

/// "Where November’s money went"; with the year when it is another one than `now`.
pub fn title(name: &str, now: Month) -> String {
    match StatementName::parse(name) {
        Ok(name) if name.month().year() != now.year() => format!("Where the money of {} went", name.title_with_year()),
        Ok(name) if name.title() == name.month().english_name() => format!("Where {}’s money went", name.title()),
        Ok(name) => format!("Where the money of {} went", name.title()),
        Err(_) => format!("Where the money of {name} went"),
    }
}

/// "November", for links between months.
pub fn short_title(name: &str, now: Month) -> String {
    match StatementName::parse(name) {
        Ok(name) if name.month().year() != now.year() => name.title_with_year(),
        Ok(name) => name.title(),
        Err(_) => name.to_owned(),
    }
}

/// "December": where money that is carried on goes.
pub fn month_after(name: &str) -> String {
    StatementName::parse(name)
        .map_or_else(|_| "the next month".to_owned(), |name| name.month().next().english_name().to_owned())
}

/// The sentences on top. What is missing comes first; the parts of ten add up to ten; what was carried in has a
/// sentence of its own; when nothing came in there are no parts.
pub fn lead(facts: &MonthFacts) -> Vec<Span> {
    let (statement, currency) = (&facts.statement, facts.group.currency);
    let mut said = Vec::new();
    if statement.shortfall.is_positive() {
        said.extend(shortfall(facts));
    }
    match out_of_ten(currency, statement.came_in, statement.foundation, facts.core_costs()) {
        Some(parts) => said.extend(of_every_ten(facts, parts)),
        None => said.push(plain("Nothing came in. ")),
    }
    if statement.carried.is_positive() {
        said.push(strong(currency.format_short(statement.carried)));
        said.push(plain(" had been carried over from before."));
    }
    said
}

fn shortfall(facts: &MonthFacts) -> Vec<Span> {
    let (currency, missing) = (facts.group.currency, facts.statement.shortfall);
    let whose = match &facts.foundation_name {
        Some(name) => format!("After the share of {name}, "),
        None => "After the foundation’s share, ".to_owned(),
    };
    let foundation = facts.foundation_name.as_deref().unwrap_or("the foundation");
    let then = match facts.covered {
        covered if covered >= missing => format!("; {foundation} covered it. "),
        covered if covered.is_positive() => {
            let covered = currency.format_short(covered);
            format!("; {foundation} covered {covered} of it, and the rest goes into the next statement. ")
        }
        _ => "; it goes into the next statement. ".to_owned(),
    };
    let missing = strong(currency.format_short(missing));
    vec![plain(whose), missing, plain(format!(" was missing for the agreed costs{then}"))]
}

fn of_every_ten(facts: &MonthFacts, parts: [Amount; 3]) -> Vec<Span> {
    let currency = facts.group.currency;
    let ten = Amount::from_minor(currency.whole_unit().minor().saturating_mul(10));
    let block = currency.block(&parts);
    let [foundation, core, rest] = parts;
    let went_to = match &facts.foundation_name {
        Some(name) => format!(" went to {name}"),
        None => " went to the foundation".to_owned(),
    };
    let shared = match &facts.round {
        Some(round) if round.phase == RoundPhase::Settled => {
            format!(" was shared out by the {} of us", number(round.participants))
        }
        Some(round) => format!(" is for the {} of us to share", number(round.participants)),
        None => " was carried on".to_owned(),
    };
    let told = [(foundation, went_to), (core, " paid the bills we agreed to".to_owned()), (rest, shared)];
    let told: Vec<_> = told.into_iter().filter(|(part, _)| part.is_positive()).collect();
    let mut said = vec![plain(format!("Of every {} that members put in, ", currency.format_short(ten)))];
    let last = told.len().saturating_sub(1);
    for (place, (part, words)) in told.into_iter().enumerate() {
        let before = match place {
            0 => "",
            _ if place == last && last == 1 => " and ",
            _ if place == last => ", and ",
            _ => ", ",
        };
        said.push(plain(before));
        said.push(strong(block.show(part)));
        said.push(plain(words));
    }
    said.push(plain(". "));
    said
}

/// "31 invoices paid in October".
pub fn invoices(income: &Income) -> String {
    let Some(count) = income.invoices else { return String::new() };
    let invoices = if count == 1 { "1 invoice".to_owned() } else { format!("{count} invoices") };
    match income.paid_in {
        Some(month) => format!("{invoices} paid in {}", month.english_name()),
        None => format!("{invoices} paid"),
    }
}

/// "five bills", with what was missing before.
pub fn bills(facts: &MonthFacts) -> String {
    let bills = match facts.lines.len() {
        0 => "no bills".to_owned(),
        count => counted(count, "bill", "bills"),
    };
    match facts.statement.brought_forward {
        before if before.is_positive() => {
            format!("{bills}, and {} that was missing before", facts.group.currency.format_short(before))
        }
        _ => bills,
    }
}

/// "five bills we agreed to", with what was missing before.
pub fn agreed_bills(facts: &MonthFacts) -> String {
    match facts.lines.len() {
        0 => bills(facts),
        count => bills(facts).replacen(
            if count == 1 { "bill" } else { "bills" },
            if count == 1 { "bill we agreed to" } else { "bills we agreed to" },
            1,
        ),
    }
}

/// "14 members, €400 each"; "14 members, from €118 to €902".
pub fn shares(currency: Currency, round: &RoundFacts) -> String {
    let members =
        if round.participants == 1 { "1 member".to_owned() } else { format!("{} members", round.participants) };
    match round.each {
        Some((least, most)) if least == most => format!("{members}, {} each", currency.format_short(least)),
        Some((least, most)) => {
            format!("{members}, from {} to {}", currency.format_short(least), currency.format_short(most))
        }
        None => members,
    }
}

/// "six of seven funded".
pub fn funded(round: &RoundFacts) -> String {
    format!("{} of {} funded", number(round.funded_count()), number(round.buckets.len()))
}

/// "one missed its minimum", "two missed their minimum", "two got nothing".
pub fn missed(round: &RoundFacts) -> String {
    let not_funded = || round.buckets.iter().filter(|row| row.outcome == Some(Outcome::NotFunded));
    let below = not_funded().filter(|row| row.total.is_positive()).count();
    let nothing = not_funded().count() - below;
    match (below, nothing) {
        (0, 0) => String::new(),
        (0, nothing) => format!("{} got nothing", number(nothing)),
        (1, _) => "one missed its minimum".to_owned(),
        (below, _) => format!("{} missed their minimum", number(below)),
    }
}

/// "all of €1,440"; "of €1,800; €900 is enough to start"; "needed €400; the €30 goes into December".
pub fn outcome(currency: Currency, row: &RoundBucketRow, goes_to: &str) -> String {
    let show = |amount| currency.format_short(amount);
    match row.outcome {
        Some(Outcome::Full) => format!("all of {}", show(row.funded.unwrap_or(row.total))),
        Some(Outcome::Funded) => match row.maximum {
            Some(maximum) if row.minimum.is_positive() => {
                format!("of {}; {} is enough to start", show(maximum), show(row.minimum))
            }
            Some(maximum) => format!("of {}", show(maximum)),
            None => givers(row),
        },
        Some(Outcome::NotFunded) if row.total.is_positive() => {
            format!("needed {}; the {} goes {goes_to}", show(row.minimum), show(row.total))
        }
        Some(Outcome::NotFunded) => format!("needed {}; nobody gave to it", show(row.minimum)),
        None => String::new(),
    }
}

fn givers(row: &RoundBucketRow) -> String {
    let count = usize::try_from(row.givers).unwrap_or_default();
    format!("from {}", counted(count, "member", "members"))
}
