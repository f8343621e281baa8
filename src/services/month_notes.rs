//! What the facilitators note about a month: a line for its page, and a flag in the history.

use crate::domain::text::Name;
use crate::store::ledger::lock_group;
use crate::store::month_notes::put_month_note;
use crate::store::scope::GroupScope;
use crate::store::statements::list_statements;
use crate::store::{Db, Failure, log};

/// Why there is no note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoteRefused {
    /// There is no statement of this name.
    #[error("there is no such month")]
    NoMonth,
}

/// Notes something about the statement with this name, in place of what stood there; none takes it away.
///
/// # Errors
/// [`NoteRefused`]; the database.
pub fn note_month(db: &Db, who: &GroupScope, name: &str, words: Option<Name>) -> Result<(), Failure<NoteRefused>> {
    let (who, name) = (*who, name.to_owned());
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let statements = list_statements(tx, who.group())?;
        let statement = statements.iter().find(|statement| statement.name == name);
        let statement = statement.ok_or(Failure::Refused(NoteRefused::NoMonth))?;
        put_month_note(tx, &locked, who.member(), statement.number, words.as_ref().map(Name::as_str))?;
        let detail = match &words {
            Some(words) => format!("Noted at {name}: {words}"),
            None => format!("Took the note at {name} away"),
        };
        log::record(tx, &locked, who.member(), "month_noted", &format!("statement:{}", statement.number), &detail)?;
        Ok(())
    })
}
