//! `GET /{group}/rounds/{round}/mine`: "Why this amount?" in words and figures.

use actix_web::{HttpResponse, web};
use askama::Template;

use super::head::foundation_name;
use super::show::address;
use super::words::{Pen, round_of, round_title};
use crate::domain::ids::{EntryNumber, MemberNumber};
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::domain::sharing::ByRule;
use crate::language::{Rich, capital};
use crate::services::splits::{WhyFacts, WhyRefused, why};
use crate::store::Failure;
use crate::store::participants::Participant;
use crate::web::page_error::PageError;
use crate::web::parts::{Layout, SumRow};
use crate::web::people::person::number;
use crate::web::visit::{Nav, Visit};
use crate::{rich, tr};

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
    /// Where the two sums stand in the ledger.
    entries: Option<Rich>,
}

/// The reader's part.
struct Mine {
    sentences: Vec<String>,
    rows: Vec<SumRow>,
    decision: String,
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
        page: visit.layout(tr!("rounds-mine-title"), Nav::Round),
        here: address(visit, name)?,
        whose: whose.part(),
        entries: entries(visit, &facts)?,
        steps: steps(&facts, &pen),
        lead: lead(&facts, &title, whose, &pen)?,
        mine: facts.mine.as_ref().map(|mine| explain(&facts, mine, &pen, whose)).transpose()?,
        title: capital(&title),
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
            Self::Yours => tr!("rounds-mine-part"),
            Self::Theirs(name) => tr!("rounds-mine-part-of", name = name),
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
            tr!("rounds-mine-lead", round = title, sum = sum)
        }
        (Some(sum), Whose::Theirs(name)) => {
            tr!("rounds-mine-lead-of", round = title, name = name, sum = sum)
        }
        (None, Whose::Yours) => tr!("rounds-mine-lead-newcomer", round = title),
        (None, Whose::Theirs(name)) => {
            tr!("rounds-mine-lead-not-in", round = title, name = name)
        }
    })
}

/// Where the two sums stand in the ledger.
fn entries(visit: &Visit, facts: &WhyFacts) -> Result<Option<Rich>, PageError> {
    let href = |entry: EntryNumber| visit.to(&format!("money/ledger?entry={entry}"));
    Ok(match (facts.statement_entry, facts.head.allotment_entry) {
        (Some(first), Some(second)) => Some(
            rich!("rounds-mine-entries", statement = first.to_string(), allotments = second.to_string())
                .link("statement", href(first)?)
                .link("allotments", href(second)?),
        ),
        (Some(entry), None) => {
            Some(rich!("rounds-mine-entry", statement = entry.to_string()).link("statement", href(entry)?))
        }
        (None, Some(entry)) => {
            Some(rich!("rounds-mine-entry-allotments", allotments = entry.to_string()).link("allotments", href(entry)?))
        }
        (None, None) => None,
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
    let foundation = foundation_name(facts.foundation_name.as_deref());
    let share = tr!("rounds-mine-foundation", rate = statement.foundation_share.format());
    let mut rows = vec![
        SumRow::new(tr!("rounds-sum-came-in"), pen.sum(statement.came_in)),
        SumRow::new(foundation, minus(statement.foundation)).note(share),
        SumRow::new(tr!("rounds-sum-core"), minus(statement.core_due)),
    ];
    if statement.brought_forward.is_positive() {
        rows.push(SumRow::new(tr!("rounds-mine-missing"), minus(statement.brought_forward)));
    }
    if statement.carried.is_positive() {
        rows.push(SumRow::new(tr!("rounds-mine-carried"), pen.sum(statement.carried)));
    }
    rows.push(SumRow::result(tr!("rounds-sum-to-share"), pen.sum(statement.to_share)));
    rows
}

/// The rule with the reader's numbers.
fn explain(facts: &WhyFacts, mine: &Participant, pen: &Pen, whose: Whose<'_>) -> Result<Mine, PageError> {
    let is_mine = matches!(whose, Whose::Yours);
    let heads = facts.participants;
    let to_share = pen.sum(facts.statement.to_share);
    let allotment = pen.sum(mine.allotment);
    let contributed = pen.sum(mine.contributed.at_least_zero());
    let everybody = pen.sum(facts.contributed);
    let equally = || tr!("rounds-mine-equally", sum = to_share, count = heads, each = allotment);
    let (mut sentences, decision) = match facts.shared.by_rule {
        ByRule::Equal => (vec![equally()], tr!("rounds-mine-rule-equal")),
        ByRule::EqualForLackOfWeights => {
            (vec![tr!("rounds-mine-no-weights"), equally()], tr!("rounds-mine-rule-no-weights"))
        }
        ByRule::EqualForLackOfContributions => {
            (vec![tr!("rounds-mine-no-contributions"), equally()], tr!("rounds-mine-rule-no-contributions"))
        }
        ByRule::Proportional => {
            let (mine, all, sum, part) = (contributed, everybody, to_share, allotment.clone());
            let said = match is_mine {
                true => tr!("rounds-mine-contributed", mine = mine, all = all, sum = sum, part = part),
                false => tr!("rounds-mine-contributed-of", mine = mine, all = all, sum = sum, part = part),
            };
            (vec![said], tr!("rounds-mine-rule-contributions"))
        }
        ByRule::Mixed { .. } => {
            let rest = pen.sum(mine.allotment.checked_sub(facts.shared.equally_each).map_err(too_large)?);
            let each = pen.sum(facts.shared.equally_each);
            let (mine, all) = (contributed, everybody);
            let other = match is_mine {
                true => tr!("rounds-mine-mixed-other", mine = mine, all = all, part = rest),
                false => tr!("rounds-mine-mixed-other-of", mine = mine, all = all, part = rest),
            };
            let one = tr!("rounds-mine-mixed-one", each = each, count = heads);
            (vec![one, other, tr!("rounds-mine-mixed-sum", sum = allotment)], tr!("rounds-mine-rule-mixed"))
        }
        ByRule::Weights => {
            let (weight, all) = (mine.weight.unwrap_or(0), facts.weights);
            let (sum, part) = (to_share, allotment.clone());
            let mut said = vec![match is_mine {
                true => tr!("rounds-mine-weight", weight = weight, all = all, sum = sum, part = part),
                false => tr!("rounds-mine-weight-of", weight = weight, all = all, sum = sum, part = part),
            }];
            if let Some(reason) = &facts.weight_reason {
                said.push(tr!("rounds-mine-weight-reason", reason = reason));
            }
            (said, tr!("rounds-mine-rule-weights"))
        }
    };
    let (part, to_give) = match is_mine {
        true => (tr!("rounds-mine-part"), tr!("rounds-mine-to-give")),
        false => (tr!("rounds-mine-their-part"), tr!("rounds-mine-theirs-to-give")),
    };
    let mut rows = vec![SumRow::new(part, allotment)];
    if mine.brought.is_positive() {
        rows.push(SumRow::new(tr!("rounds-mine-kept"), pen.sum(mine.brought)));
        rows.push(SumRow::result(to_give, pen.sum(mine.may_give().map_err(too_large)?)));
    }
    if facts.head.stays_carried.is_positive() {
        let stays = pen.sum(facts.head.stays_carried);
        sentences.push(tr!("rounds-mine-stays", sum = stays));
    }
    Ok(Mine { sentences, rows, decision })
}
