//! What people said at a bucket, on its page.

use super::rows;
use super::show::Typed;
use crate::domain::comment::LONGEST_COMMENT;
use crate::domain::ids::{BucketNumber, CommentNumber};
use crate::domain::policy::Action;
use crate::language::{clock, day_with_year};
use crate::services::comments::{CommentLine, Shown, Words};
use crate::tr;
use crate::web::markdown::{Mentioned, Written, markdown_with};
use crate::web::page_error::PageError;
use crate::web::parts::{Dialog, Field, Person};
use crate::web::visit::Visit;

/// A moment as machines read it.
const MACHINE: &str = "%Y-%m-%dT%H:%M";

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
    /// When its words were changed last: for machines, and in words.
    pub changed: Option<(String, String)>,
    /// Its words; none when they are not shown.
    pub words: Option<Written>,
    /// What stands instead of its words.
    pub instead: Option<String>,
    /// Where its writer changes it.
    pub edit: Option<EditForm>,
    /// What its writer is asked before it is taken back.
    pub removal: Option<Dialog>,
    /// Where a facilitator hides it, and the reason.
    pub hiding: Option<(String, Field)>,
}

/// The form for other words.
pub struct EditForm {
    /// Where it goes.
    pub action: String,
    /// The text.
    pub words: Field,
    /// How often the words had been changed that it was made from.
    pub edits: i64,
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
        let edit = line.is_own.then(|| edit(&line, &at, typed)).flatten();
        let (words, instead) = match &line.shown {
            Shown::Words(words) => (Some(words), None),
            Shown::Removed => (None, Some(tr!("talk-removed"))),
            Shown::Hidden { why: Some(why), words } => (words.as_ref(), Some(tr!("talk-hidden-why", why = why))),
            Shown::Hidden { why: None, words } => (words.as_ref(), Some(tr!("talk-hidden"))),
        };
        let (local, changed) = (zone.local(line.at), line.edited_at.map(|at| zone.local(at)));
        let when = |local: chrono::NaiveDateTime| (day_with_year(local.date()), clock(local));
        let (day, time) = when(local);
        Line {
            number: line.number,
            by: line.by.as_ref().and_then(|by| rows::person(by, &home, is_member)),
            machine: local.format(MACHINE).to_string(),
            at: tr!("talk-when", day = day, time = time),
            changed: changed.filter(|_| is_shown).map(|local| {
                let (day, time) = when(local);
                (local.format(MACHINE).to_string(), tr!("talk-edited", day = day, time = time))
            }),
            words: words.map(|words| written(words, &home, is_member)),
            instead,
            edit,
            removal: (line.is_own && !matches!(line.shown, Shown::Removed)).then(|| {
                let (name, action) = (format!("comment-{}", line.number), format!("{at}/removal"));
                Dialog::new(name, tr!("talk-remove"), tr!("talk-remove-ask"), action, visit.csrf())
                    .say(tr!("talk-remove-does"))
                    .small(tr!("talk-when", day = day, time = time))
            }),
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

/// The form for other words, while there are words to change; also with what was typed when that is over meanwhile.
fn edit(line: &CommentLine, at: &str, typed: &Typed) -> Option<EditForm> {
    let came_back = typed.editing.as_ref().filter(|(of, _)| *of == line.number).map(|(_, words)| words.as_str());
    let words = match (&line.shown, came_back) {
        (_, Some(typed)) => typed,
        (Shown::Words(words), None) => words.text.as_str(),
        (Shown::Removed | Shown::Hidden { .. }, None) => return None,
    };
    let id = format!("edit-{}", line.number);
    let words = Field::area("words", tr!("talk-edit-words"))
        .value(words)
        .max_length(u32::try_from(LONGEST_COMMENT).unwrap_or(u32::MAX))
        .error(typed.problems.at(&id))
        .id(id);
    Some(EditForm { action: format!("{at}/edit"), words, edits: line.edits })
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
