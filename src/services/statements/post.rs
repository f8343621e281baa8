//! Posting a statement: with a round, or alone at the end of a month without one (money.md 4).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{StatementPreview, StatementWaits, preview_in};
use crate::domain::ids::StatementNumber;
use crate::domain::ledger::{BelongsTo, EntryDraft, EntryKind};
use crate::domain::money::Amount;
use crate::domain::statement_name::StatementName;
use crate::services::once::{IdempotencyKey, KeyReused, once};
use crate::store::ledger::{LockedGroup, append, lock_group};
use crate::store::scope::{GroupScope, InGroup};
use crate::store::statement_facts as facts;
use crate::store::statements::{self, NewStatement};
use crate::store::{Db, Failure, Snapshot, StoreError, Tx, log};

/// Posts the statement as previewed, under the lock: the entry, the row, its lines, its contributions.
///
/// # Errors
/// A duplicate when the name is taken.
pub(crate) fn post_in<'b>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    who: &GroupScope,
    name: &str,
    preview: &StatementPreview,
) -> Result<StatementNumber, StoreError> {
    let number = statements::next_number(tx, locked)?;
    let result = preview.result;
    let transfers = result.transfers();
    let entry = if transfers.is_empty() {
        None
    } else {
        let draft = EntryDraft {
            kind: EntryKind::Statement,
            effective_on: locked.today(),
            belongs_to: BelongsTo::Statement(number),
            reverses: None,
            memo: format!("Statement {name}"),
            transfers,
        };
        Some(append(tx, locked, who.member(), &draft)?)
    };
    let new = NewStatement {
        name: name.to_owned(),
        last_day: preview.last_day,
        months: preview.months.clone(),
        agreement_version: preview.agreement.version,
        foundation_share: preview.agreement.foundation_share,
        came_in: result.came_in,
        foundation: result.foundation,
        core_due: preview.core_due,
        brought_forward: preview.brought_forward,
        carried: result.carried,
        to_share: result.to_share,
        shortfall: result.shortfall,
    };
    statements::insert_statement(tx, locked, who.member(), number, entry, &new, &preview.core.lines)?;
    Ok(number)
}

/// The name asked for, or the one by the month of posting.
pub(crate) fn name_in(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    asked: Option<&str>,
    by_month: &str,
) -> Result<String, Failure<NameRefused>> {
    let Some(asked) = asked else { return Ok(by_month.to_owned()) };
    let name = StatementName::parse(asked)
        .map_err(|_| Failure::Refused(NameRefused::NotAName { asked: asked.to_owned() }))?
        .to_string();
    if facts::list_names(snapshot, group)?.contains(&name) {
        return Err(Failure::Refused(NameRefused::Taken { name }));
    }
    Ok(name)
}

/// Why a statement cannot bear a name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NameRefused {
    /// Not of the form `2026-11` or `2026-11-2`.
    #[error("not a name of a statement: {asked}")]
    NotAName {
        /// What was asked.
        asked: String,
    },
    /// Another statement or round bears it.
    #[error("the name {name} is taken")]
    Taken {
        /// The name.
        name: String,
    },
}

/// Close the month without a round: what there is to share is carried.
#[derive(Debug, Clone)]
pub struct PostStatement {
    /// The last paid day to collect.
    pub last_day: NaiveDate,
    /// The name, if not by the month of posting.
    pub name: Option<String>,
    /// What the preview said was to share and missing; something else now is refused.
    pub seen: Option<(Amount, Amount)>,
    /// The form's key.
    pub key: Option<IdempotencyKey>,
}

/// A statement that was posted alone.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PostedStatement {
    /// Its number.
    pub number: StatementNumber,
    /// Its name.
    pub name: String,
    /// What there was to share, and is carried.
    pub to_share: Amount,
    /// What is missing for the core costs.
    pub shortfall: Amount,
}

/// Why a statement was not posted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PostStatementRefused {
    /// It has to wait.
    #[error(transparent)]
    Waits(#[from] StatementWaits),
    /// The name will not do.
    #[error(transparent)]
    Name(#[from] NameRefused),
    /// The figures changed since they were shown.
    #[error("the figures have changed")]
    Changed {
        /// What there is to share now.
        to_share: Amount,
        /// What is missing now.
        shortfall: Amount,
    },
    /// The form was sent before with other content.
    #[error(transparent)]
    KeyReused(#[from] KeyReused),
}

/// Posts a statement without a round.
///
/// # Errors
/// Why not; then nothing was written.
pub fn post_statement(
    db: &Db,
    who: &GroupScope,
    command: PostStatement,
) -> Result<PostedStatement, Failure<PostStatementRefused>> {
    let who = *who;
    db.write(move |tx| {
        let mut locked = lock_group(tx, who.group())?;
        let key = command.key.clone();
        once(tx, who.user(), key.as_ref(), PostStatementRefused::from, |tx| {
            let preview = preview_in(tx, who.group(), locked.today(), command.last_day)
                .map_err(|failure| failure.map(PostStatementRefused::from))?;
            let (to_share, shortfall) = (preview.result.to_share, preview.result.shortfall);
            if command.seen.is_some_and(|seen| seen != (to_share, shortfall)) {
                return Err(Failure::Refused(PostStatementRefused::Changed { to_share, shortfall }));
            }
            let name = name_in(tx, who.group(), command.name.as_deref(), &preview.name)
                .map_err(|failure| failure.map(PostStatementRefused::from))?;
            let number = post_in(tx, &mut locked, &who, &name, &preview)?;
            let detail = format!("Closed {name} without a round; {} is carried", locked.currency().format(to_share));
            log::record(tx, &locked, who.member(), "statement_posted", &format!("statement:{number}"), &detail)?;
            Ok(PostedStatement { number, name, to_share, shortfall })
        })
    })
}
