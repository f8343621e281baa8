//! The weights of the sharing rule `weights` (money.md 5).

use brimful::domain::agreement::Sharing;
use brimful::domain::ids::MemberNumber;
use brimful::domain::member::MemberState;
use brimful::domain::sharing::ByRule;
use brimful::domain::text::Reason;
use brimful::domain::weight::Weight;
use brimful::services::imports::{ImportRefused, import_file};
use brimful::services::once::IdempotencyKey;
use brimful::services::rounds::{OpenRound, OpenRoundRefused, Opened, Opens, RoundPlan, open};
use brimful::services::splits::why;
use brimful::services::verify::verify;
use brimful::services::weights::{GivenWeight, SetWeights, WeightsRefused, set_weights, weights};
use brimful::store::ledger::lock_group;
use brimful::store::members::set_state;
use brimful::store::participants::list_participants;
use brimful::store::scope::GroupScope;
use brimful::store::{Failure, log};

use crate::a_group::{AGroup, a_group, agreement, day, eur, invoice};
use crate::support::{World, worlds};

fn given(member: i64, weight: i64, reason: &str) -> GivenWeight {
    GivenWeight {
        member: MemberNumber::new(member),
        weight: Weight::new(weight).unwrap(),
        reason: Reason::parse(reason).unwrap(),
    }
}

fn set(world: &World, who: &GroupScope, weights: &[GivenWeight]) -> Result<i64, WeightsRefused> {
    set_weights(&world.db, who, SetWeights { weights: weights.to_vec(), key: None }).map_err(refused)
}

fn refused<R: std::fmt::Debug>(failure: Failure<R>) -> R {
    match failure {
        Failure::Refused(refusal) => refusal,
        Failure::Store(error) => panic!("{error}"),
    }
}

fn three(world: &World) -> (AGroup, GroupScope) {
    let group = a_group(world, 3, brimful::domain::agreement::Agreement { sharing: Sharing::Weights, ..agreement() });
    let who = *group.facilitator();
    invoice(world, &group, 1, Some("2026-09-10"), "1000.00", 2_000);
    (group, who)
}

fn round(world: &World, who: &GroupScope) -> Result<Opened, OpenRoundRefused> {
    let plan = RoundPlan::up_to(day("2026-09-30"));
    open(&world.db, who, OpenRound::by_default(plan, Opens::Now, day("2026-10-10"))).map_err(refused)
}

#[test]
fn a_round_copies_weights_and_reasons_and_keeps_them_when_they_change() {
    for world in worlds() {
        let (group, who) = three(&world);
        let first = [given(1, 2, "full-time"), given(2, 1, "half-time"), given(3, 0, "on leave")];
        assert_eq!(set(&world, &who, &first).unwrap(), 1);
        // 1,000.00 at 20 % is 200.00; 25 % of it for the foundation; 150.00 to share as 2 : 1 : 0.
        let opened = round(&world, &who).unwrap();
        let parts = world.read(|snapshot| list_participants(snapshot, who.group(), opened.round));
        let got: Vec<_> = parts.iter().map(|one| (one.weight, one.allotment)).collect();
        assert_eq!(got, [(Some(2), eur("100.00")), (Some(1), eur("50.00")), (Some(0), eur("0.00"))]);

        set(&world, &who, &[given(1, 1, "all the same"), given(2, 1, "all the same"), given(3, 1, "all the same")])
            .unwrap();
        let mine = why(&world.db, group.member(2), opened.round, group.member(2).member()).unwrap();
        assert_eq!(mine.weight_reason.as_deref(), Some("half-time"));
        assert_eq!((mine.weights, mine.shared.by_rule), (3, ByRule::Weights));
        let report = verify(&world.db).unwrap();
        assert!(report.is_clean(), "{:?}", report.findings);
    }
}

#[test]
fn all_weights_zero_share_equally() {
    for world in worlds() {
        let (group, who) = three(&world);
        set(&world, &who, &[given(1, 0, "none"), given(2, 0, "none"), given(3, 0, "none")]).unwrap();
        let opened = round(&world, &who).unwrap();
        let parts = world.read(|snapshot| list_participants(snapshot, who.group(), opened.round));
        assert!(parts.iter().all(|one| one.allotment == eur("50.00")));
        let mine = why(&world.db, group.member(3), opened.round, group.member(3).member()).unwrap();
        assert_eq!(mine.shared.by_rule, ByRule::EqualForLackOfWeights);
        assert!(verify(&world.db).unwrap().is_clean());
    }
}

#[test]
fn somebody_without_a_weight_keeps_the_round_from_opening_and_is_named() {
    for world in worlds() {
        let (_, who) = three(&world);
        let none = round(&world, &who).unwrap_err();
        assert!(matches!(none, OpenRoundRefused::NoWeight { member, .. } if member == MemberNumber::new(1)));
        let few = set(&world, &who, &[given(1, 1, "x"), given(2, 1, "x")]).unwrap_err();
        assert!(matches!(few, WeightsRefused::Without { names } if names.len() == 1));
        let stranger = set(&world, &who, &[given(1, 1, "x"), given(2, 1, "x"), given(3, 1, "x"), given(7, 1, "x")]);
        assert_eq!(stranger.unwrap_err(), WeightsRefused::NotActive { member: MemberNumber::new(7) });
    }
}

#[test]
fn each_setting_stays_with_who_and_when_and_the_same_again_is_none() {
    for world in worlds() {
        let (_, who) = three(&world);
        let one = [given(1, 1, "x"), given(2, 1, "x"), given(3, 1, "x")];
        let key = IdempotencyKey::parse("a-key-of-twenty-letters", &"the form");
        let twice = || set_weights(&world.db, &who, SetWeights { weights: one.to_vec(), key: key.clone() });
        assert_eq!((twice().unwrap(), twice().unwrap()), (1, 1), "a double press is one setting");
        assert_eq!(set(&world, &who, &one).unwrap_err(), WeightsRefused::NothingNew);
        world.at("2026-10-02T08:00:00Z");
        assert_eq!(set(&world, &who, &[given(1, 1, "x"), given(2, 3, "more"), given(3, 1, "x")]).unwrap(), 2);
        let facts = weights(&world.db, &who, day("2026-10-02")).unwrap();
        assert!(facts.in_use);
        let settings: Vec<_> = facts.history.iter().map(|one| (one.revision, one.members[1].1.get())).collect();
        assert_eq!(settings, [(2, 3), (1, 1)], "newest first");
        assert_eq!(facts.history[0].recorded_at, crate::support::moment("2026-10-02T08:00:00Z"));
        assert!(!facts.history[0].recorded_by.is_empty());
        let lines = world.read(|snapshot| log::list_log(snapshot, who.group(), None, 9));
        assert_eq!(lines.iter().filter(|line| line.event == "weights_set").count(), 2);
    }
}

#[test]
fn a_file_sets_the_weights_of_those_it_names_and_says_what_it_cannot_take() {
    for world in worlds() {
        let (_, who) = three(&world);
        set(&world, &who, &[given(1, 1, "x"), given(2, 1, "x"), given(3, 1, "x")]).unwrap();
        let bring = |text: &str, alone: bool| {
            let what = brimful::domain::group::ImportOf::Weights;
            import_file(&world.db, &who, what, "weights.csv", text.as_bytes().to_vec(), alone).map_err(refused)
        };
        let bad = bring("member;weight;why\n1;2;full-time\n2;1.5;\n9;1;\n1;3;\n3;-1;\n2;1000001;\n", false);
        let ImportRefused::BadRows(rows) = bad.unwrap_err() else { panic!("bad rows") };
        let sentences: Vec<String> = rows.iter().map(|row| format!("{}: {}", row.line, row.problem)).collect();
        assert_eq!(sentences.len(), 5, "{sentences:?}");
        assert!(sentences[0].starts_with("3: Weight: “1.5” is not taken: this is not a whole number"), "{sentences:?}");
        assert!(sentences[1].starts_with("4: There is no member “9”"), "{sentences:?}");
        assert!(sentences[2].ends_with("stands on line 2 already."), "{sentences:?}");
        assert!(sentences[3].contains("from 0 to 1,000,000") && sentences[4].contains("from 0 to 1,000,000"));

        let good = bring("member,weight,reason\n1,4,full-time\n3,2,\n", false).unwrap();
        assert_eq!(good.applied, 2);
        let facts = weights(&world.db, &who, day("2026-10-01")).unwrap();
        let now: Vec<_> = facts.members.iter().map(|one| one.weight.clone().unwrap()).collect();
        let now: Vec<_> = now.iter().map(|(weight, reason)| (weight.get(), reason.as_str())).collect();
        assert_eq!(now, [(4, "full-time"), (1, "x"), (2, "full-time")], "an empty reason is the one above");
        let first = bring("member,weight,reason\n1,4,\n", false).unwrap_err();
        assert!(matches!(first, ImportRefused::NothingGood(_)), "a first row without a reason");
    }
}

#[test]
fn whoever_left_is_in_no_new_setting_and_cannot_be_brought_in() {
    for world in worlds() {
        let (_, who) = three(&world);
        set(&world, &who, &[given(1, 1, "x"), given(2, 1, "x"), given(3, 1, "x")]).unwrap();
        world
            .db
            .write(move |tx| {
                let locked = lock_group(tx, who.group())?;
                Ok::<_, Failure<()>>(set_state(tx, &locked, MemberNumber::new(3), MemberState::Left)?)
            })
            .unwrap();
        let what = brimful::domain::group::ImportOf::Weights;
        let text = b"member,weight,reason\n2,5,more\n3,1,back\n".to_vec();
        let report = import_file(&world.db, &who, what, "w.csv", text, true).unwrap();
        assert_eq!((report.applied, report.bad.len()), (1, 1));
        let facts = weights(&world.db, &who, day("2026-10-01")).unwrap();
        assert_eq!((facts.members.len(), facts.history[0].members.len()), (2, 2));
    }
}
