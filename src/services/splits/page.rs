//! Everything the page of a round shows, from one snapshot.

use std::collections::BTreeMap;

use super::draft::from_json;
use super::{Revision, Typed};
use crate::domain::bucket::{Goal, Outcome, RoundPhase};
use crate::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use crate::domain::member::MemberKind;
use crate::domain::money::Amount;
use crate::domain::split::{BucketRoom, SplitRules};
use crate::domain::time::UtcTime;
use crate::store::close_changes::{CloseChange, list_close_changes};
use crate::store::comments::count_comments;
use crate::store::rounds::{RoundHead, find_round};
use crate::store::scope::InGroup;
use crate::store::splits::find_revision;
use crate::store::splits::page::{
    PageBucket, PageMine, PageOwner, find_foundation_name, find_page_mine, list_has_saved, list_page_buckets,
    list_page_owners,
};
use crate::store::statements::{Statement, find_statement};
use crate::store::{Db, StoreError};

/// Who asks for the page, and which save it is to tell about.
#[derive(Debug, Clone, Copy)]
pub struct PageRequest {
    /// The round.
    pub round: RoundNumber,
    /// The member who reads; none for a stranger.
    pub reader: Option<MemberNumber>,
    /// Tell what this save of the reader's did.
    pub saved: Option<i64>,
}

/// A round as its page shows it.
#[derive(Debug, Clone)]
pub struct RoundFacts {
    /// Its dates and rules.
    pub head: RoundHead,
    /// Where it stands.
    pub phase: RoundPhase,
    /// The moment of the page (UTC).
    pub now: UtcTime,
    /// The sum that is shared.
    pub statement: Statement,
    /// What the group calls its foundation, if it does not call it that.
    pub foundation_name: Option<String>,
    /// The buckets, by number.
    pub buckets: Vec<BucketFacts>,
    /// What became of its close, in order.
    pub close_changes: Vec<CloseChange>,
    /// How many take part.
    pub participants: usize,
    /// How many of them saved a split.
    pub finished: usize,
    /// The reader as a participant.
    pub mine: Option<MineFacts>,
    /// The save that the page tells about.
    pub saved: Option<Revision>,
}

/// A bucket as the page shows it.
#[derive(Debug, Clone)]
pub struct BucketFacts {
    /// The bucket.
    pub number: BucketNumber,
    /// The title.
    pub title: String,
    /// What the group gets from it.
    pub summary: String,
    /// What it wants.
    pub goal: Goal,
    /// What everybody gave and how many they are; none while a sealed round hides it.
    pub given: Option<(Amount, i64)>,
    /// What the settlement decided, and gave.
    pub outcome: Option<(Outcome, Amount)>,
    /// What the reader gave.
    pub mine: Amount,
    /// The reader owns it.
    pub is_own: bool,
    /// The owners whose names the reader may see.
    pub owners: Vec<OwnerFacts>,
    /// How many comments the reader can read at it.
    pub comments: i64,
}

impl BucketFacts {
    /// What the others gave; none while it is hidden.
    pub fn others(&self) -> Option<Amount> {
        let (total, _) = self.given?;
        Some(total.checked_sub(self.mine).map_or(Amount::ZERO, Amount::at_least_zero))
    }

    /// The bucket as the rules of splits see it. Hidden money counts as none: in a sealed round only the bucket's own
    /// maximum bounds.
    pub fn room(&self) -> BucketRoom {
        BucketRoom {
            bucket: self.number,
            maximum: self.goal.maximum,
            given_by_others: self.others().unwrap_or(Amount::ZERO),
            mine_is_own: self.is_own,
            locked: self.outcome.is_some(),
        }
    }
}

/// An owner of a bucket.
#[derive(Debug, Clone)]
pub struct OwnerFacts {
    /// The member.
    pub member: MemberNumber,
    /// The name.
    pub name: String,
    /// Person or organisation.
    pub kind: MemberKind,
}

/// The reader as a participant.
#[derive(Debug, Clone)]
pub struct MineFacts {
    /// What the round gave them.
    pub allotment: Amount,
    /// What they may give in all: that, and what they kept from before.
    pub may_give: Amount,
    /// The sum of the saved split.
    pub given: Amount,
    /// The revision of the saved split; 0 before the first save.
    pub revision: i64,
    /// When it was saved (UTC).
    pub saved_at: Option<UtcTime>,
    /// What was changed and not saved, and when (UTC).
    pub draft: Option<(Vec<(BucketNumber, Typed)>, UtcTime)>,
}

impl RoundFacts {
    /// The rules for splits.
    pub fn rules(&self) -> SplitRules {
        self.head.rules
    }
}

/// The page of a round; none if there is no such round.
///
/// # Errors
/// When the database fails.
pub fn page(db: &Db, group: InGroup, request: PageRequest) -> Result<Option<RoundFacts>, StoreError> {
    let now = db.now();
    let PageRequest { round, reader, saved } = request;
    db.read(|snapshot| {
        let Some(head) = find_round(snapshot, group, round)? else { return Ok(None) };
        let Some(statement) = find_statement(snapshot, group, head.statement)? else { return Ok(None) };
        let phase = head.phase(now);
        let hidden = head.rules.sealed && matches!(phase, RoundPhase::Announced | RoundPhase::Open);
        let mut owners = list_page_owners(snapshot, group, round)?.into_iter().peekable();
        let comments: BTreeMap<BucketNumber, i64> =
            count_comments(snapshot, group, reader.is_some())?.into_iter().collect();
        let mut buckets = Vec::new();
        for bucket in list_page_buckets(snapshot, group, round, reader)? {
            let mut of_this = Vec::new();
            while let Some(owner) = owners.next_if(|owner| owner.bucket == bucket.number) {
                of_this.extend(shown(owner, reader));
            }
            let comments = comments.get(&bucket.number).copied().unwrap_or(0);
            buckets.push(BucketFacts { comments, ..bucket_facts(bucket, of_this, hidden) });
        }
        let has_saved = list_has_saved(snapshot, group, round)?;
        let mine = match reader {
            Some(reader) => find_page_mine(snapshot, group, round, reader)?.map(mine_facts).transpose()?,
            None => None,
        };
        let saved = match (reader, saved) {
            (Some(reader), Some(saved)) => find_revision(snapshot, group, round, reader, saved)?,
            _ => None,
        };
        Ok(Some(RoundFacts {
            phase,
            now,
            foundation_name: find_foundation_name(snapshot, group, statement.agreement_version)?,
            statement,
            buckets,
            close_changes: list_close_changes(snapshot, group, Some(round))?,
            participants: has_saved.len(),
            finished: has_saved.iter().filter(|saved| **saved).count(),
            mine,
            saved: saved.map(Revision::read).transpose()?,
            head,
        }))
    })
}

/// Strangers read only the names of those who said yes.
fn shown(owner: PageOwner, reader: Option<MemberNumber>) -> Option<OwnerFacts> {
    (reader.is_some() || owner.named_in_public).then_some(OwnerFacts {
        member: owner.member,
        name: owner.name,
        kind: owner.kind,
    })
}

fn bucket_facts(bucket: PageBucket, owners: Vec<OwnerFacts>, hidden: bool) -> BucketFacts {
    let PageBucket { number, title, summary, goal, total, givers, outcome, funded, mine, is_own } = bucket;
    BucketFacts {
        number,
        title,
        summary,
        goal,
        given: (!hidden).then_some((total, givers)),
        outcome: outcome.map(|outcome| (outcome, funded.unwrap_or(Amount::ZERO))),
        mine,
        is_own,
        owners,
        comments: 0,
    }
}

fn mine_facts(mine: PageMine) -> Result<MineFacts, StoreError> {
    let PageMine { allotment, brought, given, revision, saved_at, draft } = mine;
    let may_give = allotment.checked_add(brought).map_err(super::too_large)?;
    let draft = draft.map(|(content, at)| from_json(&content).map(|rows| (rows, at))).transpose()?;
    Ok(MineFacts { allotment, may_give, given, revision, saved_at, draft })
}
