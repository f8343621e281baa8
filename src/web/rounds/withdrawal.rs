//! `/{group}/rounds/{round}/withdrawal`: a facilitator takes a round back before it begins.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::extension::load;
use super::show::address;
use super::words::{Pen, round_of};
use crate::domain::bucket::RoundPhase;
use crate::domain::ledger::Account;
use crate::domain::text::LongText;
use crate::language::{capital, round_title_in};
use crate::services::once::IdempotencyKey;
use crate::services::rounds::{WithdrawRefused, WithdrawRound, withdraw};
use crate::store::Failure;
use crate::store::rounds::RoundHead;
use crate::tr;
use crate::web::decision::{DecisionPage, reason_field};
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::Link;
use crate::web::typed::text_sentence;
use crate::web::visit::{Nav, Visit};

/// Says what would be taken back, and asks why.
///
/// # Errors
/// Not found, or the database.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let (head, here) = (load(&visit).await?, address(&visit, &path.1)?);
    let phase = head.phase(visit.now());
    if phase != RoundPhase::Announced {
        return visit.redirect(&here, &begun(phase));
    }
    draw(&visit, StatusCode::OK, &head, &here, "", Problems::new())
}

/// Takes the round back.
///
/// # Errors
/// Not found, or the database.
pub async fn post(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "reason"])?;
    let here = address(&visit, &path.1)?;
    let (round, _) = round_of(&visit)?;
    let typed = form.text("reason").trim().to_owned();
    let mut problems = Problems::new();
    let reason = LongText::parse(&typed).map_err(|error| problems.add("reason", text_sentence(error))).ok();
    if let Some(reason) = reason {
        let key = IdempotencyKey::parse(form.text("idem"), &("withdrawal", round, &typed));
        let (scope, command) = (visit.member()?, WithdrawRound { round, reason, key });
        match visit.on_db(move |db| withdraw(db, &scope, command)).await? {
            Ok(done) => {
                let sum = visit.currency()?.format_short(done.to_share);
                return visit.redirect(&here, &tr!("planning-withdrawn", amount = sum));
            }
            Err(Failure::Store(error)) => return Err(error.into()),
            Err(Failure::Refused(WithdrawRefused::NoSuchRound)) => return Err(PageError::NotFound),
            Err(Failure::Refused(WithdrawRefused::NoReason)) => {
                problems.add("reason", tr!("planning-withdrawal-why-needed"));
            }
            Err(Failure::Refused(refusal)) => return Err(PageError::Conflict(sentence(&visit, &refusal)?)),
        }
    }
    let head = load(&visit).await?;
    draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, &head, &here, &typed, problems)
}

fn sentence(visit: &Visit, refusal: &WithdrawRefused) -> Result<String, PageError> {
    let money = |amount| visit.currency().map(|currency| currency.format_short(amount));
    Ok(match refusal {
        WithdrawRefused::NotAnnounced { phase } => begun(*phase),
        WithdrawRefused::LaterStatement { name } => tr!("planning-withdrawal-later", statement = name),
        WithdrawRefused::Covered { covered } => tr!("planning-withdrawal-covered", amount = money(*covered)?),
        WithdrawRefused::Paid { paid } => tr!("planning-withdrawal-paid", amount = money(*paid)?),
        WithdrawRefused::Spent { account, short_by } => spent(*account, &money(*short_by)?),
        WithdrawRefused::KeyReused(_) => tr!("planning-withdrawal-sent-before"),
        WithdrawRefused::NoSuchRound | WithdrawRefused::NoReason => tr!("planning-nothing-changed"),
    })
}

fn spent(holder: Account, amount: &str) -> String {
    match holder {
        Account::Core => tr!("planning-withdrawal-spent-core", amount = amount),
        Account::Foundation => tr!("planning-withdrawal-spent-foundation", amount = amount),
        Account::Carried => tr!("planning-withdrawal-spent-carried", amount = amount),
        _ => tr!("planning-withdrawal-spent-member", amount = amount),
    }
}

fn begun(phase: RoundPhase) -> String {
    match phase {
        RoundPhase::Withdrawn => tr!("planning-withdrawal-before"),
        _ => tr!("planning-withdrawal-begun"),
    }
}

fn draw(
    visit: &Visit,
    status: StatusCode,
    head: &RoundHead,
    here: &str,
    reason: &str,
    problems: Problems,
) -> Result<HttpResponse, PageError> {
    let pen = Pen::new(visit, &[])?;
    let title = round_title_in(&head.name, pen.year());
    let page = DecisionPage {
        page: visit.layout(tr!("planning-withdrawal-title"), Nav::Round),
        back: Link::new(here, capital(&title)),
        heading: tr!("planning-withdrawal", round = title),
        says: vec![
            tr!("planning-withdrawal-opens", when = pen.moment(head.opens_at)),
            tr!("planning-withdrawal-does"),
            tr!("planning-withdrawal-name", name = head.name),
        ],
        fields: vec![reason_field(&tr!("planning-why"), reason, &problems)],
        action: format!("{here}/withdrawal"),
        key: visit.new_key()?,
        button: tr!("planning-withdrawal-title"),
        is_danger: true,
        problems,
    };
    visit.render_status(status, &page.ready())
}
