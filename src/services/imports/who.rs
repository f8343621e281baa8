//! Whom a cell of a file means: a member by address, number or name.

use std::collections::{BTreeMap, BTreeSet};

use super::problems::RowProblem;
use crate::domain::ids::MemberNumber;
use crate::domain::member::MemberState;
use crate::domain::text::fold;
use crate::store::scope::InGroup;
use crate::store::{Snapshot, StoreError, groups, members};

/// Every member of the group, by everything they can be called.
#[derive(Default)]
pub struct WhoIsWho {
    names: BTreeMap<MemberNumber, String>,
    by_email: BTreeMap<String, MemberNumber>,
    by_name: BTreeMap<String, Vec<MemberNumber>>,
    active: BTreeSet<MemberNumber>,
}

impl WhoIsWho {
    /// Loads it, the group itself (number 0) included.
    pub(super) fn load(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Self, StoreError> {
        let mut all = Self::default();
        for member in members::list_members(snapshot, group)? {
            if let Some(email) = &member.email {
                all.by_email.insert(email.to_ascii_lowercase(), member.number);
            }
            all.by_name.entry(fold(&member.name)).or_default().push(member.number);
            if member.state == MemberState::Active {
                all.active.insert(member.number);
            }
            all.names.insert(member.number, member.name);
        }
        all.names.insert(MemberNumber::GROUP, groups::get_group(snapshot, group)?.name);
        Ok(all)
    }

    /// The member that `text` means.
    pub(super) fn find(&self, text: &str) -> Result<MemberNumber, RowProblem> {
        let unknown = || RowProblem::UnknownMember { text: text.to_owned() };
        if text.contains('@') {
            return self.by_email.get(&text.to_ascii_lowercase()).copied().ok_or_else(unknown);
        }
        if let Ok(number) = text.parse() {
            let number = MemberNumber::new(number);
            return self.names.contains_key(&number).then_some(number).ok_or_else(unknown);
        }
        match self.by_name.get(&fold(text)).map_or(&[] as &[_], Vec::as_slice) {
            [one] => Ok(*one),
            [] => Err(unknown()),
            _ => Err(RowProblem::AmbiguousMember { text: text.to_owned() }),
        }
    }

    /// What a member is called.
    pub(super) fn name(&self, member: MemberNumber) -> String {
        self.names.get(&member).cloned().unwrap_or_default()
    }

    /// Who has this address, by name.
    pub(super) fn name_of_address(&self, email: &str) -> Option<String> {
        self.by_email.get(&email.to_ascii_lowercase()).map(|number| self.name(*number))
    }

    /// Whether this number is a member's.
    pub(super) fn has(&self, member: MemberNumber) -> bool {
        self.names.contains_key(&member)
    }

    /// Whether this is an active member; the group itself is none.
    pub(super) fn is_active(&self, member: MemberNumber) -> bool {
        self.active.contains(&member)
    }

    /// The highest number there is.
    pub(super) fn last(&self) -> MemberNumber {
        self.names.last_key_value().map_or(MemberNumber::GROUP, |(number, _)| *number)
    }
}
