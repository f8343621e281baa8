//! `GET /{group}/rounds/{round}/results`: what did we choose?

use std::collections::BTreeMap;

use actix_web::{HttpResponse, web};
use askama::Template;

use super::head::{self, Each};
use super::row::{outcome_badge, per_mille};
use super::show::address;
use super::words::{Pen, capital, counted, next_month, number, round_of, round_title, share_funded};
use crate::domain::agreement::UnspentTo;
use crate::domain::bucket::{Outcome, RoundPhase};
use crate::domain::ids::BucketNumber;
use crate::domain::money::Amount;
use crate::domain::offer::OfferState;
use crate::domain::time::UtcTime;
use crate::services::settlement::{Decided, ResultsFacts, results};
use crate::store::rounds::RoundHead;
use crate::store::settlements::StoredSettlement;
use crate::store::splits::page::PageBucket;
use crate::web::buckets::rows::{since_beside, since_words};
use crate::web::page_error::PageError;
use crate::web::parts::{
    Callout, CalloutKind, Cell, Column, DataTable, Empty, Equation, Layout, Link, Pail, ResultRow, SumRow,
};
use crate::web::visit::{Nav, Visit};

/// The results of a settled round.
#[derive(Template)]
#[template(path = "rounds/results.html")]
struct ResultsPage {
    page: Layout,
    title: String,
    here: String,
    headline: String,
    lead: String,
    equation: Equation,
    mine: Option<Callout>,
    rows: Vec<ResultRow>,
    sum: Vec<SumRow>,
    givers: Option<DataTable>,
    /// How many rows the page leaves out, and the file that has all.
    more_givers: Option<(usize, String)>,
    settled: String,
    files: Vec<Link>,
}

/// Before there are any.
#[derive(Template)]
#[template(path = "rounds/no_results.html")]
struct NoResultsPage {
    page: Layout,
    title: String,
    here: String,
    empty: Empty,
}

/// Shows what a round chose.
///
/// # Errors
/// Not found, or the database.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let (round, _) = round_of(&visit)?;
    let reader = visit.reader()?;
    let (group, member) = (reader.group(), reader.member().map(|scope| scope.member()));
    let facts = visit.on_db(move |db| results(db, group, round, member)).await??.ok_or(PageError::NotFound)?;
    let here = address(&visit, &path.1)?;
    match facts.settlement.clone() {
        Some(settlement) => draw(&visit, &facts, &settlement, here),
        None => not_yet(&visit, &facts.head, facts.phase, here),
    }
}

/// The page before there are results.
///
/// # Errors
/// When it cannot be drawn.
pub(super) fn not_yet(
    visit: &Visit,
    head: &RoundHead,
    phase: RoundPhase,
    here: String,
) -> Result<HttpResponse, PageError> {
    let pen = Pen::new(visit, &[])?;
    let title = round_title(&head.name, pen.year());
    let sentence = match phase {
        RoundPhase::Withdrawn => "This round was withdrawn, so there are no results.".to_owned(),
        RoundPhase::Announced | RoundPhase::Open => {
            format!("The round closes {}. The results stand here once it is settled.", pen.moment(head.closes_at))
        }
        RoundPhase::Closed | RoundPhase::Settled => {
            format!("The round closed {}. The results stand here once it is settled.", pen.moment(head.closes_at))
        }
    };
    visit.render(&NoResultsPage {
        page: visit.layout(format!("Results of the {title}"), Nav::Round),
        empty: Empty::new(sentence).action(Link::new(here.clone(), "See the round")),
        title,
        here,
    })
}

fn draw(
    visit: &Visit,
    facts: &ResultsFacts,
    settlement: &StoredSettlement,
    here: String,
) -> Result<HttpResponse, PageError> {
    let pen = Pen::new(visit, &amounts(facts, settlement))?;
    let sum_pen = Pen::new(visit, &sum_amounts(facts))?;
    let title = round_title(&facts.head.name, pen.year());
    let funded = facts.buckets.iter().filter(|one| one.outcome.is_some_and(Outcome::is_funded)).count();
    let month = next_month(&facts.head.name).map(|month| format!(" into {month}")).unwrap_or_default();
    let rest = match (settlement.carried.is_positive(), facts.head.unspent_to) {
        (true, UnspentTo::Carried) => format!(" and {} carries on{month}", pen.sum(settlement.carried)),
        (true, UnspentTo::Giver) => format!(
            ", what was left stayed with its givers, and the {} of those who left the group carries on{month}",
            pen.sum(settlement.carried)
        ),
        (false, UnspentTo::Giver) => ", and what was left stayed with its givers".to_owned(),
        (false, UnspentTo::Carried) => ", and nothing was left over".to_owned(),
    };
    let each = Each { participants: facts.participants, mine: facts.mine.map(|mine| mine.allotment) };
    let settled_by = facts.settled_by.as_ref().map(|name| format!(" by {name}")).unwrap_or_default();
    let mut buckets: Vec<&PageBucket> = facts.buckets.iter().collect();
    buckets.sort_by_key(|one| {
        (std::cmp::Reverse(one.funded.unwrap_or(Amount::ZERO)), std::cmp::Reverse(one.total), one.number)
    });
    visit.render(&ResultsPage {
        page: visit.layout(format!("Results of the {title}"), Nav::Round),
        headline: share_funded(funded, facts.buckets.len()),
        lead: format!(
            "{} of us had {} to share; {} found a bucket{rest}.",
            capital(&number(facts.participants)),
            pen.sum(facts.may_give),
            pen.sum(settlement.funded),
        ),
        equation: head::equation(
            &facts.head,
            &facts.statement,
            facts.foundation_name.as_deref(),
            each,
            facts.mine.is_some().then(|| format!("{here}/mine")),
            &sum_pen,
        ),
        mine: my_part(facts, &pen),
        rows: buckets.into_iter().map(|one| row(visit, one, facts, &pen)).collect::<Result<_, _>>()?,
        sum: sum(facts, settlement, &pen),
        givers: givers(facts, &pen),
        more_givers: facts
            .givers
            .len()
            .checked_sub(MOST_GIVERS)
            .filter(|more| *more > 0)
            .map(|more| (more, format!("{here}/round.csv"))),
        files: files(facts, &here),
        settled: format!("Settled {}{settled_by}.", pen.moment(settlement.settled_at)),
        title,
        here,
    })
}

fn amounts(facts: &ResultsFacts, settlement: &StoredSettlement) -> Vec<Amount> {
    let mut list = vec![facts.may_give, settlement.funded, settlement.returned, settlement.unspent, settlement.carried];
    list.extend(facts.buckets.iter().flat_map(|one| [one.total, kept(facts, one)]));
    list.push(surplus(facts));
    list.extend(facts.mine.map(|mine| mine.given));
    let since = facts.buckets.iter().filter_map(|one| facts.since.get(&one.number));
    list.extend(since.flat_map(|since| [since.paid, since.left]));
    list
}

fn sum_amounts(facts: &ResultsFacts) -> Vec<Amount> {
    let mut list = head::amounts(&facts.statement).to_vec();
    list.extend(facts.mine.map(|mine| mine.allotment));
    let heads = i64::try_from(facts.participants).unwrap_or(i64::MAX).max(1);
    list.push(Amount::from_minor(facts.statement.to_share.minor() / heads));
    list
}

fn row(visit: &Visit, one: &PageBucket, facts: &ResultsFacts, pen: &Pen) -> Result<ResultRow, PageError> {
    let outcome = one.outcome.unwrap_or(Outcome::NotFunded);
    let whole = one.goal.maximum.unwrap_or(one.goal.minimum);
    let above = one.total.checked_sub(one.funded.unwrap_or(one.total)).unwrap_or(Amount::ZERO);
    let note = match (outcome, one.goal.maximum) {
        (Outcome::Full, _) if above.is_positive() => {
            format!("all it asked for; {} more went back to its givers", pen.sum(above))
        }
        (Outcome::Full, _) => "all it asked for".to_owned(),
        (Outcome::Funded, _) if one.total < one.goal.minimum => {
            format!("below the {} it asked for", pen.sum(one.goal.minimum))
        }
        (Outcome::Funded, Some(maximum)) => format!("of {}, enough to start", pen.sum(maximum)),
        (Outcome::Funded, None) => "open-ended".to_owned(),
        (Outcome::NotFunded, _) if one.total.is_zero() => "nobody gave".to_owned(),
        (Outcome::NotFunded, _) => match facts.head.unspent_to {
            UnspentTo::Carried => format!("below its {}; carried on", pen.sum(one.goal.minimum)),
            UnspentTo::Giver => format!("below its {}; back to its givers", pen.sum(one.goal.minimum)),
        },
    };
    let note = match facts.decided.get(&one.number) {
        Some(decided) => format!("{note}; {}", decided_words(decided, pen)),
        None => note,
    };
    let mine = kept(facts, one);
    let since = one.funded.and_then(|funded| since_words(facts.since.get(&one.number), funded, |sum| pen.sum(sum)));
    let (note, since) = since_beside(visit, one.number, note, since)?;
    Ok(ResultRow {
        href: visit.to(&format!("buckets/{}", one.number))?,
        title: one.title.clone(),
        pail: Pail {
            full: outcome == Outcome::Full,
            ..Pail::new(per_mille(one.total.checked_sub(mine).unwrap_or(one.total), whole), per_mille(mine, whole))
        },
        badge: outcome_badge(outcome),
        note,
        since,
        amount: pen.sum(if outcome.is_funded() { one.funded.unwrap_or(one.total) } else { one.total }),
        mine: mine.is_positive().then(|| format!("you {}", pen.sum(mine))),
    })
}

/// "Your €400 helped five buckets."
fn my_part(facts: &ResultsFacts, pen: &Pen) -> Option<Callout> {
    let mine = facts.mine.as_ref()?;
    let may_give = mine.may_give().ok()?;
    let is_funded = |one: &&PageBucket| one.outcome.is_some_and(Outcome::is_funded) && one.mine.is_positive();
    let helped = Amount::total(facts.buckets.iter().filter(is_funded).map(|one| kept(facts, one))).ok()?;
    let above = Amount::total(facts.surplus_back.values().copied()).ok()?;
    let came_back = mine.given.checked_sub(helped).ok()?.checked_sub(above).ok()?;
    let left = may_give.checked_sub(mine.given).ok()?;
    let heading = if helped.is_positive() {
        let count = facts.buckets.iter().filter(is_funded).count();
        format!("Your {} helped {}", pen.sum(helped), counted(count, "bucket", "buckets"))
    } else {
        format!("You had {} to give", pen.sum(may_give))
    };
    let mut words = Vec::new();
    let largest =
        facts.buckets.iter().filter(is_funded).max_by_key(|one| (kept(facts, one), std::cmp::Reverse(one.number)));
    if let Some(largest) = largest {
        let part = pen.sum(kept(facts, largest));
        words.push(format!("The biggest part, {part}, went to “{}”.", largest.title));
    }
    if above.is_positive() {
        words.push(format!("{} came back, since a bucket got more than it takes.", pen.sum(above)));
    }
    if came_back.is_positive() {
        words.push(format!("{} came back from buckets that were not funded.", pen.sum(came_back)));
    }
    if left.is_positive() {
        words.push(format!("You did not give {}.", pen.sum(left)));
    }
    if came_back.is_positive() || left.is_positive() || above.is_positive() {
        words.push(match facts.head.unspent_to {
            UnspentTo::Carried => "What was left over went back to the pool.".to_owned(),
            UnspentTo::Giver => "What was left over stays yours for the next round.".to_owned(),
        });
    }
    Some(Callout::new(CalloutKind::Yours, heading, words.join(" ")))
}

/// The amounts of a settlement.
pub struct SettlementSum {
    /// What everybody brought along and was allotted.
    pub may_give: Amount,
    /// What the buckets get.
    pub funded: Amount,
    /// What comes back from buckets that are not funded.
    pub returned: Amount,
    /// What was not given.
    pub unspent: Amount,
    /// What of the two goes to the carried fund.
    pub carried: Amount,
    /// What of the unspent money was given and came back, since a sealed round overfilled a bucket.
    pub surplus: Amount,
}

impl SettlementSum {
    /// Brought along + allotted = funded + returned + unspent (money.md 10, invariant 7).
    pub fn rows(&self, pen: &Pen) -> Vec<SumRow> {
        let left_over = self.returned.checked_add(self.unspent).unwrap_or(Amount::ZERO);
        let stays = left_over.checked_sub(self.carried).unwrap_or(Amount::ZERO);
        let mut rows = vec![
            SumRow::new("Everybody could give", pen.sum(self.may_give)),
            SumRow::new("To buckets", pen.sum(self.funded.negated())),
            SumRow::result("Left over", pen.sum(left_over)),
            SumRow::new("Returned by buckets that are not funded", pen.sum(self.returned)),
        ];
        let not_given = self.unspent.checked_sub(self.surplus).unwrap_or(self.unspent);
        if self.surplus.is_positive() {
            rows.push(SumRow::new("Back from buckets that got more than they take", pen.sum(self.surplus)));
        }
        rows.push(SumRow::new("Not given", pen.sum(not_given)));
        rows.push(SumRow::result("Carried on", pen.sum(self.carried)));
        if stays.is_positive() {
            rows.push(SumRow::result("Stays with the givers", pen.sum(stays)));
        }
        rows
    }
}

fn sum(facts: &ResultsFacts, settlement: &StoredSettlement, pen: &Pen) -> Vec<SumRow> {
    let StoredSettlement { funded, returned, unspent, carried, .. } = *settlement;
    SettlementSum { may_give: facts.may_give, funded, returned, unspent, carried, surplus: surplus(facts) }.rows(pen)
}

/// What of the reader's money stays in a bucket: without their part of a surplus.
fn kept(facts: &ResultsFacts, one: &PageBucket) -> Amount {
    let back = facts.surplus_back.get(&one.number).copied().unwrap_or(Amount::ZERO);
    one.mine.checked_sub(back).unwrap_or(one.mine)
}

/// What buckets of a sealed round got above what they take.
fn surplus(facts: &ResultsFacts) -> Amount {
    let funded = facts.buckets.iter().filter(|one| one.outcome.is_some_and(Outcome::is_funded));
    let above = funded.map(|one| one.total.checked_sub(one.funded.unwrap_or(one.total)).unwrap_or(Amount::ZERO));
    Amount::total(above).unwrap_or(Amount::ZERO)
}

/// "Leila said yes to it on 18 November", "no owner answered the offer of it".
pub(super) fn offer_words(state: OfferState, by: Option<&str>, at: Option<UtcTime>, pen: &Pen) -> String {
    let who = by.map_or_else(|| "an owner".to_owned(), str::to_owned);
    let when = at.map(|at| format!(" on {}", pen.day(at))).unwrap_or_default();
    match state {
        OfferState::Accepted => format!("{who} said{when} that it is enough to start"),
        OfferState::Declined => format!("{who} said{when} that it is not enough to start"),
        OfferState::Expired => "no owner answered the offer in time".to_owned(),
        OfferState::Waiting => "it waits for an answer".to_owned(),
    }
}

/// Who decided about a bucket, and why.
fn decided_words(decided: &Decided, pen: &Pen) -> String {
    match decided {
        Decided::Early { at, by } => {
            let by = by.as_ref().map(|by| format!(" by {by}")).unwrap_or_default();
            format!("settled on {}{by}, while the round was open", pen.day(*at))
        }
        Decided::Answered { accepted, at, by } => {
            let state = if *accepted { OfferState::Accepted } else { OfferState::Declined };
            offer_words(state, by.as_deref(), Some(*at), pen)
        }
        Decided::Silence { .. } => offer_words(OfferState::Expired, None, None, pen),
        Decided::Chosen { reason, .. } => format!("the facilitator decided: {reason}"),
    }
}

/// Above this many rows of "who gave what" a page is no place for them.
const MOST_GIVERS: usize = 2_000;

/// What there is to download.
fn files(facts: &ResultsFacts, here: &str) -> Vec<Link> {
    let mut files = vec![
        Link::new(format!("{here}/results.csv"), "Results, CSV"),
        Link::new(format!("{here}/round.json"), "The whole round, JSON"),
        Link::new(format!("{here}/round.csv"), "Splits, CSV"),
    ];
    if facts.reader_sees_givers() {
        files.push(Link::new(format!("{here}/round.pb"), "Pabulib, for comparing rules"));
    }
    files
}

/// Who gave what, for members where the round says so.
fn givers(facts: &ResultsFacts, pen: &Pen) -> Option<DataTable> {
    if facts.givers.is_empty() {
        return None;
    }
    let titles: BTreeMap<BucketNumber, &str> =
        facts.buckets.iter().map(|one| (one.number, one.title.as_str())).collect();
    let title = |number: &BucketNumber| titles.get(number).copied().unwrap_or_default();
    let shown = facts.givers.iter().take(MOST_GIVERS);
    let rows = shown
        .map(|(bucket, name, amount)| vec![Cell::new(title(bucket)), Cell::new(name), Cell::new(pen.sum(*amount))]);
    let columns = vec![Column::text("Bucket"), Column::text("From"), Column::amount("Amount")];
    let mut table = DataTable::new("Split by split", columns).rows(rows.collect());
    table.caption_hidden = true;
    Some(table)
}
