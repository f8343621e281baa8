//! The link at the foot of every mail of a group: it turns off one kind of mail of one member, and nothing else
//! (RFC 8058, mail.md).

use crate::domain::ids::{MemberNumber, text_enum};
use crate::services::secret::Secret;
use crate::store::mail_tokens::{self, MailToken};
use crate::store::scope::InGroup;
use crate::store::{Db, Failure, Snapshot, StoreError, Tx, groups, members};

text_enum! {
    /// A kind of mail that a member may turn off.
    pub enum MailList {
        /// The results digest.
        Results = "results",
        /// News about rounds.
        Rounds = "rounds",
        /// News about one's own buckets, and what others said there or with one's name.
        Buckets = "buckets",
        /// The treasurer's list at the beginning of a month.
        Money = "money",
    }
}

/// What a link would turn off.
#[derive(Debug, Clone)]
pub struct MailChoice {
    /// The group's name.
    pub group: String,
    /// The kind of mail.
    pub list: MailList,
    /// Whether it is still wanted.
    pub wanted: bool,
}

/// Why a link does nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UnsubscribeRefused {
    /// No mail carried it.
    #[error("there is no such link")]
    Unknown,
}

/// Makes a link for one mail and stores its hash; it never expires. For the worker that sends mails.
///
/// # Errors
/// When the database fails.
pub fn make_mail_token(
    tx: &mut Tx<'_>,
    group: InGroup,
    member: MemberNumber,
    list: MailList,
) -> Result<Secret, StoreError> {
    let token = Secret::fresh_in(tx)?;
    mail_tokens::insert_mail_token(tx, &token.hash(), group, member, list.as_str())?;
    Ok(token)
}

/// What the link would turn off, without doing it.
///
/// # Errors
/// [`UnsubscribeRefused`]; the database.
pub fn look_at_mail_link(db: &Db, token: &Secret) -> Result<MailChoice, Failure<UnsubscribeRefused>> {
    db.read(|snapshot| {
        let (found, list) = find(snapshot, token)?;
        let member = members::find_member(snapshot, found.group, found.member)?;
        let wanted = member.is_some_and(|member| match list {
            MailList::Results => member.mails_results,
            MailList::Rounds => member.mails_rounds,
            MailList::Buckets => member.mails_buckets,
            MailList::Money => member.mails_money,
        });
        Ok(MailChoice { group: groups::get_group(snapshot, found.group)?.name, list, wanted })
    })
}

/// Turns the mail off; again is as good as once.
///
/// # Errors
/// [`UnsubscribeRefused`]; the database.
pub fn unsubscribe(db: &Db, token: &Secret) -> Result<MailChoice, Failure<UnsubscribeRefused>> {
    let token = token.clone();
    db.write(move |tx| {
        let (found, list) = find(tx, &token)?;
        match list {
            MailList::Results => members::stop_results_mails(tx, found.group, found.member)?,
            MailList::Rounds => members::stop_rounds_mails(tx, found.group, found.member)?,
            MailList::Buckets => members::stop_buckets_mails(tx, found.group, found.member)?,
            MailList::Money => members::stop_money_mails(tx, found.group, found.member)?,
        }
        Ok(MailChoice { group: groups::get_group(tx, found.group)?.name, list, wanted: false })
    })
}

fn find(snapshot: &mut Snapshot<'_>, token: &Secret) -> Result<(MailToken, MailList), Failure<UnsubscribeRefused>> {
    let Some(found) = mail_tokens::find_mail_token(snapshot, &token.hash())? else {
        return Err(Failure::Refused(UnsubscribeRefused::Unknown));
    };
    let list = MailList::parse(&found.kind);
    let list = list.ok_or_else(|| StoreError::Corrupt(format!("a link turns off {:?}", found.kind)))?;
    Ok((found, list))
}
