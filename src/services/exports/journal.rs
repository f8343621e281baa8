//! The ledger as an hledger journal (money.md 11): passes `hledger check --strict ordereddates`.
//!
//! What the group has is an asset, and everything else says whose it is: `fund:foundation`, `allotment:3` and
//! `bucket:2` are declared as liabilities and have the opposite sign, as hledger's double entry wants it. So money that
//! comes in is `assets:bank 5.00` against `fund:pool -5.00`, and all accounts of hledger add up to zero.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use chrono::NaiveDate;

use super::ledger::{changes, words};
use super::{File, JOURNAL};
use crate::domain::currency::Currency;
use crate::domain::ledger::{Account, EntryKind};
use crate::domain::money::Amount;
use crate::ports::{Progress, Step};
use crate::services::books::Audience;
use crate::services::books::ledger::{Belonging, Held, Line, all};
use crate::store::groups::{self, Group};
use crate::store::{Db, StoreError};

/// The whole ledger as a journal.
///
/// # Errors
/// When the database fails.
pub fn ledger_journal(db: &Db, reader: Audience) -> Result<File, StoreError> {
    let (group, lines) = db.read(|snapshot| {
        snapshot.progress().begin(Step::ReadBooks);
        let group = groups::get_group(snapshot, reader.group())?;
        Ok::<_, StoreError>((group, all(snapshot, reader)?))
    })?;
    let content =
        journal(&group, &lines, db.progress()).map_err(|_| StoreError::Corrupt("a journal too large".to_owned()))?;
    Ok(File { name: format!("{}-ledger.journal", group.slug), media: JOURNAL, content: content? })
}

type Written = Result<Result<String, StoreError>, std::fmt::Error>;

fn journal(group: &Group, lines: &[Line], progress: &Progress) -> Written {
    let currency = group.currency;
    let mut text = String::new();
    writeln!(text, "; The ledger of {}, one transaction per line of it.", one_line(&group.name))?;
    writeln!(text, "; assets:bank is what the group has; all other accounts say whose it is, with the opposite sign.")?;
    writeln!(text, "\ndecimal-mark .\ncommodity {}\n", sample(currency))?;
    let mut accounts: Vec<Held> =
        lines.iter().flat_map(|line| &line.moves).flat_map(|moved| [moved.from, moved.to]).collect();
    accounts.sort_unstable();
    accounts.dedup();
    for account in &accounts {
        let kind = if *account == Held::One(Account::Bank) { "A" } else { "L" };
        writeln!(text, "account {account}  ; type: {kind}")?;
    }
    let mut balances: BTreeMap<Held, Amount> = BTreeMap::new();
    let mut day = NaiveDate::MIN;
    for line in progress.over(Step::WriteLines, lines) {
        let changes = match changes(&line.moves) {
            Ok(changes) => changes,
            Err(error) => return Ok(Err(error)),
        };
        for (account, change) in &changes {
            let balance = balances.entry(*account).or_default();
            *balance = match balance.checked_add(*change) {
                Ok(sum) => sum,
                Err(error) => return Ok(Err(StoreError::Corrupt(error.to_string()))),
            };
        }
        // The day of recording never falls with the entry number; sums of contributions stand where they are placed.
        day = day.max(line.recorded_at.day());
        head(&mut text, line, day)?;
        if line.kind == EntryKind::Statement {
            statement(&mut text, currency, &changes, &balances)?;
        } else {
            for (account, change) in &changes {
                writeln!(text, "    {account}  {}", money(currency, *account, *change))?;
            }
        }
    }
    Ok(Ok(text))
}

/// `2026-11-02 (32) Statement 2026-11  ; kind: statement, effective: 2026-11-02`
fn head(text: &mut String, line: &Line, day: NaiveDate) -> std::fmt::Result {
    let code = line.entry.map(|entry| format!(" ({entry})")).unwrap_or_default();
    let said = one_line(&words(line));
    let said = if said.is_empty() { line.kind.to_string().replace('_', " ") } else { said };
    // A mark at the start would be read as one of hledger's own when no code stands before it.
    let said = said.trim_start_matches(['*', '!', '(', '=']).trim_start();
    write!(text, "\n{day}{code} {said}  ; effective: {}, kind: {}", line.day, line.kind)?;
    if line.belongs_to != Belonging::Group {
        write!(text, ", belongs-to: {}", line.belongs_to)?;
    }
    text.push('\n');
    Ok(())
}

/// Every account that was ever touched, with the balance it must have now.
fn statement(
    text: &mut String,
    currency: Currency,
    changes: &[(Held, Amount)],
    balances: &BTreeMap<Held, Amount>,
) -> std::fmt::Result {
    for (account, balance) in balances {
        let change = changes.iter().find(|(one, _)| one == account).map_or(Amount::ZERO, |(_, change)| *change);
        let (change, balance) = (money(currency, *account, change), money(currency, *account, *balance));
        writeln!(text, "    {account}  {change} = {balance}")?;
    }
    Ok(())
}

/// An amount at full scale with hledger's sign: what the group has is positive, what it owes is negative.
fn money(currency: Currency, account: Held, amount: Amount) -> String {
    let amount = if account == Held::One(Account::Bank) { amount } else { amount.negated() };
    format!("{} {}", currency.format_plain(amount), currency.code())
}

/// `1000.00 EUR`, `1000. JPY`: tells hledger the scale.
fn sample(currency: Currency) -> String {
    let thousand = Amount::from_minor(currency.whole_unit().minor().saturating_mul(1_000));
    let plain = currency.format_plain(thousand);
    let point = if plain.contains('.') { "" } else { "." };
    format!("{plain}{point} {}", currency.code())
}

/// Words on one line, without the semicolon that would start a comment.
fn one_line(words: &str) -> String {
    let clean: String =
        words.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).map(no_comment).collect();
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn no_comment(letter: char) -> char {
    if letter == ';' { ',' } else { letter }
}
