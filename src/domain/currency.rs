//! A group's currency: its code, its scale and how files write its amounts (money.md 2, 11). How people read them is
//! for `language`.

use serde::{Deserialize, Serialize};

use super::money::Amount;
pub use super::typed_amount::{AmountTextError, parse_amount};

/// A currency of ISO 4217 with a known scale.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency(iso_currency::Currency);

/// Not a currency that a group can keep its books in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code} is not a currency that Brimful knows")]
pub struct CurrencyError {
    /// The code as it was given.
    pub code: String,
}

impl Currency {
    /// Reads a three-letter code in capitals. Metals, funds and test codes are refused.
    pub fn parse(code: &str) -> Result<Currency, CurrencyError> {
        let unknown = || CurrencyError { code: code.to_owned() };
        let currency = iso_currency::Currency::from_code(code).ok_or_else(unknown)?;
        if currency.exponent().is_none() || currency.is_fund() || currency.is_special() {
            return Err(unknown());
        }
        Ok(Currency(currency))
    }

    /// The three letters, as stored.
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// The English name: "Euro".
    pub fn name(self) -> String {
        self.0.name().to_owned()
    }

    /// How many decimals an amount has: 0 for yen, 2 for euro, 3 for Kuwaiti dinar.
    pub fn scale(self) -> u32 {
        self.0.exponent().map_or(0, u32::from)
    }

    /// One whole unit: 100 cents, 1 yen.
    pub fn whole_unit(self) -> Amount {
        Amount::from_minor(10_i64.pow(self.scale().min(18)))
    }

    /// The sign people know, such as `€`; the code where there is no plain sign of one character.
    pub fn symbol(self) -> String {
        let symbol = self.0.symbol().symbol;
        let mut characters = symbol.chars();
        match (characters.next(), characters.next()) {
            // The franc sign stands in the tables, but nobody writes it.
            (Some('$' | '£' | '¥' | '\u{20A0}'..='\u{20CF}'), None) if symbol != "₣" => symbol,
            _ => self.code().to_owned(),
        }
    }

    /// Every way this currency is named beside a typed amount: code, sign, and the sign of its own country.
    pub fn marks(self) -> Vec<String> {
        let mut marks = vec![self.code().to_owned(), self.0.symbol().symbol];
        if marks.iter().any(|mark| mark == "¥") {
            marks.extend(["\u{FFE5}".to_owned(), "円".to_owned()]);
        }
        marks.retain(|mark| !mark.is_empty());
        marks
    }

    /// For files and form fields: `-1333.33`, all decimals, a decimal point, no grouping.
    pub fn format_plain(self, amount: Amount) -> String {
        let (whole, decimals) = self.parts(amount);
        let sign = if amount.is_negative() { "-" } else { "" };
        let point = if decimals.is_empty() { "" } else { "." };
        format!("{sign}{whole}{point}{decimals}")
    }

    /// Nothing behind the decimal point.
    pub fn is_whole(self, amount: Amount) -> bool {
        amount.minor() % self.whole_unit().minor() == 0
    }

    /// The digits before and after the decimal point, without a sign.
    fn parts(self, amount: Amount) -> (String, String) {
        let scale = usize::try_from(self.scale()).unwrap_or_default();
        let digits = format!("{:0>width$}", amount.minor().unsigned_abs(), width = scale + 1);
        let (whole, decimals) = digits.split_at_checked(digits.len() - scale).unwrap_or((&digits, ""));
        (whole.to_owned(), decimals.to_owned())
    }
}

impl std::fmt::Debug for Currency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Currency({})", self.code())
    }
}

impl std::fmt::Display for Currency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl TryFrom<String> for Currency {
    type Error = CurrencyError;

    fn try_from(code: String) -> Result<Currency, CurrencyError> {
        Currency::parse(&code)
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> String {
        currency.code().to_owned()
    }
}
