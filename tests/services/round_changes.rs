//! What a facilitator does to a round before its settlement: ask who takes part, give it more time, take it back,
//! unlock a goal; and the rules it is opened with (money.md 5 to 7). On both databases.

#![expect(clippy::unwrap_used, reason = "tests")]

use brimful::domain::agreement::UnspentTo;
use brimful::domain::bucket::{CostLine, Goal, GoalError, RoundPhase};
use brimful::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use brimful::domain::ledger::{Account, EntryKind};
use brimful::domain::money::Amount;
use brimful::domain::round::ParticipantsBy;
use brimful::domain::settlement::BelowMinimum;
use brimful::domain::text::{LongText, Title};
use brimful::services::buckets::{
    BucketForm, ReopenGoal, ReopenRefused, SaveBucketRefused, propose, reopen, save as save_bucket,
};
use brimful::services::corrections::take_back_entry;
use brimful::services::rounds::{
    AskForHands, ExtendRefused, ExtendRound, HandsRefused, OpenRound, OpenRoundRefused, Opens, RoundPlan,
    WithdrawRefused, WithdrawRound, answer, ask_for_hands, call_off, extend, hands, open, withdraw,
};
use brimful::services::splits::{SaveRefused, SaveSplit, save};
use brimful::services::statements::{PostStatement, post_statement};
use brimful::services::verify::verify;
use brimful::store::scope::GroupScope;
use brimful::store::{Failure, close_changes, ledger, log, outbox, round_buckets, rounds, statements};

use crate::a_group::{AGroup, a_group, agreement, day, eur, invoice, monthly};
use crate::besides;
use crate::support::{World, moment, worlds};

fn refused<T: std::fmt::Debug, R: std::fmt::Debug>(answer: Result<T, Failure<R>>) -> R {
    match answer {
        Err(Failure::Refused(refusal)) => refusal,
        other => unreachable!("{other:?}"),
    }
}

fn words(text: &str) -> LongText {
    LongText::parse(text).unwrap()
}

/// Four members, 800.00 came in, 600.00 less the rent to share.
fn four(world: &World) -> AGroup {
    let group = a_group(world, 4, agreement());
    monthly(world, &group, "Rent", "100.00");
    invoice(world, &group, 1, Some("2026-09-10"), "3000.00", 2_000);
    invoice(world, &group, 2, Some("2026-09-12"), "1000.00", 2_000);
    group
}

fn bucket(world: &World, group: &AGroup, required: &str, extra: &str) -> BucketNumber {
    propose(&world.db, group.facilitator(), form(required, extra), None).unwrap().number
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

fn command(opens: Opens) -> OpenRound {
    OpenRound::by_default(RoundPlan::up_to(day("2026-09-30")), opens, day("2026-10-20"))
}

/// A bucket that takes whatever it gets.
pub fn propose_open_ended(db: &brimful::store::Db, who: &GroupScope) -> BucketNumber {
    let owners = vec![who.member()];
    propose(db, who, BucketForm { open_ended: true, owners, ..form("1", "0") }, None).unwrap().number
}

fn open_now(world: &World, group: &AGroup) -> RoundNumber {
    open(&world.db, group.facilitator(), command(Opens::Now)).unwrap().round
}

fn give(world: &World, who: &GroupScope, round: RoundNumber, bucket: BucketNumber, sum: &str) {
    let command = SaveSplit { round, version_seen: 0, asked: vec![(bucket, eur(sum))], key: None };
    save(&world.db, who, command).unwrap();
}

fn check(world: &World) {
    let report = verify(&world.db).unwrap();
    assert!(report.is_clean(), "{}: {:?}", world.name, report.findings);
}

fn logged(world: &World, who: &GroupScope) -> String {
    world.read(|snapshot| log::list_log(snapshot, who.group(), None, 1)).remove(0).detail
}

#[test]
fn every_rule_of_a_round_is_kept_as_it_was_chosen() {
    for world in worlds() {
        let group = four(&world);
        let chosen = OpenRound {
            invoices_by: Some(day("2026-11-03")),
            cap: Some(eur("50.00")),
            own_bucket: false,
            final_after_saving: true,
            sealed: true,
            members_see_names: false,
            below_minimum: BelowMinimum::AskOwner,
            unspent_to: Some(UnspentTo::Giver),
            step: Some(eur("2.50")),
            ..command(Opens::Now)
        };
        let round = open(&world.db, group.facilitator(), chosen).unwrap().round;
        let head = world.read(|snapshot| rounds::find_round(snapshot, group.facilitator().group(), round)).unwrap();
        assert_eq!((head.rules.cap, head.step, head.step_is_chosen), (Some(eur("50.00")), eur("2.50"), true));
        assert_eq!((head.rules.own_bucket, head.rules.final_after_saving, head.rules.sealed), (false, true, true));
        assert_eq!((head.members_see_names, head.below_minimum), (false, BelowMinimum::AskOwner));
        assert_eq!((head.unspent_to, head.invoices_by), (UnspentTo::Giver, Some(day("2026-11-03"))));
        assert_eq!(head.participants_by, ParticipantsBy::All);
        check(&world);
    }
}

#[test]
fn a_step_of_nothing_and_invoices_before_the_close_are_refused() {
    for world in worlds() {
        let group = four(&world);
        let try_to = |command: OpenRound| refused(open(&world.db, group.facilitator(), command));
        let step = Some(Amount::ZERO);
        assert_eq!(try_to(OpenRound { step, ..command(Opens::Now) }), OpenRoundRefused::StepNotPositive);
        let invoices_by = Some(day("2026-10-19"));
        let closes_on = day("2026-10-20");
        assert_eq!(
            try_to(OpenRound { invoices_by, ..command(Opens::Now) }),
            OpenRoundRefused::InvoicesTooEarly { closes_on }
        );
    }
}

fn ask(world: &World, group: &AGroup) {
    let asked = AskForHands { until: day("2026-10-05"), note: words("Kitchen or roof?"), key: None };
    let done = ask_for_hands(&world.db, group.facilitator(), asked).unwrap();
    assert_eq!((done.until, done.told), (moment("2026-10-05T16:00:00Z"), 4));
}

#[test]
fn a_round_is_opened_with_those_who_put_up_a_hand_once_the_time_to_answer_has_passed() {
    for world in worlds() {
        let group = four(&world);
        ask(&world, &group);
        answer(&world.db, group.member(1), true).unwrap();
        answer(&world.db, group.member(2), false).unwrap();
        answer(&world.db, group.member(3), false).unwrap();
        answer(&world.db, group.member(3), true).unwrap();

        let early = refused(open(&world.db, group.facilitator(), command(Opens::Now)));
        let until = moment("2026-10-05T16:00:00Z");
        assert_eq!(early, OpenRoundRefused::HandsStillOpen { silent: 1, until });
        world.clock.set(until);
        assert_eq!(refused(answer(&world.db, group.member(4), true)), HandsRefused::Over { until });

        let opened = open(&world.db, group.facilitator(), command(Opens::Now)).unwrap();

        // 800 − 200 − 100 = 500, among the two whose hand is up.
        assert_eq!((opened.participants, opened.may_give), (2, eur("500.00")));
        let find = |number| {
            let account = Account::Allotment(MemberNumber::new(number));
            world.read(|snapshot| ledger::balance(snapshot, group.facilitator().group(), account))
        };
        assert_eq!([find(1), find(2), find(3), find(4)], [eur("250.00"), eur("0.00"), eur("250.00"), eur("0.00")]);
        let group_of = group.facilitator().group();
        let head = world.read(|snapshot| rounds::find_round(snapshot, group_of, opened.round)).unwrap();
        assert_eq!(head.participants_by, ParticipantsBy::Hands);
        let split = SaveSplit { round: opened.round, version_seen: 0, asked: vec![], key: None };
        assert_eq!(refused(save(&world.db, group.member(2), split)), SaveRefused::NotAParticipant);
        assert!(hands(&world.db, group_of, MemberNumber::new(1)).unwrap().is_none(), "it is answered");
        check(&world);
    }
}

#[test]
fn when_everybody_has_answered_nobody_waits_for_the_day() {
    for world in worlds() {
        let group = four(&world);
        ask(&world, &group);
        for number in 1..=4 {
            answer(&world.db, group.member(number), number == 4).unwrap();
        }
        let opened = open(&world.db, group.facilitator(), command(Opens::Now)).unwrap();
        assert_eq!(opened.participants, 1);
    }
}

#[test]
fn without_a_hand_there_is_no_round_and_asking_can_be_ended() {
    for world in worlds() {
        let group = four(&world);
        assert_eq!(refused(answer(&world.db, group.member(2), true)), HandsRefused::NotAsked);
        ask(&world, &group);
        let until = moment("2026-10-05T16:00:00Z");
        let again = AskForHands { until: day("2026-10-09"), note: words(""), key: None };
        assert_eq!(refused(ask_for_hands(&world.db, group.facilitator(), again)), HandsRefused::AlreadyAsked { until });
        world.at("2026-10-06T08:00:00Z");
        let none = refused(open(&world.db, group.facilitator(), command(Opens::Now)));
        assert_eq!(none, OpenRoundRefused::NoHands { until, is_over: true });

        call_off(&world.db, group.facilitator()).unwrap();

        let opened = open(&world.db, group.facilitator(), command(Opens::Now)).unwrap();
        assert_eq!(opened.participants, 4);
        let late = AskForHands { until: day("2026-10-09"), note: words(""), key: None };
        let running = refused(ask_for_hands(&world.db, group.facilitator(), late));
        assert_eq!(running, HandsRefused::RoundRunning { name: "2026-10".to_owned(), phase: RoundPhase::Open });
    }
}

#[test]
fn the_close_is_moved_with_both_times_and_the_reason_on_record() {
    for world in worlds() {
        let group = four(&world);
        let round = open_now(&world, &group);
        let facilitator = *group.facilitator();
        let (was, now) = (moment("2026-10-20T16:00:00Z"), moment("2026-10-27T17:00:00Z"));
        let more = |closes_on: &str, reason: &str| ExtendRound {
            round,
            closes_on: day(closes_on),
            reason: words(reason),
            key: None,
        };
        assert_eq!(
            refused(extend(&world.db, &facilitator, more("2026-10-20", "Two are ill"))),
            ExtendRefused::NotLater { closes_at: was }
        );
        assert_eq!(refused(extend(&world.db, &facilitator, more("2026-10-27", " "))), ExtendRefused::NoReason);

        let done = extend(&world.db, &facilitator, more("2026-10-27", "Two are ill")).unwrap();

        assert_eq!((done.was_at, done.closes_at, done.told), (was, now, 4));
        let detail = logged(&world, &facilitator);
        assert!(detail.contains("from 20 October 2026 at 18:00 to 27 October 2026 at 18:00: Two are ill"), "{detail}");
        let changes =
            world.read(|snapshot| close_changes::list_close_changes(snapshot, facilitator.group(), Some(round)));
        assert_eq!(changes.iter().map(|one| (one.was_at, one.now_at)).collect::<Vec<_>>(), [(was, now)]);
        world.at("2026-10-27T16:59:59Z");
        let trailer = bucket(&world, &group, "100.00", "0.00");
        give(&world, group.member(3), round, trailer, "20.00");
        // Once it has passed it stays.
        world.clock.set(now);
        let over = refused(extend(&world.db, &facilitator, more("2026-11-03", "Again")));
        assert_eq!(over, ExtendRefused::Over { phase: RoundPhase::Closed, closed_at: now });
        check(&world);
    }
}

#[test]
fn before_it_opens_a_moved_close_is_told_by_the_mail_that_it_opens() {
    for world in worlds() {
        let group = four(&world);
        let round = open(&world.db, group.facilitator(), command(Opens::On(day("2026-10-06")))).unwrap().round;
        let more = ExtendRound { round, closes_on: day("2026-10-27"), reason: words("Later"), key: None };
        assert_eq!(extend(&world.db, group.facilitator(), more).unwrap().told, 0);
        let queued =
            |kind| world.read(|snapshot| outbox::list_tellings(snapshot, group.facilitator().group(), kind)).len();
        assert_eq!((queued("round_opens"), queued("closing_soon"), queued("round_changed")), (4, 4, 0));
    }
}

#[test]
fn a_round_withdrawn_before_it_begins_leaves_no_trace_in_the_balances() {
    for world in worlds() {
        let group = four(&world);
        let facilitator = *group.facilitator();
        let balances = || {
            let mut all = world.read(|snapshot| ledger::list_balances(snapshot, facilitator.group()));
            all.retain(|(_, sum)| !sum.is_zero());
            all
        };
        let before = balances();
        ask(&world, &group);
        for number in 1..=4 {
            answer(&world.db, group.member(number), number > 1).unwrap();
        }
        let trailer = bucket(&world, &group, "100.00", "0.00");
        let round = open(&world.db, &facilitator, command(Opens::On(day("2026-10-06")))).unwrap().round;
        let back = |reason: &str| WithdrawRound { round, reason: words(reason), key: None };
        assert_eq!(refused(withdraw(&world.db, &facilitator, back(""))), WithdrawRefused::NoReason);

        let done = withdraw(&world.db, &facilitator, back("An invoice is wrong")).unwrap();

        assert_eq!((done.name.as_str(), done.to_share), ("2026-10", eur("500.00")));
        assert_eq!(balances(), before);
        let entries = world.read(|snapshot| ledger::list_entries(snapshot, facilitator.group()));
        let last: Vec<_> =
            entries.iter().rev().take(2).map(|one| (one.kind, one.reverses.map(|one| one.get()))).collect();
        assert_eq!(last, [(EntryKind::Reversal, Some(3)), (EntryKind::Reversal, Some(4))], "the statement last");
        assert_eq!(logged(&world, &facilitator), "Withdrew the round 2026-10 before it began: An invoice is wrong");
        let phase = RoundPhase::Withdrawn;
        let twice = refused(withdraw(&world.db, &facilitator, back("Again")));
        assert_eq!(twice, WithdrawRefused::NotAnnounced { phase });
        check(&world);

        // The hands stand, the contributions are free, the name is not: the next one gets another.
        let asked = hands(&world.db, facilitator.group(), facilitator.member()).unwrap().unwrap();
        assert_eq!((asked.up.len(), asked.down.len()), (3, 1));
        let opened = open(&world.db, &facilitator, command(Opens::Now)).unwrap();
        assert_eq!((opened.name.as_str(), opened.participants, opened.may_give), ("2026-10-2", 3, eur("499.98")));
        give(&world, group.member(2), opened.round, trailer, "20.00");
        let listed = world.read(|snapshot| rounds::list_rounds(snapshot, facilitator.group()));
        assert_eq!(listed.len(), 1);
        let stands = world.read(|snapshot| statements::list_statements(snapshot, facilitator.group()));
        assert_eq!(stands.iter().map(|one| one.came_in).collect::<Vec<_>>(), [eur("800.00")]);
        check(&world);
    }
}

#[test]
fn nothing_is_withdrawn_once_the_round_has_begun_or_something_rests_on_it() {
    for world in worlds() {
        let group = four(&world);
        let facilitator = *group.facilitator();
        let round = open(&world.db, &facilitator, command(Opens::On(day("2026-10-06")))).unwrap().round;
        let back = || WithdrawRound { round, reason: words("No"), key: None };
        let alone = PostStatement { last_day: day("2026-10-01"), name: None, seen: None, key: None };
        let later = post_statement(&world.db, &facilitator, alone).unwrap().name;
        let name = later.clone();
        assert_eq!(refused(withdraw(&world.db, &facilitator, back())), WithdrawRefused::LaterStatement { name });
        world.at("2026-10-06T07:00:00Z");
        let phase = RoundPhase::Open;
        assert_eq!(refused(withdraw(&world.db, &facilitator, back())), WithdrawRefused::NotAnnounced { phase });
        check(&world);
    }
}

#[test]
fn a_round_whose_bills_are_paid_already_is_withdrawn_only_after_they_are_taken_back() {
    for world in worlds() {
        let group = four(&world);
        let facilitator = *group.facilitator();
        let round = open(&world.db, &facilitator, command(Opens::On(day("2026-10-06")))).unwrap().round;
        let back = || WithdrawRound { round, reason: words("No"), key: None };
        let entry = besides::pays(&world, &facilitator, besides::bill(1, 1, "40.00"));
        let paid = eur("40.00");
        assert_eq!(refused(withdraw(&world.db, &facilitator, back())), WithdrawRefused::Paid { paid });
        take_back_entry(&world.db, &facilitator, entry, besides::why("Paid by mistake"), None).unwrap();
        withdraw(&world.db, &facilitator, back()).unwrap();
        check(&world);
    }
}

fn raised(world: &World, who: &GroupScope, bucket: BucketNumber, required: &str) -> Result<(), SaveBucketRefused> {
    match save_bucket(&world.db, who, bucket, form(required, "0.00")) {
        Ok(_) => Ok(()),
        Err(Failure::Refused(refusal)) => Err(refusal),
        Err(Failure::Store(error)) => unreachable!("{error}"),
    }
}

#[test]
fn a_goal_is_locked_while_the_round_is_open_unless_a_facilitator_unlocks_it_for_one_change() {
    for world in worlds() {
        let group = four(&world);
        let facilitator = *group.facilitator();
        let trailer = bucket(&world, &group, "100.00", "0.00");
        let unlock = |reason: &str| ReopenGoal { bucket: trailer, reason: words(reason), key: None };
        let idle = refused(reopen(&world.db, &facilitator, unlock("Dearer")));
        assert_eq!(idle, ReopenRefused::NotOpen { phase: None });
        let round = open_now(&world, &group);
        give(&world, group.member(3), round, trailer, "60.00");
        give(&world, group.member(4), round, trailer, "40.00");
        let owner = group.member(2);
        let locked = SaveBucketRefused::GoalLocked { round: "2026-10".to_owned() };
        assert_eq!(raised(&world, owner, trailer, "120.00"), Err(locked.clone()));
        assert_eq!(refused(reopen(&world.db, &facilitator, unlock("  "))), ReopenRefused::NoReason);
        let mails = || world.read(outbox::count_by_state).iter().map(|(_, count)| *count).sum::<i64>();
        let before = mails();

        reopen(&world.db, &facilitator, unlock("Dearer than we thought")).unwrap();

        assert_eq!(mails() - before, 2, "those who gave to it");
        assert_eq!(refused(reopen(&world.db, &facilitator, unlock("Again"))), ReopenRefused::Already);
        let (given, maximum) = (eur("100.00"), eur("99.99"));
        let below = raised(&world, owner, trailer, "99.99");
        assert_eq!(below, Err(SaveBucketRefused::Goal(GoalError::BelowGiven { given, maximum })));
        raised(&world, owner, trailer, "120.00").unwrap();
        assert_eq!(mails() - before, 4, "and again when it changed");
        assert_eq!(logged(&world, &facilitator), "Cargo trailer");
        let find = || {
            let rows = world.read(|snapshot| round_buckets::list_in_round(snapshot, facilitator.group(), round));
            rows.into_iter().find(|row| row.bucket == trailer).unwrap()
        };
        assert_eq!(find().goal, Goal { minimum: eur("120.00"), maximum: Some(eur("120.00")) });
        // The full bucket takes money again, and the goal is locked again.
        give(&world, group.member(1), round, trailer, "30.00");
        assert_eq!(find().total, eur("120.00"));
        assert_eq!(raised(&world, owner, trailer, "130.00"), Err(locked));
        check(&world);
    }
}

#[test]
fn a_sealed_goal_may_sink_below_what_was_given_and_everybody_is_told() {
    for world in worlds() {
        let group = four(&world);
        let trailer = bucket(&world, &group, "100.00", "0.00");
        let sealed = OpenRound { sealed: true, ..command(Opens::Now) };
        let round = open(&world.db, group.facilitator(), sealed).unwrap().round;
        give(&world, group.member(3), round, trailer, "120.00");
        let before: i64 = world.read(outbox::count_by_state).iter().map(|(_, count)| *count).sum();
        let unlock = ReopenGoal { bucket: trailer, reason: words("Cheaper"), key: None };
        reopen(&world.db, group.facilitator(), unlock).unwrap();
        raised(&world, group.member(2), trailer, "50.00").unwrap();
        let after: i64 = world.read(outbox::count_by_state).iter().map(|(_, count)| *count).sum();
        assert_eq!(after - before, 8, "all four, twice: a list of mails tells nothing");
        check(&world);
    }
}
