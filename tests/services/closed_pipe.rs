//! `brimful … | head`: whoever reads may stop early, on standard output, on standard error or on both.

use std::io::Read;
use std::path::Path;
use std::process::Command;

use crate::bundle::{bundle, text};
use crate::november;
use crate::support::{World, worlds};

/// Runs the program with nobody to read standard output, and nobody to read standard error either or somebody who does:
/// its exit code and what was read.
fn into_closed(world: &World, folder: &Path, arguments: &[&str], errors_are_read: bool) -> (Option<i32>, String) {
    let (reader, writer) = std::io::pipe().unwrap();
    let (mut errors, error_writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut command = Command::new(env!("CARGO_BIN_EXE_brimful"));
    command.env_clear().env("BRIMFUL_DATA_DIR", folder).env("BRIMFUL_DATABASE_URL", &world.url);
    command.env("BRIMFUL_LOG", "error").env("BRIMFUL_QUIET", "true").args(arguments);
    command.stdout(writer).stderr(error_writer);
    let mut said = String::new();
    let mut child = if errors_are_read {
        let child = command.spawn().unwrap();
        // The program alone holds the other end now.
        drop(command);
        errors.read_to_string(&mut said).unwrap();
        child
    } else {
        drop(errors);
        command.spawn().unwrap()
    };
    (child.wait().unwrap().code(), said)
}

#[test]
fn a_closed_pipe_ends_a_command_quietly_with_the_exit_code_of_its_work() {
    for world in worlds() {
        let group = november::paid(&world);
        let folder = tempfile::tempdir().unwrap();
        let right = text(&bundle(&world, &group));
        let file = |name: &str, content: &str| {
            let path = folder.path().join(name);
            std::fs::write(&path, content).unwrap();
            path.to_str().unwrap().to_owned()
        };
        let (right, wrong) =
            (file("right", &right), file("wrong", &right.replace("\"given\":40000", "\"given\":40001")));
        let group = ["--group", "tidewater"];
        for (arguments, code) in [
            (vec!["--help"], 0),
            (vec!["verify"], 0),
            (vec!["verify", "--bundle", &right], 0),
            (vec!["verify", "--bundle", &wrong], 1),
            (vec!["verify", "--bundle", "/nowhere"], 2),
            (vec!["verify", "--nonsense"], 2),
            ([&["export", "ledger"], &group[..]].concat(), 0),
            ([&["export", "bundle"], &group[..]].concat(), 0),
            ([&["export", "journal"], &group[..]].concat(), 0),
            ([&["settle", "--dry-run", "--round", "2026-11"], &group[..]].concat(), 0),
            (vec!["migrate"], 0),
        ] {
            let (found, said) = into_closed(&world, folder.path(), &arguments, true);
            assert_eq!(found, Some(code), "{}: {arguments:?}: {said}", world.name);
            let quiet = !said.contains("panicked") && !said.to_lowercase().contains("pipe");
            assert!(quiet && (code != 0 || said.is_empty()), "{}: {arguments:?}: {said}", world.name);
            let (found, _) = into_closed(&world, folder.path(), &arguments, false);
            assert_eq!(found, Some(code), "{}: {arguments:?} 2>&1", world.name);
        }
    }
}
