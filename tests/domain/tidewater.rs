//! money.md 12, example 1: the co-op of the demonstration, from its files to its settlement.

use std::collections::BTreeMap;
use std::path::Path;

use brimful::domain::agreement::{Sharing, UnspentTo};
use brimful::domain::contribution::contribution;
use brimful::domain::core_cost::{Cadence, CoreCost, due};
use brimful::domain::currency::parse_amount;
use brimful::domain::ids::{CoreCostNumber, MemberNumber};
use brimful::domain::money::Amount;
use brimful::domain::settlement::{BucketTotals, Settlement, decide_settlement};
use brimful::domain::sharing::{Share, SharingResult, decide_sharing};
use brimful::domain::statement::{StatementFacts, StatementResult, decide_statement, out_of_ten};
use serde_json::Value;

use crate::support::{bucket, currency, day, member, minor, month, percent, sum};

type Row = BTreeMap<String, String>;

fn file(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/demo/tidewater").join(name);
    std::fs::read_to_string(path).unwrap()
}

fn rows(name: &str) -> Vec<Row> {
    csv::Reader::from_reader(file(name).as_bytes()).deserialize().map(Result::unwrap).collect()
}

fn amount(row: &Row, column: &str) -> Amount {
    parse_amount(currency("EUR"), &row[column]).unwrap()
}

fn expected() -> Value {
    serde_json::from_str(&file("expected.json")).unwrap()
}

/// The figures of a section of expected.json, by member address or bucket number.
fn figures(section: &Value) -> BTreeMap<String, i64> {
    serde_json::from_value(section.clone()).unwrap()
}

struct Members(Vec<(MemberNumber, String)>);

impl Members {
    fn read() -> Members {
        let one = |row: Row| (member(row["number"].parse().unwrap()), row["email"].clone());
        Members(rows("members.csv").into_iter().map(one).collect())
    }

    fn number(&self, email: &str) -> MemberNumber {
        self.0.iter().find(|(_, one)| one == email).unwrap().0
    }

    fn by_email(&self, amounts: &[(MemberNumber, Amount)]) -> BTreeMap<String, i64> {
        let email = |number| self.0.iter().find(|(one, _)| *one == number).unwrap().1.clone();
        amounts.iter().map(|(number, amount)| (email(*number), amount.minor())).collect()
    }
}

fn contributions(members: &Members) -> Vec<(MemberNumber, Amount)> {
    let mut sums: BTreeMap<MemberNumber, Amount> =
        members.0.iter().map(|(number, _)| (*number, Amount::ZERO)).collect();
    for invoice in rows("invoices-2026-10.csv").iter().filter(|row| !row["paid_on"].is_empty()) {
        let rate = if invoice["rate_percent"].is_empty() { "20" } else { &invoice["rate_percent"] };
        let part = contribution(amount(invoice, "amount"), percent(rate));
        let sum = sums.get_mut(&members.number(&invoice["member"])).unwrap();
        *sum = sum.checked_add(part).unwrap();
    }
    sums.into_iter().collect()
}

fn core_costs() -> Vec<CoreCost> {
    let one = |(number, row): (i64, Row)| CoreCost {
        number: CoreCostNumber::new(number),
        name: row["name"].clone(),
        amount: amount(&row, "amount"),
        cadence: Cadence::parse(&row["cadence"]).unwrap(),
        from: month(&row["from_month"]),
        until: None,
        agreed_on: Some(day(&row["agreed_on"])),
        agreed_in: month(&row["from_month"]),
    };
    (1..).zip(rows("core-costs.csv")).map(one).collect()
}

fn statement(members: &Members) -> StatementResult {
    let facts = StatementFacts {
        came_in: sum(contributions(members).into_iter().map(|(_, amount)| amount)),
        foundation_share: percent("25"),
        core_due: due(&core_costs(), &[month("2026-10")]),
        brought_forward: Amount::ZERO,
        carried: Amount::ZERO,
    };
    decide_statement(&facts).unwrap()
}

fn sharing(rule: Sharing) -> SharingResult {
    let members = Members::read();
    let share = |(member, contributed)| Share { member, contributed, weight: None };
    let shares: Vec<Share> = contributions(&members).into_iter().map(share).collect();
    decide_sharing(&rule, statement(&members).to_share, 1, &shares).unwrap()
}

fn settlement() -> Settlement {
    let members = Members::read();
    let splits = rows("splits.csv");
    let totals = |row: Row| {
        let mine = splits.iter().filter(|split| split["bucket"] == row["number"]);
        let allocations: Vec<_> = mine.map(|one| (members.number(&one["member"]), amount(one, "amount"))).collect();
        BucketTotals {
            bucket: bucket(row["number"].parse().unwrap()),
            minimum: amount(&row, "minimum"),
            maximum: Some(amount(&row, "maximum")),
            total: sum(allocations.iter().map(|(_, amount)| *amount)),
            allocations,
        }
    };
    let buckets: Vec<BucketTotals> = rows("buckets.csv").into_iter().map(totals).collect();
    let participants = sharing(Sharing::Equal).allotments;
    decide_settlement(false, UnspentTo::Carried, &buckets, &participants, &[]).unwrap()
}

#[test]
fn the_invoices_become_these_contributions() {
    let members = Members::read();
    assert_eq!(rows("invoices-2026-10.csv").len(), 33);
    assert_eq!(members.by_email(&contributions(&members)), figures(&expected()["contributions"]));
}

#[test]
fn the_statement_says_5600_to_share() {
    let result = statement(&Members::read());
    let expected = &expected()["statement"];
    assert_eq!(result.came_in, minor(1_250_000));
    assert_eq!(result.foundation, minor(312_500));
    assert_eq!(result.core_costs, minor(377_500));
    assert_eq!(result.to_share, minor(560_000));
    for (name, figure) in [
        ("came_in", result.came_in),
        ("foundation", result.foundation),
        ("core_costs", result.core_costs),
        ("carried", result.carried),
        ("to_share", result.to_share),
        ("shortfall", result.shortfall),
    ] {
        assert_eq!(Some(figure.minor()), expected[name].as_i64(), "{name}");
    }
}

#[test]
fn of_every_ten_euros_the_parts_add_up() {
    let result = statement(&Members::read());
    let parts = out_of_ten(currency("EUR"), result.came_in, result.foundation, result.core_costs);
    assert_eq!(parts, Some([minor(250), minor(302), minor(448)]));
}

#[test]
fn each_of_fourteen_gets_400_by_the_equal_rule() {
    let result = sharing(Sharing::Equal);
    assert_eq!(result.allotments.len(), 14);
    assert_eq!(Members::read().by_email(&result.allotments), figures(&expected()["allotments_equal"]));
    assert_eq!(Some(result.stays_carried.minor()), expected()["stays_carried_equal"].as_i64());
}

#[test]
fn the_proportional_rule_follows_the_contributions() {
    let result = sharing(Sharing::Proportional);
    assert_eq!(Members::read().by_email(&result.allotments), figures(&expected()["allotments_proportional"]));
    assert_eq!(Some(result.stays_carried.minor()), expected()["stays_carried_proportional"].as_i64());
}

#[test]
fn six_of_seven_buckets_are_funded_and_30_is_carried() {
    let result = settlement();
    let expected = &expected()["settlement"];
    let totals = result.buckets.iter().map(|one| (one.bucket.to_string(), one.total.minor()));
    assert_eq!(totals.collect::<BTreeMap<_, _>>(), figures(&expected["totals"]));
    for one in &result.buckets {
        assert_eq!(Some(one.outcome.as_str()), expected["outcome"][one.bucket.to_string()].as_str(), "{}", one.bucket);
    }
    assert_eq!(Some(result.funded.minor()), expected["funded"].as_i64());
    assert_eq!(Some(result.returned.minor()), expected["returned"].as_i64());
    assert_eq!(Some(result.unspent.minor()), expected["unspent"].as_i64());
    assert_eq!((result.funded, result.carried), (minor(557_000), minor(3_000)));
}

#[test]
fn the_transfers_of_the_settlement_empty_every_allotment() {
    let result = settlement();
    let transfers = result.funding_transfers().into_iter().chain(result.carried_transfers());
    assert_eq!(sum(transfers.map(|transfer| transfer.amount)), minor(560_000));
}
