//! Everything of one group that `verify` compares, read in one snapshot.

use std::collections::BTreeMap;

use crate::domain::agreement::Agreement;
use crate::domain::currency::Currency;
use crate::domain::ids::RoundNumber;
use crate::domain::money::Amount;
use crate::store::books::{self, ContributionRow, LineRow};
use crate::store::outcomes::{
    self, AllocationRow, EndingRow, ParticipantRow, PaymentRow, PayoutRow, RoundBucketRow, SettlementRow,
};
use crate::store::rounds::{self, RoundHead};
use crate::store::scope::InGroup;
use crate::store::statements::{self, Statement};
use crate::store::verify::{self as raw, Head, RawEntry, RawTransfer};
use crate::store::{Snapshot, StoreError, agreements, groups};

/// The group as it is stored.
pub(super) struct Facts {
    pub currency: Currency,
    pub head: Head,
    pub entries: Vec<RawEntry>,
    pub homeless: Vec<RawTransfer>,
    pub balances: Vec<(String, Amount)>,
    pub agreements: Vec<Agreement>,
    pub contributions: Vec<ContributionRow>,
    pub statements: Vec<Statement>,
    pub lines: Vec<LineRow>,
    pub rounds: Vec<RoundHead>,
    pub participants: Vec<ParticipantRow>,
    pub buckets: Vec<RoundBucketRow>,
    /// By round, so that one round's splits are at hand.
    pub allocations: BTreeMap<RoundNumber, Vec<AllocationRow>>,
    pub settlements: Vec<SettlementRow>,
    pub payouts: Vec<PayoutRow>,
    pub payments: Vec<PaymentRow>,
    pub endings: Vec<EndingRow>,
}

impl Facts {
    /// Reads it all.
    pub(super) fn load(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Facts, StoreError> {
        let (entries, homeless) = raw::list_raw_entries(snapshot, group, None)?;
        let mut allocations: BTreeMap<RoundNumber, Vec<AllocationRow>> = BTreeMap::new();
        for row in outcomes::list_allocations(snapshot, group, None)? {
            allocations.entry(row.round).or_default().push(row);
        }
        Ok(Facts {
            currency: groups::get_group(snapshot, group)?.currency,
            head: raw::get_head(snapshot, group)?,
            entries,
            homeless,
            balances: raw::list_raw_balances(snapshot, group)?,
            agreements: agreements::list_agreements(snapshot, group)?,
            contributions: books::list_contributions(snapshot, group, None)?,
            statements: statements::list_all_statements(snapshot, group)?,
            lines: books::list_lines(snapshot, group, None)?,
            rounds: rounds::list_all_rounds(snapshot, group)?,
            participants: outcomes::list_participants(snapshot, group, None)?,
            buckets: outcomes::list_round_buckets(snapshot, group, None)?,
            allocations,
            settlements: outcomes::list_settlements(snapshot, group)?,
            payouts: outcomes::list_payouts(snapshot, group)?,
            payments: outcomes::list_payments(snapshot, group)?,
            endings: outcomes::list_endings(snapshot, group)?,
        })
    }

    /// Who gave what in a round.
    pub(super) fn given_in(&self, round: RoundNumber) -> &[AllocationRow] {
        self.allocations.get(&round).map(Vec::as_slice).unwrap_or_default()
    }
}
