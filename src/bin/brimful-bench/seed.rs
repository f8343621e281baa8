//! The groups to measure with, made by the services as people make them, with a clock that stands where each step
//! belongs.

use std::path::Path;
use std::sync::Arc;

use brimful::domain::bucket::CostLine;
use brimful::domain::currency::Currency;
use brimful::domain::group::Books;
use brimful::domain::ids::{BucketNumber, UserId};
use brimful::domain::member::{MemberKind, MemberState, Roles};
use brimful::domain::money::Amount;
use brimful::domain::text::{Email, LongText, Name, Slug, Title};
use brimful::domain::time::Zone;
use brimful::ports::{Clock, SetClock, SystemClock};
use brimful::services::accounts::{Founder, found_group_in};
use brimful::services::buckets::{BucketForm, propose};
use brimful::services::invoices::{RecordInvoice, record_invoice};
use brimful::services::rounds::{OpenRound, Opened, Opens, RoundPlan, open as open_round};
use brimful::services::secret::Secret;
use brimful::services::splits::{SaveSplit, save};
use brimful::store::groups::NewGroup;
use brimful::store::ledger::lock_group;
use brimful::store::members::{NewMember, insert_member, insert_membership, set_named_in_public};
use brimful::store::migrate::migrate;
use brimful::store::scope::GroupScope;
use brimful::store::{Db, Failure, users};
use chrono::{Days, Duration, NaiveDate};

use crate::plan::{Group, Plan};
use crate::{CLIENTS, Failed, open};

/// How large a group is.
pub struct Size {
    /// How many members.
    pub members: usize,
    /// How many buckets.
    pub buckets: usize,
    /// How many buckets each member gives to.
    pub gives: usize,
}

const LARGE: Size = Size { members: 200, buckets: 50, gives: 10 };
const SMALL: Size = Size { members: 14, buckets: 7, gives: 3 };

/// Net, per member: 20 % of it less a quarter gives everyone 105.00 to share.
const INVOICE: Amount = Amount::from_minor(70_000);

pub fn run(url: &str, out: &Path) -> Result<(), Failed> {
    let now = SystemClock.now();
    let clock = SetClock::at(now);
    let db = open(url, Arc::new(clock.clone()))?;
    migrate(&db)?;
    let mut groups = Vec::new();
    for index in 0..=CLIENTS {
        let (slug, size) = if index == 0 { ("bench".to_owned(), LARGE) } else { (format!("bench-{index}"), SMALL) };
        clock.set(now.plus(Duration::days(-30)));
        let people = found(&db, &slug, &size, false)?;
        let founder = people.first().ok_or("a group without members")?.scope;
        let paid_on = now.day().checked_sub_days(Days::new(10)).ok_or("no such day")?;
        clock.set(now.plus(Duration::days(-5)));
        for person in &people {
            invoice(&db, &founder, person, paid_on)?;
        }
        let buckets = buckets(&db, &people, &size, 30_000)?;
        clock.set(now.plus(Duration::hours(-1)));
        let opened = open_one(&db, &founder, paid_on, now.day())?;
        for (position, person) in people.iter().enumerate() {
            give(&db, person, &opened, &buckets, position, size.gives)?;
        }
        clock.set(now);
        let acting = people.get(1..=CLIENTS.min(people.len() - 1)).ok_or("too few members")?;
        let sessions = acting.iter().map(|person| sign_in(&db, person.user)).collect::<Result<_, _>>()?;
        let buckets = buckets.iter().map(|bucket| bucket.get()).collect();
        groups.push(Group { slug, round_name: opened.name, round: opened.round, buckets, sessions });
    }
    let large = groups.remove(0);
    std::fs::write(out, serde_json::to_vec_pretty(&Plan { large, small: groups })?)?;
    Ok(())
}

/// A member with an account.
pub struct Person {
    user: UserId,
    /// As whom they act.
    pub scope: GroupScope,
}

/// The group and its members, each with an account. Without `mailed` they have no address for mail, since a post office
/// would be measured with them.
pub fn found(db: &Db, slug: &str, size: &Size, mailed: bool) -> Result<Vec<Person>, Failed> {
    let new = NewGroup {
        slug: Slug::parse(slug)?,
        name: Name::parse(&format!("The {slug} group"))?,
        currency: Currency::parse("EUR")?,
        zone: Zone::parse("Europe/Amsterdam")?,
        books: Books::Open,
    };
    let names = (1..=size.members)
        .map(|number| {
            let name = Name::parse(&format!("Member {number}"))?;
            Ok((name, Email::parse(&format!("m{number}@{slug}.example"))?))
        })
        .collect::<Result<Vec<_>, Failed>>()?;
    let people = db.write(move |tx| {
        let mut people: Vec<Person> = Vec::new();
        for (name, email) in names {
            let user = users::insert_user(tx, &email, &name, None, false)?;
            let scope = match people.first() {
                None => found_group_in(tx, &Founder { user, name, email }, &new, None)?,
                Some(founder) => {
                    let locked = lock_group(tx, founder.scope.group())?;
                    let email = mailed.then_some(email);
                    let member = NewMember { name, kind: MemberKind::Person, state: MemberState::Active, email };
                    let number = insert_member(tx, &locked, None, &member)?;
                    set_named_in_public(tx, &locked, number, true)?;
                    let roles = Roles { facilitator: false, treasurer: false };
                    insert_membership(tx, locked.group(), number, user, roles)?
                }
            };
            people.push(Person { user, scope });
        }
        Ok::<_, Failure<()>>(people)
    });
    people.map_err(refused("the members"))
}

/// A paid invoice of a member.
pub fn invoice(db: &Db, treasurer: &GroupScope, person: &Person, paid_on: NaiveDate) -> Result<(), Failed> {
    let command = RecordInvoice {
        number: Name::parse(&format!("B-{}", person.scope.member()))?,
        member: person.scope.member(),
        issued_on: paid_on,
        paid_on: Some(paid_on),
        client: Some(Name::parse("Harbour Library")?),
        kind: None,
        description: LongText::parse("")?,
        amount: INVOICE,
        own_rate: None,
        key: None,
    };
    record_invoice(db, treasurer, command).map(drop).map_err(refused("an invoice"))
}

/// The buckets; each needs so much at least, in minor units.
pub fn buckets(db: &Db, people: &[Person], size: &Size, minimum: i64) -> Result<Vec<BucketNumber>, Failed> {
    let mut numbers = Vec::new();
    for (index, owner) in people.iter().cycle().take(size.buckets).enumerate() {
        let line = |what: &str, required, extra| CostLine {
            what: what.to_owned(),
            required: Amount::from_minor(required),
            extra: Amount::from_minor(extra),
        };
        let form = BucketForm {
            title: Title::parse(&format!("Repair evening number {}", index + 1))?,
            summary: "Bring a broken toaster, leave with a working one. Parts, solder, tea.".to_owned(),
            body: LongText::parse("Six Thursday evenings. The money pays parts, solder and tea.")?,
            lines: vec![line("Parts", minimum, 0), line("Tea", 0, 170_000)],
            open_ended: false,
            owners: vec![owner.scope.member()],
            starts_on: None,
            publish: true,
        };
        numbers.push(propose(db, &owner.scope, form, None).map_err(refused("a bucket"))?.number);
    }
    Ok(numbers)
}

/// The round, open for two weeks.
pub fn open_one(db: &Db, who: &GroupScope, last_day: NaiveDate, today: NaiveDate) -> Result<Opened, Failed> {
    let closes_on = today.checked_add_days(Days::new(14)).ok_or("no such day")?;
    let command = OpenRound::by_default(RoundPlan::up_to(last_day), Opens::Now, closes_on);
    open_round(db, who, command).map_err(refused("the round"))
}

/// Each member's buckets begin one after the neighbour's, so that all get about the same.
fn give(
    db: &Db,
    person: &Person,
    opened: &Opened,
    buckets: &[BucketNumber],
    position: usize,
    gives: usize,
) -> Result<(), Failed> {
    let chosen = buckets.iter().cycle().skip(position).take(gives);
    let asked = (0_i64..).zip(chosen).map(|(turn, bucket)| (*bucket, Amount::from_minor(500 + turn % 3 * 100)));
    let command = SaveSplit { round: opened.round, version_seen: 0, asked: asked.collect(), key: None };
    save(db, &person.scope, command).map(drop).map_err(refused("a split"))
}

/// The cookie of a sign-in.
fn sign_in(db: &Db, user: UserId) -> Result<String, Failed> {
    let secret = Secret::fresh(db)?;
    let hash = secret.hash();
    let inserted = db.write(move |tx| Ok::<_, Failure<()>>(users::insert_session(tx, &hash, user)?));
    inserted.map_err(refused("a sign-in"))?;
    Ok(secret.text())
}

/// What a step of the seed ends with.
pub fn refused<R: std::fmt::Debug>(step: &'static str) -> impl FnOnce(Failure<R>) -> Failed {
    move |failure| format!("{step}: {failure:?}").into()
}
