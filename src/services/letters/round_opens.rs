//! The mail that a round is open: what is yours to give, and to what.

use super::round::RoundTold;
use super::{Letter, Links, NotWanted, not_wanted};
use crate::domain::bucket::RoundPhase;
use crate::mail::{Content, RoundOpensMail, RoundOpensRow};
use crate::services::unsubscribe::MailList;
use crate::store::outbox::Mail;
use crate::store::{Db, Failure};

pub(super) fn write(db: &Db, mail: &Mail, links: &Links) -> Result<Letter, Failure<NotWanted>> {
    let told = RoundTold::load(db, mail, |member| member.mails_rounds)?;
    if !matches!(told.round.phase(db.now()), RoundPhase::Announced | RoundPhase::Open) {
        return Err(not_wanted("the round is over"));
    }
    let Some(part) = told.part() else { return Err(not_wanted("the member does not take part")) };
    let may_give = part.allotment.checked_add(part.brought).map_err(|error| not_wanted(error.to_string()))?;
    let kept = part.brought;
    let zone = told.group.zone;
    let content = RoundOpensMail {
        reader: told.called(),
        group_name: told.group.name.clone(),
        group_slug: told.group.slug.clone(),
        private_sums: told.private_sums(),
        currency: told.group.currency.code().to_owned(),
        round: told.round.name.clone(),
        may_give,
        kept,
        closes: zone.local(told.round.closes_at),
        zone_city: zone.city(),
        final_after_saving: told.round.rules.final_after_saving,
        participants: told.participants.len(),
        statement: told.statement.clone(),
        buckets: told
            .buckets
            .iter()
            .map(|row| RoundOpensRow {
                title: row.title.clone(),
                summary: row.summary.clone(),
                minimum: row.minimum,
                maximum: row.maximum,
            })
            .collect(),
        round_url: told.url(links, &format!("rounds/{}", told.round.name)),
        footer: told.footer(db, links, MailList::Rounds)?,
    };
    told.letter(Content::RoundOpens(Box::new(content)))
}
