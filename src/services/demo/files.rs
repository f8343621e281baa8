//! The files of Tidewater's month, carried in the program: the source of every figure of the demo.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::domain::currency::Currency;
use crate::domain::ids::BucketNumber;
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;
use crate::domain::typed_amount::parse_amount;

const MEMBERS: &str = include_str!("../../../assets/demo/tidewater/members.csv");
const INVOICES: &str = include_str!("../../../assets/demo/tidewater/invoices-2026-10.csv");
const CORE_COSTS: &str = include_str!("../../../assets/demo/tidewater/core-costs.csv");
const BUCKETS: &str = include_str!("../../../assets/demo/tidewater/buckets.csv");
const SPLITS: &str = include_str!("../../../assets/demo/tidewater/splits.csv");

/// A file that the program carries cannot be read. A test reads them all.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct FileError(pub String);

/// What each member gave, by address.
pub type Splits = BTreeMap<String, Vec<(BucketNumber, Amount)>>;

#[derive(Debug, Deserialize)]
pub(super) struct MemberRow {
    pub name: String,
    pub email: String,
    pub kind: String,
    pub roles: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct InvoiceRow {
    pub number: String,
    pub issued_on: NaiveDate,
    pub paid_on: Option<NaiveDate>,
    pub member: String,
    pub client: String,
    pub kind: String,
    pub description: String,
    pub amount: String,
    pub rate_percent: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct CoreCostRow {
    pub name: String,
    pub amount: String,
    pub from_month: String,
    pub agreed_on: NaiveDate,
    pub decision_url: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct BucketRow {
    pub title: String,
    pub owners: String,
    pub minimum: String,
    pub maximum: String,
}

#[derive(Debug, Deserialize)]
struct SplitRow {
    member: String,
    bucket: i64,
    amount: String,
}

pub(super) fn members() -> Result<Vec<MemberRow>, FileError> {
    rows("members.csv", MEMBERS)
}

pub(super) fn invoices() -> Result<Vec<InvoiceRow>, FileError> {
    rows("invoices-2026-10.csv", INVOICES)
}

pub(super) fn core_costs() -> Result<Vec<CoreCostRow>, FileError> {
    rows("core-costs.csv", CORE_COSTS)
}

pub(super) fn buckets() -> Result<Vec<BucketRow>, FileError> {
    rows("buckets.csv", BUCKETS)
}

pub(super) fn splits() -> Result<Splits, FileError> {
    let mut splits = Splits::new();
    for row in rows::<SplitRow>("splits.csv", SPLITS)? {
        splits.entry(row.member).or_default().push((BucketNumber::new(row.bucket), amount(&row.amount)?));
    }
    Ok(splits)
}

pub(super) fn amount(text: &str) -> Result<Amount, FileError> {
    let euro = Currency::parse("EUR").map_err(|error| FileError(error.to_string()))?;
    parse_amount(euro, text).map_err(|error| FileError(format!("{text}: {error}")))
}

pub(super) fn moment(text: &str) -> Result<UtcTime, FileError> {
    UtcTime::parse(text).map_err(|error| FileError(format!("{text}: {error}")))
}

pub(super) fn day(text: &str) -> Result<NaiveDate, FileError> {
    text.parse().map_err(|error| FileError(format!("{text}: {error}")))
}

fn rows<T: DeserializeOwned>(name: &str, content: &str) -> Result<Vec<T>, FileError> {
    csv::Reader::from_reader(content.as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()
        .map_err(|error| FileError(format!("{name}: {error}")))
}
