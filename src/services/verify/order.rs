//! Every list of facts is in the order of its key and holds each key once: in a bundle nothing else says so, and the
//! other checks rest on it.

use super::facts::Facts;
use super::finding::{About, Findings, Rule};
use crate::domain::ids::MemberNumber;

pub(super) fn check(findings: &mut Findings, facts: &Facts) {
    let mut list = List(findings);
    list.check("entries", &facts.entries, |row| row.number.get());
    list.check("heads", &facts.heads, |row| row.entry.get());
    list.check("keys", &facts.keys, |row| row.from_entry.get());
    list.check("balances", &facts.balances, |row| row.account.clone());
    list.check("agreements", &facts.agreements, |row| row.version);
    list.check("rates", &facts.rates, |row| (row.member.map(MemberNumber::get), row.number));
    list.check("contributions", &facts.contributions, |row| row.entry.get());
    list.count("statements", &facts.statements, |row| row.number.get());
    list.count("core costs", &facts.core_costs, |row| row.number.get());
    list.check("lines", &facts.lines, |row| (row.statement.get(), row.position));
    list.count("rounds", &facts.rounds, |row| row.number.get());
    list.check("close_changes", &facts.close_changes, |row| (row.round.get(), row.position));
    list.check("goal_changes", &facts.goal_changes, |row| (row.round.get(), row.bucket.get(), row.position));
    list.check("participants", &facts.participants, |row| (row.round.get(), row.member.get()));
    list.check("buckets", &facts.buckets, |row| (row.round.get(), row.bucket.get()));
    list.check("allocations", &facts.allocations, |row| (row.round.get(), row.bucket.get(), row.member.get()));
    list.check("revisions", &facts.revisions, |row| (row.round.get(), row.member.get(), row.revision));
    list.check("settlements", &facts.settlements, |row| row.round.get());
    list.check("early", &facts.early, |row| (row.round.get(), row.bucket.get()));
    list.check("answers", &facts.answers, |row| (row.round.get(), row.bucket.get()));
    list.check("choices", &facts.choices, |row| (row.round.get(), row.bucket.get()));
    list.count("leavings", &facts.leavings, |row| row.number);
    list.count("payouts", &facts.payouts, |row| row.number.get());
    list.count("core payments", &facts.core_payments, |row| row.number.get());
    list.count("payments of the foundation", &facts.foundation_payments, |row| row.number.get());
    list.count("proposals", &facts.proposals, |row| row.number.get());
    list.count("reconciliations", &facts.reconciliations, |row| row.number.get());
    list.check("payments", &facts.payments, |row| row.entry.get());
    list.check("endings", &facts.endings, |row| row.bucket.get());
}

struct List<'f>(&'f mut Findings);

impl List<'_> {
    /// Names the first row of a list that is not the next after the one before it: 1, 2, 3 …
    fn count<T>(&mut self, list: &'static str, rows: &[T], key: impl Fn(&T) -> i64) {
        self.check(list, rows, &key);
        let wrong = (1_i64..).zip(rows).find(|(number, row)| key(row) != *number);
        if let Some((number, row)) = wrong {
            let place = usize::try_from(number).unwrap_or(usize::MAX);
            self.0.add(About::Line(list, place), Rule::Counted, number, key(row));
        }
    }

    /// Names the first row of a list that does not come after the one before it.
    fn check<T, K: Ord + std::fmt::Debug>(&mut self, list: &'static str, rows: &[T], key: impl Fn(&T) -> K) {
        let rows: Vec<K> = rows.iter().map(key).collect();
        let wrong = rows.iter().zip(rows.iter().skip(1)).enumerate().find(|(_, (one, next))| one >= next);
        if let Some((place, (one, next))) = wrong {
            let about = About::Line(list, place.saturating_add(2));
            self.0.add(about, Rule::Order, format!("a row after {one:?}"), format!("{next:?}"));
        }
    }
}
