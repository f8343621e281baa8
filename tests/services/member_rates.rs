//! A member's own rate with its history (money.md 3).

use brimful::domain::ids::MemberNumber;
use brimful::domain::money::Rate;
use brimful::domain::text::{LongText, Name, WebAddress};
use brimful::services::invoices::{MarkPaid, RecordInvoice, VoidInvoice, mark_paid, record_invoice, void_invoice};
use brimful::services::member_rates::{RateRefused, SetRate, set_rate, withdraw_rate};
use brimful::services::people::person;
use brimful::services::verify::verify;
use brimful::store::contributions::list_contributions;
use brimful::store::scope::GroupScope;
use brimful::store::{Failure, log};

use crate::a_group::{a_group, agreement, day, eur};
use crate::support::{World, worlds};

fn rate(member: i64, percent: Option<u8>, from: &str) -> SetRate {
    SetRate {
        member: MemberNumber::new(member),
        from: day(from),
        rate: percent.map(Rate::whole_percent),
        decision: Some(WebAddress::parse("https://minutes.tidewater.example/9").unwrap()),
    }
}

/// What an invoice of 1,000.00 of member 2 gives when it is marked paid.
fn gives(world: &World, treasurer: &GroupScope, number: &str, paid_on: &str) -> String {
    let recorded = record_invoice(
        &world.db,
        treasurer,
        RecordInvoice {
            number: Name::parse(number).unwrap(),
            member: MemberNumber::new(2),
            issued_on: day("2026-01-05"),
            paid_on: None,
            client: None,
            kind: None,
            description: LongText::parse("").unwrap(),
            amount: eur("1000.00"),
            own_rate: None,
            key: None,
        },
    )
    .unwrap();
    let command = MarkPaid { invoice: recorded.id, paid_on: day(paid_on), own_rate: None, key: None };
    let posted = mark_paid(&world.db, treasurer, command).unwrap().posted.unwrap();
    format!("{}: {}", posted.rate.percent(), posted.amount.minor())
}

fn refused(outcome: Result<i64, Failure<RateRefused>>) -> RateRefused {
    match outcome.unwrap_err() {
        Failure::Refused(refused) => refused,
        Failure::Store(error) => panic!("{error}"),
    }
}

#[test]
fn a_venture_gives_its_own_rate_by_the_paid_day_and_the_first_one_for_all_earlier_days() {
    for world in worlds() {
        let group = a_group(&world, 3, agreement());
        let who = *group.facilitator();
        assert_eq!(gives(&world, &who, "1", "2026-02-10"), "20: 20000", "as for everyone");
        set_rate(&world.db, &who, rate(2, Some(5), "2026-03-01")).unwrap();
        set_rate(&world.db, &who, rate(2, Some(10), "2026-07-01")).unwrap();
        assert_eq!(gives(&world, &who, "2", "2026-02-10"), "5: 5000", "the first one holds for earlier days too");
        assert_eq!(gives(&world, &who, "3", "2026-06-30"), "5: 5000");
        assert_eq!(gives(&world, &who, "4", "2026-07-01"), "10: 10000");
        set_rate(&world.db, &who, rate(2, None, "2026-09-01")).unwrap();
        assert_eq!(gives(&world, &who, "5", "2026-08-31"), "10: 10000");
        assert_eq!(gives(&world, &who, "6", "2026-09-01"), "20: 20000", "the agreement's again");
    }
}

#[test]
fn a_rate_never_rewrites_what_is_posted_and_a_reversal_takes_the_same_back() {
    for world in worlds() {
        let group = a_group(&world, 3, agreement());
        let who = *group.facilitator();
        assert_eq!(gives(&world, &who, "1", "2026-02-10"), "20: 20000");
        set_rate(&world.db, &who, rate(2, Some(5), "2026-01-01")).unwrap();
        let posted = || world.read(|snapshot| list_contributions(snapshot, who.group()));
        let before: Vec<_> = posted().iter().map(|one| (one.rate, one.amount)).collect();
        assert_eq!(before, [(Rate::whole_percent(20), eur("200.00"))]);
        let invoice = posted().first().unwrap().invoice;
        let why = LongText::parse("entered twice").unwrap();
        void_invoice(&world.db, &who, VoidInvoice { invoice, why, key: None }).unwrap();
        let after: Vec<_> = posted().iter().map(|one| one.amount).collect();
        assert_eq!(after, [eur("200.00"), eur("-200.00")]);
        assert!(verify(&world.db).unwrap().is_clean());
    }
}

#[test]
fn rates_are_refused_backwards_without_news_and_for_nobody() {
    for world in worlds() {
        let group = a_group(&world, 3, agreement());
        let who = *group.facilitator();
        let set = |command| set_rate(&world.db, &who, command);
        assert_eq!(refused(set(rate(9, Some(5), "2026-03-01"))), RateRefused::NoSuchMember);
        assert_eq!(refused(set(rate(0, Some(5), "2026-03-01"))), RateRefused::NoSuchMember);
        assert_eq!(refused(set(rate(2, None, "2026-03-01"))), RateRefused::NothingToEnd);
        set(rate(2, Some(5), "2026-03-01")).unwrap();
        assert_eq!(refused(set(rate(2, Some(5), "2026-04-01"))), RateRefused::NothingNew);
        let early = refused(set(rate(2, Some(6), "2026-02-28")));
        assert_eq!(early, RateRefused::BeforeNewest { newest: day("2026-03-01") });
        set(rate(2, Some(6), "2026-03-01")).unwrap();
        assert_eq!(gives(&world, &who, "1", "2026-03-01"), "6: 6000", "of two from one day the later holds");
    }
}

#[test]
fn a_rate_is_taken_back_before_its_day_and_the_page_shows_the_history() {
    for world in worlds() {
        let group = a_group(&world, 3, agreement());
        let (who, member) = (*group.facilitator(), MemberNumber::new(2));
        set_rate(&world.db, &who, rate(2, Some(5), "2026-03-01")).unwrap();
        set_rate(&world.db, &who, rate(2, Some(50), "2027-01-01")).unwrap();
        let back = |number| withdraw_rate(&world.db, &who, member, number);
        assert!(matches!(back(1), Err(Failure::Refused(RateRefused::NotComing))));
        let seen = person(&world.db, group.member(3), member).unwrap().rates;
        assert_eq!((seen.own, seen.agreed), (Some(Rate::whole_percent(5)), Some(Rate::whole_percent(20))));
        let steps: Vec<_> = seen.steps.iter().map(|step| (step.number, step.is_coming)).collect();
        assert_eq!(steps, [(2, true), (1, false)], "newest first");
        back(2).unwrap();
        assert!(matches!(back(2), Err(Failure::Refused(RateRefused::NotComing))));
        let seen = person(&world.db, group.member(3), member).unwrap().rates;
        assert_eq!(seen.steps.len(), 1);
        assert_eq!(seen.steps[0].decision.as_deref(), Some("https://minutes.tidewater.example/9"));
        let lines = world.read(|snapshot| log::list_log(snapshot, who.group(), None, 9));
        let events: Vec<&str> = lines.iter().rev().map(|line| line.event.as_str()).collect();
        assert!(events.ends_with(&["member_rate_set", "member_rate_set", "member_rate_withdrawn"]), "{events:?}");
    }
}
