//! Members from a file. Whoever has an address is invited by mail, and their roles come with the invitation; a member
//! without one takes part at once, in the books only.

use std::collections::BTreeMap;

use serde::Serialize;

use super::columns::Field;
use super::problems::{RowProblem, Twice};
use super::who::WhoIsWho;
use super::{Checker, File, Kind, Row};
use crate::domain::group::ImportOf;
use crate::domain::ids::MemberNumber;
use crate::domain::member::{MemberKind, MemberState, Roles};
use crate::domain::policy::Action;
use crate::domain::text::{Email, Name};
use crate::domain::time::UtcTime;
use crate::services::people::InvitePayload;
use crate::store::ledger::LockedGroup;
use crate::store::members::{self as store, NewMember};
use crate::store::outbox::{self, NewMail};
use crate::store::scope::{GroupScope, InGroup};
use crate::store::{Snapshot, StoreError, Tx};

/// Members.
pub struct Members;

/// A checked member of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MemberRow {
    /// The number asked for, if one is.
    pub number: Option<MemberNumber>,
    /// The name.
    pub name: Name,
    /// The address the invitation goes to.
    pub email: Option<Email>,
    /// Person or organisation.
    pub kind: MemberKind,
    /// What comes with the invitation.
    pub roles: Roles,
}

const FIELDS: &[Field] = &[
    Field { key: "number", label: "Number", required: false, also: &["no", "nr", "membernumber", "id"] },
    Field { key: "name", label: "Name", required: true, also: &["membername", "fullname", "member"] },
    Field { key: "email", label: "Address", required: false, also: &["mail", "address", "emailaddress"] },
    Field { key: "kind", label: "Kind", required: false, also: &["type", "personororganisation"] },
    Field { key: "roles", label: "Roles", required: false, also: &["role"] },
];

/// Everything that the rows of a file of members are checked against.
pub struct MemberChecker {
    who: WhoIsWho,
    numbers: BTreeMap<MemberNumber, u64>,
    addresses: BTreeMap<String, u64>,
}

impl Kind for Members {
    const WHAT: ImportOf = ImportOf::Members;
    const ACTION: Action = Action::InviteMembers;
    const FIELDS: &'static [Field] = FIELDS;
    type Row = MemberRow;
    type Checker = MemberChecker;

    fn checker(
        snapshot: &mut Snapshot<'_>,
        group: InGroup,
        _: UtcTime,
        _: File<'_>,
    ) -> Result<MemberChecker, StoreError> {
        let who = WhoIsWho::load(snapshot, group)?;
        Ok(MemberChecker { who, numbers: BTreeMap::new(), addresses: BTreeMap::new() })
    }

    fn write<'b>(
        tx: &mut Tx<'b>,
        locked: &mut LockedGroup<'b>,
        who: &GroupScope,
        checker: MemberChecker,
        rows: Vec<MemberRow>,
    ) -> Result<(), StoreError> {
        // Numbers that the file asks for are theirs; the others follow the highest of all.
        let highest = checker.numbers.last_key_value().map_or(MemberNumber::GROUP, |(number, _)| *number);
        let mut next = highest.max(checker.who.last()).get();
        for row in rows {
            let number = row.number.unwrap_or_else(|| {
                next += 1;
                MemberNumber::new(next)
            });
            let state = if row.email.is_some() { MemberState::Invited } else { MemberState::Active };
            let invited = row.email.is_some();
            let new = NewMember { name: row.name, kind: row.kind, state, email: row.email };
            store::insert_member(tx, locked, Some(number), &new)?;
            if invited {
                invite(tx, locked, who, number, row.roles)?;
            }
        }
        Ok(())
    }
}

/// Queues the invitation; its link's secret is made when the mail is written, so nothing stored opens a door.
fn invite(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    member: MemberNumber,
    roles: Roles,
) -> Result<(), StoreError> {
    let payload = InvitePayload { member, invited_by: who.member(), roles };
    let payload = serde_json::to_string(&payload).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    let mail = NewMail {
        group: Some(who.group()),
        kind: "invite",
        subject: &format!("group:{}", who.group().id()),
        recipient: &format!("member:{member}"),
        version: 1,
        payload: &payload,
    };
    outbox::enqueue(tx, &mail, locked.at())
}

impl Checker for MemberChecker {
    type Row = MemberRow;

    fn check(&mut self, row: &Row<'_>) -> Result<MemberRow, RowProblem> {
        let cells = &row.cells;
        let name = cells.name("name", "Name")?.ok_or(RowProblem::Missing { label: "Name" })?;
        let number = self.number(cells.text("number"))?;
        let email = self.email(cells.text("email"))?;
        let kind = match cells.text("kind").to_ascii_lowercase().as_str() {
            "" => MemberKind::Person,
            word => MemberKind::parse(word).ok_or_else(|| RowProblem::UnknownWord {
                label: "Kind",
                text: word.to_owned(),
                known: MemberKind::ALL.iter().map(|one| one.as_str()).collect::<Vec<_>>().join(", "),
            })?,
        };
        let roles = read_roles(cells.text("roles"))?;
        if roles != Roles::default() && email.is_none() {
            return Err(RowProblem::RolesWithoutAddress);
        }
        if let Some(number) = number {
            self.numbers.insert(number, row.line);
        }
        if let Some(email) = &email {
            self.addresses.insert(email.folded(), row.line);
        }
        Ok(MemberRow { number, name, email, kind, roles })
    }
}

impl MemberChecker {
    fn number(&self, text: &str) -> Result<Option<MemberNumber>, RowProblem> {
        if text.is_empty() {
            return Ok(None);
        }
        let number: Option<i64> = text.parse().ok().filter(|number| (1..=999_999).contains(number));
        let number = number.map(MemberNumber::new);
        let number = number.ok_or_else(|| RowProblem::NotANumber { label: "Number", text: text.to_owned() })?;
        if self.who.has(number) {
            return Err(RowProblem::MemberNumberTaken { number, name: self.who.name(number) });
        }
        match self.numbers.get(&number) {
            Some(line) => Err(RowProblem::TwiceInFile { what: Twice::MemberNumber(number), line: *line }),
            None => Ok(Some(number)),
        }
    }

    fn email(&self, text: &str) -> Result<Option<Email>, RowProblem> {
        if text.is_empty() {
            return Ok(None);
        }
        let email =
            Email::parse(text).map_err(|error| RowProblem::Text { label: "Address", text: text.to_owned(), error })?;
        if let Some(name) = self.who.name_of_address(&email.folded()) {
            return Err(RowProblem::AddressTaken { email: email.into_string(), name });
        }
        match self.addresses.get(&email.folded()) {
            Some(line) => Err(RowProblem::TwiceInFile { what: Twice::Address(email.into_string()), line: *line }),
            None => Ok(Some(email)),
        }
    }
}

/// Words separated by spaces, commas, semicolons or plus signs.
fn read_roles(text: &str) -> Result<Roles, RowProblem> {
    let mut roles = Roles::default();
    for word in text.split([' ', ',', ';', '+', '/']).filter(|word| !word.is_empty()) {
        match word.to_ascii_lowercase().as_str() {
            "facilitator" => roles.facilitator = true,
            "treasurer" => roles.treasurer = true,
            "member" => {}
            _ => {
                let known = "facilitator, treasurer".to_owned();
                return Err(RowProblem::UnknownWord { label: "Roles", text: word.to_owned(), known });
            }
        }
    }
    Ok(roles)
}
