//! `/{group}/rounds`: which rounds were and are there.

use actix_web::HttpResponse;
use askama::Template;

use crate::domain::bucket::RoundPhase;
use crate::domain::currency::Currency;
use crate::domain::policy::Action;
use crate::domain::statement_name::{StatementName, round_title};
use crate::domain::time::{UtcTime, Zone, clock, day_with_year, long_day, short_day};
use crate::services::rounds::{self, HandsLine, RoundLine, RoundList, RunningRound};
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
        let empty = Empty::new("No round yet. A round shares out the pool.");
        match &open_href {
            Some(href) => empty.action(Link::new(href, "Open a round")),
            None => empty.action(Link::new(format!("{home}/buckets"), "See the ideas")),
        }
    });
    visit.render(&RoundsPage {
        page: visit.layout("Rounds", Nav::Round),
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
        (Some(day), _) => format!("The next round opens on {}.", long_day(day)),
        (None, 0) => "In a round, members split what there is to share over the buckets.".to_owned(),
        (None, 1) => "One round is settled.".to_owned(),
        (None, count) => format!("{count} rounds are settled."),
    }
}

/// The card of the running round: also on the group's own page.
pub(in crate::web) fn running_view(visit: &Visit, running: &RunningRound) -> Result<RunningView, PageError> {
    let (currency, zone, home) = (visit.currency()?, visit.zone()?, visit.to("")?);
    let line = &running.line;
    let at = |moment: UtcTime| {
        let local = zone.local(moment);
        format!("{} at {}", long_day(local.date()), clock(local))
    };
    let (badge, when) = match line.phase {
        RoundPhase::Announced => {
            (Badge::new(BadgeKind::Draft, "Announced"), format!("Opens on {}", at(line.head.opens_at)))
        }
        RoundPhase::Open => (Badge::new(BadgeKind::Open, "Open"), format!("Open until {}", at(line.head.closes_at))),
        _ => (Badge::new(BadgeKind::Full, "Closed"), format!("Closed on {}, not settled yet", at(line.head.closes_at))),
    };
    let sentence = format!(
        "{when}. {} to share; {} of {} members have finished.",
        currency.format_short(line.to_share),
        running.finished,
        line.participants
    );
    let left = running.mine.and_then(|mine| mine.may_give.checked_sub(mine.given).ok());
    let mine = running.mine.zip(left).map(|(mine, left)| {
        format!("{} of your {} left to give.", currency.format_short(left), currency.format_short(mine.may_give))
    });
    let may_settle = line.phase == RoundPhase::Closed && visit.may(Action::SettleRound);
    let page = format!("{home}/rounds/{}", line.head.name);
    let action = match (line.phase, running.mine) {
        (RoundPhase::Closed, _) if may_settle => "Settle the round".to_owned(),
        (RoundPhase::Open, Some(mine)) if mine.given.is_zero() => {
            format!("Give your {}", currency.format_short(mine.may_give))
        }
        (RoundPhase::Open, Some(_)) => "Change my split".to_owned(),
        _ => "To the round".to_owned(),
    };
    Ok(RunningView {
        title: round_title(&line.head.name),
        action_href: if may_settle { format!("{page}/settle") } else { page.clone() },
        href: page,
        badge,
        sentence,
        mine: mine.filter(|_| line.phase == RoundPhase::Open),
        action,
    })
}

/// The card of the question who takes part: also on the group's own page.
pub(in crate::web) fn hands_view(visit: &Visit, hands: &HandsLine) -> Result<RunningView, PageError> {
    let local = visit.zone()?.local(hands.until);
    let when = format!("{} at {}", long_day(local.date()), clock(local));
    let up = if hands.up == 1 { "One member is in".to_owned() } else { format!("{} members are in", hands.up) };
    let href = visit.to("rounds/hands")?;
    Ok(RunningView {
        title: "Who takes part in the next round?".to_owned(),
        badge: match hands.is_over {
            true => Badge::new(BadgeKind::Full, "Counted"),
            false => Badge::new(BadgeKind::Open, "Asked"),
        },
        sentence: match hands.is_over {
            true => format!("The hands were counted on {when}. {up}."),
            false => format!("Say so until {when}. {up} so far."),
        },
        mine: match hands.mine {
            Some(true) => Some("You are in.".to_owned()),
            Some(false) => Some("You are not in this time.".to_owned()),
            None => None,
        },
        action: if hands.mine.is_none() && !hands.is_over { "Say whether you are in" } else { "See who is in" }
            .to_owned(),
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
        Column::text("Round"),
        Column::text("Closed"),
        Column::amount("To share"),
        Column::amount("Given to buckets"),
        Column::amount("Buckets funded"),
    ];
    let rows = lines.iter().map(|line| {
        let name = &line.head.name;
        let title = StatementName::parse(name).map_or_else(|_| name.clone(), StatementName::title_with_year);
        let closed = zone.day_of(line.head.closes_at);
        vec![
            Cell::link(title, format!("{home}/rounds/{name}/results")),
            Cell::new(if lines.len() == 1 { day_with_year(closed) } else { short_day(closed) }),
            Cell::new(show.show(line.to_share)),
            Cell::new(show.show(line.funded)),
            Cell::new(format!("{} of {}", line.funded_buckets, line.buckets)),
        ]
    });
    Some(DataTable::new("Settled rounds", columns).rows(rows.collect()))
}
