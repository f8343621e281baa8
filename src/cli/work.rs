//! `brimful work`: the background work alone, beside servers that share its database. Any number may run.

use std::process::ExitCode;

use super::CliError;
use super::key::open_to_post;
use super::out::say;
use crate::config::{DataConfig, ServerConfig};
use crate::jobs::worker;

pub(super) fn run(data: &DataConfig, config: &ServerConfig) -> Result<ExitCode, CliError> {
    let db = open_to_post(data)?;
    let workers = worker::start(db, config, &data.data_dir).map_err(CliError::Said)?;
    say!("Mail goes to {}", workers.describe());
    actix_web::rt::System::new().block_on(async {
        let mut terminated = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())
            .map_err(CliError::io("cannot listen for the signal to stop"))?;
        tokio::select! {
            _ = terminated.recv() => {}
            interrupted = tokio::signal::ctrl_c() => interrupted.map_err(CliError::io("cannot listen for Ctrl-C"))?,
        }
        Ok::<(), CliError>(())
    })?;
    workers.stop();
    Ok(ExitCode::SUCCESS)
}
