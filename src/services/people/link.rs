//! A link that lets anyone join for seven days. Its secret is shown once, when it is made; only its hash is stored.

use std::convert::Infallible;

use super::invite::INVITE_LASTS;
use crate::domain::member::Roles;
use crate::domain::time::UtcTime;
use crate::services::secret::Secret;
use crate::store::ledger::lock_group;
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, StoreError, invites, log};

/// A link for anyone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LinkFacts {
    /// When it was made (UTC).
    pub made_at: UtcTime,
    /// Until when it is good (UTC).
    pub expires_at: UtcTime,
}

/// The open link, if there is one. Its secret cannot be shown again.
///
/// # Errors
/// When the database fails.
pub fn find_link(db: &Db, who: &GroupScope) -> Result<Option<LinkFacts>, StoreError> {
    let now = db.now();
    let found = db.read_one(|snapshot| invites::find_open_link(snapshot, who.group(), now))?;
    Ok(found.map(|(made_at, expires_at)| LinkFacts { made_at, expires_at }))
}

/// Makes a link that lets anyone join as a member for seven days. The one before ends.
///
/// # Errors
/// When the database fails.
pub fn make_link(db: &Db, who: &GroupScope) -> Result<Secret, Failure<Infallible>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let ended = invites::revoke_invites(tx, &locked, None)? > 0;
        let token = Secret::fresh_in(tx)?;
        let until = locked.at().plus(INVITE_LASTS);
        invites::insert_invite(tx, &locked, &token.hash(), None, Roles::default(), who.member(), until)?;
        let detail = if ended { "Made a link to join; the one before ended" } else { "Made a link to join" };
        log::record(tx, &locked, who.member(), "link_made", "group", detail)?;
        Ok(token)
    })
}

/// Ends the link for anyone.
///
/// # Errors
/// When the database fails.
pub fn close_link(db: &Db, who: &GroupScope) -> Result<(), Failure<Infallible>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        if invites::revoke_invites(tx, &locked, None)? > 0 {
            log::record(tx, &locked, who.member(), "link_ended", "group", "Ended the link to join")?;
        }
        Ok(())
    })
}
