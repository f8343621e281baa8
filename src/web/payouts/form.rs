//! The form in which an owner asks for money of a bucket.

use crate::domain::currency::Currency;
use crate::domain::ids::{BucketNumber, MemberNumber};
use crate::domain::money::Amount;
use crate::services::payouts::{AskPayout, PayoutRefused, PayoutsFacts};
use crate::web::form::{Form, Problems};
use crate::web::parts::{Field, Select};
use crate::web::rounds::words::Pen;
use crate::web::typed::amount_or_none;

/// What stands in the form.
#[derive(Debug, Clone, Default)]
pub struct AskTyped {
    /// The bucket's number.
    pub bucket: String,
    /// The amount.
    pub amount: String,
    /// Who gets it, in words.
    pub payee: String,
    /// Who gets it, if that is a member.
    pub payee_member: String,
    /// The invoice or receipt.
    pub reference: String,
}

impl AskTyped {
    /// As it was sent.
    pub fn sent(form: &Form) -> Self {
        let text = |name: &str| form.text(name).trim().chars().take(200).collect::<String>();
        Self {
            bucket: text("bucket"),
            amount: text("amount"),
            payee: text("payee"),
            payee_member: text("payee_member"),
            reference: text("reference"),
        }
    }

    /// The command, or what is wrong at which field.
    pub fn read(&self, currency: Currency, problems: &mut Problems) -> Option<AskPayout> {
        let bucket = self.bucket.parse().map(BucketNumber::new);
        if bucket.is_err() {
            problems.add("bucket", "Choose the bucket whose money it is");
        }
        let amount = match amount_or_none(currency, &self.amount) {
            Ok(Some(amount)) if amount.is_positive() => Some(amount),
            Ok(_) => {
                problems.add("amount", "Write how much is to be paid");
                None
            }
            Err(sentence) => {
                problems.add("amount", sentence);
                None
            }
        };
        if self.payee.is_empty() && self.payee_member.is_empty() {
            problems.add("payee", "Say who is to be paid");
        }
        if self.reference.is_empty() {
            problems.add("reference", "Name the invoice or the receipt");
        }
        if !problems.is_empty() {
            return None;
        }
        Some(AskPayout {
            bucket: bucket.ok()?,
            amount: amount?,
            payee: self.payee.clone(),
            payee_member: self.payee_member.parse().ok().map(MemberNumber::new),
            reference: self.reference.clone(),
        })
    }
}

/// The fields as they are drawn.
#[derive(Debug, Clone)]
pub struct AskFields {
    /// The bucket.
    pub bucket: Select,
    /// The amount.
    pub amount: Field,
    /// The payee in words.
    pub payee: Field,
    /// The payee as a member.
    pub payee_member: Select,
    /// The reference.
    pub reference: Field,
}

/// The fields for the buckets of the reader.
pub fn fields(facts: &PayoutsFacts, typed: &AskTyped, problems: &Problems, pen: &Pen) -> AskFields {
    let choice = |purse: &crate::store::payouts::Purse| {
        (purse.bucket.to_string(), format!("{}: {} left", purse.title, pen.sum(purse.left())))
    };
    let mut bucket = Select::new("bucket", "Bucket", &typed.bucket, facts.mine.iter().map(choice));
    bucket.error = problems.at("bucket");
    let nobody = (String::new(), "Nobody: somebody outside".to_owned());
    let members = facts.members.iter().map(|(number, name)| (number.to_string(), name.clone()));
    let payee_member =
        Select::new("payee_member", "A member?", &typed.payee_member, std::iter::once(nobody).chain(members));
    AskFields {
        bucket,
        amount: Field::amount("amount", "Amount", pen.currency.symbol())
            .value(&typed.amount)
            .error(problems.at("amount")),
        payee: Field::text("payee", "Who is to be paid")
            .value(&typed.payee)
            .hint("As it stands on the invoice")
            .max_length(200)
            .error(problems.at("payee")),
        payee_member,
        reference: Field::text("reference", "Invoice or receipt")
            .value(&typed.reference)
            .hint("Its number and day, so that it can be found")
            .max_length(200)
            .error(problems.at("reference")),
    }
}

/// The figures of a refusal as a sentence at its field.
pub fn explain(refusal: &PayoutRefused, pen: &Pen, problems: &mut Problems) {
    let sum = |amount: Amount| pen.sum(amount);
    match refusal {
        PayoutRefused::NothingHeld { .. } => problems.add("bucket", "This bucket holds no money"),
        PayoutRefused::NotOwner { title } => {
            problems.add("bucket", format!("“{title}” belongs to somebody else: only its owners ask for its money"));
        }
        PayoutRefused::NotPositive => problems.add("amount", "Write an amount above zero"),
        PayoutRefused::TooMuch { holds, waiting, left } if waiting.is_positive() => problems.add(
            "amount",
            format!(
                "The bucket holds {}, of which {} is asked for already: {} is left",
                sum(*holds),
                sum(*waiting),
                sum(*left)
            ),
        ),
        PayoutRefused::TooMuch { holds, .. } => problems.add("amount", format!("The bucket holds {}", sum(*holds))),
        PayoutRefused::NoPayee => problems.add("payee", "Say who is to be paid"),
        PayoutRefused::NoReference => problems.add("reference", "Name the invoice or the receipt"),
        other => problems.heading = Some(sentence(other, pen)),
    }
}

/// A refusal that belongs to no field of the form.
pub fn sentence(refusal: &PayoutRefused, pen: &Pen) -> String {
    use crate::domain::time::{day_with_year, short_day};
    match refusal {
        PayoutRefused::NoPayout => "There is no such payout.".to_owned(),
        PayoutRefused::PaidBefore { paid_on } => {
            format!("This was marked paid on {} already. Nothing was posted twice.", day_with_year(*paid_on))
        }
        PayoutRefused::DeclinedBefore { why } => format!("This was declined: {why}"),
        PayoutRefused::Own => {
            "Nobody marks a payout paid that they asked for or get. Another treasurer can.".to_owned()
        }
        PayoutRefused::NotTreasurer => "Only a treasurer marks payouts paid.".to_owned(),
        PayoutRefused::Ahead { today, .. } => {
            format!("The day lies ahead. Today is {}.", short_day(*today))
        }
        PayoutRefused::NoReason => "Say why it is not paid.".to_owned(),
        PayoutRefused::KeyReused => {
            "This form was sent before with other content. The first stands; load the page again.".to_owned()
        }
        PayoutRefused::TooMuch { holds, .. } => {
            format!("The bucket holds {}, which is less than this payout. Nothing was posted.", pen.sum(*holds))
        }
        other => other.to_string(),
    }
}
