//! The figures of the whole month, held against assets/demo/tidewater/expected.json: every one of them.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::Command;

use serde_json::Value;

use crate::a_group::eur;
use crate::month::Living;
use crate::november::rows;
use crate::site::Page;

/// One of Tidewater's files as it is.
pub fn file(name: &str) -> String {
    let path = format!("{}/assets/demo/tidewater/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap()
}

fn expected() -> Value {
    serde_json::from_str(&file("expected.json")).unwrap()
}

fn json(page: &Page) -> Value {
    serde_json::from_str(&page.body).unwrap()
}

/// Minor units of an amount in a file: "1250.00".
fn minor(value: &Value) -> i64 {
    eur(value.as_str().unwrap()).minor()
}

/// Minor units of an amount on a page: "€1,250", "−€3.50".
fn shown(text: &str) -> i64 {
    let digits: String = text.chars().filter(|letter| letter.is_ascii_digit() || *letter == '.').collect();
    let amount = eur(&digits).minor();
    if text.starts_with('−') { -amount } else { amount }
}

/// Addresses by name.
fn addresses() -> BTreeMap<String, String> {
    rows("members.csv").into_iter().map(|row| (row[1].clone(), row[2].clone())).collect()
}

/// What each member put in and would get, as the page for opening a round shows it.
pub fn the_preview_is_as_expected(page: &Page, allotments: &str) {
    let expected = expected();
    let names = page.all("details.fold tbody th");
    let amounts = page.all("details.fold tbody td");
    assert_eq!((names.len(), amounts.len()), (14, 28));
    let addresses = addresses();
    for (name, pair) in names.iter().zip(amounts.chunks(2)) {
        let email = &addresses[name];
        assert_eq!(Some(shown(&pair[0])), expected["contributions"][email].as_i64(), "put in by {email}");
        assert_eq!(Some(shown(&pair[1])), expected[allotments][email].as_i64(), "{allotments} of {email}");
    }
    let stays = expected[allotments.replace("allotments", "stays_carried")].as_i64();
    assert_eq!(stays, Some(0));
    assert!(!page.text().contains("cannot be shared out evenly"), "nothing stays");
}

/// The settled round as its file tells a member.
pub fn the_round_is_as_expected(living: &Living) {
    let expected = expected();
    let ines = living.browser("ines@tidewater.example");
    let month = json(&ines.get("/tidewater/money/2026-11/month.json").expect(200));
    assert_eq!(month["currency"], expected["currency"]);
    let decimals = month["statement"]["came_in"].as_str().unwrap().split_once('.').unwrap().1.len();
    assert_eq!(expected["minor_units"].as_u64(), u64::try_from(decimals).ok());
    let agreed = &expected["agreement"];
    let agreement = ines.get("/tidewater/agreement").expect(200);
    let agreement =
        agreement.says(&format!("{}% of each paid invoice goes into the pool.", agreed["pool_rate_percent"]));
    agreement.says(&format!("{}% of what came in goes to", agreed["foundation_percent"]));
    let figures = &expected["statement"];
    for (name, expected) in figures.as_object().unwrap() {
        let name = match name.as_str() {
            "core_costs" => "core_due",
            "carried" => "carried_in",
            name => name,
        };
        assert_eq!(Some(minor(&month["statement"][name])), expected.as_i64(), "{name}");
    }
    assert_eq!(month["statement"]["foundation_share_percent"].as_str(), Some("25"));
    assert_eq!(agreed["foundation_percent"].as_i64(), Some(25));

    let round = json(&ines.get("/tidewater/rounds/2026-11/round.json").expect(200));
    assert_eq!(round["rules"]["sharing"], agreed["share_rule"]);
    assert_eq!(minor(&round["participants"]["stays_carried"]), expected["stays_carried_equal"].as_i64().unwrap());
    let members = round["participants"]["members"].as_array().unwrap();
    let addresses = addresses();
    let allotments: BTreeMap<&String, i64> = members
        .iter()
        .map(|member| (&addresses[member["name"].as_str().unwrap()], minor(&member["allotment"])))
        .collect();
    let wanted = expected["allotments_equal"].as_object().unwrap();
    assert_eq!(allotments, wanted.iter().map(|(email, sum)| (email, sum.as_i64().unwrap())).collect());

    let settlement = &expected["settlement"];
    let buckets = round["buckets"].as_array().unwrap();
    assert_eq!(buckets.len(), 7);
    for bucket in buckets {
        let number = bucket["bucket"].to_string();
        assert_eq!(Some(minor(&bucket["given"])), settlement["totals"][&number].as_i64(), "bucket {number}");
        assert_eq!(bucket["outcome"], settlement["outcome"][&number], "bucket {number}");
    }
    for name in ["funded", "returned", "unspent"] {
        assert_eq!(Some(minor(&round["settlement"][name])), settlement[name].as_i64(), "{name}");
    }
    assert_eq!(minor(&round["settlement"]["carried"]), 3_000);
    let of_file: Vec<(i64, i64, i64)> = rows("splits.csv")
        .into_iter()
        .map(|row| (crate::november::numbers()[&row[0]], row[1].parse().unwrap(), eur(&row[2]).minor()))
        .collect();
    let number = |value: &Value| value.as_i64().unwrap();
    let mut given: Vec<(i64, i64, i64)> = round["allocations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (number(&one["member"]), number(&one["bucket"]), minor(&one["amount"])))
        .collect();
    given.sort_unstable();
    assert_eq!(given, of_file, "every split as it was saved");
}

pub fn an_outsider_reads_where_the_money_went(living: &Living, month: &str) {
    let page = living.site.visitor().get(month).expect(200).says("Where November’s money went");
    assert_eq!(page.all(".figures .figure-amount"), ["€12,500", "€3,125", "€3,775", "€5,570"]);
    let steps = ["€12,500", "−€3,125", "−€3,775", "€5,600", "−€5,570", "€30"];
    assert_eq!(page.all(".step-amount"), steps);
    assert_eq!(page.all(".result-amount strong"), ["€1,440", "€1,200", "€900", "€850", "€700", "€480", "€30"]);
    for name in addresses().keys() {
        assert!(!page.body.contains(name), "{name} on a page for everyone");
    }
}

/// Every file of the month for an outsider and for a treasurer: they can be read and say the same.
pub fn the_files_agree(living: &Living, treasurer: &str) {
    let stranger = living.site.visitor();
    for reader in [&stranger, living.browser(treasurer)] {
        let get = |path: &str| reader.get(&format!("/tidewater/{path}")).expect(200);
        let month = json(&get("money/2026-11/month.json"));
        assert_eq!(month["round"]["given_to_buckets"], "5570.00");
        assert_eq!(month["round"]["carried_on"], "30.00");
        assert!(get("money/2026-11/month.csv").body.contains("came in,,12500.00,EUR"));
        assert!(get("money/2026-11/steps.svg").body.contains("€12,500"));
        let results = get("rounds/2026-11/results.csv").body;
        assert_eq!(csv::Reader::from_reader(results.as_bytes()).records().count(), 7);
        let splits = get("rounds/2026-11/round.csv").body;
        let given: i64 = csv::Reader::from_reader(splits.as_bytes())
            .records()
            .map(|row| eur(row.unwrap().get(4).unwrap()).minor())
            .sum();
        assert_eq!(given, 560_000);
        assert!(json(&get("money/ledger.json")).is_object());
        let ledger = get("money/ledger.csv").body;
        let mut sums: BTreeMap<String, i64> = BTreeMap::new();
        for row in csv::Reader::from_reader(ledger.as_bytes()).records() {
            let row = row.unwrap();
            *sums.entry(row.get(3).unwrap().to_owned()).or_default() += eur(row.get(4).unwrap()).minor();
        }
        let sum = |name: &str| sums.get(name).copied();
        assert_eq!(sum("assets:bank"), Some(1_200_000), "{ledger}");
        assert_eq!((sum("fund:foundation"), sum("fund:core")), (Some(312_500), Some(377_500)));
        assert_eq!((sum("fund:carried"), sum("bucket:2")), (Some(3_000), Some(94_000)));
        hledger_accepts(&get("money/ledger.journal").body);
    }
}

/// Where hledger is not installed this says nothing, except on a build server.
fn hledger_accepts(journal: &str) {
    let mut file = tempfile::Builder::new().suffix(".journal").tempfile().unwrap();
    file.write_all(journal.as_bytes()).unwrap();
    let path = file.path().to_str().unwrap();
    let arguments = ["-f", path, "check", "--strict", "ordereddates"];
    match Command::new("hledger").args(arguments).env("LC_ALL", "C.UTF-8").output() {
        Ok(checked) => {
            assert!(checked.status.success(), "{}\n{journal}", String::from_utf8_lossy(&checked.stderr));
        }
        Err(error) if std::env::var("CI").as_deref() == Ok("true") => panic!("hledger: {error}"),
        Err(_) => eprintln!("hledger is not installed: the journal was not checked"),
    }
}
