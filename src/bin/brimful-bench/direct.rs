//! The saves of sixteen members without a server: the same split through the same service and the same writer, by
//! sixteen threads. What is left to HTTP, sign-in, form and answer is the difference to [`crate::saves`].

use std::path::Path;
use std::sync::Arc;

use brimful::domain::ids::{BucketNumber, RoundNumber};
use brimful::domain::money::Amount;
use brimful::ports::SystemClock;
use brimful::services::secret::Secret;
use brimful::services::splits::{PageRequest, SaveSplit, page, save};
use brimful::store::Db;
use brimful::store::scope::{GroupScope, find_visitor};

use crate::plan::{Group, Plan};
use crate::{Failed, Mode, open, saves, tally};

pub fn run(url: &str, plan: &Path, mode: Mode, seconds: u64) -> Result<(), Failed> {
    let db = open(url, Arc::new(SystemClock))?;
    let clients = Plan::read(plan)?.clients(mode)?;
    let member = |(index, (group, session)): (usize, (Group, String))| Member::new(&db, group, &session, index);
    let members: Vec<Member> = clients.into_iter().enumerate().map(member).collect::<Result<_, Failed>>()?;
    tally::measure(members.into_iter().map(|mut member| move || member.save()).collect(), seconds)
}

struct Member {
    db: Db,
    scope: GroupScope,
    round: RoundNumber,
    revision: u64,
    buckets: Vec<i64>,
    index: usize,
}

impl Member {
    fn new(db: &Db, group: Group, session: &str, index: usize) -> Result<Self, Failed> {
        let secret = Secret::parse(session).ok_or("a session of the plan is none")?;
        let (_, entrance) = db.read_one(|snapshot| {
            find_visitor(snapshot, &secret.hash(), db.now(), &group.slug, Some(&group.round_name))
        })?;
        let scope = entrance.and_then(|entrance| entrance.member).ok_or("a session of the plan is no member's")?;
        let request = PageRequest { round: group.round, reader: Some(scope.member()), saved: None };
        let facts = page(db, scope.group(), request)?.ok_or("a round of the plan is not there")?;
        let mine = facts.mine.ok_or("a member of the plan does not take part")?;
        let revision = mine.revision.try_into()?;
        Ok(Self { db: db.clone(), scope, round: group.round, revision, buckets: group.buckets, index })
    }

    fn save(&mut self) -> Result<(), Failed> {
        let mut asked = Vec::new();
        for (bucket, units) in saves::gifts(&self.buckets, self.index, self.revision)? {
            asked.push((BucketNumber::new(bucket), Amount::from_minor(i64::try_from(units)? * 100)));
        }
        let version_seen = self.revision.try_into()?;
        let command = SaveSplit { round: self.round, version_seen, asked, key: Some(format!("d-{version_seen}")) };
        save(&self.db, &self.scope, command).map_err(|failure| format!("a save failed: {failure:?}"))?;
        self.revision += 1;
        Ok(())
    }
}
