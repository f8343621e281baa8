//! What is written to a file comes in as it was written, however the file is written (money.md 3 "Import").

use brimful::domain::currency::Currency;
use brimful::domain::money::Amount;
use brimful::services::imports::{Invoices, apply, review, upload};
use brimful::store::invoices::{InvoiceFilter, list_invoices};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::support::{World, worlds};
use crate::tidewater::an_empty_group;

/// A row as somebody means it.
#[derive(Debug, Clone)]
struct Meant {
    issued: u64,
    paid: Option<u64>,
    client: String,
    description: String,
    amount: i64,
    rate: Option<i64>,
}

/// How a program writes its files.
#[derive(Debug, Clone)]
struct Hand {
    separator: u8,
    decimal_sign: char,
    mark: bool,
    line_end: bool,
    reversed: bool,
}

fn day(days: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap().checked_add_days(Days::new(days)).unwrap()
}

fn words() -> impl Strategy<Value = String> {
    // Separators, quotes, signs of formulas, letters of others; never only spaces, and none around it.
    "([A-Za-zéßø=+@#;,\"'.-][A-Za-zéßø0-9 ;,\"'.=-]{0,20}[a-z])?"
}

fn a_row() -> impl Strategy<Value = Meant> {
    let amount = prop_oneof![
        5 => -9_999_999_i64..10_000_000,
        1 => Just(1_i64),
        1 => Just(-1_i64),
        1 => Just(Amount::LIMIT.minor()),
        1 => Just(-Amount::LIMIT.minor()),
    ]
    .prop_filter("an invoice has an amount", |amount| *amount != 0);
    (0_u64..260, prop::option::of(0_u64..270), words(), words(), amount, prop::option::of(0_i64..=10_000)).prop_map(
        |(issued, paid, client, description, amount, rate)| Meant { issued, paid, client, description, amount, rate },
    )
}

fn a_hand() -> impl Strategy<Value = Hand> {
    (
        prop_oneof![Just(b','), Just(b';')],
        prop_oneof![Just('.'), Just(',')],
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(separator, decimal_sign, mark, line_end, reversed)| Hand {
            separator,
            decimal_sign,
            mark,
            line_end,
            reversed,
        })
}

fn percent(basis_points: i64, sign: char) -> String {
    format!("{}{sign}{:02}", basis_points / 100, basis_points % 100)
}

fn written(rows: &[Meant], hand: &Hand, currency: Currency) -> Vec<u8> {
    let terminator = if hand.line_end { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
    let mut writer = csv::WriterBuilder::new().delimiter(hand.separator).terminator(terminator).from_writer(Vec::new());
    let order = |mut cells: Vec<String>| {
        if hand.reversed {
            cells.reverse();
        }
        cells
    };
    let heads = ["Invoice no.", "Issue date", "Date paid", "Who", "Customer", "Subject", "Net amount", "Rate"];
    writer.write_record(order(heads.map(str::to_owned).to_vec())).unwrap();
    for (number, row) in rows.iter().enumerate() {
        let amount = currency.format_plain(Amount::from_minor(row.amount)).replace('.', &hand.decimal_sign.to_string());
        let cells = vec![
            format!("N-{number}"),
            day(row.issued).to_string(),
            row.paid.map(|paid| day(paid).to_string()).unwrap_or_default(),
            "0".to_owned(),
            row.client.clone(),
            row.description.clone(),
            amount,
            row.rate.map(|rate| percent(rate, hand.decimal_sign)).unwrap_or_default(),
        ];
        writer.write_record(order(cells)).unwrap();
    }
    let mut bytes = if hand.mark { vec![0xEF, 0xBB, 0xBF] } else { Vec::new() };
    bytes.extend(writer.into_inner().unwrap());
    bytes
}

fn come_in_as_meant(world: &World, currency: &str, cases: u32) {
    let who = an_empty_group(world, currency);
    let currency = Currency::parse(currency).unwrap();
    let strategy = (prop::collection::vec(a_row(), 1..12), a_hand());
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    runner
        .run(&strategy, |(mut rows, hand)| {
            if currency.scale() == 3 && hand.decimal_sign == ',' {
                // With three decimals a comma alone tells nothing: one amount of the file must.
                rows.push(Meant { amount: 500, paid: None, ..rows[0].clone() });
            }
            let file = written(&rows, &hand, currency);
            let import = upload::<Invoices>(&world.db, &who, "a.csv", file).unwrap();
            let seen = review::<Invoices>(&world.db, &who, import).unwrap();
            let bad: Vec<String> = seen.bad.iter().map(|bad| bad.problem.to_string()).collect();
            prop_assert!(bad.is_empty(), "{:?}", bad);
            prop_assert_eq!(seen.good.len(), rows.len());
            for (good, meant) in seen.good.iter().zip(&rows) {
                let row = &good.row;
                prop_assert_eq!(row.amount.minor(), meant.amount);
                prop_assert_eq!(row.issued_on, day(meant.issued));
                prop_assert_eq!(row.paid_on, meant.paid.map(day));
                prop_assert_eq!(row.client.clone().unwrap_or_default(), meant.client.as_str());
                prop_assert_eq!(row.description.as_str(), meant.description.as_str());
                let rate = row.own_rate.unwrap().basis_points();
                prop_assert_eq!(rate, meant.rate.unwrap_or(10_000), "a gift gives all of it");
            }
            Ok(())
        })
        .unwrap();

    // And the last word is what is stored.
    let rows = vec![
        Meant {
            issued: 1,
            paid: None,
            client: String::new(),
            description: "a; \"b\", c".to_owned(),
            amount: 123,
            rate: None,
        },
        Meant {
            issued: 2,
            paid: Some(3),
            client: "=1+1".to_owned(),
            description: String::new(),
            amount: -7,
            rate: Some(5),
        },
    ];
    let hand = Hand { separator: b';', decimal_sign: ',', mark: true, line_end: true, reversed: true };
    let import = upload::<Invoices>(&world.db, &who, "b.csv", written(&rows, &hand, currency)).unwrap();
    let seen = review::<Invoices>(&world.db, &who, import).unwrap();
    assert_eq!(apply::<Invoices>(&world.db, &who, import, &seen.fingerprint).unwrap().rows, 2);
    let stored = world.read(|snapshot| list_invoices(snapshot, who.group(), &InvoiceFilter::default(), 10));
    let stored: Vec<_> = stored
        .iter()
        .map(|one| {
            (one.number.as_str(), one.amount.minor(), one.paid_on, one.client.as_deref(), one.description.as_str())
        })
        .collect();
    assert_eq!(
        stored,
        [("N-1", -7, Some(day(3)), Some("=1+1"), ""), ("N-0", 123, None, None, "a; \"b\", c")],
        "{}",
        world.name
    );
}

#[test]
fn a_file_in_euros_comes_in_as_it_was_meant() {
    for world in worlds() {
        come_in_as_meant(&world, "EUR", 60);
    }
}

#[test]
fn a_file_in_yen_comes_in_as_it_was_meant() {
    for world in worlds() {
        come_in_as_meant(&world, "JPY", 40);
    }
}

#[test]
fn a_file_in_kuwaiti_dinars_comes_in_as_it_was_meant() {
    for world in worlds() {
        come_in_as_meant(&world, "KWD", 40);
    }
}
