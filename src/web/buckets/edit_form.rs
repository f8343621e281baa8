//! What was typed into the form of a bucket, and the command it makes.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::bucket::CostLine;
use crate::domain::currency::Currency;
use crate::domain::ids::MemberNumber;
use crate::domain::money::Amount;
use crate::domain::text::{LongText, Name, Title};
use crate::services::buckets::{BucketForm, EditFacts};
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::typed::{amount_or_none, day_or_none, text_sentence};

/// The most cost lines of a bucket.
const MOST_LINES: usize = 40;
/// The most characters of the one line in the list.
pub(super) const SUMMARY: usize = 200;
/// Every field of the form.
const FIELDS: [&str; 11] =
    ["title", "summary", "body", "what[", "required[", "extra[", "open_ended", "owner[", "starts_on", "op", "idem"];

/// One cost line as it was typed.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct TypedLine {
    pub what: String,
    pub required: String,
    pub extra: String,
}

impl TypedLine {
    fn is_empty(&self) -> bool {
        [&self.what, &self.required, &self.extra].iter().all(|text| text.trim().is_empty())
    }
}

/// The form as it was typed, word for word: it comes back like this.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct Typed {
    pub title: String,
    pub summary: String,
    pub body: String,
    pub lines: Vec<TypedLine>,
    pub open_ended: bool,
    pub owners: Vec<MemberNumber>,
    pub starts_on: String,
}

impl Typed {
    pub(super) fn read(form: &Form) -> Result<Self, PageError> {
        form.only(&FIELDS)?;
        let mut lines: BTreeMap<usize, TypedLine> = BTreeMap::new();
        for (prefix, place) in [("what[", 0), ("required[", 1), ("extra[", 2)] {
            for (index, value) in form.starting(prefix) {
                let index = index.parse().ok().filter(|index| *index < MOST_LINES);
                let index: usize = index.ok_or_else(|| PageError::Malformed(tr!("buckets-form-lines")))?;
                let line = lines.entry(index).or_default();
                let text = match place {
                    0 => &mut line.what,
                    1 => &mut line.required,
                    _ => &mut line.extra,
                };
                value.clone_into(text);
            }
        }
        let owners = form.starting("owner[").filter_map(|(member, _)| member.parse().ok().map(MemberNumber::new));
        Ok(Self {
            title: form.text("title").to_owned(),
            summary: form.text("summary").to_owned(),
            body: form.text("body").to_owned(),
            lines: lines.into_values().collect(),
            open_ended: form.has("open_ended"),
            owners: owners.collect(),
            starts_on: form.text("starts_on").to_owned(),
        })
    }

    /// The form of a bucket as it stands.
    pub(super) fn of(facts: &EditFacts, currency: Currency) -> Self {
        let plain = |amount: Amount| if amount.is_zero() { String::new() } else { currency.format_plain(amount) };
        let lines = facts.lines.iter().map(|line| TypedLine {
            what: line.what.clone(),
            required: plain(line.required),
            extra: plain(line.extra),
        });
        let bucket = facts.bucket.as_ref();
        Self {
            title: bucket.map(|bucket| bucket.title.clone()).unwrap_or_default(),
            summary: bucket.map(|bucket| bucket.summary.clone()).unwrap_or_default(),
            body: bucket.map(|bucket| bucket.body.clone()).unwrap_or_default(),
            lines: lines.collect(),
            open_ended: bucket.is_some_and(|bucket| bucket.open_ended),
            owners: facts.owners.clone(),
            starts_on: bucket.and_then(|bucket| bucket.starts_on).map(|day| day.to_string()).unwrap_or_default(),
        }
    }

    /// At least three lines, and one more than are filled when asked.
    pub(super) fn with_room(mut self, one_more: bool) -> Self {
        let wanted = if one_more { self.lines.len() + 1 } else { self.lines.len() };
        self.lines.resize_with(wanted.clamp(3, MOST_LINES), TypedLine::default);
        self
    }

    /// The command, if everything can be read. What cannot is told in `problems`.
    pub(super) fn command(&self, currency: Currency, publish: bool, problems: &mut Problems) -> Option<BucketForm> {
        let title = Title::parse(&self.title).map_err(|error| problems.add("title", text_sentence(error))).ok();
        let summary = self.summary.split_whitespace().collect::<Vec<_>>().join(" ");
        if summary.chars().count() > SUMMARY {
            problems.add("summary", tr!("group-typed-long", max = SUMMARY));
        }
        let body = LongText::parse(&self.body).map_err(|error| problems.add("body", text_sentence(error))).ok();
        let summary = LongText::parse(&summary).map_err(|error| problems.add("summary", text_sentence(error))).ok();
        let starts_on = day_or_none(&self.starts_on).map_err(|sentence| problems.add("starts_on", sentence)).ok();
        let mut lines = Vec::new();
        for (index, typed) in self.lines.iter().enumerate().filter(|(_, typed)| !typed.is_empty()) {
            lines.push(line(index, typed, currency, problems));
        }
        let lines: Option<Vec<CostLine>> = lines.into_iter().collect();
        let form = BucketForm {
            title: title?,
            summary: summary?.into_string(),
            body: body?,
            lines: lines?,
            open_ended: self.open_ended,
            owners: self.owners.clone(),
            starts_on: starts_on?,
            publish,
        };
        problems.is_empty().then_some(form)
    }
}

fn line(index: usize, typed: &TypedLine, currency: Currency, problems: &mut Problems) -> Option<CostLine> {
    let mut amount = |field: &str, text: &str| {
        let amount =
            amount_or_none(currency, text).map_err(|sentence| problems.add(format!("{field}-{index}"), sentence));
        amount.ok().map(|amount| amount.unwrap_or(Amount::ZERO))
    };
    let (required, extra) = (amount("required", &typed.required), amount("extra", &typed.extra));
    let what =
        Name::parse(&typed.what).map_err(|error| problems.add(format!("what-{index}"), text_sentence(error))).ok();
    Some(CostLine { what: what?.into_string(), required: required?, extra: extra? })
}
