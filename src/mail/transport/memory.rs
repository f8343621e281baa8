//! Messages kept in memory, for tests.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use lettre::Message;

use super::{Outcome, Transport};

/// One message that was "sent".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The envelope's sender.
    pub from: String,
    /// The envelope's recipients; mail of Brimful has one.
    pub to: Vec<String>,
    /// The whole message as it would go over the wire.
    pub raw: String,
}

#[derive(Debug, Default)]
struct Inside {
    sent: Vec<Letter>,
    answers: VecDeque<Outcome>,
}

/// Keeps what it is given. Clones share one memory.
#[derive(Debug, Clone, Default)]
pub struct Memory(Arc<Mutex<Inside>>);

impl Memory {
    /// Everything that was sent, oldest first.
    pub fn sent(&self) -> Vec<Letter> {
        self.inside().sent.clone()
    }

    /// Lets the next messages come out like this, one answer each; afterwards all are sent.
    pub fn answer_with<I: IntoIterator<Item = Outcome>>(&self, outcomes: I) {
        self.inside().answers.extend(outcomes);
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        // A test that panicked in between leaves nothing half done in here.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for Memory {
    fn send(&self, message: &Message) -> Outcome {
        let mut inside = self.inside();
        let outcome = inside.answers.pop_front().unwrap_or(Outcome::Sent);
        if outcome == Outcome::Sent {
            inside.sent.push(Letter {
                from: message.envelope().from().map(ToString::to_string).unwrap_or_default(),
                to: message.envelope().to().iter().map(ToString::to_string).collect(),
                raw: String::from_utf8_lossy(&message.formatted()).into_owned(),
            });
        }
        outcome
    }

    fn describe(&self) -> String {
        "memory".to_owned()
    }
}
