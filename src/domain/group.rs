//! What a group decides about itself that is no rule of money.

use super::ids::text_enum;

text_enum! {
    /// Who may read a group's money pages without being a member (pages.md 2).
    pub enum Books {
        /// Members only: an outsider is answered as if the group did not exist.
        Members = "members",
        /// Outsiders see totals and results, no lines of the ledger.
        Totals = "totals",
        /// Outsiders see totals, results and the ledger without anybody's income.
        Open = "open",
    }
}

text_enum! {
    /// What an imported file holds.
    pub enum ImportOf {
        /// Members with their addresses.
        Members = "members",
        /// Invoices of members.
        Invoices = "invoices",
        /// Agreed running costs.
        CoreCosts = "core_costs",
        /// Proposals.
        Buckets = "buckets",
        /// How much each member counts in the sharing rule `weights`.
        Weights = "weights",
    }
}
