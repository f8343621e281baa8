//! `brimful demo`: a co-op to look at, made once and kept; or an election from a file.

use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;

use super::key::{open_to_post, open_to_post_with};
use super::out::say;
use super::progress::ProgressArguments;
use super::{CliError, make_private_folder, serve};
use crate::config::{DataConfig, ServerConfig};
use crate::domain::pabulib::{self, Election};
use crate::jobs::mailer::Mailer;
use crate::ports::{Clock, SetClock, SystemClock};
use crate::services::demo::{self, DemoSignIn, sign_ins_file};
use crate::store::Db;

/// What to make, and how to serve it.
#[derive(Debug, Args)]
pub(super) struct DemoArguments {
    /// A Pabulib file (`.pb`) whose election becomes a group of its own, already settled, instead of Tidewater Co-op.
    #[arg(long, value_name = "FILE")]
    pabulib: Option<PathBuf>,
    #[command(flatten)]
    config: ServerConfig,
}

pub(super) fn run(
    data: &DataConfig,
    arguments: DemoArguments,
    progress: ProgressArguments,
) -> Result<ExitCode, CliError> {
    let DemoArguments { pabulib, config } = arguments;
    // A file that cannot be read leaves no trace.
    let election = pabulib.as_deref().map(read_election).transpose()?;
    make_private_folder(&data.data_dir)?;
    let db = open_to_post(data)?;
    let file = sign_ins_file(&data.data_dir);
    if let Some(election) = election {
        from_file(data, &db, &election, &file, progress)?;
    } else if demo::is_there(&db).map_err(said)? {
        say!("The demo of {} is kept as you left it.", data.data_dir.display());
    } else {
        say!("Making the demo: one month of Tidewater Co-op …");
        let sign_ins = make(data, &config, progress)?;
        write_sign_ins(&file, &sign_ins)?;
        sign_ins.iter().for_each(print_sign_in);
    }
    say!("The sign-ins are in {}", file.display());
    drop(db);
    serve::run(data, config)
}

fn read_election(path: &Path) -> Result<Election, CliError> {
    let bytes = std::fs::read(path).map_err(CliError::io(format!("cannot read {}", path.display())))?;
    pabulib::read(&bytes).map_err(|error| CliError::Said(format!("{}: {error}", path.display())))
}

/// Makes the group of an election if it is missing.
fn from_file(
    data: &DataConfig,
    db: &Db,
    election: &Election,
    sign_ins: &Path,
    progress: ProgressArguments,
) -> Result<(), CliError> {
    let slug = demo::pabulib::slug_of(election);
    if demo::pabulib::holds(db, election).map_err(said)? {
        say!("The group {slug} is there already and is kept as you left it.");
        return Ok(());
    }
    let (projects, votes) = (election.projects.len(), election.votes.len());
    say!("Making the group {slug}: {projects} buckets, {votes} members …");
    let now = SystemClock.now();
    let clock = SetClock::at(now);
    let with_clock = open_to_post_with(data, Arc::new(clock.clone()))?;
    let shown = progress.show();
    let made = demo::pabulib::make(&with_clock.telling(shown.progress()), &clock, now, election);
    drop(shown);
    let made = made.map_err(said)?;
    add_sign_in(sign_ins, &made.sign_in)?;
    print_sign_in(&made.sign_in);
    say!("Its round is settled: /{}/rounds/{}/results", made.slug, made.round);
    Ok(())
}

fn print_sign_in(sign_in: &DemoSignIn) {
    say!("  {:<24} {}  ({})", sign_in.email, sign_in.password, sign_in.role);
}

/// Lives the month with a clock that is set to its days. The digests of November are sent on the day of the settlement.
fn make(data: &DataConfig, config: &ServerConfig, progress: ProgressArguments) -> Result<Vec<DemoSignIn>, CliError> {
    let now = SystemClock.now();
    let clock = SetClock::at(now);
    let db = open_to_post_with(data, Arc::new(clock.clone()))?;
    let mailer = Mailer::configured(db.clone(), config, &data.data_dir).map_err(CliError::Said)?;
    let shown = progress.show();
    demo::make(&db.telling(shown.progress()), &clock, now, || mailer.drain().map(drop)).map_err(said)
}

fn said(error: demo::DemoError) -> CliError {
    CliError::Said(error.to_string())
}

/// For the owner's eyes only.
fn write_sign_ins(file: &Path, sign_ins: &[DemoSignIn]) -> Result<(), CliError> {
    let mut text = String::from("The demo's sign-ins, made for this database alone.\n\n");
    sign_ins.iter().for_each(|sign_in| text.push_str(&block(sign_in)));
    write_private(file, &text, false)
}

fn add_sign_in(file: &Path, sign_in: &DemoSignIn) -> Result<(), CliError> {
    write_private(file, &block(sign_in), true)
}

fn block(sign_in: &DemoSignIn) -> String {
    format!("{}\n  {}\n  {}\n  {}\n\n", sign_in.name, sign_in.email, sign_in.password, sign_in.role)
}

fn write_private(file: &Path, text: &str, append: bool) -> Result<(), CliError> {
    let failed = || CliError::io(format!("cannot write {}", file.display()));
    let mut options = std::fs::OpenOptions::new();
    options.create(true).append(append).write(!append).truncate(!append).mode(0o600);
    options.open(file).map_err(failed())?.write_all(text.as_bytes()).map_err(failed())
}
