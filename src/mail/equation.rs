//! "How we got to €5,600": the sum of the statement as mails show it (pages.md 1: the sum is the story).

use serde::{Deserialize, Serialize};

use super::money::Money;
use crate::domain::money::Amount;

/// The figures of a statement, as posted (money.md 4). All are positive; the mail writes the signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatementFigures {
    /// What came in.
    pub came_in: Amount,
    /// What the group calls its foundation: "Foundation", "Reserve".
    pub foundation_name: String,
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
    /// The line below the rule.
    pub total: bool,
    /// Nothing to take away, so no sign either.
    pub zero: bool,
}

impl StatementFigures {
    /// Every amount that the lines show.
    pub(super) fn amounts(&self) -> [Amount; 6] {
        [self.came_in, self.foundation, self.core_costs, self.carried, self.to_share, self.shortfall]
    }

    /// The lines from "Came in" to "Ours to share".
    pub(super) fn lines(&self, money: Money) -> Vec<SumLine> {
        let line = |sign, label: &str, amount: Amount, total| SumLine {
            sign,
            label: label.to_owned(),
            amount: money.show(amount),
            total,
            zero: amount.is_zero(),
        };
        let mut lines = vec![
            line("", "Came in", self.came_in, false),
            line("−", &self.foundation_name, self.foundation, false),
            line("−", "Core costs", self.core_costs, false),
        ];
        if !self.carried.is_zero() {
            lines.push(line("+", "Carried in", self.carried, false));
        }
        lines.push(line("", "Ours to share", self.to_share, true));
        if self.shortfall.is_positive() {
            lines.push(line("", "Missing for the agreed costs", self.shortfall, false));
        }
        lines
    }

    /// The same lines for the text part: `-€3,125` with a plain hyphen, so that columns hold in any font.
    pub(super) fn text_lines(&self, money: Money) -> Vec<String> {
        let rows: Vec<(String, String)> = self
            .lines(money)
            .into_iter()
            .map(|line| {
                let sign = if line.sign == "−" && !line.zero { "-" } else { "" };
                let label = if line.total { "To share".to_owned() } else { line.label };
                (label, format!("{sign}{}", line.amount))
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
        Some(if self.foundation_name == "Foundation" {
            format!("After the foundation's share, {missing} was missing for the agreed costs. ")
        } else {
            format!("After the share of {}, {missing} was missing for the agreed costs. ", self.foundation_name)
        })
    }
}
