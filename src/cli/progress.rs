//! Where long commands are, on standard error: a bar on a terminal, otherwise a plain line every few seconds. Nothing for
//! work that is done at once, and nothing at all with `--quiet`. Nobody has to read it: a closed pipe changes nothing.

use std::io::IsTerminal;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use clap::Args;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::out::complain;
use crate::ports::{At, Progress, Step, Watch};
use crate::tr;

/// When a bar appears on a terminal, and how often it moves.
const BAR: (Duration, Duration) = (Duration::from_secs(1), Duration::from_millis(100));

/// When the first plain line is said, and how much later the next one.
const LINES: (Duration, Duration) = (Duration::from_secs(3), Duration::from_secs(5));

/// Whether progress is shown.
#[derive(Debug, Clone, Copy, Args)]
pub(super) struct ProgressArguments {
    /// Show no progress on standard error.
    #[arg(long, env = "BRIMFUL_QUIET", global = true)]
    quiet: bool,
    /// Show progress after so many milliseconds, and as often.
    #[arg(long, env = "BRIMFUL_PROGRESS_AFTER", global = true, hide = true, value_name = "MILLISECONDS")]
    progress_after: Option<u64>,
}

/// Progress that is shown until the value is dropped.
pub(super) struct Shown {
    progress: Progress,
    watcher: Option<(Sender<()>, JoinHandle<()>)>,
}

impl ProgressArguments {
    /// Begins to show progress.
    pub(super) fn show(self) -> Shown {
        if self.quiet {
            return Shown { progress: Progress::none(), watcher: None };
        }
        let (progress, watch) = Progress::watched();
        let (stop, stopped) = channel();
        let is_terminal = std::io::stderr().is_terminal();
        let times = self.progress_after.map(|after| Duration::from_millis(after.max(10)));
        let watching = std::thread::Builder::new().name("progress".to_owned()).spawn(move || {
            if is_terminal {
                bar(&watch, &stopped, times.map_or(BAR, |after| (after, BAR.1)));
            } else {
                lines(&watch, &stopped, times.map_or(LINES, |after| (after, after)));
            }
        });
        // Without a thread the work is done unseen.
        Shown { progress, watcher: watching.ok().map(|thread| (stop, thread)) }
    }
}

impl Shown {
    /// For the work: `db.telling(shown.progress())`.
    pub(super) fn progress(&self) -> Progress {
        self.progress.clone()
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        if let Some((stop, thread)) = self.watcher.take() {
            drop(stop);
            // It shows and does nothing else; how it ended changes nothing.
            drop(thread.join());
        }
    }
}

/// Nobody has stopped it in so long.
fn goes_on(stopped: &Receiver<()>, wait: Duration) -> bool {
    stopped.recv_timeout(wait) == Err(RecvTimeoutError::Timeout)
}

fn lines(watch: &Watch, stopped: &Receiver<()>, (after, between): (Duration, Duration)) {
    let (mut said, mut wait) = (None, after);
    while goes_on(stopped, wait) {
        let now = watch.now();
        if let Some(at) = now.filter(|_| now != said) {
            complain!("{}", words(at));
        }
        (said, wait) = (now, between);
    }
}

fn bar(watch: &Watch, stopped: &Receiver<()>, (after, between): (Duration, Duration)) {
    if !goes_on(stopped, after) {
        return;
    }
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    let style = |template: &str| {
        ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar()).progress_chars("=> ")
    };
    let (counted, uncounted) = (style("[{bar:30}] {msg}"), style("{spinner} {msg}"));
    loop {
        if let Some(at) = watch.now() {
            let count = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
            bar.set_message(words(at));
            bar.set_style(if at.of > 0 { counted.clone() } else { uncounted.clone() });
            bar.set_length(count(at.of));
            bar.set_position(count(at.done));
            bar.tick();
        }
        if !goes_on(stopped, between) {
            break;
        }
    }
    bar.finish_and_clear();
}

/// "checking entry 4,000 of 20,000".
fn words(at: At) -> String {
    let At { step, done, of } = at;
    match step {
        Step::CheckRows => tr!("progress-line-check-rows", done = done, of = of),
        Step::PrepareRows => tr!("progress-line-prepare-rows"),
        Step::WriteRows => tr!("progress-line-write-rows"),
        Step::WriteTransfers => tr!("progress-line-write-transfers", done = done, of = of),
        Step::Decide => tr!("progress-line-decide"),
        Step::WriteResults => tr!("progress-line-write-results"),
        Step::ReadFile => tr!("progress-line-read-file"),
        Step::ReadBooks => tr!("progress-line-read-books"),
        Step::CheckEntries => tr!("progress-line-check-entries", done = done, of = of),
        Step::CheckRecords => tr!("progress-line-check-records", done = done, of = of),
        Step::WriteLines => tr!("progress-line-write-lines", done = done, of = of),
        Step::WriteFile => tr!("progress-line-write-file"),
        Step::MakeAccounts => tr!("progress-line-make-accounts", done = done, of = of),
        Step::SaveSplits => tr!("progress-line-save-splits", done = done, of = of),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_what_is_done_and_how_far_it_is() {
        let at = |step, done, of| words(At { step, done, of });
        assert_eq!(at(Step::CheckEntries, 4_000, 20_000), "checking entry 4,000 of 20,000");
        assert_eq!(at(Step::CheckRows, 7, 10_000), "checking row 7 of 10,000");
        assert_eq!(at(Step::ReadBooks, 0, 0), "reading the books");
    }

    #[test]
    fn quiet_commands_watch_nothing() {
        let shown = ProgressArguments { quiet: true, progress_after: Some(0) }.show();
        assert!(shown.watcher.is_none());
        shown.progress().begin(Step::ReadBooks);
    }
}
