//! One thing that is wrong: where, which rule, what was expected, what was found. The door writes the sentence.

use crate::domain::currency::Currency;
use crate::domain::ids::{
    BucketNumber, CoreCostNumber, CorePaymentNumber, EntryNumber, FoundationPaymentNumber, MemberNumber, PayoutNumber,
    ProposalNumber, ReconciliationNumber, text_enum,
};
use crate::domain::money::Amount;

/// Something that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The group's address part.
    pub group: String,
    /// Where.
    pub about: About,
    /// What should hold there.
    pub rule: Rule,
    /// What it comes to when it is worked out again.
    pub expected: String,
    /// What is stored.
    pub found: String,
}

/// Where something is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// The group as a whole.
    Group,
    /// A ledger entry.
    Entry(EntryNumber),
    /// An account.
    Account(String),
    /// A statement.
    Statement(String),
    /// A round.
    Round(String),
    /// A participant of a round.
    Participant(String, MemberNumber),
    /// A bucket in a round.
    Bucket(String, BucketNumber),
    /// A payout.
    Payout(PayoutNumber),
    /// A payment or release of core money.
    CorePayment(CorePaymentNumber),
    /// A payment of the foundation.
    FoundationPayment(FoundationPaymentNumber),
    /// An opening or an adjustment.
    Proposal(ProposalNumber),
    /// A comparison with the bank.
    Reconciliation(ReconciliationNumber),
    /// A bucket's money, whatever round funded it.
    Purse(BucketNumber),
    /// The signed head of an entry.
    Head(EntryNumber),
    /// A core cost on the list.
    CoreCost(CoreCostNumber),
    /// A version of the agreement, or a step of a member's own rate.
    Rate(Option<MemberNumber>, i64),
    /// A row of a list of facts, from 1.
    Line(&'static str, usize),
}

text_enum! {
    /// What should hold (money.md 10).
    pub enum Rule {
        /// Every stored value can be read.
        Readable = "readable",
        /// Rows are in the order of their key, each once.
        Order = "order",
        /// Entry numbers have no gaps.
        Numbers = "numbers",
        /// Records of one kind are numbered without gaps.
        Counted = "counted",
        /// The version of the canonical form is known.
        Form = "form",
        /// The kind of an entry is known.
        Kind = "kind",
        /// What an entry belongs to is known.
        BelongsTo = "belongs_to",
        /// An entry moves something, each transfer above zero, between two known accounts, in an unbroken order.
        Transfers = "transfers",
        /// A transfer belongs to an entry.
        Homeless = "homeless",
        /// The hash of an entry is that of its canonical form.
        Hash = "hash",
        /// An entry names the hash of the one before.
        Chain = "chain",
        /// The memo's hash is that of its salt and words.
        MemoHash = "memo_hash",
        /// The group row names the last entry.
        LastEntry = "last_entry",
        /// The group row has the hash of the last entry.
        LastHash = "last_hash",
        /// A signed head is that of a statement's or settlement's entry.
        Head = "head",
        /// Every statement and settlement has a signed head.
        Unsigned = "unsigned",
        /// A head is signed by a key that the group lists.
        HeadKey = "head_key",
        /// The signature is that of the key.
        Signature = "signature",
        /// The heads are signed by a key that is known from elsewhere.
        KnownKey = "known_key",
        /// The group row names the newest signed head.
        LastHead = "last_head",
        /// An entry has the fingerprint that somebody wrote down.
        Seen = "seen",
        /// Two bundles are of the same group.
        SameGroup = "same_group",
        /// What the old bundle holds stands in the new one, unchanged.
        Kept = "kept",
        /// Entries are recorded in the order of their numbers.
        RecordedOrder = "recorded_order",
        /// A reversal is the opposite of one earlier entry.
        Reversal = "reversal",
        /// No account but the pool and the bank is ever below zero.
        BelowZero = "below_zero",
        /// A stored balance is the sum of its transfers.
        Balance = "balance",
        /// The bank holds the sum of everything else.
        BankIsTheRest = "bank_is_the_rest",
        /// A contribution is its invoice at its rate, and a reversal the opposite of a contribution.
        Contribution = "contribution",
        /// A contribution used the invoice's own rate.
        OwnRate = "own_rate",
        /// A contribution used the rate that was agreed for its paid day when it was recorded.
        Rate = "rate",
        /// A history of rates goes on in its order, and a version of the agreement has the rate in it.
        RateHistory = "rate_history",
        /// A statement and a cancelled bucket rest on the agreement of their day.
        AgreementVersion = "agreement_version",
        /// An entry moved what the record beside it says.
        Entry = "entry",
        /// An entry has a record beside it.
        Orphan = "orphan",
        /// Something taken back was reversed in the ledger.
        Withdrawn = "withdrawn",
        /// What came in is the sum of the contributions collected.
        CameIn = "came_in",
        /// A statement collects contributions up to its last day.
        LastDay = "last_day",
        /// The foundation's share is that of the agreement.
        FoundationShare = "foundation_share",
        /// The core costs are the sum of their lines.
        CoreDue = "core_due",
        /// The lines of a statement are the agreed core costs that were due in its months.
        CoreLine = "core_line",
        /// A core cost ends with the last month that it was given.
        CoreCostEnd = "core_cost_end",
        /// The shortfall of the statement before, less what the foundation covered.
        BroughtForward = "brought_forward",
        /// The carried fund as it stood before the statement.
        Carried = "carried",
        /// The foundation's part.
        Foundation = "foundation",
        /// Ours to share.
        ToShare = "to_share",
        /// What is missing.
        Shortfall = "shortfall",
        /// What the core fund got for a line.
        LineTaken = "line_taken",
        /// The rule of sharing can be followed.
        Sharing = "sharing",
        /// A participant's contributions are those of the statement.
        Contributed = "contributed",
        /// An allotment is what the rule of sharing gives.
        Allotment = "allotment",
        /// What a participant brought along is what they held.
        Brought = "brought",
        /// What cannot be shared out evenly.
        StaysCarried = "stays_carried",
        /// What a participant gave is the sum of their allocations.
        Given = "given",
        /// Nobody gives more than they may.
        OverAllotment = "over_allotment",
        /// A bucket's total is the sum of its allocations.
        BucketTotal = "bucket_total",
        /// A bucket's givers are counted.
        BucketGivers = "bucket_givers",
        /// No bucket is above its maximum unless the round is sealed.
        OverMaximum = "over_maximum",
        /// Bucket and round agree on being sealed.
        Sealed = "sealed",
        /// The close of a round is where it was moved to, each time before it had passed.
        Close = "close",
        /// The goal of a bucket in a round is what it was changed to.
        Goal = "goal",
        /// The settlement can be worked out.
        Settlement = "settlement",
        /// A bucket's outcome.
        Outcome = "outcome",
        /// What a bucket got.
        Funded = "funded",
        /// What the buckets of a round got together.
        FundedSum = "funded_sum",
        /// What came back.
        Returned = "returned",
        /// What was not given.
        Unspent = "unspent",
        /// What a settlement carried.
        SettlementCarried = "settlement_carried",
        /// Brought along and allotted is funded, returned and unspent (invariant 7).
        NothingLost = "nothing_lost",
        /// A bucket settled early was full, in an open round that is not sealed.
        Early = "early",
        /// An answer to an offer is about what was there, after the close and before the deadline.
        Offer = "offer",
        /// The facilitator decided about a bucket below its minimum, and about nothing else.
        Choice = "choice",
        /// Who left gave back what they held outside rounds.
        Leaving = "leaving",
        /// The saves of a split are counted, and the last one is what stands.
        Revision = "revision",
        /// A record and its entry name the same moment, day and person.
        Recorded = "recorded",
        /// A statement covers the months since the one before.
        Months = "months",
        /// A payout, its payments and their entries agree.
        Payout = "payout",
        /// Covers stay within the shortfall and come before the next statement.
        Cover = "cover",
        /// What left the core fund for a line is within what it was given for it, and nobody paid themselves.
        CorePayment = "core_payment",
        /// A payment of the foundation follows its decision, and nobody paid themselves.
        FoundationPayment = "foundation_payment",
        /// A proposal was decided by a second person, and posted if and only if it was confirmed.
        Proposal = "proposal",
        /// What the ledger held on the day of a comparison.
        Reconciliation = "reconciliation",
        /// A bucket ended with what it held, and that went where it should.
        Ending = "ending",
        /// What a bucket was funded with is paid, finished, cancelled or held.
        BucketMoney = "bucket_money",
    }
}

/// Findings of one group as they are collected.
pub(in crate::services) struct Findings {
    group: String,
    currency: Currency,
    list: Vec<Finding>,
}

impl Findings {
    pub(in crate::services) fn new(group: &str, currency: Currency) -> Self {
        Self { group: group.to_owned(), currency, list: Vec::new() }
    }

    pub(in crate::services) fn into_list(self) -> Vec<Finding> {
        self.list
    }

    /// Something is wrong.
    pub(in crate::services) fn add(&mut self, about: About, rule: Rule, expected: impl ToString, found: impl ToString) {
        let (expected, found) = (expected.to_string(), found.to_string());
        self.list.push(Finding { group: self.group.clone(), about, rule, expected, found });
    }

    /// Two figures that must be equal.
    pub(super) fn same<T: PartialEq + ToString>(&mut self, about: About, rule: Rule, expected: T, found: T) {
        if expected != found {
            self.add(about, rule, expected, found);
        }
    }

    /// Two amounts that must be equal.
    pub(super) fn same_amount(&mut self, about: About, rule: Rule, expected: Amount, found: Amount) {
        self.same_sum(about, rule, expected.minor().into(), found.minor().into());
    }

    /// Two sums in minor units that must be equal; a sum of what is stored may be beyond 64 bits.
    pub(super) fn same_sum(&mut self, about: About, rule: Rule, expected: i128, found: i128) {
        if expected != found {
            let (expected, found) = (self.money(expected), self.money(found));
            self.add(about, rule, expected, found);
        }
    }

    /// A sum in minor units as files write it.
    pub(super) fn money(&self, minor: i128) -> String {
        match i64::try_from(minor) {
            Ok(minor) => format!("{} {}", self.currency.format_plain(Amount::from_minor(minor)), self.currency.code()),
            Err(_) => format!("{minor} minor units of {}", self.currency.code()),
        }
    }
}

/// The exact sum of stored amounts.
pub(super) fn sum(amounts: impl IntoIterator<Item = Amount>) -> i128 {
    amounts.into_iter().map(|amount| i128::from(amount.minor())).sum()
}
