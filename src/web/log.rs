//! `/{group}/log`: who changed what.

use actix_web::HttpResponse;
use askama::Template;

use crate::domain::ids::MemberNumber;
use crate::language::{clock, day_with_year};
use crate::services::history::{HistoryLine, history};
use crate::tr;
use crate::web::accounts::query;
use crate::web::page_error::PageError;
use crate::web::parts::{Empty, Layout, Link, Select};
use crate::web::visit::{Nav, Visit};

#[derive(Template)]
#[template(path = "group/log.html")]
struct LogPage {
    page: Layout,
    address: String,
    people_at: String,
    by: Select,
    days: Vec<Day>,
    older: Option<String>,
    empty: Empty,
}

struct Day {
    day: String,
    lines: Vec<Line>,
}

struct Line {
    time: String,
    actor: Option<(MemberNumber, String)>,
    detail: String,
    member: Option<(MemberNumber, String)>,
}

/// `GET /{group}/log?by=3&before=120`.
///
/// # Errors
/// When the database fails.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    let who = visit.member()?;
    let number = |name: &str| query(&visit, name).and_then(|text| text.parse::<i64>().ok());
    let (actor, before) = (number("by").map(MemberNumber::new), number("before"));
    let found = visit.on_db(move |db| history(db, &who, actor, before)).await??;
    let zone = visit.zone()?;
    let mut days: Vec<Day> = Vec::new();
    for HistoryLine { at, actor, detail, member, .. } in found.lines {
        let local = zone.local(at);
        let day = day_with_year(local.date());
        let line = Line { time: clock(local), actor, detail, member };
        match days.last_mut().filter(|last| last.day == day) {
            Some(last) => last.lines.push(line),
            None => days.push(Day { day, lines: vec![line] }),
        }
    }
    let address = visit.to("log")?;
    let chosen = actor.map(|actor| actor.to_string()).unwrap_or_default();
    let everybody = std::iter::once((String::new(), tr!("group-log-everybody")));
    let people = found.people.into_iter().map(|(number, name)| (number.to_string(), name));
    visit.render(&LogPage {
        page: visit.layout(tr!("group-log-heading"), Nav::People),
        people_at: visit.to("people")?,
        by: Select::new("by", tr!("group-log-by"), &chosen, everybody.chain(people)),
        days,
        older: found.older.map(|seq| match actor {
            Some(actor) => format!("{address}?by={actor}&before={seq}"),
            None => format!("{address}?before={seq}"),
        }),
        empty: match actor {
            Some(_) => {
                Empty::new(tr!("group-log-nothing-by")).action(Link::new(&address, tr!("group-log-show-everybody")))
            }
            None => Empty::new(tr!("group-log-nothing-older")).action(Link::new(&address, tr!("group-log-newest"))),
        },
        address,
    })
}
