//! Pabulib files (`.pb`, arXiv 2012.06539): participatory budgeting elections as text. Three sections, `META`,
//! `PROJECTS` and `VOTES`, each with a line of column names, columns parted by semicolons.
//!
//! Reading keeps of a voter their id and their vote only: age, sex, district and whatever else a file tells of them is
//! dropped before anything is made of it.

mod read;
mod write;

use super::currency::Currency;
use super::ids::text_enum;
use super::money::Amount;

pub use read::read;
pub use write::{RoundFile, write};

text_enum! {
    /// How people voted.
    pub enum VoteKind {
        /// Any number of projects, all alike.
        Approval = "approval",
        /// One project.
        ChooseOne = "choose-1",
        /// Projects from the most wanted to the least.
        Ordinal = "ordinal",
        /// Points out of a fixed sum.
        Cumulative = "cumulative",
        /// Points for each project by itself.
        Scoring = "scoring",
    }
}

/// An election as a file tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Election {
    /// What it is called: `description`, or what there is of `unit` and `instance`.
    pub title: String,
    /// Where and when, for an address: `unit` and `instance`.
    pub place: String,
    /// The currency.
    pub currency: Currency,
    /// What there is to spend.
    pub budget: Amount,
    /// How people voted.
    pub kind: VoteKind,
    /// What can be funded, in the order of the file.
    pub projects: Vec<Project>,
    /// Who voted for what, in the order of the file.
    pub votes: Vec<Vote>,
}

/// Something that can be funded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// The id in the file.
    pub id: String,
    /// What it is called; the id where the file gives no name.
    pub name: String,
    /// What it costs.
    pub cost: Amount,
    /// Whether it won, where the file says so.
    pub selected: Option<bool>,
}

/// One vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    /// The voter's id in the file.
    pub voter: String,
    /// Places in the list of projects with points above zero, in the order of the vote. Approvals have one point each,
    /// of `n` ranked projects the first has `n` points and the last one.
    pub points: Vec<(usize, i64)>,
    /// How many decimals the points have: 12.50 is 1250 with two.
    pub decimals: u32,
}

/// Why a file cannot be read, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct PabulibError {
    /// The line, from 1; none when something is missing altogether.
    pub line: Option<u64>,
    /// What is wrong there.
    pub problem: Problem,
}

impl std::fmt::Display for PabulibError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.line {
            Some(line) => write!(f, "line {line}: {}", self.problem),
            None => self.problem.fmt(f),
        }
    }
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Not text.
    #[error("the file is not UTF-8 text")]
    NotText,
    /// A section is missing.
    #[error("there is no section {0}")]
    NoSection(&'static str),
    /// A line that belongs to no section.
    #[error("the first section must be META, PROJECTS or VOTES")]
    Outside,
    /// A section stands there twice.
    #[error("a second section {0}")]
    TwoSections(&'static str),
    /// A key of META that is needed.
    #[error("META does not say the {0}")]
    NoKey(&'static str),
    /// A column that is needed.
    #[error("{section} has no column {column}")]
    NoColumn {
        /// The section.
        section: &'static str,
        /// The column.
        column: &'static str,
    },
    /// A vote type that this reader does not know.
    #[error("the vote type \"{0}\" is none of approval, choose-1, ordinal, cumulative, scoring")]
    VoteType(String),
    /// Not a currency.
    #[error("\"{0}\" is not a currency")]
    Currency(String),
    /// Not an amount above zero in that currency.
    #[error("\"{0}\" is not an amount above zero in the currency of the file")]
    Amount(String),
    /// Nothing where an id belongs.
    #[error("there is no {0}")]
    NoId(&'static str),
    /// The same id twice.
    #[error("{what} {id} stands there twice")]
    Twice {
        /// `project` or `voter`.
        what: &'static str,
        /// The id.
        id: String,
    },
    /// A vote for something that is not in PROJECTS.
    #[error("the vote names the project {0}, which is not in PROJECTS")]
    UnknownProject(String),
    /// A vote names a project twice.
    #[error("the vote names the project {0} twice")]
    VotedTwice(String),
    /// Not as many points as projects.
    #[error("{projects} projects but {points} points")]
    PointsCount {
        /// How many projects.
        projects: usize,
        /// How many points.
        points: usize,
    },
    /// Not points.
    #[error("\"{0}\" is not a number of points")]
    Points(String),
    /// A number in META that the section does not have.
    #[error("META says {said} {what}, and there are {found}")]
    Count {
        /// `projects` or `votes`.
        what: &'static str,
        /// What META says.
        said: String,
        /// What there is.
        found: usize,
    },
}
