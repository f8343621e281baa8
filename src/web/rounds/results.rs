//! `GET /{group}/rounds/{round}/results`: what did we choose?

use std::collections::BTreeMap;

use actix_web::{HttpResponse, web};
use askama::Template;

use super::head::{self, Each};
pub(super) use super::results_words::offer_words;
use super::results_words::{decided_words, kept, lead, my_part};
use super::row::{outcome_badge, per_mille};
use super::show::address;
use super::words::{Pen, round_of, round_title, share_funded};
use crate::domain::agreement::UnspentTo;
use crate::domain::bucket::{Outcome, RoundPhase};
use crate::domain::ids::BucketNumber;
use crate::domain::money::Amount;
use crate::language::capital;
use crate::services::settlement::{ResultsFacts, results};
use crate::store::rounds::RoundHead;
use crate::store::settlements::StoredSettlement;
use crate::store::splits::page::PageBucket;
use crate::tr;
use crate::web::buckets::rows::{since_beside, since_words};
use crate::web::page_error::PageError;
use crate::web::parts::{Callout, Cell, Column, DataTable, Empty, Equation, Layout, Link, Pail, ResultRow, SumRow};
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
        RoundPhase::Withdrawn => tr!("rounds-results-withdrawn"),
        RoundPhase::Announced | RoundPhase::Open => {
            tr!("rounds-results-closes", when = pen.moment(head.closes_at))
        }
        RoundPhase::Closed | RoundPhase::Settled => {
            tr!("rounds-results-closed", when = pen.moment(head.closes_at))
        }
    };
    visit.render(&NoResultsPage {
        page: visit.layout(tr!("rounds-results-title", round = title), Nav::Round),
        empty: Empty::new(sentence).action(Link::new(here.clone(), tr!("rounds-see-round"))),
        title: capital(&title),
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
    let each = Each { participants: facts.participants, mine: facts.mine.map(|mine| mine.allotment) };
    let settled_at = pen.moment(settlement.settled_at);
    let mut buckets: Vec<&PageBucket> = facts.buckets.iter().collect();
    buckets.sort_by_key(|one| {
        (std::cmp::Reverse(one.funded.unwrap_or(Amount::ZERO)), std::cmp::Reverse(one.total), one.number)
    });
    visit.render(&ResultsPage {
        page: visit.layout(tr!("rounds-results-title", round = title), Nav::Round),
        headline: share_funded(funded, facts.buckets.len()),
        lead: lead(facts, settlement, &pen),
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
        settled: match facts.settled_by.as_ref() {
            Some(name) => tr!("rounds-settled-by", when = settled_at, name = name),
            None => tr!("rounds-settled-at", when = settled_at),
        },
        title: capital(&title),
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
            tr!("rounds-result-full-above", sum = pen.sum(above))
        }
        (Outcome::Full, _) => tr!("rounds-result-full"),
        (Outcome::Funded, _) if one.total < one.goal.minimum => {
            tr!("rounds-result-below", sum = pen.sum(one.goal.minimum))
        }
        (Outcome::Funded, Some(maximum)) => tr!("rounds-result-enough", sum = pen.sum(maximum)),
        (Outcome::Funded, None) => tr!("rounds-result-open-ended"),
        (Outcome::NotFunded, _) if one.total.is_zero() => tr!("rounds-result-nobody"),
        (Outcome::NotFunded, _) => match facts.head.unspent_to {
            UnspentTo::Carried => tr!("rounds-result-carried", sum = pen.sum(one.goal.minimum)),
            UnspentTo::Giver => tr!("rounds-result-back", sum = pen.sum(one.goal.minimum)),
        },
    };
    let note = match facts.decided.get(&one.number) {
        Some(decided) => tr!("rounds-result-and", note = note, more = decided_words(decided, pen)),
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
        mine: mine.is_positive().then(|| tr!("rounds-result-you", sum = pen.sum(mine))),
    })
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
            SumRow::new(tr!("rounds-sum-could-give"), pen.sum(self.may_give)),
            SumRow::new(tr!("rounds-sum-to-buckets"), pen.sum(self.funded.negated())),
            SumRow::result(tr!("rounds-sum-left-over"), pen.sum(left_over)),
            SumRow::new(tr!("rounds-sum-returned"), pen.sum(self.returned)),
        ];
        let not_given = self.unspent.checked_sub(self.surplus).unwrap_or(self.unspent);
        if self.surplus.is_positive() {
            rows.push(SumRow::new(tr!("rounds-sum-surplus"), pen.sum(self.surplus)));
        }
        rows.push(SumRow::new(tr!("rounds-sum-not-given"), pen.sum(not_given)));
        rows.push(SumRow::result(tr!("rounds-sum-carried-on"), pen.sum(self.carried)));
        if stays.is_positive() {
            rows.push(SumRow::result(tr!("rounds-sum-stays"), pen.sum(stays)));
        }
        rows
    }
}

fn sum(facts: &ResultsFacts, settlement: &StoredSettlement, pen: &Pen) -> Vec<SumRow> {
    let StoredSettlement { funded, returned, unspent, carried, .. } = *settlement;
    SettlementSum { may_give: facts.may_give, funded, returned, unspent, carried, surplus: surplus(facts) }.rows(pen)
}

/// What buckets of a sealed round got above what they take.
fn surplus(facts: &ResultsFacts) -> Amount {
    let funded = facts.buckets.iter().filter(|one| one.outcome.is_some_and(Outcome::is_funded));
    let above = funded.map(|one| one.total.checked_sub(one.funded.unwrap_or(one.total)).unwrap_or(Amount::ZERO));
    Amount::total(above).unwrap_or(Amount::ZERO)
}

/// Above this many rows of "who gave what" a page is no place for them.
const MOST_GIVERS: usize = 2_000;

/// What there is to download.
fn files(facts: &ResultsFacts, here: &str) -> Vec<Link> {
    let mut files = vec![
        Link::new(format!("{here}/results.csv"), tr!("rounds-file-results")),
        Link::new(format!("{here}/round.json"), tr!("rounds-file-round")),
        Link::new(format!("{here}/round.csv"), tr!("rounds-file-splits")),
    ];
    if facts.reader_sees_givers() {
        files.push(Link::new(format!("{here}/round.pb"), tr!("rounds-file-pabulib")));
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
    let columns = vec![
        Column::text(tr!("rounds-bucket")),
        Column::text(tr!("rounds-giver")),
        Column::amount(tr!("rounds-amount")),
    ];
    let mut table = DataTable::new(tr!("rounds-split-by-split"), columns).rows(rows.collect());
    table.caption_hidden = true;
    Some(table)
}
