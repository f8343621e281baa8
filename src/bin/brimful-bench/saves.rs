//! Sixteen members who save their splits again and again, as their browsers would send them.

use std::path::Path;

use crate::browser::Browser;
use crate::plan::{Group, Plan};
use crate::{Failed, Mode, tally};

pub fn run(base: &str, plan: &Path, mode: Mode, seconds: u64) -> Result<(), Failed> {
    let clients = Plan::read(plan)?.clients(mode)?;
    let member = |(index, (group, session)): (usize, (Group, String))| Member::new(base, group, &session, index);
    let members: Vec<Member> = clients.into_iter().enumerate().map(member).collect::<Result<_, Failed>>()?;
    tally::measure(members.into_iter().map(|mut member| move || member.save()).collect(), seconds)
}

/// A member with the form in front of them.
struct Member {
    browser: Browser,
    action: String,
    csrf: String,
    key: String,
    revision: u64,
    buckets: Vec<i64>,
    index: usize,
}

impl Member {
    /// Opens the page and reads the form that stands in it.
    fn new(base: &str, group: Group, session: &str, index: usize) -> Result<Self, Failed> {
        let mut browser = Browser::open(base, Some(session))?;
        let page = browser.get(&group.path())?;
        let field = |name: &str| {
            let (_, after) = page.body.split_once(&format!("name=\"{name}\" value=\""))?;
            after.split_once('"').map(|(value, _)| value.to_owned())
        };
        let found = (field("csrf"), field("version"), field("idem"));
        let (Some(csrf), Some(version), Some(key)) = found else {
            return Err(format!("{} has no form for the member (status {})", group.path(), page.status).into());
        };
        let action = format!("{}/split", group.path());
        Ok(Self { browser, action, csrf, key, revision: version.parse()?, buckets: group.buckets, index })
    }

    /// One save as the page sends it, with every bucket.
    fn save(&mut self) -> Result<(), Failed> {
        use std::fmt::Write;
        let mut form = format!(
            "csrf={}&version={}&idem={}-{}&sort=shuffled&op=save",
            self.csrf, self.revision, self.key, self.revision
        );
        for (bucket, units) in gifts(&self.buckets, self.index, self.revision)? {
            write!(form, "&give%5B{bucket}%5D={units}.00")?;
        }
        let answer = self.browser.post(&self.action, &form)?;
        // A sign-in page is a 303 as well.
        if answer.status != 303 || !answer.location.starts_with(self.action.trim_end_matches("/split")) {
            let text: String = answer.body.chars().take(2000).collect();
            return Err(format!("a save was answered {} {}: {text}", answer.status, answer.location).into());
        }
        self.revision += 1;
        Ok(())
    }
}

/// What a member gives to each bucket, in whole units. Three of ten gifts take turns at 0, 5 and 10, so that each save
/// takes one in, one out and changes a third.
pub fn gifts(buckets: &[i64], index: usize, revision: u64) -> Result<Vec<(i64, u64)>, Failed> {
    let (count, begin) = (buckets.len(), index * 3);
    let mut gifts = Vec::with_capacity(count);
    for (position, bucket) in buckets.iter().enumerate() {
        let place = (position + count - begin % count.max(1)) % count.max(1);
        let units = match place {
            0..3 => (u64::try_from(place)? + revision) % 3 * 5,
            3..10 => 5,
            _ => 0,
        };
        gifts.push((*bucket, units));
    }
    Ok(gifts)
}
