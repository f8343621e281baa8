//! What stands in the fields of the split form: typed just now, kept as a draft, or saved.

use std::collections::BTreeMap;

use super::sentences::below_zero;
use super::words::Pen;
use crate::domain::currency::{AmountTextError, Currency, parse_amount};
use crate::domain::ids::BucketNumber;
use crate::domain::money::Amount;
use crate::language::Signs;
use crate::services::splits::{RoundFacts, Typed};
use crate::tr;
use crate::web::form::Form;
use crate::web::page_error::PageError;
use crate::web::typed::amount_sentence;

/// One field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What stands in it.
    pub text: String,
    /// The amount it means; nothing if it means none.
    pub amount: Amount,
    /// Why it is no amount.
    pub error: Option<String>,
}

/// All fields, by bucket.
#[derive(Debug, Clone, Default)]
pub struct Entries {
    by_bucket: BTreeMap<BucketNumber, Entry>,
}

impl Entries {
    /// The fields as they were sent.
    ///
    /// # Errors
    /// When a field is of no bucket.
    pub fn sent(form: &Form, currency: Currency) -> Result<Self, PageError> {
        let mut by_bucket = BTreeMap::new();
        for (number, text) in form.starting("give[") {
            let number: i64 = number.parse().map_err(|_| PageError::Malformed(tr!("rounds-malformed-field")))?;
            by_bucket.insert(BucketNumber::new(number), read(currency, text));
        }
        Ok(Self { by_bucket })
    }

    /// The fields of a page: the draft if there is one, else what is saved.
    pub fn stored(facts: &RoundFacts, pen: &Pen) -> Self {
        let draft = facts.mine.as_ref().and_then(|mine| mine.draft.as_ref());
        let of = |amount: Amount| Entry { text: pen.field(amount), amount, error: None };
        let by_bucket = match draft {
            Some((rows, _)) => rows
                .iter()
                .map(|(bucket, typed)| match typed {
                    Typed::Amount(amount) => (*bucket, of(*amount)),
                    Typed::Text(text) => (*bucket, read(pen.currency, text)),
                })
                .collect(),
            None => facts.buckets.iter().map(|one| (one.number, of(one.mine))).collect(),
        };
        Self { by_bucket }
    }

    /// The field of a bucket.
    pub fn of(&self, bucket: BucketNumber) -> Entry {
        let empty = || Entry { text: Signs::current().write("0"), amount: Amount::ZERO, error: None };
        self.by_bucket.get(&bucket).cloned().unwrap_or_else(empty)
    }

    /// The amount for a bucket.
    pub fn amount(&self, bucket: BucketNumber) -> Amount {
        self.by_bucket.get(&bucket).map_or(Amount::ZERO, |entry| entry.amount)
    }

    /// Everything asked that is an amount above zero, by bucket.
    pub fn asked(&self) -> Vec<(BucketNumber, Amount)> {
        let rows = self.by_bucket.iter().map(|(bucket, entry)| (*bucket, entry.amount));
        rows.filter(|(_, amount)| !amount.is_zero()).collect()
    }

    /// Every field for a draft: what cannot be read is kept as it was typed.
    pub fn typed(&self) -> Vec<(BucketNumber, Typed)> {
        let typed = |entry: &Entry| match entry.error {
            Some(_) => Typed::Text(entry.text.clone()),
            None => Typed::Amount(entry.amount),
        };
        self.by_bucket.iter().map(|(bucket, entry)| (*bucket, typed(entry))).collect()
    }

    /// The fields that are no amounts: bucket and why.
    pub fn errors(&self) -> impl Iterator<Item = (BucketNumber, &str)> {
        self.by_bucket.iter().filter_map(|(bucket, entry)| Some((*bucket, entry.error.as_deref()?)))
    }

    /// Writes why a bucket's amount cannot be at its field.
    pub fn mark(&mut self, bucket: BucketNumber, error: String) {
        if let Some(entry) = self.by_bucket.get_mut(&bucket) {
            entry.error = Some(error);
        }
    }

    /// The sum of all amounts, beyond all sums as the largest there is.
    pub fn total(&self) -> Amount {
        Amount::total(self.by_bucket.values().map(|entry| entry.amount)).unwrap_or(Amount::from_minor(i64::MAX))
    }
}

/// Reads one field; nothing typed means nothing given.
fn read(currency: Currency, text: &str) -> Entry {
    let text: String = text.trim().chars().take(40).collect();
    if text.is_empty() {
        return Entry { text, amount: Amount::ZERO, error: None };
    }
    let (amount, error) = match parse_amount(currency, &text) {
        Ok(amount) if amount.is_negative() => (Amount::ZERO, Some(below_zero())),
        Ok(amount) => (amount, None),
        // Our own way of writing, as it stands in the fields of a currency with three decimals.
        Err(AmountTextError::Ambiguous { as_decimal, .. }) if currency.format_typed(as_decimal) == text => {
            (as_decimal, None)
        }
        Err(error) => (Amount::ZERO, Some(amount_sentence(currency, error))),
    };
    Entry { text, amount, error }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use crate::language::Language;

    #[test]
    fn what_cannot_be_read_is_kept_with_the_reason() {
        let euro = Currency::parse("EUR").unwrap();
        assert_eq!(read(euro, " 60,5 ").amount, Amount::from_minor(6_050));
        let two = read(euro, "1,200");
        assert_eq!(two.text, "1,200");
        assert_eq!(two.error.as_deref(), Some("This can be read in two ways: write 1200.00 or 1.20"));
        assert!(read(euro, "-5").error.is_some());
        assert!(read(euro, "").error.is_none());
    }

    #[test]
    fn a_currency_with_three_decimals_reads_what_it_writes() {
        let dinar = Currency::parse("KWD").unwrap();
        let entry = read(dinar, "1.234");
        assert_eq!((entry.amount, entry.error), (Amount::from_minor(1_234), None));
        let comma = Language::De.during(|| read(dinar, "25,500"));
        assert_eq!((comma.amount, comma.error), (Amount::from_minor(25_500), None), "as German fields show it");
        let comma = read(dinar, "25,500").error;
        assert_eq!(comma.as_deref(), Some("This can be read in two ways: write 25500.000 or 25.500"));
        let marked = Language::De.during(|| read(dinar, "KWD 25,500").error);
        assert!(marked.is_some_and(|words| words.contains("25500.000") && words.contains("25.500")));
    }

    #[test]
    fn a_german_member_reads_and_types_a_comma() {
        let euro = Currency::parse("EUR").unwrap();
        Language::De.during(|| {
            for typed in ["12,50", "12.50", "12,5"] {
                assert_eq!(read(euro, typed).amount, Amount::from_minor(1_250), "{typed}");
            }
            assert_eq!(read(euro, "1.234,56").amount, Amount::from_minor(123_456));
            assert!(read(euro, "1,200").error.is_some_and(|words| words.contains("1200,00") && words.contains("1,20")));
        });
    }
}
