//! Journals of every kind of entry in currencies of every scale: hledger's strict check passes for every reader.

use std::io::Write;

use brimful::domain::currency::Currency;
use brimful::domain::group::Books;
use brimful::domain::ids::{BucketNumber, MemberNumber};
use brimful::domain::ledger::{Account, BelongsTo, EntryDraft, EntryKind, Transfer};
use brimful::domain::member::{MemberKind, MemberState, Roles};
use brimful::domain::money::Amount;
use brimful::domain::text::{Email, Name, Slug};
use brimful::domain::time::Zone;
use brimful::services::books::Audience;
use brimful::services::books::ledger::{AccountFilter, EntryFilter};
use brimful::services::exports::{Postings, accountant_csv, ledger_journal};
use brimful::store::groups::{NewGroup, insert_group};
use brimful::store::ledger::{append, lock_group};
use brimful::store::members::{NewMember, insert_member, insert_membership};
use brimful::store::scope::{GroupScope, find_entrance};
use brimful::store::users::insert_user;
use brimful::store::{Failure, Tx, agreements};

use crate::exports::{hledger, hledger_is_here};
use crate::support::{World, worlds};

const MEMOS: [&str; 5] =
    ["; * ! (7) = a comment", "two\nlines | \"quoted\"", "", "=1+1 {lot} @ 3 EUR", "effective: 2020-01-01"];

/// A person and an organisation, and one entry of every kind.
fn lived(world: &World, code: &'static str) -> Vec<GroupScope> {
    let job = move |tx: &mut Tx<'_>| {
        let new = NewGroup {
            slug: Slug::parse("tidewater").unwrap(),
            name: Name::parse("Tide; water = (co-op)").unwrap(),
            currency: Currency::parse(code).unwrap(),
            zone: Zone::parse("Asia/Tokyo").unwrap(),
            books: Books::Open,
        };
        let group = insert_group(tx, &new)?;
        let mut locked = lock_group(tx, group)?;
        let mut members = Vec::new();
        let itself = NewMember {
            name: new.name.clone(),
            kind: MemberKind::Organisation,
            state: MemberState::Active,
            email: None,
        };
        insert_member(tx, &locked, Some(MemberNumber::GROUP), &itself)?;
        for (number, name, kind) in
            [(1, "Marit", MemberKind::Person), (2, "Acme; GmbH * \"&\" Söhne", MemberKind::Organisation)]
        {
            let email = Email::parse(&format!("m{number}@tidewater.example")).unwrap();
            let name = Name::parse(name).unwrap();
            let new = NewMember { name: name.clone(), kind, state: MemberState::Active, email: Some(email.clone()) };
            let number = insert_member(tx, &locked, None, &new)?;
            let user = insert_user(tx, &email, &name, None, false)?;
            let roles = Roles { facilitator: number.get() == 1, treasurer: number.get() == 1 };
            members.push(insert_membership(tx, group, number, user, roles)?);
        }
        agreements::insert_agreement(tx, &locked, &members[0], &crate::a_group::agreement(), None)?;
        let (one, other) = (Account::Allotment(MemberNumber::new(1)), Account::Allotment(MemberNumber::new(2)));
        let bucket = Account::Bucket(BucketNumber::new(1));
        let (bank, pool, core) = (Account::Bank, Account::Pool, Account::Core);
        let (foundation, carried) = (Account::Foundation, Account::Carried);
        let all: [(EntryKind, Vec<(Account, Account, i64)>); 18] = [
            (EntryKind::Opening, vec![(bank, foundation, 1_000_000_000_000_000)]),
            (EntryKind::Contribution, vec![(bank, pool, 12_345)]),
            (EntryKind::Contribution, vec![(pool, bank, 345)]),
            (EntryKind::Statement, vec![(pool, foundation, 3_000), (pool, core, 2_000), (pool, carried, 7_000)]),
            (EntryKind::Cover, vec![(foundation, core, 1)]),
            (EntryKind::Allotment, vec![(carried, one, 3_500), (carried, other, 3_499)]),
            (EntryKind::Settlement, vec![(one, bucket, 3_000), (other, bucket, 2_999), (one, carried, 500)]),
            (EntryKind::Return, vec![(other, carried, 100)]),
            (EntryKind::Surplus, vec![(bucket, other, 7)]),
            (EntryKind::Payout, vec![(bucket, bank, 1_111)]),
            (EntryKind::CorePayment, vec![(core, bank, 2_001)]),
            (EntryKind::Adjustment, vec![(carried, core, 9)]),
            (EntryKind::CoreRelease, vec![(core, carried, 9)]),
            (EntryKind::FoundationPayment, vec![(foundation, bank, 999)]),
            (EntryKind::Reversal, vec![(bank, foundation, 999)]),
            (EntryKind::Finish, vec![(bucket, carried, 5)]),
            (EntryKind::Cancel, vec![(bucket, foundation, 4_876)]),
            (EntryKind::Statement, vec![(carried, core, 1)]),
        ];
        for (place, (kind, moves)) in all.into_iter().enumerate() {
            let back = u64::try_from(place % 4).unwrap();
            let draft = EntryDraft {
                kind,
                // Effective days jump to and fro; the date of the journal must not.
                effective_on: locked.today().checked_sub_days(chrono::Days::new(back * 40)).unwrap(),
                belongs_to: if place % 2 == 0 { BelongsTo::None } else { BelongsTo::Bucket(BucketNumber::new(1)) },
                reverses: (kind == EntryKind::Reversal).then(|| brimful::domain::ids::EntryNumber::new(14)),
                memo: MEMOS[place % MEMOS.len()].to_owned(),
                transfers: moves
                    .into_iter()
                    .map(|(from, to, amount)| Transfer::new(from, to, Amount::from_minor(amount)))
                    .collect(),
            };
            append(tx, &mut locked, members[0].member(), &draft)?;
        }
        Ok::<_, Failure<()>>(members)
    };
    world.db.write(job).unwrap()
}

fn readers(world: &World, members: &[GroupScope]) -> [Audience; 3] {
    let entrance = world.read(|snapshot| find_entrance(snapshot, "tidewater", None, None)).unwrap();
    [entrance.public.unwrap().into(), members[1].into(), members[0].into()]
}

#[test]
fn hledger_accepts_every_kind_of_entry_in_yen_euros_and_dinars() {
    if !hledger_is_here() {
        return;
    }
    for (code, bank) in
        [("JPY", "1000000000008888 JPY"), ("EUR", "10000000000088.88 EUR"), ("KWD", "1000000000008.888 KWD")]
    {
        for world in worlds() {
            let members = lived(&world, code);
            for reader in readers(&world, &members) {
                let file = ledger_journal(&world.db, reader).unwrap();
                let mut journal = tempfile::NamedTempFile::new().unwrap();
                journal.write_all(file.content.as_bytes()).unwrap();
                let path = journal.path().to_str().unwrap();
                let (passed, said) = hledger(&["-f", path, "check", "--strict", "ordereddates"]);
                assert!(passed, "{code}: {said}\n{}", file.content);
                let (_, report) = hledger(&["-f", path, "balance", "assets:bank", "-O", "csv", "-N"]);
                assert!(report.contains(bank), "{code}: {report}");
                assert!(file.content.contains(" = "), "statements assert balances");
            }
        }
    }
}

#[test]
fn hledger_refuses_a_journal_in_which_one_amount_was_changed() {
    if !hledger_is_here() {
        return;
    }
    let world = crate::support::sqlite();
    let members = lived(&world, "EUR");
    let content = ledger_journal(&world.db, members[0].into()).unwrap().content;
    // Both sides of the first contribution: it still balances, but the statement knows better.
    let forged = content.replace("123.45 EUR", "123.55 EUR");
    assert_ne!(forged, content);
    let mut journal = tempfile::NamedTempFile::new().unwrap();
    journal.write_all(forged.as_bytes()).unwrap();
    let (passed, said) = hledger(&["-f", journal.path().to_str().unwrap(), "check", "--strict", "ordereddates"]);
    assert!(!passed && said.contains("assert"), "{said}");
}

fn rows(content: &str) -> Vec<Vec<String>> {
    csv::Reader::from_reader(content.as_bytes())
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

#[test]
fn the_accountant_gets_every_posting_with_the_balance_after_it() {
    for world in worlds() {
        let members = lived(&world, "KWD");
        let all = accountant_csv(&world.db, members[0].into(), &Postings::default()).unwrap();
        assert_eq!(all.name, "tidewater-accountant.csv");
        let head = "entry,effective day,recorded day,kind,account,amount,balance,currency,memo,belongs to\n";
        assert!(all.content.starts_with(head), "{}", all.content);
        let postings = rows(&all.content);
        let of = |account: &str| -> Vec<[&str; 3]> {
            postings
                .iter()
                .filter(|row| row[4] == account)
                .map(|row| [&row[0], &row[5], &row[6]].map(String::as_str))
                .collect()
        };
        assert_eq!(of("fund:pool"), [["2", "12.345", "12.345"], ["3", "-0.345", "12.000"], ["4", "-12.000", "0.000"]]);
        assert_eq!(of("bucket:1").last(), Some(&["17", "-4.876", "0.000"]));
        assert_eq!(
            of("fund:core").iter().map(|row| row[2]).collect::<Vec<_>>(),
            ["2.000", "2.001", "0.000", "0.009", "0.000", "0.001"]
        );
        // Days: what counts, and what was written down.
        assert_eq!(postings[2][1..3], ["2026-08-22", "2026-10-01"]);
        // A memo that a spreadsheet would calculate.
        assert!(postings.iter().any(|row| row[8] == "'=1+1 {lot} @ 3 EUR"));
        assert!(postings.iter().all(|row| !row[8].starts_with('=')));
    }
}

#[test]
fn an_excerpt_for_the_accountant_keeps_the_true_balances() {
    for world in worlds() {
        let members = lived(&world, "EUR");
        let account = Some(AccountFilter::One("fund:foundation".to_owned()));
        let filter = EntryFilter { account, ..EntryFilter::default() };
        let wanted = Postings {
            filter,
            from: chrono::NaiveDate::from_ymd_opt(2026, 9, 1),
            until: chrono::NaiveDate::from_ymd_opt(2026, 12, 31),
        };
        let file = accountant_csv(&world.db, members[0].into(), &wanted).unwrap();
        let found: Vec<[String; 4]> = rows(&file.content)
            .into_iter()
            .map(|row| [row[0].clone(), row[4].clone(), row[5].clone(), row[6].clone()])
            .collect();
        // Entries 4, 14 and 15 count for the summer: their rows are left out, what they did is not.
        let row =
            |entry: &str, amount: &str, balance: &str| [entry, "fund:foundation", amount, balance].map(str::to_owned);
        assert_eq!(
            found,
            [
                row("1", "10000000000000.00", "10000000000000.00"),
                row("5", "-0.01", "10000000000029.99"),
                row("17", "48.76", "10000000000078.75"),
            ]
        );
    }
}

#[test]
fn an_accountant_from_outside_gets_sums_and_nobodys_income() {
    for world in worlds() {
        let group = crate::november::paid(&world);
        let reader = crate::books::outsider(&world);
        let file = accountant_csv(&world.db, reader, &Postings::default()).unwrap();
        for secret in ["Member 3", "Ama", "allotment:3", "1810", "Crèche", "invoice ", "Polder"] {
            assert!(!file.content.contains(secret), "{secret}: {}", file.content);
        }
        let all = accountant_csv(&world.db, crate::books::treasurer(&group), &Postings::default()).unwrap();
        assert!(all.content.contains("allotment:3"));
        for content in [file.content, all.content] {
            let last = rows(&content).into_iter().rev().find(|row| row[4] == "fund:foundation").unwrap();
            assert_eq!(last[6], "3125.00");
        }
    }
}
