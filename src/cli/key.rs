//! The key that signs the books: made at the first start, kept in a file that only its owner may read, never in the
//! database, so that whoever steals the database cannot sign. `brimful key` shows and changes it.

use std::io::{ErrorKind, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::Subcommand;

use super::out::say;
use super::{CliError, make_private_folder, open, open_with};
use crate::config::DataConfig;
use crate::domain::head::{PublicKey, SigningKey};
use crate::ports::{Clock, Random, SystemClock, SystemRandom};
use crate::services::signing::{AnotherKey, change_key, claim_key, known_key};
use crate::store::migrate::migrate;
use crate::store::{Db, Failure, StoreError};

/// The key that signs the books.
#[derive(Debug, Clone, Copy, Subcommand)]
pub(super) enum KeyCommand {
    /// Print the public key: whoever has it can check what this server signs.
    Show,
    /// Sign with another key from now on: the one in the key file, or a new one if there is no file.
    Change,
}

pub(super) fn run(data: &DataConfig, command: KeyCommand) -> Result<ExitCode, CliError> {
    let db = open(data)?;
    migrate(&db)?;
    match command {
        KeyCommand::Show => match known_key(&db)? {
            Some(key) => say!("{key}"),
            None => return Err(CliError::Said("there is no signing key yet: the first start makes one".to_owned())),
        },
        KeyCommand::Change => {
            let file = key_file(data);
            let key = match read(&file)? {
                Some(key) => key,
                None => make(&file)?,
            };
            match change_key(&db, key.public()).map_err(stored)? {
                Some(old) => say!("The books are signed with {} from now on, no longer with {old}.", key.public()),
                None => say!("The books are signed with {}.", key.public()),
            }
            say!("Restart every server that is running, each with {}.", file.display());
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Opens the database for a program that may post: at the newest schema, with the signing key.
pub(super) fn open_to_post(data: &DataConfig) -> Result<Db, CliError> {
    open_to_post_with(data, Arc::new(SystemClock))
}

/// The same with another clock.
pub(super) fn open_to_post_with(data: &DataConfig, clock: Arc<dyn Clock>) -> Result<Db, CliError> {
    let db = open(data)?;
    migrate(&db)?;
    let file = key_file(data);
    let key = match (read(&file)?, known_key(&db)?) {
        (Some(key), _) => key,
        (None, None) => make(&file)?,
        (None, Some(known)) => return Err(missing(&file, known)),
    };
    match claim_key(&db, key.public()) {
        Ok(()) => {}
        Err(Failure::Refused(AnotherKey { known })) => return Err(another(&file, key.public(), known)),
        Err(Failure::Store(error)) => return Err(error.into()),
    }
    drop(db);
    open_with(data, clock, Some(key))
}

fn key_file(data: &DataConfig) -> PathBuf {
    data.signing_key_file.clone().unwrap_or_else(|| data.data_dir.join("signing-key"))
}

fn read(file: &Path) -> Result<Option<SigningKey>, CliError> {
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(CliError::io(format!("cannot read the signing key {}", file.display()))(error)),
    };
    let mode = std::fs::metadata(file).map(|found| found.permissions().mode()).unwrap_or_default();
    if mode & 0o007 != 0 {
        tracing::warn!(file = %file.display(), "anybody on this machine may read the signing key; chmod 600 it");
    }
    let key = SigningKey::parse(&text).map_err(|error| CliError::Said(format!("{}: {error}", file.display())))?;
    Ok(Some(key))
}

/// Makes a key and its file. Two programs that start at once end up with the same key: a file that is there stays.
fn make(file: &Path) -> Result<SigningKey, CliError> {
    let failed = || CliError::io(format!("cannot write the signing key {}", file.display()));
    let mut secret = [0; 32];
    SystemRandom.fill(&mut secret).map_err(|error| CliError::Said(error.to_string()))?;
    let key = SigningKey::from_secret(&secret);
    if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        make_private_folder(folder)?;
    }
    let unfinished = file.with_extension(format!("new-{}", std::process::id()));
    let mut out =
        std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&unfinished).map_err(failed())?;
    out.write_all(key.file_text().as_bytes()).and_then(|()| out.sync_all()).map_err(failed())?;
    let linked = std::fs::hard_link(&unfinished, file);
    std::fs::remove_file(&unfinished).map_err(failed())?;
    match linked {
        Ok(()) => {
            say!("Made the key that signs the books: {}. Keep a copy, apart from the database.", file.display());
            Ok(key)
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            read(file)?.ok_or_else(|| CliError::Said(format!("the signing key {} is gone again", file.display())))
        }
        Err(error) => Err(failed()(error)),
    }
}

fn missing(file: &Path, known: PublicKey) -> CliError {
    CliError::Said(format!(
        "the signing key {} is missing; this database is signed with {known}. Put the file back (every server of one \
         database needs the same), or run `brimful key change` to sign with a new key from now on",
        file.display()
    ))
}

fn another(file: &Path, found: PublicKey, known: PublicKey) -> CliError {
    CliError::Said(format!(
        "the signing key {} is {found}; this database is signed with {known}. Put the right file back (every server of \
         one database needs the same), or run `brimful key change` to sign with this one from now on",
        file.display()
    ))
}

fn stored(failure: Failure<StoreError>) -> CliError {
    match failure {
        Failure::Refused(error) | Failure::Store(error) => error.into(),
    }
}
