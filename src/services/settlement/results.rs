//! What a round chose, for its results page.

use std::collections::BTreeMap;

use crate::domain::bucket::RoundPhase;
use crate::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;
use crate::services::buckets::{Since, since};
use crate::store::participants::{Participant, list_participants};
use crate::store::rounds::{RoundHead, find_round};
use crate::store::scope::InGroup;
use crate::store::settlements::{StoredSettlement, find_settlement, list_allocations};
use crate::store::splits::page::{PageBucket, find_foundation_name, list_page_buckets};
use crate::store::statements::{Statement, find_statement};
use crate::store::{Db, StoreError, members};

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
        if let (Some(settlement), Some(_)) = (&settlement, reader) {
            let names = members::list_members(snapshot, group)?;
            let name = |number: MemberNumber| {
                names.iter().find(|one| one.number == number).map_or_else(String::new, |one| one.name.clone())
            };
            settled_by = Some(name(settlement.settled_by)).filter(|name| !name.is_empty());
            if head.members_see_names {
                let rows = list_allocations(snapshot, group, round)?.into_iter();
                givers = rows.map(|(bucket, member, amount)| (bucket, name(member), amount)).collect();
            }
        }
        let buckets = if is_settled { list_page_buckets(snapshot, group, round, reader)? } else { Vec::new() };
        Ok(Some(ResultsFacts {
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
