//! The four colours of the story and two more (pages.md 1: same order, same words, same colours).

/// Which money a mark stands for. The colour never speaks alone: a label always stands beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// What came in.
    Stone,
    /// The foundation.
    Found,
    /// Core costs.
    Core,
    /// Ours to share, and others' money.
    Pool,
    /// Yours.
    Mine,
}

impl Tone {
    /// The ending of the classes `tone-*`, `fill-*` and `band-*`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stone => "stone",
            Self::Found => "found",
            Self::Core => "core",
            Self::Pool => "pool",
            Self::Mine => "mine",
        }
    }
}
