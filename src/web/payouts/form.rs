//! The form in which an owner asks for money of a bucket, with the invoice or receipt attached.

use crate::domain::currency::Currency;
use crate::domain::ids::{BucketNumber, MemberNumber, ReceiptNumber};
use crate::domain::receipt::{LARGEST_RECEIPT, Receipt, ReceiptError};
use crate::services::payouts::{AskPayout, KeptReceipt, PayoutsFacts};
use crate::tr;
use crate::web::form::Problems;
use crate::web::parts::{Field, FieldKind, Select};
use crate::web::rounds::words::Pen;
use crate::web::typed::{amount_or_none, day_or_none};
use crate::web::upload::Upload;

/// In megabytes.
const LARGEST: usize = LARGEST_RECEIPT / (1024 * 1024);

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
    /// The invoice or receipt, in words.
    pub reference: String,
    /// The day by which it is wanted.
    pub wanted_on: String,
    /// A receipt that was kept when the form came back.
    pub kept: Option<KeptReceipt>,
}

impl AskTyped {
    /// As it was sent.
    pub fn sent(form: &Upload) -> Self {
        let text = |name: &str| form.text(name).trim().chars().take(200).collect::<String>();
        Self {
            bucket: text("bucket"),
            amount: text("amount"),
            payee: text("payee"),
            payee_member: text("payee_member"),
            reference: text("reference"),
            wanted_on: text("wanted_on"),
            kept: None,
        }
    }

    /// The command without its receipt, or what is wrong at which field.
    pub fn read(&self, currency: Currency, problems: &mut Problems) -> Option<AskPayout> {
        let bucket = self.bucket.parse().map(BucketNumber::new);
        if bucket.is_err() {
            problems.add("bucket", tr!("payouts-bucket-needed"));
        }
        let amount = match amount_or_none(currency, &self.amount) {
            Ok(Some(amount)) if amount.is_positive() => Some(amount),
            Ok(_) => {
                problems.add("amount", tr!("payouts-amount-needed"));
                None
            }
            Err(sentence) => {
                problems.add("amount", sentence);
                None
            }
        };
        if self.payee.is_empty() && self.payee_member.is_empty() {
            problems.add("payee", tr!("payouts-payee-needed"));
        }
        if self.reference.is_empty() {
            problems.add("reference", tr!("payouts-reference-needed"));
        }
        let wanted_on = day_or_none(&self.wanted_on).unwrap_or_else(|sentence| {
            problems.add("wanted_on", sentence);
            None
        });
        Some(AskPayout {
            bucket: bucket.ok()?,
            amount: amount?,
            payee: self.payee.clone(),
            payee_member: self.payee_member.parse().ok().map(MemberNumber::new),
            reference: self.reference.clone(),
            wanted_on,
            receipt: None,
        })
    }
}

/// The number of a receipt that the form carries from the last time.
pub fn kept_number(form: &Upload) -> Option<ReceiptNumber> {
    form.text("receipt").parse().ok().map(ReceiptNumber::new)
}

/// The receipt that came with the form, if one was chosen.
///
/// # Errors
/// The sentence for its field.
pub fn receipt(form: &Upload) -> Result<Option<Receipt>, String> {
    if form.is_oversized() {
        return Err(tr!("payouts-file-oversized", max = LARGEST));
    }
    let Some((name, content)) = form.file("file") else { return Ok(None) };
    let parsed = Receipt::parse(name, content.to_vec());
    parsed.map(Some).map_err(|error| match error {
        ReceiptError::Empty => tr!("payouts-file-empty"),
        ReceiptError::TooLarge { .. } => tr!("payouts-file-large", max = LARGEST),
        ReceiptError::Unknown => tr!("payouts-file-unknown"),
    })
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
    /// The day.
    pub wanted_on: Field,
    /// The receipt.
    pub file: Field,
    /// The receipt that is kept: its number.
    pub kept: Option<String>,
}

/// The fields for the buckets of the reader.
pub fn fields(facts: &PayoutsFacts, typed: &AskTyped, problems: &Problems, pen: &Pen) -> AskFields {
    let choice = |purse: &crate::store::payouts::Purse| {
        (purse.bucket.to_string(), tr!("payouts-bucket-left", title = purse.title, amount = pen.sum(purse.left())))
    };
    let mut bucket = Select::new("bucket", tr!("payouts-bucket"), &typed.bucket, facts.mine.iter().map(choice));
    bucket.error = problems.at("bucket");
    let nobody = (String::new(), tr!("payouts-payee-outside"));
    let members = facts.members.iter().map(|(number, name)| (number.to_string(), name.clone()));
    let payee_member = Select::new(
        "payee_member",
        tr!("payouts-payee-member"),
        &typed.payee_member,
        std::iter::once(nobody).chain(members),
    );
    let hint = match &typed.kept {
        Some(kept) => tr!("payouts-file-kept", name = kept.file_name),
        None => tr!("payouts-file-hint", max = LARGEST),
    };
    let mut file = Field::new(FieldKind::File, "file", tr!("payouts-file")).hint(hint);
    file.accept = Some(".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg".to_owned());
    AskFields {
        bucket,
        amount: Field::amount("amount", tr!("payouts-amount"), pen.currency.symbol())
            .value(&typed.amount)
            .error(problems.at("amount")),
        payee: Field::text("payee", tr!("payouts-payee-label"))
            .value(&typed.payee)
            .hint(tr!("payouts-payee-hint"))
            .max_length(200)
            .error(problems.at("payee")),
        payee_member,
        reference: Field::text("reference", tr!("payouts-reference"))
            .value(&typed.reference)
            .hint(tr!("payouts-reference-hint"))
            .max_length(200)
            .error(problems.at("reference")),
        wanted_on: Field::date("wanted_on", tr!("payouts-wanted-on"))
            .value(&typed.wanted_on)
            .optional()
            .error(problems.at("wanted_on")),
        file: file.error(problems.at("file")),
        kept: typed.kept.as_ref().map(|kept| kept.number.to_string()),
    }
}
