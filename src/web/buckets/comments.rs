//! What people say at a bucket: on its page, and the three things one does there.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::show::{self, Typed};
use super::{number_of, rows};
use crate::domain::comment::{CommentError, LONGEST_COMMENT};
use crate::domain::ids::{BucketNumber, CommentNumber};
use crate::domain::policy::Action;
use crate::domain::text::{LongText, Reason};
use crate::domain::time::Zone;
use crate::language::{clock, day_with_year};
use crate::services::comments::{self, CommentLine, CommentRefused, Shown, Words, WriteComment};
use crate::services::once::IdempotencyKey;
use crate::store::Failure;
use crate::tr;
use crate::web::form::Form;
use crate::web::markdown::{Mentioned, Written, markdown_with};
use crate::web::page_error::PageError;
use crate::web::parts::{Field, Person};
use crate::web::typed::text_sentence;
use crate::web::visit::Visit;

/// The comments of a bucket, and the form for one more.
pub struct Talk {
    /// What was said, oldest first.
    pub lines: Vec<Line>,
    /// For members.
    pub form: Option<TalkForm>,
    /// The token of every form.
    pub csrf: String,
}

/// The form for a comment.
pub struct TalkForm {
    /// Where it goes.
    pub action: String,
    /// The text.
    pub words: Field,
    /// Of this form.
    pub key: String,
}

/// A comment.
pub struct Line {
    /// Its number.
    pub number: CommentNumber,
    /// Who wrote it; none when the reader may not know.
    pub by: Option<Person>,
    /// When, for machines.
    pub machine: String,
    /// When.
    pub at: String,
    /// Its words; none when they are not shown.
    pub words: Option<Written>,
    /// What stands instead of its words.
    pub instead: Option<String>,
    /// Where its writer takes it back.
    pub removal: Option<String>,
    /// Where a facilitator hides it, and the reason.
    pub hiding: Option<(String, Field)>,
}

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
        Failure::Refused(CommentRefused::KeyReused(_) | CommentRefused::Words(_)) => {
            PageError::Conflict(tr!("talk-problem-sent"))
        }
    }
}

/// The comments as this reader sees them; none if there is nothing to read and nothing to write.
pub fn talk(
    visit: &Visit,
    bucket: BucketNumber,
    said: Option<Vec<CommentLine>>,
    typed: &Typed,
) -> Result<Option<Talk>, PageError> {
    let Some(said) = said else { return Ok(None) };
    let (home, zone, is_member) = (visit.to("")?, visit.zone()?, visit.reader()?.is_member());
    if said.is_empty() && !is_member {
        return Ok(None);
    }
    let may_hide = visit.may(Action::HideComment);
    let lines = said.into_iter().map(|line| {
        let at = format!("{home}/buckets/{bucket}/comments/{}", line.number);
        let is_shown = matches!(line.shown, Shown::Words(_));
        let (words, instead) = match &line.shown {
            Shown::Words(words) => (Some(words), None),
            Shown::Removed => (None, Some(tr!("talk-removed"))),
            Shown::Hidden { why: Some(why), words } => (words.as_ref(), Some(tr!("talk-hidden-why", why = why))),
            Shown::Hidden { why: None, words } => (words.as_ref(), Some(tr!("talk-hidden"))),
        };
        let local = zone.local(line.at);
        Line {
            number: line.number,
            by: line.by.as_ref().and_then(|by| rows::person(by, &home, is_member)),
            machine: local.format("%Y-%m-%dT%H:%M").to_string(),
            at: tr!("talk-when", day = day_with_year(local.date()), time = clock(local)),
            words: words.map(|words| written(words, &home, is_member)),
            instead,
            removal: (line.is_own && !matches!(line.shown, Shown::Removed)).then(|| format!("{at}/removal")),
            hiding: (may_hide && is_shown && !line.is_own).then(|| (format!("{at}/hiding"), why(line.number, typed))),
        }
    });
    Ok(Some(Talk {
        lines: lines.collect(),
        form: match is_member && visit.may(Action::Comment) {
            true => Some(TalkForm {
                action: format!("{home}/buckets/{bucket}/comments"),
                words: Field::area("words", tr!("talk-write"))
                    .hint(tr!("talk-write-hint"))
                    .value(&typed.words)
                    .max_length(u32::try_from(LONGEST_COMMENT).unwrap_or(u32::MAX))
                    .error(typed.problems.at("words")),
                key: visit.new_key()?,
            }),
            false => None,
        },
        csrf: visit.csrf(),
    }))
}

fn why(number: CommentNumber, typed: &Typed) -> Field {
    let id = format!("why-{number}");
    let value = typed.hiding.as_ref().filter(|(of, _)| *of == number).map(|(_, why)| why.as_str());
    Field::text("why", tr!("talk-hide-why"))
        .hint(tr!("talk-hide-hint"))
        .value(value.unwrap_or_default())
        .max_length(300)
        .error(typed.problems.at(&id))
        .id(id)
}

/// The words as HTML: members are led to the people who are named, outsiders read only who agreed to it.
fn written(words: &Words, home: &str, is_member: bool) -> Written {
    let people = words.named.iter().map(|(typed, who)| Mentioned {
        words: typed.clone(),
        name: if who.name.is_some() { typed.clone() } else { tr!("talk-mention-member") },
        href: is_member.then(|| format!("{home}/people/{}", who.member)),
    });
    markdown_with(&words.text, &people.collect::<Vec<_>>())
}
