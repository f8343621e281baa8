//! What is wrong with a row, in the language of whoever looks at it. The command line says the same in English.

use crate::domain::currency::{AmountTextError, Currency};
use crate::domain::money::{Amount, RateError};
use crate::domain::text::TextError;
use crate::domain::weight::WeightError;
use crate::language::day_with_year;
use crate::services::imports::{DiffersIn, RowProblem, Twice, short, signed_as};
use crate::tr;
use crate::web::words::odd_words;

/// The name of a column. One that is not known keeps the name that the service gives it.
pub(super) fn column_words(label: &str) -> String {
    match label {
        "Address" => tr!("imports-column-address"),
        "Agreed on" => tr!("imports-column-agreed-on"),
        "Amount net of tax" => tr!("imports-column-amount-net"),
        "Amount" => tr!("imports-column-amount"),
        "Client" => tr!("imports-column-client"),
        "Currency" => tr!("imports-column-currency"),
        "Description" => tr!("imports-column-description"),
        "From month" => tr!("imports-column-from-month"),
        "How often" => tr!("imports-column-how-often"),
        "Issue day" => tr!("imports-column-issue-day"),
        "Kind of work" => tr!("imports-column-kind-of-work"),
        "Kind" => tr!("imports-column-kind"),
        "Link to the decision" => tr!("imports-column-decision"),
        "Maximum" => tr!("imports-column-maximum"),
        "Member" => tr!("imports-column-member"),
        "Minimum" => tr!("imports-column-minimum"),
        "Name" => tr!("imports-column-name"),
        "Number" => tr!("imports-column-number"),
        "Own rate" => tr!("imports-column-own-rate"),
        "Owners" => tr!("imports-column-owners"),
        "Paid day" => tr!("imports-column-paid-day"),
        "Reason" => tr!("imports-column-reason"),
        "Roles" => tr!("imports-column-roles"),
        "Title" => tr!("imports-column-title"),
        "Until month" => tr!("imports-column-until-month"),
        "Weight" => tr!("imports-column-weight"),
        "What the group gets" => tr!("imports-column-gets"),
        other => other.to_owned(),
    }
}

/// Why a row cannot go in, in a sentence.
pub(super) fn row_problem(problem: &RowProblem) -> String {
    match problem {
        RowProblem::CellCount { found, expected } => {
            tr!("imports-row-cells", found = *found, expected = *expected)
        }
        RowProblem::Missing { label } => tr!("imports-row-missing", column = column_words(label)),
        RowProblem::NotADay { label, text } => {
            tr!("imports-row-day", column = column_words(label), text = short(text))
        }
        RowProblem::NotAMonth { label, text } => {
            tr!("imports-row-month", column = column_words(label), text = short(text))
        }
        RowProblem::InFuture { label, day } => {
            tr!("imports-row-future", column = column_words(label), day = day_with_year(*day))
        }
        RowProblem::Amount { label, text, error, currency } => amount(label, text, *error, *currency),
        RowProblem::Zero { label } => tr!("imports-row-zero", column = column_words(label)),
        RowProblem::Negative { label } => tr!("imports-row-negative", column = column_words(label)),
        RowProblem::OtherCurrency { found, group } => {
            tr!("imports-row-currency", found = short(found), group = group)
        }
        RowProblem::Rate { label, text, error } => rate(&column_words(label), &short(text), *error),
        RowProblem::Text { label, text, error } => words(&column_words(label), &short(text), *error),
        RowProblem::UnknownWord { label, text, known } => {
            tr!("imports-row-word", column = column_words(label), text = short(text), known = known)
        }
        RowProblem::TwiceInFile { what, line } => twice(what, &line.to_string()),
        RowProblem::InvoicePaid { number, member, paid_on, .. } => {
            tr!("imports-row-invoice-paid", number = number, member = member, day = day_with_year(*paid_on))
        }
        RowProblem::InvoiceRecorded { number, member, .. } => {
            tr!("imports-row-invoice-recorded", number = number, member = member)
        }
        RowProblem::InvoiceDiffers { number, member, what, .. } => differs(number, member, *what),
        RowProblem::NoAgreement => tr!("imports-row-no-agreement"),
        RowProblem::NotANumber { label, text } => {
            tr!("imports-row-number", column = column_words(label), text = short(text))
        }
        RowProblem::OnTheList { name } => tr!("imports-row-on-list", name = name),
        RowProblem::Weight { text, error } => {
            let column = column_words("Weight");
            match error {
                WeightError::NotWhole => tr!("imports-row-weight", column = column, text = short(text)),
                WeightError::OutOfRange => tr!("imports-row-weight-range", column = column, text = short(text)),
            }
        }
        RowProblem::EndsBeforeItBegins => tr!("imports-row-ends-first"),
        RowProblem::MinimumAboveMaximum => tr!("imports-row-minimum"),
        RowProblem::UnknownMember { text } => tr!("imports-row-member-unknown", text = short(text)),
        RowProblem::AmbiguousMember { text } => tr!("imports-row-member-ambiguous", text = short(text)),
        RowProblem::AddressTaken { email, name } => tr!("imports-row-address-taken", name = name, email = email),
        RowProblem::MemberNumberTaken { number, name } => {
            tr!("imports-row-number-taken", number = number.to_string(), name = name)
        }
        RowProblem::RolesWithoutAddress => tr!("imports-row-roles"),
        RowProblem::NotJoined { name } => tr!("imports-row-not-joined", name = name),
        RowProblem::NotActive { name } => tr!("imports-row-not-active", name = name),
    }
}

fn amount(label: &str, text: &str, error: AmountTextError, currency: Currency) -> String {
    let (column, text) = (column_words(label), short(text));
    match error {
        AmountTextError::NotANumber => {
            tr!("imports-row-amount", column = column, text = text, currency = currency.code())
        }
        AmountTextError::Ambiguous { as_thousands, as_decimal } => {
            let written = |reading: Amount| currency.format(signed_as(&text, reading));
            let (thousands, decimal) = (written(as_thousands), written(as_decimal));
            if currency.scale() == 3 {
                tr!(
                    "imports-row-amount-two-ways-point",
                    column = column,
                    text = text,
                    thousands = thousands,
                    decimal = decimal
                )
            } else {
                tr!(
                    "imports-row-amount-two-ways",
                    column = column,
                    text = text,
                    thousands = thousands,
                    decimal = decimal
                )
            }
        }
        AmountTextError::TooPrecise { scale: 0 } => {
            tr!("imports-row-amount-whole", column = column, text = text, currency = currency.code())
        }
        AmountTextError::TooPrecise { scale } => {
            tr!("imports-row-amount-decimals", column = column, text = text, scale = scale, currency = currency.code())
        }
        AmountTextError::OutOfRange => tr!("imports-row-amount-large", column = column, text = text),
    }
}

fn rate(column: &str, text: &str, error: RateError) -> String {
    match error {
        RateError::OutOfRange => tr!("imports-row-rate-range", column = column, text = text),
        RateError::TooPrecise => tr!("imports-row-rate-decimals", column = column, text = text),
        RateError::NotANumber => tr!("imports-row-rate", column = column, text = text),
    }
}

fn words(column: &str, text: &str, error: TextError) -> String {
    match error {
        TextError::Empty => tr!("imports-row-text-empty", column = column, text = text),
        TextError::TooShort { min } => tr!("imports-row-text-short", column = column, text = text, min = min),
        TextError::TooLong { max } => tr!("imports-row-text-long", column = column, text = text, max = max),
        TextError::NotAllowed { what } => {
            tr!("imports-row-text-odd", column = column, text = text, what = odd_words(what))
        }
        TextError::Reserved => tr!("imports-row-text-reserved", column = column, text = text),
    }
}

fn twice(what: &Twice, line: &str) -> String {
    match what {
        Twice::Invoice { number, member } => {
            tr!("imports-row-twice-invoice", number = number, member = member, line = line)
        }
        Twice::MemberNumber(number) => tr!("imports-row-twice-number", number = number.to_string(), line = line),
        Twice::Address(address) => tr!("imports-row-twice-address", address = address, line = line),
        Twice::Named(name) => tr!("imports-row-twice", what = name, line = line),
    }
}

fn differs(number: &str, member: &str, what: DiffersIn) -> String {
    match what {
        DiffersIn::Amount => tr!("imports-row-differs-amount", number = number, member = member),
        DiffersIn::IssueDay => tr!("imports-row-differs-day", number = number, member = member),
        DiffersIn::Rate => tr!("imports-row-differs-rate", number = number, member = member),
        DiffersIn::Client => tr!("imports-row-differs-client", number = number, member = member),
        DiffersIn::Kind => tr!("imports-row-differs-kind", number = number, member = member),
        DiffersIn::Description => tr!("imports-row-differs-description", number = number, member = member),
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop")]
    use super::*;
    use crate::domain::ids::{InvoiceId, MemberNumber};
    use crate::language::Language;
    use crate::services::imports::{Buckets, CoreCosts, Invoices, Kind, Members, Weights};

    #[test]
    fn every_column_has_a_name_in_every_language() {
        let kinds = [Invoices::FIELDS, CoreCosts::FIELDS, Buckets::FIELDS, Members::FIELDS, Weights::FIELDS];
        for label in kinds.into_iter().flatten().map(|field| field.label) {
            assert_eq!(column_words(label), label);
            assert_ne!(Language::Pseudo.during(|| column_words(label)), label);
        }
    }

    /// One problem of every sort.
    fn problems() -> Vec<RowProblem> {
        let (label, text, name) = ("Amount", "1,234".to_owned(), "Ama".to_owned());
        let (number, member, twin) = ("2026-7".to_owned(), name.clone(), InvoiceId::new(7));
        let (eur, kwd) = (Currency::parse("EUR").unwrap(), Currency::parse("KWD").unwrap());
        let day = "2026-11-24".parse().unwrap();
        let two_ways = AmountTextError::Ambiguous {
            as_thousands: Amount::from_minor(123_400),
            as_decimal: Amount::from_minor(1_234),
        };
        let amount = |text: &str, error, currency| RowProblem::Amount { label, text: text.to_owned(), error, currency };
        let rate = |error| RowProblem::Rate { label: "Own rate", text: text.clone(), error };
        let words = |error| RowProblem::Text { label: "Name", text: text.clone(), error };
        let twice = |what| RowProblem::TwiceInFile { what, line: 1234 };
        let mut all = vec![
            RowProblem::CellCount { found: 3, expected: 4 },
            RowProblem::Missing { label },
            RowProblem::NotADay { label: "Paid day", text: "x".repeat(50) },
            RowProblem::NotAMonth { label: "From month", text: text.clone() },
            RowProblem::InFuture { label: "Paid day", day },
            amount("1,234", AmountTextError::NotANumber, eur),
            amount("1,234", two_ways, eur),
            amount("-1,234", two_ways, eur),
            amount("1,234", two_ways, kwd),
            amount("1.5", AmountTextError::TooPrecise { scale: 0 }, eur),
            amount("1.234", AmountTextError::TooPrecise { scale: 2 }, eur),
            amount("9", AmountTextError::OutOfRange, eur),
            RowProblem::Zero { label },
            RowProblem::Negative { label },
            RowProblem::OtherCurrency { found: "USD".to_owned(), group: "EUR" },
            rate(RateError::OutOfRange),
            rate(RateError::TooPrecise),
            rate(RateError::NotANumber),
            words(TextError::Empty),
            words(TextError::TooShort { min: 2 }),
            words(TextError::TooLong { max: 80 }),
            words(TextError::NotAllowed { what: crate::domain::text::Odd::Controls }),
            words(TextError::Reserved),
            RowProblem::UnknownWord { label: "Kind", text: text.clone(), known: "person, organisation".to_owned() },
            RowProblem::UnknownMember { text: text.clone() },
            RowProblem::AmbiguousMember { text: text.clone() },
            twice(Twice::Invoice { number: number.clone(), member: member.clone() }),
            twice(Twice::MemberNumber(MemberNumber::new(1234))),
            twice(Twice::Address("ama@example.org".to_owned())),
            twice(Twice::Named(name.clone())),
            RowProblem::InvoicePaid { number: number.clone(), member: member.clone(), paid_on: day, twin },
            RowProblem::InvoiceRecorded { number: number.clone(), member: member.clone(), twin },
            RowProblem::NoAgreement,
            RowProblem::AddressTaken { email: "ama@example.org".to_owned(), name: name.clone() },
            RowProblem::MemberNumberTaken { number: MemberNumber::new(1234), name: name.clone() },
            RowProblem::NotANumber { label: "Number", text: text.clone() },
            RowProblem::RolesWithoutAddress,
            RowProblem::OnTheList { name: name.clone() },
            RowProblem::NotJoined { name: name.clone() },
            RowProblem::NotActive { name },
            RowProblem::Weight { text: text.clone(), error: WeightError::NotWhole },
            RowProblem::Weight { text, error: WeightError::OutOfRange },
            RowProblem::EndsBeforeItBegins,
            RowProblem::MinimumAboveMaximum,
        ];
        all.extend(DiffersIn::ALL.map(|what| RowProblem::InvoiceDiffers {
            number: number.clone(),
            member: member.clone(),
            what,
            twin,
        }));
        all
    }

    #[test]
    fn a_page_says_of_a_row_in_english_what_the_command_line_says() {
        for problem in problems() {
            assert_eq!(row_problem(&problem), problem.to_string());
            assert_ne!(Language::Pseudo.during(|| row_problem(&problem)), problem.to_string());
        }
    }
}
