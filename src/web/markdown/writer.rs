//! From what somebody wrote to what is shown: headings below those of the page, pictures and web addresses as links,
//! people who are named, raw HTML as it was typed. What may come out at all is the other half's to say.

use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Tag, TagEnd};

use super::{MENTION, Mentioned};

/// Quotes in lists in quotes: what stands deeper is shown at this depth.
pub(super) const DEEPEST: usize = 16;

/// Goes through a text once.
pub(super) struct Writer<'t, 'p> {
    people: &'p [Mentioned],
    out: Vec<Event<'t>>,
    depth: usize,
    links: usize,
    code: bool,
}

impl<'t, 'p> Writer<'t, 'p> {
    /// Names these people where they stand behind an `@`.
    pub(super) const fn new(people: &'p [Mentioned]) -> Self {
        Self { people, out: Vec::new(), depth: 0, links: 0, code: false }
    }

    /// What was written.
    pub(super) fn events(self) -> impl Iterator<Item = Event<'t>> {
        self.out.into_iter()
    }

    /// Takes the next piece.
    pub(super) fn take(&mut self, event: Event<'t>) {
        match event {
            Event::Start(tag) => self.begin(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(words) if self.code || self.links > 0 => self.out.push(Event::Text(words)),
            Event::Text(words) => self.words(&words),
            // Shown as it was typed.
            Event::Html(raw) | Event::InlineHtml(raw) => self.out.push(Event::Text(raw)),
            // People end lines where they mean to.
            Event::SoftBreak => self.out.push(Event::HardBreak),
            other => self.out.push(other),
        }
    }

    fn begin(&mut self, tag: Tag<'t>) {
        self.depth += 1;
        let tag = match tag {
            Tag::Image { dest_url, .. } | Tag::Link { dest_url, .. } => {
                self.links += 1;
                // A picture inside a link leaves its words.
                (self.links == 1).then(|| link(dest_url))
            }
            Tag::Heading { level, .. } => {
                Some(Tag::Heading { level: below(level), id: None, classes: vec![], attrs: vec![] })
            }
            Tag::HtmlBlock => Some(Tag::Paragraph),
            Tag::CodeBlock(kind) => {
                self.code = true;
                Some(Tag::CodeBlock(kind))
            }
            other => Some(other),
        };
        self.out.extend(tag.filter(|_| self.depth <= DEEPEST).map(Event::Start));
    }

    fn end(&mut self, tag: TagEnd) {
        let tag = match tag {
            TagEnd::Image | TagEnd::Link => {
                self.links = self.links.saturating_sub(1);
                (self.links == 0).then_some(TagEnd::Link)
            }
            TagEnd::Heading(level) => Some(TagEnd::Heading(below(level))),
            TagEnd::HtmlBlock => Some(TagEnd::Paragraph),
            TagEnd::CodeBlock => {
                self.code = false;
                Some(TagEnd::CodeBlock)
            }
            other => Some(other),
        };
        self.out.extend(tag.filter(|_| self.depth <= DEEPEST).map(Event::End));
        self.depth = self.depth.saturating_sub(1);
    }

    /// Plain words, in which web addresses become links and names behind an `@` lead to people.
    fn words(&mut self, words: &str) {
        let (mut rest, mut plain, mut before) = (words, String::new(), None::<char>);
        while let Some(letter) = rest.chars().next() {
            let is_start = !before.is_some_and(char::is_alphanumeric);
            let address = Some(rest).filter(|_| is_start).and_then(address_at);
            let person = Some(rest).filter(|_| is_start).and_then(|rest| self.person_at(rest));
            let taken = match (address, person) {
                (Some(address), _) => {
                    self.plain(&mut plain);
                    let words = CowStr::from(address.to_owned());
                    self.out.push(Event::Start(link(words.clone())));
                    self.out.push(Event::Text(words));
                    self.out.push(Event::End(TagEnd::Link));
                    address.len()
                }
                (None, Some((place, length))) => {
                    plain.push_str(&format!("{}{place}{}", MENTION.0, MENTION.1));
                    length
                }
                (None, None) => {
                    plain.push(letter);
                    letter.len_utf8()
                }
            };
            let (gone, next) = rest.split_at_checked(taken).unwrap_or((rest, ""));
            before = gone.chars().next_back();
            rest = next;
        }
        self.plain(&mut plain);
    }

    fn plain(&mut self, plain: &mut String) {
        if !plain.is_empty() {
            self.out.push(Event::Text(CowStr::from(std::mem::take(plain))));
        }
    }

    /// The place of the one who is named here, the longest words first, and how many bytes that takes.
    fn person_at(&self, rest: &str) -> Option<(usize, usize)> {
        let behind = rest.strip_prefix('@')?;
        let named = self.people.iter().enumerate().filter(|(_, person)| {
            let after = behind.strip_prefix(person.words.as_str());
            !person.words.is_empty() && after.is_some_and(|after| !after.starts_with(char::is_alphanumeric))
        });
        let (place, person) = named.max_by_key(|(_, person)| person.words.len())?;
        Some((place, '@'.len_utf8() + person.words.len()))
    }
}

fn link(to: CowStr<'_>) -> Tag<'_> {
    Tag::Link { link_type: LinkType::Inline, dest_url: to, title: CowStr::Borrowed(""), id: CowStr::Borrowed("") }
}

/// A page has one first heading and its sections the second ones: what people write begins below.
const fn below(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H3,
        HeadingLevel::H2 => HeadingLevel::H4,
        HeadingLevel::H3 => HeadingLevel::H5,
        HeadingLevel::H4 | HeadingLevel::H5 | HeadingLevel::H6 => HeadingLevel::H6,
    }
}

/// A web address that begins here, without the full stop or bracket behind it.
fn address_at(rest: &str) -> Option<&str> {
    let begins = |with: &str| rest.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    let scheme = ["https://", "http://"].into_iter().find(|scheme| begins(scheme))?;
    let end = rest.find(|letter: char| letter.is_whitespace() || letter.is_control() || "<>\"'`".contains(letter));
    let address =
        rest.get(..end.unwrap_or(rest.len()))?.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '*', '_']);
    (address.len() > scheme.len()).then_some(address)
}
