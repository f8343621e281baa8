//! `/{group}/rounds`: which rounds were and are there.

use actix_web::HttpResponse;
use askama::Template;

use crate::domain::bucket::RoundPhase;
use crate::domain::currency::Currency;
use crate::domain::policy::Action;
use crate::domain::statement_name::StatementName;
use crate::domain::time::{UtcTime, Zone};
use crate::language::{capital, clock, day_with_year, long_day, month_title_with_year, round_title, short_day};
use crate::services::rounds::{self, HandsLine, RoundLine, RoundList, RunningRound};
use crate::tr;
use crate::web::page_error::PageError;
use crate::web::parts::{Badge, BadgeKind, Cell, Column, DataTable, Empty, Layout, Link};
use crate::web::visit::{Nav, Visit};

/// The page.
#[derive(Template)]
#[template(path = "rounds/list.html")]
struct RoundsPage {
    page: Layout,
    lead: String,
    running: Option<RunningView>,
    hands: Option<RunningView>,
    settled: Option<DataTable>,
    empty: Option<Empty>,
    open_href: Option<String>,
}

/// The round that is not settled yet, as a card.
pub(in crate::web) struct RunningView {
    /// "November round".
    pub title: String,
    /// Its page.
    pub href: String,
    /// Where it stands.
    pub badge: Badge,
    /// "Open until Tuesday 17 November at 18:00. …"
    pub sentence: String,
    /// The reader's part, if they take part.
    pub mine: Option<String>,
    /// "Give your €400".
    pub action: String,
    /// Where that leads.
    pub action_href: String,
}

/// Shows the list.
///
/// # Errors
/// When the database is away.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    let reader = visit.reader()?;
    let (group, me) = (reader.group(), reader.member().map(|member| member.member()));
    let list = visit.on_db(move |db| rounds::list(db, group, me)).await??;
    let (currency, zone, home) = (visit.currency()?, visit.zone()?, visit.to("")?);
    let may_open = visit.may(Action::OpenRound) && list.running.is_none();
    let open_href = may_open.then(|| format!("{home}/rounds/new"));
    let is_empty = list.running.is_none() && list.settled.is_empty();
    let empty = is_empty.then(|| {
        let empty = Empty::new(tr!("rounds-none"));
        match &open_href {
            Some(href) => empty.action(Link::new(href, tr!("rounds-open-one"))),
            None => empty.action(Link::new(format!("{home}/buckets"), tr!("rounds-see-ideas"))),
        }
    });
    visit.render(&RoundsPage {
        page: visit.layout(tr!("rounds-title"), Nav::Round),
        lead: lead(&list),
        running: list.running.as_ref().map(|running| running_view(&visit, running)).transpose()?,
        hands: list.hands.as_ref().map(|hands| hands_view(&visit, hands)).transpose()?,
        settled: settled(&list.settled, currency, zone, &home),
        open_href: open_href.filter(|_| empty.is_none()),
        empty,
    })
}

fn lead(list: &RoundList) -> String {
    let next = list.next_opens_on.filter(|_| list.running.is_none());
    match (next, list.settled.len()) {
        (Some(day), _) => tr!("rounds-next-opens", day = long_day(day)),
        (None, 0) => tr!("rounds-none-lead"),
        (None, count) => tr!("rounds-settled-count", count = count),
    }
}

/// The card of the running round: also on the group's own page.
pub(in crate::web) fn running_view(visit: &Visit, running: &RunningRound) -> Result<RunningView, PageError> {
    let (currency, zone, home) = (visit.currency()?, visit.zone()?, visit.to("")?);
    let line = &running.line;
    let (opens, closes) = (moment(zone, line.head.opens_at), moment(zone, line.head.closes_at));
    let (badge, when) = match line.phase {
        RoundPhase::Announced => {
            (Badge::new(BadgeKind::Draft, tr!("rounds-card-announced")), tr!("rounds-card-opens", when = opens))
        }
        RoundPhase::Open => {
            (Badge::new(BadgeKind::Open, tr!("rounds-card-open")), tr!("rounds-card-closes", when = closes))
        }
        _ => (Badge::new(BadgeKind::Full, tr!("rounds-badge-closed")), tr!("rounds-card-closed", when = closes)),
    };
    let share = currency.format_short(line.to_share);
    let sums = tr!("rounds-card-sums", sum = share, done = running.finished, total = line.participants);
    let left = running.mine.and_then(|mine| mine.may_give.checked_sub(mine.given).ok());
    let mine = running.mine.zip(left).map(|(mine, left)| {
        tr!("rounds-card-left", left = currency.format_short(left), sum = currency.format_short(mine.may_give))
    });
    let may_settle = line.phase == RoundPhase::Closed && visit.may(Action::SettleRound);
    let page = format!("{home}/rounds/{}", line.head.name);
    let action = match (line.phase, running.mine) {
        (RoundPhase::Closed, _) if may_settle => tr!("rounds-settle-the-round"),
        (RoundPhase::Open, Some(mine)) if mine.given.is_zero() => {
            tr!("rounds-card-give", sum = currency.format_short(mine.may_give))
        }
        (RoundPhase::Open, Some(_)) => tr!("rounds-card-change"),
        _ => tr!("rounds-card-see"),
    };
    Ok(RunningView {
        title: capital(&round_title(&line.head.name)),
        action_href: if may_settle { format!("{page}/settle") } else { page.clone() },
        href: page,
        badge,
        sentence: format!("{when} {sums}"),
        mine: mine.filter(|_| line.phase == RoundPhase::Open),
        action,
    })
}

/// "Tuesday 17 November at 18:00".
fn moment(zone: Zone, at: UtcTime) -> String {
    let local = zone.local(at);
    tr!("rounds-moment", day = long_day(local.date()), clock = clock(local))
}

/// The card of the question who takes part: also on the group's own page.
pub(in crate::web) fn hands_view(visit: &Visit, hands: &HandsLine) -> Result<RunningView, PageError> {
    let when = moment(visit.zone()?, hands.until);
    let href = visit.to("rounds/hands")?;
    Ok(RunningView {
        title: tr!("rounds-hands"),
        badge: match hands.is_over {
            true => Badge::new(BadgeKind::Full, tr!("rounds-hands-counted")),
            false => Badge::new(BadgeKind::Open, tr!("rounds-hands-asked")),
        },
        sentence: match hands.is_over {
            true => tr!("rounds-hands-counted-on", when = when, count = hands.up),
            false => tr!("rounds-hands-until", when = when, count = hands.up),
        },
        mine: match hands.mine {
            Some(true) => Some(tr!("rounds-hands-in")),
            Some(false) => Some(tr!("rounds-hands-out")),
            None => None,
        },
        action: match hands.mine.is_none() && !hands.is_over {
            true => tr!("rounds-hands-say"),
            false => tr!("rounds-hands-see"),
        },
        action_href: href.clone(),
        href,
    })
}

fn settled(lines: &[RoundLine], currency: Currency, zone: Zone, home: &str) -> Option<DataTable> {
    if lines.is_empty() {
        return None;
    }
    let amounts: Vec<_> = lines.iter().flat_map(|line| [line.to_share, line.funded]).collect();
    let show = currency.block(&amounts);
    let columns = vec![
        Column::text(tr!("rounds-round")),
        Column::text(tr!("rounds-closed-on")),
        Column::amount(tr!("rounds-to-share")),
        Column::amount(tr!("rounds-given-to-buckets")),
        Column::amount(tr!("rounds-buckets-funded")),
    ];
    let rows = lines.iter().map(|line| {
        let name = &line.head.name;
        let title = StatementName::parse(name).map_or_else(|_| name.clone(), month_title_with_year);
        let closed = zone.day_of(line.head.closes_at);
        vec![
            Cell::link(title, format!("{home}/rounds/{name}/results")),
            Cell::new(if lines.len() == 1 { day_with_year(closed) } else { short_day(closed) }),
            Cell::new(show.show(line.to_share)),
            Cell::new(show.show(line.funded)),
            Cell::new(tr!("rounds-of", some = line.funded_buckets, all = line.buckets)),
        ]
    });
    Some(DataTable::new(tr!("rounds-settled-rounds"), columns).rows(rows.collect()))
}
