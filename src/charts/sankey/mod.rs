//! The flow of a month: kinds of work, the pool, streams, lines (pages.md 4). A thicker band means more money.

mod draw;
pub mod layout;

use super::words;
use crate::domain::currency::Currency;
use crate::domain::money::{Amount, AmountError};
use crate::tr;
use crate::web::parts::{Cell, Column, DataTable, Tone};

/// More lines than this in a stream (or sources), and the rest is drawn as one. The table has them all.
pub const DRAWN: usize = 9;

/// Where money came from: a kind of work, never a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// "Design and web work".
    pub label: String,
    /// Above zero.
    pub amount: Amount,
    /// Its colour.
    pub tone: Tone,
}

/// What became of a part of a stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// "Workspace rent".
    pub label: String,
    /// Above zero.
    pub amount: Amount,
    /// Stands last and is never folded: what is carried on.
    pub closing: bool,
}

impl Line {
    /// A line as any other.
    pub fn new(label: impl Into<String>, amount: Amount) -> Self {
        Self { label: label.into(), amount, closing: false }
    }

    /// A line that stands last.
    pub fn closing(label: impl Into<String>, amount: Amount) -> Self {
        Self { closing: true, ..Self::new(label, amount) }
    }
}

/// One of the few ways that money takes out of the pool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stream {
    /// "Core costs".
    pub label: String,
    /// Its colour.
    pub tone: Tone,
    /// What became of it.
    pub lines: Vec<Line>,
}

/// Why there is no chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SankeyError {
    /// Nothing flows: there are no charts of zeros.
    #[error("nothing flows")]
    Empty,
    /// A sum is below zero.
    #[error("a sum is below zero")]
    BelowZero,
    /// More, or less, goes out than came in.
    #[error("{into} minor units came in and {out} go out")]
    Unbalanced {
        /// Minor units that came in.
        into: i64,
        /// Minor units that go out.
        out: i64,
    },
    /// A sum is beyond what Brimful can hold.
    #[error(transparent)]
    Amount(#[from] AmountError),
}

/// The chart, worked out: every unit that came in goes out.
#[derive(Debug, Clone)]
pub struct Sankey {
    title: String,
    currency: Currency,
    sources: Vec<Source>,
    streams: Vec<(Stream, Amount)>,
    total: Amount,
}

/// What a stream, or the sources, show where there are many.
struct Folded<'a, T> {
    shown: Vec<&'a T>,
    more: usize,
    more_amount: Amount,
    /// How many of `shown` stand after the rest.
    last: usize,
}

impl Sankey {
    /// Works the chart out. What is zero is left out.
    ///
    /// # Errors
    /// [`SankeyError`].
    pub fn new(
        title: impl Into<String>,
        currency: Currency,
        sources: Vec<Source>,
        streams: Vec<Stream>,
    ) -> Result<Self, SankeyError> {
        let below = sources.iter().any(|source| source.amount.is_negative())
            || streams.iter().flat_map(|stream| &stream.lines).any(|line| line.amount.is_negative());
        if below {
            return Err(SankeyError::BelowZero);
        }
        let sources: Vec<Source> = sources.into_iter().filter(|source| source.amount.is_positive()).collect();
        let mut summed = Vec::new();
        for mut stream in streams {
            stream.lines.retain(|line| line.amount.is_positive());
            stream.lines.sort_by_key(|line| line.closing);
            let sum = Amount::total(stream.lines.iter().map(|line| line.amount))?;
            if sum.is_positive() {
                summed.push((stream, sum));
            }
        }
        let total = Amount::total(sources.iter().map(|source| source.amount))?;
        let out = Amount::total(summed.iter().map(|(_, sum)| *sum))?;
        if total != out {
            return Err(SankeyError::Unbalanced { into: total.minor(), out: out.minor() });
        }
        if total.is_zero() {
            return Err(SankeyError::Empty);
        }
        Ok(Self { title: title.into(), currency, sources, streams: summed, total })
    }

    /// Every stream, line and amount: what came in first.
    pub fn table(&self) -> DataTable {
        let show = self.currency.block(&self.amounts());
        let columns = vec![
            Column::text(tr!("charts-stream")),
            Column::text(tr!("charts-line")),
            Column::amount(tr!("charts-amount")),
        ];
        let row = |(stream, line, amount): (String, &str, Amount)| {
            vec![Cell::new(stream), Cell::new(line), Cell::new(show.show(amount))]
        };
        let table = DataTable::new(&self.title, columns).rows(self.rows().into_iter().map(row).collect());
        DataTable { caption_hidden: true, stacked: false, ..table }
    }

    /// The same rows as a file: stream, line, amount, currency. Whoever makes a file makes the chart in English.
    pub fn csv_rows(&self) -> Vec<[String; 4]> {
        let row = |(stream, line, amount): (String, &str, Amount)| {
            let (amount, code) = (self.currency.format_plain(amount), self.currency.code());
            [stream, line.to_owned(), amount, code.to_owned()]
        };
        self.rows().into_iter().map(row).collect()
    }

    /// Whether a drawing leaves lines to the table.
    pub fn folds(&self) -> bool {
        self.sources.len() > DRAWN || self.streams.iter().any(|(stream, _)| stream.lines.len() > DRAWN)
    }

    /// The sources with their amounts and the sum, for the list that stands above the narrow drawing.
    pub fn source_list(&self) -> (Vec<(String, String)>, String) {
        let show = self.currency.block(&self.amounts());
        let rows = self.sources.iter().map(|source| (source.label.clone(), show.show(source.amount))).collect();
        (rows, show.show(self.total))
    }

    /// The main numbers in a sentence.
    pub fn said(&self) -> String {
        let show = self.currency.block(&self.amounts());
        let sources = self.sources.iter().map(|source| (source.label.clone(), show.show(source.amount)));
        let streams = self.streams.iter().map(|(stream, sum)| (stream.label.clone(), show.show(*sum)));
        tr!(
            "charts-flow-said",
            total = show.show(self.total),
            sources = words::said(sources),
            streams = words::said(streams)
        )
    }

    fn rows(&self) -> Vec<(String, &str, Amount)> {
        let came_in = tr!("charts-came-in");
        let sources = self.sources.iter().map(|source| (came_in.clone(), source.label.as_str(), source.amount));
        let mut rows: Vec<(String, &str, Amount)> = sources.collect();
        for (stream, _) in &self.streams {
            rows.extend(stream.lines.iter().map(|line| (stream.label.clone(), line.label.as_str(), line.amount)));
        }
        rows
    }

    fn amounts(&self) -> Vec<Amount> {
        let streams =
            self.streams.iter().flat_map(|(stream, sum)| stream.lines.iter().map(|line| line.amount).chain([*sum]));
        self.sources.iter().map(|source| source.amount).chain(streams).chain([self.total]).collect()
    }
}

/// At most [`DRAWN`] of them, and the rest as one sum before the closing ones.
fn fold<T>(
    all: &[T],
    amount: impl Fn(&T) -> Amount,
    closing: impl Fn(&T) -> bool,
) -> Result<Folded<'_, T>, AmountError> {
    if all.len() <= DRAWN {
        return Ok(Folded { shown: all.iter().collect(), more: 0, more_amount: Amount::ZERO, last: 0 });
    }
    let last: Vec<&T> = all.iter().filter(|one| closing(one)).take(DRAWN).collect();
    let mut shown: Vec<&T> = Vec::new();
    let mut rest: Vec<Amount> = Vec::new();
    for one in all {
        if closing(one) {
            continue;
        }
        if shown.len() + last.len() < DRAWN {
            shown.push(one);
        } else {
            rest.push(amount(one));
        }
    }
    let (more, kept) = (rest.len(), last.len());
    shown.extend(last);
    Ok(Folded { shown, more, more_amount: Amount::total(rest)?, last: kept })
}
