//! `GET /{group}/rounds/{round}`: where should my money go, and how full are the buckets?

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use super::entries::Entries;
use super::head::{self, Each, Lead, amounts};
use super::new_rules;
use super::notes::{callouts, early, offers, typed_table};
use super::order::{Order, arrange};
use super::panel::{note, panel};
use super::row::{RowFrame, row};
use super::script::ScriptParts;
use super::words::{Pen, round_of};
use crate::domain::bucket::RoundPhase;
use crate::domain::currency::Currency;
use crate::domain::ids::MemberNumber;
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::domain::time::Zone;
use crate::services::splits::{PageRequest, RoundFacts, Typed, page};
use crate::tr;
use crate::web::page_cache::{CSRF_SLOT, KEY_SLOT, PageKey};
use crate::web::page_error::PageError;
use crate::web::parts::{
    AllotmentPanel, Badge, BucketRow, Callout, DataTable, Dialog, Empty, Equation, ErrorSummary, Layout, Link, NavItem,
    Pips,
};
use crate::web::visit::{Nav, Visit};

/// What may stand behind the address.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ShowQuery {
    /// The order of the buckets.
    #[serde(default)]
    pub sort: String,
    /// A save of the reader's that the page is to tell about.
    #[serde(default)]
    pub saved: Option<i64>,
    /// A question of the page, to be asked on a page of its own.
    pub confirm: Option<String>,
}

/// The page of a round.
#[derive(Template)]
#[template(path = "rounds/show.html")]
pub struct RoundPage {
    page: Layout,
    problems: ErrorSummary,
    title: String,
    badge: Badge,
    lead: Lead,
    pips: Pips,
    equation: Equation,
    callouts: Vec<Callout>,
    typed: Option<DataTable>,
    heading: String,
    tabs: Vec<NavItem>,
    rows: Vec<BucketRow>,
    empty: Option<Empty>,
    form: Option<SplitForm>,
    /// There is a form.
    gives: bool,
    note: String,
    updated: String,
    here: String,
    rules: Vec<String>,
    /// What a facilitator is asked before it ends now.
    closure: Option<Dialog>,
    extension: Option<String>,
    withdrawal: Option<String>,
    again: Option<String>,
    settle_href: Option<String>,
    /// Full buckets that may be settled while the round is open.
    early: Vec<Link>,
    /// Buckets of the reader's to which what there is is offered.
    offers: Vec<Link>,
    results_href: Option<String>,
    key: String,
}

/// The id of the form, for what stands outside of it.
pub const SPLIT_FORM: &str = "split";

/// The one form of the page.
struct SplitForm {
    id: &'static str,
    action: String,
    version: i64,
    sort: &'static str,
    panel: AllotmentPanel,
    script: ScriptParts,
}

/// What of the page is not in its facts: who reads, and what just happened.
pub struct Reading {
    /// The group's address part.
    pub slug: String,
    /// How amounts and days are written.
    pub pen: PenParts,
    /// The order of the buckets.
    pub order: Order,
    /// The reader as a member; none for a stranger.
    pub reader: Option<MemberNumber>,
    /// The reader may end the round.
    pub may_close: bool,
    /// The reader may open rounds, and take one back.
    pub may_open: bool,
    /// The reader may settle it.
    pub may_settle: bool,
    /// The reader may propose a bucket.
    pub may_propose: bool,
    /// The fields, when they are not those stored.
    pub entries: Option<Entries>,
    /// What is wrong with them.
    pub problems: ErrorSummary,
    /// The revision that the form was rendered with which they came from.
    pub version: Option<i64>,
    /// They came after the close.
    pub late: bool,
    /// The key of the forms.
    pub key: String,
}

/// Currency and zone of the group.
#[derive(Clone, Copy)]
pub struct PenParts {
    /// The currency.
    pub currency: Currency,
    /// The time zone.
    pub zone: Zone,
}

impl Reading {
    /// For a visitor who has done nothing yet.
    ///
    /// # Errors
    /// When there is no group.
    pub fn of(visit: &Visit, sort: &str) -> Result<Self, PageError> {
        Ok(Self {
            slug: visit.entrance()?.slug.clone(),
            pen: PenParts { currency: visit.currency()?, zone: visit.zone()? },
            order: Order::parse(sort),
            reader: visit.reader()?.member().map(|scope| scope.member()),
            may_close: visit.may(Action::CloseRound),
            may_open: visit.may(Action::OpenRound) && visit.may(Action::WithdrawRound),
            may_settle: visit.may(Action::SettleRound),
            may_propose: visit.may(Action::ProposeBucket),
            entries: None,
            problems: ErrorSummary::new(),
            version: None,
            late: false,
            key: visit.new_key()?,
        })
    }
}

/// Shows a round.
///
/// # Errors
/// Not found, or the database.
pub async fn show(visit: Visit, query: web::Query<ShowQuery>) -> Result<HttpResponse, PageError> {
    let (round, version) = round_of(&visit)?;
    let entrance = visit.entrance()?;
    let mut reading = Reading::of(&visit, &query.sort)?;
    let group = visit.reader()?.group();
    let request = PageRequest { round, reader: reading.reader, saved: query.saved };
    // A page that tells about one save, or asks one question, is for once.
    let kept = query.saved.is_none() && query.confirm.is_none() && visit.0.notice.is_none();
    if !kept {
        let facts = visit.on_db(move |db| page(db, group, request)).await??.ok_or(PageError::NotFound)?;
        let page = build(visit.layout(String::new(), Nav::Round), &facts, reading);
        return visit.render_asking(StatusCode::OK, &page, &page.page, &page.closure);
    }
    let key = PageKey {
        group,
        group_version: entrance.version,
        round,
        round_version: version,
        viewer: reading.reader,
        page: format!("show:{}", reading.order.as_str()),
        scheme: visit.0.scheme.as_str(),
        language: visit.language(),
        minute: visit.now().micros().div_euclid(60_000_000),
    };
    let pages = &visit.app().pages;
    let (csrf, form_key) = (visit.csrf(), std::mem::replace(&mut reading.key, KEY_SLOT.to_owned()));
    if let Some(html) = pages.find(&key, &csrf, &form_key) {
        return Ok(html_page(StatusCode::OK, html));
    }
    let facts = visit.on_db(move |db| page(db, group, request)).await??.ok_or(PageError::NotFound)?;
    let mut layout = visit.layout(String::new(), Nav::Round);
    layout.csrf = CSRF_SLOT.to_owned();
    // The same for everybody who is shown this page: only members surely have a token to send.
    let order = reading.order.query();
    layout.here = reading.reader.map(|_| format!("/{}/rounds/{}{order}", reading.slug, facts.head.name));
    let html = build(layout, &facts, reading).render().map_err(|error| PageError::Internal(error.to_string()))?;
    Ok(html_page(StatusCode::OK, pages.keep(key, &html, &csrf, &form_key)))
}

pub(super) fn html_page(status: StatusCode, html: String) -> HttpResponse {
    HttpResponse::build(status).content_type("text/html; charset=utf-8").body(html)
}

/// The page from its facts: no clock, no database.
pub fn build(mut page: Layout, facts: &RoundFacts, reading: Reading) -> RoundPage {
    let pen = Pen::with(reading.pen.currency, reading.pen.zone, facts.now, &shown_amounts(facts, &reading));
    let head_pen = Pen::with(reading.pen.currency, reading.pen.zone, facts.now, &head_amounts(facts));
    let here = format!("/{}/rounds/{}", reading.slug, facts.head.name);
    let title = head::title(&facts.head, &pen);
    page.title.clone_from(&title);
    if !reading.problems.is_empty() {
        page = page.with_problem();
    }
    let order =
        arrange(sealed_order(facts, reading.order), facts.head.number, reading.reader, facts.buckets.iter().collect());
    let giving = giving(facts, &reading, &pen);
    let frame = frame(facts, &reading, &pen, giving.as_ref());
    let rows = order.iter().map(|bucket| row(&frame, bucket)).collect();
    let mine = facts.mine.as_ref();
    let form = match (mine, &giving) {
        (Some(mine), Some(entries)) => Some(SplitForm {
            id: SPLIT_FORM,
            action: format!("{here}/split"),
            version: reading.version.unwrap_or(mine.revision),
            sort: reading.order.as_str(),
            panel: panel(facts, mine, entries, &order, reading.entries.is_some(), &pen),
            script: ScriptParts::new(
                &frame,
                mine,
                entries,
                &order,
                &fixed_amounts(facts),
                format!("{here}/round.json"),
            ),
        }),
        _ => None,
    };
    let closure = (reading.may_close && facts.phase == RoundPhase::Open).then(|| {
        let ask = tr!("rounds-close-ask");
        Dialog::new("close", tr!("rounds-close"), ask, format!("{here}/closure"), &page.csrf)
            .say(tr!("rounds-close-text"))
            .fixed("idem", &reading.key)
            .button(tr!("rounds-close-it"))
    });
    let why = mine.is_some().then(|| format!("{here}/mine"));
    let each = Each { participants: facts.participants, mine: mine.map(|mine| mine.allotment) };
    let is_over = matches!(facts.phase, RoundPhase::Closed);
    RoundPage {
        title,
        page,
        badge: head::badge(&facts.head, facts.phase, &pen),
        lead: head::lead(facts, &pen),
        pips: head::pips(facts),
        equation: head::equation(&facts.head, &facts.statement, facts.foundation_name.as_deref(), each, why, &head_pen),
        callouts: callouts(facts, &reading, &pen, form.is_some()),
        typed: typed_table(facts, &reading, &pen),
        heading: match (mine, form.is_some()) {
            (Some(mine), true) => tr!("rounds-where", sum = pen.sum(mine.may_give)),
            _ => tr!("rounds-the-buckets"),
        },
        tabs: tabs(facts, &reading, &here),
        empty: facts.buckets.is_empty().then(|| empty(&reading)),
        rows,
        note: if form.is_none() && mine.is_some() && facts.phase == RoundPhase::Announced {
            note(facts)
        } else {
            String::new()
        },
        gives: form.is_some(),
        form,
        updated: pen.clock(facts.now),
        closure,
        early: early(facts, &reading, &here),
        offers: offers(facts, &here, &pen),
        rules: rules(facts, &pen),
        extension: (reading.may_close && matches!(facts.phase, RoundPhase::Announced | RoundPhase::Open))
            .then(|| format!("{here}/extension")),
        withdrawal: (reading.may_open && facts.phase == RoundPhase::Announced).then(|| format!("{here}/withdrawal")),
        again: (reading.may_open && facts.phase == RoundPhase::Settled)
            .then(|| format!("/{}/rounds/new?like={}", reading.slug, facts.head.name)),
        settle_href: (reading.may_settle && is_over).then(|| format!("{here}/settle")),
        results_href: (facts.phase == RoundPhase::Settled).then(|| format!("{here}/results")),
        problems: reading.problems,
        key: reading.key,
        here: format!("{here}{}", reading.order.query()),
    }
}

/// The rules of the round in plain words, and what became of its close.
fn rules(facts: &RoundFacts, pen: &Pen) -> Vec<String> {
    let moves = facts.close_changes.iter().map(|one| {
        let (was, now) = (pen.moment(one.was_at), pen.moment(one.now_at));
        match one.reason.is_empty() {
            true => tr!("rounds-close-ended", was = was, now = now),
            false => tr!("rounds-close-moved", was = was, now = now, reason = one.reason),
        }
    });
    new_rules::sentences(&facts.head, pen).into_iter().chain(moves).collect()
}

/// What stands in the fields, if the reader may give now.
fn giving(facts: &RoundFacts, reading: &Reading, pen: &Pen) -> Option<Entries> {
    let mine = facts.mine.as_ref()?;
    let final_now = facts.head.rules.final_after_saving && mine.saved_at.is_some();
    if facts.phase != RoundPhase::Open || final_now {
        return None;
    }
    Some(reading.entries.clone().unwrap_or_else(|| Entries::stored(facts, pen)))
}

fn frame<'p>(facts: &RoundFacts, reading: &'p Reading, pen: &'p Pen, giving: Option<&'p Entries>) -> RowFrame<'p> {
    let left = match (facts.mine.as_ref(), giving) {
        (Some(mine), Some(entries)) => mine.may_give.checked_sub(entries.total()).unwrap_or(Amount::ZERO),
        _ => Amount::ZERO,
    };
    RowFrame {
        pen,
        slug: &reading.slug,
        phase: facts.phase,
        rules: facts.head.rules,
        step: facts.head.step,
        giving,
        takes_part: facts.mine.is_some(),
        left,
    }
}

/// Totals may not show through the order either.
fn sealed_order(facts: &RoundFacts, order: Order) -> Order {
    if order == Order::Closest && facts.buckets.iter().any(|one| one.given.is_none()) { Order::Shuffled } else { order }
}

fn tabs(facts: &RoundFacts, reading: &Reading, here: &str) -> Vec<NavItem> {
    let order = reading.order;
    let tab = |label: String, one: Order| NavItem::new(label, format!("{here}{}", one.query())).current(one == order);
    let shuffled = if reading.reader.is_some() { tr!("rounds-order-yours") } else { tr!("rounds-order-shuffled") };
    let mut tabs = vec![tab(shuffled, Order::Shuffled)];
    if facts.buckets.iter().all(|one| one.given.is_some()) {
        tabs.push(tab(tr!("rounds-order-closest"), Order::Closest));
    }
    tabs.push(tab(tr!("rounds-order-name"), Order::Name));
    tabs
}

fn empty(reading: &Reading) -> Empty {
    let empty = Empty::new(tr!("rounds-no-buckets"));
    if reading.may_propose {
        empty.action(Link::new(format!("/{}/buckets/new", reading.slug), tr!("rounds-propose-first")))
    } else {
        empty
    }
}

fn head_amounts(facts: &RoundFacts) -> Vec<Amount> {
    let mut list = amounts(&facts.statement).to_vec();
    list.extend(facts.mine.as_ref().map(|mine| mine.allotment));
    let heads = i64::try_from(facts.participants).unwrap_or(i64::MAX).max(1);
    list.push(Amount::from_minor(facts.statement.to_share.minor() / heads));
    list
}

/// Every amount of the list and the panel: with one of them in cents, all are.
fn shown_amounts(facts: &RoundFacts, reading: &Reading) -> Vec<Amount> {
    let mut list = fixed_amounts(facts);
    if let Some(entries) = reading.entries.as_ref() {
        list.extend(facts.buckets.iter().map(|bucket| entries.amount(bucket.number)));
    }
    if let Some((rows, _)) = facts.mine.as_ref().and_then(|mine| mine.draft.as_ref()) {
        list.extend(rows.iter().filter_map(|(_, typed)| match typed {
            Typed::Amount(amount) => Some(*amount),
            Typed::Text(_) => None,
        }));
    }
    list
}

/// Those that are not the reader's to change.
fn fixed_amounts(facts: &RoundFacts) -> Vec<Amount> {
    let mut list = vec![facts.statement.to_share];
    list.extend(facts.mine.as_ref().map(|mine| mine.may_give));
    list.extend(facts.head.rules.cap);
    for bucket in &facts.buckets {
        list.extend([bucket.goal.minimum, bucket.mine]);
        list.extend(bucket.goal.maximum);
        list.extend(bucket.given.map(|(total, _)| total));
    }
    list
}

/// The address of a round of the group.
///
/// # Errors
/// When there is no group.
pub fn address(visit: &Visit, name: &str) -> Result<String, PageError> {
    visit.to(&format!("rounds/{name}"))
}
