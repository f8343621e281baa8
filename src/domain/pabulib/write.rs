//! Writing a settled round as a `.pb` file: cumulative votes, in which a point is a unit of the group's currency.

use super::VoteKind;
use crate::domain::currency::Currency;
use crate::domain::ids::{BucketNumber, MemberNumber};
use crate::domain::money::Amount;
use chrono::NaiveDate;

/// A settled round as a file tells it: nobody's name is in it.
#[derive(Debug, Clone)]
pub struct RoundFile<'a> {
    /// What it is: `Round 2026-11 of Tidewater Co-op`.
    pub description: String,
    /// The group's name.
    pub unit: &'a str,
    /// The round's name.
    pub instance: &'a str,
    /// The first day.
    pub begins: NaiveDate,
    /// The last day.
    pub ends: NaiveDate,
    /// The currency.
    pub currency: Currency,
    /// What everybody could give, together.
    pub budget: Amount,
    /// The most that one of them could give.
    pub largest_purse: Amount,
    /// The buckets, by number: what is enough to start it, its title, and whether it was funded.
    pub projects: Vec<(BucketNumber, Amount, &'a str, bool)>,
    /// Who gave how much to which bucket, by member and bucket.
    pub gifts: Vec<(MemberNumber, BucketNumber, Amount)>,
}

/// Writes the file.
///
/// # Errors
/// When a sum is too large, or the writer fails, which writing to memory does not.
pub fn write(file: &RoundFile<'_>) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
    let plain = |amount: Amount| short(file.currency, amount);
    let mut out = csv::WriterBuilder::new();
    let mut out = out.delimiter(b';').flexible(true).from_writer(Vec::new());
    let votes = by_member(&file.gifts);
    let day = |day: NaiveDate| day.format("%d.%m.%Y").to_string();
    let meta: [(&str, String); 15] = [
        ("key", "value".to_owned()),
        ("description", file.description.clone()),
        ("country", "Worldwide".to_owned()),
        ("unit", file.unit.to_owned()),
        ("instance", file.instance.to_owned()),
        ("num_projects", file.projects.len().to_string()),
        ("num_votes", votes.len().to_string()),
        ("budget", plain(file.budget)),
        ("vote_type", VoteKind::Cumulative.as_str().to_owned()),
        ("rule", "unknown".to_owned()),
        ("date_begin", day(file.begins)),
        ("date_end", day(file.ends)),
        ("max_sum_points", plain(file.largest_purse)),
        ("currency", file.currency.code().to_owned()),
        ("comment", "#1: a point is a unit of the currency, and cost is what was enough to start".to_owned()),
    ];
    out.write_record(["META"])?;
    for (key, value) in &meta {
        out.write_record([*key, value.as_str()])?;
    }
    out.write_record(["PROJECTS"])?;
    out.write_record(["project_id", "cost", "votes", "score", "name", "selected"])?;
    for (bucket, cost, title, selected) in &file.projects {
        let given = file.gifts.iter().filter(|(_, to, _)| to == bucket).map(|(.., amount)| *amount);
        let (count, score) = (given.clone().count(), Amount::total(given)?);
        let selected = if *selected { "1" } else { "0" };
        let (number, cost, count, score) = (bucket.to_string(), plain(*cost), count.to_string(), plain(score));
        out.write_record([number.as_str(), &cost, &count, &score, title, selected])?;
    }
    out.write_record(["VOTES"])?;
    out.write_record(["voter_id", "vote", "points"])?;
    for (member, gifts) in votes {
        let list = |words: Vec<String>| words.join(",");
        let vote = list(gifts.iter().map(|(bucket, _)| bucket.to_string()).collect());
        let points = list(gifts.iter().map(|(_, amount)| plain(*amount)).collect());
        out.write_record([member.to_string(), vote, points])?;
    }
    Ok(String::from_utf8(out.into_inner().map_err(|error| error.to_string())?)?)
}

type VoteOf = (MemberNumber, Vec<(BucketNumber, Amount)>);

fn by_member(gifts: &[(MemberNumber, BucketNumber, Amount)]) -> Vec<VoteOf> {
    let mut votes: std::collections::BTreeMap<MemberNumber, Vec<(BucketNumber, Amount)>> = Default::default();
    for (member, bucket, amount) in gifts {
        votes.entry(*member).or_default().push((*bucket, *amount));
    }
    votes
        .into_iter()
        .map(|(member, mut gifts)| {
            gifts.sort_unstable();
            (member, gifts)
        })
        .collect()
}

/// `400`, or `266.67`: readers of these files take whole numbers best.
fn short(currency: Currency, amount: Amount) -> String {
    let plain = currency.format_plain(amount);
    if currency.is_whole(amount) { plain.split('.').next().unwrap_or_default().to_owned() } else { plain }
}
