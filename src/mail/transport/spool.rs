//! A folder of `.eml` files: where mail goes without any configuration.

use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};

use lettre::Message;

use super::{Outcome, Transport};

/// Characters of a file's name, `.eml` not counted.
const LONGEST_NAME: usize = 200;

/// Writes each message to `<folder>/<Message-ID>.eml`; the same Message-ID again replaces its file.
#[derive(Debug)]
pub struct Spool {
    folder: PathBuf,
    next: AtomicU64,
}

impl Spool {
    /// The folder is made if it is not there, for its owner alone.
    pub fn new(folder: impl Into<PathBuf>) -> io::Result<Spool> {
        let folder = folder.into();
        if !folder.is_dir() {
            DirBuilder::new().recursive(true).mode(0o700).create(&folder)?;
        }
        Ok(Spool { folder, next: AtomicU64::new(0) })
    }

    /// Where the files are.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn write(&self, message: &Message) -> io::Result<()> {
        let id = message.headers().get_raw("Message-ID").unwrap_or_default();
        let name = file_name(id);
        let turn = self.next.fetch_add(1, Ordering::Relaxed);
        // Hidden and unique, so that no reader of `*.eml` sees half a file and no two writers share one.
        let draft = self.folder.join(format!(".{}-{turn}.part", std::process::id()));
        let written = (|| {
            let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&draft)?;
            file.write_all(&message.formatted())?;
            file.sync_all()?;
            fs::rename(&draft, self.folder.join(format!("{name}.eml")))
        })();
        match written {
            // The new name is on the disk only once the folder is.
            Ok(()) => File::open(&self.folder)?.sync_all(),
            Err(error) => {
                // What is left of the draft is of no use; that it cannot be removed either changes nothing.
                drop(fs::remove_file(&draft));
                Err(error)
            }
        }
    }
}

/// A Message-ID as a file name: its letters, digits and `.-_@`, the rest as `_`.
fn file_name(id: &str) -> String {
    let safe = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '@') { c } else { '_' };
    let name: String = id.trim_matches(['<', '>', ' ']).chars().map(safe).take(LONGEST_NAME).collect();
    if name.trim_matches('.').is_empty() { "mail".to_owned() } else { name.trim_start_matches('.').to_owned() }
}

impl Transport for Spool {
    fn send(&self, message: &Message) -> Outcome {
        match self.write(message) {
            Ok(()) => Outcome::Sent,
            Err(error) => Outcome::TemporaryFailure { code: None, text: format!("the spool folder: {error}") },
        }
    }

    fn describe(&self) -> String {
        format!("files in {}", self.folder.display())
    }
}
