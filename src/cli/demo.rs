//! `brimful demo`: a co-op to look at, made once and kept.

use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use super::key::{open_to_post, open_to_post_with};
use super::{CliError, make_private_folder, serve};
use crate::config::{DataConfig, ServerConfig};
use crate::jobs::mailer::Mailer;
use crate::ports::{Clock, SetClock, SystemClock};
use crate::services::demo::{self, DemoSignIn, sign_ins_file};

pub(super) fn run(data: &DataConfig, config: ServerConfig) -> Result<ExitCode, CliError> {
    make_private_folder(&data.data_dir)?;
    let db = open_to_post(data)?;
    let file = sign_ins_file(&data.data_dir);
    if demo::is_there(&db).map_err(said)? {
        println!("The demo of {} is kept as you left it.", data.data_dir.display());
    } else {
        println!("Making the demo: one month of Tidewater Co-op …");
        let sign_ins = make(data, &config)?;
        write_sign_ins(&file, &sign_ins)?;
        for sign_in in &sign_ins {
            println!("  {:<24} {}  ({})", sign_in.email, sign_in.password, sign_in.role);
        }
    }
    println!("The sign-ins are in {}", file.display());
    drop(db);
    serve::run(data, config)
}

/// Lives the month with a clock that is set to its days. The digests of November are sent on the day of the settlement.
fn make(data: &DataConfig, config: &ServerConfig) -> Result<Vec<DemoSignIn>, CliError> {
    let now = SystemClock.now();
    let clock = SetClock::at(now);
    let db = open_to_post_with(data, Arc::new(clock.clone()))?;
    let mailer = Mailer::configured(db.clone(), config, &data.data_dir).map_err(CliError::Said)?;
    demo::make(&db, &clock, now, || mailer.drain().map(drop)).map_err(said)
}

fn said(error: demo::DemoError) -> CliError {
    CliError::Said(error.to_string())
}

/// For the owner's eyes only.
fn write_sign_ins(file: &Path, sign_ins: &[DemoSignIn]) -> Result<(), CliError> {
    let failed = || CliError::io(format!("cannot write {}", file.display()));
    let mut out =
        std::fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(file).map_err(failed())?;
    let mut text = String::from("The demo's sign-ins, made for this database alone.\n\n");
    for sign_in in sign_ins {
        text.push_str(&format!(
            "{}\n  {}\n  {}\n  {}\n\n",
            sign_in.name, sign_in.email, sign_in.password, sign_in.role
        ));
    }
    out.write_all(text.as_bytes()).map_err(failed())
}
