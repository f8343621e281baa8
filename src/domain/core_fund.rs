//! The core fund: what it holds for each line of each statement, what may be paid from it, and how the foundation
//! covers what is missing (money.md 4 and 9).

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::ids::{StatementNumber, text_enum};
use super::money::{Amount, AmountError};

text_enum! {
    /// How money leaves the core fund for a line.
    pub enum CorePaymentKind {
        /// The bill was paid: core -> bank.
        Payment = "payment",
        /// It was not needed: core -> carried.
        Release = "release",
    }
}

/// A line of a statement: the statement and its place in it, from 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct LineKey {
    /// The statement.
    pub statement: StatementNumber,
    /// The place in it.
    pub position: i64,
}

/// What a statement and the covers after it gave the core fund.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CoreMoney {
    /// The statement.
    pub statement: StatementNumber,
    /// The core costs due in its months.
    pub core_due: Amount,
    /// The shortfall brought forward into it.
    pub brought_forward: Amount,
    /// What was missing in it.
    pub shortfall: Amount,
    /// What the foundation covered of that, not counting covers taken back.
    pub covered: Amount,
    /// Its lines in their order: what was due, and what the statement itself gave.
    pub lines: Vec<(Amount, Amount)>,
}

/// What the core fund was given for each line, statements oldest first: what the statement gave, then covers and the
/// money of later statements, which pay the oldest missing line first. So what is missing over all lines is always the
/// shortfall less its covers.
///
/// # Errors
/// When a sum is beyond what Brimful can hold.
pub fn held_by_line(statements: &[CoreMoney]) -> Result<Vec<(LineKey, Amount)>, AmountError> {
    let mut held: Vec<(LineKey, Amount)> = Vec::new();
    let mut missing: VecDeque<(usize, Amount)> = VecDeque::new();
    for one in statements {
        let core_paid = one.core_due.checked_add(one.brought_forward)?.checked_sub(one.shortfall)?;
        fill(&mut held, &mut missing, one.brought_forward.min(core_paid))?;
        for (position, (due, taken)) in (1_i64..).zip(&one.lines) {
            let lacks = due.checked_sub(*taken)?;
            if lacks.is_positive() {
                missing.push_back((held.len(), lacks));
            }
            held.push((LineKey { statement: one.statement, position }, *taken));
        }
        fill(&mut held, &mut missing, one.covered)?;
    }
    Ok(held)
}

fn fill(
    held: &mut [(LineKey, Amount)],
    missing: &mut VecDeque<(usize, Amount)>,
    mut there_is: Amount,
) -> Result<(), AmountError> {
    while there_is.is_positive()
        && let Some((place, lacks)) = missing.pop_front()
    {
        let part = lacks.min(there_is);
        there_is = there_is.checked_sub(part)?;
        if let Some((_, sum)) = held.get_mut(place) {
            *sum = sum.checked_add(part)?;
        }
        if part < lacks {
            missing.push_front((place, lacks.checked_sub(part)?));
        }
    }
    Ok(())
}

/// Why the foundation does not cover it. Nothing moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CoverRefused {
    /// The agreement in force does not allow it.
    #[error("the agreement does not let the foundation cover core costs")]
    NotAgreed,
    /// Nothing is missing.
    #[error("nothing is missing")]
    NothingMissing,
    /// A cover of nothing, or less.
    #[error("the amount is not above zero")]
    NotPositive,
    /// More than is missing, or than the foundation has.
    #[error("at most {most:?} can be covered")]
    TooMuch {
        /// What is missing.
        missing: Amount,
        /// What the foundation has.
        holds: Amount,
        /// The smaller of the two.
        most: Amount,
    },
}

/// Whether the foundation covers `asked` of what is missing: any sum up to min(missing, its balance).
///
/// # Errors
/// Why not, with the figures.
pub fn decide_cover(agreed: bool, missing: Amount, holds: Amount, asked: Amount) -> Result<(), CoverRefused> {
    if !missing.is_positive() {
        return Err(CoverRefused::NothingMissing);
    }
    if !agreed {
        return Err(CoverRefused::NotAgreed);
    }
    if !asked.is_positive() {
        return Err(CoverRefused::NotPositive);
    }
    let most = missing.min(holds);
    if asked > most { Err(CoverRefused::TooMuch { missing, holds, most }) } else { Ok(()) }
}

/// Whether core costs were above what came in for two statements running; each is (came in, core costs), oldest first.
pub fn costs_exceed_income(statements: &[(Amount, Amount)]) -> bool {
    match statements {
        [.., before, last] => [before, last].iter().all(|(came_in, core_costs)| core_costs > came_in),
        _ => false,
    }
}
