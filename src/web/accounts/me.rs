//! `/me`: what waits for a person, over all their groups.

use actix_web::HttpResponse;
use askama::Template;

use super::mail_banner::{MailBanner, banner};
use crate::domain::time::{UtcTime, Zone};
use crate::language::{capital, clock, day_with_year, round_title, weekday};
use crate::services::accounts::{MyGroup, WaitingOffer, WaitingRound, waiting};
use crate::tr;
use crate::web::page_error::PageError;
use crate::web::parts::{Empty, Layout, Link};
use crate::web::visit::{Nav, Visit};

#[derive(Template)]
#[template(path = "accounts/me.html")]
struct MePage {
    page: Layout,
    first_name: String,
    groups: Vec<GroupCard>,
    no_group: Empty,
    mail: Option<MailBanner>,
}

struct GroupCard {
    slug: String,
    name: String,
    items: Vec<Item>,
    /// Said when nothing waits.
    nothing: Empty,
}

/// One thing that waits.
struct Item {
    heading: String,
    sentence: String,
    link: Link,
    /// Whether it is the thing to do now.
    is_first: bool,
}

/// `GET /me`.
///
/// # Errors
/// When the database fails.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    let account = visit.signed_in()?;
    let (user, now) = (account.user, visit.now());
    let first_name = account.name.split_whitespace().next().unwrap_or_default().to_owned();
    let found = visit.on_db(move |db| waiting(db, user)).await??;
    let groups = found
        .groups
        .into_iter()
        .map(|group| {
            let asked = asked(&group, now).into_iter();
            let offers = group.offers.iter().map(|one| offered(&group, one));
            let rounds = group.rounds.iter().filter_map(|round| item(&group, round, now));
            let items: Vec<Item> = asked.chain(offers).chain(rounds).chain(proposed(&group)).collect();
            let nothing = match group.next_round_opens_on {
                Some(day) => tr!("accounts-me-nothing-until", day = day_with_year(day)),
                None => tr!("accounts-me-nothing"),
            };
            let nothing =
                Empty::new(nothing).action(Link::new(format!("/{}", group.slug), tr!("accounts-me-see-group")));
            GroupCard { slug: group.slug, name: group.name, items, nothing }
        })
        .collect();
    visit.render(&MePage {
        page: visit.layout(tr!("base-waits"), Nav::None),
        mail: banner(&visit).await?,
        first_name,
        groups,
        no_group: Empty::new(tr!("accounts-no-group")).action(Link::new("/", tr!("accounts-me-open-groups"))),
    })
}

/// Whether they are in the next round is asked, and there is time to say so.
fn asked(group: &MyGroup, now: UtcTime) -> Option<Item> {
    let (until, answer) = group.asked.filter(|(until, _)| now < *until)?;
    let until = moment(group.zone, until);
    let (sentence, words) = match answer {
        None => (tr!("accounts-me-say", until = until), tr!("accounts-me-say-link")),
        Some(true) => (tr!("accounts-me-in", until = until), tr!("accounts-me-see-who")),
        Some(false) => (tr!("accounts-me-not-in", until = until), tr!("accounts-me-see-who")),
    };
    let link = Link::new(format!("/{}/rounds/hands", group.slug), words);
    Some(Item { heading: tr!("accounts-me-next-round"), sentence, link, is_first: answer.is_none() })
}

/// What there is for a bucket of theirs that missed its minimum.
fn offered(group: &MyGroup, one: &WaitingOffer) -> Item {
    let money = |amount| group.currency.format_short(amount);
    let sentence = tr!(
        "accounts-me-offer",
        amount = money(one.amount),
        minimum = money(one.minimum),
        until = moment(group.zone, one.until)
    );
    let href = format!("/{}/rounds/{}/offers/{}", group.slug, one.round, one.bucket);
    Item { heading: one.title.clone(), sentence, link: Link::new(href, tr!("accounts-me-offer-link")), is_first: true }
}

/// What others proposed and wait for: one leads to its page, several to the list.
fn proposed(group: &MyGroup) -> Option<Item> {
    let list = format!("/{}/money/corrections", group.slug);
    let href = match group.proposals.as_slice() {
        [] => return None,
        [one] => format!("{list}/{one}"),
        _ => list,
    };
    let sentence = tr!("accounts-me-proposals", count = group.proposals.len());
    let link = Link::new(href, tr!("accounts-me-proposals-link"));
    Some(Item { heading: tr!("accounts-me-proposals-heading"), sentence, link, is_first: true })
}

fn item(group: &MyGroup, round: &WaitingRound, now: UtcTime) -> Option<Item> {
    let href = format!("/{}/rounds/{}", group.slug, round.name);
    let heading = capital(&round_title(&round.name));
    let money = |amount| group.currency.format_short(amount);
    if now < round.opens_at {
        let sentence = tr!("accounts-me-opens", when = moment(group.zone, round.opens_at));
        return Some(Item {
            heading,
            sentence,
            link: Link::new(href, tr!("accounts-me-see-buckets")),
            is_first: false,
        });
    }
    if now >= round.closes_at {
        let sentence = tr!("accounts-me-closed");
        let link = Link::new(format!("{href}/settle"), tr!("accounts-me-settle"));
        return group.roles.facilitator.then_some(Item { heading, sentence, link, is_first: true });
    }
    let until = moment(group.zone, round.closes_at);
    let mine = round.mine?;
    let left = mine.allotment.checked_sub(mine.given).ok()?;
    let (sentence, words, is_first) = if !mine.has_saved {
        (tr!("accounts-me-to-give", amount = money(mine.allotment), until = until), tr!("accounts-me-split"), true)
    } else if left.is_positive() {
        let (given, left) = (money(mine.given), money(left));
        (tr!("accounts-me-left", given = given, left = left, until = until), tr!("accounts-me-finish"), true)
    } else {
        (
            tr!("accounts-me-all-given", amount = money(mine.allotment), until = until),
            tr!("accounts-me-my-split"),
            false,
        )
    };
    Some(Item { heading, sentence, link: Link::new(href, words), is_first })
}

/// "Tuesday 17 November 2026 at 18:00".
fn moment(zone: Zone, at: UtcTime) -> String {
    let local = zone.local(at);
    let day = local.date();
    tr!("accounts-moment", weekday = weekday(day), day = day_with_year(day), time = clock(local))
}
