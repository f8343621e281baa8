//! The results digest (pages.md 5).

use super::round::RoundTold;
use super::{Letter, Links, NotWanted, not_wanted};
use crate::domain::agreement::UnspentTo;
use crate::domain::bucket::Outcome;
use crate::domain::money::Amount;
use crate::domain::time::Month;
use crate::mail::{Content, HeadTold, LeftGoes, MyPart, ResultOutcome, ResultRow, ResultsMail};
use crate::services::books::chain::head_of;
use crate::services::unsubscribe::MailList;
use crate::store::outbox::Mail;
use crate::store::settlements::find_settlement;
use crate::store::{Db, Failure};

pub(super) fn write(db: &Db, mail: &Mail, links: &Links) -> Result<Letter, Failure<NotWanted>> {
    let told = RoundTold::load(db, mail, |member| member.mails_results)?;
    let settled = db.read(|snapshot| find_settlement(snapshot, told.scope, told.round.number))?;
    let Some(settled) = settled else { return Err(not_wanted("the round is not settled")) };
    let sum = |amounts: &mut dyn Iterator<Item = Amount>| {
        Amount::total(amounts).map_err(|error| not_wanted(error.to_string()))
    };
    let had = sum(&mut told.participants.iter().flat_map(|row| [row.allotment, row.brought]))?;
    let left = sum(&mut [settled.returned, settled.unspent].into_iter())?;
    let stays = left.checked_sub(settled.carried).map_err(|error| not_wanted(error.to_string()))?;
    let rows = told
        .buckets
        .iter()
        .map(|row| ResultRow {
            title: row.title.clone(),
            outcome: match row.outcome {
                Some(Outcome::Full) => ResultOutcome::Full,
                Some(Outcome::Funded) => ResultOutcome::Funded,
                Some(Outcome::NotFunded) | None => ResultOutcome::NotFunded,
            },
            total: row.total,
            minimum: row.minimum,
            maximum: row.maximum,
            mine: told.mine.get(&row.bucket).copied().unwrap_or(Amount::ZERO),
            owners: told.owners.get(&row.bucket).cloned().unwrap_or_default(),
            starts_on: row.starts_on,
        })
        .collect();
    let mine = match told.part() {
        Some(part) => Some(MyPart { may_give: sum(&mut [part.allotment, part.brought].into_iter())? }),
        None => None,
    };
    let head = db.read(|snapshot| head_of(snapshot, told.scope, None))?.map(|head| HeadTold {
        entry: head.entry.get(),
        fingerprint: head.fingerprint(),
        check_url: told.url(links, "money/chain"),
    });
    let zone = told.group.zone;
    let content = ResultsMail {
        reader: told.called(),
        group_name: told.group.name.clone(),
        group_slug: told.group.slug.clone(),
        private_sums: told.private_sums(),
        currency: told.group.currency.code().to_owned(),
        round_title: told.title(),
        carries_into: Month::next(told.name.month()),
        closed_on: zone.day_of(told.round.closes_at),
        settled_on: zone.day_of(settled.settled_at),
        participants: told.participants.len(),
        had,
        funded: settled.funded,
        carries_on: settled.carried,
        stays_with_givers: stays,
        left_goes: match told.round.unspent_to {
            UnspentTo::Carried => LeftGoes::Carried,
            UnspentTo::Giver => LeftGoes::Giver,
        },
        rows,
        mine,
        statement: told.statement.clone(),
        invoices_by: told.round.invoices_by,
        invoices_to: told.treasurer.clone(),
        next_round_opens: told.group.next_round_opens_on,
        round_url: told.url(links, &format!("rounds/{}", told.round.name)),
        propose_url: told.url(links, "buckets/new"),
        head,
        footer: told.footer(db, links, MailList::Results)?,
    };
    told.letter(Content::Results(Box::new(content)))
}
