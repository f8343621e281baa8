//! `/{group}/money/corrections/{proposal}`: one opening or adjustment, confirmed or declined by a second person.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::corrections::{badge, sum_of, what};
use super::refused_or;
use super::sheet::{Sheet, SheetForm};
use super::words::{KEY_REUSED, account, name_of, take, text, too_little};
use crate::domain::correction::{ProposalKind, ProposalOutcome};
use crate::domain::ids::ProposalNumber;
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::domain::text::{Reason, TextError};
use crate::domain::time::day_with_year;
use crate::services::once::IdempotencyKey;
use crate::services::proposals::{DecideRefused, ProposalsFacts, confirm, decline, proposals, take_back};
use crate::store::Failure;
use crate::store::proposals::Proposal;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Field, Link, SumRow};
use crate::web::rounds::words::Pen;
use crate::web::visit::Visit;

/// One proposal.
///
/// # Errors
/// When there is no such proposal, or the database is away.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    draw(&visit, number_of(&path.1)?, "", Problems::new(), StatusCode::OK).await
}

/// Confirms it, and books it.
///
/// # Errors
/// When there is no such proposal, the form is not ours, or the database is away.
pub async fn confirmation(
    visit: Visit,
    path: web::Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, PageError> {
    form.only(&["idem"])?;
    let (who, number) = (visit.member()?, number_of(&path.1)?);
    let key = IdempotencyKey::parse(form.text("idem"), &("confirm", number));
    let outcome = visit.on_db(move |db| confirm(db, &who, number, key)).await?;
    let said = outcome.map(|done| format!("Confirmed. It is entry {} of the ledger.", done.entry));
    answer(&visit, number, "", said).await
}

/// Declines it.
///
/// # Errors
/// When there is no such proposal, the form is not ours, or the database is away.
pub async fn refusal(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "why"])?;
    let (who, number) = (visit.member()?, number_of(&path.1)?);
    let typed: String = form.text("why").trim().chars().take(400).collect();
    let mut problems = Problems::new();
    let why = match Reason::parse(&typed) {
        Err(TextError::Empty) => Err("Say why not".to_owned()),
        other => text(other),
    };
    let Some(why) = take(&mut problems, "why", why) else {
        return draw(&visit, number, &typed, problems, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let key = IdempotencyKey::parse(form.text("idem"), &("decline", number, why.as_str()));
    let outcome = visit.on_db(move |db| decline(db, &who, number, why, key)).await?;
    answer(&visit, number, &typed, outcome.map(|()| "Declined. Whoever proposed it sees why.".to_owned())).await
}

/// Takes one's own back.
///
/// # Errors
/// When there is no such proposal, the form is not ours, or the database is away.
pub async fn withdrawal(
    visit: Visit,
    path: web::Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, PageError> {
    form.only(&["idem"])?;
    let (who, number) = (visit.member()?, number_of(&path.1)?);
    let key = IdempotencyKey::parse(form.text("idem"), &("withdraw", number));
    let outcome = visit.on_db(move |db| take_back(db, &who, number, key)).await?;
    answer(&visit, number, "", outcome.map(|()| "Withdrawn. Nothing was booked.".to_owned())).await
}

fn number_of(text: &str) -> Result<ProposalNumber, PageError> {
    text.parse().map(ProposalNumber::new).map_err(|_| PageError::NotFound)
}

async fn answer(
    visit: &Visit,
    number: ProposalNumber,
    why: &str,
    outcome: Result<String, Failure<DecideRefused>>,
) -> Result<HttpResponse, PageError> {
    let mut problems = Problems::new();
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    let done = refused_or(outcome, &mut problems, |refused, problems| {
        status = tell(refused, &Pen::new(visit, &[])?, problems)?;
        Ok(())
    })?;
    match done {
        Some(sentence) => visit.redirect(&visit.to(&format!("money/corrections/{number}"))?, &sentence),
        None => draw(visit, number, why, problems, status).await,
    }
}

fn tell(refused: &DecideRefused, pen: &Pen, problems: &mut Problems) -> Result<StatusCode, PageError> {
    let (sentence, status) = match refused {
        DecideRefused::NoProposal => return Err(PageError::NotFound),
        DecideRefused::DecidedBefore { outcome, on } => {
            let how = match outcome {
                ProposalOutcome::Confirmed => "confirmed",
                ProposalOutcome::Declined => "declined",
                ProposalOutcome::Withdrawn => "withdrawn",
            };
            let sentence = format!("This was {how} on {} already. Nothing was booked twice.", day_with_year(*on));
            (sentence, StatusCode::CONFLICT)
        }
        DecideRefused::Own => {
            ("Nobody confirms or declines what they proposed. Somebody else can.".to_owned(), StatusCode::FORBIDDEN)
        }
        DecideRefused::NotOwn => ("Only who proposed it takes it back.".to_owned(), StatusCode::FORBIDDEN),
        DecideRefused::NoRole => ("Only facilitators and treasurers decide this.".to_owned(), StatusCode::FORBIDDEN),
        DecideRefused::TooLittle(short) => {
            (format!("{}.", too_little(short, pen, &[])), StatusCode::UNPROCESSABLE_ENTITY)
        }
        DecideRefused::KeyReused(_) => (format!("{KEY_REUSED}."), StatusCode::UNPROCESSABLE_ENTITY),
    };
    problems.heading = Some(sentence);
    Ok(status)
}

async fn draw(
    visit: &Visit,
    number: ProposalNumber,
    why: &str,
    problems: Problems,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let who = visit.member()?;
    let facts = visit.on_db(move |db| proposals(db, &who)).await??;
    let one = facts.proposals.iter().find(|one| one.number == number).ok_or(PageError::NotFound)?;
    let amounts: Vec<Amount> = one.what.transfers.iter().map(|moved| moved.amount).collect();
    let pen = Pen::new(visit, &amounts)?;
    let mut sum: Vec<SumRow> = one
        .what
        .transfers
        .iter()
        .map(|moved| {
            let name = |one| account(one, &facts.buckets, None);
            SumRow::new(format!("{} to {}", name(moved.from), name(moved.to)), pen.sum(moved.amount))
        })
        .collect();
    if sum.len() > 1 {
        sum.push(SumRow::result("Together", pen.sum(sum_of(one))));
    }
    Sheet {
        crumb: Some(Link::new(visit.to("money/corrections")?, "Corrections")),
        heading: what(one, &facts),
        badge: Some(badge(one)),
        lead: one.what.reason.clone(),
        sum,
        story: story(one, &facts, &pen),
        forms: forms(visit, one, why, &problems)?,
        links: links(visit, one)?,
        problems,
        ..Sheet::default()
    }
    .draw_as(visit, status)
}

fn story(one: &Proposal, facts: &ProposalsFacts, pen: &Pen) -> Vec<String> {
    let mut story = vec![
        format!("{} proposed it on {}.", name_of(&facts.members, one.proposed_by), pen.day(one.proposed_at)),
        format!("It counts for {}.", day_with_year(one.what.effective_on)),
    ];
    let month = one.what.statement.and_then(|of| facts.statements.iter().find(|(number, _)| *number == of));
    story.extend(month.map(|(_, name)| format!("It corrects statement {name}.")));
    if let Some(end) = &one.decided {
        let by = name_of(&facts.members, end.by);
        let day = pen.day(end.at);
        story.push(match end.outcome {
            ProposalOutcome::Confirmed => format!("{by} confirmed it on {day}."),
            ProposalOutcome::Declined => {
                format!("{by} declined it on {day}: {}", end.why.clone().unwrap_or_default())
            }
            ProposalOutcome::Withdrawn => format!("{by} withdrew it on {day}."),
        });
        story.extend(end.entry.map(|entry| match end.is_reversed {
            true => format!("It was entry {entry} of the ledger, and was taken back."),
            false => format!("It is entry {entry} of the ledger."),
        }));
    }
    story
}

fn forms(visit: &Visit, one: &Proposal, why: &str, problems: &Problems) -> Result<Vec<SheetForm>, PageError> {
    let here = visit.to(&format!("money/corrections/{}", one.number))?;
    if one.decided.is_some() || !visit.may(Action::Adjust) {
        return Ok(Vec::new());
    }
    if one.proposed_by == visit.member()?.member() {
        return Ok(vec![SheetForm {
            action: format!("{here}/withdrawal"),
            key: visit.new_key()?,
            button: "Withdraw it".to_owned(),
            danger: true,
            note: "You proposed it, so somebody else confirms it.".to_owned(),
            ..SheetForm::default()
        }]);
    }
    let sum = visit.currency()?.format_short(sum_of(one));
    let button = match one.what.kind {
        ProposalKind::Opening => format!("Yes, the group starts with {sum}"),
        ProposalKind::Adjustment => format!("Confirm, and move {sum}"),
    };
    Ok(vec![
        SheetForm {
            action: format!("{here}/confirmation"),
            key: visit.new_key()?,
            button,
            note: "It is booked at once, in your name and that of who proposed it.".to_owned(),
            ..SheetForm::default()
        },
        SheetForm {
            heading: "It is not right".to_owned(),
            folded: true,
            action: format!("{here}/refusal"),
            key: visit.new_key()?,
            inputs: vec![Field::text("why", "Why not?").value(why).max_length(300).error(problems.at("why")).into()],
            button: "Decline it".to_owned(),
            danger: true,
            ..SheetForm::default()
        },
    ])
}

/// Booked entries can be taken back by the opposite entry.
fn links(visit: &Visit, one: &Proposal) -> Result<Vec<Link>, PageError> {
    let entry = one.decided.as_ref().filter(|end| !end.is_reversed).and_then(|end| end.entry);
    match entry.filter(|_| visit.may(Action::Adjust)) {
        Some(entry) => Ok(vec![Link::new(visit.to(&format!("money/ledger/{entry}/reversal"))?, "Take the entry back")]),
        None => Ok(Vec::new()),
    }
}
