//! Equation: came in − foundation − core costs (+ carried) = ours to share ÷ members = yours.

use super::Tone;

/// The sign before a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    /// The first part has none.
    None,
    /// Plus.
    Plus,
    /// Minus (the true sign).
    Minus,
    /// Divided by.
    Divided,
    /// Equals; a rule stands above it in the list.
    Equals,
}

impl Operator {
    /// The sign itself, decoration for the eye.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Plus => "+",
            Self::Minus => "−",
            Self::Divided => "÷",
            Self::Equals => "=",
        }
    }

    /// Whether a sum begins here.
    #[must_use]
    pub fn is_sum(self) -> bool {
        self == Self::Equals
    }
}

/// One part of the equation.
#[derive(Debug, Clone)]
pub struct EquationPart {
    /// The sign before it.
    pub operator: Operator,
    /// The colour of its dot.
    pub tone: Tone,
    /// "Came in".
    pub label: String,
    /// "€12,500".
    pub amount: String,
    /// Makes the label a link to where the number comes from.
    pub href: Option<String>,
}

impl EquationPart {
    /// One part.
    #[must_use]
    pub fn new(operator: Operator, tone: Tone, label: impl Into<String>, amount: impl Into<String>) -> Self {
        Self { operator, tone, label: label.into(), amount: amount.into(), href: None }
    }
}

/// The whole equation: a ribbon from 44rem on, below it a line that opens.
#[derive(Debug, Clone)]
pub struct Equation {
    /// The line on the phone: "How €12,500 became €400 each".
    pub summary: String,
    /// The parts in their fixed order.
    pub parts: Vec<EquationPart>,
    /// Whether the disclosure starts open.
    pub open: bool,
}
