//! What the page of a month says in sentences (pages.md 4: one sentence first, then the chart, then the table).

use crate::domain::bucket::{Outcome, RoundPhase};
use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::domain::statement::out_of_ten;
use crate::domain::statement_name::StatementName;
use crate::domain::time::Month;
use crate::language::{Rich, counted_word, month_name, month_title, month_title_with_year};
use crate::services::books::month::{Income, MonthFacts, RoundFacts};
use crate::store::outcomes::RoundBucketRow;
use crate::{rich, tr};

/// "Where November’s money went"; with the year when it is another one than `now`.
pub fn title(name: &str, now: Month) -> String {
    match StatementName::parse(name) {
        Ok(name) if name.month().year() == now.year() && name.nth() == 1 => {
            tr!("money-title-month", month = month_name(name.month()))
        }
        _ => tr!("money-title-of", month = short_title(name, now)),
    }
}

/// "November", for links between months.
pub fn short_title(name: &str, now: Month) -> String {
    match StatementName::parse(name) {
        Ok(name) if name.month().year() != now.year() => month_title_with_year(name),
        Ok(name) => month_title(name),
        Err(_) => name.to_owned(),
    }
}

/// "December": where money that is carried on goes.
pub fn month_after(name: &str) -> String {
    StatementName::parse(name).map_or_else(|_| tr!("money-next-month"), |name| month_name(name.month().next()))
}

/// The sentences on top. What is missing comes first; the parts of ten add up to ten; what was carried in has a
/// sentence of its own; when nothing came in there are no parts.
pub fn lead(facts: &MonthFacts) -> Vec<Rich> {
    let (statement, currency) = (&facts.statement, facts.group.currency);
    let mut said = Vec::new();
    if statement.shortfall.is_positive() {
        said.push(shortfall(facts));
    }
    match out_of_ten(currency, statement.came_in, statement.foundation, facts.core_costs()) {
        Some(parts) => said.extend(of_every_ten(facts, parts)),
        None => said.push(rich!("money-nothing-came-in")),
    }
    if statement.carried.is_positive() {
        said.push(rich!("money-carried-from-before", amount = currency.format_short(statement.carried)));
    }
    said
}

fn shortfall(facts: &MonthFacts) -> Rich {
    let (currency, missing) = (facts.group.currency, facts.statement.shortfall);
    let amount = currency.format_short(missing);
    let name = facts.foundation_name.as_ref();
    if facts.covered >= missing {
        return match name {
            Some(name) => rich!("money-missing-covered-named", name = name, amount = amount),
            None => rich!("money-missing-covered", amount = amount),
        };
    }
    if facts.covered.is_positive() {
        let covered = currency.format_short(facts.covered);
        return match name {
            Some(name) => rich!("money-missing-part-named", name = name, amount = amount, covered = covered),
            None => rich!("money-missing-part", amount = amount, covered = covered),
        };
    }
    match name {
        Some(name) => rich!("money-missing-next-named", name = name, amount = amount),
        None => rich!("money-missing-next", amount = amount),
    }
}

/// One sentence for each set of parts that are above zero; none if all of them are zero.
fn of_every_ten(facts: &MonthFacts, parts: [Amount; 3]) -> Option<Rich> {
    let currency = facts.group.currency;
    let ten = currency.format_short(Amount::from_minor(currency.whole_unit().minor().saturating_mul(10)));
    let block = currency.block(&parts);
    let [foundation, core, rest] = parts.map(|part| part.is_positive().then(|| block.show(part)));
    let (share, members) = match &facts.round {
        Some(round) if round.phase == RoundPhase::Settled => ("settled", counted_word(round.participants)),
        Some(round) => ("open", counted_word(round.participants)),
        None => ("carried", String::new()),
    };
    let name = facts.foundation_name.as_ref();
    Some(match (foundation, core, rest, name) {
        (None, None, None, _) => return None,
        (Some(foundation), None, None, None) => rich!("money-ten-foundation", ten = ten, foundation = foundation),
        (Some(foundation), None, None, Some(name)) => {
            rich!("money-ten-foundation-named", ten = ten, foundation = foundation, name = name)
        }
        (None, Some(core), None, _) => rich!("money-ten-core", ten = ten, core = core),
        (Some(foundation), Some(core), None, None) => {
            rich!("money-ten-foundation-core", ten = ten, foundation = foundation, core = core)
        }
        (Some(foundation), Some(core), None, Some(name)) => {
            rich!("money-ten-foundation-core-named", ten = ten, foundation = foundation, core = core, name = name)
        }
        (None, None, Some(rest), _) => {
            rich!("money-ten-rest", ten = ten, rest = rest, share = share, members = members)
        }
        (Some(foundation), None, Some(rest), None) => rich!(
            "money-ten-foundation-rest",
            ten = ten,
            foundation = foundation,
            rest = rest,
            share = share,
            members = members
        ),
        (Some(foundation), None, Some(rest), Some(name)) => rich!(
            "money-ten-foundation-rest-named",
            ten = ten,
            foundation = foundation,
            rest = rest,
            share = share,
            members = members,
            name = name
        ),
        (None, Some(core), Some(rest), _) => {
            rich!("money-ten-core-rest", ten = ten, core = core, rest = rest, share = share, members = members)
        }
        (Some(foundation), Some(core), Some(rest), None) => rich!(
            "money-ten-all",
            ten = ten,
            foundation = foundation,
            core = core,
            rest = rest,
            share = share,
            members = members
        ),
        (Some(foundation), Some(core), Some(rest), Some(name)) => rich!(
            "money-ten-all-named",
            ten = ten,
            foundation = foundation,
            core = core,
            rest = rest,
            share = share,
            members = members,
            name = name
        ),
    })
}

/// "31 invoices paid in October".
pub fn invoices(income: &Income) -> String {
    let Some(count) = income.invoices else { return String::new() };
    match income.paid_in {
        Some(month) => tr!("money-invoices-paid-in", count = count, month = month_name(month)),
        None => tr!("money-invoices-paid", count = count),
    }
}

/// What was missing before a month, written.
fn brought_forward(facts: &MonthFacts) -> Option<String> {
    let before = facts.statement.brought_forward;
    before.is_positive().then(|| facts.group.currency.format_short(before))
}

/// "five bills", with what was missing before.
pub fn bills(facts: &MonthFacts) -> String {
    let count = facts.lines.len();
    let word = counted_word(count);
    match (count, brought_forward(facts)) {
        (0, Some(amount)) => tr!("money-no-bills-before", amount = amount),
        (0, None) => tr!("money-no-bills"),
        (_, Some(amount)) => tr!("money-bills-before", count = count, word = word, amount = amount),
        (_, None) => tr!("money-bills", count = count, word = word),
    }
}

/// "five bills we agreed to", with what was missing before.
pub fn agreed_bills(facts: &MonthFacts) -> String {
    let count = facts.lines.len();
    let word = counted_word(count);
    match (count, brought_forward(facts)) {
        (0, _) => bills(facts),
        (_, Some(amount)) => tr!("money-bills-agreed-before", count = count, word = word, amount = amount),
        (_, None) => tr!("money-bills-agreed", count = count, word = word),
    }
}

/// "14 members, €400 each"; "14 members, from €118 to €902".
pub fn shares(currency: Currency, round: &RoundFacts) -> String {
    let count = round.participants;
    let show = |amount| currency.format_short(amount);
    match round.each {
        Some((least, most)) if least == most => tr!("money-members-each", count = count, amount = show(least)),
        Some((least, most)) => tr!("money-members-from-to", count = count, least = show(least), most = show(most)),
        None => tr!("money-members", count = count),
    }
}

/// "six of seven funded".
pub fn funded(round: &RoundFacts) -> String {
    let (count, of) = (round.funded_count(), round.buckets.len());
    tr!("money-funded-of", count = count, funded = counted_word(count), of = counted_word(of))
}

/// "one missed its minimum", "two missed their minimum", "two got nothing".
pub fn missed(round: &RoundFacts) -> String {
    let not_funded = || round.buckets.iter().filter(|row| row.outcome == Some(Outcome::NotFunded));
    let below = not_funded().filter(|row| row.total.is_positive()).count();
    let nothing = not_funded().count() - below;
    match (below, nothing) {
        (0, 0) => String::new(),
        (0, nothing) => tr!("money-got-nothing", count = nothing, word = counted_word(nothing)),
        (below, _) => tr!("money-missed", count = below, word = counted_word(below)),
    }
}

/// "all of €1,440"; "of €1,800; €900 is enough to start"; "needed €400; the €30 goes into December". `next` is the month
/// that money of buckets without enough is carried to; none where it goes back to its givers.
pub fn outcome(currency: Currency, row: &RoundBucketRow, next: Option<&str>) -> String {
    let show = |amount| currency.format_short(amount);
    match row.outcome {
        Some(Outcome::Full) => tr!("money-outcome-full", amount = show(row.funded.unwrap_or(row.total))),
        Some(Outcome::Funded) => match row.maximum {
            Some(maximum) if row.minimum.is_positive() => {
                tr!("money-outcome-enough", maximum = show(maximum), minimum = show(row.minimum))
            }
            Some(maximum) => tr!("money-outcome-of", maximum = show(maximum)),
            None => givers(row),
        },
        Some(Outcome::NotFunded) if row.total.is_positive() => {
            let (minimum, amount) = (show(row.minimum), show(row.total));
            match next {
                Some(month) => tr!("money-outcome-carried", minimum = minimum, amount = amount, month = month),
                None => tr!("money-outcome-back", minimum = minimum, amount = amount),
            }
        }
        Some(Outcome::NotFunded) => tr!("money-outcome-nobody", minimum = show(row.minimum)),
        None => String::new(),
    }
}

fn givers(row: &RoundBucketRow) -> String {
    let count = usize::try_from(row.givers).unwrap_or_default();
    tr!("money-outcome-givers", count = count, word = counted_word(count))
}
