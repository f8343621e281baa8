//! What a change would have done to the last statement, as the page shows it.

use super::rules::{ExampleView, rules_in_words};
use crate::domain::agreement::Agreement;
use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::domain::statement_name::StatementName;
use crate::services::agreements::{Compared, Effect, NoEffect, Outcome};
use crate::web::parts::{Cell, Column, DataTable};

/// The effect: a sentence, the sum before and after, and each member's part.
pub(super) struct EffectView {
    /// Said when somebody wanted to save without having looked.
    pub(super) unseen: bool,
    pub(super) lead: String,
    pub(super) table: Option<DataTable>,
    pub(super) members: Option<DataTable>,
    pub(super) notes: Vec<String>,
    /// Stands in where there is no statement yet.
    pub(super) example: Option<ExampleView>,
    /// What was said until now, and what will be.
    pub(super) old_rules: Vec<String>,
    pub(super) new_rules: Vec<String>,
}

impl EffectView {
    pub(super) fn of(effect: &Effect, newest: &Agreement, rules: &Agreement, unseen: bool) -> Self {
        let title =
            StatementName::parse(&effect.statement).map_or_else(|_| effect.statement.clone(), |name| name.title());
        let words = Words { effect, rules };
        let (old_rules, new_rules) = changed(newest, rules);
        Self {
            unseen,
            lead: words.lead(&title),
            table: Some(words.table(&title)),
            members: (!effect.members.is_empty()).then(|| words.members()),
            notes: words.notes(),
            example: None,
            old_rules,
            new_rules,
        }
    }

    pub(super) fn none(why: NoEffect, newest: &Agreement, rules: &Agreement, currency: Currency, unseen: bool) -> Self {
        let lead = match why {
            NoEffect::NoStatement => "There is no statement yet, so this is what it does with sample money.",
            NoEffect::Statement(_) => {
                "With these rules the last statement would have had to wait: what came in would be below zero. This is \
                 what they do with sample money."
            }
            NoEffect::Sharing(_) | NoEffect::Amount(_) => {
                "The last statement cannot be worked out with these rules. This is what they do with sample money."
            }
        };
        let (old_rules, new_rules) = changed(newest, rules);
        Self {
            unseen,
            lead: lead.to_owned(),
            table: None,
            members: None,
            notes: Vec::new(),
            example: ExampleView::of(rules, currency),
            old_rules,
            new_rules,
        }
    }
}

/// The sentences that only one of the two says.
fn changed(newest: &Agreement, rules: &Agreement) -> (Vec<String>, Vec<String>) {
    let (old, new) = (rules_in_words(newest), rules_in_words(rules));
    let only = |these: &[String], others: &[String]| {
        these.iter().filter(|sentence| !others.contains(sentence)).cloned().collect::<Vec<_>>()
    };
    (only(&old, &new), only(&new, &old))
}

struct Words<'e> {
    effect: &'e Effect,
    rules: &'e Agreement,
}

impl Words<'_> {
    fn money(&self, amount: Amount) -> String {
        self.effect.currency.format(amount)
    }

    fn foundation(&self) -> String {
        self.rules.foundation_name.clone().unwrap_or_else(|| "Foundation".to_owned())
    }

    fn lead(&self, title: &str) -> String {
        let Compared { before, after } = self.effect.figures;
        let (was, is) = (self.money(before.to_share), self.money(after.to_share));
        if before == after && self.effect.members.iter().all(|one| one.allotment.before == one.allotment.after) {
            return format!("The sums of {title} would have been the same: {was} to share.");
        }
        match (after.shortfall.is_positive(), before.to_share == after.to_share) {
            (true, _) => format!(
                "Had this held for {title}, {} would have been missing for the agreed costs, and nothing to share \
                 instead of {was}.",
                self.money(after.shortfall)
            ),
            (false, true) => {
                format!("Had this held for {title}, {is} would have been to share as well, in other parts.")
            }
            (false, false) => format!("Had this held for {title}, {is} would have been to share instead of {was}."),
        }
    }

    fn table(&self, title: &str) -> DataTable {
        let Compared { before, after } = self.effect.figures;
        let mut rows = vec![
            self.row("Came in", before.came_in, after.came_in),
            self.row(&self.foundation(), before.foundation, after.foundation),
            self.row("Core costs", self.effect.core_costs, self.effect.core_costs),
        ];
        if self.effect.carried.is_positive() {
            rows.push(self.row("Carried from before", self.effect.carried, self.effect.carried));
        }
        rows.push(self.row("Ours to share", before.to_share, after.to_share));
        if before.shortfall.is_positive() || after.shortfall.is_positive() {
            rows.push(self.row("Missing", before.shortfall, after.shortfall));
        }
        let ends = |pick: fn(&Compared<Amount>) -> Amount| {
            let all = || self.effect.members.iter().map(|one| pick(&one.allotment));
            (all().min().unwrap_or_default(), all().max().unwrap_or_default())
        };
        let (was, is) = (ends(|both| both.before), ends(|both| both.after));
        if was.0 == was.1 && is.0 == is.1 {
            rows.push(self.row(&format!("Each of {}", self.effect.members.len()), was.0, is.0));
        } else {
            rows.push(self.row("The smallest allotment", was.0, is.0));
            rows.push(self.row("The largest allotment", was.1, is.1));
        }
        rows.push(self.row("Carried on, cannot be shared", before.stays_carried, after.stays_carried));
        let mut table = DataTable::new(format!("The effect on {title}"), self.columns("Of the sum", "As it was"));
        table.caption_hidden = true;
        table.rows(rows)
    }

    fn members(&self) -> DataTable {
        let row = |one: &crate::services::agreements::MemberEffect| {
            self.row(&one.name, one.allotment.before, one.allotment.after)
        };
        let mut table = DataTable::new("What each would have got", self.columns("Member", "Got"));
        table.caption_hidden = true;
        table.rows(self.effect.members.iter().map(row).collect())
    }

    fn columns(&self, first: &str, before: &str) -> Vec<Column> {
        vec![
            Column::text(first),
            Column::amount(before),
            Column::amount("With the change"),
            Column::amount("Difference"),
        ]
    }

    /// The difference is written out: nobody has to subtract.
    fn row(&self, label: &str, before: Amount, after: Amount) -> Vec<Cell> {
        let difference = match after.checked_sub(before) {
            Ok(difference) if difference.is_positive() => format!("+{}", self.money(difference)),
            Ok(difference) if difference.is_negative() => format!("\u{2212}{}", self.money(difference.abs())),
            _ => "the same".to_owned(),
        };
        vec![Cell::new(label), Cell::new(self.money(before)), Cell::new(self.money(after)), Cell::new(difference)]
    }

    fn notes(&self) -> Vec<String> {
        let Compared { before, after }: Compared<Outcome> = self.effect.figures;
        let mut notes = Vec::new();
        if before.came_in != after.came_in {
            notes.push(
                "What came in is worked out anew for every invoice that used the agreement's rate. Invoices and \
                 members with a rate of their own keep it."
                    .to_owned(),
            );
        }
        if !self.effect.had_round {
            notes.push(
                "That statement was posted without a round; the allotments are what those who are active today would \
                 have got."
                    .to_owned(),
            );
        }
        if self.effect.same_weights {
            notes.push("Not everybody has a weight yet, so it is shown with the same weight for each.".to_owned());
        }
        notes.push("Nothing that is posted changes: that statement keeps its rules.".to_owned());
        notes
    }
}
