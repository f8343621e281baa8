//! What a round chose, for its results page.

use std::collections::BTreeMap;

use super::offers::offers_in;
use crate::domain::bucket::RoundPhase;
use crate::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use crate::domain::money::Amount;
use crate::domain::offer::Answer;
use crate::domain::settlement::{BelowMinimum, BucketTotals, give_back};
use crate::domain::time::UtcTime;
use crate::services::buckets::{Since, since};
use crate::store::participants::{Participant, list_participants};
use crate::store::rounds::{RoundHead, find_round};
use crate::store::scope::InGroup;
use crate::store::settlement_records::{list_choices, list_early};
use crate::store::settlements::{StoredSettlement, find_settlement, list_allocations, list_totals};
use crate::store::splits::page::{PageBucket, find_foundation_name, list_page_buckets};
use crate::store::statements::{Statement, find_statement};
use crate::store::{Db, Snapshot, StoreError, members};

/// The results of a round.
#[derive(Debug, Clone)]
pub struct ResultsFacts {
    /// The round.
    pub head: RoundHead,
    /// Where it stands.
    pub phase: RoundPhase,
    /// The moment of the page (UTC).
    pub now: UtcTime,
    /// The sum that was shared.
    pub statement: Statement,
    /// What the group calls its foundation, if it does not call it that.
    pub foundation_name: Option<String>,
    /// What was posted; none before the settlement.
    pub settlement: Option<StoredSettlement>,
    /// Who settled it; none for a stranger.
    pub settled_by: Option<String>,
    /// The buckets with their outcomes, by number; empty before the settlement.
    pub buckets: Vec<PageBucket>,
    /// What became of their money since, where anything did.
    pub since: BTreeMap<BucketNumber, Since>,
    /// How many took part.
    pub participants: usize,
    /// How many gave.
    pub gave: usize,
    /// What they brought along and were allotted, together.
    pub may_give: Amount,
    /// Whether the reader is a member.
    pub reader_is_member: bool,
    /// The reader as a participant.
    pub mine: Option<Participant>,
    /// Who gave what, by bucket and member; empty where the reader may not know.
    pub givers: Vec<(BucketNumber, String, Amount)>,
    /// How the buckets were decided about which somebody was asked, or that were settled early.
    pub decided: BTreeMap<BucketNumber, Decided>,
    /// What of the reader's money came back from buckets that a sealed round had overfilled.
    pub surplus_back: BTreeMap<BucketNumber, Amount>,
}

/// Who decided about a bucket, where it was not its total alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decided {
    /// It was full and settled while the round was open.
    Early {
        /// When (UTC).
        at: UtcTime,
        /// By whom; none for a stranger.
        by: Option<String>,
    },
    /// An owner answered the offer of what there was.
    Answered {
        /// Yes or no.
        accepted: bool,
        /// When (UTC).
        at: UtcTime,
        /// By whom; none for a stranger.
        by: Option<String>,
    },
    /// No owner answered the offer in time.
    Silence {
        /// Until when they could (UTC).
        until: UtcTime,
    },
    /// The facilitator decided.
    Chosen {
        /// It got what it had.
        accepted: bool,
        /// Why.
        reason: String,
    },
}

impl ResultsFacts {
    /// Whether the reader may see who gave what in this round.
    pub const fn reader_sees_givers(&self) -> bool {
        self.reader_is_member && self.head.members_see_names
    }
}

/// The results of a round as a member or a stranger may see them; none if there is no such round.
///
/// # Errors
/// When the database fails.
pub fn results(
    db: &Db,
    group: InGroup,
    round: RoundNumber,
    reader: Option<MemberNumber>,
) -> Result<Option<ResultsFacts>, StoreError> {
    let now = db.now();
    db.read(|snapshot| {
        let Some(head) = find_round(snapshot, group, round)? else { return Ok(None) };
        let Some(statement) = find_statement(snapshot, group, head.statement)? else { return Ok(None) };
        let settlement = find_settlement(snapshot, group, round)?;
        let all = list_participants(snapshot, group, round)?;
        let may_give = all.iter().map(Participant::may_give).collect::<Result<Vec<_>, _>>();
        let may_give = may_give.and_then(Amount::total).map_err(|error| StoreError::Corrupt(error.to_string()))?;
        let is_settled = settlement.is_some();
        let (mut givers, mut settled_by) = (Vec::new(), None);
        let names: BTreeMap<MemberNumber, String> = match reader {
            Some(_) => members::list_members(snapshot, group)?.into_iter().map(|one| (one.number, one.name)).collect(),
            None => BTreeMap::new(),
        };
        let given = match (is_settled, reader) {
            (true, Some(_)) => list_allocations(snapshot, group, round)?,
            _ => Vec::new(),
        };
        if let (Some(settlement), Some(_)) = (&settlement, reader) {
            settled_by = names.get(&settlement.settled_by).cloned();
            if head.members_see_names {
                let name = |member: &MemberNumber| names.get(member).cloned().unwrap_or_default();
                givers = given.iter().map(|(bucket, member, amount)| (*bucket, name(member), *amount)).collect();
            }
        }
        let buckets = if is_settled { list_page_buckets(snapshot, group, round, reader)? } else { Vec::new() };
        let decided = if is_settled { list_decided(snapshot, group, &head, &names)? } else { BTreeMap::new() };
        let funded = buckets.iter().map(|one: &PageBucket| (one.number, one.total, one.funded));
        let surplus_back = reader.map(|reader| surplus_back(reader, funded, &given)).unwrap_or_default();
        Ok(Some(ResultsFacts {
            decided,
            surplus_back,
            phase: head.phase(now),
            now,
            foundation_name: find_foundation_name(snapshot, group, statement.agreement_version)?,
            statement,
            settled_by,
            settlement,
            since: if is_settled { since(snapshot, group)? } else { BTreeMap::new() },
            buckets,
            participants: all.len(),
            gave: all.iter().filter(|one| one.given.is_positive()).count(),
            may_give,
            reader_is_member: reader.is_some(),
            mine: all.into_iter().find(|one| Some(one.member) == reader),
            givers,
            head,
        }))
    })
}

/// How each bucket was decided about which somebody was asked, or that was settled early; in constant many statements.
pub(crate) fn list_decided(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    head: &RoundHead,
    names: &BTreeMap<MemberNumber, String>,
) -> Result<BTreeMap<BucketNumber, Decided>, StoreError> {
    let name = |member: MemberNumber| names.get(&member).cloned();
    let mut decided = BTreeMap::new();
    for row in list_early(snapshot, group, Some(head.number))? {
        decided.insert(row.bucket, Decided::Early { at: row.settled_at, by: name(row.settled_by) });
    }
    match head.below_minimum {
        BelowMinimum::Return => {}
        BelowMinimum::AskOwner => {
            let totals: Vec<BucketTotals> =
                list_totals(snapshot, group, head.number, None)?.into_iter().map(|(_, totals)| totals).collect();
            for offer in offers_in(snapshot, group, head, &totals)? {
                let how = match offer.answer {
                    Some(Answer { accepted, answered_at, answered_by, .. }) => {
                        Decided::Answered { accepted, at: answered_at, by: name(answered_by) }
                    }
                    None => Decided::Silence { until: offer.until },
                };
                decided.insert(offer.bucket, how);
            }
        }
        BelowMinimum::Facilitator => {
            for row in list_choices(snapshot, group, Some(head.number))? {
                decided.insert(row.bucket, Decided::Chosen { accepted: row.accepted, reason: row.reason });
            }
        }
    }
    Ok(decided)
}

/// A member's parts of the surplus of overfilled buckets, worked out as the settlement did (money.md 7).
pub(crate) fn surplus_back(
    member: MemberNumber,
    buckets: impl IntoIterator<Item = (BucketNumber, Amount, Option<Amount>)>,
    given: &[(BucketNumber, MemberNumber, Amount)],
) -> BTreeMap<BucketNumber, Amount> {
    let mut back = BTreeMap::new();
    for (bucket, total, funded) in buckets {
        let funded = funded.filter(|funded| funded.is_positive()).unwrap_or(total);
        let surplus = total.checked_sub(funded).unwrap_or(Amount::ZERO);
        if surplus.is_positive() {
            let of_bucket = given.iter().filter(|(of, ..)| *of == bucket);
            let givers: Vec<_> = of_bucket.map(|(_, member, amount)| (*member, *amount)).collect();
            let mine = give_back(surplus, &givers).into_iter().find(|(of, _)| *of == member);
            back.extend(mine.filter(|(_, part)| part.is_positive()).map(|(_, part)| (bucket, part)));
        }
    }
    back
}
