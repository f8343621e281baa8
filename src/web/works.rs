//! Work that takes longer than an answer should: it goes on in this process while its page is looked at again and again,
//! and what came of it waits here for the page. It may be lost with the process: all work here is one transaction or
//! only reads, so nothing is ever half done.

use std::any::Any;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::domain::ids::MemberNumber;
use crate::ports::{At, Watch};

/// How long what came of work waits for its page.
const KEPT: Duration = Duration::from_secs(60 * 60);

/// How long what was looked for is as good as looking again.
const FRESH: Duration = Duration::from_secs(30);

/// Of how many works the outcome is kept at most; the oldest go first. The largest is some megabytes: ten thousand rows.
const MOST: usize = 64;

/// The works of this process.
#[derive(Clone, Default)]
pub struct Works(Arc<Mutex<BTreeMap<String, Slot>>>);

/// Whose work it is: the address part of the group, and the member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Owner(pub(super) String, pub(super) MemberNumber);

struct Slot {
    owner: Owner,
    watch: Watch,
    state: State,
    /// When the state was last another one.
    since: Instant,
}

enum State {
    Running,
    Done(Box<dyn Any + Send>),
    /// Its page has been shown.
    Told,
    /// It ended without an outcome.
    Broken,
}

/// What is known about work.
pub(super) enum Known<T> {
    /// It is not done.
    Running(Option<At>),
    /// What came of it: told once.
    Done(T),
    /// That was told before.
    Told,
    /// It ended without an outcome: a mistake of ours, and nothing was written.
    Broken,
    /// Nothing: this process has not begun it, or too long ago.
    Unknown,
}

/// The end of a work that runs: whatever happens, its page does not wait forever.
pub(super) struct Running {
    works: Works,
    key: String,
    watch: Watch,
    outcome: State,
}

impl Running {
    /// Keeps what came of it.
    pub(super) fn end(mut self, outcome: impl Any + Send) {
        self.outcome = State::Done(Box::new(outcome));
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let outcome = std::mem::replace(&mut self.outcome, State::Broken);
        self.works.with(|slots| {
            // Under its key another work may have begun since, if nobody wanted to know of this one.
            if let Some(slot) = slots.get_mut(&self.key).filter(|slot| slot.watch.is_same(&self.watch)) {
                (slot.state, slot.since) = (outcome, Instant::now());
            }
        });
    }
}

impl Works {
    fn with<R>(&self, look: impl FnOnce(&mut BTreeMap<String, Slot>) -> R) -> R {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Work of this member begins under a key, now.
    pub(super) fn begin(&self, key: &str, owner: &Owner, watch: Watch) -> Running {
        let slot = Slot { owner: owner.clone(), watch: watch.clone(), state: State::Running, since: Instant::now() };
        self.with(|slots| {
            slots.retain(|_, slot| matches!(slot.state, State::Running) || slot.since.elapsed() < KEPT);
            while slots.len() >= MOST {
                let ended = slots.iter().filter(|(_, slot)| !matches!(slot.state, State::Running));
                let Some(oldest) = ended.min_by_key(|(_, slot)| slot.since).map(|(key, _)| key.clone()) else { break };
                slots.remove(&oldest);
            }
            slots.insert(key.to_owned(), slot);
        });
        Running { works: self.clone(), key: key.to_owned(), watch, outcome: State::Broken }
    }

    /// What is known about work of this member.
    pub(super) fn ask<T: Any>(&self, key: &str, owner: &Owner) -> Known<T> {
        self.with(|slots| {
            let Some(slot) = slots.get_mut(key).filter(|slot| slot.owner == *owner) else {
                return Known::Unknown;
            };
            match std::mem::replace(&mut slot.state, State::Told) {
                State::Running => {
                    slot.state = State::Running;
                    Known::Running(slot.watch.now())
                }
                State::Done(outcome) => match outcome.downcast() {
                    Ok(outcome) => Known::Done(*outcome),
                    // The key of another page's work.
                    Err(outcome) => {
                        slot.state = State::Done(outcome);
                        Known::Unknown
                    }
                },
                State::Told => Known::Told,
                State::Broken => Known::Broken,
            }
        })
    }

    /// How far work of this member is, while it runs; nothing is told by it.
    pub(super) fn peek(&self, key: &str, owner: &Owner) -> Option<Option<At>> {
        self.with(|slots| {
            let slot = slots.get(key).filter(|slot| slot.owner == *owner && matches!(slot.state, State::Running))?;
            Some(slot.watch.now())
        })
    }

    /// What was looked for so long ago that it may no longer be true is looked for again.
    pub(super) fn forget_stale(&self, key: &str) {
        self.with(|slots| {
            let ended = |slot: &Slot| !matches!(slot.state, State::Running);
            if slots.get(key).is_some_and(|slot| ended(slot) && slot.since.elapsed() >= FRESH) {
                slots.remove(key);
            }
        });
    }

    /// Nobody wants to know any more what came of it.
    pub(super) fn forget(&self, key: &str) {
        self.with(|slots| slots.remove(key));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ports::Progress;

    fn member(number: i64) -> Owner {
        Owner("tidewater".to_owned(), MemberNumber::new(number))
    }

    #[test]
    fn what_came_of_work_is_told_once_and_to_its_owner() {
        let (works, owner, other) = (Works::default(), member(1), member(2));
        let running = works.begin("key", &owner, Progress::watched().1);
        assert!(matches!(works.ask::<i32>("key", &owner), Known::Running(None)));
        running.end(7_i32);
        assert!(matches!(works.ask::<i32>("key", &other), Known::Unknown));
        assert!(matches!(works.ask::<String>("key", &owner), Known::Unknown), "of another page");
        assert!(matches!(works.ask::<i32>("key", &owner), Known::Done(7)));
        assert!(matches!(works.ask::<i32>("key", &owner), Known::Told));
    }

    #[test]
    fn a_look_at_how_far_work_is_tells_nothing_of_what_came_of_it() {
        let (works, owner, other) = (Works::default(), member(1), member(2));
        let running = works.begin("key", &owner, Progress::watched().1);
        assert!(works.peek("key", &owner).is_some());
        assert!(works.peek("key", &other).is_none());
        running.end(7_i32);
        assert!(works.peek("key", &owner).is_none());
        assert!(matches!(works.ask::<i32>("key", &owner), Known::Done(7)));
    }

    #[test]
    fn work_that_breaks_off_is_not_waited_for() {
        let (works, owner) = (Works::default(), member(1));
        drop(works.begin("key", &owner, Progress::watched().1));
        assert!(matches!(works.ask::<i32>("key", &owner), Known::Broken));
    }

    #[test]
    fn work_that_nobody_wants_to_know_of_does_not_answer_for_the_next() {
        let (works, owner) = (Works::default(), member(1));
        let first = works.begin("key", &owner, Progress::watched().1);
        works.forget("key");
        let second = works.begin("key", &owner, Progress::watched().1);
        first.end(1_i32);
        assert!(matches!(works.ask::<i32>("key", &owner), Known::Running(None)));
        second.end(2_i32);
        assert!(matches!(works.ask::<i32>("key", &owner), Known::Done(2)));
    }

    #[test]
    fn the_oldest_outcomes_make_room_and_running_work_never_does() {
        let (works, owner) = (Works::default(), member(1));
        let running = works.begin("running", &owner, Progress::watched().1);
        for number in 0..=MOST {
            works.begin(&number.to_string(), &owner, Progress::watched().1).end(number);
        }
        assert!(matches!(works.ask::<usize>("0", &owner), Known::Unknown));
        assert!(matches!(works.ask::<usize>(&MOST.to_string(), &owner), Known::Done(MOST)));
        assert!(matches!(works.ask::<usize>("running", &owner), Known::Running(None)));
        drop(running);
    }
}
