//! A sentence whose parts may be set off: written once, shown in both bodies, so that they cannot differ.

/// One piece of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// Plain words.
    Plain(String),
    /// A figure that carries the sentence: bold in HTML, as it is in text.
    Strong(String),
    /// The reader's own money: amber and bold in HTML, its first word in capitals in text.
    Mine(String),
}

/// A sentence under construction.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sentence {
    /// The pieces in reading order.
    pub spans: Vec<Span>,
}

impl Sentence {
    /// Adds plain words.
    pub fn plain(mut self, words: impl Into<String>) -> Self {
        self.spans.push(Span::Plain(words.into()));
        self
    }

    /// Adds a figure set off.
    pub fn strong(mut self, words: impl Into<String>) -> Self {
        self.spans.push(Span::Strong(words.into()));
        self
    }

    /// Adds the reader's own money.
    pub fn mine(mut self, words: impl Into<String>) -> Self {
        self.spans.push(Span::Mine(words.into()));
        self
    }

    /// The sentence as plain text: "YOUR €400 helped five buckets."
    pub fn text(&self) -> String {
        let mut text = String::new();
        for span in &self.spans {
            match span {
                Span::Plain(words) | Span::Strong(words) => text.push_str(words),
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
