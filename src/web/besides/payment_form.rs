//! The fields of a payment that left the bank: to whom, how much, for what, when.

use chrono::NaiveDate;

use super::sheet::Input;
use super::words::{name_of, take, text};
use crate::domain::currency::Currency;
use crate::domain::ids::MemberNumber;
use crate::domain::money::Amount;
use crate::domain::text::{Name, Title};
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::parts::{Field, Select};
use crate::web::rounds::words::Pen;
use crate::web::typed::{amount_or_none, day_or_none};

/// The names of the fields.
pub const FIELDS: [&str; 5] = ["amount", "payee", "payee_member", "reference", "paid_on"];

/// What stands in the form.
#[derive(Debug, Clone, Default)]
pub struct PaymentTyped {
    /// The amount.
    pub amount: String,
    /// Who was paid, in words.
    pub payee: String,
    /// Who was paid, if that is a member.
    pub payee_member: String,
    /// The bill.
    pub reference: String,
    /// The day.
    pub paid_on: String,
}

/// What was read from it.
#[derive(Debug, Clone)]
pub struct PaymentRead {
    /// How much.
    pub amount: Amount,
    /// Who was paid.
    pub payee: Name,
    /// Who was paid, if that is a member.
    pub payee_member: Option<MemberNumber>,
    /// The bill.
    pub reference: Title,
    /// The day.
    pub paid_on: Option<NaiveDate>,
}

/// An amount that has to be there, above zero.
///
/// # Errors
/// The sentence for the field.
pub fn needed_amount(currency: Currency, typed: &str) -> Result<Amount, String> {
    match amount_or_none(currency, typed)? {
        Some(amount) if amount.is_positive() => Ok(amount),
        _ => Err(tr!("besides-above-zero")),
    }
}

impl PaymentTyped {
    /// As it was sent.
    pub fn sent(form: &Form) -> Self {
        let text = |name: &str| form.text(name).trim().chars().take(300).collect::<String>();
        Self {
            amount: text("amount"),
            payee: text("payee"),
            payee_member: text("payee_member"),
            reference: text("reference"),
            paid_on: text("paid_on"),
        }
    }

    /// The payment, or what is wrong at which field.
    pub fn read(
        &self,
        currency: Currency,
        members: &[(MemberNumber, String)],
        problems: &mut Problems,
    ) -> Option<PaymentRead> {
        let amount = take(problems, "amount", needed_amount(currency, &self.amount));
        let payee_member = match self.payee_member.as_str() {
            "" => None,
            number => number.parse().ok().map(MemberNumber::new),
        };
        let payee = match (self.payee.as_str(), payee_member) {
            ("", Some(member)) => Name::parse(&name_of(members, member)),
            (typed, _) => Name::parse(typed),
        };
        let payee = match payee {
            Err(crate::domain::text::TextError::Empty) => Err(tr!("besides-payee-needed")),
            other => text(other),
        };
        let payee = take(problems, "payee", payee);
        let reference = match Title::parse(&self.reference) {
            Err(crate::domain::text::TextError::Empty) => Err(tr!("besides-reference-needed")),
            other => text(other),
        };
        let reference = take(problems, "reference", reference);
        let paid_on = take(problems, "paid_on", day_or_none(&self.paid_on));
        if payee_member.is_some_and(|member| members.iter().all(|(one, _)| *one != member)) {
            problems.add("payee_member", tr!("besides-payee-member-wrong"));
            return None;
        }
        Some(PaymentRead { amount: amount?, payee: payee?, payee_member, reference: reference?, paid_on: paid_on? })
    }

    /// The fields as they are drawn.
    pub fn inputs(
        &self,
        members: &[(MemberNumber, String)],
        today: NaiveDate,
        problems: &Problems,
        pen: &Pen,
    ) -> Vec<Input> {
        let nobody = (String::new(), tr!("besides-payee-nobody"));
        // Number 0 is the group itself.
        let people = members.iter().filter(|(number, _)| *number != MemberNumber::GROUP);
        let people = people.map(|(number, name)| (number.to_string(), name.clone()));
        let mut payee_member = Select::new(
            "payee_member",
            tr!("besides-payee-member"),
            &self.payee_member,
            std::iter::once(nobody).chain(people),
        );
        payee_member.error = problems.at("payee_member");
        let day = if self.paid_on.is_empty() { today.to_string() } else { self.paid_on.clone() };
        vec![
            Field::amount("amount", tr!("besides-amount"), pen.currency.symbol())
                .value(&self.amount)
                .error(problems.at("amount"))
                .into(),
            Field::text("payee", tr!("besides-payee"))
                .value(&self.payee)
                .hint(tr!("besides-payee-hint"))
                .max_length(80)
                .error(problems.at("payee"))
                .into(),
            payee_member.into(),
            Field::text("reference", tr!("besides-reference"))
                .value(&self.reference)
                .hint(tr!("besides-reference-hint"))
                .max_length(120)
                .error(problems.at("reference"))
                .into(),
            Field::date("paid_on", tr!("besides-paid-on")).value(day).error(problems.at("paid_on")).into(),
        ]
    }
}
