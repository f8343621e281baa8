//! Long work tells how far it is, to whoever looks; and the command line shows it without getting in anybody's way.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Output, Stdio};

use brimful::domain::group::ImportOf;
use brimful::ports::{At, Progress, Step};
use brimful::services::bundle::{Known, make_bundle, verify_bundle_telling};
use brimful::services::imports::{Invoices, import_file, review, upload};
use brimful::services::settlement::{SettleRound, preview, settle};
use brimful::services::verify::verify;
use brimful::store::contributions::list_contributions;

use crate::bundle::{bundle, text};
use crate::november;
use crate::support::round::Plan;
use crate::support::{World, worlds};
use crate::tidewater::{file, tidewater};

#[test]
fn a_file_tells_each_row_that_is_checked_and_each_transfer_that_is_written() {
    for world in worlds() {
        let who = tidewater(&world);
        let (progress, watch) = Progress::watched();
        let db = world.db.telling(progress);
        let content = file("invoices-2026-10.csv");
        let number = upload::<Invoices>(&db, &who, "october.csv", content.clone()).unwrap();
        review::<Invoices>(&db, &who, number).unwrap();
        assert_eq!(watch.now(), Some(At { step: Step::CheckRows, done: 33, of: 33 }), "{}", world.name);
        import_file(&db, &who, ImportOf::Invoices, "october.csv", content, true).unwrap();
        let paid = world.read(|snapshot| list_contributions(snapshot, who.group())).len();
        let written = At { step: Step::WriteTransfers, done: paid, of: paid };
        assert_eq!(watch.now(), Some(written), "{}: one transfer for each contribution", world.name);
    }
}

#[test]
fn a_settlement_tells_its_steps() {
    for world in worlds() {
        let round = Plan::tidewater().open(world);
        round.close();
        let (progress, watch) = Progress::watched();
        let db = round.world.db.telling(progress);
        let seen = preview(&db, round.group, round.round, &[]).unwrap().unwrap();
        assert_eq!(watch.now(), Some(At { step: Step::Decide, done: 0, of: 0 }));
        settle(&db, &round.member(1), SettleRound::as_seen(round.round, seen.fingerprint)).unwrap();
        assert_eq!(watch.now(), Some(At { step: Step::WriteResults, done: 0, of: 0 }));
    }
}

#[test]
fn verify_tells_every_entry_and_then_the_records_beside_the_ledger() {
    for world in worlds() {
        let group = november::paid(&world);
        let (progress, watch) = Progress::watched();
        verify(&world.db.telling(progress)).unwrap();
        let all = watch.now().unwrap();
        assert_eq!((all.step, all.done), (Step::CheckRecords, all.of), "{}: {all:?}", world.name);
        let bundle = make_bundle(&world.db, group.facilitator().group(), true).unwrap();
        let (progress, watch) = Progress::watched();
        assert!(verify_bundle_telling(&bundle, &Known::default(), &progress).is_clean());
        assert_eq!(watch.now(), Some(all), "a bundle has the same checks");
    }
}

/// The program in this world, with somebody to read both of its outputs.
fn program(world: &World, folder: &std::path::Path, arguments: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_brimful"));
    command.env_clear().env("BRIMFUL_DATA_DIR", folder).env("BRIMFUL_DATABASE_URL", &world.url);
    command.env("BRIMFUL_LOG", "error").args(arguments).stdin(Stdio::piped());
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

/// Gives it the file that it waits for, and what it says in the end.
fn given(mut child: Child, file: &str) -> Output {
    child.stdin.take().unwrap().write_all(file.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn a_command_that_takes_long_says_where_it_is_on_standard_error_alone() {
    for world in worlds() {
        let group = november::paid(&world);
        let bundle = text(&bundle(&world, &group));
        let folder = tempfile::tempdir().unwrap();
        let verify = ["verify", "--bundle", "/dev/stdin", "--progress-after", "1"];
        let later = ["--progress-after", "3600000"];
        let quick = given(program(&world, folder.path(), &[&verify[..3], &later].concat()), &bundle);
        assert!(quick.status.success());
        assert_eq!(String::from_utf8_lossy(&quick.stderr), "", "{}: what is done at once says nothing", world.name);

        // It waits for its file as long as the test wants.
        let mut child = program(&world, folder.path(), &verify);
        let mut errors = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        errors.read_line(&mut line).unwrap();
        assert_eq!(line, "reading the file\n", "{}", world.name);
        let said = given(child, &bundle);
        assert!(said.status.success());
        assert_eq!(said.stdout, quick.stdout, "{}: standard output is the same", world.name);

        let quiet = given(program(&world, folder.path(), &[&verify[..], &["--quiet"]].concat()), &bundle);
        assert_eq!((quiet.stdout, quiet.stderr), (quick.stdout.clone(), Vec::new()), "{}", world.name);
        let mut unread = program(&world, folder.path(), &verify);
        drop(unread.stderr.take());
        let unread = given(unread, &bundle);
        assert!(unread.status.success(), "{}: nobody has to read it", world.name);
        assert_eq!(unread.stdout, quick.stdout);
    }
}
