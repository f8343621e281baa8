//! Pasted lines of people to invite: `Ama Owusu <ama@example.org>`, one per line.

use serde::{Deserialize, Serialize};

use crate::domain::text::{Email, Name};

/// Lines as they were read.
#[derive(Debug, Clone, Default)]
pub struct Lines {
    /// What can be used.
    pub good: Vec<GoodLine>,
    /// What cannot, with the reason.
    pub bad: Vec<BadLine>,
}

/// A line that names a person and an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoodLine {
    /// 1, 2, 3 … as it was pasted.
    pub line: usize,
    /// The name.
    pub name: Name,
    /// The address.
    pub email: Email,
}

/// A line that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BadLine {
    /// 1, 2, 3 … as it was pasted.
    pub line: usize,
    /// The line, to be put right.
    pub text: String,
    /// What is wrong with it.
    pub why: Why,
}

/// Why a line cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum Why {
    /// There is no address in it.
    #[error("there is no address")]
    NoAddress,
    /// The name is none.
    #[error("the name: {what}")]
    Name {
        /// What is wrong with it.
        what: String,
    },
    /// The address is none.
    #[error("the address: {what}")]
    Address {
        /// What is wrong with it.
        what: String,
    },
    /// The same address stands in an earlier line.
    #[error("the same address as in line {line}")]
    Twice {
        /// That line.
        line: usize,
    },
    /// The address belongs to an active member.
    #[error("{name} is a member already")]
    Member {
        /// The member's name.
        name: String,
    },
    /// The address belongs to a suspended member.
    #[error("{name} is suspended")]
    Suspended {
        /// The member's name.
        name: String,
    },
    /// The address got as many invitations today as it may.
    #[error("{most} invitations went there within a day")]
    Enough {
        /// The most there may be.
        most: usize,
    },
}

/// Reads pasted lines; empty ones do not count. Between name and address stands `<`, a comma, a semicolon or a tab;
/// an address alone is taken with what stands before its `@` as the name.
pub fn read_lines(text: &str) -> Lines {
    let mut lines = Lines::default();
    for (index, text) in text.lines().enumerate() {
        let line = index + 1;
        let text = text.trim();
        if text.is_empty() {
            continue;
        }
        let read = read_line(text).and_then(|(name, email)| {
            let earlier = lines.good.iter().find(|good| good.email.folded() == email.folded());
            match earlier {
                Some(earlier) => Err(Why::Twice { line: earlier.line }),
                None => Ok(GoodLine { line, name, email }),
            }
        });
        match read {
            Ok(good) => lines.good.push(good),
            Err(why) => lines.bad.push(BadLine { line, text: text.to_owned(), why }),
        }
    }
    lines
}

fn read_line(text: &str) -> Result<(Name, Email), Why> {
    if !text.contains('@') {
        return Err(Why::NoAddress);
    }
    let (name, address) = match text.strip_suffix('>').and_then(|inner| inner.rsplit_once('<')) {
        Some((name, address)) => (name, address),
        None => text.rsplit_once([',', ';', '\t']).unwrap_or(("", text)),
    };
    let email = Email::parse(address).map_err(|error| Why::Address { what: error.to_string() })?;
    let name = name.trim().trim_matches('"');
    let before_at = || email.as_str().split('@').next().unwrap_or_default();
    let name = Name::parse(if name.is_empty() { before_at() } else { name });
    let name = name.map_err(|error| Why::Name { what: error.to_string() })?;
    Ok((name, email))
}
