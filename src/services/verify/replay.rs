//! The ledger played from its first entry: what each entry did, and what each account held after it.

use std::collections::BTreeMap;

use crate::domain::ids::EntryNumber;
use crate::domain::ledger::{Account, BelongsTo, EntryKind, Transfer, effects};
use crate::store::verify::RawEntry;

/// An entry as far as it is understood; what is not is missing here and named by the ledger's own check.
pub(super) struct Played<'a> {
    pub raw: &'a RawEntry,
    pub kind: Option<EntryKind>,
    pub belongs_to: Option<BelongsTo>,
    /// The transfers between known accounts.
    pub transfers: Vec<Transfer>,
}

impl Played<'_> {
    /// What the entry did to each account, in minor units.
    pub(super) fn effects(&self) -> BTreeMap<Account, i128> {
        effects(&self.transfers).into_iter().map(|(account, net)| (account, i128::from(net))).collect()
    }

    /// The sums of the entry from account to account.
    pub(super) fn flows(&self) -> Flows {
        flows(&self.transfers)
    }

    /// What the entry did to one account.
    pub(super) fn effect_on(&self, account: Account) -> i128 {
        self.effects().get(&account).copied().unwrap_or_default()
    }
}

/// Sums in minor units from account to account.
pub(super) type Flows = BTreeMap<(Account, Account), i128>;

/// The sums of transfers, whatever their order.
pub(super) fn flows(transfers: &[Transfer]) -> Flows {
    let mut flows = Flows::new();
    for transfer in transfers {
        *flows.entry((transfer.from, transfer.to)).or_default() += i128::from(transfer.amount.minor());
    }
    flows.retain(|_, sum| *sum != 0);
    flows
}

/// Flows in words that fit on a line: `fund:carried>allotment:3 400`, in minor units.
pub(super) fn flows_text(flows: &Flows) -> String {
    if flows.is_empty() {
        return "nothing".to_owned();
    }
    let one = |((from, to), sum): (&(Account, Account), &i128)| format!("{from}>{to}:{sum}");
    flows.iter().map(one).collect::<Vec<_>>().join(" ")
}

/// The whole ledger, played.
pub(super) struct Replay<'a> {
    pub entries: BTreeMap<EntryNumber, Played<'a>>,
    /// The balances at the end.
    pub balances: BTreeMap<Account, i128>,
    /// What was taken back, by which entry.
    reversed: BTreeMap<EntryNumber, EntryNumber>,
    history: BTreeMap<Account, Vec<(EntryNumber, i128)>>,
}

impl<'a> Replay<'a> {
    /// Plays the entries in their order.
    pub(super) fn of(entries: &'a [RawEntry]) -> Replay<'a> {
        let mut replay = Replay {
            entries: BTreeMap::new(),
            balances: BTreeMap::new(),
            reversed: entries.iter().filter_map(|entry| Some((entry.reverses?, entry.number))).collect(),
            history: BTreeMap::new(),
        };
        for raw in entries {
            let known = |transfer: &crate::store::verify::RawTransfer| {
                Some(Transfer::new(Account::parse(&transfer.from)?, Account::parse(&transfer.to)?, transfer.amount))
            };
            let played = Played {
                raw,
                kind: EntryKind::parse(&raw.kind),
                belongs_to: BelongsTo::parse(&raw.belongs_to),
                transfers: raw.transfers.iter().filter_map(known).collect(),
            };
            for (account, net) in played.effects() {
                let balance = replay.balances.entry(account).or_default();
                *balance += net;
                replay.history.entry(account).or_default().push((raw.number, *balance));
            }
            replay.entries.insert(raw.number, played);
        }
        replay
    }

    /// The entry with this number.
    pub(super) fn get(&self, number: EntryNumber) -> Option<&Played<'a>> {
        self.entries.get(&number)
    }

    /// Whether a later entry takes this one back.
    pub(super) fn is_reversed(&self, number: EntryNumber) -> bool {
        self.reversed.contains_key(&number)
    }

    /// The entry that takes this one back.
    pub(super) fn reversal_of(&self, number: EntryNumber) -> Option<EntryNumber> {
        self.reversed.get(&number).copied()
    }

    /// What an account held before an entry.
    pub(super) fn before(&self, account: Account, entry: EntryNumber) -> i128 {
        let steps = self.history.get(&account).map(Vec::as_slice).unwrap_or_default();
        steps.iter().rev().find(|(number, _)| *number < entry).map_or(0, |(_, balance)| *balance)
    }

    /// What an account held after an entry that touched it.
    pub(super) fn after(&self, account: Account, entry: EntryNumber) -> i128 {
        let steps = self.history.get(&account).map(Vec::as_slice).unwrap_or_default();
        steps.iter().rev().find(|(number, _)| *number <= entry).map_or(0, |(_, balance)| *balance)
    }
}
