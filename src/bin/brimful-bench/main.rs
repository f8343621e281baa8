//! The other half of `bin/bench`: fills a database through the services, sends what browsers would send, and measures
//! what the database alone could do. No part of the program that is run.

mod browser;
mod imports;
mod plan;
mod rows;
mod saves;
mod seed;
mod tally;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use brimful::domain::head::SigningKey;
use brimful::ports::{Clock, SystemClock, SystemRandom};
use brimful::services::verify::verify;
use brimful::store::Db;
use brimful::store::conn::Ports;
use clap::{Parser, Subcommand, ValueEnum};

/// Seeds, loads and checks a database for bin/bench.
#[derive(Debug, Parser)]
#[command(name = "brimful-bench")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make one large group and sixteen small ones, each with an open round, in an empty database.
    Seed {
        /// The database.
        #[arg(long)]
        database_url: String,
        /// Where the sign-ins and addresses are written.
        #[arg(long)]
        out: PathBuf,
    },
    /// Wait until a server answers /health with 200.
    Wait {
        /// The server's address, `http://127.0.0.1:PORT`.
        #[arg(long)]
        base: String,
    },
    /// Save splits as 16 members at once; prints `rate p50 p99` (per second, microseconds).
    Saves {
        /// The server's address.
        #[arg(long)]
        base: String,
        /// What `seed` wrote.
        #[arg(long)]
        plan: PathBuf,
        /// In 16 rounds or all in one.
        #[arg(long)]
        mode: Mode,
        /// How long.
        #[arg(long)]
        seconds: u64,
    },
    /// Write as 16 threads at once, one row per transaction; prints `rate p50 p99`.
    Rows {
        /// The database.
        #[arg(long)]
        database_url: String,
        /// What `seed` wrote.
        #[arg(long)]
        plan: PathBuf,
        /// The rows of 16 rounds or that of one.
        #[arg(long)]
        mode: Mode,
        /// How long.
        #[arg(long)]
        seconds: u64,
    },
    /// Bring in files of 10,000 invoices, in an empty database; prints `upload review apply total waited` per file, in
    /// milliseconds: the last is the longest that another write in the group took meanwhile.
    Imports {
        /// The database.
        #[arg(long)]
        database_url: String,
    },
    /// Check that every invariant still holds.
    Verify {
        /// The database.
        #[arg(long)]
        database_url: String,
    },
}

/// Whether the sixteen clients meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Mode {
    /// Each has a round of its own.
    Rounds,
    /// All are in one.
    One,
}

/// How many clients there are.
const CLIENTS: usize = 16;

/// What went wrong, in one sentence.
type Failed = Box<dyn std::error::Error + Send + Sync>;

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Seed { database_url, out } => seed::run(&database_url, &out),
        Command::Wait { base } => wait(&base),
        Command::Saves { base, plan, mode, seconds } => saves::run(&base, &plan, mode, seconds),
        Command::Rows { database_url, plan, mode, seconds } => rows::run(&database_url, &plan, mode, seconds),
        Command::Imports { database_url } => imports::run(&database_url),
        Command::Verify { database_url } => check(&database_url),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("brimful-bench: {error}");
            ExitCode::FAILURE
        }
    }
}

/// As the program itself opens it, with this clock.
fn open(url: &str, clock: Arc<dyn Clock>) -> Result<Db, Failed> {
    let key = Some(SigningKey::from_secret(&[7; 32]));
    Ok(Db::open(url, 8, Ports { clock, random: Arc::new(SystemRandom), key })?)
}

fn wait(base: &str) -> Result<(), Failed> {
    let end = Instant::now() + Duration::from_secs(20);
    while Instant::now() < end {
        let answered = browser::Browser::open(base, None).and_then(|mut one| one.get("/health"));
        if answered.is_ok_and(|answer| answer.status == 200) {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    Err("the server did not answer within 20 seconds".into())
}

fn check(url: &str) -> Result<(), Failed> {
    let report = verify(&open(url, Arc::new(SystemClock))?)?;
    match report.findings.first() {
        None => Ok(()),
        Some(first) => Err(format!("{} findings after the load; the first: {first:?}", report.findings.len()).into()),
    }
}
