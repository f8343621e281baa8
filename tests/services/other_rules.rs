//! What other rules say of Tidewater's November, and to whom.

use brimful::domain::bucket::RoundPhase;
use brimful::domain::ids::BucketNumber;
use brimful::domain::other_rules::{equal_shares, transfer};
use brimful::services::books::Audience;
use brimful::services::other_rules::{Compared, OtherRules, other_rules};

use crate::a_group::eur;
use crate::books::{member, outsider, treasurer};
use crate::november;
use crate::support::{World, worlds};

fn rules(world: &World, reader: Audience) -> OtherRules {
    match other_rules(&world.db, reader, "2026-11").unwrap().unwrap() {
        Compared::Rules(rules) => *rules,
        Compared::NotSettled(_) => panic!("the round is settled"),
    }
}

#[test]
fn november_would_have_gone_like_this() {
    for world in worlds() {
        let group = november::settled(&world);
        let rules = rules(&world, member(&group));
        assert_eq!(rules.budget, eur("5600"));

        // 2, 1, 4, 7, 3, 5 in this order leave 30.00; 6 needs 400.00, which fits as long as it stands before 5.
        let greedy = &rules.greedy;
        assert_eq!(greedy.spent, eur("5570"));
        let funded: Vec<_> = greedy.verdicts.iter().map(|one| one.funded).collect();
        assert_eq!(funded, [true, true, true, true, true, false, true]);
        assert_eq!(greedy.verdicts[5].enough, Some(eur("480.01")));

        // The microphones' 30.00 are the workbench's: of its other buckets only 4 is not at its maximum.
        let by_givers = rules.by_givers.unwrap();
        let verdicts = &by_givers.transfer.verdicts;
        assert_eq!(verdicts[5].ending, transfer::Ending::Missing(eur("370")));
        assert_eq!((verdicts[3].came, verdicts[3].ending), (eur("30"), transfer::Ending::Funded(eur("930"))));
        assert_eq!((by_givers.transfer.spent, by_givers.transfer.back), (eur("5600"), eur("0")));

        // Everybody pays what they gave: the price of all but 6 is exactly one.
        let shares = &by_givers.equal_shares;
        assert_eq!((shares.spent, shares.raised), (eur("5570"), eur("0")));
        assert_eq!(shares.verdicts[0].ending, equal_shares::Ending::Funded { most_paid: eur("300") });
        let ending = equal_shares::Ending::NotFunded { left: eur("30"), missing: eur("370") };
        assert_eq!((shares.verdicts[5].bucket, shares.verdicts[5].ending), (BucketNumber::new(6), ending));
    }
}

#[test]
fn rules_that_look_at_who_gave_what_are_for_those_who_may_see_it() {
    for world in worlds() {
        let group = november::settled(&world);
        assert!(rules(&world, outsider(&world)).by_givers.is_none());
        assert!(rules(&world, member(&group)).by_givers.is_some());
    }
    for world in worlds() {
        let group = november::settled_with(&world, |command| command.members_see_names = false);
        for reader in [outsider(&world), member(&group), treasurer(&group)] {
            let rules = rules(&world, reader);
            assert!(rules.by_givers.is_none());
            assert_eq!(rules.greedy.spent, eur("5570"));
        }
    }
}

#[test]
fn there_is_nothing_to_compare_before_the_settlement() {
    for world in worlds() {
        let group = november::split(&world, |command| command.sealed = true);
        for reader in [outsider(&world), member(&group), treasurer(&group)] {
            let Some(Compared::NotSettled(round)) = other_rules(&world.db, reader, "2026-11").unwrap() else {
                panic!("a round that is open has other rules");
            };
            assert_eq!(round.phase, RoundPhase::Open);
            assert!(round.buckets.iter().all(|one| one.total == eur("0")), "a sealed round hides its totals");
        }
        assert!(other_rules(&world.db, member(&group), "2026-10").unwrap().is_none());
    }
}
