//! Who may do what in a group, as one table. Whether a thing is one's own, and whether the group lets outsiders see
//! anything, is asked beside it; this is about the roles of a member.

use chrono::Duration;

use super::ids::text_enum;
use super::member::Roles;

text_enum! {
    /// The members an action is for. Facilitators and treasurers are members too.
    pub enum Who {
        /// Every member.
        Member = "member",
        /// Facilitators.
        Facilitator = "facilitator",
        /// Treasurers.
        Treasurer = "treasurer",
        /// Facilitators and treasurers.
        Either = "either",
    }
}

impl Who {
    /// A member with these roles is one of them.
    pub const fn includes(self, roles: Roles) -> bool {
        match self {
            Who::Member => true,
            Who::Facilitator => roles.facilitator,
            Who::Treasurer => roles.treasurer,
            Who::Either => roles.facilitator || roles.treasurer,
        }
    }
}

/// Writes the table once: each action with its stored word, who may do it, and the action that reads what it changes.
macro_rules! policy {
    ($($(#[$doc:meta])* $action:ident = $word:literal: $who:ident, reads $read:ident;)+) => {
        text_enum! {
            /// One guarded thing a member does or sees in a group.
            pub enum Action {
                $($(#[$doc])* $action = $word,)+
            }
        }

        impl Action {
            /// Who may do it: the names behind "Your role cannot do this; Marit can".
            pub const fn who(self) -> Who {
                match self {
                    $(Action::$action => Who::$who,)+
                }
            }

            /// The action that shows what this one changes; itself for one that only shows.
            pub const fn reads(self) -> Action {
                match self {
                    $(Action::$action => Action::$read,)+
                }
            }
        }
    };
}

policy! {
    /// The group's own pages: rounds, money, agreement.
    SeeGroup = "see_group": Member, reads SeeGroup;
    /// The members' page.
    SeePeople = "see_people": Member, reads SeePeople;
    /// Buckets and ideas.
    SeeBuckets = "see_buckets": Member, reads SeeBuckets;
    /// The books, line by line, without invoice lines and clients.
    SeeLedger = "see_ledger": Member, reads SeeLedger;
    /// Who changed what.
    SeeLog = "see_log": Member, reads SeeLog;
    /// One's own invoices.
    SeeOwnInvoices = "see_own_invoices": Member, reads SeeOwnInvoices;
    /// Everybody's invoices with their clients.
    SeeInvoices = "see_invoices": Either, reads SeeInvoices;
    /// Core costs and what they rest on.
    SeeCoreCosts = "see_core_costs": Member, reads SeeCoreCosts;
    /// Payouts of one's own buckets.
    SeeOwnPayouts = "see_own_payouts": Member, reads SeeOwnPayouts;
    /// All payouts with payees and receipts.
    SeePayouts = "see_payouts": Either, reads SeePayouts;
    /// How the group is set up.
    SeeSettings = "see_settings": Facilitator, reads SeeSettings;

    /// Enter an own invoice, unpaid and without a rate.
    EnterOwnInvoice = "enter_own_invoice": Member, reads SeeOwnInvoices;
    /// Record anybody's invoice.
    RecordInvoice = "record_invoice": Treasurer, reads SeeInvoices;
    /// Say that an invoice is paid; this posts its contribution.
    MarkInvoicePaid = "mark_invoice_paid": Treasurer, reads SeeInvoices;
    /// Give an invoice a rate of its own.
    SetInvoiceRate = "set_invoice_rate": Treasurer, reads SeeInvoices;
    /// Take a paid invoice back by a reversing entry.
    VoidInvoice = "void_invoice": Treasurer, reads SeeInvoices;
    /// Bring invoices in from a file.
    ImportInvoices = "import_invoices": Treasurer, reads SeeInvoices;

    /// Put a new version of the agreement in force.
    EditAgreement = "edit_agreement": Facilitator, reads SeeGroup;
    /// Give a member a rate of their own.
    SetMemberRate = "set_member_rate": Facilitator, reads SeePeople;
    /// Give the members weights for the sharing rule `weights`.
    SetWeights = "set_weights": Facilitator, reads SeeGroup;
    /// Change the list of core costs.
    EditCoreCosts = "edit_core_costs": Either, reads SeeCoreCosts;
    /// Mark a core cost paid, or release what is not needed.
    PayCoreCost = "pay_core_cost": Treasurer, reads SeeCoreCosts;
    /// Ask people to join.
    InviteMembers = "invite_members": Facilitator, reads SeePeople;
    /// Change a member's roles or state.
    EditMembers = "edit_members": Facilitator, reads SeePeople;

    /// Write down an idea.
    ProposeBucket = "propose_bucket": Member, reads SeeBuckets;
    /// Change an own bucket; one owns it or is a facilitator, which is asked beside this.
    EditBucket = "edit_bucket": Member, reads SeeBuckets;
    /// Bring buckets in from a file, for whoever owns them.
    ImportBuckets = "import_buckets": Facilitator, reads SeeBuckets;
    /// Say something at a bucket.
    Comment = "comment": Member, reads SeeBuckets;
    /// Hide what somebody said, with a reason.
    HideComment = "hide_comment": Facilitator, reads SeeBuckets;
    /// Unlock the goal of a bucket while its round is open.
    ReopenBucket = "reopen_bucket": Facilitator, reads SeeBuckets;
    /// Give a bucket more time, or cancel it.
    CloseBucket = "close_bucket": Facilitator, reads SeeBuckets;

    /// Close a month without a round.
    PostStatement = "post_statement": Either, reads SeeLedger;
    /// Note what made a month special.
    NoteMonth = "note_month": Facilitator, reads SeeLedger;
    /// Cover missing core costs from the foundation.
    CoverShortfall = "cover_shortfall": Facilitator, reads SeeLedger;
    /// Post a statement and allotments.
    OpenRound = "open_round": Facilitator, reads SeeGroup;
    /// Take a round back before it opens.
    WithdrawRound = "withdraw_round": Facilitator, reads SeeGroup;
    /// Say whether one takes part in the next round.
    RaiseHand = "raise_hand": Member, reads SeeGroup;
    /// Give to buckets; one is a participant, which is asked beside this.
    SaveSplit = "save_split": Member, reads SeeGroup;
    /// End a round before its time, or give it more.
    CloseRound = "close_round": Facilitator, reads SeeGroup;
    /// Answer the offer for an own bucket; one owns it, which is asked beside this.
    AnswerOffer = "answer_offer": Member, reads SeeGroup;
    /// Decide and post the results.
    SettleRound = "settle_round": Facilitator, reads SeeGroup;

    /// Ask for money of an own bucket.
    RequestPayout = "request_payout": Member, reads SeeOwnPayouts;
    /// Mark a payout paid; see [`may_pay_payout`] for one's own.
    PayPayout = "pay_payout": Treasurer, reads SeePayouts;
    /// Let the foundation pay for something decided.
    PayFromFoundation = "pay_from_foundation": Treasurer, reads SeeLedger;
    /// Record or confirm the money a group starts with.
    RecordOpening = "record_opening": Either, reads SeeLedger;
    /// Post or confirm a correction.
    Adjust = "adjust": Either, reads SeeLedger;
    /// Write down what the bank says.
    Reconcile = "reconcile": Treasurer, reads SeeLedger;

    /// The files of what members see.
    Export = "export": Member, reads SeeLedger;
    /// Everything needed to check the group offline.
    ExportBundle = "export_bundle": Either, reads SeeInvoices;
    /// Change how the group is set up.
    EditSettings = "edit_settings": Facilitator, reads SeeSettings;
}

/// Whether a member with these roles may do this.
pub const fn may(roles: Roles, action: Action) -> bool {
    action.who().includes(roles)
}

/// Whether a payout may be marked paid by a member: never one's own; by a treasurer, or by a facilitator if the only
/// treasurer is the payee (money.md 9).
pub const fn may_pay_payout(roles: Roles, is_own: bool, payee_is_only_treasurer: bool) -> bool {
    !is_own && (may(roles, Action::PayPayout) || (payee_is_only_treasurer && roles.facilitator))
}

/// How long a sign-in counts as fresh.
pub const FRESH_FOR: Duration = Duration::minutes(15);

/// Deciding and paying ask for a sign-in within [`FRESH_FOR`].
pub const fn needs_fresh_sign_in(action: Action) -> bool {
    matches!(action, Action::SettleRound | Action::PayPayout | Action::PayCoreCost | Action::PayFromFoundation)
}
