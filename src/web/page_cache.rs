//! Finished pages, kept as long as nothing they show has changed: the key holds the versions that every write raises,
//! so an old page is never found again. What differs per answer (the form's token and key) is left open in them.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use crate::domain::ids::{MemberNumber, RoundNumber};
use crate::domain::language::Language;
use crate::store::scope::InGroup;

/// Stands in a page where the form's token belongs.
pub const CSRF_SLOT: &str = "\u{1}csrf\u{1}";
/// Stands in a page where the form's key belongs.
pub const KEY_SLOT: &str = "\u{1}key\u{1}";

/// What a finished page depends on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PageKey {
    /// The group.
    pub group: InGroup,
    /// Raised by every change of the group but a split.
    pub group_version: i64,
    /// The round.
    pub round: RoundNumber,
    /// Raised by every split and draft of the round.
    pub round_version: i64,
    /// The member, or none for anyone.
    pub viewer: Option<MemberNumber>,
    /// Which of the round's pages, with its order: `show:closest`.
    pub page: String,
    /// Light or dark.
    pub scheme: &'static str,
    /// What it is written in.
    pub language: Language,
    /// The minute since 1970 (UTC), for what depends on the time of day. A page is never older than this.
    pub minute: i64,
}

/// A page with open places.
#[derive(Debug)]
struct Kept {
    parts: Vec<Part>,
    bytes: usize,
}

#[derive(Debug)]
enum Part {
    Text(String),
    Csrf,
    Key,
}

impl Kept {
    fn new(page: &str) -> Self {
        let mut parts = Vec::new();
        for (index, piece) in page.split('\u{1}').enumerate() {
            // Text and slot names take turns: the slots are written between two marks.
            match (index % 2, piece) {
                (0, "") => {}
                (0, text) => parts.push(Part::Text(text.to_owned())),
                (_, "csrf") => parts.push(Part::Csrf),
                (_, _) => parts.push(Part::Key),
            }
        }
        Self { parts, bytes: page.len() }
    }

    fn fill(&self, csrf: &str, key: &str) -> String {
        let mut page = String::with_capacity(self.bytes + 256);
        for part in &self.parts {
            page.push_str(match part {
                Part::Text(text) => text,
                Part::Csrf => csrf,
                Part::Key => key,
            });
        }
        page
    }
}

/// The pages, bounded by their bytes; the oldest go first.
#[derive(Debug)]
pub struct PageCache {
    limit: usize,
    inside: Mutex<Inside>,
}

#[derive(Debug, Default)]
struct Inside {
    pages: HashMap<PageKey, Arc<Kept>>,
    order: VecDeque<PageKey>,
    bytes: usize,
}

impl PageCache {
    /// An empty cache for at most `limit` bytes of pages.
    pub fn new(limit: usize) -> Self {
        Self { limit, inside: Mutex::default() }
    }

    /// The page, filled in; none when it is not kept.
    pub fn find(&self, key: &PageKey, csrf: &str, form_key: &str) -> Option<String> {
        let kept = {
            let inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
            inside.pages.get(key).cloned()
        }?;
        Some(kept.fill(csrf, form_key))
    }

    /// Keeps a page that was rendered with the slots in it, and gives it back filled in.
    pub fn keep(&self, key: PageKey, page: &str, csrf: &str, form_key: &str) -> String {
        let kept = Arc::new(Kept::new(page));
        let filled = kept.fill(csrf, form_key);
        let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        inside.bytes = inside.bytes.saturating_add(kept.bytes);
        if let Some(before) = inside.pages.insert(key.clone(), kept) {
            inside.bytes = inside.bytes.saturating_sub(before.bytes);
        } else {
            inside.order.push_back(key);
        }
        while inside.bytes > self.limit {
            let Some(oldest) = inside.order.pop_front() else { break };
            if let Some(gone) = inside.pages.remove(&oldest) {
                inside.bytes = inside.bytes.saturating_sub(gone.bytes);
            }
        }
        filled
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_page_is_filled_with_each_answers_own_token_and_key() {
        let kept = Kept::new(&format!("<a>{CSRF_SLOT}</a><b>{KEY_SLOT}</b>{CSRF_SLOT}"));
        assert_eq!(kept.fill("T", "K"), "<a>T</a><b>K</b>T");
        assert_eq!(kept.fill("U", "L"), "<a>U</a><b>L</b>U");
    }
}
