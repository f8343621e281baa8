//! `/{group}/agreement/weights`: who counts how much in the sharing rule `weights`, and why.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use serde::Serialize;

use crate::domain::ids::MemberNumber;
use crate::domain::policy::Action;
use crate::domain::text::Reason;
use crate::domain::weight::{Weight, WeightError};
use crate::language::{clock, day_with_year};
use crate::services::once::IdempotencyKey;
use crate::services::weights::{
    GivenWeight, MemberWeight, SetWeights, WeightFacts, WeightSetting, WeightsRefused, set_weights, weights,
};
use crate::store::Failure;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Cell, Column, DataTable, Field, FieldKind, Layout};
use crate::web::visit::{Nav, Visit};
use crate::web::words::{commas, text_problem};

#[derive(Template)]
#[template(path = "agreement/weights.html")]
struct WeightsPage {
    page: Layout,
    base: String,
    lead: String,
    problems: Problems,
    /// The weights that hold; none while there are none.
    table: Option<DataTable>,
    remarks: Vec<String>,
    /// For a facilitator.
    form: Option<WeightsForm>,
    history: Vec<(String, DataTable)>,
}

struct WeightsForm {
    key: String,
    reason_for_all: Field,
    rows: Vec<(Field, Field)>,
}

/// The form as it was typed: word by word, by member.
#[derive(Debug, Clone, Default, Serialize)]
struct Typed {
    reason_for_all: String,
    weights: BTreeMap<i64, String>,
    reasons: BTreeMap<i64, String>,
}

/// `GET /{group}/agreement/weights`, for members.
///
/// # Errors
/// When the database fails.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    let facts = load(&visit).await?;
    let typed = Typed::of(&facts.members);
    visit.render(&page(&visit, &facts, &typed, Problems::new())?)
}

/// `POST /{group}/agreement/weights`.
///
/// # Errors
/// When the form has other fields, or the database fails.
pub async fn put(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "reason_for_all", "weight[", "reason["])?;
    let facts = load(&visit).await?;
    let typed = Typed::read(&form);
    let mut problems = Problems::new();
    if let Some(weights) = typed.parse(&facts.members, &mut problems) {
        let key = IdempotencyKey::parse(form.text("idem"), &typed);
        let who = visit.member()?;
        match visit.on_db(move |db| set_weights(db, &who, SetWeights { weights, key })).await? {
            Ok(_) => return visit.redirect(&visit.to("agreement/weights")?, &tr!("agreement-weights-saved")),
            Err(Failure::Refused(refused)) => problems.add("reason_for_all", refusal(&refused)),
            Err(Failure::Store(error)) => return Err(error.into()),
        }
    }
    // Whoever came meanwhile stands in the form that comes back.
    let facts = load(&visit).await?;
    visit.render_status(StatusCode::UNPROCESSABLE_ENTITY, &page(&visit, &facts, &typed, problems)?)
}

async fn load(visit: &Visit) -> Result<WeightFacts, PageError> {
    let (who, today) = (visit.member()?, visit.zone()?.day_of(visit.now()));
    Ok(visit.on_db(move |db| weights(db, &who, today)).await??)
}

fn refusal(refused: &WeightsRefused) -> String {
    match refused {
        WeightsRefused::Without { names } => {
            tr!("agreement-weights-without", names = commas(names))
        }
        WeightsRefused::NotActive { .. } => {
            tr!("agreement-weights-somebody-left")
        }
        WeightsRefused::NothingNew => {
            tr!("agreement-weights-nothing-new")
        }
        WeightsRefused::KeyReused(_) => {
            tr!("agreement-weights-sent-before")
        }
    }
}

impl Typed {
    /// As they stand. A reason that all share is written once.
    fn of(members: &[MemberWeight]) -> Self {
        let mut reasons = members.iter().map(|one| one.weight.as_ref().map(|(_, reason)| reason.as_str()));
        let first = reasons.next().flatten();
        let shared = first.filter(|first| reasons.all(|reason| reason == Some(first)));
        let text =
            |one: &MemberWeight| one.weight.as_ref().map_or("1".to_owned(), |(weight, _)| weight.get().to_string());
        let reason = |one: &MemberWeight| match (&one.weight, shared) {
            (Some((_, reason)), None) => reason.clone(),
            _ => String::new(),
        };
        Self {
            reason_for_all: shared.unwrap_or_default().to_owned(),
            weights: members.iter().map(|one| (one.member.get(), text(one))).collect(),
            reasons: members.iter().map(|one| (one.member.get(), reason(one))).collect(),
        }
    }

    fn read(form: &Form) -> Self {
        let family = |prefix: &str| {
            let fields = form.starting(prefix);
            fields.filter_map(|(member, text)| Some((member.parse().ok()?, text.trim().to_owned()))).collect()
        };
        Self {
            reason_for_all: form.text("reason_for_all").trim().to_owned(),
            weights: family("weight["),
            reasons: family("reason["),
        }
    }

    fn weight(&self, member: MemberNumber) -> &str {
        self.weights.get(&member.get()).map_or("", String::as_str)
    }

    fn reason(&self, member: MemberNumber) -> &str {
        self.reasons.get(&member.get()).map_or("", String::as_str)
    }

    fn parse(&self, members: &[MemberWeight], problems: &mut Problems) -> Option<Vec<GivenWeight>> {
        let for_all = match self.reason_for_all.as_str() {
            "" => None,
            text => match Reason::parse(text) {
                Ok(reason) => Some(reason),
                Err(error) => {
                    problems.add("reason_for_all", text_problem(&tr!("agreement-weights-the-reason"), error));
                    return None;
                }
            },
        };
        let mut given = Vec::with_capacity(members.len());
        for one in members {
            let (member, number) = (one.member, one.member.get());
            let weight = Weight::parse(self.weight(member))
                .map_err(|error| (format!("weight-{number}"), weight_problem(&one.name, error)));
            let reason = match (self.reason(member), &for_all) {
                ("", Some(for_all)) => Ok(for_all.clone()),
                ("", None) => Err(tr!("agreement-weights-no-reason", name = one.name)),
                (text, _) => Reason::parse(text)
                    .map_err(|error| text_problem(&tr!("agreement-weights-reason-of", name = one.name), error)),
            };
            match (weight, reason.map_err(|sentence| (format!("reason-{number}"), sentence))) {
                (Ok(weight), Ok(reason)) => given.push(GivenWeight { member, weight, reason }),
                (weight, reason) => {
                    for (field, sentence) in [weight.err(), reason.err()].into_iter().flatten() {
                        problems.add(field, sentence);
                    }
                }
            }
        }
        // A field of somebody who is not there any more is told by the service.
        problems.is_empty().then_some(given)
    }
}

fn weight_problem(name: &str, error: WeightError) -> String {
    match error {
        WeightError::NotWhole => tr!("agreement-weights-not-whole", name = name),
        WeightError::OutOfRange => tr!("agreement-weights-range", name = name),
    }
}

fn page(visit: &Visit, facts: &WeightFacts, typed: &Typed, problems: Problems) -> Result<WeightsPage, PageError> {
    let layout = visit.layout(tr!("agreement-weights"), Nav::People);
    let form = visit.may(Action::SetWeights).then(|| -> Result<WeightsForm, PageError> {
        let row = |one: &MemberWeight| {
            let number = one.member.get();
            let mut weight = Field::new(
                FieldKind::Whole,
                format!("weight[{number}]"),
                tr!("agreement-weights-weight-label", name = one.name),
            )
            .value(typed.weight(one.member))
            .max_length(7);
            weight.error = problems.at(&weight.id);
            let mut reason =
                Field::text(format!("reason[{number}]"), tr!("agreement-weights-reason-label", name = one.name))
                    .value(typed.reason(one.member))
                    .max_length(120);
            reason.error = problems.at(&reason.id);
            (weight, reason)
        };
        Ok(WeightsForm {
            key: visit.new_key()?,
            reason_for_all: Field::text("reason_for_all", tr!("agreement-weights-for-all"))
                .hint(tr!("agreement-weights-for-all-hint"))
                .optional()
                .value(typed.reason_for_all.as_str())
                .max_length(120)
                .error(problems.at("reason_for_all")),
            rows: facts.members.iter().map(row).collect(),
        })
    });
    Ok(WeightsPage {
        base: visit.to("agreement")?,
        lead: lead(facts),
        table: table(&facts.members),
        remarks: remarks(facts),
        form: form.transpose()?,
        history: facts.history.iter().map(|setting| past(visit, setting)).collect::<Result<_, _>>()?,
        page: if problems.is_empty() { layout } else { layout.with_problem() },
        problems,
    })
}

fn lead(facts: &WeightFacts) -> String {
    if facts.in_use { tr!("agreement-weights-lead") } else { tr!("agreement-weights-lead-unused") }
}

fn remarks(facts: &WeightFacts) -> Vec<String> {
    let mut remarks = Vec::new();
    if facts.history.is_empty() {
        return vec![tr!("agreement-weights-nobody")];
    }
    let without = facts.members.iter().filter(|one| one.weight.is_none());
    let without: Vec<String> = without.map(|one| one.name.clone()).collect();
    if !without.is_empty() {
        remarks.push(tr!("agreement-weights-lacking", names = commas(&without)));
    }
    let sum: i64 = facts.members.iter().filter_map(|one| one.weight.as_ref()).map(|(weight, _)| weight.get()).sum();
    remarks.push(match sum {
        0 => tr!("agreement-weights-zero"),
        sum => tr!("agreement-weights-sum", sum = sum.to_string()),
    });
    remarks
}

fn table(members: &[MemberWeight]) -> Option<DataTable> {
    let rows: Vec<Vec<Cell>> = members
        .iter()
        .map(|one| match &one.weight {
            Some((weight, reason)) => line(&one.name, *weight, reason),
            None => vec![Cell::new(one.name.as_str()), Cell::new(tr!("agreement-weights-none-yet")), Cell::new("")],
        })
        .collect();
    let mut table = DataTable::new(tr!("agreement-weights-hold"), columns()).rows(rows);
    table.caption_hidden = true;
    members.iter().any(|one| one.weight.is_some()).then_some(table)
}

fn past(visit: &Visit, setting: &WeightSetting) -> Result<(String, DataTable), PageError> {
    let at = visit.zone()?.local(setting.recorded_at);
    let heading =
        tr!("agreement-weights-set", day = day_with_year(at.date()), time = clock(at), name = setting.recorded_by);
    let rows = setting.members.iter().map(|(name, weight, reason)| line(name, *weight, reason)).collect();
    let mut table = DataTable::new(heading.as_str(), columns()).rows(rows);
    table.caption_hidden = true;
    Ok((heading, table))
}

fn columns() -> Vec<Column> {
    vec![
        Column::text(tr!("agreement-member")),
        Column::amount(tr!("agreement-weight")),
        Column::text(tr!("agreement-reason")),
    ]
}

fn line(name: &str, weight: Weight, reason: &str) -> Vec<Cell> {
    vec![Cell::new(name), Cell::new(weight.get().to_string()), Cell::new(reason)]
}
