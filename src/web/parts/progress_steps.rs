//! Progress steps: an ordered list that says "done" and "next" in words.

use crate::tr;

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// Behind us.
    Done,
    /// The one to do now.
    Next,
    /// Later.
    Later,
    /// Left out, may be taken up again.
    Skipped,
}

/// One step.
#[derive(Debug, Clone)]
pub struct ProgressStep {
    /// Where it stands.
    pub state: StepState,
    /// A few words.
    pub title: String,
    /// One line of help.
    pub text: Option<String>,
    /// Where it is done.
    pub href: Option<String>,
}

impl ProgressStep {
    /// A step without link and help.
    #[must_use]
    pub fn new(state: StepState, title: impl Into<String>) -> Self {
        Self { state, title: title.into(), text: None, href: None }
    }

    /// Class ending.
    #[must_use]
    pub const fn class(&self) -> &'static str {
        match self.state {
            StepState::Done => "done",
            StepState::Next => "next",
            StepState::Later => "later",
            StepState::Skipped => "skipped",
        }
    }

    /// The state in a word.
    #[must_use]
    pub fn word(&self) -> String {
        match self.state {
            StepState::Done => tr!("parts-step-done"),
            StepState::Next => tr!("parts-step-next"),
            StepState::Later => tr!("parts-step-later"),
            StepState::Skipped => tr!("parts-step-skipped"),
        }
    }
}
