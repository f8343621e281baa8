//! The part of a paid invoice that goes to the pool (money.md 3).

use chrono::NaiveDate;

use super::agreement::{Agreement, in_force, rate_in_force};
use super::money::{Amount, Rate, part_of};

/// The rate of an invoice paid on a day: its own; else the member's agreed rate in force that day; else the
/// agreement's pool rate in force that day. `None` only if there is no agreement at all.
pub fn rate_for(
    own: Option<Rate>,
    member_history: &[(NaiveDate, Option<Rate>)],
    agreements: &[Agreement],
    paid_on: NaiveDate,
) -> Option<Rate> {
    own.or_else(|| rate_in_force(member_history, paid_on))
        .or_else(|| in_force(agreements, paid_on).map(|agreement| agreement.pool_rate))
}

/// What an invoice of this amount, net of tax, gives to the pool. A credit note takes the same back.
pub fn contribution(amount: Amount, rate: Rate) -> Amount {
    part_of(rate, amount).0
}
