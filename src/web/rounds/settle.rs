//! `/{group}/rounds/{round}/settle`: exactly what will be posted, and one press that posts it.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::results::SettlementSum;
use super::row::outcome_badge;
use super::show::address;
use super::words::{Pen, capital, counted, next_month, number, round_of, round_title};
use crate::domain::agreement::UnspentTo;
use crate::domain::bucket::RoundPhase;
use crate::domain::ids::BucketNumber;
use crate::domain::money::Amount;
use crate::domain::settlement::{BelowMinimum, BucketResult, BucketTotals, Settlement};
use crate::services::settlement::{Preview, SettleRefused, SettleRound, preview, settle};
use crate::store::Failure;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Callout, CalloutKind, Cell, Column, DataTable, Field, Layout, Pick, SumRow};
use crate::web::visit::{Nav, Visit};

/// The preview.
#[derive(Template)]
#[template(path = "rounds/settle.html")]
struct SettlePage {
    page: Layout,
    problems: Problems,
    callouts: Vec<Callout>,
    title: String,
    here: String,
    lead: String,
    table: DataTable,
    sum: Vec<SumRow>,
    /// Buckets that the facilitator may accept below their minimum, with the field for the reason.
    choices: Vec<Pick>,
    reason: Field,
    expected: String,
    key: String,
}

/// What a facilitator chose and typed.
#[derive(Default)]
struct Chosen {
    accept: Vec<BucketNumber>,
    reason: String,
}

/// Shows what settling would post.
///
/// # Errors
/// Not found, a round that is not closed, or the database.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let (round, _) = round_of(&visit)?;
    let group = visit.member()?.group();
    let here = address(&visit, &path.1)?;
    let found = visit.on_db(move |db| preview(db, group, round, &[])).await?;
    let preview = found.map_err(unexpected)?.ok_or(PageError::NotFound)?;
    if preview.settled.is_some() {
        return visit.redirect(&format!("{here}/results"), "This round is settled already; these are its results.");
    }
    if preview.phase != RoundPhase::Closed {
        let pen = Pen::new(&visit, &[])?;
        let when = pen.moment(preview.head.closes_at);
        return visit.redirect(&here, &format!("The round can be settled once it has closed, {when}."));
    }
    draw(&visit, StatusCode::OK, &here, &preview, &Chosen::default(), Problems::new(), Vec::new())
}

/// Settles the round.
///
/// # Errors
/// Not found, or the database.
pub async fn post(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "expected", "accept[", "reason"])?;
    let (round, _) = round_of(&visit)?;
    let scope = visit.member()?;
    let here = address(&visit, &path.1)?;
    let accept = form.starting("accept[").map(|(number, _)| number.parse().map(BucketNumber::new));
    let accept: Vec<BucketNumber> = accept
        .collect::<Result<_, _>>()
        .map_err(|_| PageError::Malformed("The form accepts something that is no bucket.".to_owned()))?;
    let chosen = Chosen { accept, reason: form.text("reason").trim().chars().take(500).collect() };
    let group = scope.group();
    let expected = if chosen.accept.is_empty() {
        form.text("expected").to_owned()
    } else {
        // The preview was without these buckets: what is to be posted with them is worked out again, and the
        // preview's own decision must still hold.
        let accept = chosen.accept.clone();
        let plain = visit.on_db(move |db| preview(db, group, round, &[])).await?;
        let plain = plain.map_err(unexpected)?.ok_or(PageError::NotFound)?;
        if plain.fingerprint != form.text("expected") && plain.settled.is_none() {
            return changed(&visit, &here, &plain, &chosen);
        }
        match visit.on_db(move |db| preview(db, group, round, &accept)).await? {
            Ok(with) => with.ok_or(PageError::NotFound)?.fingerprint,
            Err(failure) => return refused(&visit, &here, failure, &chosen, &plain),
        }
    };
    let command = SettleRound { round, expected, accept: chosen.accept.clone(), reason: chosen.reason.clone() };
    match visit.on_db(move |db| settle(db, &scope, command)).await? {
        Ok(settled) => {
            let sentence = if settled.was_settled {
                let pen = Pen::new(&visit, &[])?;
                let when = pen.moment(settled.settlement.settled_at);
                format!("The round was settled {when}; nothing was posted twice. These are its results.")
            } else {
                "Settled. Everyone who wants it gets the results by mail.".to_owned()
            };
            visit.redirect(&format!("{here}/results"), &sentence)
        }
        Err(Failure::Refused(SettleRefused::Changed(fresh))) => changed(&visit, &here, &fresh, &Chosen::default()),
        Err(failure) => {
            let plain = visit.on_db(move |db| preview(db, group, round, &[])).await?;
            let plain = plain.map_err(unexpected)?.ok_or(PageError::NotFound)?;
            refused(&visit, &here, failure, &chosen, &plain)
        }
    }
}

fn changed(visit: &Visit, here: &str, fresh: &Preview, chosen: &Chosen) -> Result<HttpResponse, PageError> {
    let callout = Callout::new(
        CalloutKind::Problem,
        "Something changed since you saw the preview",
        "Nothing was posted. Below is what would be posted now; look at it once more.",
    );
    draw(visit, StatusCode::CONFLICT, here, fresh, chosen, Problems::new(), vec![callout.focused()])
}

fn refused(
    visit: &Visit,
    here: &str,
    failure: Failure<SettleRefused>,
    chosen: &Chosen,
    plain: &Preview,
) -> Result<HttpResponse, PageError> {
    let mut problems = Problems::new();
    match failure {
        Failure::Refused(SettleRefused::NoReason) => {
            problems.add("reason", "Say why these buckets get their money below their minimum");
        }
        Failure::Refused(SettleRefused::NotYours { bucket }) => {
            let title = title_of(plain, bucket);
            problems.add("reason", format!("{title} cannot be accepted: it has nothing, or reached its minimum"));
        }
        Failure::Refused(SettleRefused::NotClosed { closes_at }) => {
            let when = Pen::new(visit, &[])?.moment(closes_at);
            return visit.redirect(here, &format!("The round can be settled once it has closed, {when}."));
        }
        other => return Err(unexpected(other)),
    }
    draw(visit, StatusCode::UNPROCESSABLE_ENTITY, here, plain, chosen, problems, Vec::new())
}

fn unexpected(failure: Failure<SettleRefused>) -> PageError {
    match failure {
        Failure::Store(error) => error.into(),
        Failure::Refused(SettleRefused::NoRound) => PageError::NotFound,
        Failure::Refused(SettleRefused::Withdrawn) => {
            PageError::Conflict("The round was withdrawn; there is nothing to settle. Nothing was changed.".to_owned())
        }
        Failure::Refused(refusal) => PageError::Internal(refusal.to_string()),
    }
}

fn title_of(preview: &Preview, bucket: BucketNumber) -> String {
    let found = preview.titles.iter().find(|(number, _)| *number == bucket);
    found.map_or_else(|| format!("Bucket {bucket}"), |(_, title)| title.clone())
}

fn draw(
    visit: &Visit,
    status: StatusCode,
    here: &str,
    preview: &Preview,
    chosen: &Chosen,
    problems: Problems,
    callouts: Vec<Callout>,
) -> Result<HttpResponse, PageError> {
    let pen = Pen::new(visit, &amounts(preview))?;
    let title = round_title(&preview.head.name, pen.year());
    let mut layout = visit.layout(format!("Settle the {title}"), Nav::Round);
    if !problems.is_empty() || status != StatusCode::OK {
        layout = layout.with_problem();
    }
    let page = SettlePage {
        page: layout,
        lead: lead(preview, &pen),
        table: table(preview, &pen),
        sum: sum(preview, &pen),
        choices: choices(preview, chosen, &pen),
        reason: Field::text("reason", "Why do they get it?")
            .value(&chosen.reason)
            .hint("Everybody reads it in the log")
            .max_length(500)
            .optional()
            .error(problems.at("reason")),
        expected: preview.fingerprint.clone(),
        key: visit.new_key()?,
        here: here.to_owned(),
        title,
        problems,
        callouts,
    };
    visit.render_status(status, &page)
}

fn amounts(preview: &Preview) -> Vec<Amount> {
    let decision = &preview.decision;
    let mut list = vec![decision.funded, decision.returned, decision.unspent, decision.carried];
    list.extend(decision.buckets.iter().flat_map(|one| [one.total, one.funded, one.returned]));
    list
}

/// "Six of seven buckets are funded with €5,570; €30 carries on into December."
fn lead(preview: &Preview, pen: &Pen) -> String {
    let decision = &preview.decision;
    let funded = decision.buckets.iter().filter(|one| one.outcome.is_funded()).count();
    let of = counted(decision.buckets.len(), "bucket", "buckets");
    let are = if funded == 1 { "is" } else { "are" };
    let month = next_month(&preview.head.name).map(|month| format!(" into {month}")).unwrap_or_default();
    let rest = match (preview.head.unspent_to, decision.carried.is_positive()) {
        (_, true) => format!("{} carries on{month}.", pen.sum(decision.carried)),
        (UnspentTo::Giver, false) => "What is left stays with its givers.".to_owned(),
        (UnspentTo::Carried, false) => "Nothing is left over.".to_owned(),
    };
    format!("{} of {of} {are} funded with {}. {rest}", capital(&number(funded)), pen.sum(decision.funded))
}

fn table(preview: &Preview, pen: &Pen) -> DataTable {
    let columns = vec![
        Column::text("Bucket"),
        Column::amount("Given"),
        Column::amount("Gets"),
        Column::amount("Goes back"),
        Column::text("Outcome"),
    ];
    let row = |one: &BucketResult| {
        let totals = preview.buckets.iter().find(|totals| totals.bucket == one.bucket);
        let back = one.total.checked_sub(one.funded).unwrap_or(Amount::ZERO);
        vec![
            Cell::new(title_of(preview, one.bucket)).note(totals.map(|totals| goal(totals, pen)).unwrap_or_default()),
            Cell::new(pen.sum(one.total)),
            Cell::new(pen.sum(one.funded)),
            Cell::new(pen.sum(back)),
            Cell::badge(outcome_badge(one.outcome)),
        ]
    };
    DataTable::new("What happens to each bucket", columns).rows(preview.decision.buckets.iter().map(row).collect())
}

fn goal(totals: &BucketTotals, pen: &Pen) -> String {
    match totals.maximum {
        Some(maximum) if maximum == totals.minimum => format!("of {}", pen.sum(maximum)),
        Some(maximum) => format!("{} to {}", pen.sum(totals.minimum), pen.sum(maximum)),
        None => format!("at least {}", pen.sum(totals.minimum)),
    }
}

fn sum(preview: &Preview, pen: &Pen) -> Vec<SumRow> {
    let Settlement { funded, returned, unspent, carried, .. } = preview.decision;
    let may_give = Amount::total(preview.decision.members.iter().map(|one| one.may_give)).unwrap_or(Amount::ZERO);
    SettlementSum { may_give, funded, returned, unspent, carried }.rows(pen)
}

/// Where the round leaves it to the facilitator: buckets with something, below their minimum.
fn choices(preview: &Preview, chosen: &Chosen, pen: &Pen) -> Vec<Pick> {
    if preview.head.below_minimum != BelowMinimum::Facilitator {
        return Vec::new();
    }
    let below = preview.buckets.iter().filter(|one| one.total.is_positive() && one.total < one.minimum);
    let pick = |one: &BucketTotals| {
        let label = format!("{} gets its {}", title_of(preview, one.bucket), pen.sum(one.total));
        Pick::checkbox(&format!("accept[{}]", one.bucket), label, chosen.accept.contains(&one.bucket))
            .hint(format!("It asked for at least {}", pen.sum(one.minimum)))
    };
    below.map(pick).collect()
}
