//! `GET /{group}/rounds/{round}/mine`: "Why this amount?" in words and figures.

use actix_web::{HttpResponse, web};
use askama::Template;

use super::show::address;
use super::words::{Pen, round_of, round_title};
use crate::domain::money::Amount;
use crate::domain::sharing::ByRule;
use crate::services::splits::{WhyFacts, why};
use crate::store::participants::Participant;
use crate::web::page_error::PageError;
use crate::web::parts::{Layout, SumRow};
use crate::web::visit::{Nav, Visit};

/// The page.
#[derive(Template)]
#[template(path = "rounds/mine.html")]
struct MinePage {
    page: Layout,
    title: String,
    here: String,
    lead: String,
    steps: Vec<SumRow>,
    mine: Option<Mine>,
}

/// The reader's part.
struct Mine {
    sentences: Vec<String>,
    rows: Vec<SumRow>,
    decision: &'static str,
}

/// Explains the reader's allotment.
///
/// # Errors
/// Not found, or the database.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let (round, _) = round_of(&visit)?;
    let scope = visit.member()?;
    let facts = visit.on_db(move |db| why(db, &scope, round)).await??.ok_or(PageError::NotFound)?;
    let pen = Pen::new(&visit, &amounts(&facts))?;
    let title = round_title(&facts.head.name, pen.year());
    let lead = match &facts.mine {
        Some(mine) => format!(
            "In the {title} {} is yours to give. This is where it comes from.",
            pen.sum(mine.may_give().map_err(too_large)?)
        ),
        None => format!(
            "The {title} was opened with those who were members then. You share from the next round; \
             this is how the sum came about."
        ),
    };
    visit.render(&MinePage {
        page: visit.layout("Why this amount?", Nav::Round),
        here: address(&visit, &path.1)?,
        steps: steps(&facts, &pen),
        mine: facts.mine.as_ref().map(|mine| explain(&facts, mine, &pen)).transpose()?,
        title,
        lead,
    })
}

fn too_large(error: crate::domain::money::AmountError) -> PageError {
    PageError::Internal(error.to_string())
}

fn amounts(facts: &WhyFacts) -> Vec<Amount> {
    let mut list = super::head::amounts(&facts.statement).to_vec();
    list.extend([facts.contributed, facts.head.stays_carried]);
    if let Some(mine) = &facts.mine {
        list.extend([mine.allotment, mine.brought, mine.contributed]);
    }
    list
}

fn steps(facts: &WhyFacts, pen: &Pen) -> Vec<SumRow> {
    let statement = &facts.statement;
    let minus = |amount: Amount| pen.sum(amount.negated());
    let foundation = facts.foundation_name.as_deref().unwrap_or("Foundation");
    let share = format!("{} % of what came in", statement.foundation_share.percent());
    let mut rows = vec![
        SumRow::new("Came in", pen.sum(statement.came_in)),
        SumRow::new(foundation, minus(statement.foundation)).note(share),
        SumRow::new("Core costs", minus(statement.core_due)),
    ];
    if statement.brought_forward.is_positive() {
        rows.push(SumRow::new("Missing from before", minus(statement.brought_forward)));
    }
    if statement.carried.is_positive() {
        rows.push(SumRow::new("Carried from before", pen.sum(statement.carried)));
    }
    rows.push(SumRow::result("Ours to share", pen.sum(statement.to_share)));
    rows
}

/// The rule with the reader's numbers.
fn explain(facts: &WhyFacts, mine: &Participant, pen: &Pen) -> Result<Mine, PageError> {
    let heads = facts.participants;
    let to_share = pen.sum(facts.statement.to_share);
    let allotment = pen.sum(mine.allotment);
    let contributed = pen.sum(mine.contributed.at_least_zero());
    let everybody = pen.sum(facts.contributed);
    let (sentences, decision) = match facts.shared.by_rule {
        ByRule::Equal => {
            (vec![format!("{to_share} ÷ {heads} members = {allotment} each.")], "Everybody gets the same.")
        }
        ByRule::EqualForLackOfWeights => (
            vec![
                "All weights are zero, so everybody gets the same.".to_owned(),
                format!("{to_share} ÷ {heads} members = {allotment} each."),
            ],
            "By weights, but all were zero.",
        ),
        ByRule::EqualForLackOfContributions => (
            vec![
                "Nobody of those who take part brought anything in this time, so everybody gets the same.".to_owned(),
                format!("{to_share} ÷ {heads} members = {allotment} each."),
            ],
            "By contributions, but there were none.",
        ),
        ByRule::Proportional => (
            vec![format!(
                "Your contributions were {contributed} of {everybody}. The same part of {to_share} is {allotment}."
            )],
            "By what each contributed.",
        ),
        ByRule::Mixed { .. } => {
            let rest = mine.allotment.checked_sub(facts.shared.equally_each).map_err(too_large)?;
            (
                vec![
                    format!("One part is shared equally: {} for each of {heads}.", pen.sum(facts.shared.equally_each)),
                    format!(
                        "The other goes by contributions: yours were {contributed} of {everybody}, which gives {}.",
                        pen.sum(rest)
                    ),
                    format!("Together {allotment}."),
                ],
                "One part equally, one by what each contributed.",
            )
        }
        ByRule::Weights => {
            let mut said = vec![format!(
                "Your weight is {} of {} together. The same part of {to_share} is {allotment}.",
                mine.weight.unwrap_or(0),
                facts.weights
            )];
            if let Some(reason) = &facts.weight_reason {
                said.push(format!("The reason given for your weight: {reason}."));
            }
            (said, "By weights that a facilitator gave.")
        }
    };
    let mut rows = vec![SumRow::new("Your part", allotment)];
    if mine.brought.is_positive() {
        rows.push(SumRow::new("Kept from before", pen.sum(mine.brought)));
        rows.push(SumRow::result("Yours to give", pen.sum(mine.may_give().map_err(too_large)?)));
    }
    let mut sentences = sentences;
    if facts.head.stays_carried.is_positive() {
        let stays = pen.sum(facts.head.stays_carried);
        sentences.push(format!("What cannot be shared out evenly, {stays}, stays carried for the next statement."));
    }
    Ok(Mine { sentences, rows, decision })
}
