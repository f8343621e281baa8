//! Files of a lived month: they add up, hledger accepts the journal, and nobody's file holds what they may not see.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::Command;

use brimful::domain::currency::Currency;
use brimful::domain::typed_amount::parse_amount;
use brimful::services::books::Audience;
use brimful::services::books::ledger::EntryFilter;
use brimful::services::exports::{
    File, Postings, RoundPabulib, accountant_csv, ledger_csv, ledger_journal, ledger_json, month_csv, month_json,
    month_ledger_csv, results_csv, round_csv, round_json, round_pabulib,
};
use brimful::store::scope::find_group_for_operator;
use serde_json::Value;

use crate::a_group::{AGroup, invoice};
use crate::books::{member, outsider, treasurer};
use crate::november;
use crate::support::{World, worlds};

fn rows(file: &File) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_reader(file.content.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn readers(world: &World, group: &AGroup) -> [Audience; 3] {
    [outsider(world), member(group), treasurer(group)]
}

fn minor(amount: &str) -> i64 {
    parse_amount(Currency::parse("EUR").unwrap(), amount).unwrap().minor()
}

/// What the rows of a ledger file add up to, by account.
pub fn balances(file: &File) -> BTreeMap<String, i64> {
    let mut sums = BTreeMap::new();
    for row in rows(file) {
        *sums.entry(row[3].clone()).or_default() += minor(&row[4]);
    }
    sums
}

#[test]
fn the_rows_of_the_ledger_add_up_to_the_balances() {
    for world in worlds() {
        let group = november::paid(&world);
        for reader in readers(&world, &group) {
            let file = ledger_csv(&world.db, reader, &EntryFilter::default()).unwrap();
            assert_eq!(file.name, "tidewater-ledger.csv");
            assert!(file.content.starts_with("entry,day,kind,account,amount,currency,memo,belongs to\n"));
            let sums = balances(&file);
            assert_eq!(sums["assets:bank"], 1_200_000);
            assert_eq!(sums["fund:pool"], 0);
            assert_eq!(sums["fund:foundation"], 312_500);
            assert_eq!(sums["fund:core"], 377_500);
            assert_eq!(sums["fund:carried"], 3_000);
            assert_eq!(sums["bucket:2"], 94_000);
            let rest: i64 = sums.iter().filter(|(name, _)| *name != "assets:bank").map(|(_, sum)| sum).sum();
            assert_eq!(rest, sums["assets:bank"]);
        }
    }
}

#[test]
fn no_file_tells_an_outsider_who_earned_or_gave_what() {
    for world in worlds() {
        let group = november::paid(&world);
        let reader = outsider(&world);
        let named = "2026-11";
        let files = [
            ledger_csv(&world.db, reader, &EntryFilter::default()).unwrap(),
            ledger_json(&world.db, reader, &EntryFilter::default()).unwrap(),
            ledger_journal(&world.db, reader).unwrap(),
            month_ledger_csv(&world.db, reader, named).unwrap().unwrap(),
            month_json(&world.db, reader, named).unwrap().unwrap(),
            month_csv(&world.db, reader, named).unwrap().unwrap(),
            round_json(&world.db, reader, named).unwrap().unwrap(),
            round_csv(&world.db, reader, named).unwrap().unwrap(),
            accountant_csv(&world.db, reader, &Postings::default()).unwrap(),
            results_csv(&world.db, reader, named).unwrap().unwrap(),
        ];
        for file in files {
            let text = &file.content;
            for secret in ["Member 3", "Ama", "allotment:3", "1810", "Crèche", "invoice ", "Polder"] {
                assert!(!text.contains(secret), "{secret} is in {}: {text}", file.name);
            }
        }
        let theirs = ledger_csv(&world.db, member(&group), &EntryFilter::default()).unwrap();
        assert!(theirs.content.contains("1810.00") && !theirs.content.contains("invoice "), "{}", theirs.content);
        let all = ledger_csv(&world.db, treasurer(&group), &EntryFilter::default()).unwrap();
        assert!(all.content.contains("invoice 1"));
    }
}

#[test]
fn the_ledger_of_a_month_holds_its_contributions_its_statement_and_its_round() {
    for world in worlds() {
        let group = november::paid(&world);
        invoice(&world, &group, 3, Some("2026-11-19"), "1000", 2_000);
        let file = month_ledger_csv(&world.db, treasurer(&group), "2026-11").unwrap().unwrap();
        assert_eq!(file.name, "tidewater-2026-11-ledger.csv");
        let entries: std::collections::BTreeSet<i64> = rows(&file).iter().map(|row| row[0].parse().unwrap()).collect();
        assert_eq!(entries, (1..=34).collect());
        assert!(month_ledger_csv(&world.db, treasurer(&group), "2026-10").unwrap().is_none());
    }
}

#[test]
fn hledger_accepts_the_journal_of_every_reader() {
    if !hledger_is_here() {
        return;
    }
    for world in worlds() {
        let group = november::paid(&world);
        invoice(&world, &group, 3, Some("2026-11-19"), "1000", 2_000);
        for reader in readers(&world, &group) {
            let file = ledger_journal(&world.db, reader).unwrap();
            let mut journal = tempfile::NamedTempFile::new().unwrap();
            journal.write_all(file.content.as_bytes()).unwrap();
            let path = journal.path().to_str().unwrap();
            let check = hledger(&["-f", path, "check", "--strict", "ordereddates"]);
            assert!(check.0, "{}\n{}", check.1, file.content);
            // hledger adds up to the same balances, with its own sign for what the group owes.
            let (_, report) = hledger(&["-f", path, "balance", "fund:foundation", "assets:bank", "-O", "csv", "-N"]);
            // Outsiders do not see what no statement has collected.
            let bank = if reader.is_member() { "12200.00 EUR" } else { "12000.00 EUR" };
            assert!(report.contains(bank), "{report}");
            assert!(report.contains("-3125.00 EUR"), "{report}");
        }
        let all = ledger_journal(&world.db, treasurer(&group)).unwrap().content;
        assert!(all.contains("commodity 1000.00 EUR"));
        assert!(all.contains("account assets:bank  ; type: A"));
        assert!(all.contains("(32) Statement 2026-11  ; effective: 2026-11-02, kind: statement"), "{all}");
        assert!(all.contains("    fund:pool  12500.00 EUR = 0.00 EUR"), "{all}");
    }
}

/// Fails unless hledger takes this journal, strictly.
#[track_caller]
pub fn journal_passes(content: &str) {
    if hledger_is_here() {
        let mut journal = tempfile::NamedTempFile::new().unwrap();
        journal.write_all(content.as_bytes()).unwrap();
        let check = hledger(&["-f", journal.path().to_str().unwrap(), "check", "--strict", "ordereddates"]);
        assert!(check.0, "{}\n{content}", check.1);
    }
}

/// Without hledger the journal is not checked, except on a build server, where that is a failure.
pub fn hledger_is_here() -> bool {
    let found = Command::new("hledger").arg("--version").output().is_ok();
    assert!(found || std::env::var("CI").as_deref() != Ok("true"), "CI=true and no hledger: bin/test installs it");
    if !found {
        eprintln!("hledger is not installed: no journal was checked (bin/test installs it)");
    }
    found
}

pub fn hledger(arguments: &[&str]) -> (bool, String) {
    let output =
        Command::new("hledger").args(arguments).env("LC_ALL", "C.UTF-8").output().expect("hledger is installed");
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.success(), said)
}

#[test]
fn the_month_as_json_and_csv_says_the_same() {
    for world in worlds() {
        let group = november::settled(&world);
        for reader in readers(&world, &group) {
            let json = month_json(&world.db, reader, "2026-11").unwrap().unwrap();
            assert_eq!(json.name, "tidewater-2026-11.json");
            let month: Value = serde_json::from_str(&json.content).unwrap();
            assert_eq!(month["statement"]["came_in"], "12500.00");
            assert_eq!(month["statement"]["to_share"], "5600.00");
            assert_eq!(month["round"]["given_to_buckets"], "5570.00");
            assert_eq!(month["round"]["carried_on"], "30.00");
            assert_eq!(month["round"]["results"].as_array().unwrap().len(), 7);
            let csv = rows(&month_csv(&world.db, reader, "2026-11").unwrap().unwrap());
            let figure = |item: &str| csv.iter().find(|row| row[1] == item).map(|row| row[3].clone());
            assert_eq!(figure("came in").as_deref(), Some("12500.00"));
            assert_eq!(figure("foundation").as_deref(), Some("-3125.00"));
            assert_eq!(figure("core costs").as_deref(), Some("-3775.00"));
            assert_eq!(figure("given to buckets").as_deref(), Some("5570.00"));
            assert_eq!(csv.iter().filter(|row| row[1] == "core cost").count(), 5);
        }
    }
}

#[test]
fn the_round_tells_members_who_gave_what_and_outsiders_totals() {
    for world in worlds() {
        let group = november::settled(&world);
        let of = |reader| -> Value {
            let file = round_json(&world.db, reader, "2026-11").unwrap().unwrap();
            serde_json::from_str(&file.content).unwrap()
        };
        let public = of(outsider(&world));
        assert_eq!(public["participants"]["count"], 14);
        assert_eq!(public["participants"]["allotted"], "5600.00");
        assert!(public["participants"].get("members").is_none());
        assert!(public.get("allocations").is_none());
        assert_eq!(public["rules"]["sharing"], "equal");
        let theirs = of(member(&group));
        assert_eq!(theirs["participants"]["members"].as_array().unwrap().len(), 14);
        assert_eq!(theirs["allocations"].as_array().unwrap().len(), november::rows("splits.csv").len());
        assert_eq!(theirs["settlement"]["funded"], "5570.00");

        let totals = rows(&round_csv(&world.db, outsider(&world), "2026-11").unwrap().unwrap());
        assert_eq!(totals.len(), 7);
        assert!(totals.iter().all(|row| row[2].is_empty() && row[3].is_empty()));
        let splits = rows(&round_csv(&world.db, member(&group), "2026-11").unwrap().unwrap());
        assert_eq!(splits.iter().map(|row| minor(&row[4])).sum::<i64>(), 560_000);
        let results = rows(&results_csv(&world.db, outsider(&world), "2026-11").unwrap().unwrap());
        assert_eq!(results[0][..5], ["2", "Childcare at assemblies, all of 2027", "1440.00", "1440.00", "1440.00"]);
        assert_eq!(results[6][6..8], ["not_funded", "0.00"]);
    }
}

#[test]
fn a_round_that_hides_names_gives_members_only_their_own_part() {
    for world in worlds() {
        let group = november::settled_with(&world, |command| command.members_see_names = false);
        let splits = rows(&round_csv(&world.db, member(&group), "2026-11").unwrap().unwrap());
        let named: Vec<_> = splits.iter().filter(|row| !row[2].is_empty()).collect();
        assert!(!named.is_empty() && named.iter().all(|row| row[2] == "2"));
        assert_eq!(splits.iter().map(|row| minor(&row[4])).sum::<i64>(), 560_000);
    }
}

#[test]
fn a_sealed_round_gives_nobody_a_total_before_its_close() {
    for world in worlds() {
        let group = november::split(&world, |command| command.sealed = true);
        for reader in readers(&world, &group) {
            let file = round_json(&world.db, reader, "2026-11").unwrap().unwrap();
            let round: Value = serde_json::from_str(&file.content).unwrap();
            assert!(round["buckets"].as_array().unwrap().iter().all(|row| row.get("given").is_none()));
            let results = rows(&results_csv(&world.db, reader, "2026-11").unwrap().unwrap());
            assert!(results.iter().all(|row| row[4].is_empty() && row[5].is_empty()));
            let splits = rows(&round_csv(&world.db, reader, "2026-11").unwrap().unwrap());
            assert!(splits.iter().all(|row| row[2] == reader.member().unwrap().to_string()));
        }
    }
}

#[test]
fn a_pabulib_file_is_for_those_who_may_see_who_gave_what_and_only_of_a_settled_round() {
    let of = |world: &World, reader| round_pabulib(&world.db, reader, "2026-11").unwrap().unwrap();
    for world in worlds() {
        let group = november::settled(&world);
        let RoundPabulib::File(file) = of(&world, member(&group)) else { panic!("members see who gave what") };
        assert_eq!(file.name, "tidewater-2026-11.pb");
        assert!(file.content.starts_with("META\nkey;value\ndescription;Round 2026-11 of Tidewater Co-op\n"));
        let lines: Vec<&str> = file.content.lines().collect();
        assert!(lines.contains(&"budget;5600") && lines.contains(&"num_votes;14") && lines.contains(&"currency;EUR"));
        assert!(lines.contains(&"6;400;1;30;Podcast microphone kit;0"), "{}", file.content);
        assert!(lines.contains(&"1;4,7;250,150"), "{}", file.content);
        assert!(!file.content.contains("Member") && !file.content.contains("Marit"));
        assert!(matches!(of(&world, outsider(&world)), RoundPabulib::GiversHidden));
        assert!(round_pabulib(&world.db, member(&group), "2026-10").unwrap().is_none());
    }
    for world in worlds() {
        let group = november::settled_with(&world, |command| command.members_see_names = false);
        for reader in readers(&world, &group) {
            assert!(matches!(of(&world, reader), RoundPabulib::GiversHidden));
        }
        let operator = world.read(|snapshot| find_group_for_operator(snapshot, "tidewater")).unwrap();
        assert!(matches!(of(&world, operator.into()), RoundPabulib::File(_)), "the operator reads the database anyway");
    }
    for world in worlds() {
        let group = november::split(&world, |command| command.sealed = true);
        for reader in readers(&world, &group) {
            assert!(matches!(of(&world, reader), RoundPabulib::NotSettled));
        }
    }
}
