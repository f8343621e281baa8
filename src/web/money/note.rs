//! `/{group}/money/{statement}/note`: what the facilitators say about a month, for its page and for the history.

use actix_web::{HttpResponse, web};

use super::show;
use crate::domain::policy::Action;
use crate::domain::text::Name;
use crate::services::books::month::MonthFacts;
use crate::services::month_notes::{NoteRefused, note_month};
use crate::store::Failure;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::Field;
use crate::web::visit::Visit;
use crate::web::words::text_problem;

/// The form on a month's page.
pub struct NoteForm {
    /// Where it is sent.
    pub action: String,
    /// The note.
    pub field: Field,
    /// Shown at once: it came back.
    pub is_open: bool,
}

/// The form, for those who may note something.
///
/// # Errors
/// When there is no group.
pub(super) fn form(
    visit: &Visit,
    facts: &MonthFacts,
    typed: Option<String>,
    problems: &Problems,
) -> Result<Option<NoteForm>, PageError> {
    if !visit.may(Action::NoteMonth) {
        return Ok(None);
    }
    let is_open = typed.is_some();
    let value = typed.or_else(|| facts.note.clone()).unwrap_or_default();
    Ok(Some(NoteForm {
        action: visit.to(&format!("money/{}/note", facts.statement.name))?,
        field: Field::text("note", tr!("money-note-question"))
            .hint(tr!("money-note-hint"))
            .value(value)
            .optional()
            .max_length(80)
            .error(problems.at("note")),
        is_open,
    }))
}

/// `POST /{group}/money/{statement}/note`.
///
/// # Errors
/// When there is no such month, the form has other fields, or the database fails.
pub async fn send(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["note"])?;
    let (_, name) = path.into_inner();
    let (who, typed) = (visit.member()?, form.text("note").to_owned());
    let words = match form.opt("note").map(Name::parse).transpose() {
        Ok(words) => words,
        Err(error) => return show::again(visit, name, (typed, text_problem(&tr!("money-note-field"), error))).await,
    };
    let (of, is_there) = (name.clone(), words.is_some());
    match visit.on_db(move |db| note_month(db, &who, &of, words)).await? {
        Ok(()) => {
            let sentence = if is_there { tr!("money-noted") } else { tr!("money-note-gone") };
            visit.redirect(&visit.to(&format!("money/{name}"))?, &sentence)
        }
        Err(Failure::Refused(NoteRefused::NoMonth)) => Err(PageError::NotFound),
        Err(Failure::Store(error)) => Err(error.into()),
    }
}
