//! Where long work stands, as an argument: the database handle carries it to whatever works ([`Db::telling`]), and the
//! command line and the pages look at it. Nothing waits for whoever looks.
//!
//! [`Db::telling`]: crate::store::Db::telling

use std::sync::{Arc, Mutex, PoisonError};

/// What long work is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Rows of a file are checked.
    CheckRows,
    /// What they will write is numbered and chained.
    PrepareRows,
    /// Rows of a file are written.
    WriteRows,
    /// Entries of the ledger are written, with their transfers.
    WriteTransfers,
    /// What a settlement decides is worked out.
    Decide,
    /// Outcomes and mails of a settlement are written.
    WriteResults,
    /// A file is read.
    ReadFile,
    /// The books of a group are read.
    ReadBooks,
    /// Entries of the ledger are checked.
    CheckEntries,
    /// The records beside the ledger are checked, a sort at a time.
    CheckRecords,
    /// Lines of a file are written.
    WriteLines,
    /// A file is written whole.
    WriteFile,
    /// Accounts of the demo are made.
    MakeAccounts,
    /// Splits of the demo are saved.
    SaveSplits,
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct At {
    /// The step.
    pub step: Step,
    /// How much of it is done.
    pub done: usize,
    /// How much there is; 0 when nobody counts.
    pub of: usize,
}

/// Where work tells how far it is. Without anybody who looks it costs nothing.
#[derive(Debug, Clone, Default)]
pub struct Progress(Option<Arc<Mutex<Option<At>>>>);

/// Where somebody looks how far work is.
#[derive(Debug, Clone)]
pub struct Watch(Arc<Mutex<Option<At>>>);

impl Watch {
    /// Whether both look at the same work.
    pub fn is_same(&self, other: &Watch) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// How far it is; none before the first step.
    pub fn now(&self) -> Option<At> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Progress {
    /// Nobody looks.
    pub const fn none() -> Self {
        Self(None)
    }

    /// Somebody looks.
    pub fn watched() -> (Self, Watch) {
        let place = Arc::new(Mutex::new(None));
        (Self(Some(Arc::clone(&place))), Watch(place))
    }

    /// So much of a step is done.
    pub fn at(&self, step: Step, done: usize, of: usize) {
        if let Some(place) = &self.0 {
            *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(At { step, done, of });
        }
    }

    /// A step begins of which nobody counts how far it is.
    pub fn begin(&self, step: Step) {
        self.at(step, 0, 0);
    }

    /// A step of so many parts begins.
    pub fn walk(&self, step: Step, of: usize) -> Walk {
        self.at(step, 0, of);
        Walk { progress: self.clone(), at: At { step, done: 0, of } }
    }

    /// The same items, one step of the walk each.
    pub fn over<I: IntoIterator<IntoIter: ExactSizeIterator>>(
        &self,
        step: Step,
        items: I,
    ) -> impl Iterator<Item = I::Item> + use<I> {
        let items = items.into_iter();
        let mut walk = self.walk(step, items.len());
        items.inspect(move |_| walk.step())
    }
}

/// A step of so many parts, on its way.
#[derive(Debug)]
pub struct Walk {
    progress: Progress,
    at: At,
}

impl Walk {
    /// One part more is being done.
    pub fn step(&mut self) {
        self.at.done = self.at.done.saturating_add(1).min(self.at.of);
        self.progress.at(self.at.step, self.at.done, self.at.of);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_looks_sees_how_far_it_is() {
        let (progress, watch) = Progress::watched();
        assert_eq!(watch.now(), None, "nothing has begun");
        progress.begin(Step::ReadBooks);
        assert_eq!(watch.now(), Some(At { step: Step::ReadBooks, done: 0, of: 0 }));
        let mut seen = Vec::new();
        for letter in progress.over(Step::CheckRows, ["a", "b", "c"]) {
            seen.push((letter, watch.now().map(|at| (at.done, at.of))));
        }
        assert_eq!(seen, [("a", Some((1, 3))), ("b", Some((2, 3))), ("c", Some((3, 3)))]);
    }

    #[test]
    fn a_walk_never_goes_beyond_its_end() {
        let (progress, watch) = Progress::watched();
        let mut walk = progress.walk(Step::WriteTransfers, 1);
        walk.step();
        walk.step();
        assert_eq!(watch.now(), Some(At { step: Step::WriteTransfers, done: 1, of: 1 }));
    }

    #[test]
    fn work_that_nobody_looks_at_goes_on_all_the_same() {
        let items: Vec<i32> = Progress::none().over(Step::CheckRows, [1, 2]).collect();
        assert_eq!(items, [1, 2]);
    }
}
