//! How one mail writes its amounts: all alike, and never broken at a line's end.

use super::content::RenderError;
use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::language::Block;

/// The one way in which a mail writes amounts: short if every amount in it is whole (pages.md 6, Money).
#[derive(Debug, Clone, Copy)]
pub(super) struct Money(Block);

impl Money {
    /// The way for these amounts in the currency of that code.
    pub(super) fn new(code: &str, amounts: &[Amount]) -> Result<Money, RenderError> {
        let currency = Currency::parse(code).map_err(|_| RenderError::UnknownCurrency(code.to_owned()))?;
        Ok(Money(currency.block(amounts)))
    }

    /// The amount; a space after a currency code is one that does not break.
    pub(super) fn show(self, amount: Amount) -> String {
        self.0.show(amount).replace(' ', "\u{a0}")
    }

    /// What is taken away, for the text part: `-€3,125` with a plain hyphen, so that columns hold in any font.
    pub(super) fn show_taken(self, amount: Amount) -> String {
        self.show(amount.negated()).replace('\u{2212}', "-")
    }
}
