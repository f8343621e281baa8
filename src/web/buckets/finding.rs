//! What somebody looks for in the list of buckets: read from the address, and shown again in its form.

use crate::services::buckets::{BucketCard, BucketOrder, BucketQuery, Place, Whose};
use crate::tr;
use crate::web::accounts::query;
use crate::web::parts::{Field, FieldKind, Select};
use crate::web::visit::Visit;

/// With so few buckets there is nothing to look for.
const FEW: usize = 3;
/// Longer words are cut: nobody looks for more.
const LONGEST: usize = 100;

/// The form above the list.
pub struct Finding {
    /// Where it goes.
    pub address: String,
    /// The words.
    pub words: Field,
    /// Where, whose, in which order.
    pub choices: Vec<Select>,
    /// The sentence about what was found, when something is left out.
    pub found: Option<String>,
}

/// What the address asks for. Words that it does not know are as good as none.
pub fn asked(visit: &Visit) -> BucketQuery {
    let text = |name: &str| query(visit, name).unwrap_or_default();
    BucketQuery {
        words: text("q").trim().chars().take(LONGEST).collect(),
        place: Place::parse(&text("state")),
        // Strangers have neither buckets nor favourites of their own.
        whose: Whose::parse(&text("of")).filter(|_| visit.member().is_ok()),
        order: BucketOrder::parse(&text("sort")),
    }
}

/// The form; none while there is little to look through and nothing is looked for.
pub fn finding(
    asked: &BucketQuery,
    all: &[BucketCard],
    found: usize,
    address: String,
    is_member: bool,
) -> Option<Finding> {
    if all.len() <= FEW && !asked.is_filtered() {
        return None;
    }
    let any = |label: String| (String::new(), label);
    let places = Place::ALL.iter().filter(|place| is_member || **place != Place::Drafts);
    let places = places.map(|place| (place.as_str().to_owned(), place_word(*place)));
    let chosen = asked.place.map(Place::as_str).unwrap_or_default();
    let mut choices = vec![Select::new(
        "state",
        tr!("talk-find-state"),
        chosen,
        [any(tr!("talk-find-all"))].into_iter().chain(places),
    )];
    if is_member {
        let whose = Whose::ALL.iter().map(|whose| (whose.as_str().to_owned(), whose_word(*whose)));
        let chosen = asked.whose.map(Whose::as_str).unwrap_or_default();
        let everybody = [any(tr!("talk-find-everybody"))].into_iter();
        choices.push(Select::new("of", tr!("talk-find-of"), chosen, everybody.chain(whose)));
    }
    let orders = BucketOrder::ALL.iter().map(|order| (order.as_str().to_owned(), order_word(*order)));
    let chosen = asked.order.unwrap_or(BucketOrder::Oldest);
    choices.push(Select::new("sort", tr!("talk-find-sort"), chosen.as_str(), orders));
    let words = Field::new(FieldKind::Search, "q", tr!("talk-find-words")).value(&asked.words).max_length(100);
    Some(Finding {
        address,
        words,
        choices,
        found: asked.is_filtered().then(|| tr!("talk-find-found", found = found, all = all.len())),
    })
}

fn place_word(place: Place) -> String {
    match place {
        Place::Round => tr!("talk-place-round"),
        Place::Ideas => tr!("talk-place-ideas"),
        Place::Drafts => tr!("talk-place-drafts"),
        Place::Doing => tr!("talk-place-doing"),
        Place::Past => tr!("talk-place-past"),
    }
}

fn whose_word(whose: Whose) -> String {
    match whose {
        Whose::Mine => tr!("talk-find-mine"),
        Whose::Favourites => tr!("talk-find-favourites"),
    }
}

fn order_word(order: BucketOrder) -> String {
    match order {
        BucketOrder::Oldest => tr!("talk-sort-oldest"),
        BucketOrder::Newest => tr!("talk-sort-newest"),
        BucketOrder::Title => tr!("talk-sort-title"),
        BucketOrder::Comments => tr!("talk-sort-comments"),
    }
}
