//! Inviting by address, one mail each. The outbox holds no secret: it is made when the mail is written.

use std::collections::BTreeMap;

use chrono::Duration;
use serde::{Deserialize, Serialize};

use super::lines::{BadLine, GoodLine, Lines, Why, read_lines};
use crate::domain::ids::MemberNumber;
use crate::domain::member::{MemberKind, MemberState, Roles};
use crate::domain::text::{Email, Name};
use crate::domain::time::UtcTime;
use crate::services::once::{IdempotencyKey, once};
use crate::store::ledger::{LockedGroup, lock_group};
use crate::store::members::{self, Member, NewMember};
use crate::store::outbox::{self, NewMail};
use crate::store::scope::{GroupScope, InGroup};
use crate::store::{Db, Failure, Snapshot, StoreError, Tx, invites, log};

/// How long an invitation is good (safety.md 4).
pub const INVITE_LASTS: Duration = Duration::days(7);
/// The most invitations to one address within a day (mail.md, Kinds).
pub const INVITES_A_DAY: usize = 5;
/// The most lines at once.
pub const LINE_LIMIT: usize = 500;

const KIND: &str = "invite";

/// What the mail of an invitation is written from: it stands in the outbox, without any secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitePayload {
    /// Who is invited.
    pub member: MemberNumber,
    /// Who invites.
    pub invited_by: MemberNumber,
    /// The roles that come with it.
    pub roles: Roles,
}

/// Who was invited, and which lines were not used.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Invited {
    /// Number and name of each who gets a mail.
    pub members: Vec<(MemberNumber, Name)>,
    /// The other lines.
    pub bad: Vec<BadLine>,
}

/// Why nobody was invited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InviteRefused {
    /// No line that can be used.
    #[error("there is no line with a name and an address")]
    Nobody,
    /// More lines than are taken at once.
    #[error("{lines} lines are more than {most}")]
    TooMany {
        /// How many there are.
        lines: usize,
        /// How many are taken.
        most: usize,
    },
    /// The form was sent before, with other lines.
    #[error("this form was sent before with other lines")]
    SentBefore,
}

/// What would be done with these lines, without doing it.
///
/// # Errors
/// When the database fails.
pub fn review(db: &Db, who: &GroupScope, text: &str) -> Result<Lines, StoreError> {
    let lines = read_lines(text);
    let group = who.group();
    let now = db.now();
    db.read(move |snapshot| Ok(Known::load(snapshot, group, now)?.sort_out(lines)))
}

/// Invites everybody in the good lines; each gets a mail. The bad lines are handed back.
///
/// # Errors
/// [`InviteRefused`]; the database.
pub fn invite(
    db: &Db,
    who: &GroupScope,
    text: &str,
    roles: Roles,
    key: Option<IdempotencyKey>,
) -> Result<Invited, Failure<InviteRefused>> {
    let lines = read_lines(text);
    let count = lines.good.len() + lines.bad.len();
    if count > LINE_LIMIT {
        return Err(Failure::Refused(InviteRefused::TooMany { lines: count, most: LINE_LIMIT }));
    }
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        once(
            tx,
            who.user(),
            key.as_ref(),
            |_| InviteRefused::SentBefore,
            |tx| invite_lines(tx, &locked, &who, lines, roles),
        )
    })
}

fn invite_lines(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    lines: Lines,
    roles: Roles,
) -> Result<Invited, Failure<InviteRefused>> {
    let mut known = Known::load(tx, who.group(), locked.at())?;
    let lines = known.sort_out(lines);
    if lines.good.is_empty() {
        return Err(Failure::Refused(InviteRefused::Nobody));
    }
    let mut members = Vec::with_capacity(lines.good.len());
    for GoodLine { name, email, .. } in lines.good {
        let invitee = Invitee { name: name.clone(), email: Some(email), kind: MemberKind::Person, roles };
        members.push((invite_known(tx, locked, who, &mut known, &invitee)?, name));
    }
    Ok(Invited { members, bad: lines.bad })
}

/// Somebody to be invited.
#[derive(Debug, Clone)]
pub struct Invitee {
    /// The name.
    pub name: Name,
    /// The address; without one there is no mail.
    pub email: Option<Email>,
    /// Person or organisation.
    pub kind: MemberKind,
    /// The roles that come with it.
    pub roles: Roles,
}

/// Invites one person (an import calls it for each row). Somebody who was invited or has left before keeps the number.
///
/// # Errors
/// A duplicate when the wanted number is taken; the database.
pub fn invite_in(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    wanted: Option<MemberNumber>,
    invitee: &Invitee,
) -> Result<MemberNumber, StoreError> {
    let mut known = Known::load(tx, who.group(), locked.at())?;
    if wanted.is_some() {
        known.wanted = wanted;
    }
    invite_known(tx, locked, who, &mut known, invitee)
}

/// Adds an active member without an invitation (the demo, an import of members without addresses).
///
/// # Errors
/// A duplicate when the address or the wanted number is taken; the database.
pub fn add_member_in(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    wanted: Option<MemberNumber>,
    invitee: &Invitee,
) -> Result<MemberNumber, StoreError> {
    let new = NewMember {
        name: invitee.name.clone(),
        kind: invitee.kind,
        state: MemberState::Active,
        email: invitee.email.clone(),
    };
    let number = members::insert_member(tx, locked, wanted, &new)?;
    log::record(tx, locked, who.member(), "member_added", &format!("member:{number}"), "Added a member")?;
    Ok(number)
}

fn invite_known(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    known: &mut Known,
    invitee: &Invitee,
) -> Result<MemberNumber, StoreError> {
    let before = invitee.email.as_ref().and_then(|email| known.members.get(&email.folded()));
    let (number, again) = match before.map(|member| (member.number, member.state)) {
        Some((number, state)) => {
            invites::revoke_invites(tx, locked, Some(number))?;
            members::set_state(tx, locked, number, MemberState::Invited)?;
            if state == MemberState::Invited {
                members::rename_member(tx, locked, number, &invitee.name)?;
            }
            (number, true)
        }
        None => {
            let new = NewMember {
                name: invitee.name.clone(),
                kind: invitee.kind,
                state: MemberState::Invited,
                email: invitee.email.clone(),
            };
            (members::insert_member(tx, locked, known.wanted.take(), &new)?, false)
        }
    };
    if invitee.email.is_some() {
        enqueue(tx, locked, who, known.told(number), number, invitee.roles)?;
    }
    let detail = match (again, invitee.roles.facilitator, invitee.roles.treasurer) {
        (true, ..) => "Invited a member again",
        (false, false, false) => "Invited a member",
        (false, true, false) => "Invited a facilitator",
        (false, false, true) => "Invited a treasurer",
        (false, true, true) => "Invited a facilitator and treasurer",
    };
    log::record(tx, locked, who.member(), "member_invited", &format!("member:{number}"), detail)?;
    Ok(number)
}

fn enqueue(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    version: i64,
    member: MemberNumber,
    roles: Roles,
) -> Result<(), StoreError> {
    let payload = InvitePayload { member, invited_by: who.member(), roles };
    let payload = serde_json::to_string(&payload).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    let mail = NewMail {
        group: Some(who.group()),
        kind: KIND,
        subject: &format!("group:{}", who.group().id()),
        recipient: &format!("member:{member}"),
        version,
        payload: &payload,
    };
    outbox::enqueue(tx, &mail, locked.at())
}

/// Whom the group knows already, and how often each was invited.
struct Known {
    members: BTreeMap<String, Member>,
    told: BTreeMap<String, (i64, usize)>,
    wanted: Option<MemberNumber>,
}

impl Known {
    fn load(snapshot: &mut Snapshot<'_>, group: InGroup, now: UtcTime) -> Result<Self, StoreError> {
        let mut members = BTreeMap::new();
        for member in members::list_members(snapshot, group)? {
            if let Some(email) = &member.email {
                members.insert(email.to_ascii_lowercase(), member);
            }
        }
        let mut told: BTreeMap<String, (i64, usize)> = BTreeMap::new();
        for (recipient, version, at) in outbox::list_tellings(snapshot, group, KIND)? {
            let (last, today) = told.entry(recipient).or_default();
            *last = version.max(*last);
            *today += usize::from(now.since(at) < Duration::days(1));
        }
        Ok(Self { members, told, wanted: None })
    }

    /// The version of the next invitation of this member.
    fn told(&self, member: MemberNumber) -> i64 {
        self.told.get(&format!("member:{member}")).map_or(1, |(last, _)| last + 1)
    }

    /// Moves the lines that name somebody who cannot be invited to the bad ones.
    fn sort_out(&self, lines: Lines) -> Lines {
        let mut sorted = Lines { good: Vec::new(), bad: lines.bad };
        for good in lines.good {
            match self.why_not(&good) {
                None => sorted.good.push(good),
                Some(why) => {
                    let text = format!("{} <{}>", good.name, good.email);
                    sorted.bad.push(BadLine { line: good.line, text, why });
                }
            }
        }
        sorted.bad.sort_by_key(|bad| bad.line);
        sorted
    }

    fn why_not(&self, line: &GoodLine) -> Option<Why> {
        let member = self.members.get(&line.email.folded())?;
        let (_, today) = self.told.get(&format!("member:{}", member.number)).copied().unwrap_or_default();
        match member.state {
            MemberState::Active => Some(Why::Member { name: member.name.clone() }),
            MemberState::Suspended => Some(Why::Suspended { name: member.name.clone() }),
            _ if today >= INVITES_A_DAY => Some(Why::Enough { most: INVITES_A_DAY }),
            MemberState::Invited | MemberState::Left => None,
        }
    }
}
