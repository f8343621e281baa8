//! The foundation covers what is missing for core costs, before the next statement brings it forward (money.md 4).

use serde::{Deserialize, Serialize};

use super::once::{IdempotencyKey, KeyReused, once};
use crate::domain::agreement::in_force;
use crate::domain::core_fund::{CoverRefused, decide_cover};
use crate::domain::ids::EntryNumber;
use crate::domain::ledger::{Account, BelongsTo, EntryDraft, EntryKind, Transfer};
use crate::domain::money::Amount;
use crate::store::ledger::{LockedGroup, append, balance, lock_group};
use crate::store::scope::{GroupScope, InGroup};
use crate::store::statements::{Statement, find_latest_statement};
use crate::store::{Db, Failure, Snapshot, StoreError, Tx, agreements, groups, log, statement_facts};

/// What is missing for the agreed costs since the newest statement, and what can be done about it.
#[derive(Debug, Clone)]
pub struct Shortfall {
    /// The newest statement.
    pub statement: Statement,
    /// What the foundation covered of its shortfall.
    pub covered: Amount,
    /// What is still missing: the next statement brings it forward.
    pub missing: Amount,
    /// What the foundation has.
    pub foundation: Amount,
    /// What the group calls its foundation, if it does not call it that.
    pub foundation_name: Option<String>,
    /// Whether the agreement in force lets the foundation cover it.
    pub is_agreed: bool,
}

impl Shortfall {
    /// The most that can be covered now.
    pub fn most(&self) -> Amount {
        if self.is_agreed { self.missing.min(self.foundation) } else { Amount::ZERO }
    }
}

/// Why nothing was covered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CoverNotPosted {
    /// The rule says no.
    #[error(transparent)]
    Rule(#[from] CoverRefused),
    /// Another statement was posted since the page was drawn.
    #[error("the newest statement is {newest}")]
    StatementChanged {
        /// The name of the newest one.
        newest: String,
    },
    /// The form was sent before with other content.
    #[error(transparent)]
    KeyReused(#[from] KeyReused),
}

/// A cover, and which statement it is for.
#[derive(Debug, Clone, Serialize)]
pub struct PostCover {
    /// The name of the statement whose shortfall the page showed.
    pub statement: String,
    /// How much.
    pub amount: Amount,
}

/// What was covered.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Covered {
    /// Its entry.
    pub entry: EntryNumber,
    /// How much.
    pub amount: Amount,
    /// What is still missing.
    pub still_missing: Amount,
}

/// The shortfall of the newest statement; none before the first.
///
/// # Errors
/// When the database fails.
pub fn shortfall(db: &Db, group: InGroup) -> Result<Option<Shortfall>, StoreError> {
    let now = db.now();
    db.read(|snapshot| {
        let today = groups::get_group(snapshot, group)?.zone.day_of(now);
        shortfall_in(snapshot, group, today)
    })
}

/// The same within a snapshot.
///
/// # Errors
/// When the database fails.
pub(crate) fn shortfall_in(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    today: chrono::NaiveDate,
) -> Result<Option<Shortfall>, StoreError> {
    let Some(statement) = find_latest_statement(snapshot, group)? else { return Ok(None) };
    let versions = agreements::list_agreements(snapshot, group)?;
    let agreement = in_force(&versions, today);
    let covered = statement_facts::sum_covers(snapshot, group, statement.number)?;
    let missing = statement.shortfall.checked_sub(covered).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    Ok(Some(Shortfall {
        covered,
        missing: missing.at_least_zero(),
        foundation: balance(snapshot, group, Account::Foundation)?,
        foundation_name: agreement.and_then(|agreement| agreement.foundation_name.clone()),
        is_agreed: agreement.is_some_and(|agreement| agreement.cover_from_foundation),
        statement,
    }))
}

/// Moves money from the foundation to the core fund for what is missing. Who may is asked by the route.
///
/// # Errors
/// Why not; then nothing was written.
pub fn cover(
    db: &Db,
    who: &GroupScope,
    command: PostCover,
    key: Option<IdempotencyKey>,
) -> Result<Covered, Failure<CoverNotPosted>> {
    let who = *who;
    db.write(move |tx| {
        let mut locked = lock_group(tx, who.group())?;
        once(tx, who.user(), key.as_ref(), CoverNotPosted::from, |tx| cover_in(tx, &mut locked, &who, &command))
    })
}

fn cover_in<'b>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    who: &GroupScope,
    command: &PostCover,
) -> Result<Covered, Failure<CoverNotPosted>> {
    let found = shortfall_in(tx, who.group(), locked.today())?;
    let found = found.ok_or(Failure::Refused(CoverRefused::NothingMissing.into()))?;
    if found.statement.name != command.statement {
        return Err(Failure::Refused(CoverNotPosted::StatementChanged { newest: found.statement.name }));
    }
    decide_cover(found.is_agreed, found.missing, found.foundation, command.amount)
        .map_err(|refused| Failure::Refused(refused.into()))?;
    let name = &found.statement.name;
    let draft = EntryDraft {
        kind: EntryKind::Cover,
        effective_on: locked.today(),
        belongs_to: BelongsTo::Statement(found.statement.number),
        reverses: None,
        memo: format!("Covers what is missing for the core costs of {name}"),
        transfers: vec![Transfer::new(Account::Foundation, Account::Core, command.amount)],
    };
    let entry = append(tx, locked, who.member(), &draft)?;
    let still_missing =
        found.missing.checked_sub(command.amount).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    let amount = locked.currency().format(command.amount);
    let detail = format!("The foundation covered {amount} of what is missing in {name}");
    let about = format!("statement:{}", found.statement.number);
    log::record(tx, locked, who.member(), "shortfall_covered", &about, &detail)?;
    Ok(Covered { entry, amount: command.amount, still_missing })
}
