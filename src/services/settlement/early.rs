//! Settling a full bucket while its round is open, by an entry of its own: what is in it stays from then on, and its
//! owners can ask for payouts at once (money.md 8).

use super::lines::{Names, PlannedEntry};
use super::preview::fingerprint;
use super::refuse;
use crate::domain::bucket::RoundPhase;
use crate::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use crate::domain::ledger::{BelongsTo, EntryDraft, EntryKind};
use crate::domain::money::Amount;
use crate::domain::settlement::{BucketResult, BucketTotals, SettlementRefused, decide_early_settlement};
use crate::domain::time::UtcTime;
use crate::services::buckets::begin_terms;
use crate::store::ledger::lock_group;
use crate::store::rounds::{RoundHead, find_round, lock_round};
use crate::store::scope::{GroupScope, InGroup};
use crate::store::settlement_records::{EarlyRow, insert_early, list_early};
use crate::store::settlements::{list_purses, list_totals};
use crate::store::{Db, Failure, Snapshot, groups, ledger, log};

/// What settling one full bucket now would post.
#[derive(Debug, Clone)]
pub struct EarlyPreview {
    /// The round.
    pub head: RoundHead,
    /// The bucket's title.
    pub title: String,
    /// The bucket as it stands.
    pub totals: BucketTotals,
    /// What would become of it.
    pub result: BucketResult,
    /// The one entry.
    pub entry: EntryDraft,
    /// The names of the participants, by number.
    pub names: Vec<(MemberNumber, String)>,
    /// Stands for exactly this: to be shown again when settling.
    pub fingerprint: String,
}

impl EarlyPreview {
    /// The entry with the names behind its accounts, line by line.
    pub fn planned(&self) -> PlannedEntry {
        let titles = [(self.totals.bucket, self.title.clone())];
        Names::new(&self.names, &titles).entry(&self.entry)
    }
}

/// Asks for the early settlement of a bucket.
#[derive(Debug, Clone)]
pub struct SettleEarly {
    /// The round.
    pub round: RoundNumber,
    /// The bucket.
    pub bucket: BucketNumber,
    /// The fingerprint of the preview that was seen.
    pub expected: String,
}

/// A bucket that was settled early.
#[derive(Debug, Clone)]
pub struct EarlySettled {
    /// The bucket's title.
    pub title: String,
    /// What it got.
    pub funded: Amount,
    /// When (UTC).
    pub settled_at: UtcTime,
    /// It had been settled before; nothing was posted now.
    pub was_settled: bool,
}

/// Why a bucket is not settled early. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum EarlyRefused {
    /// There is no such round.
    #[error("there is no such round")]
    NoRound,
    /// The bucket is not in the round.
    #[error("bucket {bucket} is not in the round")]
    NoBucket {
        /// The bucket.
        bucket: BucketNumber,
    },
    /// The round is not open: before it nothing was given, after it all buckets are settled together.
    #[error("the round is {phase}")]
    NotOpen {
        /// Where it stands.
        phase: RoundPhase,
    },
    /// It would tell a total that the round hides.
    #[error("the round is sealed")]
    Sealed,
    /// Not full, or not any more.
    #[error("bucket {title:?} is not full")]
    NotFull {
        /// The bucket's title.
        title: String,
        /// What is in it.
        total: Amount,
        /// What it takes at most; none if it is open-ended and never full.
        maximum: Option<Amount>,
    },
    /// It was settled already.
    #[error("it was settled at {}", .0.settled_at)]
    Settled(EarlySettled),
    /// Other members give, or give something else, since the preview.
    #[error("the bucket changed since the preview")]
    Changed(Box<EarlyPreview>),
    /// The splits and the books disagree.
    #[error(transparent)]
    Decision(#[from] SettlementRefused),
}

/// What settling a full bucket early would post now.
///
/// # Errors
/// When it cannot be settled now; [`EarlyRefused::Settled`] when it was already.
pub fn early_preview(
    db: &Db,
    group: InGroup,
    round: RoundNumber,
    bucket: BucketNumber,
) -> Result<EarlyPreview, Failure<EarlyRefused>> {
    let now = db.now();
    db.read(|snapshot| {
        let head = find_round(snapshot, group, round)?.ok_or(Failure::Refused(EarlyRefused::NoRound))?;
        preview_in(snapshot, group, head, bucket, now)
    })
}

/// Settles a full bucket early. A second press, a second facilitator: the same result, told kindly.
///
/// # Errors
/// When it cannot be settled now, or is not as it was previewed.
pub fn settle_early(db: &Db, who: &GroupScope, command: SettleEarly) -> Result<EarlySettled, Failure<EarlyRefused>> {
    let who = *who;
    db.write(move |tx| {
        let mut locked = lock_group(tx, who.group())?;
        let no_round = || Failure::Refused(EarlyRefused::NoRound);
        let round = lock_round(tx, who.group(), command.round)?.ok_or_else(no_round)?;
        let head = find_round(tx, who.group(), command.round)?.ok_or_else(no_round)?;
        let preview = match preview_in(tx, who.group(), head, command.bucket, locked.at()) {
            Err(Failure::Refused(EarlyRefused::Settled(before))) => return Ok(before),
            other => other?,
        };
        if preview.fingerprint != command.expected {
            return refuse(EarlyRefused::Changed(Box::new(preview)));
        }
        let entry = ledger::append(tx, &mut locked, who.member(), &preview.entry)?;
        insert_early(tx, &locked, &round, who.member(), entry, &preview.result)?;
        begin_terms(tx, &locked, who.member(), &[command.bucket])?;
        let detail = format!("Settled {} while the round {} is open: it is full", preview.title, preview.head.name);
        log::record(tx, &locked, who.member(), "bucket_settled_early", &format!("bucket:{}", command.bucket), &detail)?;
        Ok(EarlySettled {
            title: preview.title,
            funded: preview.result.funded,
            settled_at: locked.at(),
            was_settled: false,
        })
    })
}

fn preview_in(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    head: RoundHead,
    bucket: BucketNumber,
    now: UtcTime,
) -> Result<EarlyPreview, Failure<EarlyRefused>> {
    let found = list_totals(snapshot, group, head.number, Some(bucket))?.into_iter().next();
    let Some((title, totals)) = found else { return refuse(EarlyRefused::NoBucket { bucket }) };
    let early = list_early(snapshot, group, Some(head.number))?.into_iter().find(|row| row.bucket == bucket);
    if let Some(EarlyRow { funded, settled_at, .. }) = early {
        return refuse(EarlyRefused::Settled(EarlySettled { title, funded, settled_at, was_settled: true }));
    }
    let phase = head.phase(now);
    if phase != RoundPhase::Open {
        return refuse(EarlyRefused::NotOpen { phase });
    }
    if head.rules.sealed {
        return refuse(EarlyRefused::Sealed);
    }
    let result = match decide_early_settlement(&totals) {
        Err(SettlementRefused::NotFull { .. }) => {
            return refuse(EarlyRefused::NotFull { title, total: totals.total, maximum: totals.maximum });
        }
        other => other.map_err(|refusal| Failure::Refused(EarlyRefused::Decision(refusal)))?,
    };
    let zone = groups::get_group(snapshot, group)?.zone;
    let entry = EntryDraft {
        kind: EntryKind::Settlement,
        effective_on: zone.day_of(now),
        belongs_to: BelongsTo::Bucket(bucket),
        reverses: None,
        memo: format!("Settled early in the round {}", head.name),
        transfers: result.transfers(),
    };
    let names = list_purses(snapshot, group, head.number)?.into_iter().map(|purse| (purse.member, purse.name));
    Ok(EarlyPreview {
        names: names.collect(),
        fingerprint: fingerprint(&("early", head.number, &result))?,
        head,
        title,
        totals,
        result,
        entry,
    })
}
