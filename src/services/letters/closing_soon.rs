//! The mail that a round closes in two days, to a participant who still holds money. Dropped for whoever gave it all.

use super::round::RoundTold;
use super::{Letter, Links, NotWanted, not_wanted};
use crate::domain::agreement::UnspentTo;
use crate::domain::bucket::RoundPhase;
use crate::domain::money::Amount;
use crate::mail::{ClosingSoonMail, Content};
use crate::services::rounds::ahead;
use crate::services::unsubscribe::MailList;
use crate::store::outbox::Mail;
use crate::store::{Db, Failure};

pub(super) fn write(db: &Db, mail: &Mail, links: &Links) -> Result<Letter, Failure<NotWanted>> {
    let told = RoundTold::load(db, mail, |member| member.mails_rounds)?;
    let now = db.now();
    if told.round.phase(now) != RoundPhase::Open {
        return Err(not_wanted("the round is not open"));
    }
    if now.since(told.round.opens_at) < ahead() {
        return Err(not_wanted("the round opened less than two days ago"));
    }
    let Some(part) = told.part() else { return Err(not_wanted("the member does not take part")) };
    let given = Amount::total(told.mine.values().copied()).map_err(|error| not_wanted(error.to_string()))?;
    let may_give = part.allotment.checked_add(part.brought).map_err(|error| not_wanted(error.to_string()))?;
    let left = may_give.checked_sub(given).map_err(|error| not_wanted(error.to_string()))?;
    if !left.is_positive() {
        return Err(not_wanted("nothing is left to give"));
    }
    if told.round.rules.final_after_saving && part.revision > 0 {
        return Err(not_wanted("the split was saved, and this round takes it once"));
    }
    let zone = told.group.zone;
    let content = ClosingSoonMail {
        reader: told.called(),
        group_name: told.group.name.clone(),
        group_slug: told.group.slug.clone(),
        private_sums: told.private_sums(),
        currency: told.group.currency.code().to_owned(),
        round: told.round.name.clone(),
        closes: zone.local(told.round.closes_at),
        zone_city: zone.city(),
        given,
        left,
        stays_with_giver: told.round.unspent_to == UnspentTo::Giver,
        round_url: told.url(links, &format!("rounds/{}", told.round.name)),
        footer: told.footer(db, links, MailList::Rounds)?,
    };
    told.letter(Content::ClosingSoon(Box::new(content)))
}
