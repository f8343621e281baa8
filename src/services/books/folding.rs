//! How entries become the lines that a reader may see: contributions summed, allotments as one account, names where
//! they may be read.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::ledger::{AccountFilter, Belonging, EntryFilter, Held, Line, Move, Words};
use super::{Audience, Detail};
use crate::domain::disclosure::MEMBERS_IN_ALL;
use crate::domain::ids::{EntryNumber, MemberNumber, RoundNumber, StatementNumber};
use crate::domain::ledger::{Account, BelongsTo, EntryKind, Transfer};
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;
use crate::store::ledger_pages::{self, ContributionPart};
use crate::store::rounds::{self, RoundHead};
use crate::store::statements::{self, Statement};
use crate::store::verify::RawEntry;
use crate::store::{Snapshot, StoreError, members};

/// What numbers are called, and what must stay hidden.
pub(super) struct Names {
    pub(super) detail: Detail,
    pub(super) statements: Vec<Statement>,
    rounds: Vec<RoundHead>,
    pub(super) members: BTreeMap<MemberNumber, String>,
    /// Allotments are one sum: for outsiders, and where a round hides who gave what.
    fold_allotments: bool,
    /// Which statement collected an entry's contribution, where every entry is shown.
    collected: BTreeMap<EntryNumber, StatementNumber>,
}

/// Contributions of one statement (and of one member, if the reader may know).
pub(super) struct Sum {
    statement: Option<StatementNumber>,
    member: Option<MemberNumber>,
    amount: Amount,
    pub(super) entries: Vec<EntryNumber>,
    contributors: BTreeSet<MemberNumber>,
}

impl Names {
    pub(super) fn load(snapshot: &mut Snapshot<'_>, reader: Audience) -> Result<Names, StoreError> {
        let group = reader.group();
        let detail = reader.detail();
        let rounds = rounds::list_all_rounds(snapshot, group)?;
        let hides_names = rounds.iter().any(|round| !round.members_see_names);
        let members = match detail {
            Detail::Totals => Vec::new(),
            Detail::Members | Detail::Everything => members::list_members(snapshot, group)?,
        };
        Ok(Names {
            detail,
            statements: statements::list_all_statements(snapshot, group)?,
            fold_allotments: detail == Detail::Totals || (detail == Detail::Members && hides_names),
            rounds,
            collected: BTreeMap::new(),
            members: members.into_iter().map(|member| (member.number, member.name)).collect(),
        })
    }

    /// The contributions collected by the statements among these entries (all without a list), summed. Outsiders
    /// get only what a statement has collected: else two looks would tell a single invoice.
    pub(super) fn sums(
        &self,
        snapshot: &mut Snapshot<'_>,
        reader: Audience,
        among: Option<&[RawEntry]>,
    ) -> Result<Vec<Sum>, StoreError> {
        let numbers: Option<Vec<StatementNumber>> = among.map(|entries| {
            let of_entry = |entry: &RawEntry| self.statements.iter().find(|one| one.entry == Some(entry.number));
            entries.iter().filter_map(of_entry).map(|statement| statement.number).collect()
        });
        let parts = ledger_pages::list_contribution_parts(snapshot, reader.group(), numbers.as_deref())?;
        let mut sums: BTreeMap<(bool, Option<StatementNumber>, Option<MemberNumber>), Sum> = BTreeMap::new();
        for ContributionPart { entry, member, amount, statement } in parts {
            let named = (self.detail == Detail::Members).then_some(member);
            let new = || Sum {
                statement,
                member: named,
                amount: Amount::ZERO,
                entries: Vec::new(),
                contributors: BTreeSet::new(),
            };
            // Those that no statement has collected come last.
            let sum = sums.entry((statement.is_none(), statement, named)).or_insert_with(new);
            sum.amount = sum.amount.checked_add(amount).map_err(|error| StoreError::Corrupt(error.to_string()))?;
            sum.entries.push(entry);
            sum.contributors.insert(member);
        }
        Ok(sums.into_values().collect())
    }

    /// Notes which statement collected each contribution.
    pub(super) fn note_collected(&mut self, snapshot: &mut Snapshot<'_>, reader: Audience) -> Result<(), StoreError> {
        let parts = ledger_pages::list_contribution_parts(snapshot, reader.group(), None)?;
        self.collected = parts.iter().filter_map(|part| Some((part.entry, part.statement?))).collect();
        Ok(())
    }

    fn statement(&self, number: StatementNumber) -> Option<&Statement> {
        self.statements.iter().find(|statement| statement.number == number)
    }

    fn round(&self, number: RoundNumber) -> Option<&RoundHead> {
        self.rounds.iter().find(|round| round.number == number)
    }

    fn belonging(&self, belongs_to: BelongsTo) -> (Belonging, Option<StatementNumber>) {
        match belongs_to {
            BelongsTo::None => (Belonging::Group, None),
            BelongsTo::Invoice(id) => (Belonging::Invoice(id.get()), None),
            BelongsTo::Statement(number) => {
                let name = self.statement(number).map_or_else(|| number.to_string(), |one| one.name.clone());
                (Belonging::Statement(name), Some(number))
            }
            BelongsTo::Round(number) => {
                let round = self.round(number);
                let name = round.map_or_else(|| number.to_string(), |one| one.name.clone());
                (Belonging::Round(name), round.map(|round| round.statement))
            }
            BelongsTo::Bucket(number) => (Belonging::Bucket(number.get()), None),
            BelongsTo::Payout(number) => (Belonging::Payout(number.get()), None),
        }
    }

    /// Whether the filter asks for an account that this reader sees only in a sum.
    pub(super) fn hides(&self, filter: &EntryFilter) -> bool {
        let single = |name: &str| name.starts_with("allotment:") && name != Held::ALLOTMENTS;
        matches!(&filter.account, Some(AccountFilter::One(name)) if self.fold_allotments && single(name))
    }

    pub(super) fn held(&self, account: Account) -> Held {
        match account {
            Account::Allotment(_) if self.fold_allotments => Held::Allotments,
            account => Held::One(account),
        }
    }

    /// The transfers, those between the same accounts as one. Inside one account nothing moves.
    fn moves(&self, transfers: &[Transfer]) -> Result<Vec<Move>, StoreError> {
        let mut moves: Vec<Move> = Vec::with_capacity(transfers.len());
        for transfer in transfers {
            let (from, to) = (self.held(transfer.from), self.held(transfer.to));
            let same = moves.iter_mut().find(|moved| self.fold_allotments && moved.from == from && moved.to == to);
            match same {
                Some(moved) => {
                    let sum = moved.amount.checked_add(transfer.amount);
                    moved.amount = sum.map_err(|error| StoreError::Corrupt(error.to_string()))?;
                }
                None => moves.push(Move { from, to, amount: transfer.amount }),
            }
        }
        moves.retain(|moved| moved.from != moved.to);
        Ok(moves)
    }
}

/// The lines of these entries, each statement's sums just before its entry, what no entry here collects at the end.
pub(super) fn build(names: &Names, entries: &[RawEntry], sums: &[Sum]) -> Result<Vec<Line>, StoreError> {
    let mut lines = Vec::with_capacity(entries.len() + sums.len());
    let mut placed = vec![false; sums.len()];
    for entry in entries {
        let statement = names.statements.iter().find(|one| one.entry == Some(entry.number));
        for (sum, placed) in sums.iter().zip(&mut placed) {
            if let Some(statement) = statement.filter(|one| sum.statement == Some(one.number)) {
                lines.extend(sum_line(
                    names,
                    sum,
                    Some(entry.number),
                    entry.effective_on,
                    entry.recorded_at,
                    statement,
                ));
                *placed = true;
            }
        }
        lines.push(entry_line(names, entry)?);
    }
    let last = entries.last();
    for (sum, _) in sums.iter().zip(&placed).filter(|(_, placed)| !**placed) {
        let statement = sum.statement.and_then(|number| names.statement(number));
        if statement.is_none() && names.detail == Detail::Totals {
            continue;
        }
        let Some((day, at)) = statement
            .map(|one| (one.last_day, one.posted_at))
            .or_else(|| last.map(|entry| (entry.effective_on, entry.recorded_at)))
        else {
            continue;
        };
        let at = last.map_or(at, |entry| at.max(entry.recorded_at));
        match statement {
            Some(statement) => lines.extend(sum_line(names, sum, None, day, at, statement)),
            None => lines.extend(pending_line(names, sum, day, at)),
        }
    }
    Ok(lines)
}

fn sum_line(
    names: &Names,
    sum: &Sum,
    entry: Option<EntryNumber>,
    day: NaiveDate,
    recorded_at: UtcTime,
    statement: &Statement,
) -> Option<Line> {
    let line = pending_line(names, sum, day, recorded_at)?;
    let belongs_to = Belonging::Statement(statement.name.clone());
    Some(Line { entry, belongs_to, statement: Some(statement.number), ..line })
}

/// A sum that no statement has collected; nothing at all if it comes to nothing.
fn pending_line(names: &Names, sum: &Sum, day: NaiveDate, recorded_at: UtcTime) -> Option<Line> {
    let (from, to) = match sum.amount {
        amount if amount.is_positive() => (Account::Bank, Account::Pool),
        amount if amount.is_negative() => (Account::Pool, Account::Bank),
        _ => return None,
    };
    // In a small group outsiders see what came in and nothing else.
    let countable = names.detail > Detail::Totals || sum.contributors.len() >= MEMBERS_IN_ALL;
    let called = |number: MemberNumber| (number, names.members.get(&number).cloned().unwrap_or_default());
    Some(Line {
        entry: None,
        kind: EntryKind::Contribution,
        day,
        recorded_at,
        words: Words::Contributions { member: sum.member.map(called), count: countable.then_some(sum.entries.len()) },
        belongs_to: Belonging::Group,
        statement: None,
        reverses: None,
        hash: None,
        moves: vec![Move { from: Held::One(from), to: Held::One(to), amount: sum.amount.abs() }],
    })
}

fn entry_line(names: &Names, entry: &RawEntry) -> Result<Line, StoreError> {
    let corrupt = |what: &str| StoreError::Corrupt(format!("entry {}: {what}", entry.number));
    let kind = EntryKind::parse(&entry.kind).ok_or_else(|| corrupt("unknown kind"))?;
    let belongs_to = BelongsTo::parse(&entry.belongs_to).ok_or_else(|| corrupt("belongs to nothing known"))?;
    let mut transfers = Vec::with_capacity(entry.transfers.len());
    for transfer in &entry.transfers {
        let account = |name: &str| Account::parse(name).ok_or_else(|| corrupt("unknown account"));
        transfers.push(Transfer::new(account(&transfer.from)?, account(&transfer.to)?, transfer.amount));
    }
    let (belonging, statement) = names.belonging(belongs_to);
    let everything = names.detail == Detail::Everything;
    let memo = entry.text.as_ref().map(|text| text.memo.clone()).filter(|memo| !memo.is_empty());
    Ok(Line {
        entry: Some(entry.number),
        kind,
        day: entry.effective_on,
        recorded_at: entry.recorded_at,
        words: memo.filter(|_| names.detail >= Detail::Members).map_or(Words::None, Words::Memo),
        belongs_to: belonging,
        statement: statement.or_else(|| names.collected.get(&entry.number).copied()),
        reverses: entry.reverses,
        hash: everything.then(|| entry.hash.clone()),
        moves: names.moves(&transfers)?,
    })
}
