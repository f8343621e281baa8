//! The lock on a round, under which splits are saved and totals move (ARCHITECTURE.md, "The house").

use std::marker::PhantomData;

use diesel::expression::IntoSql;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Nullable, Timestamp};

use super::conn::{Tx, on_backend};
use super::error::StoreError;
use super::prepared::prepared;
use super::scope::InGroup;
use crate::domain::bucket::{RoundPhase, round_phase};
use crate::domain::ids::RoundNumber;
use crate::domain::money::Amount;
use crate::domain::split::SplitRules;
use crate::domain::time::UtcTime;

/// The lock on a round: whoever changes splits or totals in it must hold it. Take the group's lock before it if both
/// are needed; a split takes only this one.
#[derive(Debug)]
pub struct LockedRound<'b> {
    group: InGroup,
    number: RoundNumber,
    at: UtcTime,
    rules: SplitRules,
    step: Amount,
    opens_at: UtcTime,
    closes_at: UtcTime,
    is_withdrawn: bool,
    version: i64,
    brand: PhantomData<fn(&'b ()) -> &'b ()>,
}

impl LockedRound<'_> {
    /// The group.
    pub fn group(&self) -> InGroup {
        self.group
    }

    /// The round.
    pub fn number(&self) -> RoundNumber {
        self.number
    }

    /// The moment of everything done under this lock (UTC), read once it was held.
    pub fn at(&self) -> UtcTime {
        self.at
    }

    /// The rules for splits.
    pub fn rules(&self) -> SplitRules {
        self.rules
    }

    /// The step of the + and − buttons.
    pub fn step(&self) -> Amount {
        self.step
    }

    /// From when splits are taken (UTC).
    pub fn opens_at(&self) -> UtcTime {
        self.opens_at
    }

    /// Until when splits are taken, this moment excluded (UTC).
    pub fn closes_at(&self) -> UtcTime {
        self.closes_at
    }

    /// The version of the round with this lock.
    pub fn version(&self) -> i64 {
        self.version
    }

    /// Where the round stands now: announced, open, closed or withdrawn. Whether a closed one is settled is asked
    /// apart, since a save need not know it.
    pub fn phase(&self) -> RoundPhase {
        round_phase(self.opens_at, self.closes_at, false, self.is_withdrawn, self.at)
    }
}

/// Takes the round's lock (by the UPDATE itself) and raises its version, so that no page drawn before is taken for
/// current. None if there is no such round.
///
/// # Errors
/// When the database fails.
pub fn lock_round<'b>(
    tx: &mut Tx<'b>,
    group: InGroup,
    number: RoundNumber,
) -> Result<Option<LockedRound<'b>>, StoreError> {
    type Row = (Option<Amount>, bool, bool, bool, Amount, UtcTime, UtcTime, Option<UtcTime>, i64);
    type Columns = (Nullable<BigInt>, Bool, Bool, Bool, BigInt, Timestamp, Timestamp, Nullable<Timestamp>, BigInt);
    const LOCK: &str = "UPDATE rounds SET version = version + 1 WHERE group_id = ? AND number = ? \
        RETURNING cap, own_bucket, sealed, final_after_saving, step, opens_at, closes_at, withdrawn_at, version";
    let which = || (group.id().into_sql::<BigInt>(), number.into_sql::<BigInt>());
    let row: Option<Row> =
        on_backend!(tx.db(), conn => prepared::<Columns, _>(LOCK, which()).get_result(conn).optional())?;
    Ok(row.map(|(cap, own_bucket, sealed, final_after_saving, step, opens_at, closes_at, withdrawn_at, version)| {
        LockedRound {
            group,
            number,
            at: tx.now(),
            rules: SplitRules { cap, own_bucket, sealed, final_after_saving },
            step,
            opens_at,
            closes_at,
            is_withdrawn: withdrawn_at.is_some(),
            version,
            brand: PhantomData,
        }
    }))
}
