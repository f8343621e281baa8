//! Who is in a group, for members and for outsiders, and one member's page.

use std::collections::BTreeMap;

use crate::domain::ids::{BucketNumber, MemberNumber};
use crate::domain::member::{MemberKind, MemberState, Roles};
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;
use crate::store::members::{self, Member};
use crate::store::scope::{GroupScope, PublicScope};
use crate::store::{Db, Failure, StoreError, groups, persons};

use super::change::ChangeRefused;
use crate::services::member_rates::{RateFacts, rates_in};

/// One member in the list.
#[derive(Debug, Clone)]
pub struct PersonRow {
    /// The number.
    pub number: MemberNumber,
    /// The name.
    pub name: String,
    /// Person or organisation.
    pub kind: MemberKind,
    /// How they stand.
    pub state: MemberState,
    /// The address; facilitators see it.
    pub email: Option<String>,
    /// What they do besides being a member.
    pub roles: Roles,
    /// Since when they are in, or when they were invited (UTC).
    pub since: UtcTime,
}

/// Everybody in a group, by number; those who have left are not in it.
#[derive(Debug, Clone)]
pub struct People {
    /// The members.
    pub rows: Vec<PersonRow>,
    /// How many are active.
    pub active: usize,
}

/// What outsiders see.
#[derive(Debug, Clone)]
pub struct PublicPeople {
    /// How many active members there are.
    pub count: usize,
    /// The names of those who said that outsiders may read them.
    pub names: Vec<String>,
}

/// Everybody in the group; two queries.
///
/// # Errors
/// When the database fails.
pub fn people(db: &Db, who: &GroupScope) -> Result<People, StoreError> {
    db.read(|snapshot| {
        let found = members::list_members(snapshot, who.group())?;
        let roles = roles_by_member(members::list_roles(snapshot, who.group())?);
        let rows: Vec<PersonRow> = found
            .into_iter()
            .filter(|member| member.state != MemberState::Left)
            .map(|member| row(member, &roles))
            .collect();
        let active = rows.iter().filter(|row| row.state == MemberState::Active).count();
        Ok(People { rows, active })
    })
}

/// What outsiders see of the people in a group that opened its books.
///
/// # Errors
/// When the database fails.
pub fn public_people(db: &Db, public: &PublicScope) -> Result<PublicPeople, StoreError> {
    let found = db.read_one(|snapshot| members::list_members(snapshot, public.group()))?;
    let active = found.into_iter().filter(|member| member.state == MemberState::Active);
    let (mut count, mut names) = (0, Vec::new());
    for member in active {
        count += 1;
        if member.named_in_public {
            names.push(member.name);
        }
    }
    names.sort_by_key(|name| crate::domain::text::fold(name));
    Ok(PublicPeople { count, names })
}

/// What a member brought in one statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contributed {
    /// The statement's name; none for what is in no statement yet.
    pub statement: Option<String>,
    /// The sum of the contributions; below zero after credit notes.
    pub amount: Amount,
}

/// One member's page.
#[derive(Debug, Clone)]
pub struct PersonFacts {
    /// The member.
    pub row: PersonRow,
    /// What they brought, newest statement first, what waits for a statement before them.
    pub contributed: Vec<Contributed>,
    /// What they give of an invoice, and since when.
    pub rates: RateFacts,
    /// The published buckets they are responsible for, newest first.
    pub buckets: Vec<(BucketNumber, String)>,
}

/// One member's page; a fixed number of queries.
///
/// # Errors
/// [`ChangeRefused::NoSuchMember`]; the database.
pub fn person(db: &Db, who: &GroupScope, number: MemberNumber) -> Result<PersonFacts, Failure<ChangeRefused>> {
    let now = db.now();
    db.read(|snapshot| {
        let found = members::find_member(snapshot, who.group(), number)?;
        let Some(member) = found.filter(|member| member.number != MemberNumber::GROUP) else {
            return Err(Failure::Refused(ChangeRefused::NoSuchMember));
        };
        let roles = roles_by_member(members::list_roles(snapshot, who.group())?);
        let mut contributed: Vec<Contributed> = Vec::new();
        for (statement, amount) in persons::list_contributions_of(snapshot, who.group(), number)? {
            match contributed.last_mut().filter(|last| last.statement == statement) {
                Some(last) => {
                    let sum = last.amount.checked_add(amount);
                    last.amount = sum.map_err(|error| StoreError::Corrupt(format!("contributions: {error}")))?;
                }
                None => contributed.push(Contributed { statement, amount }),
            }
        }
        let buckets = persons::list_buckets_of(snapshot, who.group(), number)?;
        let today = groups::get_group(snapshot, who.group())?.zone.day_of(now);
        let rates = rates_in(snapshot, who.group(), number, today)?;
        Ok(PersonFacts { row: row(member, &roles), contributed, rates, buckets })
    })
}

/// Of an organisation with several accounts the roles of all count.
fn roles_by_member(rows: Vec<(MemberNumber, crate::domain::ids::UserId, Roles)>) -> BTreeMap<MemberNumber, Roles> {
    let mut by_member: BTreeMap<MemberNumber, Roles> = BTreeMap::new();
    for (member, _, roles) in rows {
        let known = by_member.entry(member).or_default();
        known.facilitator |= roles.facilitator;
        known.treasurer |= roles.treasurer;
    }
    by_member
}

fn row(member: Member, roles: &BTreeMap<MemberNumber, Roles>) -> PersonRow {
    PersonRow {
        number: member.number,
        name: member.name,
        kind: member.kind,
        state: member.state,
        email: member.email,
        roles: roles.get(&member.number).copied().unwrap_or_default(),
        since: member.joined_at,
    }
}
