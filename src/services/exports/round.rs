//! A round as JSON and CSV, and its results as CSV.
//!
//! Outsiders get totals: allotments as one sum, buckets with what each got. Members get everybody's allotments, and
//! who gave what where the round shows names; where it does not, only what they gave themselves. While a sealed round
//! is open nobody gets a total.

use std::collections::BTreeMap;

use serde::Serialize;

use super::cells::{Cell, Table};
use super::decided::JsonDecided;
use super::head::JsonHead;
use super::month::JsonStatement;
use super::{CSV, File, JSON, json, schemas};
use crate::domain::currency::Currency;
use crate::domain::ids::BucketNumber;
use crate::domain::money::Amount;
use crate::ports::Step;
use crate::services::books::Audience;
use crate::services::books::month::{MonthFacts, RoundFacts, Which, load, load_round};
use crate::services::settlement::{Decided, list_decided};
use crate::store::outcomes::{AllocationRow, ParticipantRow, RoundBucketRow};
use crate::store::{Db, Snapshot, StoreError, members};

struct Round {
    month: MonthFacts,
    facts: RoundFacts,
    participants: Vec<ParticipantRow>,
    allocations: Vec<AllocationRow>,
    decided: BTreeMap<BucketNumber, Decided>,
}

fn read(db: &Db, reader: Audience, name: &str) -> Result<Option<Round>, StoreError> {
    let now = db.now();
    db.read(|snapshot| {
        snapshot.progress().begin(Step::ReadBooks);
        let Some(month) = load(snapshot, reader, &Which::Named(name.to_owned()), now)? else { return Ok(None) };
        let Some(head) = month.round.as_ref().map(|round| round.row.clone()) else { return Ok(None) };
        let (facts, participants, mut allocations) = load_round(snapshot, reader, head, now)?;
        let givers_shown = facts.shows_givers(reader);
        allocations.retain(|one| givers_shown || Some(one.member) == reader.member());
        let decided = decided(snapshot, reader, &facts)?;
        let participants = if reader.is_member() { participants } else { Vec::new() };
        Ok(Some(Round { month, facts, participants, allocations, decided }))
    })
}

/// How those buckets were decided about which somebody was asked; nothing before anything was decided.
fn decided(
    snapshot: &mut Snapshot<'_>,
    reader: Audience,
    facts: &RoundFacts,
) -> Result<BTreeMap<BucketNumber, Decided>, StoreError> {
    if facts.buckets.iter().all(|row| row.outcome.is_none()) {
        return Ok(BTreeMap::new());
    }
    let members = if reader.is_member() { members::list_members(snapshot, reader.group())? } else { Vec::new() };
    let names = members.into_iter().map(|one| (one.number, one.name)).collect();
    list_decided(snapshot, reader.group(), &facts.row, &names)
}

/// The round as JSON; none if there is no round of that name.
///
/// # Errors
/// When the database fails.
pub fn round_json(db: &Db, reader: Audience, name: &str) -> Result<Option<File>, StoreError> {
    let Some(round) = read(db, reader, name)? else { return Ok(None) };
    let settled = round.facts.settlement.and_then(|settled| settled.entry);
    let signed = JsonHead::of_entry(db, reader, settled.or(round.month.statement.entry))?;
    let name = format!("{}-{}-round.json", round.month.group.slug, round.facts.row.name);
    Ok(Some(File { name, media: JSON, content: json(&JsonRound::of(&round, reader, signed))? }))
}

/// The round as CSV: who gave what to which bucket, as far as the reader may know; the rest of each bucket is one row
/// without a member. None if there is no round of that name.
///
/// # Errors
/// When the database fails.
pub fn round_csv(db: &Db, reader: Audience, name: &str) -> Result<Option<File>, StoreError> {
    let Some(round) = read(db, reader, name)? else { return Ok(None) };
    let currency = round.month.group.currency;
    let mut table = Table::new(&["bucket", "title", "member", "name", "amount", "currency"])?;
    for bucket in &round.facts.buckets {
        let mut rest = bucket.total;
        for one in round.allocations.iter().filter(|one| one.bucket == bucket.bucket) {
            let name = round.participants.iter().find(|row| row.member == one.member);
            table.row([
                Cell::plain(bucket.bucket),
                Cell::text(&bucket.title),
                Cell::plain(one.member),
                Cell::text(name.map(|row| row.name.clone()).unwrap_or_default()),
                Cell::amount(currency, one.amount),
                Cell::plain(currency.code()),
            ])?;
            rest = rest.checked_sub(one.amount).map_err(|error| StoreError::Corrupt(error.to_string()))?;
        }
        if rest.is_positive() {
            table.row([
                Cell::plain(bucket.bucket),
                Cell::text(&bucket.title),
                Cell::plain(""),
                Cell::plain(""),
                Cell::amount(currency, rest),
                Cell::plain(currency.code()),
            ])?;
        }
    }
    let name = format!("{}-{}-round.csv", round.month.group.slug, round.facts.row.name);
    Ok(Some(File { name, media: CSV, content: table.finish()? }))
}

/// What became of each bucket, as CSV; none if there is no round of that name.
///
/// # Errors
/// When the database fails.
pub fn results_csv(db: &Db, reader: Audience, name: &str) -> Result<Option<File>, StoreError> {
    let Some(round) = read(db, reader, name)? else { return Ok(None) };
    let (currency, facts) = (round.month.group.currency, &round.facts);
    let heads = ["bucket", "title", "minimum", "maximum", "given", "givers", "outcome", "funded", "currency"];
    let mut table = Table::new(&heads)?;
    for row in facts.results() {
        let given = (!facts.hidden).then_some(row.total);
        table.row([
            Cell::plain(row.bucket),
            Cell::text(&row.title),
            Cell::amount(currency, row.minimum),
            Cell::maybe(currency, row.maximum),
            Cell::maybe(currency, given),
            Cell::plain(given.map(|_| row.givers.to_string()).unwrap_or_default()),
            Cell::plain(row.outcome.map(|outcome| outcome.as_str()).unwrap_or_default()),
            Cell::maybe(currency, row.funded),
            Cell::plain(currency.code()),
        ])?;
    }
    let name = format!("{}-{}-results.csv", round.month.group.slug, facts.row.name);
    Ok(Some(File { name, media: CSV, content: table.finish()? }))
}

#[derive(Serialize)]
struct JsonRound {
    #[serde(rename = "$schema")]
    schema: &'static str,
    group: String,
    currency: &'static str,
    name: String,
    phase: &'static str,
    opens_at: String,
    closes_at: String,
    rules: JsonRules,
    statement: JsonStatement,
    participants: JsonParticipants,
    buckets: Vec<JsonResult>,
    #[serde(skip_serializing_if = "Option::is_none")]
    allocations: Option<Vec<JsonAllocation>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    settlement: Option<JsonSettlement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    head: Option<JsonHead>,
}

#[derive(Serialize)]
struct JsonRules {
    sharing: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    equal_part_percent: Option<String>,
    unit: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    cap: Option<String>,
    own_bucket: bool,
    final_after_saving: bool,
    sealed: bool,
    members_see_names: bool,
    below_minimum: &'static str,
    unspent_to: &'static str,
}

#[derive(Serialize)]
struct JsonParticipants {
    count: usize,
    allotted: String,
    brought: String,
    stays_carried: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    members: Vec<JsonParticipant>,
}

#[derive(Serialize)]
struct JsonParticipant {
    member: i64,
    name: String,
    allotment: String,
    brought: String,
}

/// What became of a bucket: nothing of it tells who gave.
#[derive(Serialize)]
pub(super) struct JsonResult {
    bucket: i64,
    title: String,
    minimum: String,
    maximum: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    given: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    givers: Option<i64>,
    outcome: Option<&'static str>,
    funded: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decided: Option<JsonDecided>,
}

#[derive(Serialize)]
struct JsonAllocation {
    member: i64,
    bucket: i64,
    amount: String,
}

#[derive(Serialize)]
struct JsonSettlement {
    settled_at: String,
    funded: String,
    returned: String,
    unspent: String,
    carried: String,
    stays_with_givers: String,
}

impl JsonResult {
    pub(super) fn of(currency: Currency, row: &RoundBucketRow, hidden: bool) -> JsonResult {
        JsonResult {
            bucket: row.bucket.get(),
            title: row.title.clone(),
            minimum: currency.format_plain(row.minimum),
            maximum: row.maximum.map(|maximum| currency.format_plain(maximum)),
            given: (!hidden).then(|| currency.format_plain(row.total)),
            givers: (!hidden).then_some(row.givers),
            outcome: row.outcome.map(|outcome| outcome.as_str()),
            funded: row.funded.map(|funded| currency.format_plain(funded)),
            decided: None,
        }
    }

    /// With how it was decided, once it is.
    fn decided_as(self, decided: Option<&Decided>) -> JsonResult {
        JsonResult { decided: self.outcome.map(|_| JsonDecided::of(decided)), ..self }
    }
}

impl JsonRound {
    fn of(round: &Round, reader: Audience, signed: Option<JsonHead>) -> JsonRound {
        let (currency, facts, head) = (round.month.group.currency, &round.facts, &round.facts.row);
        let plain = |amount: Amount| currency.format_plain(amount);
        let rules = JsonRules {
            sharing: head.sharing.as_str(),
            equal_part_percent: head.sharing.equal_part().map(|part| part.percent()),
            unit: plain(Amount::from_minor(head.unit_minor)),
            cap: head.rules.cap.map(plain),
            own_bucket: head.rules.own_bucket,
            final_after_saving: head.rules.final_after_saving,
            sealed: head.rules.sealed,
            members_see_names: head.members_see_names,
            below_minimum: head.below_minimum.as_str(),
            unspent_to: head.unspent_to.as_str(),
        };
        let member = |row: &ParticipantRow| JsonParticipant {
            member: row.member.get(),
            name: row.name.clone(),
            allotment: plain(row.allotment),
            brought: plain(row.brought),
        };
        let result = |row: &RoundBucketRow| {
            JsonResult::of(currency, row, facts.hidden).decided_as(round.decided.get(&row.bucket))
        };
        let allocation = |one: &AllocationRow| JsonAllocation {
            member: one.member.get(),
            bucket: one.bucket.get(),
            amount: plain(one.amount),
        };
        JsonRound {
            schema: schemas::ROUND,
            group: round.month.group.name.clone(),
            currency: currency.code(),
            name: head.name.clone(),
            phase: facts.phase.as_str(),
            opens_at: head.opens_at.to_string(),
            closes_at: head.closes_at.to_string(),
            rules,
            statement: JsonStatement::of(&round.month),
            participants: JsonParticipants {
                count: facts.participants,
                allotted: plain(facts.allotted),
                brought: plain(facts.brought),
                stays_carried: plain(head.stays_carried),
                members: round.participants.iter().map(member).collect(),
            },
            buckets: facts.buckets.iter().map(result).collect(),
            allocations: reader.is_member().then(|| round.allocations.iter().map(allocation).collect()),
            settlement: facts.settlement.map(|settled| JsonSettlement {
                settled_at: settled.settled_at.to_string(),
                funded: plain(settled.funded),
                returned: plain(settled.returned),
                unspent: plain(settled.unspent),
                carried: plain(settled.carried),
                stays_with_givers: plain(facts.stays_with_givers()),
            }),
            head: signed,
        }
    }
}
