//! Sentences that several of these pages say.

use crate::domain::correction::{OwnWay, TooLittle};
use crate::domain::ids::{BucketNumber, MemberNumber};
use crate::domain::ledger::Account;
use crate::domain::text::TextError;
use crate::services::four_eyes::MayNotPay;
use crate::tr;
use crate::web::form::Problems;
use crate::web::rounds::words::Pen;
use crate::web::typed::text_sentence;

/// The form came twice with different content.
pub fn key_reused() -> String {
    tr!("besides-sent-before")
}

/// What an account is called.
pub fn account(account: Account, buckets: &[(BucketNumber, String)], foundation: Option<&str>) -> String {
    match account {
        Account::Bank => tr!("besides-bank"),
        Account::Pool => tr!("besides-pool"),
        Account::Foundation => foundation.map_or_else(|| tr!("besides-foundation"), str::to_owned),
        Account::Core => tr!("besides-core"),
        Account::Carried => tr!("besides-carried"),
        Account::Allotment(member) => tr!("besides-allotment-of", member = member.to_string()),
        Account::Bucket(number) => {
            let title = buckets.iter().find(|(one, _)| *one == number);
            title.map_or_else(|| tr!("besides-bucket", number = number.to_string()), |(_, title)| title.clone())
        }
    }
}

/// "Carried holds €200, and this takes €200.01: it would fall below zero. Nothing was posted", at a field.
pub fn too_little(short: &TooLittle, pen: &Pen, buckets: &[(BucketNumber, String)]) -> String {
    let show = pen.currency.block(&[short.holds, short.takes]);
    tr!(
        "besides-too-little",
        account = account(short.account, buckets, None),
        holds = show.show(short.holds),
        takes = show.show(short.takes)
    )
}

/// The same as a whole sentence.
pub fn too_little_sentence(short: &TooLittle, pen: &Pen) -> String {
    let show = pen.currency.block(&[short.holds, short.takes]);
    tr!(
        "besides-too-little-sentence",
        account = account(short.account, &[], None),
        holds = show.show(short.holds),
        takes = show.show(short.takes)
    )
}

/// Why somebody may not mark a payment.
pub fn may_not_pay(why: MayNotPay) -> String {
    match why {
        MayNotPay::Own => tr!("besides-not-to-yourself"),
        MayNotPay::NotTreasurer => {
            tr!("besides-treasurers-only")
        }
    }
}

/// How an entry that is not taken back by hand is put right.
pub fn own_way(way: OwnWay) -> String {
    match way {
        OwnWay::VoidInvoice => tr!("besides-way-void"),
        OwnWay::NextStatement => {
            tr!("besides-way-statement")
        }
        OwnWay::WithdrawRound => tr!("besides-way-round"),
        OwnWay::Adjustment => {
            tr!("besides-way-adjustment")
        }
        OwnWay::RecordAgain => tr!("besides-way-again"),
    }
}

/// The member's name, or the number of one who is not known.
pub fn name_of(members: &[(MemberNumber, String)], number: MemberNumber) -> String {
    let name = members.iter().find(|(one, _)| *one == number);
    name.map_or_else(|| tr!("besides-member", number = number.to_string()), |(_, name)| name.clone())
}

/// Keeps a value that could be read, or puts its sentence at the field.
pub fn take<T>(problems: &mut Problems, field: &str, read: Result<T, String>) -> Option<T> {
    read.map_err(|sentence| problems.add(field, sentence)).ok()
}

/// A checked text, or its sentence.
///
/// # Errors
/// The sentence for the field.
pub fn text<T>(read: Result<T, TextError>) -> Result<T, String> {
    read.map_err(text_sentence)
}

/// A checked text that may be left out.
///
/// # Errors
/// The sentence for the field.
pub fn text_or_none<T>(typed: &str, read: impl FnOnce(&str) -> Result<T, TextError>) -> Result<Option<T>, String> {
    if typed.trim().is_empty() { Ok(None) } else { text(read(typed)).map(Some) }
}
