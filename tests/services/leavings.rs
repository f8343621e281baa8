//! Who leaves: the saved split stands, the rest goes to carried at the settlement, money outside rounds at once
//! (money.md 8).

use brimful::domain::agreement::UnspentTo;
use brimful::domain::ids::MemberNumber;
use brimful::domain::ledger::{Account, EntryKind};
use brimful::services::people::{Standing, change_standing, leave};
use brimful::services::settlement::{SettleRound, preview, settle};
use brimful::services::splits::{SaveSplit, save};
use brimful::store::leavings::list_leavings;
use brimful::store::ledger::{balance, list_entries};

use crate::support::round::{Plan, PlannedBucket, RoundWorld, bucket, cents, check_all};
use crate::support::worlds;

fn give(round: &RoundWorld, member: usize, sum: i64) {
    let asked = vec![(bucket(1), cents(sum))];
    let command = SaveSplit { round: round.round, version_seen: 0, asked, key: None };
    save(&round.world.db, &round.member(member), command).unwrap();
}

fn holds(round: &RoundWorld, account: Account) -> i64 {
    round.world.read(|snapshot| balance(snapshot, round.group, account)).minor()
}

fn allotment(member: i64) -> Account {
    Account::Allotment(MemberNumber::new(member))
}

fn settles(round: &RoundWorld) {
    let seen = preview(&round.world.db, round.group, round.round, &[]).unwrap().unwrap();
    settle(&round.world.db, &round.member(1), SettleRound::as_seen(round.round, seen.fingerprint)).unwrap();
}

#[test]
fn who_leaves_during_a_round_leaves_their_split_and_the_rest_is_carried_at_the_settlement() {
    for world in worlds() {
        let mut plan = Plan::new(3, 10_000, vec![PlannedBucket::fixed(9_000)]);
        plan.unspent_to = UnspentTo::Giver;
        let round = plan.open(world);
        give(&round, 2, 6_000);
        give(&round, 3, 3_000);
        leave(&round.world.db, &round.member(2)).unwrap();
        assert_eq!(holds(&round, allotment(2)), 10_000, "nothing moves before the settlement");
        check_all(&round);
        round.close();
        settles(&round);
        assert_eq!(holds(&round, Account::Bucket(bucket(1))), 9_000);
        assert_eq!((holds(&round, allotment(2)), holds(&round, allotment(3))), (0, 7_000));
        assert_eq!(holds(&round, Account::Carried), 4_000);
        check_all(&round);
    }
}

#[test]
fn who_leaves_between_rounds_gives_back_at_once_what_they_hold() {
    for world in worlds() {
        let mut plan = Plan::new(2, 10_000, vec![PlannedBucket::fixed(9_000)]);
        plan.unspent_to = UnspentTo::Giver;
        let round = plan.open(world);
        give(&round, 2, 2_500);
        round.close();
        settles(&round);
        assert_eq!(holds(&round, allotment(2)), 10_000);
        change_standing(&round.world.db, &round.member(1), MemberNumber::new(2), Standing::Left).unwrap();
        assert_eq!((holds(&round, allotment(2)), holds(&round, Account::Carried)), (0, 10_000));
        assert_eq!(holds(&round, Account::Pool), 0, "never to the pool");
        let entries = round.world.read(|snapshot| list_entries(snapshot, round.group));
        let last = entries.last().unwrap();
        assert_eq!(last.kind, EntryKind::Return);
        let rows = round.world.read(|snapshot| list_leavings(snapshot, round.group));
        let row = rows.first().unwrap();
        assert_eq!(
            (row.member, row.left_by, row.returned),
            (MemberNumber::new(2), MemberNumber::new(1), cents(10_000))
        );
        assert_eq!(row.entry, Some(last.number));
        check_all(&round);
    }
}

#[test]
fn who_leaves_with_nothing_posts_nothing() {
    for world in worlds() {
        let round = Plan::new(2, 10_000, vec![PlannedBucket::fixed(9_000)]).open(world);
        give(&round, 2, 2_500);
        round.close();
        settles(&round);
        let before = round.world.read(|snapshot| list_entries(snapshot, round.group)).len();
        leave(&round.world.db, &round.member(2)).unwrap();
        let after = round.world.read(|snapshot| list_entries(snapshot, round.group)).len();
        assert_eq!(before, after);
        check_all(&round);
    }
}
