//! Settling a round: a preview of exactly what will be posted, and the posting itself, once (money.md 8).

mod results;

use sha2::{Digest, Sha256};

pub use results::{ResultsFacts, results};

use crate::domain::agreement::UnspentTo;
use crate::domain::bucket::RoundPhase;
use crate::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use crate::domain::ledger::{BelongsTo, EntryDraft, EntryKind};
use crate::domain::member::MemberState;
use crate::domain::money::Amount;
use crate::domain::settlement::{
    BelowMinimum, BucketTotals, Settlement, SettlementRefused, decide_settlement_with_left,
};
use crate::domain::time::UtcTime;
use crate::services::buckets::begin_terms;
use crate::store::ledger::{LockedGroup, lock_group};
use crate::store::outbox::{NewMail, enqueue};
use crate::store::rounds::{LockedRound, RoundHead, find_round, lock_round};
use crate::store::scope::{GroupScope, InGroup};
use crate::store::settlements::{
    Purse, StoredSettlement, find_settlement, insert_settlement, list_purses, list_totals,
};
use crate::store::{Db, Failure, Snapshot, StoreError, Tx, groups, ledger, log, members};

/// What settling would do now.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The round.
    pub head: RoundHead,
    /// Where it stands.
    pub phase: RoundPhase,
    /// What would be posted.
    pub decision: Settlement,
    /// The titles of the buckets, in the order of the decision.
    pub titles: Vec<(BucketNumber, String)>,
    /// The buckets as they stand, by number.
    pub buckets: Vec<BucketTotals>,
    /// The names of the participants, by number.
    pub names: Vec<(MemberNumber, String)>,
    /// Stands for exactly this decision: to be shown again when settling.
    pub fingerprint: String,
    /// Set when it was settled already.
    pub settled: Option<StoredSettlement>,
}

/// Asks for the settlement of a round.
#[derive(Debug, Clone)]
pub struct SettleRound {
    /// The round.
    pub round: RoundNumber,
    /// The fingerprint of the preview that was seen.
    pub expected: String,
    /// Buckets below their minimum that get what they have, where the round leaves that to the facilitator.
    pub accept: Vec<BucketNumber>,
    /// Why; needed if there are any.
    pub reason: String,
}

/// A settled round.
#[derive(Debug, Clone)]
pub struct Settled {
    /// What was posted.
    pub settlement: StoredSettlement,
    /// It had been settled before; nothing was posted now.
    pub was_settled: bool,
}

/// Why a round is not settled. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum SettleRefused {
    /// There is no such round.
    #[error("there is no such round")]
    NoRound,
    /// Splits are still taken, or will be.
    #[error("the round closes at {closes_at}")]
    NotClosed {
        /// When it closes (UTC).
        closes_at: UtcTime,
    },
    /// The round was taken back.
    #[error("the round was withdrawn")]
    Withdrawn,
    /// The decision is not the one that was previewed.
    #[error("the decision changed since the preview")]
    Changed(Box<Preview>),
    /// The round does not leave this to the facilitator.
    #[error("bucket {bucket} cannot be accepted below its minimum")]
    NotYours {
        /// The bucket.
        bucket: BucketNumber,
    },
    /// A bucket is accepted below its minimum without saying why.
    #[error("a reason is missing")]
    NoReason,
    /// The splits and the books disagree.
    #[error(transparent)]
    Decision(#[from] SettlementRefused),
}

/// What settling would post now; none if there is no such round.
///
/// # Errors
/// When the splits and the books disagree, or a bucket may not be accepted.
pub fn preview(
    db: &Db,
    group: InGroup,
    round: RoundNumber,
    accept: &[BucketNumber],
) -> Result<Option<Preview>, Failure<SettleRefused>> {
    let now = db.now();
    db.read(|snapshot| {
        let Some(head) = find_round(snapshot, group, round)? else { return Ok(None) };
        preview_in(snapshot, group, head, now, accept).map(Some)
    })
}

/// Settles a round: posts the money, writes every outcome and puts the results in the outbox, in one transaction.
/// A second press, a second facilitator: the same result, told kindly.
///
/// # Errors
/// When the round is not closed, or the decision is not the one that was previewed.
pub fn settle(db: &Db, who: &GroupScope, command: SettleRound) -> Result<Settled, Failure<SettleRefused>> {
    let who = *who;
    db.write(move |tx| {
        let mut locked = lock_group(tx, who.group())?;
        let round = lock_round(tx, who.group(), command.round)?.ok_or(Failure::Refused(SettleRefused::NoRound))?;
        settle_in(tx, &mut locked, &round, &who, &command)
    })
}

/// The body of [`settle`], for callers that hold both locks.
pub(crate) fn settle_in<'b>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    round: &LockedRound<'b>,
    who: &GroupScope,
    command: &SettleRound,
) -> Result<Settled, Failure<SettleRefused>> {
    if let Some(settlement) = find_settlement(tx, who.group(), command.round)? {
        return Ok(Settled { settlement, was_settled: true });
    }
    match round.phase() {
        RoundPhase::Announced | RoundPhase::Open => {
            return refuse(SettleRefused::NotClosed { closes_at: round.closes_at() });
        }
        RoundPhase::Withdrawn => return refuse(SettleRefused::Withdrawn),
        RoundPhase::Closed | RoundPhase::Settled => {}
    }
    let head = find_round(tx, who.group(), command.round)?.ok_or(Failure::Refused(SettleRefused::NoRound))?;
    let preview = preview_in(tx, who.group(), head, locked.at(), &command.accept)?;
    if preview.fingerprint != command.expected {
        return refuse(SettleRefused::Changed(Box::new(preview)));
    }
    if !command.accept.is_empty() && command.reason.trim().is_empty() {
        return refuse(SettleRefused::NoReason);
    }
    post(tx, locked, round, who, &preview, command)?;
    let settlement = find_settlement(tx, who.group(), command.round)?
        .ok_or_else(|| StoreError::Corrupt("a settlement that was just stored is gone".to_owned()))?;
    Ok(Settled { settlement, was_settled: false })
}

fn post<'b>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    round: &LockedRound<'b>,
    who: &GroupScope,
    preview: &Preview,
    command: &SettleRound,
) -> Result<(), StoreError> {
    let (decision, name) = (&preview.decision, &preview.head.name);
    let mut transfers = decision.funding_transfers();
    transfers.extend(decision.carried_transfers());
    let entry = if transfers.is_empty() {
        None
    } else {
        let draft = EntryDraft {
            kind: EntryKind::Settlement,
            effective_on: locked.today(),
            belongs_to: BelongsTo::Round(command.round),
            reverses: None,
            memo: format!("Results of the round {name}"),
            transfers,
        };
        Some(ledger::append(tx, locked, who.member(), &draft)?)
    };
    insert_settlement(tx, locked, round, who.member(), entry, decision)?;
    let funded: Vec<BucketNumber> =
        decision.buckets.iter().filter(|one| one.outcome.is_funded()).map(|one| one.bucket).collect();
    begin_terms(tx, locked, who.member(), &funded)?;
    let mut detail = format!("Settled the round {name}: {} of {} buckets funded", funded.len(), decision.buckets.len());
    for bucket in &command.accept {
        detail.push_str(&format!("; bucket {bucket} accepted below its minimum"));
    }
    if !command.accept.is_empty() {
        detail.push_str(&format!(": {}", command.reason.trim()));
    }
    log::record(tx, locked, who.member(), "round_settled", &format!("round:{}", command.round), &detail)?;
    mail_results(tx, locked, command.round)
}

/// One digest for every active member who wants it, participant or not.
fn mail_results<'b>(tx: &mut Tx<'b>, locked: &LockedGroup<'b>, round: RoundNumber) -> Result<(), StoreError> {
    let slug = groups::get_group(tx, locked.group())?.slug;
    let subject = format!("round:{slug}:{round}");
    for member in members::list_members(tx, locked.group())? {
        if member.state == MemberState::Active && member.mails_results && member.email.is_some() {
            let recipient = format!("member:{}", member.number);
            let mail = NewMail {
                group: Some(locked.group()),
                kind: "results",
                subject: &subject,
                recipient: &recipient,
                version: 1,
                payload: "{}",
            };
            enqueue(tx, &mail, locked.at())?;
        }
    }
    Ok(())
}

fn preview_in(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    head: RoundHead,
    now: UtcTime,
    accept: &[BucketNumber],
) -> Result<Preview, Failure<SettleRefused>> {
    let (titles, buckets): (Vec<_>, Vec<_>) = list_totals(snapshot, group, head.number)?
        .into_iter()
        .map(|(title, totals)| ((totals.bucket, title), totals))
        .unzip();
    check_accepted(head.below_minimum, &buckets, accept)?;
    let purses = list_purses(snapshot, group, head.number)?;
    let decision = decide(&head, &buckets, &purses, accept)?;
    Ok(Preview {
        phase: head.phase(now),
        fingerprint: fingerprint(head.number, &decision)?,
        settled: find_settlement(snapshot, group, head.number)?,
        names: purses.into_iter().map(|purse| (purse.member, purse.name)).collect(),
        head,
        decision,
        titles,
        buckets,
    })
}

fn decide(
    head: &RoundHead,
    buckets: &[BucketTotals],
    purses: &[Purse],
    accept: &[BucketNumber],
) -> Result<Settlement, Failure<SettleRefused>> {
    let participants: Vec<(MemberNumber, Amount)> = purses.iter().map(|purse| (purse.member, purse.may_give)).collect();
    let left: Vec<MemberNumber> = purses.iter().filter(|purse| purse.has_left).map(|purse| purse.member).collect();
    let unspent_to: UnspentTo = head.unspent_to;
    decide_settlement_with_left(head.rules.sealed, unspent_to, buckets, &participants, accept, &left)
        .map_err(|refusal| Failure::Refused(SettleRefused::Decision(refusal)))
}

/// Only where the round leaves it to the facilitator, and only what has something but less than its minimum.
fn check_accepted(
    rule: BelowMinimum,
    buckets: &[BucketTotals],
    accept: &[BucketNumber],
) -> Result<(), Failure<SettleRefused>> {
    for bucket in accept {
        let is_below =
            buckets.iter().any(|one| one.bucket == *bucket && one.total.is_positive() && one.total < one.minimum);
        if rule != BelowMinimum::Facilitator || !is_below {
            return refuse(SettleRefused::NotYours { bucket: *bucket });
        }
    }
    Ok(())
}

fn fingerprint(round: RoundNumber, decision: &Settlement) -> Result<String, StoreError> {
    let content = serde_json::to_vec(&(round, decision)).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    let hash: [u8; 32] = Sha256::digest(&content).into();
    Ok(data_encoding::HEXLOWER.encode(&hash))
}

fn refuse<T>(refusal: SettleRefused) -> Result<T, Failure<SettleRefused>> {
    Err(Failure::Refused(refusal))
}
