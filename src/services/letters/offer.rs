//! The mail to an owner: what there is for a bucket that missed its minimum, and until when an answer counts. Dropped
//! when nothing waits for an answer of theirs.

use super::round::RoundTold;
use super::{Letter, Links, NotWanted, not_wanted};
use crate::domain::bucket::RoundPhase;
use crate::domain::offer::OfferState;
use crate::mail::{Content, OfferMail, OfferRow};
use crate::services::settlement::list_offers;
use crate::services::unsubscribe::MailList;
use crate::store::outbox::Mail;
use crate::store::{Db, Failure, buckets};

pub(super) fn write(db: &Db, mail: &Mail, links: &Links) -> Result<Letter, Failure<NotWanted>> {
    let told = RoundTold::load(db, mail, |member| member.mails_rounds)?;
    let now = db.now();
    if told.round.phase(now) != RoundPhase::Closed {
        return Err(not_wanted("the round is not over, or is settled"));
    }
    let offers: Vec<OfferRow> = db
        .read(|snapshot| {
            let owners = buckets::list_owners(snapshot, told.scope)?;
            let is_mine = |bucket| owners.contains(&(bucket, told.reader.number));
            let offers = list_offers(snapshot, told.scope, &told.round, now)?;
            Ok(offers
                .into_iter()
                .filter(|(_, offer)| offer.state(now) == OfferState::Waiting && is_mine(offer.bucket))
                .map(|(title, offer)| OfferRow {
                    url: told.url(links, &format!("rounds/{}/offers/{}", told.round.name, offer.bucket)),
                    title,
                    amount: offer.amount,
                    minimum: offer.minimum,
                })
                .collect())
        })
        .map_err(|error: crate::store::StoreError| Failure::Store(error))?;
    if offers.is_empty() {
        return Err(not_wanted("nothing waits for an answer"));
    }
    let zone = told.group.zone;
    let content = OfferMail {
        reader: told.called(),
        group_name: told.group.name.clone(),
        group_slug: told.group.slug.clone(),
        private_sums: told.private_sums(),
        currency: told.group.currency.code().to_owned(),
        round: told.round.name.clone(),
        until: zone.local(told.round.answers_until()),
        zone_city: zone.city(),
        is_reminder: mail.version > 1,
        offers,
        footer: told.footer(db, links, MailList::Rounds)?,
    };
    told.letter(Content::Offer(Box::new(content)))
}
