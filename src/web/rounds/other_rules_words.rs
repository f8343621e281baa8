//! What the page of the other rules says in sentences: one per rule, and one per bucket on what would have been enough.

use super::words::{Pen, counted, list};
use crate::domain::bucket::Outcome;
use crate::domain::money::Amount;
use crate::domain::other_rules::{equal_shares, greedy, transfer};
use crate::services::other_rules::OtherRules;
use crate::web::parts::{Callout, CalloutKind};

/// A rule in words.
pub struct Told {
    /// What it is called.
    pub name: &'static str,
    /// How it works.
    pub how: &'static str,
    /// "Five of seven buckets, €4,870: the same as we chose."
    pub result: String,
    /// What has to be known besides.
    pub note: Option<String>,
    /// By bucket: whether it is funded, and the sentence.
    pub buckets: Vec<(bool, String)>,
}

/// Every rule that this reader may see.
pub fn told(facts: &OtherRules, pen: &Pen) -> Vec<Told> {
    let mut told = Vec::new();
    if let Some(by_givers) = &facts.by_givers {
        let outcome = &by_givers.transfer;
        let rows = outcome
            .verdicts
            .iter()
            .zip(&facts.contenders)
            .map(|(one, contender)| transferred(one, contender.need, pen));
        told.push(rule(
            facts,
            pen,
            "Support transfer",
            "Money that a bucket cannot use moves on to its giver’s other buckets, in the proportion of what they gave \
             to these. The bucket that is furthest from what it needs drops out first.",
            outcome.spent,
            rows.collect(),
        ));
        let outcome = &by_givers.equal_shares;
        let rows =
            outcome.verdicts.iter().zip(&facts.contenders).map(|(one, contender)| shared(one, contender.need, pen));
        let mut shares = rule(
            facts,
            pen,
            "Equal shares",
            "Every bucket is paid out of the purses of those who gave to it, by how much they gave; the one that costs \
             them least for that comes first. Who gave to many small buckets and who gave to one large one have the \
             same say.",
            outcome.spent,
            rows.collect(),
        );
        shares.note = outcome.raised.is_positive().then(|| {
            format!(
                "Each purse counts with {} more than it holds, which is the most with which everything funded can still \
                 be paid.",
                pen.sum(outcome.raised)
            )
        });
        told.push(shares);
    }
    let rows = facts.greedy.verdicts.iter().zip(&facts.contenders).zip(&facts.round.buckets);
    let rows = rows.map(|((one, contender), bucket)| taken(one, contender.need, bucket.total, facts.budget, pen));
    told.push(rule(
        facts,
        pen,
        "Plain greedy",
        "The bucket that was given most comes first, then the next one that the money left still suffices for. Most \
         cities do it like this.",
        facts.greedy.spent,
        rows.collect(),
    ));
    told
}

fn rule(
    facts: &OtherRules,
    pen: &Pen,
    name: &'static str,
    how: &'static str,
    spent: Amount,
    buckets: Vec<(bool, String)>,
) -> Told {
    let funded = buckets.iter().filter(|(funded, _)| *funded).count();
    let chosen = facts.round.buckets.iter().zip(&buckets);
    let differ = |ours: bool| {
        let rows = chosen.clone().filter(move |(bucket, (funded, _))| {
            bucket.outcome.is_some_and(Outcome::is_funded) == ours && *funded != ours
        });
        rows.map(|(bucket, _)| format!("“{}”", bucket.title)).collect::<Vec<_>>()
    };
    let (without, with) = (differ(true), differ(false));
    let compared = match (without.is_empty(), with.is_empty()) {
        (true, true) => "the same buckets as we chose".to_owned(),
        (false, true) => format!("without {}", named(&without)),
        (true, false) => format!("and with {}", named(&with)),
        (false, false) => format!("with {} instead of {}", named(&with), named(&without)),
    };
    let of = counted(buckets.len(), "bucket", "buckets");
    let result = format!("Funds {funded} of {of} with {}: {compared}.", pen.sum(spent));
    Told { name, how, result, note: None, buckets }
}

/// A few by their titles, many by their number.
fn named(titles: &[String]) -> String {
    if titles.len() > 3 { format!("{} others", titles.len()) } else { list(titles) }
}

fn transferred(one: &transfer::Verdict, need: Amount, pen: &Pen) -> (bool, String) {
    let came = one.came.is_positive().then(|| format!("{} moved on to it", pen.sum(one.came)));
    match one.ending {
        transfer::Ending::Funded(amount) => {
            let came = came.map(|came| format!("; {came}")).unwrap_or_default();
            (true, format!("It ends with {}{came}. {} would have been enough.", pen.sum(amount), pen.sum(need)))
        }
        transfer::Ending::Missing(missing) => {
            let came = came.map(|came| format!(" and {came}")).unwrap_or_default();
            let had = if one.given.is_zero() {
                "Nobody gave to it".to_owned()
            } else {
                format!("It was given {}", pen.sum(one.given))
            };
            (false, format!("{had}{came}. {} more would have been enough.", pen.sum(missing)))
        }
    }
}

fn shared(one: &equal_shares::Verdict, need: Amount, pen: &Pen) -> (bool, String) {
    let (givers, have) = match one.supporters {
        1 => ("one giver".to_owned(), "has"),
        several => (counted(several, "giver", "givers"), "have"),
    };
    match one.ending {
        equal_shares::Ending::Funded { most_paid } => {
            let sentence = match one.supporters {
                1 => format!("Its {givers} can pay the {} that are enough.", pen.sum(need)),
                _ => format!(
                    "Its {givers} can pay the {} that are enough, none of them more than {}.",
                    pen.sum(need),
                    pen.sum(most_paid)
                ),
            };
            (true, sentence)
        }
        equal_shares::Ending::NotFunded { missing, .. } if one.supporters == 0 => {
            (false, format!("Nobody gave to it. {} from elsewhere would have been enough.", pen.sum(missing)))
        }
        equal_shares::Ending::NotFunded { left, missing } => (
            false,
            format!(
                "Its {givers} {have} {} left of the {} it needs. {} from elsewhere would have been enough.",
                pen.sum(left),
                pen.sum(need),
                pen.sum(missing)
            ),
        ),
    }
}

fn taken(one: &greedy::Verdict, need: Amount, given: Amount, budget: Amount, pen: &Pen) -> (bool, String) {
    let had = if given.is_zero() { "Nobody gave to it".to_owned() } else { format!("It was given {}", pen.sum(given)) };
    let sentence = match one.enough {
        None => format!(
            "It needs {}, and there were {} in all: no sum would have been enough.",
            pen.sum(need),
            pen.sum(budget)
        ),
        Some(enough) if enough.minor() == 1 => format!("{had}. Any sum would have been enough."),
        Some(enough) => format!("{had}. {} would have been enough.", pen.sum(enough)),
    };
    (one.funded, sentence)
}

/// Why two rules are missing.
pub fn not_shown(is_member: bool) -> Callout {
    let why = if is_member {
        "This round shows how much a bucket was given and not by whom."
    } else {
        "Outsiders see how much a bucket was given and not by whom."
    };
    Callout::new(
        CalloutKind::Info,
        "Two more rules are not shown here",
        format!(
            "Support transfer and equal shares look at who gave what. {why} What these rules would fund could tell it."
        ),
    )
}

/// Every amount the sentences tell, so that all are written alike.
pub fn amounts(facts: &OtherRules) -> Vec<Amount> {
    let mut list: Vec<Amount> = facts.greedy.verdicts.iter().filter_map(|one| one.enough).collect();
    list.retain(|enough| enough.minor() != 1);
    if let Some(by_givers) = &facts.by_givers {
        list.push(by_givers.equal_shares.raised);
        for one in &by_givers.transfer.verdicts {
            let (transfer::Ending::Funded(amount) | transfer::Ending::Missing(amount)) = one.ending;
            list.extend([one.came, amount]);
        }
        for one in &by_givers.equal_shares.verdicts {
            match one.ending {
                equal_shares::Ending::Funded { most_paid } => list.push(most_paid),
                equal_shares::Ending::NotFunded { left, missing } => list.extend([left, missing]),
            }
        }
    }
    list
}
