//! Badge: shape, word and tint together; the state never rests on colour alone.

/// The states a badge can show (pages.md 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadgeKind {
    /// Hollow.
    Draft,
    /// A dot.
    Open,
    /// A diamond.
    MinimumReached,
    /// A check, filled.
    Full,
    /// A check, tinted.
    Funded,
    /// A ring.
    NotFunded,
    /// A bar.
    Cancelled,
    /// A double check.
    Paid,
    /// A ring with the problem's tint: late, unpaid, failed.
    Problem,
}

/// One badge.
#[derive(Debug, Clone)]
pub struct Badge {
    /// Shape and tint.
    pub kind: BadgeKind,
    /// The word.
    pub text: String,
}

impl Badge {
    /// A badge.
    #[must_use]
    pub fn new(kind: BadgeKind, text: impl Into<String>) -> Self {
        Self { kind, text: text.into() }
    }

    /// Class ending.
    #[must_use]
    pub const fn class(&self) -> &'static str {
        match self.kind {
            BadgeKind::Draft => "draft",
            BadgeKind::Open => "open",
            BadgeKind::MinimumReached => "minimum",
            BadgeKind::Full => "full",
            BadgeKind::Funded => "funded",
            BadgeKind::NotFunded => "unfunded",
            BadgeKind::Cancelled => "cancelled",
            BadgeKind::Paid => "paid",
            BadgeKind::Problem => "problem",
        }
    }

    /// The shape as an SVG path in a box of 12 by 12.
    #[must_use]
    pub const fn shape(&self) -> &'static str {
        match self.kind {
            BadgeKind::Open => "M6 2.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0 -7z",
            BadgeKind::MinimumReached => "M6 1.5L10.5 6L6 10.5L1.5 6z",
            BadgeKind::Full | BadgeKind::Funded => "M2 6.5L5 9.5L10.5 3",
            BadgeKind::Draft | BadgeKind::NotFunded | BadgeKind::Problem => "M6 3a3 3 0 1 1 0 6a3 3 0 1 1 0 -6z",
            BadgeKind::Cancelled => "M2 6H10",
            BadgeKind::Paid => "M.7 6.5L3.2 9L7.5 3.5M5.6 8.4L6.2 9L10.9 3.5",
        }
    }

    /// Whether the shape is a line rather than an area.
    #[must_use]
    pub const fn is_line(&self) -> bool {
        !matches!(self.kind, BadgeKind::Open | BadgeKind::MinimumReached)
    }
}
