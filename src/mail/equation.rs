//! "How we got to €5,600": the sum of the statement as mails show it (pages.md 1: the sum is the story).

use serde::{Deserialize, Serialize};

use super::money::Money;
use crate::domain::money::Amount;
use crate::tr;

/// The figures of a statement, as posted (money.md 4). All are positive; the mail writes the signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatementFigures {
    /// What came in.
    pub came_in: Amount,
    /// What the group calls its foundation, if it does not call it that: "Reserve".
    pub foundation_name: Option<String>,
    /// The foundation's part.
    pub foundation: Amount,
    /// The core costs due, with a shortfall brought forward.
    pub core_costs: Amount,
    /// What was carried in from before; no line when it is zero.
    pub carried: Amount,
    /// Ours to share.
    pub to_share: Amount,
    /// What is missing for the agreed costs; no line when it is zero.
    pub shortfall: Amount,
}

/// One line of the sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SumLine {
    /// "−", "+" or nothing.
    pub sign: &'static str,
    /// What it is, in the HTML part.
    pub label: String,
    /// The amount, written without a sign.
    pub amount: String,
    /// The amount with its sign, for the text part, where something is taken away.
    pub taken: Option<String>,
    /// The line below the rule.
    pub total: bool,
}

impl StatementFigures {
    /// Every amount that the lines show.
    pub(super) fn amounts(&self) -> [Amount; 6] {
        [self.came_in, self.foundation, self.core_costs, self.carried, self.to_share, self.shortfall]
    }

    /// The lines from "Came in" to "Ours to share".
    pub(super) fn lines(&self, money: Money) -> Vec<SumLine> {
        let line = |sign, label, amount: Amount, total| SumLine {
            sign,
            label,
            amount: money.show(amount),
            taken: if sign == "−" && !amount.is_zero() { Some(money.show_taken(amount)) } else { None },
            total,
        };
        let foundation = self.foundation_name.clone().unwrap_or_else(|| tr!("mail-sum-foundation"));
        let mut lines = vec![
            line("", tr!("mail-sum-came-in"), self.came_in, false),
            line("−", foundation, self.foundation, false),
            line("−", tr!("mail-sum-core-costs"), self.core_costs, false),
        ];
        if !self.carried.is_zero() {
            lines.push(line("+", tr!("mail-sum-carried"), self.carried, false));
        }
        lines.push(line("", tr!("mail-sum-to-share"), self.to_share, true));
        if self.shortfall.is_positive() {
            lines.push(line("", tr!("mail-sum-missing"), self.shortfall, false));
        }
        lines
    }

    /// The same lines for the text part.
    pub(super) fn text_lines(&self, money: Money) -> Vec<String> {
        let rows: Vec<(String, String)> = self
            .lines(money)
            .into_iter()
            .map(|line| {
                let label = if line.total { tr!("mail-sum-to-share-short") } else { line.label };
                (label, line.taken.unwrap_or(line.amount))
            })
            .collect();
        super::layout::sums(&rows)
    }

    /// "After the foundation's share, €2,225 was missing for the agreed costs." when it was (money.md 4).
    pub(super) fn shortfall_sentence(&self, money: Money) -> Option<String> {
        if !self.shortfall.is_positive() {
            return None;
        }
        let missing = money.show(self.shortfall);
        Some(match &self.foundation_name {
            None => tr!("mail-results-shortfall", amount = missing),
            Some(name) => tr!("mail-results-shortfall-named", foundation = name, amount = missing),
        })
    }
}
