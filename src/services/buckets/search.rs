//! Finding buckets in the list: by words, by where they stand, by whose they are. Only what the reader may see is
//! looked through, so that no search tells a stranger the name of an owner (safety.md 2, row 08).

use std::cmp::Reverse;

use super::facts::BucketCard;
use crate::domain::bucket::{BucketState, RoundPhase};
use crate::domain::ids::text_enum;
use crate::domain::text::fold;

text_enum! {
    /// Where a bucket stands in the list.
    pub enum Place {
        /// In a round that is not settled.
        Round = "round",
        /// Waiting for the next round.
        Ideas = "ideas",
        /// Seen by their owners and the facilitators.
        Drafts = "drafts",
        /// Funded, and not finished.
        Doing = "doing",
        /// Done, not funded or given up.
        Past = "past",
    }
}

text_enum! {
    /// Whose buckets.
    pub enum Whose {
        /// Those that the reader owns or proposed.
        Mine = "mine",
        /// Those that the reader marked.
        Favourites = "favourites",
    }
}

text_enum! {
    /// The order within each part of the list.
    pub enum BucketOrder {
        /// As they were proposed.
        Oldest = "oldest",
        /// The newest proposal first.
        Newest = "newest",
        /// By title.
        Title = "title",
        /// The most comments first.
        Comments = "comments",
    }
}

/// What somebody looks for. The default is everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BucketQuery {
    /// Words that all have to be found: in the title, the summary, the description, or the name of an owner.
    pub words: String,
    /// Only those that stand here.
    pub place: Option<Place>,
    /// Only these.
    pub whose: Option<Whose>,
    /// In this order; as they were proposed if none is wished.
    pub order: Option<BucketOrder>,
}

impl BucketQuery {
    /// Something is left out of the list.
    pub fn is_filtered(&self) -> bool {
        !self.words.trim().is_empty() || self.place.is_some() || self.whose.is_some()
    }
}

impl BucketCard {
    /// Where it stands in the list.
    pub fn place(&self) -> Place {
        let running = self.standing.round.as_ref().is_some_and(|(_, phase)| *phase != RoundPhase::Settled);
        match self.standing.state {
            BucketState::Draft => Place::Drafts,
            BucketState::Cancelled => Place::Past,
            _ if running => Place::Round,
            BucketState::Funded | BucketState::BeingDone => Place::Doing,
            BucketState::Done | BucketState::NotFunded => Place::Past,
            _ => Place::Ideas,
        }
    }

    /// Every word is found in it; folded words.
    fn says(&self, words: &[String]) -> bool {
        if words.is_empty() {
            return true;
        }
        let owners = self.owners.iter().filter_map(|owner| owner.name.as_deref());
        let texts = [self.bucket.title.as_str(), self.bucket.summary.as_str(), self.bucket.body.as_str()];
        let texts: Vec<String> = texts.into_iter().chain(owners).map(fold).collect();
        words.iter().all(|word| texts.iter().any(|text| text.contains(word.as_str())))
    }
}

/// The cards that are looked for, in their order.
pub fn search(query: &BucketQuery, cards: Vec<BucketCard>) -> Vec<BucketCard> {
    let words: Vec<String> = fold(&query.words).split_whitespace().map(str::to_owned).collect();
    let fits = |card: &BucketCard| {
        let is_theirs = match query.whose {
            None => true,
            Some(Whose::Mine) => card.is_own,
            Some(Whose::Favourites) => card.is_favourite,
        };
        is_theirs && query.place.is_none_or(|place| card.place() == place) && card.says(&words)
    };
    let mut found: Vec<BucketCard> = cards.into_iter().filter(fits).collect();
    match query.order.unwrap_or(BucketOrder::Oldest) {
        BucketOrder::Oldest => found.sort_by_key(|card| card.bucket.number),
        BucketOrder::Newest => found.sort_by_key(|card| Reverse(card.bucket.number)),
        BucketOrder::Title => found.sort_by_cached_key(|card| (fold(&card.bucket.title), card.bucket.number)),
        BucketOrder::Comments => found.sort_by_key(|card| (Reverse(card.comments), card.bucket.number)),
    }
    found
}
