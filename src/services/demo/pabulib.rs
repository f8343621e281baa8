//! An election from a Pabulib file as a group of its own, for trying things out: the same services as everybody uses,
//! done in three days that end now.
//!
//! - Voters become members, named by their number in the file; the first one also runs the group.
//! - The budget comes in as a gift to the group itself, at 100 %, and all of it is shared: no foundation, no core costs,
//!   equal allotments. What does not divide stays carried.
//! - Projects become buckets with fixed goals. A vote becomes a split: the allotment apportioned by its points.
//! - The round is sealed, since votes know no full buckets: nothing is clipped, and what a bucket got above its goal goes
//!   back to its givers at the settlement.

use chrono::Duration;

use super::{DemoError, DemoSignIn, MARK, failed, random_password, said};
use crate::domain::agreement::Agreement;
use crate::domain::apportion::apportion;
use crate::domain::bucket::CostLine;
use crate::domain::group::Books;
use crate::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use crate::domain::member::{MemberKind, MemberState};
use crate::domain::money::{Amount, Rate};
use crate::domain::pabulib::{Election, Vote};
use crate::domain::text::{Email, LongText, Name, Slug, Title};
use crate::domain::time::{UtcTime, Zone};
use crate::ports::{SetClock, Step};
use crate::services::accounts::{Founder, Password, Passwords, found_group_in};
use crate::services::agreements::standard;
use crate::services::buckets::{self, BucketForm};
use crate::services::invoices::{RecordInvoice, record_invoice};
use crate::services::rounds::{OpenRound, Opens, RoundPlan, open};
use crate::services::settlement::{SettleRound, preview, settle};
use crate::services::splits::{SaveRefused, SaveSplit, save_in};
use crate::store::dialect::look_at_splits_again;
use crate::store::groups::{NewGroup, find_setting, put_setting};
use crate::store::ledger::lock_group;
use crate::store::members::{NewMember, insert_member};
use crate::store::participants::list_participants;
use crate::store::rounds::lock_round;
use crate::store::scope::{GroupScope, find_group_for_operator};
use crate::store::{Db, Failure, StoreError, log, users};

/// So many splits are saved in one transaction.
const SAVED_AT_ONCE: usize = 200;
/// The mark of a database whose demo came from files alone.
const FROM_FILES: &str = "pabulib";

/// A group that was made from a file.
#[derive(Debug, Clone)]
pub struct FromFile {
    /// Its part of addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// The name of its round.
    pub round: String,
    /// The one account.
    pub sign_in: DemoSignIn,
}

/// The address part that an election's group has.
pub fn slug_of(election: &Election) -> Slug {
    Slug::from_name(if election.place.is_empty() { &election.title } else { &election.place })
}

/// Whether the database holds the group of this election already.
///
/// # Errors
/// [`DemoError::NotEmpty`] when it is no database for trying things out.
pub fn holds(db: &Db, election: &Election) -> Result<bool, DemoError> {
    let slug = slug_of(election);
    let (mark, accounts, there) = db.read(|snapshot| {
        let there = find_group_for_operator(snapshot, slug.as_str())?.is_some();
        Ok::<_, StoreError>((find_setting(snapshot, MARK)?, users::count_users(snapshot)?, there))
    })?;
    match (mark.as_deref(), accounts) {
        (Some("ready" | FROM_FILES), _) => Ok(there),
        (None, 0) => Ok(false),
        _ => Err(DemoError::NotEmpty),
    }
}

/// Makes the group. `db` must read `clock`, which stands at `now` in the end.
///
/// # Errors
/// [`DemoError`]; what was begun stays and has to be removed with its database.
pub fn make(db: &Db, clock: &SetClock, now: UtcTime, election: &Election) -> Result<FromFile, DemoError> {
    if election.votes.is_empty() || election.projects.is_empty() {
        return Err(DemoError::NothingVotedFor);
    }
    if holds(db, election)? {
        return Err(DemoError::Taken(slug_of(election).into_string()));
    }
    let mark = db.read(|snapshot| find_setting(snapshot, MARK))?;
    let set = |value: &'static str| db.write(move |tx| Ok::<_, Failure<()>>(put_setting(tx, MARK, value)?));
    if mark.is_none() {
        set("begun").map_err(failed("the first mark"))?;
    }
    let begins = now.plus(Duration::days(-3));
    clock.set(begins);
    let (who, sign_in) = found(db, election, begins)?;
    voters(db, &who, election)?;
    gift(db, &who, election, begins)?;
    let numbers = propose(db, &who, election)?;
    let round = open_round(db, &who, begins)?;
    clock.set(begins.plus(Duration::hours(1)));
    vote(db, election, &who, round.0, &numbers)?;
    clock.set(now);
    settle_round(db, &who, round.0)?;
    if mark.is_none() {
        set(FROM_FILES).map_err(failed("the last mark"))?;
    }
    Ok(FromFile { slug: slug_of(election).into_string(), name: group_name(election), round: round.1, sign_in })
}

fn group_name(election: &Election) -> String {
    let name: String = election.title.chars().take(80).collect();
    Name::parse(&name).map_or_else(|_| slug_of(election).into_string(), Name::into_string)
}

/// Everything is shared, by equal allotments to the cent.
fn agreement(begins: UtcTime) -> Agreement {
    Agreement { foundation_share: Rate::ZERO, ..standard(begins.day()) }
}

fn found(db: &Db, election: &Election, begins: UtcTime) -> Result<(GroupScope, DemoSignIn), DemoError> {
    let step = "the group";
    let slug = slug_of(election);
    let email = Email::parse(&format!("facilitator@{slug}.example")).map_err(said(step))?;
    let first = election.votes.first().ok_or(DemoError::NothingVotedFor)?;
    let name = voter_name(1, first)?;
    let new = NewGroup {
        slug,
        name: Name::parse(&group_name(election)).map_err(said(step))?,
        currency: election.currency,
        zone: Zone::parse("UTC").map_err(said(step))?,
        books: Books::Open,
    };
    let password = random_password(db)?;
    let hash = Passwords::new().hash(db, &Password::parse(&password).map_err(said(step))?)?;
    let sign_in = DemoSignIn {
        name: name.to_string(),
        email: email.to_string(),
        password,
        role: "facilitator, treasurer".to_owned(),
    };
    let founded = db.write(move |tx| {
        let first = users::count_users(tx)? == 0;
        let user = users::insert_user(tx, &email, &name, Some(&hash), first)?;
        let founder = Founder { user, name, email };
        Ok::<_, Failure<()>>(found_group_in(tx, &founder, &new, Some((&agreement(begins), None)))?)
    });
    Ok((founded.map_err(failed(step))?, sign_in))
}

/// "Voter v17": the number in the file, or the place where it is too long for a name.
fn voter_name(place: i64, vote: &Vote) -> Result<Name, DemoError> {
    let by_id = Name::parse(&format!("Voter {}", vote.voter));
    by_id.or_else(|_| Name::parse(&format!("Voter no. {place}"))).map_err(said("the names of the voters"))
}

/// Everybody but the first, who founded the group. Nobody but the first has an account or an address.
fn voters(db: &Db, who: &GroupScope, election: &Election) -> Result<(), DemoError> {
    let (group, actor) = (who.group(), who.member());
    let rest: Vec<NewMember> = (2..)
        .zip(election.votes.iter().skip(1))
        .map(|(place, vote)| {
            let name = voter_name(place, vote)?;
            Ok(NewMember { name, kind: MemberKind::Person, state: MemberState::Active, email: None })
        })
        .collect::<Result<_, DemoError>>()?;
    let added = db.write(move |tx| {
        let locked = lock_group(tx, group)?;
        for (number, new) in (2..).zip(&rest) {
            insert_member(tx, &locked, Some(MemberNumber::new(number)), new)?;
        }
        let detail = format!("Took {} voters in from the Pabulib file", rest.len());
        log::record(tx, &locked, actor, "imported", "group", &detail)?;
        Ok::<_, Failure<()>>(())
    });
    added.map_err(failed("the voters"))
}

/// The budget, given to the group itself.
fn gift(db: &Db, who: &GroupScope, election: &Election, begins: UtcTime) -> Result<(), DemoError> {
    let step = "the budget";
    let command = RecordInvoice {
        number: Name::parse("Budget").map_err(said(step))?,
        member: MemberNumber::GROUP,
        issued_on: begins.day(),
        paid_on: Some(begins.day()),
        client: None,
        kind: Some(Name::parse("Budget of the election").map_err(said(step))?),
        description: LongText::parse("The budget of the Pabulib file, as a gift.").map_err(said(step))?,
        amount: election.budget,
        own_rate: Some(Rate::FULL),
        key: None,
    };
    record_invoice(db, who, command).map_err(failed(step))?;
    Ok(())
}

fn propose(db: &Db, who: &GroupScope, election: &Election) -> Result<Vec<BucketNumber>, DemoError> {
    let mut numbers = Vec::with_capacity(election.projects.len());
    for project in &election.projects {
        let step = format!("the project {}", project.id);
        let title: String = project.name.chars().take(120).collect();
        let title = Title::parse(&title).or_else(|_| Title::parse(&step)).map_err(said(&step))?;
        let form = BucketForm {
            title,
            summary: format!("Project {} of the election.", project.id),
            body: LongText::parse("").map_err(said(&step))?,
            lines: vec![CostLine { what: "Its cost".to_owned(), required: project.cost, extra: Amount::ZERO }],
            open_ended: false,
            owners: vec![who.member()],
            starts_on: None,
            publish: true,
        };
        numbers.push(buckets::propose(db, who, form, None).map_err(failed(&step))?.number);
    }
    Ok(numbers)
}

fn open_round(db: &Db, who: &GroupScope, begins: UtcTime) -> Result<(RoundNumber, String), DemoError> {
    let (step, today) = ("opening the round", begins.day());
    let tomorrow = today.succ_opt().unwrap_or(today);
    let mut command = OpenRound::by_default(RoundPlan::up_to(today), Opens::Now, tomorrow);
    command.sealed = true;
    let opened = open(db, who, command).map_err(failed(step))?;
    Ok((opened.round, opened.name))
}

/// Every vote as a split. The operator enters them, since voters have no accounts.
fn vote(
    db: &Db,
    election: &Election,
    who: &GroupScope,
    round: RoundNumber,
    numbers: &[BucketNumber],
) -> Result<(), DemoError> {
    let slug = slug_of(election);
    let (operator, participants) = db.read(|snapshot| {
        let operator = find_group_for_operator(snapshot, slug.as_str())?;
        Ok::<_, StoreError>((operator, list_participants(snapshot, who.group(), round)?))
    })?;
    let mut splits = Vec::with_capacity(election.votes.len());
    for (vote, participant) in election.votes.iter().zip(&participants) {
        let step = format!("the vote of {}", vote.voter);
        let voter = operator.and_then(|operator| operator.for_member(participant.member));
        let voter = voter.ok_or_else(|| DemoError::Step { step: step.clone(), why: "nobody's".to_owned() })?;
        let weights: Vec<i64> = vote.points.iter().map(|(_, points)| *points).collect();
        if weights.is_empty() {
            continue;
        }
        let parts = apportion(participant.may_give().map_err(said(&step))?, &weights).map_err(said(&step))?;
        let places = vote.points.iter().filter_map(|(place, _)| numbers.get(*place).copied());
        let asked = places.zip(parts).filter(|(_, part)| part.is_positive()).collect();
        splits.push((step, voter, SaveSplit { round, version_seen: 0, asked, key: None }));
    }
    let group = who.group();
    for (index, some) in splits.chunks(SAVED_AT_ONCE).enumerate() {
        db.progress().at(Step::SaveSplits, index.saturating_mul(SAVED_AT_ONCE), splits.len());
        let first = some.first().map(|(step, ..)| format!("{step} and those after it")).unwrap_or_default();
        let some: Vec<_> = some.iter().map(|(_, voter, command)| (*voter, command.clone())).collect();
        let saved = db.write(move |tx| {
            let locked = lock_round(tx, group, round)?.ok_or(Failure::Refused(SaveRefused::NoRound))?;
            for (voter, command) in &some {
                save_in(tx, &locked, voter, command)?;
            }
            look_at_splits_again(tx)?;
            Ok(())
        });
        saved.map_err(failed(first))?;
    }
    Ok(())
}

fn settle_round(db: &Db, who: &GroupScope, round: RoundNumber) -> Result<(), DemoError> {
    let step = "settling the round";
    let seen = preview(db, who.group(), round, &[]).map_err(failed(step))?;
    let seen = seen.ok_or_else(|| DemoError::Step { step: step.to_owned(), why: "no round".to_owned() })?;
    let command = SettleRound::as_seen(round, seen.fingerprint);
    settle(db, who, command).map_err(failed(step))?;
    Ok(())
}
