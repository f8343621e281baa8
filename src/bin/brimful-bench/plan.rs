//! What the seed hands to the load: addresses, and the sign-ins of the members who act.

use std::path::Path;

use brimful::domain::ids::RoundNumber;
use serde::{Deserialize, Serialize};

use crate::{CLIENTS, Failed, Mode};

/// A seeded database.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Plan {
    /// Two hundred members, fifty buckets.
    pub large: Group,
    /// Fourteen members and seven buckets each.
    pub small: Vec<Group>,
}

/// A group with an open round.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Group {
    /// Its address part.
    pub slug: String,
    /// The round's name.
    pub round_name: String,
    /// The round.
    pub round: RoundNumber,
    /// The buckets, by number.
    pub buckets: Vec<i64>,
    /// The cookies of members without a role.
    pub sessions: Vec<String>,
}

impl Group {
    /// The address of the round's page.
    pub fn path(&self) -> String {
        format!("/{}/rounds/{}", self.slug, self.round_name)
    }
}

impl Plan {
    /// As it was written.
    pub fn read(path: &Path) -> Result<Self, Failed> {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(serde_json::from_str(&text)?)
    }

    /// Sixteen groups and sign-ins: where each client acts, and as whom.
    pub fn clients(&self, mode: Mode) -> Result<Vec<(Group, String)>, Failed> {
        let clients: Vec<(Group, String)> = match mode {
            Mode::Rounds => {
                let own = |group: &Group| Some((group.clone(), group.sessions.first()?.clone()));
                self.small.iter().filter_map(own).collect()
            }
            Mode::One => self.large.sessions.iter().map(|session| (self.large.clone(), session.clone())).collect(),
        };
        match clients.get(..CLIENTS) {
            Some(sixteen) => Ok(sixteen.to_vec()),
            None => Err(format!("the plan has {} clients, not {CLIENTS}", clients.len()).into()),
        }
    }
}
