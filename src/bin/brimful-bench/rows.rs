//! What the embedded database can do at most: sixteen threads, one row per transaction, through the same writer. The row
//! is the one that every save begins with, the round's.

use std::path::Path;
use std::sync::Arc;

use brimful::ports::SystemClock;
use brimful::store::Failure;
use brimful::store::rounds::lock_round;
use brimful::store::scope::find_group_for_operator;

use crate::plan::Plan;
use crate::{Failed, Mode, open, tally};

pub fn run(url: &str, plan: &Path, mode: Mode, seconds: u64) -> Result<(), Failed> {
    let db = open(url, Arc::new(SystemClock))?;
    let mut workers = Vec::new();
    for (group, _) in Plan::read(plan)?.clients(mode)? {
        let scope = db.read_one(|snapshot| find_group_for_operator(snapshot, &group.slug))?;
        let in_group = scope.ok_or("a group of the plan is not there")?.group();
        let (db, round) = (db.clone(), group.round);
        workers.push(move || {
            let written = db.write(move |tx| {
                let locked = lock_round(tx, in_group, round)?;
                Ok::<_, Failure<()>>(locked.map(|locked| locked.version()))
            });
            match written {
                Ok(Some(_)) => Ok(()),
                Ok(None) => Err("a round of the plan is not there".into()),
                Err(failure) => Err(format!("a row was not written: {failure:?}").into()),
            }
        });
    }
    tally::measure(workers, seconds)
}
