//! Random sequences, each lived on every database, and the shortest one that still fails when one fails.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::hash::{BuildHasher, RandomState};
use std::panic::{AssertUnwindSafe, catch_unwind};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use crate::act::Act;
use crate::chances::{command, setting};
use crate::command::{Command, KINDS, Setting};
use crate::compare;
use crate::lived::{CURRENCIES, Lived};
use crate::reference::{LIMIT, Model};
use crate::support::{World, beginning, postgres, sqlite, worlds};

const STEPS: usize = 100;

/// Some commands find nothing to act on and are no step.
const COMMANDS: usize = 260;

/// How often each kind of act was done and refused, and what else occurred.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub acts: BTreeMap<String, (usize, usize)>,
    /// Worlds by currency, and steps in which something was as large as may be.
    pub seen: BTreeMap<&'static str, usize>,
}

impl Tally {
    fn add(&mut self, more: Tally) {
        for (kind, (done, refused)) in more.acts {
            let counted = self.acts.entry(kind).or_default();
            *counted = (counted.0 + done, counted.1 + refused);
        }
        for (what, count) in more.seen {
            *self.seen.entry(what).or_default() += count;
        }
    }

    fn count(&mut self, act: &Act, done: bool) {
        let kind = format!("{act:?}").split([' ', '(']).next().unwrap().to_owned();
        let counted = self.acts.entry(kind).or_default();
        if done { counted.0 += 1 } else { counted.1 += 1 }
    }
}

/// Which databases there are.
pub type Kinds = Vec<fn() -> World>;

pub fn kinds() -> Kinds {
    // Says that the PostgreSQL half does not run, or fails on a build server.
    let found = worlds().len();
    let all: [fn() -> World; 2] = [sqlite, || postgres(&std::env::var("TEST_DATABASE_URL").unwrap())];
    all.into_iter().take(found).collect()
}

/// How many sequences a run takes: `BRIMFUL_TEST_SEQUENCES`, or 2,000 in the long run, or 200.
fn sequences() -> u64 {
    let asked = std::env::var("BRIMFUL_TEST_SEQUENCES").ok().and_then(|text| text.parse().ok());
    asked.unwrap_or(if std::env::var("BRIMFUL_TEST_LONG").is_ok() { 2_000 } else { 200 })
}

/// `BRIMFUL_TEST_SEED` to live the same again.
fn seed() -> u64 {
    let asked = std::env::var("BRIMFUL_TEST_SEED").ok().and_then(|text| text.parse().ok());
    asked.unwrap_or_else(|| RandomState::new().hash_one("a model"))
}

fn generated(seed: u64) -> (Setting, Vec<Command>) {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    (setting(), vec(command(), COMMANDS)).new_tree(&mut runner).unwrap().current()
}

fn model(setting: Setting) -> Model {
    let zone = CURRENCIES[setting.currency].1.parse().unwrap();
    Model::new(setting, zone, [100, 1, 1_000][setting.currency], beginning().naive())
}

/// What the model does: the model afterwards, and whether it was done.
fn expected(model: &Model, act: &Act) -> (Model, bool) {
    let mut after = model.clone();
    let done = after.act(act);
    // More in one amount than Brimful takes: refused where people share out. Elsewhere it is money that somebody or a
    // bucket holds already, and goes in several transfers.
    if after.too_large && matches!(act, Act::Statement { .. } | Act::Open(_)) {
        return (model.clone(), false);
    }
    after.too_large = false;
    (after, done)
}

/// Lives a sequence on one database; says where model and services part.
fn live(world: &World, setting: Setting, commands: &[Command]) -> Result<(Tally, String), String> {
    let (mut model, mut lived) = (model(setting), Lived::begin(world, setting));
    let mut tally = Tally::default();
    *tally.seen.entry(CURRENCIES[setting.currency].0).or_default() += 1;
    let acts = commands.iter();
    let mut steps = 0;
    for command in acts {
        let Some(act) = model.resolve(command) else { continue };
        if steps == STEPS {
            break;
        }
        steps += 1;
        let (after, expected) = expected(&model, &act);
        let done = lived.act(&model, &act).map_err(|error| format!("{act:?}: {error}"))?;
        if done != expected {
            return Err(format!("{act:?}: the model says done = {expected}, the services {done}"));
        }
        if format!("{act:?}").contains(&format!(" {LIMIT}")) && done {
            *tally.seen.entry("the largest amount").or_default() += 1;
        }
        model = after;
        compare::state(&lived, &model).map_err(|error| format!("{act:?}: {error}"))?;
        compare::core_fund(&lived, &model).map_err(|error| format!("{act:?}: {error}"))?;
        tally.count(&act, done);
    }
    compare::end(&lived, &model)?;
    Ok((tally, compare::journal(&lived)?))
}

/// The same on every database, each fresh. A panic is a failure as any other.
pub fn live_everywhere(kinds: &Kinds, setting: Setting, commands: &[Command], hledger: bool) -> Result<Tally, String> {
    let mut counted = Tally::default();
    let mut journals = BTreeSet::new();
    for kind in kinds {
        let world = kind();
        let lived = catch_unwind(AssertUnwindSafe(|| live(&world, setting, commands)));
        let lived = lived.unwrap_or_else(|panic| {
            let text = panic.downcast_ref::<String>().cloned();
            Err(format!("panicked: {}", text.unwrap_or_default()))
        });
        let (tally, journal) = lived.map_err(|error| format!("{}: {error}", world.name))?;
        counted = tally;
        journals.insert(journal);
    }
    if journals.len() > 1 {
        return Err(format!("the databases have different journals:\n{journals:?}"));
    }
    if hledger {
        journals.iter().try_for_each(|journal| compare::check_journal(journal))?;
        *counted.seen.entry("journals checked").or_default() += 1;
    }
    Ok(counted)
}

/// Takes out whatever is not needed for the failure.
fn shrunk(kinds: &Kinds, setting: Setting, commands: &[Command], hledger: bool) -> (Vec<Command>, String) {
    let mut commands = commands.to_vec();
    let mut said = live_everywhere(kinds, setting, &commands, hledger).err().unwrap_or_default();
    let mut size = commands.len().div_ceil(2);
    while size > 0 {
        let mut at = 0;
        while at < commands.len() {
            let mut fewer = commands.clone();
            fewer.drain(at..(at + size).min(commands.len()));
            match live_everywhere(kinds, setting, &fewer, hledger) {
                Err(error) => (commands, said) = (fewer, error),
                Ok(_) => at += size,
            }
        }
        size /= 2;
    }
    (commands, said)
}

fn told(setting: Setting, commands: &[Command]) -> String {
    let mut model = model(setting);
    let mut text = String::new();
    for command in commands {
        if let Some(act) = model.resolve(command) {
            let (after, done) = expected(&model, &act);
            writeln!(text, "  {act:?}: {}", if done { "done" } else { "refused" }).unwrap();
            model = after;
        }
    }
    text
}

/// One thread's part of the sequences.
fn live_some(kinds: &Kinds, first: u64, places: impl Iterator<Item = u64>, hledger: bool) -> Tally {
    let mut tally = Tally::default();
    for place in places {
        let seed = first.wrapping_add(place);
        let (setting, commands) = generated(seed);
        let lived = live_everywhere(kinds, setting, &commands, hledger).unwrap_or_else(|_| {
            let (commands, said) = shrunk(kinds, setting, &commands, hledger);
            let again = format!("BRIMFUL_TEST_SEED={seed} BRIMFUL_TEST_SEQUENCES=1");
            panic!("{again}\n{setting:?}\n{}{said}", told(setting, &commands));
        });
        tally.add(lived);
    }
    tally
}

#[test]
fn the_services_do_what_the_rules_say() {
    let (count, first, kinds) = (sequences(), seed(), kinds());
    let hledger = compare::hledger_is_here();
    let threads = std::thread::available_parallelism().map_or(2, std::num::NonZero::get).min(8);
    let mut tally = Tally::default();
    std::thread::scope(|scope| {
        let some = |thread: usize| live_some(&kinds, first, (0..count).skip(thread).step_by(threads), hledger);
        let running: Vec<_> = (0..threads).map(|thread| scope.spawn(move || some(thread))).collect();
        for thread in running {
            tally.add(thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
    });
    eprintln!("{count} sequences of {STEPS} from seed {first}, each kind of act as (done, refused): {tally:?}");
    let checked = tally.seen.get("journals checked").copied().unwrap_or(0);
    assert_eq!(u64::try_from(checked).unwrap(), if hledger { count } else { 0 }, "not every journal was checked");
    if count >= 200 {
        let rare = |(kind, (done, refused)): (&String, &(usize, usize))| {
            let is_rare = *done < 10 || (*refused == 0 && !["Join", "Clock"].contains(&kind.as_str()));
            is_rare.then(|| kind.clone())
        };
        let rare: Vec<String> = tally.acts.iter().filter_map(rare).collect();
        assert_eq!((tally.acts.len(), rare), (KINDS, vec![]), "some kind of act is hardly ever done, or never refused");
        for what in ["EUR", "JPY", "KWD", "the largest amount"] {
            assert!(tally.seen.get(what).is_some_and(|count| *count >= 5), "hardly any {what}");
        }
    }
}
