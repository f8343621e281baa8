//! The mail that something about a round changed while it runs.

use super::round::RoundTold;
use super::{Letter, Links, NotWanted, not_wanted};
use crate::domain::bucket::RoundPhase;
use crate::domain::ids::{BucketNumber, MemberNumber};
use crate::domain::member::MemberKind;
use crate::domain::money::Amount;
use crate::mail::{Changed, Content, RoundChangedMail, words};
use crate::services::rounds::RoundChange;
use crate::services::unsubscribe::MailList;
use crate::store::close_changes::list_close_changes;
use crate::store::goal_changes::{GoalChange, list_goal_changes};
use crate::store::members::find_member;
use crate::store::outbox::Mail;
use crate::store::{Db, Failure, StoreError};

pub(super) fn write(db: &Db, mail: &Mail, links: &Links) -> Result<Letter, Failure<NotWanted>> {
    let change: RoundChange = serde_json::from_str(&mail.payload)
        .map_err(|error| StoreError::Corrupt(format!("the payload of a changed round: {error}")))?;
    let told = RoundTold::load(db, mail, |member| member.mails_rounds)?;
    if told.round.phase(db.now()) != RoundPhase::Open {
        return Err(not_wanted("the round is over"));
    }
    let Some(part) = told.part() else { return Err(not_wanted("the member does not take part")) };
    let may_give = part.allotment.checked_add(part.brought).map_err(|error| not_wanted(error.to_string()))?;
    let given_in_all = Amount::total(told.mine.values().copied()).map_err(|error| not_wanted(error.to_string()))?;
    let left = may_give.checked_sub(given_in_all).map_err(|error| not_wanted(error.to_string()))?;
    let happened = happened(db, &told, change)?;
    let zone = told.group.zone;
    let content = RoundChangedMail {
        reader: told.called(),
        by: happened.by,
        reason: happened.reason,
        group_name: told.group.name.clone(),
        group_slug: told.group.slug.clone(),
        currency: told.group.currency.code().to_owned(),
        round: told.round.name.clone(),
        closes: zone.local(told.round.closes_at),
        zone_city: zone.city(),
        changed: happened.changed,
        given: match happened.bucket {
            Some(bucket) => told.mine.get(&bucket).copied().unwrap_or(Amount::ZERO),
            None => given_in_all,
        },
        left,
        is_final: told.round.rules.final_after_saving && given_in_all.is_positive(),
        round_url: told.url(links, &format!("rounds/{}", told.round.name)),
        footer: told.footer(db, links, MailList::Rounds)?,
    };
    told.letter(Content::RoundChanged(Box::new(content)))
}

/// What the stored change says.
struct Happened {
    changed: Changed,
    bucket: Option<BucketNumber>,
    by: String,
    reason: String,
}

fn happened(db: &Db, told: &RoundTold, change: RoundChange) -> Result<Happened, Failure<NotWanted>> {
    let gone = || not_wanted("the change is gone");
    let (scope, round, zone) = (told.scope, told.round.number, told.group.zone);
    db.read(|snapshot| {
        let (changed, bucket, by, reason) = match change {
            RoundChange::Close(position) => {
                let all = list_close_changes(snapshot, scope, Some(round))?;
                let one = all.into_iter().find(|one| one.position == position).ok_or_else(gone)?;
                (Changed::Close { was: zone.local(one.was_at) }, None, one.changed_by, one.reason)
            }
            RoundChange::Reopened(bucket, position) | RoundChange::Goal(bucket, position) => {
                let all = list_goal_changes(snapshot, scope, Some(round), Some(bucket))?;
                let one = all.into_iter().find(|one| one.position == position).ok_or_else(gone)?;
                let row = told.buckets.iter().find(|row| row.bucket == bucket).ok_or_else(gone)?;
                let (changed, by) = what_of_goal(&one, change, row.title.clone()).ok_or_else(gone)?;
                (changed, Some(bucket), by, one.reason)
            }
        };
        let by = match find_member(snapshot, scope, by)? {
            Some(member) => words::called(&member.name, member.kind == MemberKind::Organisation),
            None => told.group.name.clone(),
        };
        Ok(Happened { changed, bucket, by, reason })
    })
}

fn what_of_goal(one: &GoalChange, change: RoundChange, title: String) -> Option<(Changed, MemberNumber)> {
    match (change, one.used) {
        (RoundChange::Goal(..), Some(used)) => Some((Changed::Goal { title, old: used.old, new: used.new }, used.by)),
        (RoundChange::Goal(..), None) => None,
        _ => Some((Changed::Reopened { title }, one.reopened_by)),
    }
}
