//! money.md 10 and architecture.md 1: accounts, entries, and the form of an entry that can never change.

use std::collections::BTreeMap;

use brimful::domain::ids::{
    BucketNumber, EntryNumber, InvoiceId, MemberNumber, PayoutNumber, RoundNumber, StatementNumber,
};
use brimful::domain::ledger::{
    Account, BelongsTo, CanonicalEntry, EntryDraft, EntryError, EntryKind, NO_HASH, Transfer, effects, memo_hash,
};
use brimful::domain::money::Amount;
use brimful::domain::time::UtcTime;
use data_encoding::HEXLOWER;
use proptest::prelude::*;

use crate::support::{day, minor};

const GROUP: &str = "6f1d2c3b-4a59-4e68-8b7c-9d0e1f2a3b4c";

fn transfer(from: Account, to: Account, amount: i64) -> Transfer {
    Transfer::new(from, to, minor(amount))
}

fn draft(transfers: Vec<Transfer>) -> EntryDraft {
    EntryDraft {
        kind: EntryKind::Adjustment,
        effective_on: day("2026-11-17"),
        belongs_to: BelongsTo::None,
        reverses: None,
        memo: String::new(),
        transfers,
    }
}

#[test]
fn accounts_have_these_names_for_ever() {
    let names = [
        (Account::Bank, "assets:bank"),
        (Account::Pool, "fund:pool"),
        (Account::Foundation, "fund:foundation"),
        (Account::Core, "fund:core"),
        (Account::Carried, "fund:carried"),
        (Account::Allotment(MemberNumber::new(12)), "allotment:12"),
        (Account::Bucket(BucketNumber::new(3)), "bucket:3"),
    ];
    for (account, name) in names {
        assert_eq!(account.to_string(), name);
        assert_eq!(Account::parse(name), Some(account));
    }
    for name in [
        "",
        "bank",
        "allotment",
        "allotment:",
        "allotment:x",
        "allotment:-1",
        "allotment:+1",
        "allotment:01",
        "bucket:3 ",
    ] {
        assert_eq!(Account::parse(name), None, "{name:?}");
    }
    let below_zero: Vec<Account> =
        names.iter().map(|(account, _)| *account).filter(|one| one.may_be_negative()).collect();
    assert_eq!(below_zero, [Account::Bank, Account::Pool]);
}

#[test]
fn what_an_entry_belongs_to_has_these_names_for_ever() {
    let names = [
        (BelongsTo::None, ""),
        (BelongsTo::Invoice(InvoiceId::new(3)), "invoice:3"),
        (BelongsTo::Statement(StatementNumber::new(1)), "statement:1"),
        (BelongsTo::Round(RoundNumber::new(2)), "round:2"),
        (BelongsTo::Bucket(BucketNumber::new(7)), "bucket:7"),
        (BelongsTo::Payout(PayoutNumber::new(5)), "payout:5"),
    ];
    for (belongs_to, name) in names {
        assert_eq!(belongs_to.to_string(), name);
        assert_eq!(BelongsTo::parse(name), Some(belongs_to));
    }
    assert_eq!(BelongsTo::parse("member:1"), None);
}

#[test]
fn kinds_have_these_words_for_ever() {
    let words: Vec<&str> = EntryKind::ALL.iter().map(|kind| kind.as_str()).collect();
    let expected = [
        "opening",
        "contribution",
        "statement",
        "cover",
        "allotment",
        "settlement",
        "return",
        "surplus",
        "payout",
        "core_payment",
        "core_release",
        "foundation_payment",
        "finish",
        "cancel",
        "adjustment",
        "reversal",
    ];
    assert_eq!(words, expected);
    for word in expected {
        assert_eq!(EntryKind::parse(word).unwrap().as_str(), word);
        assert_eq!(serde_json::to_string(&EntryKind::parse(word).unwrap()).unwrap(), format!("\"{word}\""));
    }
}

#[test]
fn an_entry_that_moves_nothing_or_goes_nowhere_is_refused() {
    let good = transfer(Account::Bank, Account::Pool, 1);
    assert_eq!(draft(vec![good]).check(), Ok(()));
    assert_eq!(draft(vec![]).check(), Err(EntryError::NoTransfer));
    let zero = transfer(Account::Pool, Account::Core, 0);
    assert_eq!(draft(vec![good, zero]).check(), Err(EntryError::NotPositive { index: 1 }));
    let itself = transfer(Account::Core, Account::Core, 1);
    assert_eq!(draft(vec![itself]).check(), Err(EntryError::SameAccount { index: 0, account: Account::Core }));
    let large = transfer(Account::Pool, Account::Core, Amount::LIMIT.minor() + 1);
    assert_eq!(draft(vec![large]).check(), Err(EntryError::TooLarge { index: 0 }));
    let much = transfer(Account::Pool, Account::Core, Amount::LIMIT.minor());
    assert_eq!(draft(vec![much; 9_224]).check(), Err(EntryError::SumTooLarge));
}

#[test]
fn money_that_comes_raises_both_sides_and_money_that_goes_lowers_both() {
    let bucket = Account::Bucket(BucketNumber::new(3));
    assert_eq!(effects(&[transfer(Account::Bank, Account::Pool, 7)]), [(Account::Bank, 7), (Account::Pool, 7)]);
    assert_eq!(effects(&[transfer(bucket, Account::Bank, 7)]), [(Account::Bank, -7), (bucket, -7)]);
    assert_eq!(effects(&[transfer(Account::Pool, Account::Core, 7)]), [(Account::Pool, -7), (Account::Core, 7)]);
    let there = transfer(Account::Bank, Account::Pool, 7);
    assert_eq!(effects(&[there, there.reversed()]), [(Account::Bank, 0), (Account::Pool, 0)]);
}

#[test]
fn the_canonical_form_is_this_text_and_this_hash_for_ever() {
    let salt: [u8; 32] = std::array::from_fn(|place| u8::try_from(place).unwrap());
    let first_transfers = [transfer(Account::Bank, Account::Pool, 43_000)];
    let first = CanonicalEntry {
        previous_hash: NO_HASH,
        group_uuid: GROUP,
        number: EntryNumber::new(1),
        kind: EntryKind::Contribution,
        effective_on: day("2026-10-03"),
        recorded_at: UtcTime::parse("2026-10-03T09:15:00.25Z").unwrap(),
        actor: MemberNumber::new(1),
        belongs_to: BelongsTo::Invoice(InvoiceId::new(1)),
        reverses: None,
        memo_hash: memo_hash(&salt, "Invoice 2026-001 of Ama"),
        transfers: &first_transfers,
    };
    let text = "brimful-entry-1\n\
        0000000000000000000000000000000000000000000000000000000000000000\n\
        6f1d2c3b-4a59-4e68-8b7c-9d0e1f2a3b4c\n\
        1\n\
        contribution\n\
        2026-10-03\n\
        1791018900250000\n\
        1\n\
        invoice:1\n\
        \n\
        a3200fcf8a0356ebcc9253117fea78bf1806c39bb70151f1a7b2a9d1cf0b010c\n\
        assets:bank>fund:pool:43000\n";
    assert_eq!(first.canonical_text(), text);
    let hash = "ddba6e5cbc1db4d21fa3d3b616b251566801558a150db39571c13c07cd0afac4";
    assert_eq!(HEXLOWER.encode(&first.hash()), hash);

    let second_transfers = [
        transfer(Account::Pool, Account::Bank, 43_000),
        transfer(Account::Carried, Account::Allotment(MemberNumber::new(12)), 7),
        transfer(Account::Allotment(MemberNumber::new(12)), Account::Bucket(BucketNumber::new(3)), 5),
    ];
    let second = CanonicalEntry {
        previous_hash: first.hash(),
        number: EntryNumber::new(2),
        kind: EntryKind::Reversal,
        effective_on: day("2026-11-17"),
        recorded_at: UtcTime::parse("2026-11-17T17:00:00Z").unwrap(),
        actor: MemberNumber::GROUP,
        belongs_to: BelongsTo::None,
        reverses: Some(EntryNumber::new(1)),
        memo_hash: memo_hash(&[0; 32], ""),
        transfers: &second_transfers,
        ..first
    };
    let hash = "4aeb980a66de7169260696fa647367b79bcc52137d44fd2e8816219b5460868d";
    assert_eq!(HEXLOWER.encode(&second.hash()), hash);
}

fn any_account() -> impl Strategy<Value = Account> {
    prop_oneof![
        Just(Account::Bank),
        Just(Account::Pool),
        Just(Account::Foundation),
        Just(Account::Core),
        Just(Account::Carried),
        (0_i64..5).prop_map(|number| Account::Allotment(MemberNumber::new(number))),
        (0_i64..5).prop_map(|number| Account::Bucket(BucketNumber::new(number))),
    ]
}

proptest! {
    #[test]
    fn every_entry_keeps_the_bank_equal_to_the_sum_of_the_others(
        drawn in prop::collection::vec((any_account(), any_account(), 1_i64..=1_000_000_000), 1..30),
    ) {
        let moved = drawn.into_iter().filter(|(from, to, _)| from != to);
        let transfers: Vec<Transfer> = moved.map(|(from, to, amount)| transfer(from, to, amount)).collect();
        let mut balances: BTreeMap<Account, i64> = effects(&transfers).into_iter().collect();
        let bank = balances.remove(&Account::Bank).unwrap_or(0);
        prop_assert_eq!(bank, balances.values().sum::<i64>());
    }

    #[test]
    fn accounts_are_read_back(account in any_account()) {
        prop_assert_eq!(Account::parse(&account.to_string()), Some(account));
        let json = serde_json::to_string(&account).unwrap();
        prop_assert_eq!(serde_json::from_str::<Account>(&json).unwrap(), account);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Whatever an entry moves: the same from account to account, in the same order, in parts that a transfer may be.
    #[test]
    fn a_large_transfer_becomes_several_that_move_the_same(
        amounts in proptest::collection::vec(
            (0_usize..3, prop_oneof![
                1_i64..1_000,
                (1_i64..8, -1_i64..=1).prop_map(|(many, odd)| many * Amount::LIMIT.minor() + odd),
                1_i64..10 * Amount::LIMIT.minor(),
            ]), 1..20),
    ) {
        let limit = Amount::LIMIT.minor();
        let ways = [
            (Account::Carried, Account::Core),
            (Account::Bucket(BucketNumber::new(1)), Account::Carried),
            (Account::Allotment(MemberNumber::new(2)), Account::Bank),
        ];
        let before = draft(amounts.iter().map(|(way, amount)| transfer(ways[*way].0, ways[*way].1, *amount)).collect());
        let after = before.clone().split_large();
        prop_assert_eq!(after.check(), Ok(()));
        prop_assert_eq!(effects(&after.transfers), effects(&before.transfers));
        prop_assert_eq!(&EntryDraft { transfers: before.transfers.clone(), ..after.clone() }, &before);
        // Each transfer in its place: as many of the limit as go into it, then the rest.
        let mut parts = after.transfers.iter();
        for whole in &before.transfers {
            let mut left = whole.amount.minor();
            while left > 0 {
                let part = parts.next().unwrap();
                prop_assert_eq!((part.from, part.to, part.amount.minor()), (whole.from, whole.to, left.min(limit)));
                left -= part.amount.minor();
            }
        }
        prop_assert_eq!(parts.next(), None);
        // Reversed, it takes back exactly that; and what is split already stays as it is.
        prop_assert_eq!(after.clone().split_large(), after);
    }
}
