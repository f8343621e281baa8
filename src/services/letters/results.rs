//! The results digest (pages.md 5).

use std::collections::BTreeMap;

use super::round::RoundTold;
use super::{Letter, Links, NotWanted, not_wanted};
use crate::domain::agreement::UnspentTo;
use crate::domain::bucket::Outcome;
use crate::domain::ids::BucketNumber;
use crate::domain::money::Amount;
use crate::domain::time::{Month, Zone};
use crate::mail::{Content, HeadTold, LeftGoes, MyPart, ResultDecided, ResultOutcome, ResultRow, ResultsMail};
use crate::services::books::chain::head_of;
use crate::services::settlement::{Decided, list_decided};
use crate::services::unsubscribe::MailList;
use crate::store::outbox::Mail;
use crate::store::settlements::find_settlement;
use crate::store::{Db, Failure, StoreError};

pub(super) fn write(db: &Db, mail: &Mail, links: &Links) -> Result<Letter, Failure<NotWanted>> {
    let told = RoundTold::load(db, mail, |member| member.mails_results)?;
    let (settled, decided) = db.read(|snapshot| {
        let settled = find_settlement(snapshot, told.scope, told.round.number)?;
        Ok::<_, StoreError>((settled, list_decided(snapshot, told.scope, &told.round, &BTreeMap::new())?))
    })?;
    let Some(settled) = settled else { return Err(not_wanted("the round is not settled")) };
    let sum = |amounts: &mut dyn Iterator<Item = Amount>| {
        Amount::total(amounts).map_err(|error| not_wanted(error.to_string()))
    };
    let had = sum(&mut told.participants.iter().flat_map(|row| [row.allotment, row.brought]))?;
    let left = sum(&mut [settled.returned, settled.unspent].into_iter())?;
    let stays = left.checked_sub(settled.carried).map_err(|error| not_wanted(error.to_string()))?;
    let zone = told.group.zone;
    let back = told.surplus_back();
    let mine_in = |bucket: BucketNumber| {
        let given = told.mine.get(&bucket).copied().unwrap_or(Amount::ZERO);
        given.checked_sub(back.get(&bucket).copied().unwrap_or(Amount::ZERO)).unwrap_or(given)
    };
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
            total: if row.outcome.is_some_and(Outcome::is_funded) {
                row.funded.unwrap_or(row.total)
            } else {
                row.total
            },
            minimum: row.minimum,
            maximum: row.maximum,
            mine: mine_in(row.bucket),
            decided: decided.get(&row.bucket).map(|how| decided_row(how, zone)),
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
    let content = ResultsMail {
        reader: told.called(),
        group_name: told.group.name.clone(),
        group_slug: told.group.slug.clone(),
        private_sums: told.private_sums(),
        currency: told.group.currency.code().to_owned(),
        round: told.round.name.clone(),
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

fn decided_row(decided: &Decided, zone: Zone) -> ResultDecided {
    match decided {
        Decided::Early { at, .. } => ResultDecided::Early(zone.day_of(*at)),
        Decided::Answered { accepted: true, .. } => ResultDecided::Taken,
        Decided::Answered { accepted: false, .. } => ResultDecided::Declined,
        Decided::Silence { .. } => ResultDecided::Silence,
        Decided::Chosen { reason, .. } => ResultDecided::Chosen(reason.clone()),
    }
}
