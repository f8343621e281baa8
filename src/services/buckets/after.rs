//! What became of a bucket's money, as its page tells it.

use std::collections::BTreeMap;

use super::facts::Standing;
use crate::domain::agreement::CancelledTo;
use crate::domain::ending::EndingKind;
use crate::domain::ids::{MemberNumber, RoundNumber};
use crate::domain::ledger::Account;
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;
use crate::store::books::get_agreement_day;
use crate::store::bucket_endings::Term;
use crate::store::buckets::Bucket;
use crate::store::members::Member;
use crate::store::payouts::Payout;
use crate::store::round_buckets::RoundBucket;
use crate::store::rounds::RoundHead;
use crate::store::scope::{GroupScope, InGroup};
use crate::store::settlements::list_allocations;
use crate::store::verify::list_raw_entries;
use crate::store::{Snapshot, StoreError};

/// What became of the money of a bucket that was funded.
#[derive(Debug, Clone)]
pub struct AfterFunding {
    /// What it got.
    pub funded: Amount,
    /// What corrections moved into it by hand; below zero what they took out of it.
    pub corrected: Amount,
    /// What is asked for and not paid.
    pub waits: Amount,
    /// Until when it is to be done, oldest first: the first from its funding, then one per extension.
    pub terms: Vec<Term>,
    /// Who gave, by number; empty for who may not know.
    pub givers: Vec<GiverLine>,
    /// How many gave.
    pub giver_count: i64,
}

/// Somebody who gave to the bucket.
#[derive(Debug, Clone)]
pub struct GiverLine {
    /// The member.
    pub member: MemberNumber,
    /// The name.
    pub name: String,
    /// What they gave.
    pub gave: Amount,
    /// What came back to them when the bucket was cancelled.
    pub back: Amount,
}

/// How a bucket ended.
#[derive(Debug, Clone)]
pub struct Ended {
    /// Done, cancelled or withdrawn.
    pub kind: EndingKind,
    /// The report or the reason.
    pub words: String,
    /// When (UTC).
    pub at: UtcTime,
    /// By whom; none for outsiders.
    pub by: Option<String>,
    /// What was left.
    pub rest: Amount,
    /// Where that went by the agreement.
    pub destination: Option<CancelledTo>,
    /// What of it went to carried.
    pub carried: Amount,
    /// What the foundation is called in that agreement; none where it gave it no name.
    pub foundation: Option<String>,
    /// What came back to each giver.
    pub backs: BTreeMap<MemberNumber, Amount>,
}

/// What the reader of a bucket's page may know.
pub(super) struct Known<'a> {
    pub group: InGroup,
    pub me: Option<&'a GroupScope>,
    pub people: &'a BTreeMap<MemberNumber, Member>,
    pub heads: &'a BTreeMap<RoundNumber, RoundHead>,
}

/// How the bucket ended, with where its money went as the ledger has it.
pub(super) fn ended(
    snapshot: &mut Snapshot<'_>,
    known: &Known<'_>,
    bucket: &Bucket,
) -> Result<Option<Ended>, StoreError> {
    let Some(ending) = &bucket.ending else { return Ok(None) };
    let (mut backs, mut carried) = (BTreeMap::new(), Amount::ZERO);
    if let Some(entry) = ending.entry {
        let (entries, _) = list_raw_entries(snapshot, known.group, Some(&[entry]))?;
        for transfer in entries.into_iter().flat_map(|entry| entry.transfers) {
            match Account::parse(&transfer.to) {
                Some(Account::Allotment(member)) => {
                    backs.insert(member, transfer.amount);
                }
                Some(Account::Carried) => carried = transfer.amount,
                _ => {}
            }
        }
    }
    let foundation = match ending.agreement_version {
        Some(version) => Some(get_agreement_day(snapshot, known.group, version)?.1),
        None => None,
    };
    Ok(Some(Ended {
        kind: ending.kind,
        words: ending.words.clone(),
        at: ending.at,
        by: known.me.and_then(|_| known.people.get(&ending.by)).map(|member| member.name.clone()),
        rest: ending.rest,
        destination: ending.destination,
        carried,
        foundation: foundation.filter(|name| !name.is_empty()),
        backs,
    }))
}

/// What became of the money since. Members see who gave, where the round says so; outsiders see how many.
pub(super) fn after_funding(
    snapshot: &mut Snapshot<'_>,
    known: &Known<'_>,
    funding: &RoundBucket,
    payouts: &[Payout],
    terms: Vec<Term>,
    (standing, ended): (&Standing, Option<&Ended>),
) -> Result<AfterFunding, StoreError> {
    let shows_names = known.heads.get(&funding.round).is_some_and(|head| head.members_see_names);
    let givers = if known.me.is_some() && shows_names {
        let given = list_allocations(snapshot, known.group, funding.round)?.into_iter();
        let line = |member: MemberNumber, gave: Amount| GiverLine {
            member,
            name: known.people.get(&member).map(|member| member.name.clone()).unwrap_or_default(),
            gave,
            back: ended.and_then(|ended| ended.backs.get(&member)).copied().unwrap_or(Amount::ZERO),
        };
        given.filter(|(of, ..)| *of == funding.bucket).map(|(_, member, gave)| line(member, gave)).collect()
    } else {
        Vec::new()
    };
    let waits = Amount::total(payouts.iter().map(Payout::waits));
    let funded = funding.funded.unwrap_or(Amount::ZERO);
    let rest = ended.map_or(Amount::ZERO, |ended| ended.rest);
    let explained = funded.checked_sub(standing.paid).and_then(|left| left.checked_sub(rest));
    let corrected = explained.and_then(|explained| standing.left.checked_sub(explained));
    Ok(AfterFunding {
        funded,
        corrected: corrected.map_err(|error| StoreError::Corrupt(error.to_string()))?,
        waits: waits.map_err(|error| StoreError::Corrupt(error.to_string()))?,
        terms,
        givers,
        giver_count: funding.givers,
    })
}
