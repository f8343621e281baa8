//! Reading single cells: days, months, amounts by the file's own decimal sign, words.

use chrono::{Datelike, NaiveDate};

use super::columns::Columns;
use super::problems::{RowProblem, signed_as};
use super::read::{Table, TableRow};
use crate::domain::currency::{AmountTextError, Currency, parse_amount};
use crate::domain::money::Amount;
use crate::domain::text::{Name, TextError};
use crate::domain::time::Month;

/// A row of a table with its columns named.
pub(super) struct Cells<'t> {
    columns: &'t Columns,
    row: &'t TableRow,
}

impl<'t> Cells<'t> {
    /// Refuses a row that has not one cell per column: some value of it stands in the wrong place.
    pub(super) fn of(columns: &'t Columns, row: &'t TableRow) -> Result<Self, RowProblem> {
        let (found, expected) = (row.cells.len(), columns.headers.len());
        if found == expected { Ok(Self { columns, row }) } else { Err(RowProblem::CellCount { found, expected }) }
    }

    /// The cell of a field; empty when the file does not say it.
    pub(super) fn text(&self, key: &str) -> &'t str {
        self.columns.cell(&self.row.cells, key)
    }

    /// The cell of a field that must say something.
    pub(super) fn required(&self, key: &'static str, label: &'static str) -> Result<&'t str, RowProblem> {
        Some(self.text(key)).filter(|text| !text.is_empty()).ok_or(RowProblem::Missing { label })
    }

    /// A day, or nothing.
    pub(super) fn day(&self, key: &'static str, label: &'static str) -> Result<Option<NaiveDate>, RowProblem> {
        let text = self.text(key);
        if text.is_empty() {
            return Ok(None);
        }
        parse_day(text).map(Some).ok_or_else(|| RowProblem::NotADay { label, text: text.to_owned() })
    }

    /// A day that lies not after `today`, or nothing.
    pub(super) fn past_day(
        &self,
        key: &'static str,
        label: &'static str,
        today: NaiveDate,
    ) -> Result<Option<NaiveDate>, RowProblem> {
        let day = self.day(key, label)?;
        match day.filter(|day| *day > today) {
            Some(day) => Err(RowProblem::InFuture { label, day }),
            None => Ok(day),
        }
    }

    /// A month, or nothing.
    pub(super) fn month(&self, key: &'static str, label: &'static str) -> Result<Option<Month>, RowProblem> {
        let text = self.text(key);
        if text.is_empty() {
            return Ok(None);
        }
        Month::parse(text).map(Some).map_err(|_| RowProblem::NotAMonth { label, text: text.to_owned() })
    }

    /// A line of text, or nothing.
    pub(super) fn name(&self, key: &'static str, label: &'static str) -> Result<Option<Name>, RowProblem> {
        let text = self.text(key);
        match Name::parse(text) {
            Ok(name) => Ok(Some(name)),
            Err(TextError::Empty) => Ok(None),
            Err(error) => Err(RowProblem::Text { label, text: text.to_owned(), error }),
        }
    }
}

/// A day as `2026-10-31` and in no other form: others are read in two ways.
pub fn parse_day(text: &str) -> Option<NaiveDate> {
    let well_formed = text.len() == 10
        && text.bytes().zip(0_usize..).all(|(byte, place)| match place {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    (well_formed && day.year() >= 1900).then_some(day)
}

/// How the amounts of one column are written.
pub(super) struct Amounts {
    currency: Currency,
    decimal_sign: Option<char>,
}

impl Amounts {
    /// Looks at every amount that has but one reading: if all of them that have decimals use the same sign, it is the
    /// file's, and what could be read in two ways is read by it.
    pub(super) fn of(table: &Table, columns: &Columns, keys: &[&str], currency: Currency) -> Self {
        let mut signs = [('.', false), (',', false)];
        for row in &table.rows {
            for text in keys.iter().map(|key| columns.cell(&row.cells, key)) {
                let Some(place) = text.rfind(['.', ',']) else { continue };
                let (Some(sign), Ok(_)) =
                    (text.get(place..).and_then(|rest| rest.chars().next()), parse_amount(currency, text))
                else {
                    continue;
                };
                let only_once = text.matches(sign).count() == 1;
                let digits = text.get(place..).unwrap_or_default().chars().filter(char::is_ascii_digit).count();
                let other = if sign == '.' { ',' } else { '.' };
                // With three decimals in the currency, a sign that has but one reading stands before them.
                if only_once && (digits != 3 || text.contains(other) || currency.scale() == 3) {
                    signs.iter_mut().filter(|(one, _)| *one == sign).for_each(|(_, seen)| *seen = true);
                }
            }
        }
        let decimal_sign = match signs {
            [(_, true), (_, true)] | [(_, false), (_, false)] => None,
            [(point, true), _] => Some(point),
            [_, (comma, true)] => Some(comma),
        };
        Self { currency, decimal_sign }
    }

    /// Reads an amount.
    pub(super) fn read(&self, label: &'static str, text: &str) -> Result<Amount, RowProblem> {
        let error = match (parse_amount(self.currency, text), self.decimal_sign) {
            (Ok(amount), _) => return Ok(amount),
            (Err(AmountTextError::Ambiguous { as_thousands, .. }), Some(sign)) if !text.contains(sign) => {
                return Ok(signed_as(text, as_thousands));
            }
            // More decimals than the currency has, by the file's own sign.
            (Err(AmountTextError::Ambiguous { .. }), Some(_)) if self.currency.scale() < 3 => {
                AmountTextError::TooPrecise { scale: self.currency.scale() }
            }
            (Err(AmountTextError::Ambiguous { as_decimal, .. }), Some(_)) => {
                return Ok(signed_as(text, as_decimal));
            }
            (Err(error), _) => error,
        };
        Err(RowProblem::Amount { label, text: text.to_owned(), error, currency: self.currency })
    }
}
