//! `/{group}/buckets/{bucket}`: is this worth my money, and what became of it?

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::after::{self, Outcomes};
use super::pictures::{Gallery, gallery};
use super::talk::{Talk, talk};
use super::{number_of, rows};
use crate::domain::bucket::{BucketState, CostLine, Goal, Outcome, RoundPhase};
use crate::domain::currency::Currency;
use crate::domain::ids::{BucketNumber, CommentNumber};
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::domain::settlement::BelowMinimum;
use crate::language::{Rich, capital, day_with_year, round_title};
use crate::rich;
use crate::services::buckets::{self, BucketPage};
use crate::services::comments;
use crate::store::StoreError;
use crate::store::goal_changes::GoalChange;
use crate::tr;
use crate::web::form::Problems;
use crate::web::markdown::{Written, markdown};
use crate::web::page_error::PageError;
use crate::web::parts::{
    Badge, Cell, Column, DataTable, Dialog, Field, Layout, LevelPart, Link, Meter, Pail, Person, SumRow,
};
use crate::web::rounds::words::Pen;
use crate::web::visit::{Nav, Visit};

/// The page.
#[derive(Template)]
#[template(path = "buckets/show.html")]
struct ShowPage {
    page: Layout,
    problems: Problems,
    talk: Option<Talk>,
    gallery: Option<Gallery>,
    buckets_href: String,
    title: String,
    badge: Badge,
    summary: String,
    body: Written,
    costs: Option<DataTable>,
    outcome: Option<Outcomes>,
    pail: Pail,
    meter: Option<Meter>,
    level: Vec<LevelPart>,
    is_hidden: bool,
    owners: Vec<Person>,
    unnamed: String,
    starts: Option<String>,
    history: Vec<Rich>,
    money: Vec<SumRow>,
    entries_href: Option<String>,
    waits: Option<String>,
    due: Vec<String>,
    is_overdue: bool,
    givers: Option<DataTable>,
    payouts: Option<DataTable>,
    give: Option<Link>,
    early_href: Option<String>,
    offer_href: Option<String>,
    edit_href: Option<String>,
    reopen_href: Option<String>,
    goal_notes: Vec<String>,
    ask_href: Option<String>,
    doors: Vec<Link>,
    /// What who may take the proposal back is asked before.
    withdrawal: Option<Dialog>,
    favourite: Option<(String, bool)>,
}

/// Shows a bucket.
///
/// # Errors
/// When the reader may not know of it, or the database is away.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    draw(&visit, number_of(&path.1)?, StatusCode::OK, Typed::default()).await
}

/// What was typed into a form of the page that comes back.
#[derive(Debug, Default)]
pub struct Typed {
    /// A comment.
    pub words: String,
    /// Other words for a comment of one's own.
    pub editing: Option<(CommentNumber, String)>,
    /// Why a comment is hidden.
    pub hiding: Option<(CommentNumber, String)>,
    /// What can be seen in a picture.
    pub caption: String,
    /// What is wrong with it.
    pub problems: Problems,
}

/// The page, with what was typed.
pub(super) async fn draw(
    visit: &Visit,
    number: BucketNumber,
    status: StatusCode,
    typed: Typed,
) -> Result<HttpResponse, PageError> {
    let reader = visit.reader()?;
    let (group, me) = (reader.group(), reader.member().copied());
    let found = visit.on_db(move |db| {
        let Some(bucket) = buckets::show(db, group, me.as_ref(), number)? else { return Ok(None) };
        let pictures = buckets::list_pictures(db, group, number)?;
        Ok::<_, StoreError>(Some((bucket, pictures, comments::list(db, group, me.as_ref(), number)?)))
    });
    let (bucket, pictures, said) = found.await??.ok_or(PageError::NotFound)?;
    let (currency, home) = (visit.currency()?, visit.to("")?);
    let (card, standing) = (&bucket.card, &bucket.card.standing);
    let running = standing.round.as_ref().filter(|(_, phase)| *phase == RoundPhase::Open);
    let is_over = matches!(
        standing.state,
        BucketState::Funded | BucketState::BeingDone | BucketState::Done | BucketState::Cancelled
    );
    let may_edit = !is_over && (card.is_own || visit.may(Action::OpenRound)) && reader.is_member();
    let is_facilitator = visit.may(Action::CloseBucket);
    // Also of what became of it.
    let may_show = reader.is_member() && (card.is_own || is_facilitator);
    let pen = Pen::new(visit, &after::amounts(&bucket))?;
    let is_settling = standing.round.as_ref().is_some_and(|(_, phase)| *phase != RoundPhase::Settled);
    let may_withdraw = may_edit && !is_settling;
    let holds_money = matches!(standing.state, BucketState::Funded | BucketState::BeingDone);
    let is_unlocked = bucket.goal_changes.last().is_some_and(|one| one.used.is_none());
    let unnamed = card.owners.iter().filter(|owner| owner.name.is_none()).count();
    // What was settled early takes nothing more.
    let takes_money = matches!(standing.state, BucketState::Open | BucketState::MinimumReached | BucketState::Full);
    let give = running.filter(|_| reader.is_member() && takes_money).map(|(name, _)| {
        Link::new(format!("{home}/rounds/{name}#b-{number}"), tr!("buckets-give", round = round_title(name)))
    });
    let latest = bucket.rounds.last().map(|(head, ..)| head);
    let early = latest.filter(|head| {
        standing.state == BucketState::Full && running.is_some() && !head.rules.sealed && visit.may(Action::SettleRound)
    });
    let asked = latest.filter(|head| {
        let missed =
            standing.goal.zip(standing.total).is_some_and(|(goal, total)| total.is_positive() && total < goal.minimum);
        let over = standing.round.as_ref().is_some_and(|(_, phase)| *phase == RoundPhase::Closed);
        missed && over && head.below_minimum == BelowMinimum::AskOwner && reader.is_member()
    });
    let withdrawal = match may_withdraw {
        true => Some(ask_withdrawal(visit, &bucket, format!("{home}/buckets/{number}/withdrawal"))?),
        false => None,
    };
    let layout = visit.layout(&card.bucket.title, Nav::Buckets);
    let page = ShowPage {
        gallery: gallery(visit, number, &pictures, may_show, &typed)?,
        talk: talk(visit, number, said, &typed)?,
        page: if typed.problems.is_empty() { layout } else { layout.with_problem() },
        problems: typed.problems,
        buckets_href: format!("{home}/buckets"),
        title: card.bucket.title.clone(),
        badge: rows::badge(standing.state),
        summary: card.bucket.summary.clone(),
        body: markdown(&card.bucket.body),
        costs: costs(&bucket.lines, currency),
        outcome: bucket.ended.as_ref().map(|ended| after::outcome(ended, &pen)),
        money: after::money(&bucket, &pen),
        entries_href: rows::entries_href(visit, number)?,
        waits: after::waits(&bucket, &pen),
        due: after::due(&bucket),
        is_overdue: standing.is_overdue,
        givers: after::givers(&bucket, &pen),
        doors: after::doors(&bucket, &format!("{home}/buckets/{number}"), is_facilitator),
        withdrawal,
        favourite: reader.is_member().then(|| (format!("{home}/buckets/{number}/favourite"), card.is_favourite)),
        pail: rows::pail(standing),
        meter: rows::meter(standing),
        level: rows::level(standing, currency),
        is_hidden: standing.round.is_some() && standing.total.is_none(),
        owners: card.owners.iter().filter_map(|owner| rows::person(owner, &home, reader.is_member())).collect(),
        unnamed: match unnamed {
            0 => String::new(),
            count if count == card.owners.len() => tr!("buckets-owners-unnamed", count = count),
            count => tr!("buckets-owners-more", count = count),
        },
        starts: card.bucket.starts_on.map(|day| tr!("buckets-starts", day = day_with_year(day))),
        history: history(&bucket, currency, &home),
        payouts: payouts(&bucket, currency),
        give,
        early_href: early.map(|head| format!("{home}/rounds/{}/early/{number}", head.name)),
        offer_href: asked.map(|head| format!("{home}/rounds/{}/offers/{number}", head.name)),
        reopen_href: (!is_unlocked && running.is_some() && !is_over && visit.may(Action::ReopenBucket))
            .then(|| format!("{home}/buckets/{number}/reopening")),
        goal_notes: bucket.goal_changes.iter().map(|one| goal_note(one, visit)).collect::<Result<_, _>>()?,
        edit_href: may_edit.then(|| format!("{home}/buckets/{number}/edit")),
        ask_href: (bucket.is_owner && holds_money && standing.left.is_positive()).then(|| format!("{home}/payouts")),
    };
    visit.render_asking(status, &page, &page.page, page.questions())
}

impl ShowPage {
    /// What the page may ask before it is done.
    fn questions(&self) -> impl Iterator<Item = &Dialog> {
        let pictures = self.gallery.iter().flat_map(|gallery| &gallery.pictures);
        let comments = self.talk.iter().flat_map(|talk| &talk.lines).filter_map(|line| line.removal.as_ref());
        pictures.filter_map(|one| one.removal.as_ref()).chain(comments).chain(&self.withdrawal)
    }
}

fn ask_withdrawal(visit: &Visit, bucket: &BucketPage, action: String) -> Result<Dialog, PageError> {
    let ask = tr!("buckets-withdraw-ask", title = bucket.card.bucket.title);
    let why = Field::text("why", tr!("buckets-withdraw-why")).optional().max_length(500);
    Ok(Dialog::new("withdrawal", tr!("buckets-withdraw"), ask, action, visit.csrf())
        .say(tr!("buckets-withdraw-note"))
        .field(why)
        .fixed("idem", visit.new_key()?)
        .button(tr!("buckets-withdraw-send")))
}

/// What became of the sums while a round was open.
fn goal_note(one: &GoalChange, visit: &Visit) -> Result<String, PageError> {
    let (zone, currency) = (visit.zone()?, visit.currency()?);
    let Some(used) = one.used else {
        let day = day_with_year(zone.day_of(one.reopened_at));
        return Ok(tr!("buckets-goal-unlocked", day = day, why = one.reason));
    };
    let day = day_with_year(zone.day_of(used.at));
    let asks = |goal: Goal| {
        let show = currency.block(&[goal.minimum, goal.maximum.unwrap_or(Amount::ZERO)]);
        let least = show.show(goal.minimum);
        match goal.maximum {
            None => tr!("buckets-goal-or-more", least = least),
            Some(most) if most == goal.minimum => least,
            Some(most) => tr!("buckets-goal-range", least = least, most = show.show(most)),
        }
    };
    Ok(tr!("buckets-goal-changed", day = day, old = asks(used.old), new = asks(used.new), why = one.reason))
}

/// Plain text as people wrote it: an empty line parts paragraphs.
pub(super) fn paragraphs(text: &str) -> Vec<Vec<String>> {
    let mut paragraphs: Vec<Vec<String>> = vec![Vec::new()];
    for line in text.lines() {
        match (line.trim().is_empty(), paragraphs.last_mut()) {
            (true, Some(last)) if !last.is_empty() => paragraphs.push(Vec::new()),
            (false, Some(last)) => last.push(line.to_owned()),
            _ => {}
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

/// What is needed and what would be good on top.
fn costs(lines: &[CostLine], currency: Currency) -> Option<DataTable> {
    let amounts: Vec<Amount> = lines.iter().flat_map(|line| [line.required, line.extra]).collect();
    let (required, extra) = (
        Amount::total(lines.iter().map(|line| line.required)).ok()?,
        Amount::total(lines.iter().map(|line| line.extra)).ok()?,
    );
    if lines.is_empty() {
        return None;
    }
    let show = currency.block(&amounts);
    let has_extra = extra.is_positive();
    let mut columns = vec![Column::text(tr!("buckets-cost-what")), Column::amount(tr!("buckets-needed"))];
    if has_extra {
        columns.push(Column::amount(tr!("buckets-on-top")));
    }
    let cells = |what: &str, required: Amount, extra: Amount| {
        let mut cells = vec![Cell::new(what), Cell::new(show.show(required))];
        if has_extra {
            cells.push(Cell::new(show.show(extra)));
        }
        cells
    };
    let rows = lines.iter().map(|line| cells(&line.what, line.required, line.extra)).collect();
    let table = DataTable::new(tr!("buckets-costs"), columns).rows(rows);
    let total = (lines.len() > 1).then(|| cells(&tr!("buckets-together"), required, extra));
    Some(DataTable { total, caption_hidden: true, stacked: false, ..table })
}

/// One line per round it was in.
fn history(bucket: &BucketPage, currency: Currency, home: &str) -> Vec<Rich> {
    let lines = bucket.rounds.iter().map(|(head, one, total)| {
        let round = capital(&round_title(&head.name));
        let given = total.map(|total| currency.format_short(total));
        let there = format!("{home}/rounds/{}", head.name);
        let results = format!("{there}/results");
        match (one.outcome, given) {
            (Some(Outcome::NotFunded), Some(given)) => {
                rich!("buckets-history-unfunded", round = round, given = given).link("round", results)
            }
            (Some(Outcome::NotFunded), None) => {
                rich!("buckets-history-unfunded-sealed", round = round).link("round", results)
            }
            (Some(_), _) => {
                let funded = currency.format_short(one.funded.unwrap_or(Amount::ZERO));
                rich!("buckets-history-funded", round = round, amount = funded, count = one.givers)
                    .link("round", results)
            }
            (None, Some(given)) => rich!("buckets-history-so-far", round = round, given = given).link("round", there),
            (None, None) => rich!("buckets-history-sealed", round = round).link("round", there),
        }
    });
    lines.collect()
}

fn payouts(bucket: &BucketPage, currency: Currency) -> Option<DataTable> {
    if bucket.payouts.is_empty() {
        return None;
    }
    let amounts: Vec<Amount> = bucket.payouts.iter().map(|payout| payout.amount).collect();
    let show = currency.block(&amounts);
    let has_payees = bucket.payouts.iter().any(|payout| payout.payee.is_some());
    let mut columns = vec![Column::text(tr!("buckets-paid-on"))];
    if has_payees {
        columns.push(Column::text(tr!("buckets-paid-to")));
    }
    columns.push(Column::amount(tr!("buckets-paid-amount")));
    let rows = bucket.payouts.iter().map(|payout| {
        let mut cells = vec![Cell::new(payout.paid_on.map_or_else(|| tr!("buckets-paid-not-yet"), day_with_year))];
        if has_payees {
            cells.push(Cell::new(payout.payee.clone().unwrap_or_default()));
        }
        cells.push(Cell::new(show.show(payout.amount)));
        cells
    });
    let table = DataTable::new(tr!("buckets-payouts-caption"), columns).rows(rows.collect());
    Some(DataTable { caption_hidden: true, ..table })
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn an_empty_line_parts_paragraphs_and_others_stay_lines() {
        assert_eq!(paragraphs("one\ntwo\n\n\nthree\n"), [vec!["one", "two"], vec!["three"]]);
        assert!(paragraphs(" \n").is_empty());
    }
}
