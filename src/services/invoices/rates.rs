//! Every rate of a group, loaded once for any number of invoices.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::agreement::Agreement;
use crate::domain::contribution::rate_for;
use crate::domain::ids::MemberNumber;
use crate::domain::money::Rate;
use crate::store::scope::InGroup;
use crate::store::{Snapshot, StoreError, agreements, member_rates};

/// The agreement's versions and the members' own rates.
#[derive(Debug, Clone)]
pub struct RateBook {
    agreements: Vec<Agreement>,
    members: BTreeMap<MemberNumber, Vec<(NaiveDate, Option<Rate>)>>,
}

impl RateBook {
    /// Loads it, in two queries.
    ///
    /// # Errors
    /// When the database fails.
    pub fn load(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Self, StoreError> {
        let mut of_members: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (member, from, rate) in member_rates::list_rates(snapshot, group)? {
            of_members.entry(member).or_default().push((from, rate));
        }
        Ok(Self { agreements: agreements::list_agreements(snapshot, group)?, members: of_members })
    }

    /// The same book with other versions of the agreement: what if these had been agreed?
    pub fn with_agreements(&self, agreements: Vec<Agreement>) -> Self {
        Self { agreements, members: self.members.clone() }
    }

    /// The versions of the agreement.
    pub fn agreements(&self) -> &[Agreement] {
        &self.agreements
    }

    /// The rate of an invoice that is paid on a day; none if the group has no agreement at all.
    pub fn rate_of(&self, member: MemberNumber, own: Option<Rate>, paid_on: NaiveDate) -> Option<Rate> {
        let history = self.members.get(&member).map_or(&[] as &[_], Vec::as_slice);
        rate_for(own, history, &self.agreements, paid_on)
    }
}
