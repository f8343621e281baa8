//! `/me`: what waits for a person, over all their groups.

use actix_web::HttpResponse;
use askama::Template;

use super::mail_banner::{MailBanner, banner};
use crate::domain::statement_name::round_title;
use crate::domain::time::{Zone, clock, day_with_year, long_day};
use crate::services::accounts::{MyGroup, WaitingOffer, WaitingRound, waiting};
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
                Some(day) => format!("Nothing waits. The next round opens on {}.", day_with_year(day)),
                None => "Nothing waits.".to_owned(),
            };
            let nothing = Empty::new(nothing).action(Link::new(format!("/{}", group.slug), "See the group"));
            GroupCard { slug: group.slug, name: group.name, items, nothing }
        })
        .collect();
    visit.render(&MePage {
        page: visit.layout("What waits for me", Nav::None),
        mail: banner(&visit).await?,
        first_name,
        groups,
        no_group: Empty::new("You are in no group yet. Whoever runs yours can invite you.")
            .action(Link::new("/", "Groups that open their books")),
    })
}

/// Whether they are in the next round is asked, and there is time to say so.
fn asked(group: &MyGroup, now: crate::domain::time::UtcTime) -> Option<Item> {
    let (until, answer) = group.asked.filter(|(until, _)| now < *until)?;
    let until = moment(group.zone, until);
    let (sentence, words) = match answer {
        None => (format!("Say until {until} whether you are in."), "Say whether I am in"),
        Some(true) => (format!("You are in. You can change that until {until}."), "See who is in"),
        Some(false) => (format!("You are not in this time. You can change that until {until}."), "See who is in"),
    };
    let link = Link::new(format!("/{}/rounds/hands", group.slug), words);
    Some(Item { heading: "The next round".to_owned(), sentence, link, is_first: answer.is_none() })
}

/// What there is for a bucket of theirs that missed its minimum.
fn offered(group: &MyGroup, one: &WaitingOffer) -> Item {
    let money = |amount| group.currency.format_short(amount);
    let sentence = format!(
        "There is {} of the {} that it needs at least. Say until {} whether that is enough; without an answer the money \
         goes back.",
        money(one.amount),
        money(one.minimum),
        moment(group.zone, one.until)
    );
    let href = format!("/{}/rounds/{}/offers/{}", group.slug, one.round, one.bucket);
    Item { heading: one.title.clone(), sentence, link: Link::new(href, "Answer yes or no"), is_first: true }
}

/// What others proposed and wait for: one leads to its page, several to the list.
fn proposed(group: &MyGroup) -> Option<Item> {
    let list = format!("/{}/money/corrections", group.slug);
    let (sentence, href) = match group.proposals.as_slice() {
        [] => return None,
        [one] => ("Money moves once a second person confirms it.".to_owned(), format!("{list}/{one}")),
        more => (format!("{} proposals wait. Money moves once a second person confirms it.", more.len()), list),
    };
    let heading = "To be confirmed".to_owned();
    Some(Item { heading, sentence, link: Link::new(href, "Look at it"), is_first: true })
}

fn item(group: &MyGroup, round: &WaitingRound, now: crate::domain::time::UtcTime) -> Option<Item> {
    let href = format!("/{}/rounds/{}", group.slug, round.name);
    let heading = round_title(&round.name);
    let money = |amount| group.currency.format_short(amount);
    if now < round.opens_at {
        let sentence = format!("It opens on {}.", moment(group.zone, round.opens_at));
        return Some(Item { heading, sentence, link: Link::new(href, "See the buckets"), is_first: false });
    }
    if now >= round.closes_at {
        let sentence = "It has closed. The buckets are to be decided.".to_owned();
        let link = Link::new(format!("{href}/settle"), "Settle the round");
        return group.roles.facilitator.then_some(Item { heading, sentence, link, is_first: true });
    }
    let until = moment(group.zone, round.closes_at);
    let mine = round.mine?;
    let left = mine.allotment.checked_sub(mine.given).ok()?;
    let (sentence, words, is_first) = if !mine.has_saved {
        (format!("You have {} to give until {until}.", money(mine.allotment)), "Split my money", true)
    } else if left.is_positive() {
        let (given, left) = (money(mine.given), money(left));
        (format!("You gave {given}; {left} is left to give until {until}."), "Finish my split", true)
    } else {
        (format!("You gave all of your {}. You can change it until {until}.", money(mine.allotment)), "My split", false)
    };
    Some(Item { heading, sentence, link: Link::new(href, words), is_first })
}

/// "Tuesday 17 November 2026 at 18:00".
fn moment(zone: Zone, at: crate::domain::time::UtcTime) -> String {
    let local = zone.local(at);
    let day = local.date();
    format!("{} {} at {}", long_day(day), chrono::Datelike::year(&day), clock(local))
}
