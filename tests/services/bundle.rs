//! The bundle: a group is checked without its database, and whatever is changed in the file is named.

use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use brimful::domain::head::{PublicKey, SigningKey, fingerprint};
use brimful::domain::ids::EntryNumber;
use brimful::ports::{Random, RandomFailed, SystemRandom};
use brimful::services::bundle::{
    Bundle, BundleError, BundleRefused, Known, make_bundle, verify_append_only, verify_bundle,
};
use brimful::services::statements::{PostStatement, post_statement};
use brimful::services::verify::{About, Finding, Rule, verify};
use brimful::store::Failure;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::a_group::{AGroup, a_group, agreement, day, invoice, monthly};
use crate::november;
use crate::support::{World, signing_key, sqlite, worlds};

/// Not random at all: the same on every run and both databases.
#[derive(Default)]
struct Counting(AtomicU64);

impl Random for Counting {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), RandomFailed> {
        for part in buffer.chunks_mut(32) {
            let hash = Sha256::digest(self.0.fetch_add(1, Ordering::SeqCst).to_be_bytes());
            part.copy_from_slice(&hash[..part.len()]);
        }
        Ok(())
    }
}

pub fn bundle(world: &World, group: &AGroup) -> Bundle {
    make_bundle(&world.db, group.facilitator().group(), true).unwrap()
}

pub fn text(bundle: &Bundle) -> String {
    bundle.to_file().unwrap().content
}

/// A settled November with a payout, as a file.
pub fn november_file() -> String {
    let world = sqlite();
    let group = november::paid(&world);
    text(&bundle(&world, &group))
}

/// What is wrong with a file: that it cannot be read, or what the checks find.
pub fn wrong(content: &[u8]) -> Result<Vec<Finding>, BundleError> {
    Ok(verify_bundle(&Bundle::read(content)?, &Known::default()).findings)
}

#[test]
fn the_right_bundle_passes_and_is_the_same_after_reading() {
    for world in worlds() {
        let group = november::paid(&world);
        let bundle = bundle(&world, &group);
        let file = bundle.to_file().unwrap();
        assert_eq!(file.name, "tidewater-bundle.json");
        let read = Bundle::read(file.content.as_bytes()).unwrap();
        assert_eq!(text(&read), file.content);
        let report = verify_bundle(&read, &Known::default());
        assert_eq!((report.findings, report.groups, report.entries), (vec![], 1, 35));
    }
}

#[test]
fn a_bundle_before_the_settlement_and_one_of_an_empty_group_pass_too() {
    for world in worlds() {
        let group = november::split(&world, |_| ());
        assert_eq!(wrong(text(&bundle(&world, &group)).as_bytes()).unwrap(), []);
    }
    for world in worlds() {
        let group = a_group(&world, 2, agreement());
        assert_eq!(wrong(text(&bundle(&world, &group)).as_bytes()).unwrap(), []);
    }
}

#[test]
fn both_databases_give_the_same_bundle_byte_for_byte() {
    let files: Vec<String> = worlds()
        .into_iter()
        .map(|mut world| {
            world.db = world.opened_with(Some(signing_key()), Arc::new(Counting::default()));
            let group = november::paid(&world);
            text(&bundle(&world, &group))
        })
        .collect();
    for file in &files {
        assert!(*file == files[0], "the bundles differ");
    }
    assert!(files[0].contains("\"number\":35"));
}

#[test]
fn a_bundle_has_one_row_to_a_line_and_tells_no_names_clients_or_titles() {
    let file = november_file();
    let lines: Vec<&str> = file.lines().collect();
    assert_eq!(lines.iter().filter(|line| line.contains("\"previous_hash\"")).count(), 35);
    for secret in ["Member", "Childcare", "Design", "Internet", "tidewater.example", "@"] {
        assert!(!file.contains(secret), "{secret}");
    }
    assert!(file.contains("Crèche De Kade"), "the payee stands in a memo");
    let world = sqlite();
    let group = november::paid(&world);
    let open = make_bundle(&world.db, group.facilitator().group(), false).unwrap();
    assert!(!text(&open).contains("Crèche De Kade") && !text(&open).contains("\"memo\""));
    assert_eq!(wrong(text(&open).as_bytes()).unwrap(), []);
}

/// docs/bundle.schema.json is for people and for other programs: it names every list and every field, and no other.
#[test]
fn the_published_schema_knows_every_field_of_a_bundle() {
    let path = format!("{}/docs/bundle.schema.json", env!("CARGO_MANIFEST_DIR"));
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let file = crate::bundle_tampered::year_file();
    let keys = |value: &Value| -> Vec<String> { value.as_object().unwrap().keys().cloned().collect() };
    let required = |value: &Value| -> Vec<String> {
        value["required"].as_array().unwrap().iter().map(|one| one.as_str().unwrap().to_owned()).collect()
    };
    let facts = &schema["properties"]["facts"];
    assert_eq!(keys(&schema["properties"]).len(), keys(&file).len());
    assert_eq!(keys(&facts["properties"]), keys(&file["facts"]));
    assert_eq!(required(facts), keys(&file["facts"]));
    for list in keys(&file["facts"]) {
        if let Some(row) = file["facts"][&list].get(0) {
            let known = &facts["properties"][&list]["items"];
            assert_eq!((&keys(&known["properties"]), &required(known)), (&keys(row), &keys(row)), "{list}");
        }
    }
}

#[test]
fn a_file_that_is_no_bundle_is_refused_with_the_place() {
    let file = november_file();
    for (content, said) in [
        (String::new(), "line 1"),
        ("{}".to_owned(), "missing field `format`"),
        (file[..file.len() / 2].to_owned(), "line"),
        (file.replace("brimful-bundle", "brimful-bungle"), "brimful-bungle"),
        (file.replace("\"version\": 1", "\"version\": 2"), "version 2"),
        (format!("{file}x"), "line"),
        (format!("{file}\n"), "not a bundle as Brimful wrote it"),
        (file.replacen("\"heads\": [", "\"heads\":  [", 1), "says it in another way"),
        (file.replace('\n', "\r\n"), "line 1 says it in another way"),
    ] {
        let error = Bundle::read(content.as_bytes()).unwrap_err();
        assert!(error.to_string().contains(said), "{error}");
    }
}

#[test]
fn a_sealed_round_that_is_open_leaves_no_bundle() {
    for world in worlds() {
        let group = november::split(&world, |command| command.sealed = true);
        let refused = make_bundle(&world.db, group.facilitator().group(), true).unwrap_err();
        let Failure::Refused(BundleRefused::SealedRound { round, .. }) = refused else { panic!("{refused}") };
        assert_eq!(round, "2026-11");
        world.at("2026-11-18T09:00:00Z");
        assert_eq!(wrong(text(&bundle(&world, &group)).as_bytes()).unwrap(), []);
    }
}

fn later(world: &World, group: &AGroup) -> Bundle {
    invoice(world, group, 1, Some("2026-11-10"), "1000", 2_000);
    let second = PostStatement { last_day: day("2026-11-20"), name: None, seen: None, key: None };
    post_statement(&world.db, group.facilitator(), second).unwrap();
    bundle(world, group)
}

#[test]
fn a_later_bundle_holds_everything_of_the_earlier_one() {
    for world in worlds() {
        let group = november::paid(&world);
        let old = bundle(&world, &group);
        let new = later(&world, &group);
        assert_eq!(verify_append_only(&old, &new, &Known::default()).findings, []);
        assert_eq!(verify_append_only(&old, &old, &Known::default()).findings, []);
        let words = make_bundle(&world.db, group.facilitator().group(), false).unwrap();
        assert_eq!(verify_append_only(&old, &words, &Known::default()).findings, [], "without its memos");
        // The other way round the newest entries are missing.
        let found = verify_append_only(&new, &old, &Known::default()).findings;
        assert_eq!((found[0].rule, &found[0].about), (Rule::Kept, &About::Entry(EntryNumber::new(36))));
        assert!(found.iter().any(|one| one.rule == Rule::Kept && matches!(one.about, About::Head(_))));
    }
}

#[test]
fn a_forked_history_is_told_from_the_first_one() {
    let files: Vec<Bundle> = ["one", "two"]
        .iter()
        .map(|turn| {
            let mut world = sqlite();
            world.db = world.opened_with(Some(signing_key()), Arc::new(Counting::default()));
            let group = a_group(&world, 2, agreement());
            invoice(&world, &group, 1, Some("2026-09-10"), "1000", 2_000);
            // Both hold together; they part at the second entry.
            invoice(&world, &group, 2, Some("2026-09-11"), if *turn == "one" { "500" } else { "900" }, 2_000);
            bundle(&world, &group)
        })
        .collect();
    let found = verify_append_only(&files[0], &files[1], &Known::default()).findings;
    assert_eq!((found[0].rule, &found[0].about), (Rule::Kept, &About::Entry(EntryNumber::new(2))));
    let world = sqlite();
    let other = a_group(&world, 2, agreement());
    let found = verify_append_only(&files[0], &bundle(&world, &other), &Known::default()).findings;
    assert_eq!(found[0].rule, Rule::SameGroup);
}

#[test]
fn a_new_key_is_listed_with_the_entry_from_which_it_signs() {
    for mut world in worlds() {
        let group = november::paid(&world);
        let old = bundle(&world, &group);
        let next = SigningKey::from_secret(&[8; 32]);
        world.db = world.opened_with(Some(next.clone()), Arc::new(SystemRandom));
        let new = later(&world, &group);
        let keys = |bundle: &Bundle| -> Vec<(i64, PublicKey)> {
            let key = |key: &brimful::store::heads::HeadKey| {
                (key.from_entry.get(), PublicKey::from_bytes(&key.public_key).unwrap())
            };
            bundle.facts.keys.iter().map(key).collect()
        };
        assert_eq!(keys(&old), [(32, signing_key().public())]);
        assert_eq!(keys(&new), [(32, signing_key().public()), (37, next.public())]);
        assert_eq!(verify_append_only(&old, &new, &Known::default()).findings, []);
        assert_eq!(verify(&world.db).unwrap().findings, []);
        let only = |keys: Vec<PublicKey>| verify_bundle(&new, &Known { keys, seen: Vec::new() }).findings.len();
        assert_eq!((only(vec![signing_key().public()]), only(vec![signing_key().public(), next.public()])), (1, 0));
    }
}

#[test]
fn without_the_key_no_statement_is_posted_and_nothing_is_lost() {
    for mut world in worlds() {
        let group = a_group(&world, 2, agreement());
        monthly(&world, &group, "Rent", "10");
        invoice(&world, &group, 1, Some("2026-09-10"), "1000", 2_000);
        world.db = world.opened_with(None, Arc::new(SystemRandom));
        let command = || PostStatement { last_day: day("2026-09-30"), name: None, seen: None, key: None };
        let failed = post_statement(&world.db, group.facilitator(), command()).unwrap_err();
        assert!(failed.to_string().contains("signing key"), "{failed}");
        world.db = world.opened_with(Some(signing_key()), Arc::new(SystemRandom));
        post_statement(&world.db, group.facilitator(), command()).unwrap();
        assert_eq!(verify(&world.db).unwrap().findings, []);
    }
}

fn brimful(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_brimful"));
    command.env_clear().env("BRIMFUL_DATA_DIR", folder.join("data")).current_dir(folder).args(arguments);
    command.output().unwrap()
}

#[test]
fn the_program_checks_bundles_and_answers_with_its_exit_code() {
    for world in worlds() {
        let group = november::paid(&world);
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let exported = Command::new(env!("CARGO_BIN_EXE_brimful"))
            .env_clear()
            .envs([("BRIMFUL_DATABASE_URL", &world.url)])
            .current_dir(folder.path())
            .args(["export", "bundle", "--group", "tidewater", "--out", "old.json"])
            .output()
            .unwrap();
        assert!(exported.status.success(), "{}", String::from_utf8_lossy(&exported.stderr));
        let old = std::fs::read_to_string(at("old.json")).unwrap();
        let new = text(&later(&world, &group));
        std::fs::write(at("new.json"), &new).unwrap();
        std::fs::write(at("broken.json"), old.replacen("\"amount\":", "\"amount\":1", 1)).unwrap();
        std::fs::write(at("cut.json"), &old[..1_000]).unwrap();
        let print = fingerprint(&bundle(&world, &group).facts.heads[0].hash);
        let (good, bad) = (format!("32:{print}"), format!("31:{print}"));
        let (key, other) = (signing_key().public().to_string(), SigningKey::from_secret(&[1; 32]).public().to_string());
        for (arguments, code, said) in [
            (vec!["--bundle", "old.json"], 0, "Everything holds: 1 group, 35 ledger entries checked."),
            (vec!["--bundle", "old.json"], 0, "Signed up to entry 34, fingerprint "),
            (vec!["--bundle", "old.json", "--public-key", &key, "--seen", &good], 0, "Everything holds"),
            (vec!["--bundle", "old.json", "--public-key", &other], 1, "a key that you do not know"),
            (vec!["--bundle", "old.json", "--seen", &bad], 1, "tidewater, entry 31: the entry has not the fingerprint"),
            (vec!["--bundle", "broken.json"], 1, "tidewater, "),
            (vec!["--bundle", "cut.json"], 2, "line "),
            (vec!["--bundle", "none.json"], 2, "cannot read none.json"),
            (vec!["--bundle", "old.json", "--public-key", "abc"], 2, "64 hexadecimal digits"),
            (vec!["--bundle"], 2, "--bundle"),
            (vec!["--bundle", "old.json", "--diff", "old.json", "new.json"], 2, "--diff"),
            (vec!["--seen", &good], 2, "--bundle"),
            (vec!["--diff", "old.json", "new.json"], 0, "Everything holds: 1 group, 37 ledger entries checked."),
            (vec!["--diff", "new.json", "old.json"], 1, "entry 36: the old bundle says something else"),
            (vec!["--diff", "old.json", "broken.json"], 1, "tidewater, "),
            (vec!["--diff", "old.json", "cut.json"], 2, "cut.json"),
            (vec!["--diff", "old.json"], 2, "--diff"),
        ] {
            let output = brimful(folder.path(), &[vec!["verify"], arguments.clone()].concat());
            let words = [output.stdout, output.stderr].concat();
            let words = String::from_utf8_lossy(&words);
            assert_eq!(output.status.code(), Some(code), "{arguments:?}: {words}");
            assert!(words.contains(said), "{arguments:?}: {words}");
        }
        assert!(!at("data").exists(), "checking a bundle opens no database");
    }
}
