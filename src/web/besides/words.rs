//! Sentences that several of these pages say.

use crate::domain::correction::{OwnWay, TooLittle};
use crate::domain::ids::{BucketNumber, MemberNumber};
use crate::domain::ledger::Account;
use crate::domain::text::TextError;
use crate::services::four_eyes::MayNotPay;
use crate::web::form::Problems;
use crate::web::rounds::words::Pen;
use crate::web::typed::text_sentence;

/// The form came twice with different content.
pub const KEY_REUSED: &str = "This form was sent before with other content. The first stands; load the page again";

/// What an account is called.
pub fn account(account: Account, buckets: &[(BucketNumber, String)], foundation: Option<&str>) -> String {
    match account {
        Account::Bank => "Bank".to_owned(),
        Account::Pool => "Pool".to_owned(),
        Account::Foundation => foundation.unwrap_or("Foundation").to_owned(),
        Account::Core => "Core costs".to_owned(),
        Account::Carried => "Carried".to_owned(),
        Account::Allotment(member) => format!("Allotment of member {member}"),
        Account::Bucket(number) => {
            let title = buckets.iter().find(|(one, _)| *one == number);
            title.map_or_else(|| format!("Bucket {number}"), |(_, title)| title.clone())
        }
    }
}

/// "Carried holds €200, and this takes €200.01: it would fall below zero. Nothing was done".
pub fn too_little(short: &TooLittle, pen: &Pen, buckets: &[(BucketNumber, String)]) -> String {
    let show = pen.currency.block(&[short.holds, short.takes]);
    format!(
        "{} holds {}, and this takes {}: it would fall below zero. Nothing was posted",
        account(short.account, buckets, None),
        show.show(short.holds),
        show.show(short.takes)
    )
}

/// Why somebody may not mark a payment.
pub const fn may_not_pay(why: MayNotPay) -> &'static str {
    match why {
        MayNotPay::Own => "Nobody marks a payment to themselves. Another treasurer can",
        MayNotPay::NotTreasurer => {
            "Only a treasurer marks payments; a facilitator does when the only treasurer is the one to be paid"
        }
    }
}

/// How an entry that is not taken back by hand is put right.
pub const fn own_way(way: OwnWay) -> &'static str {
    match way {
        OwnWay::VoidInvoice => "A contribution goes when its invoice is voided, on the invoice’s own page.",
        OwnWay::NextStatement => {
            "A statement is not taken back: the next one counts what is put right. Money that it set aside wrongly is \
             moved by an adjustment."
        }
        OwnWay::WithdrawRound => "Allotments go back when their round is withdrawn before it opens.",
        OwnWay::Adjustment => {
            "This was decided and told to people, so two people put it right together, by an adjustment."
        }
        OwnWay::RecordAgain => "A reversal is not taken back: record again what it took back.",
    }
}

/// The member's name, or the number of one who is not known.
pub fn name_of(members: &[(MemberNumber, String)], number: MemberNumber) -> String {
    let name = members.iter().find(|(one, _)| *one == number);
    name.map_or_else(|| format!("Member {number}"), |(_, name)| name.clone())
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
