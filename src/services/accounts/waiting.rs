//! What waits for a person, over all their groups (`/me`).

use chrono::NaiveDate;

use crate::domain::currency::Currency;
use crate::domain::ids::{BucketNumber, GroupId, MemberNumber, ProposalNumber, UserId};
use crate::domain::member::Roles;
use crate::domain::money::Amount;
use crate::domain::offer::OfferState;
use crate::domain::policy::{Action, may};
use crate::domain::time::{UtcTime, Zone};
use crate::services::settlement::list_offers;
use crate::store::rounds::find_round;
use crate::store::scope::find_group_of_mail;
use crate::store::{Db, Snapshot, StoreError, buckets, groups, users, waiting as store};

/// One of a person's groups.
#[derive(Debug, Clone)]
pub struct MyGroup {
    /// The address part.
    pub slug: String,
    /// The name.
    pub name: String,
    /// The currency.
    pub currency: Currency,
    /// Where its days begin.
    pub zone: Zone,
    /// When the next round is meant to open, if the group has said so.
    pub next_round_opens_on: Option<NaiveDate>,
    /// Who the person is there.
    pub member: MemberNumber,
    /// What they do there.
    pub roles: Roles,
    /// Whether they take part in the next round is asked: until when, and what they said.
    pub asked: Option<(UtcTime, Option<bool>)>,
    /// Its rounds that are not settled yet, by number.
    pub rounds: Vec<WaitingRound>,
    /// Offers for buckets of the person's own that nobody has answered, by bucket.
    pub offers: Vec<WaitingOffer>,
    /// What others proposed and the person may confirm, by number.
    pub proposals: Vec<ProposalNumber>,
}

/// An offer of what there is, to an owner.
#[derive(Debug, Clone)]
pub struct WaitingOffer {
    /// The round's name.
    pub round: String,
    /// The bucket.
    pub bucket: BucketNumber,
    /// Its title.
    pub title: String,
    /// What is offered.
    pub amount: Amount,
    /// What it needs at least.
    pub minimum: Amount,
    /// Until when an answer counts (UTC).
    pub until: UtcTime,
}

/// A round that is not settled.
#[derive(Debug, Clone)]
pub struct WaitingRound {
    /// The name, as in its address.
    pub name: String,
    /// From when splits are taken.
    pub opens_at: UtcTime,
    /// Until when.
    pub closes_at: UtcTime,
    /// What the person may give and has given; none when they do not take part.
    pub mine: Option<Mine>,
}

/// A person's own part of a round.
#[derive(Debug, Clone, Copy)]
pub struct Mine {
    /// What they may give.
    pub allotment: Amount,
    /// What their saved split gives.
    pub given: Amount,
    /// Whether they ever saved one.
    pub has_saved: bool,
}

/// What waits.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// Every group in which the person is active, by name.
    pub groups: Vec<MyGroup>,
}

/// What waits for a person; five queries, and a few more for each group whose round is over and not settled.
///
/// # Errors
/// When the database fails.
pub fn waiting(db: &Db, user: UserId) -> Result<Waiting, StoreError> {
    let now = db.now();
    db.read(|snapshot| {
        let mine = store::list_my_groups(snapshot, user)?;
        let ids: Vec<GroupId> = mine.iter().map(|group| group.id).collect();
        let rounds = store::list_unsettled_rounds(snapshot, &ids)?;
        let parts = store::list_my_parts(snapshot, user)?;
        let asked = store::list_asked_hands(snapshot, user)?;
        let proposed = store::list_waiting_proposals(snapshot, &ids)?;
        let mut groups = Vec::with_capacity(mine.len());
        for group in mine {
            let of_group = rounds.iter().filter(|round| round.group == group.id).map(|round| {
                let part = parts.iter().find(|part| part.group == round.group && part.round == round.number);
                let mine = part.map(|part| {
                    let allotment = part.allotment.checked_add(part.brought)?;
                    Ok(Mine { allotment, given: part.given, has_saved: part.has_saved })
                });
                let mine = mine.transpose().map_err(|error: crate::domain::money::AmountError| {
                    StoreError::Corrupt(format!("an allotment of round {}: {error}", round.name))
                })?;
                Ok(WaitingRound {
                    name: round.name.clone(),
                    opens_at: round.opens_at,
                    closes_at: round.closes_at,
                    mine,
                })
            });
            let asked = asked.iter().find(|one| one.group == group.id);
            let mut offers = Vec::new();
            for round in rounds.iter().filter(|round| round.group == group.id && round.closes_at <= now) {
                offers.extend(offers_of(snapshot, &group, round, now)?);
            }
            let others = proposed.iter().filter(|(of, by, _)| *of == group.id && *by != group.member);
            let may_confirm = may(group.roles, Action::Adjust);
            groups.push(MyGroup {
                offers,
                proposals: others.filter(|_| may_confirm).map(|(.., number)| *number).collect(),
                asked: asked.map(|one| (one.until, one.is_up)),
                rounds: of_group.collect::<Result<_, StoreError>>()?,
                currency: Currency::parse(&group.currency).map_err(|error| StoreError::Corrupt(error.to_string()))?,
                zone: Zone::parse(&group.time_zone).map_err(|error| StoreError::Corrupt(error.to_string()))?,
                slug: group.slug,
                name: group.name,
                next_round_opens_on: group.next_round_opens_on,
                member: group.member,
                roles: group.roles,
            });
        }
        Ok(Waiting { groups })
    })
}

/// What is offered to a person for their buckets in a round that is over.
fn offers_of(
    snapshot: &mut Snapshot<'_>,
    group: &store::MyGroup,
    round: &store::UnsettledRound,
    now: UtcTime,
) -> Result<Vec<WaitingOffer>, StoreError> {
    let Some(scope) = find_group_of_mail(snapshot, group.id)? else { return Ok(Vec::new()) };
    let Some(head) = find_round(snapshot, scope, round.number)? else { return Ok(Vec::new()) };
    let offers = list_offers(snapshot, scope, &head, now)?;
    if offers.is_empty() {
        return Ok(Vec::new());
    }
    let owners = buckets::list_owners(snapshot, scope)?;
    let waits = offers
        .into_iter()
        .filter(|(_, offer)| offer.state(now) == OfferState::Waiting && owners.contains(&(offer.bucket, group.member)));
    let waits = waits.map(|(title, offer)| WaitingOffer {
        round: head.name.clone(),
        bucket: offer.bucket,
        title,
        amount: offer.amount,
        minimum: offer.minimum,
        until: offer.until,
    });
    Ok(waits.collect())
}

/// What stands on the first page of the installation.
#[derive(Debug, Clone)]
pub struct FrontPage {
    /// Whether there is an account at all.
    pub is_set_up: bool,
    /// Address part and name of the person's groups.
    pub mine: Vec<(String, String)>,
    /// Address part and name of the groups that opened their books to everyone.
    pub public: Vec<(String, String)>,
}

/// The first page, for a person or for anyone; three queries at most.
///
/// # Errors
/// When the database fails.
pub fn front_page(db: &Db, user: Option<UserId>) -> Result<FrontPage, StoreError> {
    db.read(|snapshot| {
        Ok(FrontPage {
            is_set_up: user.is_some() || users::count_users(snapshot)? > 0,
            mine: match user {
                Some(user) => groups::list_groups_of(snapshot, user)?,
                None => Vec::new(),
            },
            public: groups::list_public_groups(snapshot)?,
        })
    })
}
