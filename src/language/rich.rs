//! Messages with marked words. A translator moves the marks with the words; the page says what a mark becomes.

use std::fmt;

use askama::Template;
use askama::filters::HtmlSafe;

use super::catalogue::{Value, say};

/// Stands for `<` inside a value while the marks of the message are read, so that a name cannot bring marks of its own.
const NOT_A_MARK: char = '\u{E000}';

/// A piece of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment {
    /// Plain words.
    Text(String),
    /// `<strong>`.
    Strong(String),
    /// `<em>`.
    Em(String),
    /// `<code>`.
    Code(String),
    /// A link.
    Link {
        /// Where it leads.
        href: String,
        /// Its words.
        text: String,
    },
    /// A moment or a day.
    Time {
        /// For machines: the `datetime` of `<time>`.
        machine: String,
        /// Its words.
        text: String,
        /// Whether it stands out.
        strong: bool,
    },
    /// Words that somebody typed: their direction is their own.
    User {
        /// The words.
        text: String,
        /// Whether they stand out.
        strong: bool,
    },
    /// Words with a look of their own: the reader's money, say.
    Span {
        /// The mark, which is also the class.
        class: &'static str,
        /// Its words.
        text: String,
    },
}

/// What a mark that the page names becomes.
#[derive(Debug, Clone)]
enum Role {
    Link(String),
    Time(String),
    StrongTime(String),
    User,
    StrongUser,
    Span,
}

/// A message with marked words.
#[derive(Debug, Clone, Default)]
pub struct Rich {
    message: String,
    roles: Vec<(&'static str, Role)>,
}

#[derive(Template)]
#[template(path = "language/rich.html")]
struct RichText {
    segments: Vec<Segment>,
}

impl Rich {
    /// The message `key` in the language of the task.
    pub fn say(key: &'static str, values: &[(&'static str, Value)]) -> Self {
        let harmless: Vec<(&'static str, Value)> = values
            .iter()
            .map(|(name, value)| match value {
                Value::Text(text) => (*name, Value::Text(text.replace('<', NOT_A_MARK.encode_utf8(&mut [0; 4])))),
                count @ Value::Count(_) => (*name, count.clone()),
            })
            .collect();
        Self { message: say(key, &harmless), roles: Vec::new() }
    }

    /// Plain words, where a part wants a rich message.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { message: text.into().replace('<', NOT_A_MARK.encode_utf8(&mut [0; 4])), roles: Vec::new() }
    }

    /// A message that was said already, with its marks. None of its values may be what somebody typed.
    pub const fn marked(message: String) -> Self {
        Self { message, roles: Vec::new() }
    }

    /// Words that stand out, and words after them.
    pub fn strong(words: &str, rest: &str) -> Self {
        let harmless = |text: &str| text.replace('<', NOT_A_MARK.encode_utf8(&mut [0; 4]));
        let (words, rest) = (harmless(words), harmless(rest));
        let strong = if words.is_empty() { String::new() } else { format!("<strong>{words}</strong>") };
        let space = if words.is_empty() || rest.is_empty() { "" } else { " " };
        Self { message: format!("{strong}{space}{rest}"), roles: Vec::new() }
    }

    /// `<mark>…</mark>` is a link.
    #[must_use]
    pub fn link(mut self, mark: &'static str, href: impl Into<String>) -> Self {
        self.roles.push((mark, Role::Link(href.into())));
        self
    }

    /// `<mark>…</mark>` is a time; `machine` is its `datetime`.
    #[must_use]
    pub fn time(mut self, mark: &'static str, machine: impl Into<String>) -> Self {
        self.roles.push((mark, Role::Time(machine.into())));
        self
    }

    /// The same, standing out.
    #[must_use]
    pub fn strong_time(mut self, mark: &'static str, machine: impl Into<String>) -> Self {
        self.roles.push((mark, Role::StrongTime(machine.into())));
        self
    }

    /// `<mark>…</mark>` holds words that somebody typed.
    #[must_use]
    pub fn user(mut self, mark: &'static str) -> Self {
        self.roles.push((mark, Role::User));
        self
    }

    /// The same, standing out.
    #[must_use]
    pub fn strong_user(mut self, mark: &'static str) -> Self {
        self.roles.push((mark, Role::StrongUser));
        self
    }

    /// `<mark>…</mark>` looks like the class of that name: `mine`.
    #[must_use]
    pub fn span(mut self, mark: &'static str) -> Self {
        self.roles.push((mark, Role::Span));
        self
    }

    /// The pieces, in order. Marks that nobody named are left away, their words stay.
    #[must_use]
    pub fn segments(&self) -> Vec<Segment> {
        let mut segments = Vec::new();
        let mut rest = self.message.as_str();
        while let Some((before, name, inside, after)) = next_mark(rest) {
            push(&mut segments, Segment::Text(before.to_owned()));
            push(&mut segments, self.piece(name, inside));
            rest = after;
        }
        push(&mut segments, Segment::Text(rest.to_owned()));
        segments
    }

    /// The words alone, for mail and titles.
    #[must_use]
    pub fn words(&self) -> String {
        self.segments()
            .into_iter()
            .map(|segment| match segment {
                Segment::Text(text)
                | Segment::Strong(text)
                | Segment::Em(text)
                | Segment::Code(text)
                | Segment::User { text, .. }
                | Segment::Span { text, .. }
                | Segment::Link { text, .. }
                | Segment::Time { text, .. } => text,
            })
            .collect()
    }

    fn piece(&self, name: &str, inside: &str) -> Segment {
        let text = inside.to_owned();
        match (name, self.roles.iter().find(|(mark, _)| *mark == name)) {
            (_, Some((_, Role::Link(href)))) => Segment::Link { href: href.clone(), text },
            (_, Some((_, Role::Time(machine)))) => Segment::Time { machine: machine.clone(), text, strong: false },
            (_, Some((_, Role::StrongTime(machine)))) => Segment::Time { machine: machine.clone(), text, strong: true },
            (_, Some((_, Role::User))) => Segment::User { text, strong: false },
            (_, Some((_, Role::StrongUser))) => Segment::User { text, strong: true },
            (_, Some((mark, Role::Span))) => Segment::Span { class: mark, text },
            ("strong", None) => Segment::Strong(text),
            ("em", None) => Segment::Em(text),
            ("code", None) => Segment::Code(text),
            (_, None) => Segment::Text(text),
        }
    }
}

/// Words before, name, words inside and words after the first `<name>…</name>`.
fn next_mark(text: &str) -> Option<(&str, &str, &str, &str)> {
    let (before, tail) = text.split_once('<')?;
    let (name, tail) = tail.split_once('>')?;
    let (inside, tail) = tail.split_once("</")?;
    let (end, after) = tail.split_once('>')?;
    (end == name).then_some((before, name, inside, after))
}

fn push(segments: &mut Vec<Segment>, segment: Segment) {
    let back = |text: String| text.replace(NOT_A_MARK, "<");
    let segment = match segment {
        Segment::Text(text) if text.is_empty() => return,
        Segment::Text(text) => Segment::Text(back(text)),
        Segment::Strong(text) => Segment::Strong(back(text)),
        Segment::Em(text) => Segment::Em(back(text)),
        Segment::Code(text) => Segment::Code(back(text)),
        Segment::User { text, strong } => Segment::User { text: back(text), strong },
        Segment::Span { class, text } => Segment::Span { class, text: back(text) },
        Segment::Link { href, text } => Segment::Link { href, text: back(text) },
        Segment::Time { machine, text, strong } => Segment::Time { machine, text: back(text), strong },
    };
    segments.push(segment);
}

impl fmt::Display for Rich {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = RichText { segments: self.segments() };
        f.write_str(&text.render().map_err(|_| fmt::Error)?)
    }
}

/// The template of the part has escaped it.
impl HtmlSafe for Rich {}

#[cfg(test)]
mod tests {
    use super::*;

    fn rich(message: &str) -> Rich {
        Rich { message: message.to_owned(), roles: Vec::new() }
    }

    #[test]
    fn marks_become_what_the_page_says_and_words_are_escaped() {
        let text = rich("<strong>€5</strong> & <more>see \u{E000}b></more>, <when>today</when>.")
            .link("more", "/a?b&c")
            .strong_time("when", "2026-11-24");
        assert_eq!(
            text.to_string(),
            "<strong>€5</strong> &#38; <a href=\"/a?b&#38;c\">see &#60;b&#62;</a>, \
             <strong><time datetime=\"2026-11-24\">today</time></strong>."
        );
        assert_eq!(text.words(), "€5 & see <b>, today.");
    }

    #[test]
    fn words_that_stand_out_bring_no_marks_of_their_own() {
        let text = Rich::strong("<em>€5</em>", "of </strong>€9").to_string();
        assert_eq!(text, "<strong>&#60;em&#62;€5&#60;/em&#62;</strong> of &#60;/strong&#62;€9");
        assert_eq!(Rich::strong("", "nobody gave").to_string(), "nobody gave");
    }

    #[test]
    fn a_mark_without_an_end_is_plain_text() {
        assert_eq!(rich("1 < 2 and <strong>more").to_string(), "1 &#60; 2 and &#60;strong&#62;more");
    }
}
