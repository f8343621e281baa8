//! What members say at a bucket: how much at once, and whom they name (pages.md 2, "Ask the first question").

use std::collections::{BTreeMap, BTreeSet};

use chrono::Duration;

use super::ids::MemberNumber;
use super::text::{LongText, fold};
use super::time::UtcTime;

/// The most characters of a comment.
pub const LONGEST_COMMENT: usize = 5_000;
/// The most comments of a member within [`WITHIN`].
pub const MOST_COMMENTS: usize = 20;
/// The time that [`MOST_COMMENTS`] is about.
pub const WITHIN: Duration = Duration::hours(1);

/// Why words are no comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CommentError {
    /// Nothing was written.
    #[error("the comment is empty")]
    Empty,
    /// It does not fit.
    #[error("a comment has at most {most} characters")]
    TooLong {
        /// How many fit.
        most: usize,
    },
    /// Too many at once.
    #[error("{most} comments were written within an hour")]
    TooMany {
        /// How many may be written within an hour.
        most: usize,
        /// When the next one may be (UTC).
        again_at: UtcTime,
    },
}

/// Whether these are words that a comment can have, written or changed.
///
/// # Errors
/// Why not.
pub fn decide_words(words: &LongText) -> Result<(), CommentError> {
    if words.as_str().trim().is_empty() {
        return Err(CommentError::Empty);
    }
    if words.as_str().chars().count() > LONGEST_COMMENT {
        return Err(CommentError::TooLong { most: LONGEST_COMMENT });
    }
    Ok(())
}

/// Whether a member may write this now. `lately`: when they wrote what they wrote within [`WITHIN`], in any order.
///
/// # Errors
/// Why not.
pub fn decide_comment(words: &LongText, lately: &[UtcTime], now: UtcTime) -> Result<(), CommentError> {
    decide_words(words)?;
    let mut ends: Vec<UtcTime> = lately.iter().map(|at| at.plus(WITHIN)).filter(|end| *end > now).collect();
    ends.sort_unstable();
    // With twenty of them the first one has to pass, with twenty-one the second.
    match ends.len().checked_sub(MOST_COMMENTS).and_then(|place| ends.get(place)) {
        Some(again_at) => Err(CommentError::TooMany { most: MOST_COMMENTS, again_at: *again_at }),
        None => Ok(()),
    }
}

/// Why a comment is news for a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Concern {
    /// It stands at a bucket that is theirs.
    Owner,
    /// It names them.
    Named,
}

/// Whether a comment is news for a member, and why: never their own. `owners`: of its bucket; `named`: whom it names.
pub fn concern(
    reader: MemberNumber,
    written_by: MemberNumber,
    owners: &[MemberNumber],
    named: &[MemberNumber],
) -> Option<Concern> {
    if reader == written_by {
        None
    } else if owners.contains(&reader) {
        Some(Concern::Owner)
    } else {
        named.contains(&reader).then_some(Concern::Named)
    }
}

/// Somebody who is named in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// What stands behind the `@`, as it was written.
    pub words: String,
    /// Who that is.
    pub member: MemberNumber,
}

/// Whom a text names with an `@` before their name, or before their first name if nobody else has it. A name that two
/// members have names neither: nobody is meant by mistake. Each way of writing a name once, in the order of the text.
pub fn mentions(text: &str, members: &[(MemberNumber, &str)]) -> Vec<Mention> {
    let names = names(members);
    let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
    let mut before = None::<char>;
    for (at, letter) in text.char_indices() {
        let is_start = letter == '@' && !before.is_some_and(char::is_alphanumeric);
        before = Some(letter);
        let Some(rest) = text.get(at + letter.len_utf8()..).filter(|_| is_start) else { continue };
        let fits = names.iter().filter_map(|(name, member)| Some((begins_with(rest, name)?, *member)));
        let Some((length, member)) = fits.max_by_key(|(length, _)| *length) else { continue };
        let words = rest.get(..length).unwrap_or_default();
        if seen.insert(words) {
            found.push(Mention { words: words.to_owned(), member });
        }
    }
    found
}

/// Every name that means exactly one member, folded: whole names, and first names that nobody is called by in full.
fn names(members: &[(MemberNumber, &str)]) -> Vec<(String, MemberNumber)> {
    let mut whole: BTreeMap<String, Vec<MemberNumber>> = BTreeMap::new();
    let mut first: BTreeMap<String, Vec<MemberNumber>> = BTreeMap::new();
    for (member, name) in members {
        whole.entry(fold(name)).or_default().push(*member);
        let word = name.split_whitespace().next().unwrap_or_default();
        first.entry(fold(word)).or_default().push(*member);
    }
    first.retain(|name, _| !whole.contains_key(name));
    let one = |(name, members): (String, Vec<MemberNumber>)| match members.as_slice() {
        [member] if !name.is_empty() => Some((name, *member)),
        _ => None,
    };
    whole.into_iter().chain(first).filter_map(one).collect()
}

/// How many bytes of the text are this folded name, if it stands there as a word of its own.
fn begins_with(text: &str, folded: &str) -> Option<usize> {
    let mut wanted = folded.chars();
    let mut end = 0;
    for (at, letter) in text.char_indices() {
        if wanted.as_str().is_empty() {
            return (!letter.is_alphanumeric()).then_some(end);
        }
        for letter in letter.to_lowercase() {
            if wanted.next() != Some(letter) {
                return None;
            }
        }
        end = at + letter.len_utf8();
    }
    wanted.as_str().is_empty().then_some(end)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test that stops here has failed, which is what it is for")]

    use super::*;

    fn at(minute: i64) -> UtcTime {
        UtcTime::parse("2026-11-26T08:00:00Z").unwrap().plus(Duration::minutes(minute))
    }

    fn text(words: &str) -> LongText {
        LongText::parse(words).unwrap()
    }

    fn named(text: &str, members: &[(i64, &str)]) -> Vec<(String, i64)> {
        let members: Vec<_> = members.iter().map(|(number, name)| (MemberNumber::new(*number), *name)).collect();
        mentions(text, &members).into_iter().map(|one| (one.words, one.member.get())).collect()
    }

    #[test]
    fn nothing_and_too_much_is_no_comment() {
        assert_eq!(decide_comment(&text(" \n"), &[], at(0)), Err(CommentError::Empty));
        assert_eq!(decide_comment(&text(&"a".repeat(5_000)), &[], at(0)), Ok(()));
        assert_eq!(decide_comment(&text(&"a".repeat(5_001)), &[], at(0)), Err(CommentError::TooLong { most: 5_000 }));
    }

    #[test]
    fn the_twenty_first_comment_waits_until_the_first_is_an_hour_old() {
        let lately: Vec<UtcTime> = (0..20).rev().map(at).collect();
        let refused = Err(CommentError::TooMany { most: 20, again_at: at(60) });
        assert_eq!(decide_comment(&text("a"), &lately, at(59)), refused);
        assert_eq!(decide_comment(&text("a"), &lately, at(60)), Ok(()));
        assert_eq!(decide_comment(&text("a"), lately.get(1..).unwrap(), at(59)), Ok(()));
    }

    #[test]
    fn a_comment_is_news_for_owners_and_for_whom_it_names_but_never_for_its_writer() {
        let of = |reader, by, owners: &[i64], named: &[i64]| {
            let all = |numbers: &[i64]| numbers.iter().copied().map(MemberNumber::new).collect::<Vec<_>>();
            concern(MemberNumber::new(reader), MemberNumber::new(by), &all(owners), &all(named))
        };
        assert_eq!(of(2, 3, &[2, 4], &[]), Some(Concern::Owner));
        assert_eq!(of(2, 3, &[4], &[2]), Some(Concern::Named));
        assert_eq!(of(2, 3, &[2], &[2]), Some(Concern::Owner));
        assert_eq!(of(2, 2, &[2], &[2]), None, "one knows what one wrote");
        assert_eq!(of(2, 3, &[4], &[5]), None);
    }

    #[test]
    fn a_whole_name_or_a_first_name_of_ones_own_names_a_member() {
        let members = [(2, "Ines Duarte"), (3, "Tom Berg"), (4, "Tom Weiss"), (5, "Åsa Öst"), (6, "Soup Kitchen")];
        assert_eq!(named("@Ines, what do you think?", &members), [("Ines".to_owned(), 2)]);
        assert_eq!(named("(@ines duarte)", &members), [("ines duarte".to_owned(), 2)]);
        assert_eq!(named("@Tom or @Tom Weiss?", &members), [("Tom Weiss".to_owned(), 4)]);
        assert_eq!(named("@åsa @ÅSA ÖST", &members), [("åsa".to_owned(), 5), ("ÅSA ÖST".to_owned(), 5)]);
        assert_eq!(named("@Soup Kitchen's pot", &members), [("Soup Kitchen".to_owned(), 6)]);
        assert_eq!(named("@Ines @Ines @Ines", &members).len(), 1);
    }

    #[test]
    fn other_words_name_nobody() {
        let members = [(2, "Ines Duarte"), (3, "Ines"), (4, "Leo"), (5, "Leo")];
        assert_eq!(named("Ines, mail@Ines.org, @Inessa, @ Ines, @", &members), []);
        assert_eq!(named("@Leo", &members), [], "two are called so");
        assert_eq!(named("@Ines @Ines D", &members), [("Ines".to_owned(), 3)], "a whole name before a first name");
    }
}
