//! `/{group}/rounds/{round}/early/{bucket}`: a full bucket is settled while its round is open.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::planned::{PlannedView, view};
use super::show::address;
use super::words::{Pen, counted, round_of, round_title};
use crate::domain::bucket::RoundPhase;
use crate::domain::ids::BucketNumber;
use crate::domain::money::Amount;
use crate::services::settlement::{EarlyPreview, EarlyRefused, EarlySettled, SettleEarly, early_preview, settle_early};
use crate::store::Failure;
use crate::web::form::Form;
use crate::web::page_error::PageError;
use crate::web::parts::{Callout, CalloutKind, Layout};
use crate::web::visit::{Nav, Visit};

/// The preview.
#[derive(Template)]
#[template(path = "rounds/early.html")]
struct EarlyPage {
    page: Layout,
    callouts: Vec<Callout>,
    round_title: String,
    round_href: String,
    here: String,
    title: String,
    lead: String,
    entry: PlannedView,
    button: String,
    expected: String,
    key: String,
}

type Place = web::Path<(String, String, String)>;

/// Shows what settling the bucket now would post.
///
/// # Errors
/// Not found, or the database.
pub async fn show(visit: Visit, path: Place) -> Result<HttpResponse, PageError> {
    let (round, _) = round_of(&visit)?;
    let (group, bucket) = (visit.member()?.group(), number_of(&path.2)?);
    match visit.on_db(move |db| early_preview(db, group, round, bucket)).await? {
        Ok(preview) => draw(&visit, StatusCode::OK, &path, &preview, Vec::new()),
        Err(failure) => refused(&visit, &path, failure),
    }
}

/// Settles it.
///
/// # Errors
/// Not found, or the database.
pub async fn post(visit: Visit, path: Place, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "expected"])?;
    let (round, _) = round_of(&visit)?;
    let (scope, bucket) = (visit.member()?, number_of(&path.2)?);
    let command = SettleEarly { round, bucket, expected: form.text("expected").to_owned() };
    match visit.on_db(move |db| settle_early(db, &scope, command)).await? {
        Ok(settled) => told(&visit, &path, &settled),
        Err(failure) => refused(&visit, &path, failure),
    }
}

fn number_of(text: &str) -> Result<BucketNumber, PageError> {
    text.parse().map(BucketNumber::new).map_err(|_| PageError::NotFound)
}

fn told(visit: &Visit, path: &Place, settled: &EarlySettled) -> Result<HttpResponse, PageError> {
    let pen = Pen::new(visit, &[settled.funded])?;
    let (title, sum) = (&settled.title, pen.sum(settled.funded));
    let sentence = if settled.was_settled {
        format!("“{title}” was settled {} with {sum}; nothing was posted twice.", pen.moment(settled.settled_at))
    } else {
        format!("“{title}” is settled with {sum}. Its owners can ask for payouts now.")
    };
    visit.redirect(&address(visit, &path.1)?, &sentence)
}

fn refused(visit: &Visit, path: &Place, failure: Failure<EarlyRefused>) -> Result<HttpResponse, PageError> {
    let refusal = match failure {
        Failure::Store(error) => return Err(error.into()),
        Failure::Refused(refusal) => refusal,
    };
    let sentence = match refusal {
        EarlyRefused::NoRound | EarlyRefused::NoBucket { .. } => return Err(PageError::NotFound),
        EarlyRefused::Settled(settled) => return told(visit, path, &settled),
        EarlyRefused::Changed(fresh) => {
            let callout = Callout::new(
                CalloutKind::Problem,
                "Somebody changed their split since you saw the preview",
                "Nothing was posted. The bucket is still full; below is what would be posted now.",
            );
            return draw(visit, StatusCode::CONFLICT, path, &fresh, vec![callout.focused()]);
        }
        EarlyRefused::NotOpen { phase: RoundPhase::Closed | RoundPhase::Settled } => {
            "The round is over: its buckets are settled together. Nothing was posted.".to_owned()
        }
        EarlyRefused::NotOpen { .. } => {
            "A bucket can be settled early only while its round is open. Nothing was posted.".to_owned()
        }
        EarlyRefused::Sealed => {
            "This round is sealed: nobody sees before the close what is full. Nothing was posted.".to_owned()
        }
        EarlyRefused::NotFull { title, total, maximum } => {
            let pen = Pen::new(visit, &[total, maximum.unwrap_or(Amount::ZERO)])?;
            match maximum {
                Some(maximum) => format!(
                    "“{title}” has {} of {}. Only a full bucket is settled early; nothing was posted.",
                    pen.sum(total),
                    pen.sum(maximum)
                ),
                None => format!("“{title}” takes whatever comes, so it is never full. Nothing was posted."),
            }
        }
        EarlyRefused::Decision(refusal) => return Err(PageError::Internal(refusal.to_string())),
    };
    visit.redirect(&address(visit, &path.1)?, &sentence)
}

fn draw(
    visit: &Visit,
    status: StatusCode,
    path: &Place,
    preview: &EarlyPreview,
    callouts: Vec<Callout>,
) -> Result<HttpResponse, PageError> {
    let mut amounts = vec![preview.result.funded];
    amounts.extend(preview.result.givers.iter().map(|giver| giver.gave));
    let pen = Pen::new(visit, &amounts)?;
    let title = preview.title.clone();
    let mut layout = visit.layout(format!("Settle “{title}” now"), Nav::Round);
    if status != StatusCode::OK {
        layout = layout.with_problem();
    }
    let round_href = address(visit, &path.1)?;
    let from = counted(preview.result.givers.len(), "member", "members");
    let page = EarlyPage {
        page: layout,
        callouts,
        round_title: round_title(&preview.head.name, pen.year()),
        here: format!("{round_href}/early/{}", preview.totals.bucket),
        round_href,
        lead: format!("It is full: {} from {from}.", pen.sum(preview.result.funded)),
        entry: view(&preview.planned(), &pen),
        button: format!("Settle it with {}", pen.sum(preview.result.funded)),
        expected: preview.fingerprint.clone(),
        key: visit.new_key()?,
        title,
    };
    visit.render_status(status, &page)
}
