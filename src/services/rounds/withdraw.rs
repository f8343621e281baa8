//! Taking a round back before it begins: allotments and statement are reversed, the contributions are free for the next
//! statement (money.md 5). Its name is never given again: old addresses lead to what they always meant.

use serde::{Deserialize, Serialize};

use crate::domain::bucket::RoundPhase;
use crate::domain::ids::{EntryNumber, RoundNumber};
use crate::domain::ledger::{Account, BelongsTo, EntryDraft, EntryKind, Transfer, effects};
use crate::domain::money::Amount;
use crate::domain::text::LongText;
use crate::services::once::{IdempotencyKey, KeyReused, once};
use crate::store::core_payments::list_core_payments;
use crate::store::leavings::insert_leaving;
use crate::store::ledger::{LockedGroup, append, balance, lock_group};
use crate::store::ledger_pages::list_transfers_of;
use crate::store::rounds::{self, RoundHead, lock_round};
use crate::store::scope::GroupScope;
use crate::store::settlements::list_purses;
use crate::store::statements::{self, Statement};
use crate::store::{Db, Failure, Snapshot, StoreError, Tx, announcements, log, statement_facts};

/// Take a round back.
#[derive(Debug, Clone)]
pub struct WithdrawRound {
    /// The round.
    pub round: RoundNumber,
    /// Why.
    pub reason: LongText,
    /// The form's key.
    pub key: Option<IdempotencyKey>,
}

/// A round that was taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawn {
    /// Its name.
    pub name: String,
    /// What there was to share.
    pub to_share: Amount,
}

/// Why a round was not taken back.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WithdrawRefused {
    /// There is no such round.
    #[error("there is no such round")]
    NoSuchRound,
    /// It has begun, or was taken back already.
    #[error("the round is {phase}")]
    NotAnnounced {
        /// Where it stands.
        phase: RoundPhase,
    },
    /// A later statement rests on this one.
    #[error("the statement {name} was posted after it")]
    LaterStatement {
        /// The later one.
        name: String,
    },
    /// What its statement moved was used since.
    #[error("{account} has {short_by:?} less than would have to go back")]
    Spent {
        /// Where it lacks.
        account: Account,
        /// How much.
        short_by: Amount,
    },
    /// A part of its core costs was covered from the foundation.
    #[error("{covered:?} of its core costs was covered")]
    Covered {
        /// How much.
        covered: Amount,
    },
    /// Bills of its statement were paid from the core fund, or money for them was released.
    #[error("{paid:?} of its core costs left the core fund")]
    Paid {
        /// How much.
        paid: Amount,
    },
    /// No reason was given.
    #[error("there is no reason")]
    NoReason,
    /// The form was sent before with other content.
    #[error(transparent)]
    KeyReused(#[from] KeyReused),
}

/// Takes an announced round back.
///
/// # Errors
/// Why not; then nothing was written.
pub fn withdraw(db: &Db, who: &GroupScope, command: WithdrawRound) -> Result<Withdrawn, Failure<WithdrawRefused>> {
    let who = *who;
    db.write(move |tx| {
        let mut group = lock_group(tx, who.group())?;
        once(tx, who.user(), command.key.as_ref(), WithdrawRefused::from, |tx| {
            withdraw_in(tx, &mut group, &who, &command)
        })
    })
}

fn withdraw_in<'b>(
    tx: &mut Tx<'b>,
    group: &mut LockedGroup<'b>,
    who: &GroupScope,
    command: &WithdrawRound,
) -> Result<Withdrawn, Failure<WithdrawRefused>> {
    let no_such = || Failure::Refused(WithdrawRefused::NoSuchRound);
    let locked = lock_round(tx, who.group(), command.round)?.ok_or_else(no_such)?;
    let head = rounds::find_round(tx, who.group(), command.round)?.ok_or_else(no_such)?;
    let phase = head.phase(locked.at());
    if phase != RoundPhase::Announced {
        return Err(Failure::Refused(WithdrawRefused::NotAnnounced { phase }));
    }
    let reason = command.reason.as_str().trim();
    if reason.is_empty() {
        return Err(Failure::Refused(WithdrawRefused::NoReason));
    }
    let statement = statement_of(tx, who, &head)?;
    let back = going_back(tx, who, &head, &statement)?;
    for (entry, belongs_to, transfers) in back {
        let draft = EntryDraft {
            kind: EntryKind::Reversal,
            effective_on: group.today(),
            belongs_to,
            reverses: Some(entry),
            memo: format!("The round {} was withdrawn", head.name),
            transfers,
        };
        append(tx, group, who.member(), &draft)?;
    }
    statements::set_withdrawn(tx, group, statement.number)?;
    rounds::set_withdrawn(tx, &locked)?;
    carry_of_those_who_left(tx, group, who, &head)?;
    announcements::free_of_round(tx, group, head.number)?;
    let detail = format!("Withdrew the round {} before it began: {reason}", head.name);
    log::record(tx, group, who.member(), "round_withdrawn", &format!("round:{}", head.number), &detail)?;
    Ok(Withdrawn { name: head.name, to_share: statement.to_share })
}

/// Who left since the round was opened kept what they had brought along, for its settlement to carry. There will be
/// none: it is carried now (money.md 8).
fn carry_of_those_who_left<'b>(
    tx: &mut Tx<'b>,
    group: &mut LockedGroup<'b>,
    who: &GroupScope,
    head: &RoundHead,
) -> Result<(), StoreError> {
    let purses = list_purses(tx, who.group(), head.number)?;
    for member in purses.into_iter().filter(|purse| purse.has_left).map(|purse| purse.member) {
        let allotment = Account::Allotment(member);
        let rest = balance(tx, who.group(), allotment)?;
        if !rest.is_positive() {
            continue;
        }
        let draft = EntryDraft {
            kind: EntryKind::Return,
            effective_on: group.today(),
            belongs_to: BelongsTo::None,
            reverses: None,
            memo: "Held by a member who left, in a round that was withdrawn".to_owned(),
            transfers: vec![Transfer::new(allotment, Account::Carried, rest)],
        };
        let entry = append(tx, group, who.member(), &draft)?;
        insert_leaving(tx, group, (member, who.member()), (rest, Some(entry)))?;
    }
    Ok(())
}

/// The round's statement, if nothing rests on it yet.
fn statement_of(
    snapshot: &mut Snapshot<'_>,
    who: &GroupScope,
    head: &RoundHead,
) -> Result<Statement, Failure<WithdrawRefused>> {
    let statement = statements::find_statement(snapshot, who.group(), head.statement)?;
    let statement =
        statement.ok_or_else(|| StoreError::Corrupt(format!("the round {} has no statement", head.name)))?;
    if let Some(latest) = statements::find_latest_statement(snapshot, who.group())?
        && latest.number != statement.number
    {
        return Err(Failure::Refused(WithdrawRefused::LaterStatement { name: latest.name }));
    }
    let covered = statement_facts::sum_covers(snapshot, who.group(), statement.number)?;
    if covered.is_positive() {
        return Err(Failure::Refused(WithdrawRefused::Covered { covered }));
    }
    let payments = list_core_payments(snapshot, who.group())?;
    let stand = payments.iter().filter(|one| one.line.statement == statement.number && !one.is_reversed);
    let paid = Amount::total(stand.map(|one| one.amount)).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    if paid.is_positive() {
        return Err(Failure::Refused(WithdrawRefused::Paid { paid }));
    }
    Ok(statement)
}

type GoingBack = Vec<(EntryNumber, BelongsTo, Vec<Transfer>)>;

/// What goes back, allotments first; refused where an account does not hold it any more.
fn going_back(
    snapshot: &mut Snapshot<'_>,
    who: &GroupScope,
    head: &RoundHead,
    statement: &Statement,
) -> Result<GoingBack, Failure<WithdrawRefused>> {
    let posted = [
        (head.allotment_entry, BelongsTo::Round(head.number)),
        (statement.entry, BelongsTo::Statement(statement.number)),
    ];
    let mut back = GoingBack::new();
    for (entry, belongs_to) in posted {
        let Some(entry) = entry else { continue };
        let moved = list_transfers_of(snapshot, who.group(), entry)?;
        back.push((entry, belongs_to, moved.into_iter().map(Transfer::reversed).collect()));
    }
    let all: Vec<Transfer> = back.iter().flat_map(|(.., transfers)| transfers.iter().copied()).collect();
    for (account, change) in effects(&all).into_iter().filter(|(account, _)| !account.may_be_negative()) {
        let after = balance(snapshot, who.group(), account)?.minor().saturating_add(change);
        if after < 0 {
            let short_by = Amount::from_minor(after.saturating_neg());
            return Err(Failure::Refused(WithdrawRefused::Spent { account, short_by }));
        }
    }
    Ok(back)
}
