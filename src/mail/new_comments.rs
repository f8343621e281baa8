//! "Three new comments: Winter open studio weekend": what others said at one's buckets, or with one's name, at most once
//! a day (mail.md, Kinds).

use askama::Template;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::{
    Footer,
    content::{self, RenderError, Rendered},
    frame::Frame,
    layout,
    spans::Sentence,
};
use crate::language::{capital, clock, counted_word, day_with_year};
use crate::{rich, tr};

/// Comments in one mail, and links to buckets with more of them.
const MOST: usize = 12;
/// Characters of a comment in a mail; the page has all of it.
const WORDS: usize = 300;
/// Characters of it in the line beside the subject.
const PREVIEW: usize = 90;
/// Characters of a title before a link.
const LABEL: usize = 60;

/// A comment as the mail tells it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommentTold {
    /// Who wrote it, by the whole name.
    pub by: String,
    /// When, where the group is.
    pub at: NaiveDateTime,
    /// What, as it was typed.
    pub words: String,
    /// Its place on the bucket's page.
    pub url: String,
}

/// A bucket with what is new there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommentedBucket {
    /// Its title.
    pub title: String,
    /// Its comments on its page.
    pub url: String,
    /// The new ones, oldest first.
    pub comments: Vec<CommentTold>,
}

/// Everything that the mail says to one member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewCommentsMail {
    /// What the reader is called: "Leila".
    pub reader: String,
    /// The group's name.
    pub group_name: String,
    /// The group's slug, for the List-Id.
    pub group_slug: String,
    /// Whether one of the buckets is the reader's; else they are only named.
    pub is_owner: bool,
    /// Where something is new, at least one.
    pub buckets: Vec<CommentedBucket>,
    /// The page of all buckets.
    pub buckets_url: String,
    /// The foot.
    pub footer: Footer,
}

#[derive(Template)]
#[template(path = "email/new_comments/text.txt")]
struct Text {
    headline: String,
    lead: String,
    places: Vec<TextPlace>,
    more: Vec<String>,
    link: String,
    foot: String,
}

struct TextPlace {
    title: String,
    comments: Vec<[String; 3]>,
}

#[derive(Template)]
#[template(path = "email/new_comments/body.html")]
struct Body<'a> {
    frame: Frame<'a>,
    headline: &'a str,
    lead: &'a Sentence,
    places: &'a [Place<'a>],
    more: &'a str,
    rest: &'a [(String, &'a str)],
    url: &'a str,
    label: &'a str,
}

/// A bucket with those of its comments that the mail has room for.
struct Place<'a> {
    title: String,
    comments: Vec<Line<'a>>,
}

struct Line<'a> {
    by: Sentence,
    words: String,
    url: &'a str,
}

impl NewCommentsMail {
    /// Writes subject, text and HTML.
    pub fn render(&self) -> Result<Rendered, RenderError> {
        let count = self.buckets.iter().map(|bucket| bucket.comments.len()).sum();
        let (word, where_) = (counted_word(count), self.buckets.len());
        let subject = match self.buckets.as_slice() {
            [only] => tr!("mail-comments-subject", count = count, word = word, title = layout::one_line(&only.title)),
            several => {
                let places = counted_word(several.len());
                tr!("mail-comments-subject-several", count = count, word = word, buckets = where_, places = places)
            }
        };
        let headline = capital(&tr!("mail-comments-headline", count = count, word = word));
        let lead: Sentence =
            rich!("mail-comments-lead", reader = self.reader, group = self.group_name, buckets = where_).into();
        let (places, rest) = self.parted();
        let hidden = count - places.iter().map(|place| place.comments.len()).sum::<usize>();
        let more = match hidden {
            0 => String::new(),
            hidden => capital(&tr!("mail-comments-more", count = hidden, word = counted_word(hidden))),
        };
        let (url, label) = match self.buckets.as_slice() {
            [only] => (only.url.as_str(), tr!("mail-bucket-see")),
            _ => (self.buckets_url.as_str(), tr!("mail-comments-see-buckets")),
        };
        let why = match self.is_owner {
            true => tr!("mail-why-owner", group = self.group_name),
            false => tr!("mail-why-named", group = self.group_name),
        };
        let text = Text {
            headline: layout::heading(&headline),
            lead: layout::paragraph(&lead.text(), 0),
            places: places.iter().map(text_place).collect(),
            more: more_in_text(&more, &rest),
            link: layout::link(&label, url, 0),
            foot: self.footer.text(&why, &self.group_name),
        };
        let html = Body {
            frame: Frame::new(&self.group_name, &headline, &self.preview()).with_footer(why, &self.footer),
            headline: &headline,
            lead: &lead,
            places: &places,
            more: &more,
            rest: &rest,
            url,
            label: &label,
        }
        .render()?;
        Ok(Rendered { subject: layout::one_line(&capital(&subject)), text: content::closed(&text)?, html })
    }

    /// "Ines: How many bowls?"
    fn preview(&self) -> String {
        let first = self.buckets.iter().flat_map(|bucket| &bucket.comments).next();
        first.map_or_else(String::new, |one| {
            tr!("mail-comments-preview", by = one.by, words = layout::shortened(&one.words, PREVIEW))
        })
    }

    /// The first comments of the buckets in their order, as many as there is room for; and for buckets that have more,
    /// the title with the place of the first that is missing.
    fn parted(&self) -> (Vec<Place<'_>>, Vec<(String, &str)>) {
        let (mut room, mut places, mut rest) = (MOST, Vec::new(), Vec::new());
        for bucket in &self.buckets {
            let (shown, missing) = bucket.comments.split_at(room.min(bucket.comments.len()));
            room -= shown.len();
            if !shown.is_empty() {
                let title = layout::one_line(&bucket.title);
                places.push(Place { title, comments: shown.iter().map(line).collect() });
            }
            if let Some(first) = missing.first().filter(|_| rest.len() < MOST) {
                rest.push((layout::shortened(&bucket.title, LABEL), first.url.as_str()));
            }
        }
        (places, rest)
    }
}

fn line(one: &CommentTold) -> Line<'_> {
    let (day, time) = (day_with_year(one.at.date()), clock(one.at));
    Line {
        by: rich!("mail-comments-by", by = one.by, day = day, time = time).user("who").into(),
        words: layout::shortened(&one.words, WORDS),
        url: &one.url,
    }
}

fn text_place(place: &Place<'_>) -> TextPlace {
    let comments = place.comments.iter().map(|one| {
        let link = layout::link(&tr!("mail-comments-see"), one.url, 2);
        [layout::paragraph(&one.by.text(), 2), layout::paragraph(&one.words, 2), link]
    });
    TextPlace { title: layout::heading(&place.title), comments: comments.collect() }
}

/// What there is no room for: how much, and where.
fn more_in_text(more: &str, rest: &[(String, &str)]) -> Vec<String> {
    if more.is_empty() {
        return Vec::new();
    }
    let links = rest.iter().map(|(title, url)| layout::link(title, url, 2));
    std::iter::once(layout::paragraph(more, 0)).chain(links).collect()
}
