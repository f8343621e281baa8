//! A proposal that has got no money yet is taken back (money.md 6, 9).

use crate::domain::bucket::Outcome;
use crate::domain::ending::EndingKind;
use crate::domain::ids::BucketNumber;
use crate::domain::money::Amount;
use crate::services::once::{IdempotencyKey, once};
use crate::store::bucket_endings::{BucketEnding, insert_ending};
use crate::store::ledger::{LockedGroup, lock_group};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, Tx, buckets, log, round_buckets, rounds};

use super::standing::EndRefused;

/// Takes a draft, an idea, or a bucket that was not funded back: for its owners, whoever proposed it, and facilitators.
/// One that is in a round stays until the round is settled.
///
/// # Errors
/// Why not; then nothing was written.
pub fn withdraw(
    db: &Db,
    who: &GroupScope,
    bucket: BucketNumber,
    why: String,
    key: Option<IdempotencyKey>,
) -> Result<(), Failure<EndRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let reused = |_| EndRefused::KeyReused;
        once(tx, who.user(), key.as_ref(), reused, |tx| withdraw_in(tx, &locked, &who, bucket, &why))
    })
}

fn withdraw_in<'b>(
    tx: &mut Tx<'b>,
    locked: &LockedGroup<'b>,
    who: &GroupScope,
    number: BucketNumber,
    why: &str,
) -> Result<(), Failure<EndRefused>> {
    let Some(bucket) = buckets::find_bucket(tx, who.group(), number)? else {
        return Err(Failure::Refused(EndRefused::NoSuchBucket));
    };
    let owners = buckets::list_owners_of(tx, who.group(), number)?;
    let is_own = owners.contains(&who.member()) || bucket.proposed_by == who.member();
    if !is_own && !who.roles().facilitator {
        let hidden = bucket.published_at.is_none();
        return Err(Failure::Refused(if hidden { EndRefused::NoSuchBucket } else { EndRefused::NotYours }));
    }
    if let Some(ending) = &bucket.ending {
        return Err(Failure::Refused(EndRefused::Ended { how: ending.kind }));
    }
    let in_rounds = round_buckets::list_of_bucket(tx, who.group(), number)?;
    if let Some(funding) = in_rounds.iter().find(|one| one.outcome.is_some_and(Outcome::is_funded)) {
        let funded = funding.funded.unwrap_or(Amount::ZERO);
        return Err(Failure::Refused(EndRefused::Funded { funded }));
    }
    if let Some(round) = rounds::find_unsettled(tx, who.group())?
        && in_rounds.iter().any(|one| one.round == round.number)
    {
        return Err(Failure::Refused(EndRefused::InRound { round: round.name }));
    }
    let ending = BucketEnding {
        kind: EndingKind::Withdrawn,
        words: why.trim().to_owned(),
        rest: Amount::ZERO,
        destination: None,
        agreement_version: None,
        entry: None,
        at: locked.at(),
        by: who.member(),
    };
    insert_ending(tx, locked, number, &ending)?;
    let detail = format!("Took back {}", bucket.title);
    log::record(tx, locked, who.member(), "bucket_withdrawn", &format!("bucket:{number}"), &detail)?;
    Ok(())
}
