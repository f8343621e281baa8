//! What a change would have done to the last statement, as the page shows it.

use super::rules::{ExampleView, foundation_name, rules_in_words};
use crate::domain::agreement::Agreement;
use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::domain::statement_name::StatementName;
use crate::language::month_title;
use crate::services::agreements::{Compared, Effect, NoEffect, Outcome};
use crate::tr;
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
        let title = StatementName::parse(&effect.statement).map_or_else(|_| effect.statement.clone(), month_title);
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
            NoEffect::NoStatement => tr!("agreement-effect-none"),
            NoEffect::Statement(_) => {
                tr!("agreement-effect-below")
            }
            NoEffect::Sharing(_) | NoEffect::Amount(_) => {
                tr!("agreement-effect-impossible")
            }
        };
        let (old_rules, new_rules) = changed(newest, rules);
        Self {
            unseen,
            lead,
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

    fn lead(&self, title: &str) -> String {
        let Compared { before, after } = self.effect.figures;
        let (was, is) = (self.money(before.to_share), self.money(after.to_share));
        if before == after && self.effect.members.iter().all(|one| one.allotment.before == one.allotment.after) {
            return tr!("agreement-effect-same", statement = title, amount = was);
        }
        match (after.shortfall.is_positive(), before.to_share == after.to_share) {
            (true, _) => {
                tr!("agreement-effect-short", statement = title, missing = self.money(after.shortfall), before = was)
            }
            (false, true) => tr!("agreement-effect-parts", statement = title, amount = is),
            (false, false) => tr!("agreement-effect-other", statement = title, after = is, before = was),
        }
    }

    fn table(&self, title: &str) -> DataTable {
        let Compared { before, after } = self.effect.figures;
        let mut rows = vec![
            self.row(&tr!("agreement-came-in"), before.came_in, after.came_in),
            self.row(&foundation_name(self.rules), before.foundation, after.foundation),
            self.row(&tr!("agreement-core"), self.effect.core_costs, self.effect.core_costs),
        ];
        if self.effect.carried.is_positive() {
            rows.push(self.row(&tr!("agreement-carried"), self.effect.carried, self.effect.carried));
        }
        rows.push(self.row(&tr!("agreement-to-share"), before.to_share, after.to_share));
        if before.shortfall.is_positive() || after.shortfall.is_positive() {
            rows.push(self.row(&tr!("agreement-missing"), before.shortfall, after.shortfall));
        }
        let ends = |pick: fn(&Compared<Amount>) -> Amount| {
            let all = || self.effect.members.iter().map(|one| pick(&one.allotment));
            (all().min().unwrap_or_default(), all().max().unwrap_or_default())
        };
        let (was, is) = (ends(|both| both.before), ends(|both| both.after));
        if was.0 == was.1 && is.0 == is.1 {
            rows.push(self.row(&tr!("agreement-effect-each", count = self.effect.members.len()), was.0, is.0));
        } else {
            rows.push(self.row(&tr!("agreement-effect-smallest"), was.0, is.0));
            rows.push(self.row(&tr!("agreement-effect-largest"), was.1, is.1));
        }
        rows.push(self.row(&tr!("agreement-effect-carried"), before.stays_carried, after.stays_carried));
        let mut table = DataTable::new(
            tr!("agreement-effect-on", statement = title),
            self.columns(tr!("agreement-effect-of-sum"), tr!("agreement-effect-was")),
        );
        table.caption_hidden = true;
        table.rows(rows)
    }

    fn members(&self) -> DataTable {
        let row = |one: &crate::services::agreements::MemberEffect| {
            self.row(&one.name, one.allotment.before, one.allotment.after)
        };
        let mut table = DataTable::new(
            tr!("agreement-effect-members-caption"),
            self.columns(tr!("agreement-member"), tr!("agreement-effect-got")),
        );
        table.caption_hidden = true;
        table.rows(self.effect.members.iter().map(row).collect())
    }

    fn columns(&self, first: String, before: String) -> Vec<Column> {
        vec![
            Column::text(first),
            Column::amount(before),
            Column::amount(tr!("agreement-effect-with")),
            Column::amount(tr!("agreement-effect-difference")),
        ]
    }

    /// The difference is written out: nobody has to subtract.
    fn row(&self, label: &str, before: Amount, after: Amount) -> Vec<Cell> {
        let difference = match after.checked_sub(before) {
            Ok(difference) if difference.is_positive() => tr!("agreement-effect-more", amount = self.money(difference)),
            Ok(difference) if difference.is_negative() => self.money(difference),
            _ => tr!("agreement-effect-none-differs"),
        };
        vec![Cell::new(label), Cell::new(self.money(before)), Cell::new(self.money(after)), Cell::new(difference)]
    }

    fn notes(&self) -> Vec<String> {
        let Compared { before, after }: Compared<Outcome> = self.effect.figures;
        let mut notes = Vec::new();
        if before.came_in != after.came_in {
            notes.push(tr!("agreement-effect-note-rate"));
        }
        if !self.effect.had_round {
            notes.push(tr!("agreement-effect-note-no-round"));
        }
        if self.effect.same_weights {
            notes.push(tr!("agreement-effect-note-weights"));
        }
        notes.push(tr!("agreement-effect-note-posted"));
        notes
    }
}
