//! An agreement in words, and its worked example as a page shows it.

use crate::domain::agreement::{Agreement, AllotmentUnit, CancelledTo, Sharing, UnspentTo};
use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::services::agreements::worked_example;
use crate::tr;
use crate::web::parts::{Cell, Column, DataTable, SumRow};

/// The rules, one sentence each, in the order of the sum.
pub(super) fn rules_in_words(rules: &Agreement) -> Vec<String> {
    let mut words = vec![
        tr!("agreement-rule-pool", rate = rules.pool_rate.format()),
        foundation_rule(rules),
        tr!("agreement-rule-core"),
        match rules.sharing {
            Sharing::Equal => tr!("agreement-rule-equal"),
            Sharing::Proportional => tr!("agreement-rule-proportional"),
            Sharing::Mixed { equal_part } => {
                tr!("agreement-rule-mixed", equal = equal_part.format(), rest = equal_part.rest().format())
            }
            Sharing::Weights => tr!("agreement-rule-weights"),
        },
        match rules.unspent_to {
            UnspentTo::Carried => tr!("agreement-rule-unspent-carried"),
            UnspentTo::Giver => tr!("agreement-rule-unspent-giver"),
        },
        match rules.cancelled_to {
            CancelledTo::Carried => tr!("agreement-rule-cancelled-carried"),
            CancelledTo::Foundation => tr!("agreement-rule-cancelled-foundation"),
            CancelledTo::Givers => tr!("agreement-rule-cancelled-givers"),
        },
    ];
    if rules.unit == AllotmentUnit::Whole {
        words.push(tr!("agreement-rule-whole"));
    }
    if rules.cover_from_foundation {
        words.push(match &rules.foundation_name {
            Some(name) => tr!("agreement-rule-cover-named", foundation = name),
            None => tr!("agreement-rule-cover"),
        });
    }
    words
}

fn foundation_rule(rules: &Agreement) -> String {
    let rate = rules.foundation_share.format();
    match &rules.foundation_name {
        Some(name) => tr!("agreement-rule-foundation-named", rate = rate, foundation = name),
        None => tr!("agreement-rule-foundation", rate = rate),
    }
}

/// What the foundation is called, standing alone.
pub(super) fn foundation_name(rules: &Agreement) -> String {
    rules.foundation_name.clone().unwrap_or_else(|| tr!("agreement-foundation"))
}

/// The worked example: the sum, then each member's part.
pub(super) struct ExampleView {
    pub(super) sum: Vec<SumRow>,
    pub(super) members: DataTable,
    pub(super) note: Option<String>,
}

impl ExampleView {
    /// None only for a currency whose units are too small to count with.
    pub(super) fn of(rules: &Agreement, currency: Currency) -> Option<Self> {
        let example = worked_example(rules, currency).ok()?;
        let money = |amount: Amount| currency.format(amount);
        let taken = |amount: Amount| tr!("agreement-sum-taken", amount = currency.format(amount));
        let statement = &example.statement;
        let mut sum = vec![
            SumRow::new(tr!("agreement-came-in"), money(statement.came_in)),
            SumRow::new(foundation_name(rules), taken(statement.foundation))
                .note(tr!("agreement-sum-share", rate = rules.foundation_share.format())),
            SumRow::new(tr!("agreement-core"), taken(statement.core_costs)).note(tr!("agreement-sum-bill")),
        ];
        sum.push(if statement.shortfall.is_positive() {
            SumRow::result(tr!("agreement-missing"), money(statement.shortfall))
        } else {
            SumRow::result(tr!("agreement-to-share"), money(statement.to_share))
        });
        let rows = example.members.iter().zip(["Ama", "Jonas", "Leila"]).map(|(member, name)| {
            vec![
                Cell::new(name).note(tr!("agreement-example-invoice", amount = money(member.invoice))),
                Cell::new(money(member.contribution)),
                Cell::new(money(member.allotment)),
            ]
        });
        let columns = vec![
            Column::text(tr!("agreement-member")),
            Column::amount(tr!("agreement-into-pool")),
            Column::amount(tr!("agreement-to-give")),
        ];
        let note = match (rules.sharing, example.stays_carried.is_positive()) {
            (Sharing::Weights, _) => Some(tr!("agreement-example-same-weight")),
            (_, true) => Some(tr!("agreement-example-carried", amount = money(example.stays_carried))),
            (_, false) => None,
        };
        let mut members = DataTable::new(tr!("agreement-example-members"), columns).rows(rows.collect());
        members.caption_hidden = true;
        Some(Self { sum, members, note })
    }
}
