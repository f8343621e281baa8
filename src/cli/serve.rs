//! `brimful serve`: the real start.

use std::net::TcpListener;
use std::process::ExitCode;
use std::sync::Arc;

use super::CliError;
use super::key::open_to_post;
use super::out::say;
use crate::config::{DataConfig, ServerConfig};
use crate::jobs;
use crate::services::accounts::issue_setup_code;
use crate::store::Db;
use crate::web::app::App;
use crate::web::server;

pub(super) fn run(data: &DataConfig, config: ServerConfig) -> Result<ExitCode, CliError> {
    keep_little_memory();
    let db = open_to_post(data)?;
    if let Some(code) = issue_setup_code(&db)? {
        say!("Nobody has set this up yet. Open {}/setup; the code is {code}", config.base());
        say!("The code is shown this once; the next start makes another.");
    }
    start(&db, data, config)
}

/// Serves until it is told to stop: mails in the background, requests on the listener.
pub(super) fn start(db: &Db, data: &DataConfig, config: ServerConfig) -> Result<ExitCode, CliError> {
    openssl_probe::probe();
    let config = Arc::new(config);
    let listener = TcpListener::bind(config.listen)
        .map_err(CliError::io(format!("cannot listen on {} (BRIMFUL_LISTEN)", config.listen)))?;
    let mail = jobs::worker::start(db.clone(), &config, &data.data_dir).map_err(CliError::Said)?;
    let app = App::new(db.clone(), Arc::clone(&config));
    say!("Brimful is at {}", config.base());
    say!("{}", mail.describe());
    let served = actix_web::rt::System::new().block_on(async move { server::serve(app, listener)?.await });
    mail.stop();
    served.map_err(CliError::io("the server stopped"))?;
    Ok(ExitCode::SUCCESS)
}

/// glibc keeps hundreds of megabytes after a few sign-ins (each takes 19 MiB for a moment) unless blocks of that size
/// go straight back to the system.
#[expect(unsafe_code, reason = "the C library has no other way to set this")]
fn keep_little_memory() {
    #[cfg(target_env = "gnu")]
    // SAFETY: called before any other thread runs; mallopt only sets a number.
    unsafe {
        libc::mallopt(libc::M_MMAP_THRESHOLD, 1 << 20);
    }
}
