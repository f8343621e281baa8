//! What came in and what was shared, month by month: two lines, one dashed, with the facilitators' notes (pages.md 4).

mod draw;

pub use draw::Size;

use crate::domain::currency::Currency;
use crate::domain::money::{Amount, AmountError};
use crate::domain::time::Month;
use crate::language::month_and_year;
use crate::tr;
use crate::web::parts::{Cell, Column, DataTable};

/// A month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// The month.
    pub month: Month,
    /// Where it is told at length.
    pub href: Option<String>,
    /// What came in.
    pub came_in: Amount,
    /// The foundation's share.
    pub foundation: Amount,
    /// Core costs due, and brought forward.
    pub core_costs: Amount,
    /// Ours to share.
    pub shared: Amount,
    /// What the buckets got; none while a round is not settled.
    pub given: Option<Amount>,
    /// How many buckets got their money, of how many.
    pub buckets: Option<(usize, usize)>,
    /// How many shared it out.
    pub members: Option<usize>,
    /// The facilitators' note.
    pub note: Option<String>,
}

/// The chart, worked out.
#[derive(Debug, Clone)]
pub struct HistoryChart {
    title: String,
    currency: Currency,
    points: Vec<Point>,
}

/// What a year came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// What was to share in all of it.
    pub shared: Amount,
    /// How many buckets got their money, of how many.
    pub buckets: (usize, usize),
    /// The fewest and the most members who shared.
    pub members: Option<(usize, usize)>,
}

impl HistoryChart {
    /// The last so many months of these, which stand in their order; none with fewer than two.
    pub fn new(title: impl Into<String>, currency: Currency, points: Vec<Point>, months: i64) -> Option<Self> {
        let newest = points.last()?.month;
        let points: Vec<Point> = points.into_iter().filter(|point| newest.months_since(point.month) < months).collect();
        (points.len() >= 2).then(|| Self { title: title.into(), currency, points })
    }

    /// Every month as a row, the newest first.
    pub fn table(&self) -> DataTable {
        let show = self.currency.block(&self.amounts());
        let row = |point: &Point| {
            let name = month_and_year(point.month);
            let month = match &point.href {
                Some(href) => Cell::link(name, href),
                None => Cell::new(name),
            };
            let month = match &point.note {
                Some(note) => month.note(note),
                None => month,
            };
            let maybe = |text: Option<String>| Cell::new(text.unwrap_or_default());
            vec![
                month,
                Cell::new(show.show(point.came_in)),
                Cell::new(show.show(point.foundation)),
                Cell::new(show.show(point.core_costs)),
                Cell::new(show.show(point.shared)),
                maybe(point.given.map(|given| show.show(given))),
                maybe(point.buckets.map(|(funded, of)| tr!("charts-of", funded = funded, of = of))),
                maybe(point.members.map(|members| members.to_string())),
            ]
        };
        let columns = vec![
            Column::text(tr!("charts-month")),
            Column::amount(tr!("charts-came-in")),
            Column::amount(tr!("charts-foundation")),
            Column::amount(tr!("charts-core-costs")),
            Column::amount(tr!("charts-ours")),
            Column::amount(tr!("charts-given")),
            Column::amount(tr!("charts-buckets-funded")),
            Column::amount(tr!("charts-members")),
        ];
        let table = DataTable::new(&self.title, columns).rows(self.points.iter().rev().map(row).collect());
        DataTable { caption_hidden: true, ..table }
    }

    /// The same as a file, the newest first: month, came in, foundation, core costs, ours to share, given to buckets,
    /// buckets funded, buckets, members, note, currency.
    pub fn csv_rows(&self) -> Vec<[String; 11]> {
        let plain = |amount| self.currency.format_plain(amount);
        let row = |point: &Point| {
            let maybe = |text: Option<String>| text.unwrap_or_default();
            [
                point.month.to_string(),
                plain(point.came_in),
                plain(point.foundation),
                plain(point.core_costs),
                plain(point.shared),
                maybe(point.given.map(plain)),
                maybe(point.buckets.map(|(funded, _)| funded.to_string())),
                maybe(point.buckets.map(|(_, of)| of.to_string())),
                maybe(point.members.map(|members| members.to_string())),
                maybe(point.note.clone()),
                self.currency.code().to_owned(),
            ]
        };
        self.points.iter().rev().map(row).collect()
    }

    /// What all of it came to.
    ///
    /// # Errors
    /// When a sum is beyond what Brimful can hold.
    pub fn summary(&self) -> Result<Summary, AmountError> {
        let of = |place: fn((usize, usize)) -> usize| {
            self.points.iter().filter_map(|point| point.buckets).map(place).sum::<usize>()
        };
        let members = || self.points.iter().filter_map(|point| point.members);
        Ok(Summary {
            shared: Amount::total(self.points.iter().map(|point| point.shared))?,
            buckets: (of(|(funded, _)| funded), of(|(_, all)| all)),
            members: members().min().zip(members().max()),
        })
    }

    /// How many months there are.
    pub const fn len(&self) -> usize {
        self.points.len()
    }

    /// Never: there are two months at least.
    pub const fn is_empty(&self) -> bool {
        self.points.is_empty()
    }

    /// The main numbers in a sentence.
    pub fn said(&self) -> String {
        let show = self.currency.block(&self.amounts());
        let (Some(first), Some(last)) = (self.points.first(), self.points.last()) else { return String::new() };
        let most = self.points.iter().map(|point| point.came_in).max().unwrap_or_default();
        let least = self.points.iter().map(|point| point.came_in).min().unwrap_or_default();
        tr!(
            "charts-history-said",
            first = month_and_year(first.month),
            first_in = show.show(first.came_in),
            first_shared = show.show(first.shared),
            last = month_and_year(last.month),
            last_in = show.show(last.came_in),
            last_shared = show.show(last.shared),
            least = show.show(least),
            most = show.show(most)
        )
    }

    fn amounts(&self) -> Vec<Amount> {
        let of = |point: &Point| {
            [Some(point.came_in), Some(point.foundation), Some(point.core_costs), Some(point.shared), point.given]
        };
        self.points.iter().flat_map(of).flatten().collect()
    }
}
