//! A member's statement: what they brought, held, gave and got back, with the same balance everywhere.

use std::collections::BTreeMap;

use brimful::domain::agreement::{Agreement, UnspentTo};
use brimful::domain::ids::{MemberNumber, RoundNumber};
use brimful::domain::ledger::Account;
use brimful::domain::money::Amount;
use brimful::services::books::Audience;
use brimful::services::books::ledger::EntryFilter;
use brimful::services::exports::{ledger_csv, statement_csv, statement_json};
use brimful::services::people::{MemberStatement, Moved, StatementRefused, statement};
use brimful::services::splits::{WhyRefused, why};
use brimful::store::Failure;
use brimful::store::agreements::insert_agreement;
use brimful::store::ledger::{balance, lock_group};
use brimful::store::scope::{GroupScope, find_group_for_operator};

use crate::a_group::{AGroup, agreement, day, eur};
use crate::november::{paid, settled_with, split};
use crate::support::{World, worlds};

fn of(world: &World, reader: &GroupScope, member: i64) -> MemberStatement {
    statement(&world.db, reader, MemberNumber::new(member)).unwrap()
}

#[test]
fn the_statement_of_ines_tells_her_november() {
    for world in worlds() {
        let group = paid(&world);
        let ines = of(&world, group.member(2), 2);
        assert_eq!((ines.name.as_str(), ines.sums.allotted), ("Member 2", eur("400.00")));
        assert_eq!(ines.sums.holds, Amount::ZERO);
        assert_eq!(ines.sums.gave.checked_add(ines.sums.went_back), Ok(eur("400.00")));
        let brought: Vec<_> = ines.brought.iter().map(|one| (one.amount, one.statement.as_deref())).collect();
        assert!(brought.iter().all(|(_, statement)| *statement == Some("2026-11")), "{brought:?}");
        let first = &ines.held[0];
        assert_eq!((first.what, first.change, first.after), (Moved::Allotted, eur("400.00"), eur("400.00")));
        assert_eq!(first.round.as_deref(), Some("2026-11"));
        let [round] = ines.rounds.as_slice() else { panic!("one round") };
        assert_eq!((round.allotted, round.funded, round.is_settled), (eur("400.00"), ines.sums.gave, true));
        assert_eq!(round.came_back.checked_add(round.not_given), Ok(round.to_carried));
        assert_eq!(round.stays, Amount::ZERO);
    }
}

#[test]
fn what_members_gave_and_got_back_adds_up_to_the_round() {
    for world in worlds() {
        let group = paid(&world);
        let all: Vec<MemberStatement> = (1..=14).map(|number| of(&world, group.facilitator(), number)).collect();
        let sum = |of: fn(&MemberStatement) -> Amount| Amount::total(all.iter().map(of)).unwrap();
        assert_eq!(sum(|one| one.sums.brought), eur("12500.00"));
        assert_eq!(sum(|one| one.sums.allotted), eur("5600.00"));
        assert_eq!(sum(|one| one.sums.gave), eur("5570.00"));
        assert_eq!(sum(|one| one.sums.went_back), eur("30.00"));
        assert_eq!(sum(|one| one.sums.holds), Amount::ZERO);
        assert_eq!(sum(|one| one.on_the_way.1), eur("368.00"), "1,520 and 320 at 20 % are on the way");
    }
}

#[test]
fn another_members_statement_and_numbers_are_for_treasurers_and_facilitators() {
    for world in worlds() {
        let group = split(&world, |_| ());
        let (ines, marit, round) = (group.member(2), group.facilitator(), RoundNumber::new(1));
        let refused = statement(&world.db, ines, MemberNumber::new(3)).unwrap_err();
        assert!(matches!(refused, Failure::Refused(StatementRefused::NotYours)));
        let refused = why(&world.db, ines, round, MemberNumber::new(3)).unwrap_err();
        assert!(matches!(refused, Failure::Refused(WhyRefused::NotYours)));
        for number in [0, 99] {
            let refused = statement(&world.db, marit, MemberNumber::new(number)).unwrap_err();
            assert!(matches!(refused, Failure::Refused(StatementRefused::NoSuchMember)), "{number}");
        }
        let facts = why(&world.db, marit, round, MemberNumber::new(2)).unwrap();
        assert_eq!((facts.name.as_str(), facts.mine.unwrap().allotment), ("Member 2", eur("400.00")));
        assert!(facts.head.allotment_entry.is_some() && facts.statement_entry.is_some());
    }
}

#[test]
fn a_split_that_is_not_settled_is_reserved_and_hidden_from_others_where_the_round_hides_it() {
    for (sealed, names) in [(false, true), (true, true), (false, false)] {
        for world in worlds() {
            let group = split(&world, |command| {
                command.sealed = sealed;
                command.members_see_names = names;
            });
            let own = of(&world, group.member(2), 2);
            assert_eq!(own.sums.holds, eur("400.00"), "allocations of an open round are reservations");
            assert!(own.sums.reserved.is_positive() && !own.rounds[0].hidden);
            assert_eq!(own.sums.gave, Amount::ZERO);
            let seen = of(&world, group.facilitator(), 2);
            assert_eq!(seen.rounds[0].hidden, sealed || !names, "{} {sealed} {names}", world.name);
            let expected = if sealed || !names { Amount::ZERO } else { own.sums.reserved };
            assert_eq!(seen.sums.reserved, expected);
            let file = statement_json(&seen).unwrap().content;
            assert_eq!(file.contains("\"given\""), !sealed && names);
        }
    }
}

/// From October on what is not given stays with its giver.
fn money_stays(world: &World) {
    let who = world.read(|snapshot| find_group_for_operator(snapshot, "tidewater")).unwrap();
    let stays = Agreement { version: 2, from: day("2026-10-01"), unspent_to: UnspentTo::Giver, ..agreement() };
    let written = world.db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        Ok::<_, Failure<()>>(insert_agreement(tx, &locked, &who, &stays, None)?)
    });
    written.unwrap();
}

fn balances_in_ledger_file(world: &World, group: &AGroup) -> BTreeMap<String, String> {
    let reader = Audience::from(*group.facilitator());
    let file = ledger_csv(&world.db, reader, &EntryFilter::default()).unwrap().content;
    let mut sums: BTreeMap<String, i64> = BTreeMap::new();
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    let heads = reader.headers().unwrap().clone();
    let at = |name: &str| heads.iter().position(|head| head == name).unwrap();
    for row in reader.records() {
        let row = row.unwrap();
        *sums.entry(row[at("account")].to_owned()).or_default() +=
            row[at("amount")].replace('.', "").parse::<i64>().unwrap();
    }
    sums.into_iter().map(|(name, cents)| (name, format!("{}.{:02}", cents / 100, cents % 100))).collect()
}

#[test]
fn what_a_member_holds_is_the_same_in_the_ledger_on_the_statement_and_in_every_file() {
    for world in worlds() {
        let group = settled_with(&world, |_| money_stays(&world));
        let in_file = balances_in_ledger_file(&world, &group);
        let mut held = 0;
        for number in 1..=14 {
            let account = Account::Allotment(MemberNumber::new(number));
            let stored = world.read(|snapshot| balance(snapshot, group.facilitator().group(), account));
            let facts = of(&world, group.member(number), number);
            assert_eq!(facts.sums.holds, stored, "{account}");
            assert_eq!(facts.held.last().unwrap().after, stored);
            assert_eq!(facts.rounds[0].stays, stored, "what stays after the only round is all there is");
            let plain = format!("{}.{:02}", stored.minor() / 100, stored.minor() % 100);
            assert_eq!(in_file[&account.to_string()], plain);
            let json: serde_json::Value = serde_json::from_str(&statement_json(&facts).unwrap().content).unwrap();
            assert_eq!(json["sums"]["holds"], plain.as_str());
            let csv = statement_csv(&facts).unwrap().content;
            let last = csv.lines().rfind(|line| line.starts_with("held,")).unwrap();
            assert!(last.ends_with(&format!(",EUR,{plain}")), "{last}");
            held += stored.minor();
        }
        assert_eq!(held, 3_000, "the 30 euros of the microphone stay with their givers");
    }
}
