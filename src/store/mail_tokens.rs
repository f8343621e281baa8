//! The links at the foot of mails: each turns off one kind of mail of one member. Only the hash is stored.

use diesel::prelude::*;

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::schema::mail_tokens;
use super::scope::InGroup;
use crate::domain::ids::{GroupId, MemberNumber};

/// What a link leads to.
#[derive(Debug, Clone)]
pub struct MailToken {
    /// The group.
    pub group: InGroup,
    /// The member.
    pub member: MemberNumber,
    /// The kind of mail, as a word.
    pub kind: String,
}

/// Stores a link. It never expires.
///
/// # Errors
/// When the database fails.
pub fn insert_mail_token(
    tx: &mut Tx<'_>,
    token_hash: &[u8],
    group: InGroup,
    member: MemberNumber,
    kind: &str,
) -> Result<(), StoreError> {
    let now = tx.now();
    diesel::insert_into(mail_tokens::table)
        .values((
            mail_tokens::token_hash.eq(token_hash),
            mail_tokens::group_id.eq(group.id()),
            mail_tokens::member_number.eq(member),
            mail_tokens::kind.eq(kind),
            mail_tokens::created_at.eq(now),
        ))
        .execute(tx.db())?;
    Ok(())
}

/// What the link with this hash leads to.
///
/// # Errors
/// When the database fails.
pub fn find_mail_token(snapshot: &mut Snapshot<'_>, token_hash: &[u8]) -> Result<Option<MailToken>, StoreError> {
    let row: Option<(GroupId, MemberNumber, String)> = mail_tokens::table
        .filter(mail_tokens::token_hash.eq(token_hash))
        .select((mail_tokens::group_id, mail_tokens::member_number, mail_tokens::kind))
        .first(snapshot.db())
        .optional()?;
    Ok(row.map(|(group, member, kind)| MailToken { group: InGroup::found(group), member, kind }))
}
