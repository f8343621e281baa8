//! `POST /{group}/rounds/{round}/split`: every button of the split form (pages.md 3).

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::entries::Entries;
use super::order::Order;
use super::show::{Reading, address, build};
use super::stale;
use super::words::{Pen, round_of};
use crate::domain::ids::{BucketNumber, RoundNumber};
use crate::domain::money::Amount;
use crate::domain::split::{SplitOp, SplitRefused};
use crate::services::splits::{
    DraftOp, PageRequest, RoundFacts, SaveRefused, SaveSplit, Saved, UndoSplit, Undone, draft, page, save_soon, undo,
};
use crate::store::Failure;
use crate::store::scope::GroupScope;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::visit::{Nav, Visit};

/// The longest key that a form of ours carries.
const KEY_MOST: usize = 64;

/// One press of a button of the form.
struct Press {
    round: RoundNumber,
    here: String,
    version: i64,
    key: Option<String>,
    order: Order,
    entries: Entries,
}

/// Saves, undoes, or works out the draft that a button asks for.
///
/// # Errors
/// A form that is none of ours, or the database.
pub async fn post(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["version", "idem", "sort", "op", "give["])?;
    let scope = visit.member()?;
    let (round, _) = round_of(&visit)?;
    let currency = visit.currency()?;
    let unknown = || PageError::Malformed(tr!("rounds-malformed-button"));
    let op = match form.opt("op") {
        Some(op) => SplitOp::parse(op, currency).ok_or_else(unknown)?,
        None => SplitOp::Save,
    };
    let no_version = |_| PageError::Malformed(tr!("rounds-malformed-version"));
    let press = Press {
        round,
        here: address(&visit, &path.1)?,
        version: form.text("version").parse().map_err(no_version)?,
        key: form.opt("idem").filter(|key| key.len() <= KEY_MOST).map(str::to_owned),
        order: Order::parse(form.text("sort")),
        entries: Entries::sent(&form, currency)?,
    };
    match op {
        SplitOp::Save => press_save(&visit, scope, press).await,
        SplitOp::Undo => press_undo(&visit, scope, press).await,
        other => press_other(&visit, scope, press, other).await,
    }
}

async fn press_save(visit: &Visit, scope: GroupScope, press: Press) -> Result<HttpResponse, PageError> {
    if press.entries.errors().next().is_some() {
        return came_back(visit, press, None).await;
    }
    let (round, version_seen, key) = (press.round, press.version, press.key.clone());
    let command = SaveSplit { round, version_seen, asked: press.entries.asked(), key };
    match save_soon(&visit.app().db, &scope, command).await {
        Ok(saved) => after_save(visit, &press, &saved),
        Err(failure) => refused(visit, press, failure).await,
    }
}

async fn press_undo(visit: &Visit, scope: GroupScope, press: Press) -> Result<HttpResponse, PageError> {
    let (round, version_seen, key) = (press.round, press.version, press.key.clone());
    let readable = press.entries.errors().next().is_none();
    let shown = Some(if readable { press.entries.asked() } else { vec![(BucketNumber::new(-1), Amount::ZERO)] });
    let command = UndoSplit { round, version_seen, shown, key };
    match visit.on_db(move |db| undo(db, &scope, command)).await? {
        Ok(Undone::Draft) => {
            let place = format!("{}{}#where", press.here, press.order.query());
            visit.redirect(&place, &tr!("rounds-undone-draft"))
        }
        Ok(Undone::Save(saved)) => after_save(visit, &press, &saved),
        Err(failure) => refused(visit, press, failure).await,
    }
}

async fn press_other(visit: &Visit, scope: GroupScope, press: Press, op: SplitOp) -> Result<HttpResponse, PageError> {
    let command = DraftOp { round: press.round, version_seen: press.version, typed: press.entries.typed(), op };
    let place = match op {
        SplitOp::Step { bucket, .. } | SplitOp::Fill { bucket } => format!("b-{bucket}"),
        _ => "where".to_owned(),
    };
    match visit.on_db(move |db| draft(db, &scope, command)).await? {
        Ok(_) => visit.redirect(&format!("{}{}#{place}", press.here, press.order.query()), ""),
        Err(failure) => refused(visit, press, failure).await,
    }
}

/// Back to the round: with a sentence, or with what came back.
fn after_save(visit: &Visit, press: &Press, saved: &Saved) -> Result<HttpResponse, PageError> {
    if saved.came_back.is_positive() {
        let join = if press.order == Order::Shuffled { "?" } else { "&" };
        let place = format!("{}{}{join}saved={}", press.here, press.order.query(), saved.revision);
        return visit.redirect(&place, "");
    }
    let pen = Pen::new(visit, &[saved.left])?;
    let mut words = vec![tr!("rounds-saved")];
    if !saved.left.is_zero() {
        words.push(tr!("rounds-saved-left", sum = pen.sum(saved.left)));
    }
    words.push(match saved.changeable_until {
        Some(until) => tr!("rounds-saved-until", when = pen.moment(until)),
        None => tr!("rounds-saved-final"),
    });
    visit.redirect(&format!("{}{}", press.here, press.order.query()), &words.join(" "))
}

/// Every refusal with the page it happened on and what was typed.
async fn refused(visit: &Visit, press: Press, failure: Failure<SaveRefused>) -> Result<HttpResponse, PageError> {
    match failure {
        Failure::Store(error) => Err(error.into()),
        Failure::Refused(SaveRefused::NoRound) => Err(PageError::NotFound),
        Failure::Refused(SaveRefused::Stale { stored, .. }) => {
            let facts = facts(visit, press.round).await?;
            stale::draw(visit, &facts, &stored, &press.entries, &press.here)
        }
        Failure::Refused(SaveRefused::Split(refusal)) => came_back(visit, press, Some(refusal)).await,
        Failure::Refused(SaveRefused::Closed { .. } | SaveRefused::Withdrawn) => {
            let facts = facts(visit, press.round).await?;
            let mut reading = Reading::of(visit, press.order.as_str())?;
            reading.late = true;
            reading.entries = Some(press.entries);
            let template = build(visit.layout(String::new(), Nav::Round), &facts, reading);
            visit.render_status(StatusCode::CONFLICT, &template)
        }
        Failure::Refused(SaveRefused::NotAParticipant) => Err(PageError::Conflict(tr!("rounds-not-yours"))),
        Failure::Refused(SaveRefused::NotOpenYet { opens_at }) => {
            let pen = Pen::new(visit, &[])?;
            let when = pen.moment(opens_at);
            Err(PageError::Conflict(tr!("rounds-not-open-yet", when = when)))
        }
        Failure::Refused(SaveRefused::Final { saved_at }) => {
            let pen = Pen::new(visit, &[])?;
            let when = pen.moment(saved_at);
            Err(PageError::Conflict(tr!("rounds-saved-once", when = when)))
        }
        Failure::Refused(SaveRefused::KeyReused) => Err(PageError::Conflict(tr!("rounds-save-key-reused"))),
        Failure::Refused(SaveRefused::NothingToUndo) => visit.redirect(&press.here, &tr!("rounds-nothing-to-undo")),
    }
}

async fn facts(visit: &Visit, round: RoundNumber) -> Result<RoundFacts, PageError> {
    let reader = visit.reader()?;
    let request = PageRequest { round, reader: reader.member().map(GroupScope::member), saved: None };
    visit.on_db(move |db| page(db, reader.group(), request)).await??.ok_or(PageError::NotFound)
}

/// The form again, with what was typed and what is wrong with it (422).
async fn came_back(visit: &Visit, press: Press, refusal: Option<SplitRefused>) -> Result<HttpResponse, PageError> {
    let facts = facts(visit, press.round).await?;
    let mut reading = Reading::of(visit, press.order.as_str())?;
    let mut entries = press.entries;
    let mut problems = Problems::new();
    match refusal {
        Some(refusal) => explain(visit, &facts, refusal, &mut entries, &mut problems)?,
        None => {
            for (bucket, error) in entries.errors() {
                problems.add(format!("give-{bucket}"), format!("{}: {error}", title(&facts, bucket)));
            }
        }
    }
    // Whoever saved elsewhere meanwhile is told so by the next press, and not passed over.
    reading.version = Some(press.version);
    reading.entries = Some(entries);
    reading.problems = problems;
    let template = build(visit.layout(String::new(), Nav::Round), &facts, reading);
    visit.render_status(StatusCode::UNPROCESSABLE_ENTITY, &template)
}

fn title(facts: &RoundFacts, bucket: BucketNumber) -> String {
    let found = facts.buckets.iter().find(|one| one.number == bucket);
    found.map_or_else(|| tr!("rounds-bucket-numbered", number = bucket.to_string()), |one| one.title.clone())
}

/// The figures of a refusal as sentences, at the field where that is possible.
fn explain(
    visit: &Visit,
    facts: &RoundFacts,
    refusal: SplitRefused,
    entries: &mut Entries,
    problems: &mut Problems,
) -> Result<(), PageError> {
    let at_field = |entries: &mut Entries, problems: &mut Problems, bucket: BucketNumber, sentence: String| {
        problems
            .add(format!("give-{bucket}"), tr!("rounds-problem-at", title = title(facts, bucket), problem = sentence));
        entries.mark(bucket, sentence);
    };
    match refusal {
        SplitRefused::OverAllotment { may_give, over, .. } => {
            let mut rows = entries.asked();
            let pen = Pen::new(visit, &[may_give, over])?;
            problems.heading = Some(tr!("rounds-over", over = pen.sum(over), sum = pen.sum(may_give)));
            rows.sort_by_key(|(bucket, amount)| (std::cmp::Reverse(*amount), *bucket));
            let amounts: Vec<Amount> = rows.iter().map(|(_, amount)| *amount).collect();
            let pen = Pen::new(visit, &amounts)?;
            for (bucket, amount) in rows {
                problems.add(
                    format!("give-{bucket}"),
                    tr!("rounds-amount-at", title = title(facts, bucket), sum = pen.sum(amount)),
                );
            }
        }
        SplitRefused::OverCap { bucket, cap, .. } => {
            let pen = Pen::new(visit, &[cap])?;
            let sentence = tr!("rounds-over-cap", sum = pen.sum(cap));
            at_field(entries, problems, bucket, sentence);
        }
        SplitRefused::OwnBucket { bucket } => {
            at_field(entries, problems, bucket, tr!("rounds-own-bucket-problem"));
        }
        SplitRefused::Negative { bucket } => {
            at_field(entries, problems, bucket, tr!("rounds-below-zero-problem"));
        }
        SplitRefused::UnknownBucket { bucket } => {
            return Err(PageError::Malformed(tr!("rounds-malformed-bucket", number = bucket.to_string())));
        }
        SplitRefused::Twice { .. } => {
            return Err(PageError::Malformed(tr!("rounds-malformed-twice")));
        }
        SplitRefused::TooLarge => {
            problems.heading = Some(tr!("rounds-over-all"));
        }
    }
    Ok(())
}
