//! `/{group}/buckets`: what people want to do.

use actix_web::HttpResponse;
use askama::Template;

use super::rows;
use crate::domain::bucket::{BucketState, RoundPhase};
use crate::domain::policy::Action;
use crate::domain::statement_name::round_title;
use crate::domain::text::fold;
use crate::domain::time::day_with_year;
use crate::services::buckets::{self, BucketCard};
use crate::web::accounts::query;
use crate::web::page_error::PageError;
use crate::web::parts::{BucketRow, Empty, Field, FieldKind, Filters, Layout, Link};
use crate::web::visit::{Nav, Visit};

/// The page.
#[derive(Template)]
#[template(path = "buckets/list.html")]
struct BucketsPage {
    page: Layout,
    propose_href: Option<String>,
    import_href: Option<String>,
    overdue: Vec<Link>,
    filters: Option<Filters>,
    sections: Vec<Section>,
    empty: Option<Empty>,
    examples: Vec<(String, &'static str, &'static str)>,
}

struct Section {
    id: &'static str,
    heading: String,
    rows: Vec<BucketRow>,
}

/// From this many buckets on a word can be looked for.
const MANY: usize = 9;

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
    let mut cards = visit.on_db(move |db| buckets::list(db, group, me.as_ref())).await??;
    let (currency, home) = (visit.currency()?, visit.to("")?);
    let propose_href = visit.may(Action::ProposeBucket).then(|| format!("{home}/buckets/new"));
    let is_empty = cards.is_empty();
    let asked = query(&visit, "q").map(|word| word.trim().to_owned()).filter(|word| !word.is_empty());
    let filters = (asked.is_some() || cards.len() >= MANY).then(|| filters(&home, asked.as_deref()));
    if let Some(word) = &asked {
        let word = fold(word);
        cards.retain(|card| fold(&format!("{} {}", card.bucket.title, card.bucket.summary)).contains(&word));
    }
    let finds_none = !is_empty && cards.is_empty();
    let late = cards.iter().filter(|card| card.standing.is_overdue && visit.may(Action::CloseBucket));
    let overdue = late.map(|card| overdue(card, &home)).collect();
    let mut sections: Vec<Section> = Vec::new();
    for card in &cards {
        let (id, heading) = place(card);
        let row = rows::row(card, currency, &home, reader.is_member());
        match sections.iter_mut().find(|section| section.id == id) {
            Some(section) => section.rows.push(row),
            None => sections.push(Section { id, heading, rows: vec![row] }),
        }
    }
    let order = ["round", "ideas", "drafts", "doing", "past"];
    sections.sort_by_key(|section| order.iter().position(|id| *id == section.id));
    let examples = EXAMPLES.iter().enumerate().filter(|_| is_empty && propose_href.is_some());
    visit.render(&BucketsPage {
        page: visit.layout("Buckets", Nav::Buckets),
        examples: examples
            .map(|(index, (title, summary, _))| (format!("{home}/buckets/new?example={}", index + 1), *title, *summary))
            .collect(),
        filters,
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
        propose_href: propose_href.filter(|_| !is_empty),
        sections,
    })
}

fn filters(home: &str, asked: Option<&str>) -> Filters {
    let field = Field::new(FieldKind::Search, "q", "Look for a bucket").max_length(80).value(asked.unwrap_or_default());
    let all = format!("{home}/buckets");
    let clear = asked.map(|_| Link::new(&all, "Show all"));
    Filters::new(all, "Look for a bucket").search(field, "Look").clear(clear)
}

/// A funded bucket whose day is over, for the facilitators.
fn overdue(card: &BucketCard, home: &str) -> Link {
    let due = card.standing.due_on.map(day_with_year).unwrap_or_default();
    let (number, title) = (card.bucket.number, &card.bucket.title);
    Link::new(format!("{home}/buckets/{number}"), format!("{title}, to be done by {due}"))
}

/// Where a bucket stands in the list.
fn place(card: &BucketCard) -> (&'static str, String) {
    let running = card.standing.round.as_ref().filter(|(_, phase)| *phase != RoundPhase::Settled);
    match (card.standing.state, running) {
        (BucketState::Draft, _) => ("drafts", "Drafts, seen by their owners and the facilitators".to_owned()),
        (BucketState::Cancelled, _) => ("past", "Done, not funded or given up".to_owned()),
        (_, Some((name, _))) => ("round", format!("In the {}", round_title(name))),
        (BucketState::Funded | BucketState::BeingDone, _) => ("doing", "Funded".to_owned()),
        (BucketState::Done | BucketState::NotFunded, _) => ("past", "Done, not funded or given up".to_owned()),
        _ => ("ideas", "Ideas for the next round".to_owned()),
    }
}
