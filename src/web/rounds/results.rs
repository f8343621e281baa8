//! `GET /{group}/rounds/{round}/results`: what did we choose?

use actix_web::{HttpResponse, web};
use askama::Template;

use super::head::{self, Each};
use super::row::{outcome_badge, per_mille};
use super::show::address;
use super::words::{Pen, capital, counted, next_month, number, round_of, round_title};
use crate::domain::agreement::UnspentTo;
use crate::domain::bucket::{Outcome, RoundPhase};
use crate::domain::money::Amount;
use crate::services::settlement::{ResultsFacts, results};
use crate::store::rounds::RoundHead;
use crate::store::settlements::StoredSettlement;
use crate::store::splits::page::PageBucket;
use crate::web::buckets::rows::since_words;
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
    let of = counted(facts.buckets.len(), "bucket", "buckets");
    let are = if funded == 1 { "is" } else { "are" };
    let month = next_month(&facts.head.name).map(|month| format!(" into {month}")).unwrap_or_default();
    let rest = match (settlement.carried.is_positive(), facts.head.unspent_to) {
        (true, _) => format!(" and {} carries on{month}", pen.sum(settlement.carried)),
        (false, UnspentTo::Giver) => ", and what was left stayed with its givers".to_owned(),
        (false, UnspentTo::Carried) => ", and nothing was left over".to_owned(),
    };
    let each = Each { participants: facts.participants, mine: facts.mine.map(|mine| mine.allotment) };
    let settled_by = facts.settled_by.as_ref().map(|name| format!(" by {name}")).unwrap_or_default();
    let slug = &visit.entrance()?.slug;
    let mut buckets: Vec<&PageBucket> = facts.buckets.iter().collect();
    buckets.sort_by_key(|one| {
        (std::cmp::Reverse(one.funded.unwrap_or(Amount::ZERO)), std::cmp::Reverse(one.total), one.number)
    });
    visit.render(&ResultsPage {
        page: visit.layout(format!("Results of the {title}"), Nav::Round),
        headline: format!("{} of {of} {are} funded", capital(&number(funded))),
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
        rows: buckets.into_iter().map(|one| row(slug, one, facts, &pen)).collect(),
        sum: sum(facts, settlement, &pen),
        givers: givers(facts, &pen),
        files: files(facts, &here),
        settled: format!("Settled {}{settled_by}.", pen.moment(settlement.settled_at)),
        title,
        here,
    })
}

fn amounts(facts: &ResultsFacts, settlement: &StoredSettlement) -> Vec<Amount> {
    let mut list = vec![facts.may_give, settlement.funded, settlement.returned, settlement.unspent, settlement.carried];
    list.extend(facts.buckets.iter().flat_map(|one| [one.total, one.mine]));
    list.extend(facts.mine.map(|mine| mine.given));
    list.extend(facts.since.values().map(|since| since.paid));
    list
}

fn sum_amounts(facts: &ResultsFacts) -> Vec<Amount> {
    let mut list = head::amounts(&facts.statement).to_vec();
    list.extend(facts.mine.map(|mine| mine.allotment));
    let heads = i64::try_from(facts.participants).unwrap_or(i64::MAX).max(1);
    list.push(Amount::from_minor(facts.statement.to_share.minor() / heads));
    list
}

fn row(slug: &str, one: &PageBucket, facts: &ResultsFacts, pen: &Pen) -> ResultRow {
    let outcome = one.outcome.unwrap_or(Outcome::NotFunded);
    let whole = one.goal.maximum.unwrap_or(one.goal.minimum);
    let note = match (outcome, one.goal.maximum) {
        (Outcome::Full, _) => "all it asked for".to_owned(),
        (Outcome::Funded, Some(maximum)) => format!("of {}, enough to start", pen.sum(maximum)),
        (Outcome::Funded, None) => "open-ended".to_owned(),
        (Outcome::NotFunded, _) if one.total.is_zero() => "nobody gave".to_owned(),
        (Outcome::NotFunded, _) => match facts.head.unspent_to {
            UnspentTo::Carried => format!("below its {}; carried on", pen.sum(one.goal.minimum)),
            UnspentTo::Giver => format!("below its {}; back to its givers", pen.sum(one.goal.minimum)),
        },
    };
    let since = one.funded.and_then(|funded| since_words(facts.since.get(&one.number), funded, |sum| pen.sum(sum)));
    let note = since.map_or(note.clone(), |since| format!("{note}; {since}"));
    ResultRow {
        href: format!("/{slug}/buckets/{}", one.number),
        title: one.title.clone(),
        pail: Pail {
            full: outcome == Outcome::Full,
            ..Pail::new(
                per_mille(one.total.checked_sub(one.mine).unwrap_or(one.total), whole),
                per_mille(one.mine, whole),
            )
        },
        badge: outcome_badge(outcome),
        note,
        amount: pen.sum(if outcome.is_funded() { one.funded.unwrap_or(one.total) } else { one.total }),
        mine: one.mine.is_positive().then(|| format!("you {}", pen.sum(one.mine))),
    }
}

/// "Your €400 helped five buckets."
fn my_part(facts: &ResultsFacts, pen: &Pen) -> Option<Callout> {
    let mine = facts.mine.as_ref()?;
    let may_give = mine.may_give().ok()?;
    let is_funded = |one: &&PageBucket| one.outcome.is_some_and(Outcome::is_funded) && one.mine.is_positive();
    let helped = Amount::total(facts.buckets.iter().filter(is_funded).map(|one| one.mine)).ok()?;
    let came_back = mine.given.checked_sub(helped).ok()?;
    let left = may_give.checked_sub(mine.given).ok()?;
    let heading = if helped.is_positive() {
        let count = facts.buckets.iter().filter(is_funded).count();
        format!("Your {} helped {}", pen.sum(helped), counted(count, "bucket", "buckets"))
    } else {
        format!("You had {} to give", pen.sum(may_give))
    };
    let mut words = Vec::new();
    let largest = facts.buckets.iter().filter(is_funded).max_by_key(|one| (one.mine, std::cmp::Reverse(one.number)));
    if let Some(largest) = largest {
        words.push(format!("The biggest part, {}, went to “{}”.", pen.sum(largest.mine), largest.title));
    }
    if came_back.is_positive() {
        words.push(format!("{} came back from buckets that were not funded.", pen.sum(came_back)));
    }
    if left.is_positive() {
        words.push(format!("You did not give {}.", pen.sum(left)));
    }
    if came_back.is_positive() || left.is_positive() {
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
            SumRow::new("Not given", pen.sum(self.unspent)),
            SumRow::result("Carried on", pen.sum(self.carried)),
        ];
        if stays.is_positive() {
            rows.push(SumRow::result("Stays with the givers", pen.sum(stays)));
        }
        rows
    }
}

fn sum(facts: &ResultsFacts, settlement: &StoredSettlement, pen: &Pen) -> Vec<SumRow> {
    let StoredSettlement { funded, returned, unspent, carried, .. } = *settlement;
    SettlementSum { may_give: facts.may_give, funded, returned, unspent, carried }.rows(pen)
}

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
    let title = |number| facts.buckets.iter().find(|one| one.number == number).map_or("", |one| one.title.as_str());
    let rows = facts
        .givers
        .iter()
        .map(|(bucket, name, amount)| vec![Cell::new(title(*bucket)), Cell::new(name), Cell::new(pen.sum(*amount))]);
    let columns = vec![Column::text("Bucket"), Column::text("From"), Column::amount("Amount")];
    let mut table = DataTable::new("Split by split", columns).rows(rows.collect());
    table.caption_hidden = true;
    Some(table)
}
