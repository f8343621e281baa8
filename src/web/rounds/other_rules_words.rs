//! What the page of the other rules says in sentences: one per rule, and one per bucket on what would have been enough.

use super::words::Pen;
use crate::domain::bucket::Outcome;
use crate::domain::money::Amount;
use crate::domain::other_rules::{equal_shares, greedy, transfer};
use crate::language::{counted_word, list};
use crate::services::other_rules::OtherRules;
use crate::tr;
use crate::web::parts::{Callout, CalloutKind};

/// A rule in words.
pub struct Told {
    /// What it is called.
    pub name: String,
    /// How it works.
    pub how: String,
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
            (tr!("planning-other-transfer"), tr!("planning-other-transfer-how")),
            outcome.spent,
            rows.collect(),
        ));
        let outcome = &by_givers.equal_shares;
        let rows =
            outcome.verdicts.iter().zip(&facts.contenders).map(|(one, contender)| shared(one, contender.need, pen));
        let mut shares = rule(
            facts,
            pen,
            (tr!("planning-other-shares"), tr!("planning-other-shares-how")),
            outcome.spent,
            rows.collect(),
        );
        let raised = outcome.raised.is_positive().then(|| pen.sum(outcome.raised));
        shares.note = raised.map(|raised| tr!("planning-other-shares-raised", amount = raised));
        told.push(shares);
    }
    let rows = facts.greedy.verdicts.iter().zip(&facts.contenders).zip(&facts.round.buckets);
    let rows = rows.map(|((one, contender), bucket)| taken(one, contender.need, bucket.total, facts.budget, pen));
    told.push(rule(
        facts,
        pen,
        (tr!("planning-other-greedy"), tr!("planning-other-greedy-how")),
        facts.greedy.spent,
        rows.collect(),
    ));
    told
}

fn rule(
    facts: &OtherRules,
    pen: &Pen,
    (name, how): (String, String),
    spent: Amount,
    buckets: Vec<(bool, String)>,
) -> Told {
    let funded = buckets.iter().filter(|(funded, _)| *funded).count();
    let chosen = facts.round.buckets.iter().zip(&buckets);
    let differ = |ours: bool| {
        let rows = chosen.clone().filter(move |(bucket, (funded, _))| {
            bucket.outcome.is_some_and(Outcome::is_funded) == ours && *funded != ours
        });
        rows.map(|(bucket, _)| tr!("planning-other-title", title = bucket.title)).collect::<Vec<_>>()
    };
    let (without, with) = (differ(true), differ(false));
    let (count, sum) = (buckets.len(), pen.sum(spent));
    let ((without, others_without), (with, others_with)) = (named(&without), named(&with));
    let result = match (without.is_empty(), with.is_empty()) {
        (true, true) => {
            tr!("planning-other-same", funded = funded, count = count, amount = sum)
        }
        (false, true) => tr!(
            "planning-other-without",
            funded = funded,
            count = count,
            amount = sum,
            without = without,
            others = others_without
        ),
        (true, false) => {
            tr!("planning-other-with", funded = funded, count = count, amount = sum, with = with, others = others_with)
        }
        (false, false) => tr!(
            "planning-other-instead",
            funded = funded,
            count = count,
            amount = sum,
            with = with,
            others_with = others_with,
            without = without,
            others_without = others_without
        ),
    };
    Told { name, how, result, note: None, buckets }
}

/// Their titles as a list, and for many their number instead: more than three.
fn named(titles: &[String]) -> (String, usize) {
    (list(titles), if titles.len() > 3 { titles.len() } else { 0 })
}

fn transferred(one: &transfer::Verdict, need: Amount, pen: &Pen) -> (bool, String) {
    let (given, came) = (pen.sum(one.given), pen.sum(one.came));
    match (one.ending, one.came.is_positive()) {
        (transfer::Ending::Funded(amount), true) => {
            let amount = pen.sum(amount);
            (true, tr!("planning-transfer-funded-came", amount = amount, came = came, need = pen.sum(need)))
        }
        (transfer::Ending::Funded(amount), false) => {
            (true, tr!("planning-transfer-funded", amount = pen.sum(amount), need = pen.sum(need)))
        }
        (transfer::Ending::Missing(missing), has_come) => {
            let missing = pen.sum(missing);
            let sentence = match (one.given.is_zero(), has_come) {
                (true, true) => tr!("planning-transfer-nobody-came", came = came, missing = missing),
                (true, false) => tr!("planning-transfer-nobody", missing = missing),
                (false, true) => tr!("planning-transfer-missing-came", given = given, came = came, missing = missing),
                (false, false) => tr!("planning-transfer-missing", given = given, missing = missing),
            };
            (false, sentence)
        }
    }
}

fn shared(one: &equal_shares::Verdict, need: Amount, pen: &Pen) -> (bool, String) {
    let (count, word, need) = (one.supporters, counted_word(one.supporters), pen.sum(need));
    match one.ending {
        equal_shares::Ending::Funded { most_paid } => {
            let most = pen.sum(most_paid);
            (true, tr!("planning-shares-funded", count = count, word = word, need = need, most = most))
        }
        equal_shares::Ending::NotFunded { missing, .. } if one.supporters == 0 => {
            (false, tr!("planning-shares-nobody", missing = pen.sum(missing)))
        }
        equal_shares::Ending::NotFunded { left, missing } => {
            let (left, missing) = (pen.sum(left), pen.sum(missing));
            let sentence =
                tr!("planning-shares-missing", count = count, word = word, left = left, need = need, missing = missing);
            (false, sentence)
        }
    }
}

fn taken(one: &greedy::Verdict, need: Amount, given: Amount, budget: Amount, pen: &Pen) -> (bool, String) {
    let any = one.enough.is_some_and(|enough| enough.minor() == 1);
    let sentence = match (one.enough, given.is_zero()) {
        (None, _) => tr!("planning-greedy-never", need = pen.sum(need), budget = pen.sum(budget)),
        (Some(_), true) if any => tr!("planning-greedy-nobody-any"),
        (Some(_), false) if any => tr!("planning-greedy-any", given = pen.sum(given)),
        (Some(enough), true) => tr!("planning-greedy-nobody", enough = pen.sum(enough)),
        (Some(enough), false) => tr!("planning-greedy-enough", given = pen.sum(given), enough = pen.sum(enough)),
    };
    (one.funded, sentence)
}

/// Why two rules are missing.
pub fn not_shown(is_member: bool) -> Callout {
    let why = match is_member {
        true => tr!("planning-other-hidden-members"),
        false => tr!("planning-other-hidden-outsiders"),
    };
    Callout::new(CalloutKind::Info, tr!("planning-other-hidden"), why)
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
