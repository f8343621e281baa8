//! Settling a round: a preview of exactly what will be posted, and the posting itself, once; owners' answers before it,
//! full buckets early (money.md 8).

mod early;
mod lines;
mod offers;
mod preview;
mod results;

pub use early::{EarlyPreview, EarlyRefused, EarlySettled, SettleEarly, early_preview, settle_early};
pub use lines::{Named, PlannedEntry, PlannedLine};
pub use offers::{AnswerOffer, AnswerRefused, Answered, OfferFacts, answer, list_offers, offer};
pub(crate) use offers::{move_mails, queue_mails};
pub use preview::{Choice, Preview, preview};
pub use results::{Decided, ResultsFacts, results};
pub(crate) use results::{list_decided, surplus_back};

use preview::preview_in;

use crate::domain::bucket::RoundPhase;
use crate::domain::ids::{BucketNumber, RoundNumber};
use crate::domain::member::MemberState;
use crate::domain::settlement::SettlementRefused;
use crate::domain::time::UtcTime;
use crate::ports::Step;
use crate::services::buckets::begin_terms;
use crate::store::ledger::{LockedGroup, lock_group};
use crate::store::outbox::{NewMail, enqueue_all};
use crate::store::rounds::{LockedRound, find_round, lock_round};
use crate::store::scope::GroupScope;
use crate::store::settlement_records::insert_choices;
use crate::store::settlements::{StoredSettlement, find_settlement, insert_settlement};
use crate::store::{Db, Failure, StoreError, Tx, groups, ledger, log, members};

/// Asks for the settlement of a round.
#[derive(Debug, Clone)]
pub struct SettleRound {
    /// The round.
    pub round: RoundNumber,
    /// The fingerprint of the preview that was seen.
    pub expected: String,
    /// One for each bucket below its minimum, where the round leaves that to the facilitator.
    pub choices: Vec<Choice>,
}

impl SettleRound {
    /// As previewed, with nothing left to the facilitator.
    pub const fn as_seen(round: RoundNumber, expected: String) -> SettleRound {
        SettleRound { round, expected, choices: Vec::new() }
    }
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
    /// The round does not leave this to the facilitator, or the bucket is not below its minimum.
    #[error("bucket {bucket} is not the facilitator's to decide")]
    NotYours {
        /// The bucket.
        bucket: BucketNumber,
    },
    /// Buckets below their minimum about which nothing was decided.
    #[error("a choice is missing for {} buckets", buckets.len())]
    ChoiceMissing {
        /// The buckets.
        buckets: Vec<BucketNumber>,
    },
    /// Buckets that are decided without saying why.
    #[error("a reason is missing for {} buckets", buckets.len())]
    NoReason {
        /// The buckets.
        buckets: Vec<BucketNumber>,
    },
    /// Owners may still answer an offer.
    #[error("{} offers wait for an answer until {until}", buckets.len())]
    OffersWait {
        /// The buckets.
        buckets: Vec<BucketNumber>,
        /// Until when (UTC).
        until: UtcTime,
    },
    /// The splits and the books disagree.
    #[error(transparent)]
    Decision(#[from] SettlementRefused),
}

/// Settles a round: posts the money, writes every outcome and puts the results in the outbox, in one transaction.
/// A second press, a second facilitator: the same result, told kindly.
///
/// # Errors
/// When the round is not closed, an offer or a choice is open, or the decision is not the one that was previewed.
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
    let preview = preview_in(tx, who.group(), head, locked.at(), &command.choices)?;
    check_complete(&preview, &command.choices)?;
    if preview.fingerprint != command.expected {
        return refuse(SettleRefused::Changed(Box::new(preview)));
    }
    post(tx, locked, round, who, &preview, command)?;
    let settlement = find_settlement(tx, who.group(), command.round)?
        .ok_or_else(|| StoreError::Corrupt("a settlement that was just stored is gone".to_owned()))?;
    Ok(Settled { settlement, was_settled: false })
}

/// Each offer is answered or expired, and the facilitator decided the rest with a reason each.
fn check_complete(preview: &Preview, choices: &[Choice]) -> Result<(), Failure<SettleRefused>> {
    let waiting = preview.waiting();
    if !waiting.is_empty() {
        let until = preview.head.answers_until();
        return refuse(SettleRefused::OffersWait { buckets: waiting, until });
    }
    if !preview.undecided.is_empty() {
        return refuse(SettleRefused::ChoiceMissing { buckets: preview.undecided.clone() });
    }
    let without = choices.iter().filter(|choice| choice.reason.trim().is_empty());
    let without: Vec<BucketNumber> = without.map(|choice| choice.bucket).collect();
    if without.is_empty() { Ok(()) } else { refuse(SettleRefused::NoReason { buckets: without }) }
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
    let entries = ledger::append_many(tx, locked, who.member(), &preview.entries)?;
    tx.progress().begin(Step::WriteResults);
    insert_settlement(tx, locked, round, who.member(), entries.first().copied(), decision, &preview.left)?;
    let choices = command.choices.iter();
    insert_choices(tx, round, choices.map(|choice| (choice.bucket, choice.accept, choice.reason.trim().to_owned())))?;
    let funded: Vec<BucketNumber> =
        decision.buckets.iter().filter(|one| one.outcome.is_funded()).map(|one| one.bucket).collect();
    begin_terms(tx, locked, who.member(), &funded)?;
    let mut detail = format!("Settled the round {name}: {} of {} buckets funded", funded.len(), decision.buckets.len());
    for choice in &command.choices {
        let what = if choice.accept { "gets what it has" } else { "gives its money back" };
        detail.push_str(&format!("; bucket {} {what}: {}", choice.bucket, choice.reason.trim()));
    }
    log::record(tx, locked, who.member(), "round_settled", &format!("round:{}", command.round), &detail)?;
    mail_results(tx, locked, command.round)
}

/// One digest for every active member who wants it, participant or not.
fn mail_results<'b>(tx: &mut Tx<'b>, locked: &LockedGroup<'b>, round: RoundNumber) -> Result<(), StoreError> {
    let slug = groups::get_group(tx, locked.group())?.slug;
    let subject = format!("round:{slug}:{round}");
    let recipients: Vec<String> = members::list_members(tx, locked.group())?
        .into_iter()
        .filter(|member| member.state == MemberState::Active && member.mails_results && member.email.is_some())
        .map(|member| format!("member:{}", member.number))
        .collect();
    let mails: Vec<NewMail<'_>> = recipients
        .iter()
        .map(|recipient| NewMail {
            group: Some(locked.group()),
            kind: "results",
            subject: &subject,
            recipient,
            version: 1,
            payload: "{}",
        })
        .collect();
    enqueue_all(tx, &mails, locked.at())
}

fn refuse<T, R>(refusal: R) -> Result<T, Failure<R>> {
    Err(Failure::Refused(refusal))
}
