//! Sentences about invoices and core costs, and the fields they stand at.

use crate::domain::core_cost::Cadence;
use crate::domain::currency::Currency;
use crate::domain::money::{Rate, RateError};
use crate::domain::time::{Month, day_with_year};
use crate::services::core_costs::CoreCostRefused;
use crate::services::invoices::{InvoiceRefused, Recorded};
use crate::web::form::Problems;

/// What was done with an invoice, after the redirect.
pub(super) fn recorded(currency: Currency, number: &str, recorded: &Recorded) -> String {
    let Some(posted) = recorded.posted else {
        return format!("Saved. Invoice {number} is on the way.");
    };
    let gives = match posted.entry {
        None => "gives nothing to the pool".to_owned(),
        Some(_) if posted.amount.is_negative() => {
            format!("takes {} back from the pool", currency.format(posted.amount.negated()))
        }
        Some(_) => format!("gives {} to the pool ({} %)", currency.format(posted.amount), posted.rate.percent()),
    };
    let later = if recorded.enters_next_statement && posted.entry.is_some() {
        " Its paid day is in a statement that is posted already, so it counts in the next one."
    } else {
        ""
    };
    format!("Saved. Invoice {number} is paid and {gives}.{later}")
}

/// Puts a refusal at the field that it is about.
pub(super) fn tell_invoice(problems: &mut Problems, refused: &InvoiceRefused) {
    let (field, sentence) = match refused {
        InvoiceRefused::TreasurersOnly => ("number", "Only a treasurer can do this".to_owned()),
        InvoiceRefused::UnknownMember(member) => ("member", format!("There is no member {member}")),
        InvoiceRefused::ZeroAmount => ("amount", "An invoice needs an amount; a credit note is below zero".to_owned()),
        InvoiceRefused::NumberTaken { number, paid_on, .. } => (
            "number",
            match paid_on {
                Some(day) => format!("Invoice {number} is recorded already, paid on {}", day_with_year(*day)),
                None => format!("Invoice {number} is recorded already, not paid yet"),
            },
        ),
        InvoiceRefused::PaidInFuture { today, .. } => {
            ("paid_on", format!("Choose today, {}, or a day before it", day_with_year(*today)))
        }
        InvoiceRefused::NoAgreement => {
            ("paid_on", "Write down your agreement first: nobody knows yet what an invoice gives".to_owned())
        }
        InvoiceRefused::Missing => ("number", "This invoice is not there any more".to_owned()),
        InvoiceRefused::AlreadyPaid(day) => {
            ("paid_on", format!("It was marked paid already, on {}", day_with_year(*day)))
        }
        InvoiceRefused::AlreadyVoided => ("why", "It was voided already".to_owned()),
        InvoiceRefused::NoReason => ("why", "Say why, so that others can follow".to_owned()),
        InvoiceRefused::KeyReused(_) => ("number", key_reused()),
    };
    problems.add(field, sentence);
}

/// Puts a refusal at the field that it is about.
pub(super) fn tell_core_cost(problems: &mut Problems, refused: &CoreCostRefused) {
    let (field, sentence) = match refused {
        CoreCostRefused::NotPositive => ("amount", "Write an amount above zero".to_owned()),
        CoreCostRefused::NameTaken { name, .. } => {
            ("name", format!("{name} is on the list already; end it first, or choose another name"))
        }
        CoreCostRefused::EndsBeforeItBegins { from, .. } => {
            ("until", format!("Choose {} or a later month", month_words(*from)))
        }
        CoreCostRefused::AgreedInFuture { today, .. } => {
            ("agreed_on", format!("Choose today, {}, or a day before it", day_with_year(*today)))
        }
        CoreCostRefused::AlreadyAgreed(day) => {
            ("agreed_on", format!("It was agreed on {} already", day_with_year(*day)))
        }
        CoreCostRefused::TakenBack(day) => (
            "agreed_on",
            format!("It was taken back on {}; add it anew if it is needed after all", day_with_year(*day)),
        ),
        CoreCostRefused::Missing => ("name", "This cost is not there any more".to_owned()),
        CoreCostRefused::KeyReused(_) => ("name", key_reused()),
    };
    problems.add(field, sentence);
}

/// What is wrong with a typed rate.
pub(super) fn rate_sentence(error: RateError) -> String {
    match error {
        RateError::OutOfRange => "A rate is between 0 and 100 %",
        RateError::TooPrecise => "A rate has at most two decimals",
        RateError::NotANumber => "Write a percentage, such as 20 or 12.5",
    }
    .to_owned()
}

/// A rate of its own; nothing typed is none.
pub(super) fn rate_or_none(text: &str) -> Result<Option<Rate>, String> {
    if text.trim().is_empty() { Ok(None) } else { Rate::parse_percent(text).map(Some).map_err(rate_sentence) }
}

/// A month as browsers send it or people type it; nothing typed is none.
pub(super) fn month_or_none(text: &str) -> Result<Option<Month>, String> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let month = Month::parse(text).ok().filter(|month| (2000..=2199).contains(&month.year()));
    month.map(Some).ok_or_else(|| "Write a month as 2026-11".to_owned())
}

/// "November 2026".
pub(super) fn month_words(month: Month) -> String {
    format!("{} {}", month.english_name(), month.year())
}

/// How often, in words.
pub(super) const fn cadence_words(cadence: Cadence) -> &'static str {
    match cadence {
        Cadence::Monthly => "Every month",
        Cadence::Quarterly => "Every three months",
        Cadence::Yearly => "Every year",
        Cadence::Once => "Once",
    }
}

fn key_reused() -> String {
    "This form was sent before with other content. What was sent first stands; look at it before you send this"
        .to_owned()
}
