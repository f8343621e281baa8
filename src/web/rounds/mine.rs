//! `GET /{group}/rounds/{round}/mine`: "Why this amount?" in words and figures.

use actix_web::{HttpResponse, web};
use askama::Template;

use super::show::address;
use super::words::{Pen, round_of, round_title};
use crate::domain::ids::{EntryNumber, MemberNumber};
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::domain::sharing::ByRule;
use crate::services::splits::{WhyFacts, WhyRefused, why};
use crate::store::Failure;
use crate::store::participants::Participant;
use crate::web::page_error::PageError;
use crate::web::parts::{Layout, Link, SumRow};
use crate::web::people::person::number;
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
    whose: String,
    mine: Option<Mine>,
    entries: Vec<Link>,
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
    let member = visit.member()?.member();
    draw(&visit, &path.1, member).await
}

/// Explains somebody's allotment: one's own, or for treasurers and facilitators anybody's.
///
/// # Errors
/// Not found, forbidden, or the database.
pub async fn of_member(visit: Visit, path: web::Path<(String, String, String)>) -> Result<HttpResponse, PageError> {
    draw(&visit, &path.1, number(&path.2)?).await
}

async fn draw(visit: &Visit, name: &str, member: MemberNumber) -> Result<HttpResponse, PageError> {
    let (round, _) = round_of(visit)?;
    let scope = visit.member()?;
    let facts = match visit.on_db(move |db| why(db, &scope, round, member)).await? {
        Ok(facts) => facts,
        Err(Failure::Refused(WhyRefused::Missing)) => return Err(PageError::NotFound),
        Err(Failure::Refused(WhyRefused::NotYours)) => return Err(PageError::Forbidden(Action::SeeInvoices)),
        Err(Failure::Store(error)) => return Err(error.into()),
    };
    let pen = Pen::new(visit, &amounts(&facts))?;
    let title = round_title(&facts.head.name, pen.year());
    let whose = if scope.member() == member { Whose::Yours } else { Whose::Theirs(&facts.name) };
    visit.render(&MinePage {
        page: visit.layout("Why this amount?", Nav::Round),
        here: address(visit, name)?,
        whose: whose.part(),
        entries: entries(visit, &facts)?,
        steps: steps(&facts, &pen),
        lead: lead(&facts, &title, whose, &pen)?,
        mine: facts.mine.as_ref().map(|mine| explain(&facts, mine, &pen, whose)).transpose()?,
        title,
    })
}

/// Who reads about whom.
#[derive(Clone, Copy)]
enum Whose<'n> {
    /// The reader's own numbers.
    Yours,
    /// Those of somebody of this name.
    Theirs(&'n str),
}

impl Whose<'_> {
    fn part(self) -> String {
        match self {
            Self::Yours => "Your part".to_owned(),
            Self::Theirs(name) => format!("The part of {name}"),
        }
    }
}

fn lead(facts: &WhyFacts, title: &str, whose: Whose<'_>, pen: &Pen) -> Result<String, PageError> {
    let may_give = match &facts.mine {
        Some(mine) => Some(pen.sum(mine.may_give().map_err(too_large)?)),
        None => None,
    };
    Ok(match (may_give, whose) {
        (Some(sum), Whose::Yours) => {
            format!("In the {title} {sum} is yours to give. This is where it comes from.")
        }
        (Some(sum), Whose::Theirs(name)) => {
            format!("In the {title} {name} may give {sum}. This is where it comes from.")
        }
        (None, Whose::Yours) => format!(
            "The {title} was opened with those who were members then. You share from the next round; \
             this is how the sum came about."
        ),
        (None, Whose::Theirs(name)) => {
            format!("{name} does not take part in the {title}. This is how its sum came about.")
        }
    })
}

/// Where the two sums stand in the ledger.
fn entries(visit: &Visit, facts: &WhyFacts) -> Result<Vec<Link>, PageError> {
    let both = [("The statement", facts.statement_entry), ("The allotments", facts.head.allotment_entry)];
    let link = |(words, entry): (&str, Option<EntryNumber>)| {
        let entry = entry?;
        let href = visit.to(&format!("money/ledger?entry={entry}"));
        Some(href.map(|href| Link::new(href, format!("{words}: entry {entry}"))))
    };
    both.into_iter().filter_map(link).collect()
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
fn explain(facts: &WhyFacts, mine: &Participant, pen: &Pen, whose: Whose<'_>) -> Result<Mine, PageError> {
    let (contributions, weight, part, to_give) = match whose {
        Whose::Yours => ("Your contributions", "Your weight", "Your part", "Yours to give"),
        Whose::Theirs(_) => ("Their contributions", "Their weight", "Their part", "Theirs to give"),
    };
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
                "{contributions} were {contributed} of {everybody}. The same part of {to_share} is {allotment}."
            )],
            "By what each contributed.",
        ),
        ByRule::Mixed { .. } => {
            let rest = mine.allotment.checked_sub(facts.shared.equally_each).map_err(too_large)?;
            (
                vec![
                    format!("One part is shared equally: {} for each of {heads}.", pen.sum(facts.shared.equally_each)),
                    format!(
                        "The other goes by contributions. {contributions} were {contributed} of {everybody}, which gives {}.",
                        pen.sum(rest)
                    ),
                    format!("Together {allotment}."),
                ],
                "One part equally, one by what each contributed.",
            )
        }
        ByRule::Weights => {
            let mut said = vec![format!(
                "{weight} is {} of {} together. The same part of {to_share} is {allotment}.",
                mine.weight.unwrap_or(0),
                facts.weights
            )];
            if let Some(reason) = &facts.weight_reason {
                said.push(format!("The reason given for the weight: {reason}."));
            }
            (said, "By weights that a facilitator gave.")
        }
    };
    let mut rows = vec![SumRow::new(part, allotment)];
    if mine.brought.is_positive() {
        rows.push(SumRow::new("Kept from before", pen.sum(mine.brought)));
        rows.push(SumRow::result(to_give, pen.sum(mine.may_give().map_err(too_large)?)));
    }
    let mut sentences = sentences;
    if facts.head.stays_carried.is_positive() {
        let stays = pen.sum(facts.head.stays_carried);
        sentences.push(format!("What cannot be shared out evenly, {stays}, stays carried for the next statement."));
    }
    Ok(Mine { sentences, rows, decision })
}
