//! An agreement in words, and its worked example as a page shows it.

use crate::domain::agreement::{Agreement, AllotmentUnit, CancelledTo, Sharing, UnspentTo};
use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::services::agreements::worked_example;
use crate::web::parts::{Cell, Column, DataTable, SumRow};

/// The rules, one sentence each, in the order of the sum.
pub(super) fn rules_in_words(rules: &Agreement) -> Vec<String> {
    let called = rules.foundation_name.as_deref().unwrap_or("the foundation");
    let mut words = vec![
        format!("{}% of each paid invoice goes into the pool.", rules.pool_rate.percent()),
        format!("{}% of what came in goes to {called}.", rules.foundation_share.percent()),
        "Core costs that were agreed come next.".to_owned(),
        match rules.sharing {
            Sharing::Equal => "The rest is shared out, the same for everyone.".to_owned(),
            Sharing::Proportional => "The rest is shared out by what each member brought.".to_owned(),
            Sharing::Mixed { equal_part } => format!(
                "The rest is shared out: {}% the same for everyone, {}% by what each member brought.",
                equal_part.percent(),
                equal_part.rest().percent()
            ),
            Sharing::Weights => "The rest is shared out by weights, with a reason for each.".to_owned(),
        },
        match rules.unspent_to {
            UnspentTo::Carried => "What nobody gave, or comes back from a bucket, goes into the next statement.",
            UnspentTo::Giver => {
                "What a member did not give, or gets back from a bucket, stays with them for the next round."
            }
        }
        .to_owned(),
        match rules.cancelled_to {
            CancelledTo::Carried => "Unpaid money of a cancelled bucket goes into the next statement.",
            CancelledTo::Foundation => "Unpaid money of a cancelled bucket goes to the foundation.",
            CancelledTo::Givers => "Unpaid money of a cancelled bucket goes back to its givers.",
        }
        .to_owned(),
    ];
    if rules.unit == AllotmentUnit::Whole {
        words.push("Each gets a round figure; what that leaves goes into the next statement.".to_owned());
    }
    if rules.cover_from_foundation {
        words.push(format!("If the agreed costs cannot be met, {called} may cover them."));
    }
    words
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
        let taken = |amount: Amount| format!("−{}", currency.format(amount));
        let called = rules.foundation_name.clone().unwrap_or_else(|| "Foundation".to_owned());
        let statement = &example.statement;
        let mut sum = vec![
            SumRow::new("Came in", money(statement.came_in)),
            SumRow::new(called, taken(statement.foundation))
                .note(format!("{}% of it", rules.foundation_share.percent())),
            SumRow::new("Core costs", taken(statement.core_costs)).note("one agreed bill"),
        ];
        sum.push(if statement.shortfall.is_positive() {
            SumRow::result("Missing", money(statement.shortfall))
        } else {
            SumRow::result("Ours to share", money(statement.to_share))
        });
        let rows = example.members.iter().zip(["Ama", "Jonas", "Leila"]).map(|(member, name)| {
            vec![
                Cell::new(name).note(format!("paid invoice: {}", money(member.invoice))),
                Cell::new(money(member.contribution)),
                Cell::new(money(member.allotment)),
            ]
        });
        let columns = vec![Column::text("Member"), Column::amount("Into the pool"), Column::amount("To give")];
        let note = match (rules.sharing, example.stays_carried.is_positive()) {
            (Sharing::Weights, _) => Some("Shown with the same weight for each.".to_owned()),
            (_, true) => Some(format!(
                "{} cannot be shared evenly and goes into the next statement.",
                money(example.stays_carried)
            )),
            (_, false) => None,
        };
        let mut members = DataTable::new("What each of the three would get", columns).rows(rows.collect());
        members.caption_hidden = true;
        Some(Self { sum, members, note })
    }
}
