//! The form of an invoice, as it is recorded and as it is changed while it is unpaid.

use serde::Serialize;

use super::words::rate_or_none;
use crate::domain::currency::{Currency, parse_amount};
use crate::domain::ids::{InvoiceId, MemberNumber};
use crate::domain::policy::Action;
use crate::domain::text::{LongText, Name, TextError};
use crate::services::invoices::{InvoiceRefused, RecordInvoice, list_payees};
use crate::store::invoices::Invoice;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Callout, CalloutKind, Field, Link, Select};
use crate::web::typed::{amount_sentence, day_or_none, text_sentence};
use crate::web::visit::Visit;

/// What was typed, as it was typed.
#[derive(Debug, Default, Serialize)]
pub(super) struct Typed {
    pub(super) member: String,
    pub(super) number: String,
    pub(super) issued_on: String,
    pub(super) amount: String,
    pub(super) client: String,
    pub(super) kind: String,
    pub(super) description: String,
    pub(super) paid_on: String,
    pub(super) own_rate: String,
}

impl Typed {
    /// Takes a form; a field that it does not have is none of ours.
    pub(super) fn read(form: &Form) -> Result<Self, PageError> {
        form.only(&[
            "idem",
            "op",
            "member",
            "number",
            "issued_on",
            "amount",
            "client",
            "kind",
            "description",
            "paid_on",
            "own_rate",
        ])?;
        let text = |name: &str| form.text(name).to_owned();
        Ok(Self {
            member: text("member"),
            number: text("number"),
            issued_on: text("issued_on"),
            amount: text("amount"),
            client: text("client"),
            kind: text("kind"),
            description: text("description"),
            paid_on: text("paid_on"),
            own_rate: text("own_rate"),
        })
    }

    /// What stands in a recorded invoice.
    pub(super) fn of(invoice: &Invoice, currency: Currency) -> Self {
        Self {
            member: invoice.member.to_string(),
            number: invoice.number.clone(),
            issued_on: invoice.issued_on.to_string(),
            amount: currency.format_plain(invoice.amount),
            client: invoice.client.clone().unwrap_or_default(),
            kind: invoice.kind.clone(),
            description: invoice.description.clone(),
            paid_on: String::new(),
            own_rate: invoice.own_rate.map(crate::domain::money::Rate::percent).unwrap_or_default(),
        }
    }

    /// The command, or every problem at its field.
    pub(super) fn command(
        &self,
        own: MemberNumber,
        currency: Currency,
        problems: &mut Problems,
    ) -> Option<RecordInvoice> {
        let member = match self.member.as_str() {
            "" => Some(own),
            number => number.parse().ok().map(MemberNumber::new),
        };
        let member = kept(problems, "member", member.ok_or_else(|| tr!("income-form-somebody-needed")));
        let number = Name::parse(&self.number).map_err(|error| match error {
            TextError::Empty => tr!("income-form-number-needed"),
            other => text_sentence(other),
        });
        let number = kept(problems, "number", number);
        let issued_on = day_or_none(&self.issued_on).and_then(|day| day.ok_or_else(|| tr!("income-form-day-needed")));
        let issued_on = kept(problems, "issued_on", issued_on);
        let amount = parse_amount(currency, &self.amount).map_err(|error| amount_sentence(currency, error));
        let amount = kept(problems, "amount", amount);
        let client = kept(problems, "client", name_or_none(&self.client));
        let kind = kept(problems, "kind", name_or_none(&self.kind));
        let description = kept(problems, "description", LongText::parse(&self.description).map_err(text_sentence));
        let paid_on = kept(problems, "paid_on", day_or_none(&self.paid_on));
        let own_rate = kept(problems, "own_rate", rate_or_none(&self.own_rate));
        Some(RecordInvoice {
            number: number?,
            member: member?,
            issued_on: issued_on?,
            paid_on: paid_on?,
            client: client?,
            kind: kind?,
            description: description?,
            amount: amount?,
            own_rate: own_rate?,
            key: None,
        })
    }
}

fn kept<T>(problems: &mut Problems, field: &str, read: Result<T, String>) -> Option<T> {
    read.map_err(|sentence| problems.add(field, sentence)).ok()
}

fn name_or_none(text: &str) -> Result<Option<Name>, String> {
    match Name::parse(text) {
        Ok(name) => Ok(Some(name)),
        Err(TextError::Empty) => Ok(None),
        Err(error) => Err(text_sentence(error)),
    }
}

/// The fields, with what was typed and what is wrong with it.
pub(super) struct Fields {
    pub(super) member: Option<Select>,
    pub(super) number: Field,
    pub(super) issued_on: Field,
    pub(super) amount: Field,
    pub(super) client: Field,
    pub(super) kind: Field,
    pub(super) description: Field,
    pub(super) paid_on: Option<Field>,
    pub(super) own_rate: Option<Field>,
}

/// Draws the fields; a paid day is asked for only where an invoice is recorded, and only of a treasurer.
pub(super) async fn fields(
    visit: &Visit,
    typed: &Typed,
    problems: &Problems,
    asks_paid_day: bool,
) -> Result<Fields, PageError> {
    let treasurer = visit.may(Action::RecordInvoice);
    let sign = visit.currency()?.symbol();
    Ok(Fields {
        member: if treasurer { Some(member_list(visit, typed, problems).await?) } else { None },
        number: Field::text("number", tr!("income-number"))
            .hint(tr!("income-form-number-hint"))
            .value(&typed.number)
            .max_length(80)
            .short()
            .error(problems.at("number")),
        issued_on: Field::date("issued_on", tr!("income-day")).value(&typed.issued_on).error(problems.at("issued_on")),
        amount: Field::amount("amount", tr!("income-amount-net"), sign)
            .hint(tr!("income-form-amount-hint"))
            .value(&typed.amount)
            .error(problems.at("amount")),
        client: Field::text("client", tr!("income-client"))
            .hint(tr!("income-form-client-hint"))
            .optional()
            .value(&typed.client)
            .max_length(80)
            .error(problems.at("client")),
        kind: Field::text("kind", tr!("income-kind"))
            .hint(tr!("income-form-kind-hint"))
            .optional()
            .value(&typed.kind)
            .max_length(80)
            .error(problems.at("kind")),
        description: Field::area("description", tr!("income-form-what"))
            .optional()
            .value(&typed.description)
            .error(problems.at("description")),
        paid_on: (treasurer && asks_paid_day).then(|| {
            Field::date("paid_on", tr!("income-paid-on"))
                .hint(tr!("income-form-paid-hint"))
                .optional()
                .value(&typed.paid_on)
                .error(problems.at("paid_on"))
        }),
        own_rate: treasurer.then(|| {
            Field::percent("own_rate", tr!("income-rate"))
                .hint(tr!("income-form-rate-hint"))
                .optional()
                .value(&typed.own_rate)
                .error(problems.at("own_rate"))
        }),
    })
}

async fn member_list(visit: &Visit, typed: &Typed, problems: &Problems) -> Result<Select, PageError> {
    let who = visit.member()?;
    let payees = visit.on_db(move |db| list_payees(db, &who)).await??;
    let choices = payees.into_iter().map(|(number, name)| {
        let label = if number == MemberNumber::GROUP { tr!("income-form-group", group = name) } else { name };
        (number.to_string(), label)
    });
    let mut list = Select::new("member", tr!("income-form-whose"), &typed.member, choices);
    list.error = problems.at("member");
    Ok(list)
}

/// The invoice that has the number already, for who may look at it: it is their own or they keep the invoices.
pub(super) fn twin(visit: &Visit, refused: &InvoiceRefused) -> Result<Option<Callout>, PageError> {
    let InvoiceRefused::NumberTaken { number, twin, .. } = refused else { return Ok(None) };
    Ok(Some(twin_callout(visit, number, *twin)?))
}

fn twin_callout(visit: &Visit, number: &str, twin: InvoiceId) -> Result<Callout, PageError> {
    let href = visit.to(&format!("invoices/{twin}"))?;
    Ok(Callout::new(CalloutKind::Info, tr!("income-twin", number = number), tr!("income-twin-text"))
        .action(Link::new(href, tr!("income-twin-look"))))
}
