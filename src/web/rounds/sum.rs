//! The sum of a statement as a step table: came in − foundation − core costs + carried = ours to share.

use crate::domain::currency::Currency;
use crate::domain::money::{Amount, Rate};
use crate::domain::statement::{StatementFacts, StatementResult, decide_statement};
use crate::domain::statement_name::StatementName;
use crate::language::{Block, counted_word, month_title, short_day};
use crate::services::rounds::NewRound;
use crate::services::statements::StatementPreview;
use crate::tr;
use crate::web::parts::{StepRow, StepTable, Tone};

/// The steps with the words beside them.
pub struct SumWords {
    /// Under "Came in": "31 invoices paid in October".
    pub came_in: String,
    /// What the group calls its foundation.
    pub foundation_name: String,
    /// Under the foundation: "25% of the pool".
    pub foundation: String,
    /// Under the core costs: "five bills".
    pub core: String,
    /// "Carried from November".
    pub carried: String,
}

impl SumWords {
    /// The words of a preview.
    pub fn of(preview: &StatementPreview) -> Self {
        let (bills, before) = (preview.core.lines.len(), preview.brought_forward.is_positive());
        let (word, day) = (counted_word(bills), short_day(preview.last_day));
        let core = match (bills, before) {
            (0, false) => tr!("planning-sum-no-bills"),
            (0, true) => tr!("planning-sum-no-bills-before"),
            (_, false) => tr!("planning-sum-bills", count = bills, word = word),
            (_, true) => tr!("planning-sum-bills-before", count = bills, word = word),
        };
        let previous = preview.previous.as_deref().and_then(|name| StatementName::parse(name).ok());
        let agreed = &preview.agreement;
        Self {
            came_in: tr!("planning-sum-invoices", count = preview.invoices.count, day = day),
            foundation_name: agreed.foundation_name.clone().unwrap_or_else(|| tr!("planning-sum-foundation")),
            foundation: tr!("planning-sum-of-pool", rate = agreed.foundation_share.format()),
            core,
            carried: match previous {
                None => tr!("planning-sum-carried"),
                Some(name) => tr!("planning-sum-carried-from", month = month_title(name)),
            },
        }
    }
}

/// How the amounts of a statement are written together.
pub fn block(currency: Currency, result: &StatementResult) -> Block {
    currency.block(&[result.came_in, result.foundation, result.core_costs, result.carried, result.left])
}

/// The steps of a statement. A carried fund of nothing has no row.
pub fn table(currency: Currency, result: &StatementResult, words: &SumWords) -> StepTable {
    let show = block(currency, result);
    let scale = Scale::of(result);
    let after_foundation = minus(result.came_in, result.foundation);
    let after_core = minus(after_foundation, result.core_costs);
    let mut rows = vec![
        scale.row(
            &words.came_in,
            Tone::Stone,
            (Amount::ZERO, result.came_in),
            &tr!("planning-sum-came-in"),
            show.show(result.came_in),
        ),
        scale.row(
            &words.foundation,
            Tone::Found,
            (after_foundation, result.came_in),
            &words.foundation_name,
            show.show(result.foundation.negated()),
        ),
        scale.row(
            &words.core,
            Tone::Core,
            (after_core, after_foundation),
            &tr!("planning-sum-core"),
            show.show(result.core_costs.negated()),
        ),
    ];
    if !result.carried.is_zero() {
        let amount = format!("+{}", show.show(result.carried));
        rows.push(scale.row("", Tone::Stone, (after_core, result.left), &words.carried, amount));
    }
    let (label, value) = match result.shortfall.is_positive() {
        true => (tr!("planning-sum-missing"), result.shortfall.negated()),
        false => (tr!("planning-sum-to-share"), result.to_share),
    };
    let last = scale.row("", Tone::Pool, (Amount::ZERO.min(value), Amount::ZERO.max(value)), &label, show.show(value));
    rows.push(StepRow { result: true, ..last });
    StepTable {
        caption: tr!("planning-sum-caption"),
        step_head: tr!("planning-sum-step"),
        amount_head: tr!("planning-amount"),
        share_head: None,
        rows,
        narrow: true,
    }
}

/// For a group's first time: the same steps with made-up money, while nothing has come in.
pub fn example(facts: &NewRound, currency: Currency) -> Option<StepTable> {
    let came_in = facts.preview.as_ref().map_or(Amount::ZERO, |preview| preview.statement.result.came_in);
    if !facts.rounds.is_empty() || !came_in.is_zero() {
        return None;
    }
    let made_up = |units: i64| Amount::from_minor(currency.whole_unit().minor().saturating_mul(units));
    let agreed = facts.agreement.as_ref().map(|agreement| agreement.foundation_share);
    let foundation_share = agreed.or_else(|| Rate::new(2_500).ok())?;
    let result = decide_statement(&StatementFacts {
        came_in: made_up(1_000),
        foundation_share,
        core_due: Vec::new(),
        brought_forward: made_up(300),
        carried: Amount::ZERO,
    });
    let words = SumWords {
        came_in: tr!("planning-example-invoices"),
        foundation_name: tr!("planning-sum-foundation"),
        foundation: tr!("planning-sum-of-pool", rate = foundation_share.format()),
        core: tr!("planning-example-core"),
        carried: String::new(),
    };
    Some(StepTable { caption: tr!("planning-example-caption"), ..table(currency, &result.ok()?, &words) })
}

fn minus(one: Amount, other: Amount) -> Amount {
    one.checked_sub(other).unwrap_or(Amount::ZERO)
}

/// All bars share one scale; with a shortfall it begins below zero.
struct Scale {
    lowest: i64,
    span: i64,
}

impl Scale {
    fn of(result: &StatementResult) -> Self {
        let after_core = minus(minus(result.came_in, result.foundation), result.core_costs);
        let lowest = after_core.min(result.left).min(Amount::ZERO).minor();
        let highest = result.came_in.max(result.left).minor();
        Self { lowest, span: highest.saturating_sub(lowest).max(1) }
    }

    fn at(&self, amount: Amount) -> u16 {
        let above = i128::from(amount.minor()) - i128::from(self.lowest);
        u16::try_from(above * 1000 / i128::from(self.span)).unwrap_or(0).min(1000)
    }

    fn row(&self, note: &str, tone: Tone, from_to: (Amount, Amount), label: &str, amount: String) -> StepRow {
        let (low, high) = (self.at(from_to.0.min(from_to.1)), self.at(from_to.0.max(from_to.1)));
        StepRow {
            label: label.to_owned(),
            note: (!note.is_empty()).then(|| note.to_owned()),
            tone,
            x_pm: low,
            width_pm: high.saturating_sub(low),
            guides_pm: Vec::new(),
            amount,
            share: String::new(),
            result: false,
        }
    }
}
