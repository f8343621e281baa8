//! The program: reads its arguments, runs one command, and says in one sentence what went wrong.

use std::process::ExitCode;

fn main() -> ExitCode {
    brimful::cli::main()
}
