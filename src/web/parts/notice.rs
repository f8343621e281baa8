//! The static notice after a redirect: top of the page, stays until the next one.

/// What the notice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeKind {
    /// Something was done.
    Saved,
    /// Something to know.
    Info,
    /// Something went wrong.
    Problem,
}

/// One sentence after a redirect.
#[derive(Debug, Clone)]
pub struct Notice {
    /// Sets mark and tint.
    pub kind: NoticeKind,
    /// The sentence: what happened, what was kept, what to do.
    pub text: String,
}

impl Notice {
    /// "Saved. Change it until Tuesday 18:00."
    #[must_use]
    pub fn saved(text: impl Into<String>) -> Self {
        Self { kind: NoticeKind::Saved, text: text.into() }
    }

    /// Something to know.
    #[must_use]
    pub fn info(text: impl Into<String>) -> Self {
        Self { kind: NoticeKind::Info, text: text.into() }
    }

    /// Something went wrong.
    #[must_use]
    pub fn problem(text: impl Into<String>) -> Self {
        Self { kind: NoticeKind::Problem, text: text.into() }
    }

    /// Class ending.
    #[must_use]
    pub const fn class(&self) -> &'static str {
        match self.kind {
            NoticeKind::Saved => "saved",
            NoticeKind::Info => "info",
            NoticeKind::Problem => "problem",
        }
    }

    /// Problems are announced at once, the rest politely.
    #[must_use]
    pub const fn role(&self) -> &'static str {
        match self.kind {
            NoticeKind::Problem => "alert",
            NoticeKind::Saved | NoticeKind::Info => "status",
        }
    }
}
