//! Files that bring things in: one upload and one review for every kind, and what each kind shows of its rows.

mod buckets;
mod core_costs;
pub mod file;
mod invoices;
mod members;
mod problems;
pub mod review;
mod weights;
mod words;

use crate::domain::currency::Currency;
use crate::services::imports::{GoodRow, Kind};
use crate::web::parts::DataTable;
use crate::web::visit::Nav;

/// Rows of one sort that are shown; the rest is counted.
const SHOWN: usize = 200;

/// What the pages say about one kind of file.
pub struct Guide {
    /// The title: "Import invoices".
    pub title: String,
    /// The name of the page that they lead back to.
    pub back: String,
    /// What the columns mean, a paragraph each.
    pub columns: Vec<String>,
}

/// A kind of file with pages of its own.
pub trait Shown: Kind {
    /// The part of the address that its pages stand under, and where they lead back to: `invoices`.
    const PLACE: &'static str;
    /// Where the navigation stands.
    const NAV: Nav;
    /// A file to begin with; `{currency}` stands for the group's.
    const SAMPLE: &'static str;

    /// What its pages say.
    fn guide() -> Guide;

    /// What the good rows come to, in a sentence.
    fn lead(good: &[GoodRow<Self::Row>], currency: Currency) -> String;

    /// The good rows.
    fn table(good: &[GoodRow<Self::Row>], currency: Currency) -> DataTable;
}
