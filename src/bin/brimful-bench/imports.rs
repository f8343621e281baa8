//! How long a file of 10,000 paid invoices takes from the upload to the end, and how long it holds up everybody else
//! who wants to write in the same group meanwhile.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use brimful::domain::currency::Currency;
use brimful::domain::group::Books;
use brimful::domain::member::{MemberKind, MemberState};
use brimful::domain::text::{Email, Name, Slug};
use brimful::domain::time::Zone;
use brimful::ports::{Clock, SystemClock};
use brimful::services::accounts::{Founder, found_group_in};
use brimful::services::imports::{Invoices, apply, review, upload};
use brimful::store::groups::NewGroup;
use brimful::store::ledger::lock_group;
use brimful::store::members::{NewMember, insert_member};
use brimful::store::migrate::migrate;
use brimful::store::scope::GroupScope;
use brimful::store::{Db, Failure, users};

use crate::{Failed, open};

/// How many rows a file has at most.
const ROWS: usize = 10_000;
/// Members whose invoices they are.
const MEMBERS: usize = 200;
/// Files one after the other: the later ones meet the invoices of the first.
const FILES: usize = 3;

/// Prints a line per file: `upload review apply total waited`, all in milliseconds.
pub fn run(url: &str) -> Result<(), Failed> {
    let db = open(url, Arc::new(SystemClock))?;
    migrate(&db)?;
    let who = found(&db)?;
    for number in 1..=FILES {
        let file = file(number);
        let stop = Arc::new(AtomicBool::new(false));
        let other = watch(db.clone(), who, Arc::clone(&stop));
        let began = Instant::now();
        let import = upload::<Invoices>(&db, &who, &format!("{number}.csv"), file).map_err(told("the upload"))?;
        let uploaded = began.elapsed();
        let seen = review::<Invoices>(&db, &who, import).map_err(told("the review"))?;
        let reviewed = began.elapsed();
        let done = apply::<Invoices>(&db, &who, import, &seen.fingerprint).map_err(told("the import"))?;
        let total = began.elapsed();
        stop.store(true, Ordering::Relaxed);
        let waited = other.join().map_err(|_| "the other writer panicked")??;
        if done.rows != ROWS {
            return Err(format!("{} rows went in, not {ROWS}", done.rows).into());
        }
        let steps = [uploaded, reviewed.saturating_sub(uploaded), total.saturating_sub(reviewed), total, waited];
        println!("{}", steps.map(|step| step.as_millis().to_string()).join(" "));
    }
    Ok(())
}

/// Writes a little in the same group again and again; gives the longest that one of these writes took.
fn watch(db: Db, who: GroupScope, stop: Arc<AtomicBool>) -> std::thread::JoinHandle<Result<Duration, Failed>> {
    std::thread::spawn(move || {
        let mut longest = Duration::ZERO;
        while !stop.load(Ordering::Relaxed) {
            let began = Instant::now();
            db.write(move |tx| {
                lock_group(tx, who.group())?;
                Ok::<_, Failure<()>>(())
            })
            .map_err(told("another write"))?;
            longest = longest.max(began.elapsed());
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(longest)
    })
}

fn found(db: &Db) -> Result<GroupScope, Failed> {
    let new = NewGroup {
        slug: Slug::parse("imports")?,
        name: Name::parse("The group of many invoices")?,
        currency: Currency::parse("EUR")?,
        zone: Zone::parse("Europe/Amsterdam")?,
        books: Books::Open,
    };
    let (email, name) = (Email::parse("m1@imports.example")?, Name::parse("Member 1")?);
    let others: Vec<Name> =
        (2..=MEMBERS).map(|number| Name::parse(&format!("Member {number}"))).collect::<Result<_, _>>()?;
    let made = db.write(move |tx| {
        let user = users::insert_user(tx, &email, &name, None, false)?;
        let who = found_group_in(tx, &Founder { user, name, email }, &new, None)?;
        let locked = lock_group(tx, who.group())?;
        for name in others {
            let member = NewMember { name, kind: MemberKind::Person, state: MemberState::Active, email: None };
            insert_member(tx, &locked, None, &member)?;
        }
        Ok::<_, Failure<()>>(who)
    });
    made.map_err(told("the group"))
}

/// 10,000 rows with everything that a row can say, about 1 MB.
fn file(number: usize) -> Vec<u8> {
    let paid_on = SystemClock.now().day();
    let mut text =
        "number,issued_on,paid_on,member,client,kind,description,amount,currency,rate_percent\r\n".to_owned();
    for row in 0..ROWS {
        let (member, amount) = (row % MEMBERS + 1, row % 900 + 100);
        text.push_str(&format!(
            "F{number}-{row},2026-01-05,{paid_on},{member},Harbour Library,Design,Posters and a programme,\
             {amount}.{:02},EUR,\r\n",
            row % 100
        ));
    }
    text.into_bytes()
}

fn told<R: std::fmt::Debug>(step: &'static str) -> impl FnOnce(Failure<R>) -> Failed {
    move |failure| format!("{step}: {failure:?}").into()
}
