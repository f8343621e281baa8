//! The program as an operator meets it: sentences and exit codes.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on must stop"
)]

use std::process::{Command, Output};

/// Runs the program in an empty data folder, with these variables and arguments.
fn brimful(folder: &std::path::Path, variables: &[(&str, &str)], arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_brimful"));
    command.env_clear().env("BRIMFUL_DATA_DIR", folder).envs(variables.iter().copied()).args(arguments);
    command.output().unwrap()
}

fn words(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_wrong_value_stops_the_start_and_names_its_variable() {
    let folder = tempfile::tempdir().unwrap();
    for (variable, value) in [
        ("BRIMFUL_BASE_URL", "http://money.example.org"),
        ("BRIMFUL_BASE_URL", "ftp://localhost"),
        ("BRIMFUL_LISTEN", "nowhere"),
        ("BRIMFUL_WORKERS", "many"),
        ("BRIMFUL_DATABASE_CONNECTIONS", "-1"),
        ("BRIMFUL_TRUSTED_PROXIES", "proxy.example"),
        ("BRIMFUL_TRUSTED_PROXIES", "10.0.0.0/8, 0.0.0.0/0"),
        ("BRIMFUL_LOG", "brimful=loud"),
    ] {
        let output = brimful(folder.path(), &[(variable, value)], &["serve"]);
        assert_eq!(output.status.code(), Some(2), "{variable}={value}: {}", words(&output));
        assert!(words(&output).contains(variable), "{variable}={value}: {}", words(&output));
    }
}

#[test]
fn an_unknown_database_is_an_error_and_never_a_new_file() {
    for url in ["postgers://localhost/brimful", "mysql://localhost/brimful", "brimful.sqlite", "sqlite:"] {
        let folder = tempfile::tempdir().unwrap();
        let output = brimful(folder.path(), &[("BRIMFUL_DATABASE_URL", url)], &["migrate"]);
        assert_eq!(output.status.code(), Some(1), "{url}");
        assert!(words(&output).contains("BRIMFUL_DATABASE_URL"), "{url}: {}", words(&output));
        assert_eq!(words(&output).lines().count(), 1, "one sentence: {}", words(&output));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "{url} made a file");
    }
}

#[test]
fn what_does_not_exist_is_said_in_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    assert!(brimful(folder.path(), &[], &["migrate"]).status.success());
    let file = folder.path().join("members.csv");
    std::fs::write(&file, "name\nAma\n").unwrap();
    let path = file.to_str().unwrap();
    for (arguments, said) in [
        (["export", "ledger", "--group", "nobody"].as_slice(), "there is no group nobody"),
        (["import", "members", "--group", "nobody", path].as_slice(), "there is no group nobody"),
        (["import", "members", "--group", "nobody", "/no/such/file.csv"].as_slice(), "cannot read"),
        (["health", "--listen", "127.0.0.1:9"].as_slice(), "does not answer"),
    ] {
        let output = brimful(folder.path(), &[], arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(words(&output).contains(said), "{arguments:?}: {}", words(&output));
        assert_eq!(words(&output).lines().count(), 1, "{arguments:?}: {}", words(&output));
    }
}

#[test]
fn an_empty_database_holds() {
    let folder = tempfile::tempdir().unwrap();
    assert!(brimful(folder.path(), &[], &["migrate"]).status.success());
    let output = brimful(folder.path(), &[], &["verify"]);
    assert!(output.status.success(), "{}", words(&output));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "Everything holds: 0 groups, 0 ledger entries checked.\n");
}

#[test]
fn a_pabulib_file_that_cannot_be_read_is_named_with_its_line_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let file = folder.path().join("street.pb");
    std::fs::write(
        &file,
        "META\nkey;value\nbudget;100\nvote_type;approval\ncurrency;EUR\nPROJECTS\nproject_id;cost\na;60\n\
         VOTES\nvoter_id;vote\nx;a,b\n",
    )
    .unwrap();
    let output = brimful(&data, &[], &["demo", "--pabulib", file.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    let said =
        format!("brimful: {}: line 11: the vote names the project b, which is not in PROJECTS\n", file.display());
    assert_eq!(words(&output), said);
    assert!(!data.exists());
    let output = brimful(&data, &[], &["demo", "--pabulib", "/no/such/file.pb"]);
    assert!(words(&output).contains("cannot read /no/such/file.pb"), "{}", words(&output));
}

#[test]
fn flags_of_an_export_that_do_not_fit_together_are_said() {
    let folder = tempfile::tempdir().unwrap();
    assert!(brimful(folder.path(), &[], &["migrate"]).status.success());
    for (arguments, said) in [
        (["export", "journal", "--group", "g", "--form", "full"].as_slice(), "there is no group g"),
        (["export", "ledger", "--group", "g", "--form", "wrong"].as_slice(), "possible values: accountant, full"),
    ] {
        let output = brimful(folder.path(), &[], arguments);
        assert!(!output.status.success());
        assert!(words(&output).contains(said), "{arguments:?}: {}", words(&output));
    }
}

/// Importing posts to the books, so it needs the signing key; the group is missed only after that.
const POSTS: [&str; 5] = ["import", "members", "--group", "nobody", "members.csv"];

#[test]
fn the_first_start_makes_a_key_that_only_its_owner_reads_and_says_which() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let csv = folder.path().join("members.csv");
    std::fs::write(&csv, "name\nAma\n").unwrap();
    let posts = [POSTS[0], POSTS[1], POSTS[2], POSTS[3], csv.to_str().unwrap()];
    let none = brimful(folder.path(), &[], &["key", "show"]);
    assert_eq!(none.status.code(), Some(1));
    assert!(words(&none).contains("no signing key yet"), "{}", words(&none));
    assert!(words(&brimful(folder.path(), &[], &posts)).contains("there is no group nobody"));
    let file = folder.path().join("signing-key");
    let key = std::fs::read_to_string(&file).unwrap();
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let shown = || String::from_utf8(brimful(folder.path(), &[], &["key", "show"]).stdout).unwrap();
    let public = shown();
    assert_eq!(public.trim().len(), 64);
    assert!(!key.contains(public.trim()), "the file holds the other half");
    assert!(words(&brimful(folder.path(), &[], &posts)).contains("there is no group nobody"));
    assert_eq!((std::fs::read_to_string(&file).unwrap(), shown()), (key.clone(), public.clone()), "the key stays");
    let leftovers = std::fs::read_dir(folder.path())
        .unwrap()
        .filter(|one| one.as_ref().unwrap().file_name().to_string_lossy().contains("new-"));
    assert_eq!(leftovers.count(), 0);

    // The file is gone: nothing is signed with another key unless the operator says so.
    std::fs::rename(&file, folder.path().join("kept")).unwrap();
    let output = brimful(folder.path(), &[], &posts);
    assert_eq!(output.status.code(), Some(1));
    assert!(words(&output).contains("is missing") && words(&output).contains(public.trim()), "{}", words(&output));
    assert!(words(&output).contains("brimful key change") && !file.exists());
    let output = brimful(folder.path(), &[], &["verify"]);
    assert!(output.status.success(), "what only reads needs no key: {}", words(&output));

    // A second server has a key of its own: the same.
    std::fs::write(&file, "brimful-signing-key-1 ".to_owned() + &"07".repeat(32) + "\n").unwrap();
    let output = brimful(folder.path(), &[], &posts);
    assert_eq!(output.status.code(), Some(1));
    assert!(words(&output).contains("every server of one database needs the same"), "{}", words(&output));
    let kept = folder.path().join("kept");
    let elsewhere = [("BRIMFUL_SIGNING_KEY_FILE", kept.to_str().unwrap())];
    assert!(words(&brimful(folder.path(), &elsewhere, &posts)).contains("there is no group nobody"));

    let output = brimful(folder.path(), &[], &["key", "change"]);
    assert!(output.status.success(), "{}", words(&output));
    assert!(String::from_utf8_lossy(&output.stdout).contains(public.trim()), "the old one is named");
    assert_eq!(shown().trim(), "ea4a6c63e29c520abef5507b132ec5f9954776aebebe7b92421eea691446d22c");
    assert!(words(&brimful(folder.path(), &[], &posts)).contains("there is no group nobody"));
    std::fs::write(&file, "no key").unwrap();
    assert!(words(&brimful(folder.path(), &[], &posts)).contains("not a signing key of Brimful"));
}

/// A full disk is not a reader who stopped.
#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_is_said_and_fails() {
    let folder = tempfile::tempdir().unwrap();
    assert!(brimful(folder.path(), &[], &["migrate"]).status.success());
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_brimful"));
    let output =
        command.env_clear().env("BRIMFUL_DATA_DIR", folder.path()).args(["verify"]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(words(&output).contains("cannot write to standard output"), "{}", words(&output));
    assert_eq!(words(&output).lines().count(), 1, "one sentence: {}", words(&output));
}
