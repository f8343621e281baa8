//! `/{group}/people`: who is in.

use actix_web::HttpResponse;
use askama::Template;

use crate::domain::member::{MemberKind, MemberState};
use crate::domain::policy::Action;
use crate::domain::time::Zone;
use crate::language::day_with_year;
use crate::services::people::{PersonRow, PublicPeople, people, public_people};
use crate::tr;
use crate::web::page_error::PageError;
use crate::web::parts::{Badge, BadgeKind, Cell, Column, DataTable, Layout};
use crate::web::visit::{Nav, Reader, Visit};
use crate::web::words::{capital, roles_words};

#[derive(Template)]
#[template(path = "people/list.html")]
struct PeoplePage {
    page: Layout,
    /// `/tidewater`.
    group: String,
    base: String,
    lead: String,
    table: DataTable,
    may_invite: bool,
    is_alone: bool,
}

#[derive(Template)]
#[template(path = "people/public.html")]
struct PublicPage {
    page: Layout,
    people: PublicPeople,
}

/// `GET /{group}/people`: everybody for members, the count and consenting names for outsiders.
///
/// # Errors
/// When the database fails.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    let who = match visit.reader()? {
        Reader::Member(who) => who,
        Reader::Public(public) => {
            let people = visit.on_db(move |db| public_people(db, &public)).await??;
            return visit.render(&PublicPage { page: visit.layout(tr!("people-heading"), Nav::People), people });
        }
    };
    let found = visit.on_db(move |db| people(db, &who)).await??;
    let may_invite = visit.may(Action::InviteMembers);
    let zone = visit.zone()?;
    let base = visit.to("people")?;
    let mut columns = vec![
        Column::text(tr!("people-list-name")),
        Column::text(tr!("people-list-does")),
        Column::text(tr!("people-list-stands")),
        Column::text(tr!("people-list-since")),
    ];
    if may_invite {
        columns.insert(1, Column::text(tr!("people-list-address")));
    }
    let invited = found.rows.iter().filter(|row| row.state == MemberState::Invited).count();
    let rows = found.rows.iter().map(|row| cells(row, &base, zone, may_invite)).collect();
    let mut table = DataTable::new(tr!("people-list-caption"), columns).rows(rows);
    table.caption_hidden = true;
    visit.render(&PeoplePage {
        page: visit.layout(tr!("people-heading"), Nav::People),
        lead: lead(found.active, invited),
        is_alone: found.rows.len() == 1,
        group: visit.to("")?,
        base,
        table,
        may_invite,
    })
}

fn lead(active: usize, invited: usize) -> String {
    match invited {
        0 => tr!("people-list-lead", active = active),
        _ => tr!("people-list-lead-invited", active = active, invited = invited),
    }
}

fn cells(row: &PersonRow, base: &str, zone: Zone, with_address: bool) -> Vec<Cell> {
    let name = Cell::link(row.name.as_str(), format!("{base}/{}", row.number));
    let name = if row.kind == MemberKind::Organisation { name.note(tr!("people-list-organisation")) } else { name };
    let mut cells = vec![
        name,
        Cell::new(capital(&roles_words(row.roles))),
        Cell::badge(standing(row.state)),
        Cell::new(day_with_year(zone.day_of(row.since))),
    ];
    if with_address {
        cells.insert(1, Cell::new(row.email.clone().unwrap_or_default()));
    }
    cells
}

/// The badge of a member's state.
pub(super) fn standing(state: MemberState) -> Badge {
    match state {
        MemberState::Active => Badge::new(BadgeKind::Funded, tr!("people-state-active")),
        MemberState::Invited => Badge::new(BadgeKind::Open, tr!("people-state-invited")),
        MemberState::Suspended => Badge::new(BadgeKind::Problem, tr!("people-state-suspended")),
        MemberState::Left => Badge::new(BadgeKind::Cancelled, tr!("people-state-left")),
    }
}
