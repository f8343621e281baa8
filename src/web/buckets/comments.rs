//! What people do with what is said at a bucket: say something, change it, take it back, hide it.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::number_of;
use super::show::{self, Typed};
use crate::domain::comment::CommentError;
use crate::domain::ids::CommentNumber;
use crate::domain::text::{LongText, Reason};
use crate::domain::time::Zone;
use crate::language::clock;
use crate::services::comments::{self, ChangeComment, CommentRefused, WriteComment};
use crate::services::once::IdempotencyKey;
use crate::store::Failure;
use crate::tr;
use crate::web::form::Form;
use crate::web::page_error::PageError;
use crate::web::typed::text_sentence;
use crate::web::visit::Visit;

/// `POST /{group}/buckets/{bucket}/comments`.
///
/// # Errors
/// When there is no such bucket for the member, or the database is away.
pub async fn write(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "words"])?;
    let (bucket, scope) = (number_of(&path.1)?, visit.member()?);
    let mut typed = Typed { words: form.text("words").to_owned(), ..Typed::default() };
    let problem = match LongText::parse(&typed.words) {
        Err(error) => text_sentence(error),
        Ok(words) => {
            let command = WriteComment { bucket, words };
            let key = IdempotencyKey::parse(form.text("idem"), &command);
            match visit.on_db(move |db| comments::write(db, &scope, command, key)).await? {
                Ok(number) => {
                    return visit.redirect(&visit.to(&format!("buckets/{bucket}#c-{number}"))?, &tr!("talk-written"));
                }
                Err(Failure::Refused(CommentRefused::Words(error))) => sentence(error, visit.zone()?),
                Err(Failure::Refused(CommentRefused::KeyReused(_))) => tr!("talk-problem-sent"),
                Err(failure) => return Err(no_form(failure)),
            }
        }
    };
    typed.problems.add("words", problem);
    show::draw(&visit, bucket, StatusCode::UNPROCESSABLE_ENTITY, typed).await
}

/// `POST /{group}/buckets/{bucket}/comments/{comment}/edit`.
///
/// # Errors
/// When there is no such comment, or it is not the member's; the database.
pub async fn change(
    visit: Visit,
    path: web::Path<(String, String, String)>,
    form: Form,
) -> Result<HttpResponse, PageError> {
    form.only(&["words", "edits"])?;
    let (bucket, comment, scope) = (number_of(&path.1)?, comment_of(&path.2)?, visit.member()?);
    let typed = form.text("words").to_owned();
    let (status, problem) = match LongText::parse(&typed) {
        Err(error) => (StatusCode::UNPROCESSABLE_ENTITY, text_sentence(error)),
        Ok(words) => {
            // A form without its count was made from no words that are known.
            let edits_seen = form.text("edits").parse().unwrap_or(-1);
            let command = ChangeComment { bucket, comment, words, edits_seen };
            match visit.on_db(move |db| comments::change(db, &scope, command)).await? {
                Ok(()) => {
                    let there = visit.to(&format!("buckets/{bucket}#c-{comment}"))?;
                    return visit.redirect(&there, &tr!("talk-edit-done"));
                }
                Err(Failure::Refused(CommentRefused::Words(error))) => {
                    (StatusCode::UNPROCESSABLE_ENTITY, sentence(error, visit.zone()?))
                }
                Err(Failure::Refused(CommentRefused::Stale)) => (StatusCode::CONFLICT, tr!("talk-edit-stale")),
                Err(Failure::Refused(CommentRefused::Closed)) => (StatusCode::CONFLICT, tr!("talk-edit-closed")),
                Err(failure) => return Err(no_form(failure)),
            }
        }
    };
    let mut back = Typed { editing: Some((comment, typed)), ..Typed::default() };
    back.problems.add(format!("edit-{comment}"), problem);
    show::draw(&visit, bucket, status, back).await
}

/// `POST /{group}/buckets/{bucket}/comments/{comment}/removal`.
///
/// # Errors
/// When there is no such comment, or it is not the member's; the database.
pub async fn remove(
    visit: Visit,
    path: web::Path<(String, String, String)>,
    form: Form,
) -> Result<HttpResponse, PageError> {
    form.only(&[])?;
    let (bucket, comment, scope) = (number_of(&path.1)?, comment_of(&path.2)?, visit.member()?);
    visit.on_db(move |db| comments::remove(db, &scope, bucket, comment)).await?.map_err(no_form)?;
    visit.redirect(&visit.to(&format!("buckets/{bucket}#c-{comment}"))?, &tr!("talk-remove-done"))
}

/// `POST /{group}/buckets/{bucket}/comments/{comment}/hiding`.
///
/// # Errors
/// When there is no such comment; the database.
pub async fn hide(
    visit: Visit,
    path: web::Path<(String, String, String)>,
    form: Form,
) -> Result<HttpResponse, PageError> {
    form.only(&["why"])?;
    let (bucket, comment, scope) = (number_of(&path.1)?, comment_of(&path.2)?, visit.member()?);
    let why = match Reason::parse(form.text("why")) {
        Ok(why) => why,
        Err(error) => {
            let mut typed = Typed { hiding: Some((comment, form.text("why").to_owned())), ..Typed::default() };
            typed.problems.add(format!("why-{comment}"), text_sentence(error));
            return show::draw(&visit, bucket, StatusCode::UNPROCESSABLE_ENTITY, typed).await;
        }
    };
    visit.on_db(move |db| comments::hide(db, &scope, bucket, comment, why)).await?.map_err(no_form)?;
    visit.redirect(&visit.to(&format!("buckets/{bucket}#c-{comment}"))?, &tr!("talk-hide-done"))
}

fn comment_of(segment: &str) -> Result<CommentNumber, PageError> {
    segment.parse().map(CommentNumber::new).map_err(|_| PageError::NotFound)
}

fn sentence(error: CommentError, zone: Zone) -> String {
    match error {
        CommentError::Empty => tr!("talk-problem-empty"),
        CommentError::TooLong { most } => tr!("talk-problem-long", most = most),
        CommentError::TooMany { most, again_at } => {
            // The first full minute that is late enough.
            let at = zone.local(again_at.plus(chrono::Duration::seconds(59)));
            tr!("talk-problem-many", most = most, time = clock(at))
        }
    }
}

fn no_form(failure: Failure<CommentRefused>) -> PageError {
    match failure {
        Failure::Store(error) => error.into(),
        Failure::Refused(CommentRefused::NoSuchBucket | CommentRefused::NoSuchComment) => PageError::NotFound,
        Failure::Refused(CommentRefused::NotYours) => PageError::Conflict(tr!("talk-not-yours")),
        Failure::Refused(CommentRefused::Closed | CommentRefused::Stale) => {
            PageError::Conflict(tr!("talk-edit-closed"))
        }
        Failure::Refused(CommentRefused::KeyReused(_) | CommentRefused::Words(_)) => {
            PageError::Conflict(tr!("talk-problem-sent"))
        }
    }
}
