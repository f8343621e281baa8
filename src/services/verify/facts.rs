//! Everything of one group that `verify` compares: loaded from a database in one snapshot, or read from a bundle. The
//! same checks run on both, so whatever a check needs is a field here, never a query of its own.
//!
//! To add a fact: one field, one line in [`Facts::load`], and rows that derive `Serialize` and `Deserialize` with
//! `deny_unknown_fields`. Fields that no check reads (names, titles, words) are `#[serde(skip)]`: a bundle may be
//! published. `verify` reads a database's facts in the form of a bundle too, so that no check rests on what is skipped.
//! Lists are ordered by their key and hold each key once; the order is checked in `order.rs`.

use serde::{Deserialize, Serialize};

use super::saved::SavedSplit;
use crate::domain::agreement::Agreement;
use crate::domain::currency::Currency;
use crate::domain::ids::RoundNumber;
use crate::ports::Step;
use crate::store::books::{self, ContributionRow, LineRow};
use crate::store::close_changes::{self, CloseChange};
use crate::store::core_payments::{CorePayment, list_core_payments};
use crate::store::foundation_payments::{FoundationPayment, list_foundation_payments};
use crate::store::goal_changes::{self, GoalChange};
use crate::store::heads::{self, HeadKey, SignedHead};
use crate::store::leavings::{self, LeavingRow};
use crate::store::outcomes::{
    self, AllocationRow, EndingRow, ParticipantRow, PaymentRow, PayoutRow, RoundBucketRow, SettlementRow,
};
use crate::store::proposals::{Proposal, list_proposals};
use crate::store::reconciliations::{Reconciliation, list_reconciliations};
use crate::store::rounds::{self, RoundHead};
use crate::store::scope::InGroup;
use crate::store::settlement_records::{self, AnswerRow, ChoiceRow, EarlyRow};
use crate::store::statements::{self, Statement};
use crate::store::verify::{self as raw, AgreedRate, CoreCostRow, Head, RawBalance, RawEntry, RawTransfer};
use crate::store::{Snapshot, StoreError, agreements, groups};

/// The group as it is stored. A bundle is this, with a few lines around it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// The group's currency: every amount is in its minor units.
    pub currency: Currency,
    /// The end of the chain as the group row has it.
    pub head: Head,
    /// The ledger, by number.
    pub entries: Vec<RawEntry>,
    /// Transfers without an entry, by the number they name. Only a broken database has any; a bundle cannot.
    #[serde(skip)]
    pub homeless: Vec<(crate::domain::ids::EntryNumber, RawTransfer)>,
    /// The signed heads, by entry.
    pub heads: Vec<SignedHead>,
    /// The keys that signed them, each with the first entry whose head it signed.
    pub keys: Vec<HeadKey>,
    /// The stored balances, by account.
    pub balances: Vec<RawBalance>,
    /// The versions of the agreement.
    pub agreements: Vec<Agreement>,
    /// Every rate that was ever agreed: the agreement's, then the members' own.
    pub rates: Vec<AgreedRate>,
    /// What went into the pool, by entry, with the invoice's figures.
    pub contributions: Vec<ContributionRow>,
    /// The statements, by number.
    pub statements: Vec<Statement>,
    /// The list of core costs, by number.
    pub core_costs: Vec<CoreCostRow>,
    /// The core costs that statements took, in the order of each statement.
    pub lines: Vec<LineRow>,
    /// The rounds, by number.
    pub rounds: Vec<RoundHead>,
    /// The moves of their closes, by round and place.
    pub close_changes: Vec<CloseChange>,
    /// The goals that were unlocked while a round was open, by round, bucket and place.
    pub goal_changes: Vec<GoalChange>,
    /// Who took part, by round and member.
    pub participants: Vec<ParticipantRow>,
    /// The buckets, by round and number.
    pub buckets: Vec<RoundBucketRow>,
    /// Who gave what, by round, bucket and member.
    pub allocations: Vec<AllocationRow>,
    /// Every save of every split, by round, member and number.
    pub revisions: Vec<SavedSplit>,
    /// The settlements, by round.
    pub settlements: Vec<SettlementRow>,
    /// Full buckets settled while their round was open, by round and bucket.
    pub early: Vec<EarlyRow>,
    /// Owners' answers to offers, by round and bucket.
    pub answers: Vec<AnswerRow>,
    /// What facilitators decided below a minimum, by round and bucket.
    pub choices: Vec<ChoiceRow>,
    /// Members who left, in that order.
    pub leavings: Vec<LeavingRow>,
    /// The payouts, by number.
    pub payouts: Vec<PayoutRow>,
    /// What left the core fund for its lines, by number.
    pub core_payments: Vec<CorePayment>,
    /// What the foundation paid, by number.
    pub foundation_payments: Vec<FoundationPayment>,
    /// Openings and adjustments, by number.
    pub proposals: Vec<Proposal>,
    /// Comparisons with the bank, by number.
    pub reconciliations: Vec<Reconciliation>,
    /// Their payments, by entry.
    pub payments: Vec<PaymentRow>,
    /// How buckets ended, by bucket.
    pub endings: Vec<EndingRow>,
}

impl Facts {
    /// Reads it all.
    ///
    /// # Errors
    /// When the database fails or holds a value that cannot be read.
    pub fn load(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Facts, StoreError> {
        snapshot.progress().begin(Step::ReadBooks);
        let (entries, homeless) = raw::list_raw_entries(snapshot, group, None)?;
        Ok(Facts {
            currency: groups::get_group(snapshot, group)?.currency,
            head: raw::get_head(snapshot, group)?,
            entries,
            homeless,
            heads: heads::list_heads(snapshot, group)?,
            keys: heads::list_head_keys(snapshot, group)?,
            balances: raw::list_raw_balances(snapshot, group)?,
            agreements: agreements::list_agreements(snapshot, group)?,
            rates: raw::list_agreed_rates(snapshot, group)?,
            contributions: books::list_contributions(snapshot, group, None)?,
            statements: statements::list_all_statements(snapshot, group)?,
            core_costs: raw::list_core_cost_rows(snapshot, group)?,
            lines: books::list_lines(snapshot, group, None)?,
            rounds: rounds::list_all_rounds(snapshot, group)?,
            close_changes: close_changes::list_close_changes(snapshot, group, None)?,
            goal_changes: goal_changes::list_goal_changes(snapshot, group, None, None)?,
            participants: outcomes::list_participants(snapshot, group, None)?,
            buckets: outcomes::list_round_buckets(snapshot, group, None)?,
            allocations: outcomes::list_allocations(snapshot, group, None)?,
            revisions: SavedSplit::load(snapshot, group)?,
            settlements: outcomes::list_settlements(snapshot, group)?,
            early: settlement_records::list_early(snapshot, group, None)?,
            answers: settlement_records::list_answers(snapshot, group, None)?,
            choices: settlement_records::list_choices(snapshot, group, None)?,
            leavings: leavings::list_leavings(snapshot, group)?,
            payouts: outcomes::list_payouts(snapshot, group)?,
            core_payments: list_core_payments(snapshot, group)?,
            foundation_payments: list_foundation_payments(snapshot, group)?,
            proposals: list_proposals(snapshot, group)?,
            reconciliations: list_reconciliations(snapshot, group)?,
            payments: outcomes::list_payments(snapshot, group)?,
            endings: outcomes::list_endings(snapshot, group)?,
        })
    }

    /// The same facts as a bundle holds them. The checks of a database run on these too, so that none of them can rest
    /// on something that a bundle leaves out.
    ///
    /// # Errors
    /// When a fact cannot be written and read again.
    pub(super) fn into_bundled(mut self) -> Result<Facts, StoreError> {
        let homeless = std::mem::take(&mut self.homeless);
        let unreadable = |error: serde_json::Error| StoreError::Corrupt(error.to_string());
        let written = serde_json::to_vec(&self).map_err(unreadable)?;
        drop(self);
        Ok(Facts { homeless, ..serde_json::from_slice(&written).map_err(unreadable)? })
    }

    /// Who gave what in a round: a slice, since the list is ordered by round first.
    pub(super) fn given_in(&self, round: RoundNumber) -> &[AllocationRow] {
        let from = self.allocations.partition_point(|row| row.round < round);
        let to = self.allocations.partition_point(|row| row.round <= round);
        self.allocations.get(from..to).unwrap_or_default()
    }
}
