//! Pabulib files: the real ones, written ones read back, and what is wrong with a file by its line.

use std::path::{Path, PathBuf};

use brimful::domain::pabulib::{Election, Problem, RoundFile, Vote, VoteKind, read, write};

use crate::support::{bucket, currency, day, eur, member};

/// The folder with real elections. Without it the tests that need them say that they did not run.
pub fn files() -> Option<PathBuf> {
    let folder = std::env::var_os("BRIMFUL_PABULIB_DIR").map(PathBuf::from);
    if folder.is_none() {
        eprintln!("not run: BRIMFUL_PABULIB_DIR does not name a folder with real elections (.ci/run sets it)");
    }
    folder
}

pub fn election(path: &Path) -> Election {
    read(&std::fs::read(path).unwrap()).unwrap()
}

#[test]
fn real_elections_are_read() {
    let Some(files) = files() else { return };
    let swiecie = election(&files.join("Poland_Swiecie_2023.pb"));
    assert_eq!((swiecie.projects.len(), swiecie.votes.len()), (22, 2_553));
    assert_eq!((swiecie.currency.code(), swiecie.budget, swiecie.kind), ("PLN", eur("1070000"), VoteKind::Approval));
    assert_eq!((swiecie.title.as_str(), swiecie.place.as_str()), ("Municipal PB in Świecie", "Świecie 2023"));
    let first = Vote { voter: "v1".to_owned(), points: vec![(0, 1), (1, 1), (10, 1), (20, 1), (19, 1)], decimals: 0 };
    assert_eq!(swiecie.votes[0], first);
    assert_eq!(swiecie.projects.iter().filter(|one| one.selected == Some(true)).count(), 17);

    let zurich = election(&files.join("Switzerland_Zurich_D10.pb"));
    assert_eq!((zurich.projects.len(), zurich.votes.len()), (24, 180));
    assert_eq!((zurich.currency.code(), zurich.kind), ("CHF", VoteKind::Cumulative));
    assert!(zurich.votes.iter().all(|vote| vote.points.iter().map(|(_, points)| points).sum::<i64>() == 10));
    assert_eq!(zurich.projects[0].selected, None);

    let assen = election(&files.join("Netherlands_Assen_2024.pb"));
    assert_eq!((assen.projects.len(), assen.votes.len(), assen.currency.code()), (14, 84, "EUR"));
}

const SMALL: &str = "META\nkey;value\ndescription;Street\nunit;Kade\ninstance;2026\nnum_projects;2\nnum_votes;2\nbudget;100.50\n\
vote_type;approval\ncurrency;EUR\nPROJECTS\nproject_id;cost;name\na;60;\"A \"\"fine\"\"; bench\"\nb;40.25;\n\
VOTES\nvoter_id;age;vote\nx;44;a,b\ny;12;\n";

#[test]
fn quotes_semicolons_line_ends_and_a_byte_order_mark_are_read() {
    for text in [SMALL.to_owned(), SMALL.replace('\n', "\r\n"), format!("\u{feff}{SMALL}")] {
        let election = read(text.as_bytes()).unwrap();
        assert_eq!(election.projects[0].name, "A \"fine\"; bench");
        assert_eq!(election.projects[1].name, "b");
        assert_eq!((election.budget, election.projects[1].cost), (eur("100.50"), eur("40.25")));
        assert_eq!(election.votes[0].points, [(0, 1), (1, 1)]);
        assert_eq!(election.votes[1].points, []);
    }
}

#[test]
fn of_a_voter_the_id_and_the_vote_are_kept_and_nothing_else() {
    let text = SMALL.replace("x;44;a,b", "x;SECRET-AGE;a,b");
    assert!(text.contains("SECRET-AGE"));
    assert!(!format!("{:?}", read(text.as_bytes()).unwrap()).contains("SECRET-AGE"));
}

#[test]
fn ranks_and_points_become_points() {
    let ordinal = SMALL.replace("approval", "ordinal").replace("x;44;a,b", "x;44;b,a");
    assert_eq!(read(ordinal.as_bytes()).unwrap().votes[0].points, [(1, 2), (0, 1)]);
    let scored = SMALL
        .replace("approval", "scoring")
        .replace("voter_id;age;vote", "voter_id;points;vote")
        .replace("x;44;", "x;\"1.5,0\";")
        .replace("y;12;", "y;;");
    let votes = read(scored.as_bytes()).unwrap().votes;
    assert_eq!((votes[0].points.as_slice(), votes[0].decimals), ([(0, 15)].as_slice(), 1));
}

#[test]
fn what_is_wrong_is_named_with_its_line() {
    let cases: [(&str, &str, Option<u64>, Problem); 13] = [
        ("a,b\n", "a,z\n", Some(17), Problem::UnknownProject("z".to_owned())),
        ("a,b\n", "a,a\n", Some(17), Problem::VotedTwice("a".to_owned())),
        ("y;12", "x;12", Some(18), Problem::Twice { what: "the voter", id: "x".to_owned() }),
        ("b;40.25", "a;40.25", Some(14), Problem::Twice { what: "the project", id: "a".to_owned() }),
        ("b;40.25", "b;40.255", Some(14), Problem::Amount("40.255".to_owned())),
        ("b;40.25", "b;0", Some(14), Problem::Amount("0".to_owned())),
        ("b;40.25", ";40.25", Some(14), Problem::NoId("project id")),
        ("budget;100.50\n", "", None, Problem::NoKey("budget")),
        ("currency;EUR", "currency;XXZ", Some(10), Problem::Currency("XXZ".to_owned())),
        ("approval", "quadratic", Some(9), Problem::VoteType("quadratic".to_owned())),
        ("approval", "cumulative", None, Problem::NoColumn { section: "VOTES", column: "points" }),
        ("num_votes;2", "num_votes;3", Some(7), Problem::Count { what: "votes", said: "3".to_owned(), found: 2 }),
        ("VOTES\n", "", None, Problem::NoSection("VOTES")),
    ];
    for (from, to, line, problem) in cases {
        // Without its heading the votes would be projects; the count is then wrong first, which is not what is tried.
        let text = SMALL.replacen(from, to, 1);
        let text =
            if to.is_empty() && from == "VOTES\n" { text.split("voter_id").next().unwrap().to_owned() } else { text };
        let error = read(text.as_bytes()).unwrap_err();
        assert_eq!((error.line, error.problem), (line, problem), "{text}");
    }
    let points = SMALL
        .replace("approval", "cumulative")
        .replace("voter_id;age;vote", "voter_id;points;vote")
        .replace("x;44;", "x;\"1,-2\";");
    let error = read(points.as_bytes()).unwrap_err();
    assert_eq!(error.to_string(), "line 17: \"-2\" is not a number of points");
    let short = points.replace("\"1,-2\"", "1");
    assert_eq!(read(short.as_bytes()).unwrap_err().problem, Problem::PointsCount { projects: 2, points: 1 });
    assert_eq!(read(b"META\n\xff").unwrap_err().problem, Problem::NotText);
    assert_eq!(
        read(b"key;value\n").unwrap_err().to_string(),
        "line 1: the first section must be META, PROJECTS or VOTES"
    );
}

#[test]
fn a_written_round_is_read_back_the_same() {
    let file = RoundFile {
        description: "Round 2026-11 of \"Tidewater\"; the co-op".to_owned(),
        unit: "Tidewater",
        instance: "2026-11",
        begins: day("2026-11-02"),
        ends: day("2026-11-17"),
        currency: currency("EUR"),
        budget: eur("800.00"),
        largest_purse: eur("400.00"),
        projects: vec![
            (bucket(1), eur("600.00"), "Bench; \"blue\"", true),
            (bucket(3), eur("99.50"), "=SUM(A1)", false),
        ],
        gifts: vec![
            (member(4), bucket(3), eur("12.25")),
            (member(2), bucket(1), eur("400.00")),
            (member(4), bucket(1), eur("387.75")),
        ],
    };
    let text = write(&file).unwrap();
    assert!(text.starts_with("META\nkey;value\ndescription;"), "{text}");
    assert!(text.contains("\nmax_sum_points;400\n") && text.contains("\ndate_begin;02.11.2026\n"), "{text}");
    assert!(text.ends_with("VOTES\nvoter_id;vote;points\n2;1;400\n4;1,3;387.75,12.25\n"), "{text}");
    let election = read(text.as_bytes()).unwrap();
    assert_eq!((election.title, election.place), (file.description, "Tidewater 2026-11".to_owned()));
    assert_eq!((election.kind, election.budget, election.currency), (VoteKind::Cumulative, file.budget, file.currency));
    let projects: Vec<_> =
        election.projects.iter().map(|one| (one.id.as_str(), one.cost, one.name.as_str(), one.selected)).collect();
    assert_eq!(
        projects,
        [("1", eur("600"), "Bench; \"blue\"", Some(true)), ("3", eur("99.50"), "=SUM(A1)", Some(false))]
    );
    assert_eq!(election.votes[0], Vote { voter: "2".to_owned(), points: vec![(0, 400)], decimals: 0 });
    assert_eq!(election.votes[1].points, [(0, 387_75), (1, 12_25)]);
    assert_eq!(election.votes[1].decimals, 2);
}
