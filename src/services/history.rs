//! Who changed what in a group: the log, with names.

use crate::domain::ids::MemberNumber;
use crate::domain::time::UtcTime;
use crate::store::log::{list_log, list_log_of};
use crate::store::scope::GroupScope;
use crate::store::{Db, StoreError, members};

/// How many lines a page shows.
pub const LINES_A_PAGE: usize = 50;

/// One line.
#[derive(Debug, Clone)]
pub struct HistoryLine {
    /// When (UTC).
    pub at: UtcTime,
    /// Who; none for the group's own clock or command line.
    pub actor: Option<(MemberNumber, String)>,
    /// In plain words.
    pub detail: String,
    /// The member whom it is about, if it is about one.
    pub member: Option<(MemberNumber, String)>,
    /// What it is about, as a word and a number: `round:2`.
    pub about: String,
}

/// A page of the log.
#[derive(Debug, Clone)]
pub struct History {
    /// Newest first.
    pub lines: Vec<HistoryLine>,
    /// Where the next page begins, if there is more.
    pub older: Option<i64>,
    /// Everybody who may stand in it, by number.
    pub people: Vec<(MemberNumber, String)>,
}

/// A page of the log: what happened before line `before`, by one person if `actor` names one; two queries.
///
/// # Errors
/// When the database fails.
pub fn history(
    db: &Db,
    who: &GroupScope,
    actor: Option<MemberNumber>,
    before: Option<i64>,
) -> Result<History, StoreError> {
    let limit = i64::try_from(LINES_A_PAGE + 1).unwrap_or(i64::MAX);
    db.read(|snapshot| {
        let mut lines = match actor {
            Some(actor) => list_log_of(snapshot, who.group(), actor, before, limit)?,
            None => list_log(snapshot, who.group(), before, limit)?,
        };
        let people: Vec<(MemberNumber, String)> = members::list_members(snapshot, who.group())?
            .into_iter()
            .map(|member| (member.number, member.name))
            .collect();
        let named = |number: MemberNumber| people.iter().find(|(known, _)| *known == number).cloned();
        let is_more = lines.len() > LINES_A_PAGE;
        lines.truncate(LINES_A_PAGE);
        let older = lines.last().map(|line| line.seq).filter(|_| is_more);
        let lines = lines
            .into_iter()
            .map(|line| HistoryLine {
                at: line.at,
                actor: named(line.actor),
                detail: line.detail,
                member: about_member(&line.about).and_then(named),
                about: line.about,
            })
            .collect();
        Ok(History { lines, older, people })
    })
}

fn about_member(about: &str) -> Option<MemberNumber> {
    about.strip_prefix("member:")?.parse().ok().map(MemberNumber::new)
}
