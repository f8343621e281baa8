//! Sentences about invoices and core costs, and the fields they stand at.

use crate::domain::core_cost::Cadence;
use crate::domain::currency::Currency;
use crate::domain::money::{Rate, RateError};
use crate::domain::time::Month;
use crate::language::{day_with_year, month_and_year};
use crate::services::core_costs::CoreCostRefused;
use crate::services::invoices::{InvoiceRefused, Recorded};
use crate::tr;
use crate::web::form::Problems;

/// What was done with an invoice, after the redirect.
pub(super) fn recorded(currency: Currency, number: &str, recorded: &Recorded) -> String {
    let Some(posted) = recorded.posted else {
        return tr!("income-recorded-on-the-way", number = number);
    };
    let said = match posted.entry {
        None => tr!("income-recorded-nothing", number = number),
        Some(_) if posted.amount.is_negative() => {
            tr!("income-recorded-takes", number = number, amount = currency.format(posted.amount.negated()))
        }
        Some(_) => tr!(
            "income-recorded-gives",
            number = number,
            amount = currency.format(posted.amount),
            rate = posted.rate.format()
        ),
    };
    if recorded.enters_next_statement && posted.entry.is_some() {
        format!("{said} {}", tr!("income-recorded-later"))
    } else {
        said
    }
}

/// Puts a refusal at the field that it is about.
pub(super) fn tell_invoice(problems: &mut Problems, refused: &InvoiceRefused) {
    let (field, sentence) = match refused {
        InvoiceRefused::TreasurersOnly => ("number", tr!("income-refused-treasurers")),
        InvoiceRefused::UnknownMember(member) => ("member", tr!("income-refused-member", member = member.to_string())),
        InvoiceRefused::ZeroAmount => ("amount", tr!("income-refused-zero")),
        InvoiceRefused::NumberTaken { number, paid_on, .. } => (
            "number",
            match paid_on {
                Some(day) => tr!("income-refused-taken-paid", number = number, day = day_with_year(*day)),
                None => tr!("income-refused-taken", number = number),
            },
        ),
        InvoiceRefused::PaidInFuture { today, .. } => {
            ("paid_on", tr!("income-refused-future", today = day_with_year(*today)))
        }
        InvoiceRefused::NoAgreement => ("paid_on", tr!("income-refused-no-agreement")),
        InvoiceRefused::Missing => ("number", tr!("income-refused-missing")),
        InvoiceRefused::AlreadyPaid(day) => ("paid_on", tr!("income-refused-already-paid", day = day_with_year(*day))),
        InvoiceRefused::AlreadyVoided => ("why", tr!("income-refused-already-voided")),
        InvoiceRefused::NoReason => ("why", tr!("income-refused-no-reason")),
        InvoiceRefused::KeyReused(_) => ("number", key_reused()),
    };
    problems.add(field, sentence);
}

/// Puts a refusal at the field that it is about.
pub(super) fn tell_core_cost(problems: &mut Problems, refused: &CoreCostRefused) {
    let (field, sentence) = match refused {
        CoreCostRefused::NotPositive => ("amount", tr!("income-refused-not-positive")),
        CoreCostRefused::NameTaken { name, .. } => ("name", tr!("income-refused-name", name = name)),
        CoreCostRefused::EndsBeforeItBegins { from, .. } => {
            ("until", tr!("income-refused-until", month = month_and_year(*from)))
        }
        CoreCostRefused::AgreedInFuture { today, .. } => {
            ("agreed_on", tr!("income-refused-future", today = day_with_year(*today)))
        }
        CoreCostRefused::AlreadyAgreed(day) => {
            ("agreed_on", tr!("income-refused-already-agreed", day = day_with_year(*day)))
        }
        CoreCostRefused::TakenBack(day) => ("agreed_on", tr!("income-refused-taken-back", day = day_with_year(*day))),
        CoreCostRefused::Missing => ("name", tr!("income-refused-cost-missing")),
        CoreCostRefused::KeyReused(_) => ("name", key_reused()),
    };
    problems.add(field, sentence);
}

/// What is wrong with a typed rate.
pub(super) fn rate_sentence(error: RateError) -> String {
    match error {
        RateError::OutOfRange => tr!("income-refused-rate-range"),
        RateError::TooPrecise => tr!("income-refused-rate-decimals"),
        RateError::NotANumber => tr!("income-refused-rate"),
    }
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
    month.map(Some).ok_or_else(|| tr!("income-refused-month"))
}

/// How often, in words.
pub(super) fn cadence_words(cadence: Cadence) -> String {
    match cadence {
        Cadence::Monthly => tr!("income-every-month"),
        Cadence::Quarterly => tr!("income-every-quarter"),
        Cadence::Yearly => tr!("income-every-year"),
        Cadence::Once => tr!("income-once"),
    }
}

fn key_reused() -> String {
    tr!("income-refused-sent-before")
}
