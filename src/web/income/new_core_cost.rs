//! `/{group}/core-costs/new`: a cost that must be paid before anything is shared.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Serialize;

use super::words::{cadence_words, month_or_none, tell_core_cost};
use crate::domain::core_cost::Cadence;
use crate::domain::currency::{Currency, parse_amount};
use crate::domain::text::{Name, TextError, WebAddress};
use crate::domain::time::Month;
use crate::language::month_and_year;
use crate::services::core_costs::{AddCoreCost, add_core_cost};
use crate::services::once::IdempotencyKey;
use crate::store::Failure;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Field, FieldKind, Layout, Select};
use crate::web::typed::{amount_sentence, day_or_none, text_sentence};
use crate::web::visit::{Nav, Visit};

/// What was typed, as it was typed.
#[derive(Debug, Default, Serialize)]
struct Typed {
    name: String,
    amount: String,
    cadence: String,
    from: String,
    until: String,
    agreed_on: String,
    decision: String,
}

impl Typed {
    fn read(form: &Form) -> Result<Self, PageError> {
        form.only(&["idem", "name", "amount", "cadence", "from", "until", "agreed_on", "decision"])?;
        let text = |name: &str| form.text(name).to_owned();
        Ok(Self {
            name: text("name"),
            amount: text("amount"),
            cadence: text("cadence"),
            from: text("from"),
            until: text("until"),
            agreed_on: text("agreed_on"),
            decision: text("decision"),
        })
    }

    fn command(&self, currency: Currency, problems: &mut Problems) -> Option<AddCoreCost> {
        let name = kept(problems, "name", Name::parse(&self.name).map_err(text_sentence));
        let amount = parse_amount(currency, &self.amount).map_err(|error| amount_sentence(currency, error));
        let amount = kept(problems, "amount", amount);
        let cadence = Cadence::parse(&self.cadence).ok_or_else(|| tr!("income-cost-often-needed"));
        let cadence = kept(problems, "cadence", cadence);
        let from = month_or_none(&self.from).and_then(|from| from.ok_or_else(|| tr!("income-refused-month")));
        let from = kept(problems, "from", from);
        let until = kept(problems, "until", month_or_none(&self.until));
        let agreed_on = kept(problems, "agreed_on", day_or_none(&self.agreed_on));
        let decision = kept(problems, "decision", link_or_none(&self.decision));
        Some(AddCoreCost {
            name: name?,
            amount: amount?,
            cadence: cadence?,
            from: from?,
            until: until?,
            agreed_on: agreed_on?,
            decision: decision?,
            key: None,
        })
    }
}

fn kept<T>(problems: &mut Problems, field: &str, read: Result<T, String>) -> Option<T> {
    read.map_err(|sentence| problems.add(field, sentence)).ok()
}

/// A link; nothing typed is none.
pub(in crate::web) fn link_or_none(text: &str) -> Result<Option<WebAddress>, String> {
    match WebAddress::parse(text) {
        Ok(link) => Ok(Some(link)),
        Err(TextError::Empty) => Ok(None),
        Err(TextError::TooLong { max }) => Err(tr!("income-text-long", max = max)),
        Err(_) => Err(tr!("income-link-wrong")),
    }
}

#[derive(Template)]
#[template(path = "income/new_core_cost.html")]
struct NewCoreCostPage {
    page: Layout,
    back: String,
    action: String,
    idem: String,
    problems: Problems,
    name: Field,
    amount: Field,
    cadence: Select,
    from: Field,
    until: Field,
    agreed_on: Field,
    decision: Field,
}

/// The form, with a name from the address if there is one.
///
/// # Errors
/// When the template fails.
pub async fn show(visit: Visit, query: web::Query<BTreeMap<String, String>>) -> Result<HttpResponse, PageError> {
    let this_month = Month::of(visit.zone()?.day_of(visit.now()));
    let typed = Typed {
        name: query.get("name").cloned().unwrap_or_default(),
        cadence: Cadence::Monthly.as_str().to_owned(),
        from: this_month.to_string(),
        ..Typed::default()
    };
    draw(&visit, StatusCode::OK, &typed, Problems::new())
}

/// Puts the cost on the list.
///
/// # Errors
/// When the form is not ours or the database is away.
pub async fn send(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    let (who, currency, typed) = (visit.member()?, visit.currency()?, Typed::read(&form)?);
    let mut problems = Problems::new();
    let command = typed.command(currency, &mut problems).filter(|_| problems.is_empty());
    if let Some(mut command) = command {
        command.key = IdempotencyKey::parse(form.text("idem"), &typed);
        let (name, from, agreed) = (command.name.as_str().to_owned(), command.from, command.agreed_on.is_some());
        match visit.on_db(move |db| add_core_cost(db, &who, command)).await? {
            Ok(added) => {
                let sentence = match (agreed, added.due_from > from) {
                    (true, true) => {
                        let later = tr!("income-cost-added-later", month = month_and_year(added.due_from));
                        format!("{} {later}", tr!("income-cost-added", name = name))
                    }
                    (true, false) => tr!("income-cost-added", name = name),
                    (false, _) => tr!("income-cost-added-unagreed", name = name),
                };
                return visit.redirect(&visit.to("core-costs")?, &sentence);
            }
            Err(Failure::Refused(refused)) => tell_core_cost(&mut problems, &refused),
            Err(Failure::Store(error)) => return Err(error.into()),
        }
    }
    draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, &typed, problems)
}

fn draw(visit: &Visit, status: StatusCode, typed: &Typed, problems: Problems) -> Result<HttpResponse, PageError> {
    let layout = visit.layout(tr!("income-cost-new"), Nav::Money);
    let choices = Cadence::ALL.iter().map(|one| (one.as_str().to_owned(), cadence_words(*one)));
    let mut cadence = Select::new("cadence", tr!("income-how-often"), &typed.cadence, choices);
    cadence.error = problems.at("cadence");
    let month = |name: &str, label: String| Field::text(name, label).short().max_length(7);
    let page = NewCoreCostPage {
        page: if problems.is_empty() { layout } else { layout.with_problem() },
        back: visit.to("core-costs")?,
        action: visit.to("core-costs/new")?,
        idem: visit.new_key()?,
        name: Field::text("name", tr!("income-cost-what")).value(&typed.name).max_length(80).error(problems.at("name")),
        amount: Field::amount("amount", tr!("income-amount-each"), visit.currency()?.symbol())
            .value(&typed.amount)
            .error(problems.at("amount")),
        cadence,
        from: month("from", tr!("income-cost-from-month"))
            .hint(tr!("income-cost-from-hint"))
            .value(&typed.from)
            .error(problems.at("from")),
        until: month("until", tr!("income-cost-until-month"))
            .hint(tr!("income-cost-last"))
            .optional()
            .value(&typed.until)
            .error(problems.at("until")),
        agreed_on: Field::date("agreed_on", tr!("income-agreed-on"))
            .hint(tr!("income-cost-agreed-hint"))
            .optional()
            .value(&typed.agreed_on)
            .error(problems.at("agreed_on")),
        decision: Field::new(FieldKind::Url, "decision", tr!("income-decision-link"))
            .optional()
            .value(&typed.decision)
            .max_length(500)
            .error(problems.at("decision")),
        problems,
    };
    visit.render_status(status, &page)
}
