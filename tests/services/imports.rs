//! Files of invoices, members and core costs (money.md 3 "Import").

use std::collections::BTreeMap;

use brimful::domain::correction::{ProposalKind, ProposalOutcome};
use brimful::domain::group::ImportOf;
use brimful::domain::ids::{EntryNumber, MemberNumber};
use brimful::domain::ledger::{Account, BelongsTo, EntryDraft, EntryKind, Transfer};
use brimful::domain::member::MemberState;
use brimful::domain::money::Amount;
use brimful::services::imports::{
    Applied, BadRow, ColumnMap, FileRefused, ImportRefused, Invoices, Members, apply, import_file, match_columns,
    review, upload,
};
use brimful::services::verify::verify;
use brimful::store::buckets::list_buckets;
use brimful::store::contributions::list_contributions;
use brimful::store::invoices::{InvoiceFilter, list_invoices, list_unpaid};
use brimful::store::ledger::{balance, list_entries};
use brimful::store::members::list_members;
use brimful::store::proposals::{NewProposal, insert_proposal, set_decided};
use brimful::store::scope::GroupScope;
use brimful::store::{Failure, outbox};

use crate::a_group::eur;
use crate::support::{World, worlds};
use crate::tidewater::{an_empty_group, bring_in, bring_text, everybody_joins, file, tidewater};

const HEADER: &str = "number,issued_on,paid_on,member,client,kind,description,amount,currency,rate_percent\n";

fn sentences(bad: &[BadRow]) -> Vec<String> {
    bad.iter().map(|row| format!("{}: {}", row.line, row.problem)).collect()
}

fn invoices(world: &World, who: &GroupScope, text: &str) -> (usize, Vec<String>) {
    match bring_text(world, who, ImportOf::Invoices, text) {
        Ok(report) => (report.applied, sentences(&report.bad)),
        Err(Failure::Refused(ImportRefused::NothingGood(bad))) => (0, sentences(&bad)),
        Err(other) => panic!("{other:?}"),
    }
}

fn pool(world: &World, who: &GroupScope) -> Amount {
    world.read(|snapshot| balance(snapshot, who.group(), Account::Pool))
}

fn how_many(world: &World, who: &GroupScope) -> usize {
    world.read(|snapshot| list_invoices(snapshot, who.group(), &InvoiceFilter::default(), 20_000)).len()
}

#[test]
fn the_october_of_tidewater_gives_the_expected_contribution_of_every_member() {
    for world in worlds() {
        let who = tidewater(&world);
        let report = bring_in(&world, &who, ImportOf::Invoices, "invoices-2026-10.csv");
        assert_eq!((report.applied, report.bad), (33, Vec::new()));

        let expected: serde_json::Value = serde_json::from_slice(&file("expected.json")).unwrap();
        let expected: BTreeMap<String, i64> = serde_json::from_value(expected["contributions"].clone()).unwrap();
        let members = world.read(|snapshot| list_members(snapshot, who.group()));
        let emails: BTreeMap<MemberNumber, String> =
            members.into_iter().map(|member| (member.number, member.email.unwrap())).collect();
        let given = world.read(|snapshot| list_contributions(snapshot, who.group()));
        assert_eq!(given.len(), 31);
        let mut sums: BTreeMap<String, i64> = BTreeMap::new();
        for one in &given {
            *sums.entry(emails[&one.member].clone()).or_default() += one.amount.minor();
        }
        assert_eq!(sums, expected, "{}", world.name);
        assert_eq!(pool(&world, &who), eur("12500.00"));
        assert_eq!(world.read(|snapshot| balance(snapshot, who.group(), Account::Bank)), eur("12500.00"));

        let entries = world.read(|snapshot| list_entries(snapshot, who.group()));
        let numbers: Vec<i64> = entries.iter().map(|entry| entry.number.get()).collect();
        assert_eq!(numbers, (1..=31).collect::<Vec<_>>());
        assert!(entries.windows(2).all(|pair| pair[1].previous_hash == pair[0].hash), "the chain holds");
        assert_eq!(entries[0].effective_on.to_string(), "2026-10-03", "the paid day is the effective day");
        assert_eq!(world.read(|snapshot| list_unpaid(snapshot, who.group(), None)).len(), 2);
    }
}

#[test]
fn the_same_file_again_is_refused_and_named() {
    for world in worlds() {
        let who = tidewater(&world);
        bring_in(&world, &who, ImportOf::Invoices, "invoices-2026-10.csv");
        let again = file("invoices-2026-10.csv");
        let refused = import_file(&world.db, &who, ImportOf::Invoices, "copy.csv", again, true).unwrap_err();
        let Failure::Refused(ImportRefused::SameFile { file_name, .. }) = refused else { panic!("{refused:?}") };
        assert_eq!(file_name, "invoices-2026-10.csv");
        assert_eq!(how_many(&world, &who), 33);
    }
}

#[test]
fn a_number_that_exists_is_refused_by_line_unless_the_row_marks_it_paid() {
    for world in worlds() {
        let who = tidewater(&world);
        bring_in(&world, &who, ImportOf::Invoices, "invoices-2026-10.csv");
        let text = format!(
            "{HEADER}\
             2026-001,2026-09-01,2026-10-03,ama@tidewater.example,Polder Museum,Design and web work,design for the client,2150.00,EUR,\n\
             2026-032,2026-10-28,2026-10-31,ines@tidewater.example,Harbour Library,Design and web work,\"design, not paid yet\",1520.00,EUR,\n\
             2026-033,2026-10-30,2026-10-31,ama@tidewater.example,Kade Theatre,Design and web work,\"design, not paid yet\",999.00,EUR,\n\
             2026-033,2026-10-30,,ama@tidewater.example,Kade Theatre,Design and web work,\"design, not paid yet\",320.00,EUR,\n\
             2026-001,2026-09-01,2026-10-03,ines@tidewater.example,Polder Museum,,,100.00,EUR,\n"
        );
        let (applied, bad) = invoices(&world, &who, &text);
        assert_eq!(applied, 2, "the one that is paid now, and another member's 2026-001");
        assert_eq!(
            bad,
            [
                "2: Invoice 2026-001 of Ama Owusu is recorded already, paid on 3 October 2026.",
                "4: Invoice 2026-033 of Ama Owusu is recorded already with another amount, so it is not marked paid.",
                "5: Invoice 2026-033 of Ama Owusu is recorded already, not paid yet.",
            ]
        );
        assert_eq!(pool(&world, &who), eur("12824.00"), "12,500 and 20 % of 1,520 and of 100");
        assert_eq!(how_many(&world, &who), 34, "marking paid adds no invoice");
    }
}

#[test]
fn every_kind_of_bad_row_is_named_by_its_line() {
    for world in worlds() {
        let who = tidewater(&world);
        let text = format!(
            "{HEADER}\
             1,2026-09-01,2026-10-03,nobody@example.org,,,,100.00,EUR,\n\
             2,2026-02-30,,ama@tidewater.example,,,,100.00,EUR,\n\
             3,2026-09-01,03/10/2026,ama@tidewater.example,,,,100.00,EUR,\n\
             4,2026-09-01,2026-11-02,ama@tidewater.example,,,,100.00,EUR,\n\
             5,2026-09-01,,ama@tidewater.example,,,,100.00,USD,\n\
             6,2026-09-01,,ama@tidewater.example,,,,ten,EUR,\n\
             7,2026-09-01,,ama@tidewater.example,,,,0.00,EUR,\n\
             8,2026-09-01,,ama@tidewater.example,,,,100.00,EUR,101\n\
             9,2026-09-01,,ama@tidewater.example,,,,99999999999999999.00,EUR,\n\
             ,2026-09-01,,ama@tidewater.example,,,,100.00,EUR,\n\
             10,2026-09-01,,ama@tidewater.example,,,two words, and more,100.00,EUR,\n\
             ,,,,,,,,,\n\
             11,2026-09-01,,3,,,\"two\nlines\",100.00,EUR,\n\
             11,2026-09-01,,AMA OWUSU,,,,100.00,EUR,\n\
             12,2026-09-01,2026-11-01,Ama Owusu,,,,-50.00,EUR,\n"
        );
        let (applied, bad) = invoices(&world, &who, &text);
        assert_eq!(applied, 2);
        assert_eq!(
            bad,
            [
                "2: There is no member “nobody@example.org”.",
                "3: Issue day: “2026-02-30” is not a day. Write it like 2026-10-31.",
                "4: Paid day: “03/10/2026” is not a day. Write it like 2026-10-31.",
                "5: Paid day: 2 November 2026 is after today.",
                "6: The currency is “USD”; the books are kept in EUR.",
                "7: Amount: “ten” is not an amount in EUR.",
                "8: Amount must not be zero.",
                "9: Own rate: “101” is not taken: a rate is between 0 and 100 percent.",
                "10: Amount: “99999999999999999.00” is larger than Brimful can hold.",
                "11: Number is empty.",
                "12: It has 11 cells where the header has 10. A value with the separator or a line break in it needs \
                 quotes around it.",
                "16: Invoice 11 of Ama Owusu stands on line 14 already.",
            ]
        );
        assert_eq!(pool(&world, &who), eur("-10.00"), "a credit note takes back what its invoice gave");
    }
}

#[test]
fn semicolons_a_decimal_comma_and_a_byte_order_mark_are_read() {
    for world in worlds() {
        let who = tidewater(&world);
        let text = "\u{feff}Invoice number;Date;Paid;E-mail;Net amount\r\n\
                    A-1;2026-09-01;2026-10-01;ama@tidewater.example;1.234,50\r\n\
                    A-2;2026-09-01;2026-10-01;ama@tidewater.example;1.200\r\n\
                    \r\n\
                    A-3;2026-09-01;2026-10-01;ama@tidewater.example;1,200\r\n";
        let (applied, bad) = invoices(&world, &who, text);
        assert_eq!(applied, 2);
        assert_eq!(bad, ["5: Amount: “1,200” has more than the 2 decimals of EUR."]);
        assert_eq!(pool(&world, &who), eur("486.90"), "20 % of 1,234.50 and of 1,200.00");
    }
}

#[test]
fn an_amount_with_two_readings_is_refused_when_the_file_does_not_tell() {
    for world in worlds() {
        let who = tidewater(&world);
        let head = "number,issued_on,member,amount\n";
        let (applied, bad) = invoices(&world, &who, &format!("{head}A-1,2026-09-01,3,\"-1,200\"\n"));
        assert_eq!(applied, 0);
        assert_eq!(bad, ["2: Amount: “-1,200” can be read as −€1,200.00 or as −€1.20. Write all decimals."]);
        let both = format!("{head}A-1,2026-09-01,3,\"1,20\"\nA-2,2026-09-01,3,1.20\nA-3,2026-09-01,3,1.200\n");
        let (applied, bad) = invoices(&world, &who, &both);
        assert_eq!((applied, bad.len()), (2, 1));
    }
}

#[test]
fn files_that_are_no_csv_in_utf_8_are_refused_with_what_to_do() {
    for world in worlds() {
        let who = tidewater(&world);
        let refused = |content: Vec<u8>| {
            let outcome = import_file(&world.db, &who, ImportOf::Invoices, "f.csv", content, true);
            match outcome.unwrap_err() {
                Failure::Refused(ImportRefused::File(refused)) => refused,
                other => panic!("{other:?}"),
            }
        };
        let latin_1 = [HEADER.as_bytes(), b"1,2026-09-01,,ama@tidewater.example,Caf\xe9,,,1.00,EUR,\n"].concat();
        assert_eq!(refused(latin_1), FileRefused::OtherEncoding { line: 2 });
        let utf_16: Vec<u8> = HEADER.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(refused(utf_16.clone()), FileRefused::Utf16);
        assert_eq!(refused([vec![0xFF, 0xFE], utf_16].concat()), FileRefused::Utf16);
        assert_eq!(refused(b"PK\x03\x04 and so on".to_vec()), FileRefused::Spreadsheet);
        assert_eq!(refused(b" \n ".to_vec()), FileRefused::Empty);
        assert_eq!(refused(HEADER.as_bytes().to_vec()), FileRefused::NoRows);
        assert_eq!(refused(vec![b'a'; 2 * 1024 * 1024 + 1]), FileRefused::TooLarge);
        assert_eq!(refused(format!("{HEADER}{}", "1\n".repeat(10_001)).into_bytes()), FileRefused::TooManyRows);
    }
}

#[test]
fn one_bad_row_keeps_the_whole_file_out_unless_the_good_ones_may_go_alone() {
    for world in worlds() {
        let who = tidewater(&world);
        let text = "number,issued_on,member,amount\n1,2026-09-01,3,1.00\n2,2026-09-01,99,1.00\n";
        let refused = import_file(&world.db, &who, ImportOf::Invoices, "f.csv", text.as_bytes().to_vec(), false);
        let Failure::Refused(ImportRefused::BadRows(bad)) = refused.unwrap_err() else { panic!() };
        assert_eq!(sentences(&bad), ["3: There is no member “99”."]);
        assert_eq!(how_many(&world, &who), 0);
        assert_eq!(invoices(&world, &who, text).0, 1);
    }
}

#[test]
fn the_review_writes_nothing_and_what_it_showed_is_what_goes_in() {
    for world in worlds() {
        let who = tidewater(&world);
        let text = "Rechnung;Issued;Who;Netto\nA-1;2026-09-01;ama@tidewater.example;100,00\n";
        let import = upload::<Invoices>(&world.db, &who, "C:\\Users\\me\\maart.csv", text.into()).unwrap();
        let shown = review::<Invoices>(&world.db, &who, import).unwrap();
        assert_eq!(shown.file_name, "maart.csv");
        let missing: Vec<&str> = shown.columns.missing().iter().map(|field| field.key).collect();
        assert_eq!(missing, ["number", "amount"]);
        let refused = apply::<Invoices>(&world.db, &who, import, &shown.fingerprint).unwrap_err();
        assert!(matches!(refused, Failure::Refused(ImportRefused::ColumnsMissing(_))), "{refused:?}");

        let map = ColumnMap::from_pairs([("number", "Rechnung"), ("amount", "Netto")]);
        match_columns::<Invoices>(&world.db, &who, import, map).unwrap();
        let shown = review::<Invoices>(&world.db, &who, import).unwrap();
        assert_eq!((shown.good.len(), shown.bad.len()), (1, 0));
        assert_eq!(how_many(&world, &who), 0);

        let refused = apply::<Invoices>(&world.db, &who, import, "another").unwrap_err();
        assert!(matches!(refused, Failure::Refused(ImportRefused::Changed)), "{refused:?}");
        let applied = apply::<Invoices>(&world.db, &who, import, &shown.fingerprint).unwrap();
        assert_eq!(applied, Applied { file_name: "maart.csv".to_owned(), rows: 1, bad: Vec::new() });
        let again = apply::<Invoices>(&world.db, &who, import, &shown.fingerprint).unwrap_err();
        assert!(matches!(again, Failure::Refused(ImportRefused::AlreadyApplied { .. })), "{again:?}");
        assert_eq!(how_many(&world, &who), 1);

        let next = "Rechnung;Issued;Who;Netto\nA-2;2026-09-01;ama@tidewater.example;100,00\n";
        let import = upload::<Invoices>(&world.db, &who, "april.csv", next.into()).unwrap();
        let shown = review::<Invoices>(&world.db, &who, import).unwrap();
        assert_eq!(shown.good.len(), 1, "the columns are remembered");

        let map = ColumnMap::from_pairs([("number", "Rechnung"), ("member", ""), ("client", ""), ("amount", "Netto")]);
        match_columns::<Invoices>(&world.db, &who, import, map).unwrap();
        let shown = review::<Invoices>(&world.db, &who, import).unwrap();
        assert_eq!(shown.columns.missing().len(), 1, "what was taken away is not guessed again");
        assert_eq!(shown.columns.unused(), ["Who"]);
    }
}

#[test]
fn a_review_is_stale_when_somebody_recorded_one_of_its_invoices_meanwhile() {
    for world in worlds() {
        let who = tidewater(&world);
        let text = "number,issued_on,member,amount\n1,2026-09-01,3,1.00\n2,2026-09-01,3,2.00\n";
        let import = upload::<Invoices>(&world.db, &who, "f.csv", text.into()).unwrap();
        let shown = review::<Invoices>(&world.db, &who, import).unwrap();
        assert_eq!(invoices(&world, &who, "number,issued_on,member,amount\n2,2026-09-01,3,7.00\n").0, 1);
        let refused = apply::<Invoices>(&world.db, &who, import, &shown.fingerprint).unwrap_err();
        assert!(matches!(refused, Failure::Refused(ImportRefused::Changed)), "{refused:?}");
        assert_eq!(how_many(&world, &who), 1);
    }
}

#[test]
fn a_file_that_nobody_confirmed_is_let_go_after_a_day() {
    for world in worlds() {
        let who = tidewater(&world);
        let text = "number,issued_on,member,amount\n1,2026-09-01,3,1.00\n";
        let first = upload::<Invoices>(&world.db, &who, "f.csv", text.into()).unwrap();
        world.at("2026-11-02T09:00:01Z");
        upload::<Invoices>(&world.db, &who, "g.csv", text.into()).unwrap();
        let gone = review::<Invoices>(&world.db, &who, first).unwrap_err();
        assert!(matches!(gone, Failure::Refused(ImportRefused::Gone)), "{gone:?}");
    }
}

#[test]
fn the_members_of_a_file_are_invited_and_their_roles_come_with_the_mail() {
    for world in worlds() {
        let who = tidewater(&world);
        let members = world.read(|snapshot| list_members(snapshot, who.group()));
        assert_eq!(members.len(), 14);
        assert!(members.iter().all(|member| member.state == MemberState::Invited));
        assert_eq!((members[6].number.get(), members[6].name.as_str()), (7, "Tomás Nunes"));
        let waiting = world.read(outbox::count_by_state);
        assert_eq!(waiting, [("waiting".to_owned(), 14)]);

        let text = "name,email,number,roles\n\
                    Ola,ola@example.org,,treasurer\n\
                    Ida,INES@tidewater.example,,\n\
                    Una,una@example.org,3,\n\
                    Ula,ola@example.org,,\n\
                    Offline,,40,\n\
                    Ona,,,boss\n";
        let report = bring_text(&world, &who, ImportOf::Members, text).unwrap();
        assert_eq!(report.applied, 2);
        assert_eq!(
            sentences(&report.bad),
            [
                "3: Ines Ribeiro has the address INES@tidewater.example already.",
                "4: Number 3 is Ama Owusu's already.",
                "5: The address ola@example.org stands on line 2 already.",
                "7: Roles: “boss” is not known. Known are: facilitator, treasurer.",
            ]
        );
        let members = world.read(|snapshot| list_members(snapshot, who.group()));
        let numbers: Vec<i64> = members.iter().map(|member| member.number.get()).skip(14).collect();
        assert_eq!(numbers, [40, 41]);
        assert_eq!(world.read(outbox::count_by_state), [("waiting".to_owned(), 15)]);
    }
}

#[test]
fn the_core_costs_of_a_file_are_listed_in_its_order_and_not_twice() {
    for world in worlds() {
        let who = tidewater(&world);
        assert_eq!(bring_in(&world, &who, ImportOf::CoreCosts, "core-costs.csv").applied, 5);
        let text = "name,amount,cadence,from_month,agreed_on\n\
                    insurance,1.00,monthly,2026-11,\n\
                    Coffee,12.00,weekly,2026-11,\n\
                    Tea,-12.00,monthly,2026-11,\n\
                    Milk,12.00,monthly,11-2026,\n\
                    Cake,12.00,yearly,2026-11,2026-12-01\n\
                    Juice,12.00,quarterly,2026-11,\n";
        let report = bring_text(&world, &who, ImportOf::CoreCosts, text).unwrap();
        assert_eq!(report.applied, 1);
        assert_eq!(
            sentences(&report.bad),
            [
                "2: Insurance is on the list already.",
                "3: How often: “weekly” is not known. Known are: monthly, quarterly, yearly, once.",
                "4: Amount must not be below zero.",
                "5: From month: “11-2026” is not a month. Write it like 2026-10.",
                "6: Agreed on: 1 December 2026 is after today.",
            ]
        );
        let list = brimful::services::core_costs::list_core_costs(&world.db, who.group()).unwrap();
        let names: Vec<&str> = list.costs.iter().map(|one| one.cost.name.as_str()).collect();
        assert_eq!(
            names,
            ["Workspace rent", "Bookkeeping", "Facilitator's time", "Insurance", "Software and hosting", "Juice"]
        );
        assert_eq!(list.monthly, eur("3775.00"));
    }
}

#[test]
fn buckets_of_a_file_wait_as_drafts_until_they_say_what_the_group_gets() {
    for world in worlds() {
        let who = tidewater(&world);
        let refused = bring_text(&world, &who, ImportOf::Buckets, "title,owners,minimum\nSoup,3,10.00\n").unwrap_err();
        let Failure::Refused(ImportRefused::NothingGood(bad)) = refused else { panic!("{refused:?}") };
        let sentence = "2: Ama Owusu is no active member yet, and only active members can own a bucket.";
        assert_eq!(sentences(&bad), [sentence]);

        everybody_joins(&world, &who);
        assert_eq!(bring_in(&world, &who, ImportOf::Buckets, "buckets.csv").applied, 7);
        let text = "title,owners,minimum,maximum,summary\n\
                    Cargo trailer for the delivery bikes,12,10.00,10.00,\n\
                    Garden,Greta Lindqvist,10.00,,Tomatoes for all\n\
                    Sauna,12;13,20.00,10.00,Heat\n";
        let report = bring_text(&world, &who, ImportOf::Buckets, text).unwrap();
        assert_eq!(
            sentences(&report.bad),
            ["2: Cargo trailer for the delivery bikes is on the list already.", "4: The minimum is above the maximum."]
        );
        let buckets = world.read(|snapshot| list_buckets(snapshot, who.group()));
        let titles: Vec<(i64, &str, bool)> = buckets
            .iter()
            .map(|bucket| (bucket.number.get(), bucket.title.as_str(), bucket.published_at.is_some()))
            .collect();
        assert_eq!(titles.len(), 8);
        assert_eq!(titles[3], (4, "Accessibility testing with real users", false));
        assert_eq!(titles[7], (8, "Garden", true));
    }
}

#[test]
fn ten_thousand_paid_invoices_go_in_at_once() {
    for world in worlds() {
        world.at("2026-11-01T09:00:00Z");
        let who = an_empty_group(&world, "EUR");
        let mut text = String::from("number,issued_on,paid_on,member,amount\n");
        for number in 1..=10_000 {
            text.push_str(&format!("G-{number},2026-09-01,2026-10-{:02},0,1.00\n", number % 31 + 1));
        }
        let start = std::time::Instant::now();
        assert_eq!(invoices(&world, &who, &text), (10_000, Vec::new()));
        eprintln!("{}: 10,000 paid invoices in {:?}", world.name, start.elapsed());
        assert_eq!(pool(&world, &who), eur("10000.00"), "gifts to the group go to the pool whole");
    }
}

#[test]
fn the_same_file_that_waits_twice_goes_in_once() {
    for world in worlds() {
        let who = tidewater(&world);
        let text = b"name\nHarbour Choir\n".to_vec();
        let [first, second] = [(); 2].map(|()| upload::<Members>(&world.db, &who, "choir.csv", text.clone()).unwrap());
        let seen = [first, second].map(|import| review::<Members>(&world.db, &who, import).unwrap().fingerprint);
        assert_eq!(apply::<Members>(&world.db, &who, first, &seen[0]).unwrap().rows, 1);
        let again = apply::<Members>(&world.db, &who, second, &seen[1]).unwrap_err();
        assert!(matches!(again, Failure::Refused(ImportRefused::SameFile { .. })), "{again:?}");
        let members = world.read(|snapshot| list_members(snapshot, who.group()));
        assert_eq!(members.iter().filter(|member| member.name == "Harbour Choir").count(), 1);
    }
}

#[test]
fn a_file_goes_in_although_others_keep_changing_the_group() {
    for world in worlds() {
        let who = tidewater(&world);
        let stop = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
        let (db, told) = (world.db.clone(), std::sync::Arc::clone(&stop));
        let other = std::thread::spawn(move || {
            let mut number = 0;
            while !told.load(std::sync::atomic::Ordering::Relaxed) {
                number += 1;
                let text = format!("number,issued_on,paid_on,member,amount\nX-{number},2026-10-01,2026-10-02,3,5.00\n");
                let done = import_file(&db, &who, ImportOf::Invoices, "other.csv", text.into_bytes(), true).unwrap();
                assert_eq!(done.applied, 1);
            }
            number
        });
        let mut text = String::from("number,issued_on,paid_on,member,amount\n");
        for number in 1..=300 {
            text.push_str(&format!("F-{number},2026-09-01,2026-10-01,{},10.00\n", number % 14 + 1));
        }
        assert_eq!(invoices(&world, &who, &text), (300, Vec::new()));
        stop.store(true, std::sync::atomic::Ordering::Relaxed);
        let others = other.join().unwrap();
        assert_eq!(how_many(&world, &who), 300 + others);
        let cents = 300 * 200 + i64::try_from(others).unwrap() * 100;
        assert_eq!(pool(&world, &who), Amount::from_minor(cents), "{}", world.name);
        let findings = verify(&world.db).unwrap().findings;
        assert!(findings.is_empty(), "{}: {findings:?}", world.name);
    }
}

/// Money that was found in the bank: proposed by member 2, confirmed by whoever writes the entry.
fn record_adjustment(
    tx: &mut brimful::store::Tx<'_>,
    locked: &brimful::store::ledger::LockedGroup<'_>,
    who: &GroupScope,
    draft: &EntryDraft,
    entry: EntryNumber,
) -> Result<(), brimful::store::StoreError> {
    let what = NewProposal {
        kind: ProposalKind::Adjustment,
        effective_on: draft.effective_on,
        reason: draft.memo.clone(),
        statement: None,
        transfers: draft.transfers.clone(),
    };
    let number = insert_proposal(tx, locked, MemberNumber::new(2), &what)?;
    set_decided(tx, locked, number, who.member(), ProposalOutcome::Confirmed, None, Some(entry))
}

#[test]
fn entries_numbered_before_the_ledger_moved_on_are_not_written() {
    use brimful::store::ledger::{Numbered, append, append_numbered, lock_group, read_head};
    for world in worlds() {
        let who = tidewater(&world);
        let draft = |euros: &str| EntryDraft {
            kind: EntryKind::Adjustment,
            effective_on: "2026-10-01".parse().unwrap(),
            belongs_to: BelongsTo::None,
            reverses: None,
            memo: "In a test".to_owned(),
            transfers: vec![Transfer::new(Account::Bank, Account::Carried, eur(euros))],
        };
        let number = |euros: &[&str]| {
            let head = world.read(|snapshot| read_head(snapshot, who.group(), world.db.now()));
            let drafts: Vec<EntryDraft> = euros.iter().map(|sum| draft(sum)).collect();
            (Numbered::after(head, who.member(), drafts.clone(), || world.db.random()).unwrap(), drafts)
        };
        let write = |(numbered, drafts): (Numbered, Vec<EntryDraft>)| {
            let written = world.db.write(move |tx| {
                let mut locked = lock_group(tx, who.group())?;
                let written = append_numbered(tx, &mut locked, &numbered)?;
                for (draft, entry) in drafts.iter().zip(numbered.numbers()).filter(|_| written) {
                    record_adjustment(tx, &locked, &who, draft, entry)?;
                }
                Ok::<_, Failure<()>>(written)
            });
            written.unwrap()
        };
        let (early, late) = (number(&["1.00", "2.00"]), number(&["4.00"]));
        assert!(write(early), "nothing happened in between");
        assert!(!write(late.clone()), "the ledger ends elsewhere now");
        assert!(!write(late));
        assert_eq!(world.read(|snapshot| list_entries(snapshot, who.group())).len(), 2);
        let appended = draft("8.00");
        let job = move |tx: &mut brimful::store::Tx<'_>| {
            let mut locked = lock_group(tx, who.group())?;
            let entry = append(tx, &mut locked, who.member(), &appended)?;
            record_adjustment(tx, &locked, &who, &appended, entry)?;
            Ok::<_, Failure<()>>(entry)
        };
        assert_eq!(world.db.write(job).unwrap().get(), 3);
        assert!(write(number(&["16.00"])));
        assert_eq!(world.read(|snapshot| balance(snapshot, who.group(), Account::Carried)), eur("27.00"));
        assert_eq!(verify(&world.db).unwrap().findings, []);
    }
}
