//! The one place that writes to standard output and standard error. Whoever reads may stop early (`brimful verify | head`):
//! then the rest is not said, nothing breaks, and the exit code is that of the work done. Any other failure, such as a
//! full disk, is said once and makes the exit code 1.

use std::fmt::Arguments;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;
use std::sync::OnceLock;

/// Why standard output could not be written, the first time.
static FAILED: OnceLock<io::Error> = OnceLock::new();

/// Says a line on standard output, as `println!` does.
macro_rules! say {
    ($($words:tt)*) => { $crate::cli::out::line(format_args!($($words)*)) };
}

/// Says a line on standard error, as `eprintln!` does.
macro_rules! complain {
    ($($words:tt)*) => { $crate::cli::out::error_line(format_args!($($words)*)) };
}

pub(super) use {complain, say};

/// Nobody reads any more: that is their choice and no failure.
fn unless_closed(written: io::Result<()>) -> io::Result<()> {
    match written {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

fn keep_failure(written: io::Result<()>) {
    if let Err(error) = unless_closed(written) {
        // The first one is told; the others say the same.
        let _first = FAILED.set(error);
    }
}

/// A line on standard output.
pub(super) fn line(words: Arguments<'_>) {
    keep_failure(writeln!(io::stdout().lock(), "{words}"));
}

/// A line on standard error. When that fails there is nowhere left to say so.
pub(super) fn error_line(words: Arguments<'_>) {
    let _nowhere_to_say_it = writeln!(io::stderr().lock(), "{words}");
}

/// A whole file on standard output.
pub(super) fn file(content: &str) {
    keep_failure(io::stdout().lock().write_all(content.as_bytes()));
}

/// What clap has to say: help goes to standard output, wrong usage to standard error.
pub(super) fn usage(error: &clap::Error) {
    keep_failure(error.print());
}

/// The exit code in the end: that of the command, unless its output could not be written.
pub(super) fn finish(code: ExitCode) -> ExitCode {
    keep_failure(io::stdout().lock().flush());
    match FAILED.get() {
        None => code,
        Some(error) => {
            complain!("brimful: cannot write to standard output: {error}");
            ExitCode::FAILURE
        }
    }
}
