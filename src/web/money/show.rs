//! `/{group}/money` and `/{group}/money/{statement}`: where a month's money went.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::figures::{self, FlowView, PastView};
use super::words;
use super::{Tab, audience, bills, corrections, note, sees_lines, steps, tabs};
use crate::domain::agreement::UnspentTo;
use crate::domain::bucket::{Outcome, RoundPhase};
use crate::domain::group::Books;
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::domain::time::Month;
use crate::language::{Rich, clock, counted_word, long_day, short_day};
use crate::services::books::month::{MonthFacts, RoundFacts, Which, month};
use crate::store::outcomes::RoundBucketRow;
use crate::tr;
use crate::web::besides::standing::{self, StandingView};
use crate::web::buckets::rows::{since_beside, since_words};
use crate::web::form::Problems;
use crate::web::money::note::NoteForm;
use crate::web::page_error::PageError;
use crate::web::parts::{
    Badge, BadgeKind, Callout, CalloutKind, DataTable, Empty, Figure, Layout, Link, NavItem, Pager, Pail, ResultRow,
    StepTable, Tone,
};
use crate::web::visit::{AS_PUBLIC, Nav, Visit};

/// A month.
#[derive(Template)]
#[template(path = "money/show.html")]
struct MonthPage {
    page: Layout,
    tabs: Vec<NavItem>,
    lead: Vec<Rich>,
    months: Pager,
    notes: Vec<Callout>,
    corrections: Option<DataTable>,
    standing: Option<StandingView>,
    counting: Option<Callout>,
    figures: Vec<Figure>,
    steps: Option<StepTable>,
    flow: Option<FlowView>,
    past: Option<PastView>,
    costs: Option<DataTable>,
    results: Vec<ResultRow>,
    round: Option<Link>,
    checked: String,
    chart_files: Vec<Link>,
    bill_files: Vec<Link>,
    result_files: Vec<Link>,
    files: Vec<Link>,
    note: Option<String>,
    note_form: Option<NoteForm>,
    problems: Problems,
    public_view: Option<String>,
    footnote: String,
}

/// No month yet.
#[derive(Template)]
#[template(path = "money/empty.html")]
struct EmptyPage {
    page: Layout,
    tabs: Vec<NavItem>,
    empty: Empty,
}

/// `GET /{group}/money`: the newest month.
///
/// # Errors
/// When the reader may not, or the database fails.
pub async fn newest(visit: Visit) -> Result<HttpResponse, PageError> {
    let reader = audience(&visit)?;
    let facts = visit.on_db(move |db| month(db, reader, &Which::Newest)).await??;
    match facts {
        Some(facts) => visit.render(&draw(&visit, &facts, None)?),
        None => nothing_yet(&visit),
    }
}

/// `GET /{group}/money/{statement}`.
///
/// # Errors
/// When there is no such month, the reader may not, or the database fails.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let (_, name) = path.into_inner();
    let reader = audience(&visit)?;
    let facts = visit.on_db(move |db| month(db, reader, &Which::Named(name))).await??;
    visit.render(&draw(&visit, &facts.ok_or(PageError::NotFound)?, None)?)
}

/// The page again, with a note that was refused.
///
/// # Errors
/// When there is no such month, or the database fails.
pub(super) async fn again(visit: Visit, name: String, typed: (String, String)) -> Result<HttpResponse, PageError> {
    let reader = audience(&visit)?;
    let facts = visit.on_db(move |db| month(db, reader, &Which::Named(name))).await??;
    let page = draw(&visit, &facts.ok_or(PageError::NotFound)?, Some(typed))?;
    visit.render_status(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

fn nothing_yet(visit: &Visit) -> Result<HttpResponse, PageError> {
    let closes = short_day(Month::of(visit.zone()?.day_of(visit.now())).last_day());
    let empty = Empty::new(tr!("money-none-closed", day = closes));
    let empty = if visit.may(Action::OpenRound) {
        empty.action(Link::new(visit.to("rounds/new")?, tr!("money-open-a-round")))
    } else {
        empty
    };
    let page = visit.layout(tr!("money-title"), Nav::Money);
    visit.render(&EmptyPage { page, tabs: tabs(visit, Some(Tab::Went))?, empty })
}

fn draw(visit: &Visit, facts: &MonthFacts, typed: Option<(String, String)>) -> Result<MonthPage, PageError> {
    let now = Month::of(visit.zone()?.day_of(visit.now()));
    let chart = steps::chart(facts, now).map_err(|error| PageError::Internal(error.to_string()))?;
    let here = visit.to(&format!("money/{}", facts.statement.name))?;
    let title = words::title(&facts.statement.name, now);
    let settled = facts.round.as_ref().filter(|round| round.settlement.is_some());
    let page = visit.layout(title, Nav::Money);
    let flow = figures::flow(facts, now, &here)?;
    let flow = flow.map(|flow| flow.kept(visit));
    let kept = |links: Vec<Link>| -> Vec<Link> {
        links.into_iter().map(|link| Link::new(visit.kept(&link.href), link.label)).collect()
    };
    let mut problems = Problems::new();
    if let Some((_, problem)) = &typed {
        problems.add("note", problem);
    }
    let typed = typed.map(|(typed, _)| typed);
    let is_empty =
        facts.statement.came_in.is_zero() && facts.core_costs().is_zero() && facts.statement.carried.is_zero();
    Ok(MonthPage {
        tabs: tabs(visit, Some(Tab::Went))?,
        lead: words::lead(facts),
        months: neighbours(visit, facts, now)?,
        notes: notes(visit, facts)?,
        corrections: corrections::table(visit, facts)?,
        standing: facts.standing.as_ref().map(|standing| standing::view(visit, standing)).transpose()?,
        counting: counting(visit, facts)?,
        figures: figures(facts),
        steps: (!is_empty).then(|| chart.table()),
        flow,
        past: figures::past(visit, facts)?,
        costs: bills::table(facts),
        results: settled.map(|round| results(visit, facts, round)).transpose()?.unwrap_or_default(),
        round: round_link(visit, facts)?,
        checked: figures::checked(visit, facts.checked())?,
        chart_files: kept(figures::chart_files(&format!("{here}/steps"))),
        bill_files: kept(vec![Link::new(format!("{here}/core-costs.csv"), "CSV")]),
        result_files: match settled {
            Some(round) => {
                vec![Link::new(visit.to(&format!("rounds/{}/results.csv", round.row.name))?, "CSV")]
            }
            None => Vec::new(),
        },
        files: kept(files(visit, facts, &here)?),
        note: facts.note.clone(),
        note_form: note::form(visit, facts, typed, &problems)?,
        public_view: (visit.reader()?.is_member() && facts.group.books != Books::Members)
            .then(|| format!("{here}?{AS_PUBLIC}")),
        footnote: footnote(facts),
        page: if problems.is_empty() { page } else { page.with_problem() },
        problems,
    })
}

fn neighbours(visit: &Visit, facts: &MonthFacts, now: Month) -> Result<Pager, PageError> {
    let link = |name: &Option<String>| -> Result<Option<Link>, PageError> {
        let Some(name) = name else { return Ok(None) };
        Ok(Some(Link::new(visit.kept(&visit.to(&format!("money/{name}"))?), words::short_title(name, now))))
    };
    let all = match (&facts.previous, &facts.next) {
        (None, None) => None,
        _ => Some(Link::new(visit.kept(&visit.to("money/history")?), tr!("money-all-months"))),
    };
    let next = link(&facts.next)?;
    let next_missing = next.is_none().then(|| words::month_after(&facts.statement.name));
    Ok(Pager { previous: link(&facts.previous)?, next, next_missing, all, ..Pager::default() })
}

/// What wants attention now stands on the newest month.
fn notes(visit: &Visit, facts: &MonthFacts) -> Result<Vec<Callout>, PageError> {
    let mut notes = match &facts.standing {
        Some(standing) => standing::callouts(visit, standing)?,
        None => Vec::new(),
    };
    notes.extend(figures::disagreement(visit, facts.check)?);
    Ok(notes)
}

/// A month whose round is not decided is still counting.
fn counting(visit: &Visit, facts: &MonthFacts) -> Result<Option<Callout>, PageError> {
    let Some(round) = facts.round.as_ref().filter(|round| round.phase != RoundPhase::Settled) else { return Ok(None) };
    let closes = visit.zone()?.local(round.row.closes_at);
    let text = match round.phase {
        RoundPhase::Closed => tr!("money-counting-over"),
        _ => tr!("money-counting-open", day = long_day(closes.date()), time = clock(closes)),
    };
    let link = Link::new(visit.to(&format!("rounds/{}", round.row.name))?, tr!("money-see-the-round"));
    Ok(Some(Callout::new(CalloutKind::Info, tr!("money-counting"), text).action(link)))
}

fn figures(facts: &MonthFacts) -> Vec<Figure> {
    let (statement, currency) = (&facts.statement, facts.group.currency);
    let share = tr!("money-share-of-it", rate = statement.foundation_share.format());
    let (label, amount, note) = match &facts.round {
        _ if statement.shortfall.is_positive() => {
            (tr!("money-missing"), statement.shortfall, tr!("money-for-the-agreed-costs"))
        }
        Some(round) => match round.settlement {
            Some(settled) => (tr!("money-given"), settled.funded, given_note(facts, round)),
            None => (tr!("money-ours"), statement.to_share, words::shares(currency, round)),
        },
        None => (tr!("money-carried-on"), statement.to_share, tr!("money-without-a-round")),
    };
    let figures = [
        (Tone::Stone, tr!("money-came-in"), statement.came_in, words::invoices(&facts.income)),
        (Tone::Found, steps::foundation_name(facts), statement.foundation, share),
        (Tone::Core, tr!("money-core-costs"), facts.core_costs(), words::bills(facts)),
        (Tone::Pool, label, amount, note),
    ];
    let amounts: Vec<Amount> = figures.iter().map(|(_, _, amount, _)| *amount).collect();
    let block = currency.block(&amounts);
    let figure = |(tone, label, amount, note)| Figure::new(tone, label, block.show(amount), note);
    figures.into_iter().map(figure).collect()
}

/// "six buckets; €30 carried on".
fn given_note(facts: &MonthFacts, round: &RoundFacts) -> String {
    let (count, carried) = (round.funded_count(), round.carried_on());
    let word = counted_word(count);
    if carried.is_positive() {
        let amount = facts.group.currency.format_short(carried);
        tr!("money-given-to-carried", count = count, word = word, amount = amount)
    } else {
        tr!("money-given-to", count = count, word = word)
    }
}

fn results(visit: &Visit, facts: &MonthFacts, round: &RoundFacts) -> Result<Vec<ResultRow>, PageError> {
    let currency = facts.group.currency;
    let rows = round.results();
    let block = currency.block(&rows.iter().map(|row| row.funded.unwrap_or(row.total)).collect::<Vec<_>>());
    let goes_to = match round.row.unspent_to {
        UnspentTo::Carried => Some(words::month_after(&facts.statement.name)),
        UnspentTo::Giver => None,
    };
    let row = |row: &&RoundBucketRow| {
        let is_funded = row.outcome.is_some_and(Outcome::is_funded);
        let shown = if is_funded { row.funded.unwrap_or(row.total) } else { row.total };
        let since = since_words(round.since.get(&row.bucket), shown, |sum| currency.format_short(sum));
        let since = since.filter(|_| is_funded);
        let (note, since) = since_beside(visit, row.bucket, words::outcome(currency, row, goes_to.as_deref()), since)?;
        Ok(ResultRow {
            href: visit.to(&format!("buckets/{}", row.bucket))?,
            title: row.title.clone(),
            pail: pail(row, shown),
            badge: badge(row.outcome),
            note,
            since,
            amount: block.show(shown),
            mine: round.mine.get(&row.bucket).map(|mine| tr!("money-you", amount = currency.format_short(*mine))),
        })
    };
    rows.iter().map(row).collect()
}

/// How full the bucket became. An open-ended one that was funded is full.
fn pail(row: &RoundBucketRow, shown: Amount) -> Pail {
    let goal = row.maximum.map_or(shown, |maximum| maximum).minor().max(1);
    let per_mille = (i128::from(shown.minor()) * 1000 / i128::from(goal)).clamp(0, 1000);
    Pail { full: row.outcome == Some(Outcome::Full), ..Pail::new(u16::try_from(per_mille).unwrap_or(1000), 0) }
}

fn badge(outcome: Option<Outcome>) -> Badge {
    match outcome {
        Some(Outcome::Full) => Badge::new(BadgeKind::Full, tr!("money-badge-full")),
        Some(Outcome::Funded) => Badge::new(BadgeKind::Funded, tr!("money-badge-funded")),
        Some(Outcome::NotFunded) => Badge::new(BadgeKind::NotFunded, tr!("money-badge-not-funded")),
        None => Badge::new(BadgeKind::Open, tr!("money-badge-open")),
    }
}

fn round_link(visit: &Visit, facts: &MonthFacts) -> Result<Option<Link>, PageError> {
    let Some(round) = &facts.round else { return Ok(None) };
    let (path, words) = match round.phase {
        RoundPhase::Settled => (format!("rounds/{}/results", round.row.name), tr!("money-how-the-round-went")),
        _ => (format!("rounds/{}", round.row.name), tr!("money-see-the-round")),
    };
    Ok(Some(Link::new(visit.to(&path)?, words)))
}

fn files(visit: &Visit, facts: &MonthFacts, here: &str) -> Result<Vec<Link>, PageError> {
    let mut files = Vec::new();
    if sees_lines(visit)? {
        files.push(Link::new(format!("{here}/ledger.csv"), tr!("money-file-lines")));
    }
    files.push(Link::new(format!("{here}/month.json"), tr!("money-file-month-json")));
    files.push(Link::new(format!("{here}/month.csv"), tr!("money-file-month-csv")));
    if let Some(round) = &facts.round {
        let round = visit.to(&format!("rounds/{}", round.row.name))?;
        files.push(Link::new(format!("{round}/results.csv"), tr!("money-file-results")));
        files.push(Link::new(format!("{round}/round.json"), tr!("money-file-round")));
    }
    Ok(files)
}

fn footnote(facts: &MonthFacts) -> String {
    let name = &facts.group.name;
    match facts.group.books {
        Books::Members => tr!("money-foot-members", group = name),
        Books::Totals | Books::Open => tr!("money-foot-everyone", group = name),
    }
}
