//! `/{group}/log`: who changed what.

use actix_web::HttpResponse;
use askama::Template;

use crate::domain::ids::MemberNumber;
use crate::domain::time::{clock, day_with_year};
use crate::services::history::{HistoryLine, history};
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
    let everybody = std::iter::once((String::new(), "Everybody".to_owned()));
    let people = found.people.into_iter().map(|(number, name)| (number.to_string(), name));
    visit.render(&LogPage {
        page: visit.layout("Who changed what", Nav::People),
        people_at: visit.to("people")?,
        by: Select::new("by", "Changes by", &chosen, everybody.chain(people)),
        days,
        older: found.older.map(|seq| match actor {
            Some(actor) => format!("{address}?by={actor}&before={seq}"),
            None => format!("{address}?before={seq}"),
        }),
        empty: match actor {
            Some(_) => Empty::new("Nothing by this person.").action(Link::new(&address, "Show everybody")),
            None => Empty::new("Nothing older.").action(Link::new(&address, "Show the newest")),
        },
        address,
    })
}
