//! `/{group}/rounds/{round}/withdrawal`: a facilitator takes a round back before it begins.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::extension::load;
use super::show::address;
use super::words::{Pen, round_of, round_title};
use crate::domain::bucket::RoundPhase;
use crate::domain::ledger::Account;
use crate::domain::text::LongText;
use crate::services::once::IdempotencyKey;
use crate::services::rounds::{WithdrawRefused, WithdrawRound, withdraw};
use crate::store::Failure;
use crate::store::rounds::RoundHead;
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
        return visit.redirect(&here, begun(phase));
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
                let sentence = format!(
                    "Withdrawn. The {sum} and everything else of its statement went back to where it came from."
                );
                return visit.redirect(&here, &sentence);
            }
            Err(Failure::Store(error)) => return Err(error.into()),
            Err(Failure::Refused(WithdrawRefused::NoSuchRound)) => return Err(PageError::NotFound),
            Err(Failure::Refused(WithdrawRefused::NoReason)) => {
                problems.add("reason", "Say why; it stands in the log");
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
        WithdrawRefused::NotAnnounced { phase } => begun(*phase).to_owned(),
        WithdrawRefused::LaterStatement { name } => format!(
            "The statement {name} was posted after this round's and rests on it. Nothing was changed; let the round run."
        ),
        WithdrawRefused::Covered { covered } => format!(
            "{} of the core costs in its statement was covered from the foundation since. Nothing was changed.",
            money(*covered)?
        ),
        WithdrawRefused::Paid { paid } => format!(
            "{} of the core costs in its statement was paid or released since. Take that back first (under Money, Core \
             costs); nothing was changed.",
            money(*paid)?
        ),
        WithdrawRefused::Spent { account, short_by } => format!(
            "{} of what its statement moved was used since: {} does not hold it any more. Nothing was changed.",
            money(*short_by)?,
            holder(*account)
        ),
        WithdrawRefused::KeyReused(_) => {
            "This form was sent before with another reason. Nothing more was changed.".to_owned()
        }
        WithdrawRefused::NoSuchRound | WithdrawRefused::NoReason => "Nothing was changed.".to_owned(),
    })
}

const fn holder(account: Account) -> &'static str {
    match account {
        Account::Core => "the fund for core costs",
        Account::Foundation => "the foundation",
        Account::Carried => "the carried fund",
        _ => "a member",
    }
}

const fn begun(phase: RoundPhase) -> &'static str {
    match phase {
        RoundPhase::Withdrawn => "The round was withdrawn already.",
        _ => "The round has begun. It can be closed before its time, and not taken back any more.",
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
    let title = round_title(&head.name, pen.year());
    let page = DecisionPage {
        page: visit.layout("Withdraw the round", Nav::Round),
        back: Link::new(here, title.clone()),
        heading: format!("Withdraw the {title}"),
        says: vec![
            format!(
                "It opens {}. Until then it can be taken back as if it had not been opened.",
                pen.moment(head.opens_at)
            ),
            "The allotments and the statement are reversed in the ledger, where both stay to be seen. The invoices it \
             counted are free for the next statement."
                .to_owned(),
            format!("Its name, {}, is not given again: the next round gets another one.", head.name),
        ],
        fields: vec![reason_field("Why?", reason, &problems)],
        action: format!("{here}/withdrawal"),
        key: visit.new_key()?,
        button: "Withdraw the round".to_owned(),
        is_danger: true,
        problems,
    };
    visit.render_status(status, &page.ready())
}
