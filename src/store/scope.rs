//! Values that say what a caller may reach. Store functions take them, never a bare id: a request that was not
//! authorised has none, because only this module makes them (`architecture`: "no request reaches a row without a scope").

use chrono::Duration;
use diesel::prelude::*;

use super::conn::{Snapshot, on_backend};
use super::error::StoreError;
use super::schema::{groups, members, memberships, rounds, sessions, users};
use crate::domain::group::Books;
use crate::domain::ids::{EntryNumber, GroupId, MemberNumber, RoundNumber, UserId};
use crate::domain::language::Language;
use crate::domain::member::{MemberState, Roles};
use crate::domain::time::UtcTime;

/// A sign-in ends after this long without use (safety.md 4).
pub const SESSION_IDLE: Duration = Duration::days(14);
/// A sign-in ends after this long whatever happens (safety.md 4).
pub const SESSION_LONGEST: Duration = Duration::days(30);

/// The user that no account is: the command line and the clock.
const OPERATOR: UserId = UserId::new(0);

/// The group that a store function may touch. Copies of it come from a scope or a lock only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct InGroup(GroupId);

impl InGroup {
    /// For `store` itself: rows that were found, and groups that were just made.
    pub(in crate::store) const fn found(group: GroupId) -> Self {
        Self(group)
    }

    /// The group's id.
    pub const fn id(self) -> GroupId {
        self.0
    }
}

/// A signed-in active member acting in their group.
#[derive(Debug, Clone, Copy)]
pub struct GroupScope {
    group: InGroup,
    member: MemberNumber,
    user: UserId,
    roles: Roles,
}

impl GroupScope {
    pub(in crate::store) const fn found(group: InGroup, member: MemberNumber, user: UserId, roles: Roles) -> Self {
        Self { group, member, user, roles }
    }

    /// The group.
    pub const fn group(&self) -> InGroup {
        self.group
    }

    /// The member who acts.
    pub const fn member(&self) -> MemberNumber {
        self.member
    }

    /// The account that is signed in.
    pub const fn user(&self) -> UserId {
        self.user
    }

    /// For the operator, who enters what a member without an account decided: the same group, as that member. None for
    /// anybody else.
    pub fn for_member(&self, member: MemberNumber) -> Option<Self> {
        let is_operator = self.user == OPERATOR && self.member == MemberNumber::GROUP;
        let roles = Roles { facilitator: false, treasurer: false };
        is_operator.then_some(Self { group: self.group, member, user: OPERATOR, roles })
    }

    /// What the member may do beyond a member's own things.
    pub const fn roles(&self) -> Roles {
        self.roles
    }
}

/// Anyone at all, reading a group that opened its books.
#[derive(Debug, Clone, Copy)]
pub struct PublicScope {
    group: InGroup,
    books: Books,
}

impl PublicScope {
    /// The group.
    pub const fn group(&self) -> InGroup {
        self.group
    }

    /// How much the group shows; never `Books::Members`.
    pub const fn books(&self) -> Books {
        self.books
    }
}

/// An account that is signed in, in whatever group or none.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// The account.
    pub user: UserId,
    /// The account's name.
    pub name: String,
    /// The account's address.
    pub email: String,
    /// Whether the account runs this installation.
    pub is_admin: bool,
    /// The language it chose.
    pub language: Option<Language>,
    /// When the password was last given, or a mailed link followed (UTC): money actions want it fresh.
    pub authenticated_at: UtcTime,
    /// Whether it was a mailed link.
    pub by_link: bool,
    /// When the session was last used (UTC), written at most hourly.
    pub last_seen_at: UtcTime,
}

/// What stands at the door of a group: enough to decide and to draw the page's frame.
#[derive(Debug, Clone)]
pub struct Entrance {
    /// The address part.
    pub slug: String,
    /// The group's name.
    pub name: String,
    /// ISO 4217 code.
    pub currency: String,
    /// IANA name.
    pub time_zone: String,
    /// Raised by every change of the group but a split.
    pub version: i64,
    /// Who may read without being a member.
    pub books: Books,
    /// The language that the group chose.
    pub language: Option<Language>,
    /// The caller as a member, when they are an active one.
    pub member: Option<GroupScope>,
    /// The member's name as the group knows it.
    pub member_name: Option<String>,
    /// The caller as anyone, when the group opened its books.
    pub public: Option<PublicScope>,
    /// The round named in the address: its number and version.
    pub round: Option<(RoundNumber, i64)>,
    /// The group's own colour, `#RRGGBB`.
    pub accent: Option<String>,
    /// The newest signed head: its entry and its hash. The frame of every page shows it.
    pub signed: Option<(EntryNumber, Vec<u8>)>,
    group: InGroup,
}

impl Entrance {
    /// The group, for what an authoriser has decided to allow.
    pub fn group(&self) -> InGroup {
        self.group
    }

    /// The same door for somebody who is no member.
    #[must_use]
    pub fn without_member(self) -> Self {
        Self { member: None, member_name: None, ..self }
    }
}

type Account = (UserId, String, String, bool, Option<Language>);
const ACCOUNT: (users::id, users::name, users::email, users::is_admin, users::language) =
    (users::id, users::name, users::email, users::is_admin, users::language);

type Session = (UtcTime, bool, UtcTime);
const SESSION: (sessions::authenticated_at, sessions::by_link, sessions::last_seen_at) =
    (sessions::authenticated_at, sessions::by_link, sessions::last_seen_at);

fn signed_in((user, name, email, is_admin, language): Account, session: Session) -> SignedIn {
    let (authenticated_at, by_link, last_seen_at) = session;
    SignedIn { user, name, email, is_admin, language, authenticated_at, by_link, last_seen_at }
}

/// Who holds the session with this hash, if it is still good at `now`.
///
/// # Errors
/// When the database fails.
pub fn find_signed_in(
    snapshot: &mut Snapshot<'_>,
    token_hash: &[u8],
    now: UtcTime,
) -> Result<Option<SignedIn>, StoreError> {
    let row: Option<(Account, Session)> = sessions::table
        .inner_join(users::table.on(users::id.eq(sessions::user_id)))
        .filter(sessions::token_hash.eq(token_hash))
        .filter(sessions::created_at.gt(now.plus(-SESSION_LONGEST)))
        .filter(sessions::last_seen_at.gt(now.plus(-SESSION_IDLE)))
        .select((ACCOUNT, SESSION))
        .first(snapshot.db())
        .optional()?;
    Ok(row.map(|(account, session)| signed_in(account, session)))
}

type Signed = (Option<EntryNumber>, Option<Vec<u8>>);
type GroupColumns = (GroupId, String, String, String, String, i64, Books, Option<Language>, Option<String>, Signed);
const GROUP_COLUMNS: (
    groups::id,
    groups::slug,
    groups::name,
    groups::currency,
    groups::time_zone,
    groups::version,
    groups::books,
    groups::language,
    groups::accent,
    (groups::signed_entry, groups::signed_hash),
) = (
    groups::id,
    groups::slug,
    groups::name,
    groups::currency,
    groups::time_zone,
    groups::version,
    groups::books,
    groups::language,
    groups::accent,
    (groups::signed_entry, groups::signed_hash),
);
type Round = (RoundNumber, i64);
type Membership = (UserId, bool, bool);
type AsMember = (MemberNumber, String, MemberState);

/// The group at `slug` and what this account is in it, with the round named in the address, in one statement.
///
/// # Errors
/// When the database fails.
pub fn find_entrance(
    snapshot: &mut Snapshot<'_>,
    slug: &str,
    user: Option<UserId>,
    round: Option<&str>,
) -> Result<Option<Entrance>, StoreError> {
    let of_round = rounds::group_id.eq(groups::id).and(rounds::name.eq(round.unwrap_or_default().to_owned()));
    let of_user = memberships::group_id.eq(groups::id).and(memberships::user_id.eq(user.unwrap_or(UserId::new(0))));
    let of_member = members::group_id
        .nullable()
        .eq(memberships::group_id.nullable())
        .and(members::number.nullable().eq(memberships::member_number.nullable()));
    type Row = (GroupColumns, Option<Round>, Option<Membership>, Option<AsMember>);
    let query = groups::table
        .left_join(rounds::table.on(of_round))
        .left_join(memberships::table.on(of_user))
        .left_join(members::table.on(of_member))
        .filter(groups::slug.eq(slug))
        .select((
            GROUP_COLUMNS,
            (rounds::number, rounds::version).nullable(),
            (memberships::user_id, memberships::is_facilitator, memberships::is_treasurer).nullable(),
            (members::number, members::name, members::state).nullable(),
        ));
    // Each database by itself: for either, diesel writes the text of a query anew every time, and this one is long.
    let row: Option<Row> = on_backend!(snapshot.db(), conn => query.first(conn).optional())?;
    Ok(row.map(|(group, round, membership, member)| entrance(group, round, membership.zip(member))))
}

/// Who holds the session with this hash, and the group at `slug` with what they are in it: every request of somebody
/// signed in asks this, so it is one statement.
///
/// # Errors
/// When the database fails.
pub fn find_visitor(
    snapshot: &mut Snapshot<'_>,
    token_hash: &[u8],
    now: UtcTime,
    slug: &str,
    round: Option<&str>,
) -> Result<(Option<SignedIn>, Option<Entrance>), StoreError> {
    type Row = (GroupColumns, Option<Round>, Option<Session>, Option<Account>, Option<Membership>, Option<AsMember>);
    let of_round = rounds::group_id.eq(groups::id).and(rounds::name.eq(round.unwrap_or_default().to_owned()));
    let of_session = sessions::token_hash
        .eq(token_hash.to_vec())
        .and(sessions::created_at.gt(now.plus(-SESSION_LONGEST)))
        .and(sessions::last_seen_at.gt(now.plus(-SESSION_IDLE)));
    let of_user =
        memberships::group_id.eq(groups::id).and(memberships::user_id.nullable().eq(sessions::user_id.nullable()));
    let of_member = members::group_id
        .nullable()
        .eq(memberships::group_id.nullable())
        .and(members::number.nullable().eq(memberships::member_number.nullable()));
    let query = groups::table
        .left_join(rounds::table.on(of_round))
        .left_join(sessions::table.on(of_session))
        .left_join(users::table.on(users::id.nullable().eq(sessions::user_id.nullable())))
        .left_join(memberships::table.on(of_user))
        .left_join(members::table.on(of_member))
        .filter(groups::slug.eq(slug))
        .select((
            GROUP_COLUMNS,
            (rounds::number, rounds::version).nullable(),
            SESSION.nullable(),
            ACCOUNT.nullable(),
            (memberships::user_id, memberships::is_facilitator, memberships::is_treasurer).nullable(),
            (members::number, members::name, members::state).nullable(),
        ));
    let row: Option<Row> = on_backend!(snapshot.db(), conn => query.first(conn).optional())?;
    match row {
        Some((group, round, session, account, membership, member)) => {
            let visitor = account.zip(session).map(|(account, session)| signed_in(account, session));
            Ok((visitor, Some(entrance(group, round, membership.zip(member)))))
        }
        // Without a group there was nothing to join the session to.
        None => Ok((find_signed_in(snapshot, token_hash, now)?, None)),
    }
}

fn entrance(columns: GroupColumns, round: Option<Round>, membership: Option<(Membership, AsMember)>) -> Entrance {
    let (id, slug, name, currency, time_zone, version, books, language, accent, (signed_entry, signed_hash)) = columns;
    let group = InGroup(id);
    let active = membership.filter(|(_, (.., state))| *state == MemberState::Active);
    let member = active.as_ref().map(|((user, facilitator, treasurer), (number, ..))| GroupScope {
        group,
        member: *number,
        user: *user,
        roles: Roles { facilitator: *facilitator, treasurer: *treasurer },
    });
    Entrance {
        slug,
        name,
        currency,
        time_zone,
        version,
        books,
        language,
        member,
        member_name: active.map(|(_, (_, name, _))| name),
        public: (books != Books::Members).then_some(PublicScope { group, books }),
        round,
        accent,
        signed: signed_entry.zip(signed_hash),
        group,
    }
}

/// The operator's way into a group: the command line and the clock act for the group itself (member 0).
///
/// # Errors
/// When the database fails.
pub fn find_group_for_operator(snapshot: &mut Snapshot<'_>, slug: &str) -> Result<Option<GroupScope>, StoreError> {
    let id: Option<GroupId> =
        groups::table.filter(groups::slug.eq(slug)).select(groups::id).first(snapshot.db()).optional()?;
    Ok(id.map(|id| operator(InGroup(id))))
}

/// Every group, for the command line and the clock.
///
/// # Errors
/// When the database fails.
pub fn list_groups_for_operator(snapshot: &mut Snapshot<'_>) -> Result<Vec<(String, GroupScope)>, StoreError> {
    let rows: Vec<(String, GroupId)> =
        groups::table.select((groups::slug, groups::id)).order(groups::id).load(snapshot.db())?;
    Ok(rows.into_iter().map(|(slug, id)| (slug, operator(InGroup(id)))).collect())
}

fn operator(group: InGroup) -> GroupScope {
    let roles = Roles { facilitator: true, treasurer: true };
    GroupScope { group, member: MemberNumber::GROUP, user: OPERATOR, roles }
}

/// The group of an outbox row, for the worker that writes its mail.
///
/// # Errors
/// When the database fails.
pub fn find_group_of_mail(snapshot: &mut Snapshot<'_>, group: GroupId) -> Result<Option<InGroup>, StoreError> {
    let id: Option<GroupId> =
        groups::table.filter(groups::id.eq(group)).select(groups::id).first(snapshot.db()).optional()?;
    Ok(id.map(InGroup))
}
