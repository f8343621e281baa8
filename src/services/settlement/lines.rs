//! Entries before they are posted, line by line, with the names behind their accounts: the page and the command line
//! show the same.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::ids::{BucketNumber, MemberNumber};
use crate::domain::ledger::{Account, BelongsTo, EntryDraft, EntryKind};
use crate::domain::money::Amount;

/// An entry that would be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedEntry {
    /// What it is for.
    pub kind: EntryKind,
    /// The day for which it would count if it were posted now.
    pub effective_on: NaiveDate,
    /// What it belongs to.
    pub belongs_to: BelongsTo,
    /// Its words.
    pub memo: String,
    /// Its transfers, in order.
    pub lines: Vec<PlannedLine>,
}

/// One transfer of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedLine {
    /// Where the money comes from.
    pub from: Named,
    /// Where it goes.
    pub to: Named,
    /// How much.
    pub amount: Amount,
}

/// An account, and the member or bucket it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The account.
    pub account: Account,
    /// The name of the member or the title of the bucket; none for a fund.
    pub name: Option<String>,
}

/// Names by number.
pub(super) struct Names<'n> {
    members: BTreeMap<MemberNumber, &'n str>,
    buckets: BTreeMap<BucketNumber, &'n str>,
}

impl<'n> Names<'n> {
    pub(super) fn new(members: &'n [(MemberNumber, String)], buckets: &'n [(BucketNumber, String)]) -> Self {
        Self {
            members: members.iter().map(|(number, name)| (*number, name.as_str())).collect(),
            buckets: buckets.iter().map(|(number, title)| (*number, title.as_str())).collect(),
        }
    }

    fn named(&self, account: Account) -> Named {
        let name = match account {
            Account::Allotment(member) => self.members.get(&member),
            Account::Bucket(bucket) => self.buckets.get(&bucket),
            Account::Bank | Account::Pool | Account::Foundation | Account::Core | Account::Carried => None,
        };
        Named { account, name: name.map(|name| (*name).to_owned()) }
    }

    pub(super) fn entry(&self, draft: &EntryDraft) -> PlannedEntry {
        let lines = draft.transfers.iter().map(|transfer| PlannedLine {
            from: self.named(transfer.from),
            to: self.named(transfer.to),
            amount: transfer.amount,
        });
        PlannedEntry {
            kind: draft.kind,
            effective_on: draft.effective_on,
            belongs_to: draft.belongs_to,
            memo: draft.memo.clone(),
            lines: lines.collect(),
        }
    }
}
