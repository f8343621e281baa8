//! `/{group}/invoices/new`: what came in?

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Serialize;

use super::words::{rate_or_none, recorded, tell_invoice};
use crate::domain::currency::{Currency, parse_amount};
use crate::domain::ids::MemberNumber;
use crate::domain::policy::Action;
use crate::domain::text::{LongText, Name, TextError};
use crate::services::invoices::{RecordInvoice, list_payees, record_invoice};
use crate::services::once::IdempotencyKey;
use crate::store::Failure;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Field, Layout, Select};
use crate::web::typed::{amount_sentence, day_or_none, text_sentence};
use crate::web::visit::{Nav, Visit};

/// What was typed, as it was typed.
#[derive(Debug, Default, Serialize)]
struct Typed {
    member: String,
    number: String,
    issued_on: String,
    amount: String,
    client: String,
    kind: String,
    description: String,
    paid_on: String,
    own_rate: String,
}

impl Typed {
    fn read(form: &Form) -> Result<Self, PageError> {
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

    /// The command, or every problem at its field.
    fn command(&self, own: MemberNumber, currency: Currency, problems: &mut Problems) -> Option<RecordInvoice> {
        let member = match self.member.as_str() {
            "" => Some(own),
            number => number.parse().ok().map(MemberNumber::new),
        };
        let member = kept(problems, "member", member.ok_or_else(|| "Choose somebody".to_owned()));
        let number = Name::parse(&self.number).map_err(|error| match error {
            TextError::Empty => "Write the number that is printed on it".to_owned(),
            other => text_sentence(other),
        });
        let number = kept(problems, "number", number);
        let issued_on =
            day_or_none(&self.issued_on).and_then(|day| day.ok_or_else(|| "Choose the day on it".to_owned()));
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

#[derive(Template)]
#[template(path = "income/new_invoice.html")]
struct NewInvoicePage {
    page: Layout,
    back: String,
    action: String,
    idem: String,
    problems: Problems,
    member: Option<Select>,
    number: Field,
    issued_on: Field,
    amount: Field,
    client: Field,
    kind: Field,
    description: Field,
    paid_on: Option<Field>,
    own_rate: Option<Field>,
}

/// The form, empty. After "save and add another" the member stays chosen.
///
/// # Errors
/// When the database is away.
pub async fn show(visit: Visit, query: web::Query<BTreeMap<String, String>>) -> Result<HttpResponse, PageError> {
    let own = visit.member()?.member().to_string();
    let member = query.get("member").cloned().unwrap_or(own);
    let typed = Typed { member, ..Typed::default() };
    draw(&visit, StatusCode::OK, &typed, Problems::new()).await
}

/// Records the invoice.
///
/// # Errors
/// When the form is not ours or the database is away.
pub async fn send(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    let (who, currency, typed) = (visit.member()?, visit.currency()?, Typed::read(&form)?);
    let mut problems = Problems::new();
    let command = typed.command(who.member(), currency, &mut problems).filter(|_| problems.is_empty());
    if let Some(mut command) = command {
        command.key = IdempotencyKey::parse(form.text("idem"), &typed);
        let number = command.number.as_str().to_owned();
        let next = if form.text("op") == "another" {
            format!("invoices/new?member={}", command.member)
        } else {
            "invoices".to_owned()
        };
        match visit.on_db(move |db| record_invoice(db, &who, command)).await? {
            Ok(done) => return visit.redirect(&visit.to(&next)?, &recorded(currency, &number, &done)),
            Err(Failure::Refused(refused)) => tell_invoice(&mut problems, &refused),
            Err(Failure::Store(error)) => return Err(error.into()),
        }
    }
    draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, &typed, problems).await
}

async fn draw(visit: &Visit, status: StatusCode, typed: &Typed, problems: Problems) -> Result<HttpResponse, PageError> {
    let treasurer = visit.may(Action::RecordInvoice);
    let member = if treasurer { Some(member_list(visit, typed, &problems).await?) } else { None };
    let layout = visit.layout("Record an invoice", Nav::Money);
    let sign = visit.currency()?.symbol();
    let page = NewInvoicePage {
        page: if problems.is_empty() { layout } else { layout.with_problem() },
        back: visit.to("invoices")?,
        action: visit.to("invoices/new")?,
        idem: visit.new_key()?,
        member,
        number: Field::text("number", "Number")
            .hint("As it is printed on the invoice")
            .value(&typed.number)
            .max_length(80)
            .short()
            .error(problems.at("number")),
        issued_on: Field::date("issued_on", "Day of the invoice")
            .value(&typed.issued_on)
            .error(problems.at("issued_on")),
        amount: Field::amount("amount", "Amount, net of tax", sign)
            .hint("A credit note is below zero: −120")
            .value(&typed.amount)
            .error(problems.at("amount")),
        client: Field::text("client", "Client")
            .hint("Only you, treasurers and facilitators see it")
            .optional()
            .value(&typed.client)
            .max_length(80)
            .error(problems.at("client")),
        kind: Field::text("kind", "Kind of work")
            .hint("Such as: Design, Training, Gift")
            .optional()
            .value(&typed.kind)
            .max_length(80)
            .error(problems.at("kind")),
        description: Field::area("description", "What was it for?")
            .optional()
            .value(&typed.description)
            .error(problems.at("description")),
        paid_on: treasurer.then(|| {
            Field::date("paid_on", "Paid on")
                .hint("Leave empty while it is not paid")
                .optional()
                .value(&typed.paid_on)
                .error(problems.at("paid_on"))
        }),
        own_rate: treasurer.then(|| {
            Field::percent("own_rate", "A rate of its own")
                .hint("Leave empty for the agreed rate. A gift gives 100 %")
                .optional()
                .value(&typed.own_rate)
                .error(problems.at("own_rate"))
        }),
        problems,
    };
    visit.render_status(status, &page)
}

async fn member_list(visit: &Visit, typed: &Typed, problems: &Problems) -> Result<Select, PageError> {
    let who = visit.member()?;
    let payees = visit.on_db(move |db| list_payees(db, &who)).await??;
    let choices = payees.into_iter().map(|(number, name)| {
        let label = if number == MemberNumber::GROUP { format!("{name} itself (a gift to the group)") } else { name };
        (number.to_string(), label)
    });
    let mut list = Select::new("member", "Whose income is it?", &typed.member, choices);
    list.error = problems.at("member");
    Ok(list)
}
