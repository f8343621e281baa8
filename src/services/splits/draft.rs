//! The buttons of the form without script: the server works out the split that would be, and keeps it as a draft.

use serde::{Deserialize, Serialize};

use super::{SaveRefused, check_current, check_open, facts_of, may_give, rooms_of, stored_rows};
use crate::domain::ids::{BucketNumber, RoundNumber};
use crate::domain::money::Amount;
use crate::domain::split::{SplitOp, apply_op};
use crate::store::rounds::lock_round;
use crate::store::scope::GroupScope;
use crate::store::splits::{delete_draft, put_draft};
use crate::store::{Db, Failure, StoreError};

/// What stands in one field of the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Typed {
    /// An amount.
    Amount(Amount),
    /// Something that is no amount; it is kept as it was typed.
    Text(String),
}

/// One press of a button.
#[derive(Debug, Clone)]
pub struct DraftOp {
    /// The round.
    pub round: RoundNumber,
    /// The revision that the form was rendered with.
    pub version_seen: i64,
    /// What stands in the form.
    pub typed: Vec<(BucketNumber, Typed)>,
    /// The button.
    pub op: SplitOp,
}

/// What is kept after the press.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drafted {
    /// The rows that are not empty, by bucket.
    pub rows: Vec<(BucketNumber, Typed)>,
    /// It is what is saved already: there is nothing to keep.
    pub is_saved: bool,
}

/// Does what a button says and keeps the result as a draft. Nothing is given by it.
///
/// # Errors
/// When the round is not open, the member does not take part, or the split was saved elsewhere meanwhile.
pub fn draft(db: &Db, who: &GroupScope, command: DraftOp) -> Result<Drafted, Failure<SaveRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_round(tx, who.group(), command.round)?.ok_or(Failure::Refused(SaveRefused::NoRound))?;
        let facts = facts_of(tx, &locked, &who)?;
        check_open(&locked)?;
        check_current(tx, &locked, &who, &facts, command.version_seen)?;
        let amounts: Vec<_> = command.typed.iter().filter_map(amount_of).collect();
        let after = apply_op(command.op, &locked.rules(), may_give(&facts)?, &amounts, &rooms_of(&facts)?);
        let is_saved = after == stored_rows(&facts);
        let mut rows: Vec<_> = after.into_iter().map(|(bucket, amount)| (bucket, Typed::Amount(amount))).collect();
        if command.op != SplitOp::Clear {
            // What cannot be read is left for its author to mend.
            let unread = command.typed.iter().filter(|(_, typed)| matches!(typed, Typed::Text(_)));
            let unread: Vec<_> =
                unread.filter(|(bucket, _)| rows.iter().all(|(of, _)| of != bucket)).cloned().collect();
            rows.extend(unread);
        }
        rows.sort_unstable_by_key(|(bucket, _)| *bucket);
        let is_saved = is_saved && rows.iter().all(|(_, typed)| matches!(typed, Typed::Amount(_)));
        if is_saved {
            delete_draft(tx, &locked, who.member())?;
        } else {
            put_draft(tx, &locked, who.member(), &to_json(&rows)?)?;
        }
        Ok(Drafted { rows, is_saved })
    })
}

fn amount_of((bucket, typed): &(BucketNumber, Typed)) -> Option<(BucketNumber, Amount)> {
    match typed {
        Typed::Amount(amount) => Some((*bucket, *amount)),
        Typed::Text(_) => None,
    }
}

fn to_json(rows: &[(BucketNumber, Typed)]) -> Result<String, StoreError> {
    serde_json::to_string(rows).map_err(|error| StoreError::Corrupt(error.to_string()))
}

pub(super) fn from_json(content: &str) -> Result<Vec<(BucketNumber, Typed)>, StoreError> {
    serde_json::from_str(content).map_err(|error| StoreError::Corrupt(format!("a draft: {error}")))
}
