//! An election from a file becomes a group of its own.

use brimful::domain::bucket::Outcome;
use brimful::domain::ids::RoundNumber;
use brimful::domain::ledger::Account;
use brimful::domain::pabulib::{Election, read};
use brimful::services::books::Audience;
use brimful::services::demo::pabulib::{holds, make};
use brimful::services::demo::{self, DemoError};
use brimful::services::exports::{RoundPabulib, round_pabulib};
use brimful::services::verify::verify;
use brimful::store::ledger::balance;
use brimful::store::outcomes::{list_allocations, list_participants, list_round_buckets, list_settlements};
use brimful::store::scope::find_group_for_operator;

use crate::a_group::eur;
use crate::support::{World, moment, worlds};

/// A day in the life of a small street: 100.00 for five voters. The bench is overfilled, the trees miss their sum.
const STREET: &str = "META\r\nkey;value\r\ndescription;Street money\r\nunit;Łódź\r\ninstance;2026\r\nnum_projects;3\r\n\
num_votes;5\r\nbudget;103.03\r\nvote_type;cumulative\r\ncurrency;PLN\r\nPROJECTS\r\nproject_id;cost;name\r\n\
a;40;\"A bench; blue\"\r\nb;30;Lamps\r\nc;60;Trees\r\nVOTES\r\nvoter_id;age;sex;vote;points\r\n\
v1;44;F;a,b;3,1\r\nv2;12;M;a;10\r\nv3;SECRET;M;a,b,c;1,1,1\r\nv4;20;F;;\r\nv5;31;F;b,c;2.5,7.5\r\n";

fn election() -> Election {
    read(STREET.as_bytes()).unwrap()
}

const NOW: &str = "2026-11-21T23:30:00Z";

fn operator(world: &World, slug: &str) -> Audience {
    world.read(|snapshot| find_group_for_operator(snapshot, slug)).unwrap().into()
}

#[test]
fn voters_projects_and_votes_become_members_buckets_and_splits() {
    for world in worlds() {
        let made = make(&world.db, &world.clock, moment(NOW), &election()).unwrap();
        assert_eq!((made.slug.as_str(), made.name.as_str()), ("lodz-2026", "Street money"));
        assert_eq!(
            (made.sign_in.name.as_str(), made.sign_in.email.as_str()),
            ("Voter v1", "facilitator@lodz-2026.example")
        );
        let group = operator(&world, "lodz-2026").group();
        let round = Some(RoundNumber::new(1));
        let (people, buckets, given, settled, carried) = world.read(|snapshot| {
            Ok((
                list_participants(snapshot, group, round)?,
                list_round_buckets(snapshot, group, round)?,
                list_allocations(snapshot, group, round)?,
                list_settlements(snapshot, group)?,
                balance(snapshot, group, Account::Carried)?,
            ))
        });
        let names: Vec<_> = people.iter().map(|one| (one.name.as_str(), one.allotment)).collect();
        let each = eur("20.60");
        assert_eq!(names, ["Voter v1", "Voter v2", "Voter v3", "Voter v4", "Voter v5"].map(|name| (name, each)));
        let given: Vec<_> = given.iter().map(|one| (one.bucket.get(), one.member.get(), one.amount.minor())).collect();
        assert_eq!(
            given,
            [
                (1, 1, 15_45),
                (1, 2, 20_60),
                (1, 3, 6_87),
                (2, 1, 5_15),
                (2, 3, 6_87),
                (2, 5, 5_15),
                (3, 3, 6_86),
                (3, 5, 15_45),
            ]
        );
        let outcomes: Vec<_> = buckets.iter().map(|one| (one.title.as_str(), one.outcome, one.funded)).collect();
        use Outcome::{Full, NotFunded};
        assert_eq!(
            outcomes,
            [
                ("A bench; blue", Some(Full), Some(eur("40"))),
                ("Lamps", Some(NotFunded), Some(eur("0"))),
                ("Trees", Some(NotFunded), Some(eur("0"))),
            ]
        );
        // The surplus of the bench, what came back, what v4 did not give, and the three cents that do not divide.
        assert_eq!((settled[0].funded, carried), (eur("40"), eur("63.03")));
        let report = verify(&world.db).unwrap();
        assert!(report.is_clean(), "{:?} on {}", report.findings, world.name);
    }
}

#[test]
fn the_group_goes_out_as_a_file_that_holds_the_same_votes() {
    for world in worlds() {
        make(&world.db, &world.clock, moment(NOW), &election()).unwrap();
        let file = round_pabulib(&world.db, operator(&world, "lodz-2026"), "2026-11").unwrap().unwrap();
        let RoundPabulib::File(file) = file else { panic!("{file:?}") };
        assert_eq!(file.name, "lodz-2026-2026-11.pb");
        assert!(!file.content.contains("Voter") && !file.content.contains("SECRET"), "{}", file.content);
        let again = read(file.content.as_bytes()).unwrap();
        assert_eq!(again.votes.len(), 4, "who gave nothing has no vote");
        assert_eq!(again.votes[0].points, [(0, 15_45), (1, 5_15)]);
        let projects: Vec<_> = again.projects.iter().map(|one| (one.name.as_str(), one.cost, one.selected)).collect();
        let expected = [
            ("A bench; blue", eur("40"), Some(true)),
            ("Lamps", eur("30"), Some(false)),
            ("Trees", eur("60"), Some(false)),
        ];
        assert_eq!(projects, expected);
    }
}

#[test]
fn a_file_is_taken_once_and_only_where_things_are_tried_out() {
    for world in worlds() {
        assert!(!holds(&world.db, &election()).unwrap());
        make(&world.db, &world.clock, moment(NOW), &election()).unwrap();
        assert!(holds(&world.db, &election()).unwrap());
        let again = make(&world.db, &world.clock, moment(NOW), &election()).unwrap_err();
        assert!(matches!(again, DemoError::Taken(slug) if slug == "lodz-2026"));
        let other = read(STREET.replace("instance;2026", "instance;2027").as_bytes()).unwrap();
        assert_eq!(make(&world.db, &world.clock, moment(NOW), &other).unwrap().slug, "lodz-2027");
    }
    for world in worlds() {
        crate::support::group::tidewater(&world);
        assert!(matches!(holds(&world.db, &election()), Err(DemoError::NotEmpty)), "a real group is in it");
        assert!(matches!(make(&world.db, &world.clock, moment(NOW), &election()), Err(DemoError::NotEmpty)));
    }
    for world in worlds() {
        demo::make(&world.db, &world.clock, moment("2026-11-21T10:00:00Z"), || Ok(())).unwrap();
        make(&world.db, &world.clock, moment(NOW), &election()).unwrap();
        assert!(demo::is_there(&world.db).unwrap(), "Tidewater is kept beside it");
    }
}

#[test]
fn real_elections_become_groups() {
    let Some(folder) = std::env::var_os("BRIMFUL_PABULIB_DIR").map(std::path::PathBuf::from) else {
        eprintln!("not run: BRIMFUL_PABULIB_DIR does not name a folder with real elections (.ci/run sets it)");
        return;
    };
    for world in worlds() {
        for (file, slug, each) in [
            ("Netherlands_Assen_2024.pb", "assen-2024", 119_047),
            ("Poland_Swiecie_2023.pb", "swiecie-2023", 41_911),
            ("Switzerland_Zurich_D10.pb", "zurich-d10", 33_333),
        ] {
            let election = read(&std::fs::read(folder.join(file)).unwrap()).unwrap();
            let start = std::time::Instant::now();
            let made = make(&world.db, &world.clock, moment(NOW), &election).unwrap();
            eprintln!("{file} on {}: {:?}", world.name, start.elapsed());
            assert_eq!(made.slug, slug);
            let group = operator(&world, slug).group();
            let people = world.read(|snapshot| list_participants(snapshot, group, Some(RoundNumber::new(1))));
            assert_eq!(people.len(), election.votes.len());
            assert!(people.iter().all(|one| one.allotment.minor() == each));
        }
        assert!(verify(&world.db).unwrap().is_clean(), "{}", world.name);
    }
}
