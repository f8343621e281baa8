//! A sentence whose parts may be set off: written once, shown in both bodies, so that they cannot differ.

use crate::language::{Rich, Segment};

/// The mark of the reader's own money in messages: `<mine>`.
pub(super) const MINE: &str = "mine";

/// One piece of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// Plain words.
    Plain(String),
    /// A figure that carries the sentence: bold in HTML, as it is in text.
    Strong(String),
    /// The reader's own money: amber and bold in HTML, its first word in capitals in text.
    Mine(String),
    /// What somebody typed: its direction is its own.
    Typed(String),
    /// A link; the text part names its address elsewhere.
    Link {
        /// Where it leads.
        href: String,
        /// Its words.
        words: String,
    },
}

/// One or more sentences, marked words and all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sentence {
    /// The pieces in reading order.
    pub spans: Vec<Span>,
    /// Somebody typed all of it: its direction is its own.
    pub is_typed: bool,
}

impl From<Rich> for Sentence {
    fn from(message: Rich) -> Self {
        let span = |segment| match segment {
            Segment::Text(text) | Segment::Em(text) | Segment::Code(text) | Segment::Time { text, .. } => {
                Span::Plain(text)
            }
            Segment::Span { class, text } if class == MINE => Span::Mine(text),
            Segment::Strong(text) | Segment::Span { text, .. } => Span::Strong(text),
            Segment::User { text, .. } => Span::Typed(text),
            Segment::Link { href, text } => Span::Link { href, words: text },
        };
        Self { spans: message.segments().into_iter().map(span).collect(), is_typed: false }
    }
}

impl From<String> for Sentence {
    fn from(words: String) -> Self {
        Self { spans: vec![Span::Plain(words)], is_typed: false }
    }
}

impl Sentence {
    /// A paragraph that somebody typed.
    pub fn typed(words: &str) -> Self {
        Self { spans: vec![Span::Plain(words.to_owned())], is_typed: true }
    }

    /// The next sentence behind it.
    #[must_use]
    pub fn and(mut self, next: impl Into<Sentence>) -> Self {
        if !self.spans.is_empty() {
            self.spans.push(Span::Plain(" ".to_owned()));
        }
        self.spans.extend(next.into().spans);
        self
    }

    /// The sentence as plain text: "YOUR €400 helped five buckets."
    pub fn text(&self) -> String {
        let mut text = String::new();
        for span in &self.spans {
            match span {
                Span::Plain(words) | Span::Strong(words) | Span::Typed(words) | Span::Link { words, .. } => {
                    text.push_str(words);
                }
                Span::Mine(words) => {
                    let (first, rest) = words.split_at(words.find(' ').unwrap_or(words.len()));
                    text.push_str(&first.to_uppercase());
                    text.push_str(rest);
                }
            }
        }
        text
    }
}
