//! `/{group}/buckets`: what people want to do.

use actix_web::HttpResponse;
use askama::Template;

use super::finding::{self, Finding};
use super::rows;
use crate::domain::policy::Action;
use crate::language::{day_with_year, round_title};
use crate::services::buckets::{self, BucketCard, Place, search};
use crate::tr;
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
    examples: Vec<(String, String, String)>,
}

struct Section {
    id: &'static str,
    heading: String,
    rows: Vec<BucketRow>,
}

/// An idea to copy while there are none.
pub(super) struct Example {
    pub title: String,
    /// One line about it.
    pub summary: String,
    /// What its money is for.
    pub cost: String,
}

/// Three of them.
pub(super) fn examples() -> [Example; 3] {
    [
        Example {
            title: tr!("buckets-example-soup"),
            summary: tr!("buckets-example-soup-line"),
            cost: tr!("buckets-example-soup-cost"),
        },
        Example {
            title: tr!("buckets-example-translator"),
            summary: tr!("buckets-example-translator-line"),
            cost: tr!("buckets-example-translator-cost"),
        },
        Example {
            title: tr!("buckets-example-repair"),
            summary: tr!("buckets-example-repair-line"),
            cost: tr!("buckets-example-repair-cost"),
        },
    ]
}

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
    let examples = examples().into_iter().enumerate().filter(|_| is_empty && propose_href.is_some());
    visit.render(&BucketsPage {
        page: visit.layout(tr!("buckets-heading"), Nav::Buckets),
        examples: examples
            .map(|(index, one)| (format!("{home}/buckets/new?example={}", index + 1), one.title, one.summary))
            .collect(),
        empty: (is_empty || finds_none).then(|| {
            if finds_none {
                let all = Link::new(format!("{home}/buckets"), tr!("buckets-all"));
                return Empty::new(tr!("buckets-none-such")).action(all);
            }
            let empty = Empty::new(tr!("buckets-none"));
            match &propose_href {
                Some(href) => empty.action(Link::new(href, tr!("buckets-propose-first"))),
                None => empty.action(Link::new(format!("{home}/money"), tr!("buckets-money"))),
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
    Link::new(format!("{home}/buckets/{number}"), tr!("buckets-late-line", title = title, day = due))
}

/// What stands above the part of the list that a bucket is in.
fn heading(card: &BucketCard) -> String {
    match card.place() {
        Place::Drafts => tr!("buckets-drafts"),
        Place::Round => match card.standing.round.as_ref() {
            Some((name, _)) => tr!("buckets-in-round", round = round_title(name)),
            None => tr!("buckets-in-a-round"),
        },
        Place::Doing => tr!("buckets-doing"),
        Place::Past => tr!("buckets-past"),
        Place::Ideas => tr!("buckets-ideas"),
    }
}
