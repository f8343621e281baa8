//! Splits as they were saved: every save is there, and the last one is what stands (money.md 7).

use serde::{Deserialize, Serialize};

use super::facts::Facts;
use super::finding::{About, Findings, Rule};
use crate::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;
use crate::services::splits::Revision;
use crate::store::outcomes::ParticipantRow;
use crate::store::scope::InGroup;
use crate::store::{Snapshot, StoreError, splits};

/// One save of a split.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SavedSplit {
    /// The round.
    pub round: RoundNumber,
    /// Whose split.
    pub member: MemberNumber,
    /// 1, 2, 3 … for this member in this round.
    pub revision: i64,
    /// When (UTC).
    pub saved_at: UtcTime,
    /// What went into each bucket.
    pub given: Vec<(BucketNumber, Amount)>,
}

impl SavedSplit {
    pub(super) fn load(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<SavedSplit>, StoreError> {
        let read = |(round, member, stored)| {
            let Revision { revision, saved_at, mut given, .. } = Revision::read(stored)?;
            given.sort_unstable_by_key(|(bucket, _)| *bucket);
            Ok(SavedSplit { round, member, revision, saved_at, given })
        };
        splits::list_all_revisions(snapshot, group)?.into_iter().map(read).collect()
    }
}

pub(super) fn check(findings: &mut Findings, facts: &Facts) {
    for round in &facts.rounds {
        let of_round = |row: &&ParticipantRow| row.round == round.number;
        for participant in facts.participants.iter().filter(of_round) {
            check_split(findings, facts, &round.name, participant, (round.opens_at, round.closes_at));
        }
    }
}

fn check_split(
    findings: &mut Findings,
    facts: &Facts,
    round: &str,
    participant: &ParticipantRow,
    (opens_at, closes_at): (UtcTime, UtcTime),
) {
    let about = || About::Participant(round.to_owned(), participant.member);
    let key = (participant.round, participant.member);
    let from = facts.revisions.partition_point(|row| (row.round, row.member) < key);
    let to = facts.revisions.partition_point(|row| (row.round, row.member) <= key);
    let saves = facts.revisions.get(from..to).unwrap_or_default();
    for (expected, save) in (1_i64..).zip(saves) {
        findings.same(about(), Rule::Revision, format!("save {expected}"), format!("save {}", save.revision));
        if save.saved_at < opens_at || save.saved_at > closes_at {
            findings.add(about(), Rule::Revision, format!("saved from {opens_at} to {closes_at}"), save.saved_at);
        }
    }
    for (one, next) in saves.iter().zip(saves.iter().skip(1)) {
        if next.saved_at < one.saved_at {
            findings.add(about(), Rule::Revision, format!("not before {}", one.saved_at), next.saved_at);
        }
    }
    let count = i64::try_from(saves.len()).unwrap_or(i64::MAX);
    findings.same(about(), Rule::Revision, format!("{count} saves"), format!("{} saves", participant.revision));
    let given = facts.given_in(participant.round).iter().filter(|row| row.member == participant.member);
    let stands: Vec<(BucketNumber, Amount)> = given.map(|row| (row.bucket, row.amount)).collect();
    let saved = saves.last().map(|save| save.given.as_slice()).unwrap_or_default();
    findings.same(about(), Rule::Revision, words(saved), words(&stands));
}

/// `1:6000 4:250`, bucket and minor units.
fn words(given: &[(BucketNumber, Amount)]) -> String {
    if given.is_empty() {
        return "nothing".to_owned();
    }
    let one = |(bucket, amount): &(BucketNumber, Amount)| format!("{bucket}:{}", amount.minor());
    given.iter().map(one).collect::<Vec<_>>().join(" ")
}
