//! A group that did everything there is to do once: a row in every list of facts, so that `verify` and the bundle can be
//! tried on all of them.

use brimful::domain::agreement::{Agreement, CancelledTo, UnspentTo};
use brimful::domain::bucket::CostLine;
use brimful::domain::core_cost::Cadence;
use brimful::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use brimful::domain::money::Rate;
use brimful::domain::settlement::BelowMinimum;
use brimful::domain::text::{LongText, Title};
use brimful::domain::time::Month;
use brimful::services::agreements::{ChangeAgreement, change_agreement, withdraw_agreement};
use brimful::services::buckets::{
    BucketForm, CancelBucket, FinishBucket, ReopenGoal, cancel, cancel_facts, finish, propose, reopen,
    save as save_bucket,
};
use brimful::services::core_costs::end_core_cost;
use brimful::services::member_rates::{SetRate, set_rate, withdraw_rate};
use brimful::services::payouts::{AskPayout, PayPayout, ask, pay};
use brimful::services::people::leave;
use brimful::services::rounds::{ExtendRound, OpenRound, Opens, RoundPlan, extend, open};
use brimful::services::settlement::{
    AnswerOffer, Choice, SettleEarly, SettleRound, answer, early_preview, preview, settle, settle_early,
};
use brimful::services::splits::{SaveSplit, save};

use crate::a_group::{AGroup, agreement, cost, day, eur, invoice};
use crate::besides::{check, holds};
use crate::support::{World, receipt};
use crate::verify_besides;

fn words(text: &str) -> LongText {
    LongText::parse(text).unwrap()
}

fn form(required: &str, extra: &str) -> BucketForm {
    BucketForm {
        title: Title::parse("Cargo trailer").unwrap(),
        summary: "Deliveries by bike".to_owned(),
        body: words(""),
        lines: vec![CostLine { what: "Trailer".to_owned(), required: eur(required), extra: eur(extra) }],
        open_ended: false,
        owners: vec![MemberNumber::new(2)],
        starts_on: None,
        publish: true,
    }
}

fn give(world: &World, group: &AGroup, round: RoundNumber, member: i64, asked: &[(BucketNumber, &str)]) {
    let asked = asked.iter().map(|(bucket, sum)| (*bucket, eur(sum))).collect();
    save(&world.db, group.member(member), SaveSplit { round, version_seen: 0, asked, key: None }).unwrap();
}

fn settles(world: &World, group: &AGroup, round: RoundNumber, choices: Vec<Choice>) {
    let seen = preview(&world.db, group.facilitator().group(), round, &choices).unwrap().unwrap();
    let command = SettleRound { round, expected: seen.fingerprint, choices };
    settle(&world.db, group.facilitator(), command).unwrap();
}

/// Rates that change, are taken back and end; a core cost that ends.
fn rates(world: &World, group: &AGroup) {
    let who = group.facilitator();
    let change = |rate: u8, from: &str| {
        let (unspent_to, cancelled_to) = (UnspentTo::Giver, CancelledTo::Givers);
        let pool_rate = Rate::whole_percent(rate);
        let agreement = Agreement { pool_rate, from: day(from), unspent_to, cancelled_to, ..agreement() };
        change_agreement(&world.db, who, ChangeAgreement { agreement, decision: None }).unwrap()
    };
    assert_eq!(change(25, "2026-10-15"), 2);
    let coming = change(30, "2027-01-01");
    let set = |from: &str, rate: Option<u8>| {
        let (member, rate) = (MemberNumber::new(4), rate.map(Rate::whole_percent));
        set_rate(&world.db, who, SetRate { member, from: day(from), rate, decision: None }).unwrap();
    };
    set("2026-10-10", Some(5));
    set("2027-02-01", None);
    world.at("2026-10-05T08:00:00Z");
    withdraw_agreement(&world.db, who, coming).unwrap();
    withdraw_rate(&world.db, who, MemberNumber::new(4), 2).unwrap();
    cost(world, group, "Insurance", "60", Cadence::Quarterly, "2026-10");
    let insurance = world.read(|snapshot| brimful::store::core_costs::list_core_costs(snapshot, who.group()));
    let insurance = insurance.last().unwrap().cost.number;
    end_core_cost(&world.db, who, insurance, Month::parse("2027-06").unwrap()).unwrap();
}

/// Owners are asked below the minimum; a goal is unlocked, the close moved, a full bucket settled early.
fn first_round(world: &World, group: &AGroup) -> [BucketNumber; 3] {
    let who = group.facilitator();
    world.at("2026-10-30T08:00:00Z");
    invoice(world, group, 4, Some("2026-10-12"), "20000", 500);
    invoice(world, group, 1, Some("2026-10-14"), "50000", 2_000);
    invoice(world, group, 1, Some("2026-10-15"), "10000", 2_500);
    invoice(world, group, 2, Some("2026-10-20"), "700", 10_000);
    invoice(world, group, 2, Some("2026-10-21"), "-100", 2_500);
    world.at("2026-11-02T08:00:00Z");
    let bucket = |required: &str, extra: &str| propose(&world.db, who, form(required, extra), None).unwrap().number;
    let [full, low, wide] = [bucket("900", "0"), bucket("500", "100"), bucket("300", "700")];
    let plan = RoundPlan::up_to(day("2026-10-31"));
    let command = OpenRound {
        below_minimum: BelowMinimum::AskOwner,
        ..OpenRound::by_default(plan, Opens::Now, day("2026-11-17"))
    };
    let round = open(&world.db, who, command).unwrap().round;
    world.at("2026-11-03T12:00:00Z");
    give(world, group, round, 1, &[(full, "500"), (wide, "200")]);
    give(world, group, round, 2, &[(full, "400"), (low, "100")]);
    give(world, group, round, 4, &[(low, "20.50"), (wide, "250.25")]);
    reopen(&world.db, who, ReopenGoal { bucket: wide, reason: words("The price rose"), key: None }).unwrap();
    save_bucket(&world.db, group.member(2), wide, form("400", "600")).unwrap();
    let reason = words("Two of us are ill");
    extend(&world.db, who, ExtendRound { round, closes_on: day("2026-11-20"), reason, key: None }).unwrap();
    let seen = early_preview(&world.db, who.group(), round, full).unwrap();
    let early = SettleEarly { round, bucket: full, expected: seen.fingerprint };
    settle_early(&world.db, who, early).unwrap();
    world.at("2026-11-21T09:00:00Z");
    answer(&world.db, group.member(2), AnswerOffer { round, bucket: low, accept: true }).unwrap();
    settles(world, group, round, Vec::new());
    leave(&world.db, group.member(4)).unwrap();
    [full, low, wide]
}

/// The facilitator decides below the minimum: once yes, once no.
fn second_round(world: &World, group: &AGroup) {
    let who = group.facilitator();
    world.at("2026-12-01T08:00:00Z");
    invoice(world, group, 3, Some("2026-11-12"), "20000", 2_500);
    let bucket = |required: &str| propose(&world.db, who, form(required, "0"), None).unwrap().number;
    let [yes, no] = [bucket("800"), bucket("700")];
    let plan = RoundPlan::up_to(day("2026-11-30"));
    let command = OpenRound {
        below_minimum: BelowMinimum::Facilitator,
        ..OpenRound::by_default(plan, Opens::Now, day("2026-12-10"))
    };
    let round = open(&world.db, who, command).unwrap().round;
    world.at("2026-12-03T12:00:00Z");
    give(world, group, round, 2, &[(yes, "120"), (no, "30")]);
    give(world, group, round, 3, &[(yes, "80")]);
    world.at("2026-12-11T09:00:00Z");
    let choice = |bucket, accept, reason: &str| Choice { bucket, accept, reason: reason.to_owned() };
    let choices = vec![choice(yes, true, "It is enough to start"), choice(no, false, "Too little")];
    settles(world, group, round, choices);
}

/// Rows in every list.
pub fn lived(world: &World) -> AGroup {
    let group = verify_besides::lived(world);
    let who = group.facilitator();
    rates(world, &group);
    check(world);
    let [full, low, wide] = first_round(world, &group);
    check(world);
    let wish = |sum: &str| AskPayout {
        bucket: full,
        amount: eur(sum),
        payee: "Somebody".to_owned(),
        payee_member: None,
        reference: "Invoice 1".to_owned(),
        wanted_on: None,
        receipt: receipt(),
    };
    for (sum, paid) in [("300", Some("100")), ("50", None)] {
        let asked = ask(&world.db, group.member(2), wish(sum), None).unwrap();
        let paid = PayPayout { payout: asked.payout, amount: paid.map(eur), paid_on: None };
        pay(&world.db, who, paid, None).unwrap();
    }
    let left = |bucket| holds(world, &group, brimful::domain::ledger::Account::Bucket(bucket));
    let done = FinishBucket { bucket: low, report: words("We did it."), expected: left(low) };
    finish(&world.db, group.member(2), done, None).unwrap();
    let seen = cancel_facts(&world.db, who, wide).unwrap();
    let destination = seen.destination;
    let why = words("The dealer closed down.");
    cancel(&world.db, who, CancelBucket { bucket: wide, why, expected: left(wide), destination }, None).unwrap();
    check(world);
    second_round(world, &group);
    check(world);
    group
}
