//! money.md 3: which rate counts, and which version of the agreement.

use brimful::domain::agreement::{Agreement, AllotmentUnit, CancelledTo, Sharing, UnspentTo, in_force, rate_in_force};
use brimful::domain::contribution::rate_for;
use brimful::domain::money::Rate;

use crate::support::{currency, day, percent};

fn version(version: i64, from: &str, pool_rate: &str) -> Agreement {
    Agreement {
        version,
        from: day(from),
        pool_rate: percent(pool_rate),
        foundation_share: percent("25"),
        foundation_name: None,
        sharing: Sharing::Equal,
        unit: AllotmentUnit::Minor,
        unspent_to: UnspentTo::Carried,
        cancelled_to: CancelledTo::Carried,
        cover_from_foundation: false,
    }
}

#[test]
fn the_first_version_holds_for_all_earlier_days() {
    let versions = [version(1, "2026-03-01", "20"), version(2, "2026-06-01", "15")];
    let on = |text| in_force(&versions, day(text)).unwrap().version;
    assert_eq!((on("2020-01-01"), on("2026-03-01")), (1, 1));
    assert_eq!((on("2026-05-31"), on("2026-06-01"), on("2030-01-01")), (1, 2, 2));
    assert!(in_force(&[], day("2026-01-01")).is_none());
}

#[test]
fn of_two_versions_from_one_day_the_later_holds() {
    let versions = [version(2, "2026-03-01", "15"), version(1, "2026-03-01", "20")];
    assert_eq!(in_force(&versions, day("2026-03-01")).unwrap().version, 2);
    assert_eq!(in_force(&versions, day("2026-02-01")).unwrap().version, 1);
}

#[test]
fn a_members_first_rate_holds_for_all_earlier_days() {
    let history = [(day("2026-03-01"), Some(percent("5"))), (day("2026-09-01"), Some(percent("10")))];
    let on = |text| rate_in_force(&history, day(text)).unwrap();
    assert_eq!((on("2026-01-01"), on("2026-08-31"), on("2026-09-01")), (percent("5"), percent("5"), percent("10")));
    assert_eq!(rate_in_force(&[], day("2026-01-01")), None);
}

#[test]
fn a_step_without_a_rate_gives_the_agreements_rate_back() {
    let versions = [version(1, "2026-01-01", "20"), version(2, "2026-10-01", "25")];
    let history = [(day("2026-03-01"), Some(percent("5"))), (day("2026-09-01"), None)];
    let on = |text| rate_for(None, &history, &versions, day(text)).unwrap();
    assert_eq!((on("2026-02-01"), on("2026-08-31")), (percent("5"), percent("5")));
    assert_eq!((on("2026-09-01"), on("2026-10-01")), (percent("20"), percent("25")), "and follows its later versions");
}

#[test]
fn the_invoices_rate_comes_before_the_members_and_that_before_the_agreements() {
    let versions = [version(1, "2026-01-01", "20")];
    let history = [(day("2026-03-01"), Some(percent("5")))];
    let paid = day("2026-10-03");
    assert_eq!(rate_for(Some(Rate::FULL), &history, &versions, paid), Some(Rate::FULL));
    assert_eq!(rate_for(None, &history, &versions, paid), Some(percent("5")));
    assert_eq!(rate_for(None, &[], &versions, paid), Some(percent("20")));
    assert_eq!(rate_for(None, &[], &[], paid), None);
    assert_eq!(rate_for(Some(Rate::ZERO), &history, &versions, paid), Some(Rate::ZERO), "nothing is a rate too");
}

#[test]
fn the_rule_of_sharing_is_stored_as_a_word_and_a_rate() {
    for rule in [Sharing::Equal, Sharing::Proportional, Sharing::Mixed { equal_part: percent("50") }, Sharing::Weights]
    {
        assert_eq!(Sharing::parse(rule.as_str(), rule.equal_part()), Some(rule));
        let json = serde_json::to_string(&rule).unwrap();
        assert_eq!(serde_json::from_str::<Sharing>(&json).unwrap(), rule);
    }
    assert_eq!(Sharing::parse("mixed", None), None);
    assert_eq!(Sharing::parse("fair", None), None);
}

#[test]
fn a_whole_unit_is_a_hundred_cents_and_one_yen() {
    assert_eq!(AllotmentUnit::Whole.in_minor(currency("EUR")), 100);
    assert_eq!(AllotmentUnit::Whole.in_minor(currency("JPY")), 1);
    assert_eq!(AllotmentUnit::Whole.in_minor(currency("KWD")), 1_000);
    assert_eq!(AllotmentUnit::Minor.in_minor(currency("EUR")), 1);
}
