//! Joining by an invitation. Looking at one changes nothing; joining happens once, under the group's lock.

use secrecy::SecretString;

use crate::domain::ids::{MemberNumber, UserId};
use crate::domain::member::{MemberKind, MemberState, Roles};
use crate::domain::text::{Email, Name};
use crate::domain::time::UtcTime;
use crate::services::accounts::{Password, Passwords};
use crate::services::secret::Secret;
use crate::store::invites::{self, Invite};
use crate::store::ledger::{LockedGroup, lock_group};
use crate::store::members::{self, NewMember};
use crate::store::{Db, Failure, Snapshot, StoreError, Tx, groups, log, memberships, users};

/// What an invitation says.
#[derive(Debug, Clone)]
pub struct Welcome {
    /// The group's address part.
    pub slug: String,
    /// The group's name.
    pub group: String,
    /// Who invites.
    pub inviter: String,
    /// Name and address of the one who is invited; none for a link for anyone.
    pub invited: Option<(String, Option<String>)>,
    /// The roles that come with it.
    pub roles: Roles,
    /// Until when it is good (UTC).
    pub expires_at: UtcTime,
    /// Whether the invited address has an account: then one signs in instead of choosing a password.
    pub has_account: bool,
}

/// Who joins.
#[derive(Debug, Clone)]
pub enum Joining {
    /// An account that is signed in.
    Account(UserId),
    /// A new account. The address of an invitation by mail is the one it was sent to, whatever is given here.
    New {
        /// The name; for an invitation by mail the invited name if none.
        name: Option<Name>,
        /// The address, for a link for anyone.
        email: Option<Email>,
        /// The password.
        password: Password,
    },
}

/// Somebody joined.
#[derive(Debug, Clone)]
pub struct Accepted {
    /// The group's address part.
    pub slug: String,
    /// The group's name.
    pub group: String,
    /// The member.
    pub member: MemberNumber,
    /// The sign-in of a new account.
    pub session: Option<Secret>,
}

/// Why an invitation does not lead into the group.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AcceptRefused {
    /// There is none with this secret.
    #[error("there is no such invitation")]
    Unknown,
    /// Its time is over.
    #[error("the invitation to {group} has expired; ask {ask}")]
    Expired {
        /// The group's name.
        group: String,
        /// Who invited.
        ask: String,
    },
    /// It was used.
    #[error("the invitation to {group} was used already")]
    Used {
        /// The group's name.
        group: String,
        /// Who invited.
        ask: String,
    },
    /// It was taken back, or a newer one replaces it.
    #[error("a newer invitation to {group} replaces this one; ask {ask}")]
    Revoked {
        /// The group's name.
        group: String,
        /// Who invited.
        ask: String,
    },
    /// The account is in the group already.
    #[error("this account is a member of {group} already")]
    MemberAlready {
        /// The group's address part.
        slug: String,
        /// The group's name.
        group: String,
    },
    /// The account's member is suspended.
    #[error("this account is suspended in {group}; ask {ask}")]
    Suspended {
        /// The group's name.
        group: String,
        /// Who invited.
        ask: String,
    },
    /// The address has an account: one signs in with it first.
    #[error("this address has an account already")]
    HasAccount,
    /// A link for anyone, but the group knows the address already: it has to come by an invitation of its own, so that
    /// nobody takes somebody else's place by typing their address.
    #[error("{group} knows this address already; ask {ask} for an invitation by mail")]
    AddressKnown {
        /// The group's name.
        group: String,
        /// Who made the link.
        ask: String,
    },
    /// A link for anyone needs a name and an address.
    #[error("a name and an address are needed")]
    NameAndAddress,
}

/// What the invitation says, without using it.
///
/// # Errors
/// [`AcceptRefused`] when it leads nowhere any more; the database.
pub fn look_at_invite(db: &Db, token: &Secret) -> Result<Welcome, Failure<AcceptRefused>> {
    let now = db.now();
    db.read(|snapshot| {
        let invite = find_good(snapshot, token, now)?;
        let about = groups::get_group(snapshot, invite.group)?;
        let inviter = members::find_member(snapshot, invite.group, invite.invited_by)?;
        let invited = match invite.member {
            Some(member) => members::find_member(snapshot, invite.group, member)?,
            None => None,
        };
        let email = invited.as_ref().and_then(|member| member.email.as_deref()).map(Email::parse);
        let has_account = match email.transpose() {
            Ok(Some(email)) => users::find_user_by_email(snapshot, &email)?.is_some(),
            _ => false,
        };
        Ok(Welcome {
            slug: about.slug,
            group: about.name,
            inviter: inviter.map(|member| member.name).unwrap_or_default(),
            invited: invited.map(|member| (member.name, member.email)),
            roles: invite.roles,
            expires_at: invite.expires_at,
            has_account,
        })
    })
}

/// Joins the group.
///
/// # Errors
/// [`AcceptRefused`]; the database.
pub fn accept(
    db: &Db,
    passwords: &Passwords,
    token: &Secret,
    who: Joining,
) -> Result<Accepted, Failure<AcceptRefused>> {
    // Looked at before hashing, so that a dead link costs us nothing; decided under the lock.
    look_at_invite(db, token)?;
    let ready = match who {
        Joining::Account(user) => Ready::Account(user),
        Joining::New { name, email, password } => {
            Ready::New { name, email, hash: SecretString::from(passwords.hash(db, &password)?) }
        }
    };
    let token = token.clone();
    db.write(move |tx| {
        let Some(invite) = invites::find_invite(tx, &token.hash())? else {
            return Err(Failure::Refused(AcceptRefused::Unknown));
        };
        let locked = lock_group(tx, invite.group)?;
        let invite = find_good(tx, &token, locked.at())?;
        let about = groups::get_group(tx, invite.group)?;
        let join = Join { invite: &invite, slug: about.slug, group: about.name };
        let (user, name, session) = join.account(tx, ready)?;
        let member = join.member(tx, &locked, user, name.as_ref())?;
        if invite.member.is_some() && !invites::use_invite(tx, &locked, &token.hash())? {
            return Err(Failure::Refused(join.used(tx)?));
        }
        invites::revoke_invites(tx, &locked, Some(member))?;
        log::record(tx, &locked, member, "member_joined", &format!("member:{member}"), "Joined the group")?;
        Ok(Accepted { slug: join.slug, group: join.group, member, session })
    })
}

enum Ready {
    Account(UserId),
    New { name: Option<Name>, email: Option<Email>, hash: SecretString },
}

struct Join<'i> {
    invite: &'i Invite,
    slug: String,
    group: String,
}

impl Join<'_> {
    /// The account that joins; a new one is made, with its sign-in and the name it gave itself.
    fn account(
        &self,
        tx: &mut Tx<'_>,
        ready: Ready,
    ) -> Result<(UserId, Option<Name>, Option<Secret>), Failure<AcceptRefused>> {
        use secrecy::ExposeSecret;
        let (name, email, hash) = match ready {
            Ready::Account(user) => return Ok((user, None, None)),
            Ready::New { name, email, hash } => (name, email, hash),
        };
        let (name, email) = match self.invite.member {
            Some(member) => {
                let invited = members::find_member(tx, self.invite.group, member)?;
                let invited = invited.ok_or_else(|| StoreError::Corrupt("an invitation of nobody".to_owned()))?;
                let email = invited.email.as_deref().map(Email::parse).transpose();
                let name = name.map_or_else(|| Name::parse(&invited.name), Ok);
                match (name, email) {
                    (Ok(name), Ok(Some(email))) => (name, email),
                    _ => return Err(Failure::Refused(AcceptRefused::NameAndAddress)),
                }
            }
            None => match (name, email) {
                (Some(name), Some(email)) => (name, email),
                _ => return Err(Failure::Refused(AcceptRefused::NameAndAddress)),
            },
        };
        let user = match users::insert_user(tx, &email, &name, Some(hash.expose_secret()), false) {
            Err(error) if error.is_duplicate() => return Err(Failure::Refused(AcceptRefused::HasAccount)),
            added => added?,
        };
        let session = Secret::fresh_in(tx)?;
        users::insert_session(tx, &session.hash(), user)?;
        Ok((user, Some(name), Some(session)))
    }

    /// The member that the account acts for from now on.
    fn member(
        &self,
        tx: &mut Tx<'_>,
        locked: &LockedGroup<'_>,
        user: UserId,
        name: Option<&Name>,
    ) -> Result<MemberNumber, Failure<AcceptRefused>> {
        let (group, roles) = (self.invite.group, self.invite.roles);
        let before = memberships::find_membership(tx, group, user)?;
        match before.as_ref().map(|before| before.state) {
            Some(MemberState::Active) => return Err(Failure::Refused(self.already())),
            Some(MemberState::Suspended) => return Err(Failure::Refused(self.suspended(tx)?)),
            Some(MemberState::Left | MemberState::Invited) | None => {}
        }
        let member = match (self.invite.member, &before) {
            (Some(invited), _) => {
                members::activate_member(tx, locked, invited, name)?;
                invited
            }
            (None, Some(before)) => {
                members::activate_member(tx, locked, before.member, None)?;
                before.member
            }
            (None, None) => self.new_member(tx, locked, user)?,
        };
        match before {
            Some(_) => memberships::move_membership(tx, locked, user, member, roles)?,
            None => {
                members::insert_membership(tx, group, member, user, roles)?;
            }
        }
        Ok(member)
    }

    /// A link for anyone makes a new member; an address that the group knows already has to come by its own mail.
    fn new_member(
        &self,
        tx: &mut Tx<'_>,
        locked: &LockedGroup<'_>,
        user: UserId,
    ) -> Result<MemberNumber, Failure<AcceptRefused>> {
        let account = users::find_user(tx, user)?;
        let account = account.ok_or_else(|| StoreError::Corrupt("a signed-in account that is none".to_owned()))?;
        let odd = |error| StoreError::Corrupt(format!("a stored account: {error}"));
        let email = Email::parse(&account.email).map_err(odd)?;
        let name = Name::parse(&account.name).map_err(odd)?;
        if members::find_member_by_email(tx, self.invite.group, &email)?.is_some() {
            let (group, ask) = (self.group.clone(), inviter(tx, self.invite)?);
            return Err(Failure::Refused(AcceptRefused::AddressKnown { group, ask }));
        }
        let new = NewMember { name, kind: MemberKind::Person, state: MemberState::Active, email: Some(email) };
        Ok(members::insert_member(tx, locked, None, &new)?)
    }

    fn already(&self) -> AcceptRefused {
        AcceptRefused::MemberAlready { slug: self.slug.clone(), group: self.group.clone() }
    }

    fn suspended(&self, tx: &mut Tx<'_>) -> Result<AcceptRefused, StoreError> {
        Ok(AcceptRefused::Suspended { group: self.group.clone(), ask: inviter(tx, self.invite)? })
    }

    fn used(&self, tx: &mut Tx<'_>) -> Result<AcceptRefused, StoreError> {
        Ok(AcceptRefused::Used { group: self.group.clone(), ask: inviter(tx, self.invite)? })
    }
}

/// The invitation, if it still leads into the group.
fn find_good(snapshot: &mut Snapshot<'_>, token: &Secret, now: UtcTime) -> Result<Invite, Failure<AcceptRefused>> {
    let Some(invite) = invites::find_invite(snapshot, &token.hash())? else {
        return Err(Failure::Refused(AcceptRefused::Unknown));
    };
    let (used, revoked, expired) = (invite.used_at.is_some(), invite.revoked_at.is_some(), invite.expires_at <= now);
    if !(used || revoked || expired) {
        return Ok(invite);
    }
    let group = groups::get_group(snapshot, invite.group)?.name;
    let ask = inviter(snapshot, &invite)?;
    Err(Failure::Refused(if used {
        AcceptRefused::Used { group, ask }
    } else if revoked {
        AcceptRefused::Revoked { group, ask }
    } else {
        AcceptRefused::Expired { group, ask }
    }))
}

fn inviter(snapshot: &mut Snapshot<'_>, invite: &Invite) -> Result<String, StoreError> {
    let member = members::find_member(snapshot, invite.group, invite.invited_by)?;
    Ok(member.map(|member| member.name).unwrap_or_default())
}
