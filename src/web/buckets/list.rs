//! `/{group}/buckets`: what people want to do.

use actix_web::HttpResponse;
use askama::Template;

use super::finding::{self, Finding};
use super::rows;
use crate::domain::policy::Action;
use crate::domain::statement_name::round_title;
use crate::domain::time::day_with_year;
use crate::services::buckets::{self, BucketCard, Place, search};
use crate::web::page_error::PageError;
use crate::web::parts::{BucketRow, Empty, Layout, Link};
use crate::web::visit::{Nav, Visit};

/// The page.
#[derive(Template)]
#[template(path = "buckets/list.html")]
struct BucketsPage {
    page: Layout,
    propose_href: Option<String>,
    import_href: Option<String>,
    overdue: Vec<Link>,
    finding: Option<Finding>,
    sections: Vec<Section>,
    empty: Option<Empty>,
    examples: Vec<(String, &'static str, &'static str)>,
}

struct Section {
    id: &'static str,
    heading: String,
    rows: Vec<BucketRow>,
}

/// Three ideas to copy while there are none.
pub(super) const EXAMPLES: [(&str, &str, &str); 3] = [
    ("Soup for the assembly", "Nobody decides hungry: one warm pot for everybody who comes.", "Vegetables and bread"),
    ("A translator for our handbook", "People who read another language can join and know the rules.", "Translation"),
    ("A repair evening", "Bring a broken thing, leave with a working one.", "Parts and tools"),
];

/// Shows the list.
///
/// # Errors
/// When the database is away.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    let reader = visit.reader()?;
    let (group, me) = (reader.group(), reader.member().copied());
    let all = visit.on_db(move |db| buckets::list(db, group, me.as_ref())).await??;
    let asked = finding::asked(&visit);
    let is_empty = all.is_empty();
    let cards = search(&asked, all.clone());
    let finds_none = !is_empty && cards.is_empty();
    let (currency, home) = (visit.currency()?, visit.to("")?);
    let propose_href = visit.may(Action::ProposeBucket).then(|| format!("{home}/buckets/new"));
    let late = all.iter().filter(|card| card.standing.is_overdue && visit.may(Action::CloseBucket));
    let overdue = late.map(|card| overdue(card, &home)).collect();
    let mut sections: Vec<Section> = Vec::new();
    for card in &cards {
        let (id, heading) = (card.place().as_str(), heading(card));
        let row = rows::row(card, currency, &home, reader.is_member());
        match sections.iter_mut().find(|section| section.id == id) {
            Some(section) => section.rows.push(row),
            None => sections.push(Section { id, heading, rows: vec![row] }),
        }
    }
    sections.sort_by_key(|section| Place::ALL.iter().position(|place| place.as_str() == section.id));
    let examples = EXAMPLES.iter().enumerate().filter(|_| is_empty && propose_href.is_some());
    visit.render(&BucketsPage {
        page: visit.layout("Buckets", Nav::Buckets),
        examples: examples
            .map(|(index, (title, summary, _))| (format!("{home}/buckets/new?example={}", index + 1), *title, *summary))
            .collect(),
        empty: (is_empty || finds_none).then(|| {
            if finds_none {
                return Empty::new("No bucket is like that.").action(Link::new(format!("{home}/buckets"), "Show all"));
            }
            let empty = Empty::new("No bucket yet. A bucket is something you want to do and what it costs.");
            match &propose_href {
                Some(href) => empty.action(Link::new(href, "Propose the first")),
                None => empty.action(Link::new(format!("{home}/money"), "Where the money goes")),
            }
        }),
        import_href: visit.may(Action::ImportBuckets).then(|| format!("{home}/buckets/import")),
        overdue,
        finding: finding::finding(&asked, &all, cards.len(), format!("{home}/buckets"), reader.is_member()),
        propose_href: propose_href.filter(|_| !is_empty),
        sections,
    })
}

/// A funded bucket whose day is over, for the facilitators.
fn overdue(card: &BucketCard, home: &str) -> Link {
    let due = card.standing.due_on.map(day_with_year).unwrap_or_default();
    let (number, title) = (card.bucket.number, &card.bucket.title);
    Link::new(format!("{home}/buckets/{number}"), format!("{title}, to be done by {due}"))
}

/// What stands above the part of the list that a bucket is in.
fn heading(card: &BucketCard) -> String {
    match card.place() {
        Place::Drafts => "Drafts, seen by their owners and the facilitators".to_owned(),
        Place::Round => {
            let name = card.standing.round.as_ref().map(|(name, _)| round_title(name));
            format!("In the {}", name.unwrap_or_default())
        }
        Place::Doing => "Funded".to_owned(),
        Place::Past => "Done, not funded or given up".to_owned(),
        Place::Ideas => "Ideas for the next round".to_owned(),
    }
}
