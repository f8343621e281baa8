//! The month that happened: every figure from the files, every step on its day.

use chrono::NaiveDate;

use super::files::{self, amount, day, moment};
use super::{DemoError, Person, failed, said};
use crate::domain::bucket::CostLine;
use crate::domain::core_cost::Cadence;
use crate::domain::ids::MemberNumber;
use crate::domain::money::{Amount, Rate};
use crate::domain::text::{LongText, Name, Title, WebAddress};
use crate::domain::time::Month;
use crate::ports::{SetClock, Step};
use crate::services::buckets::{self, BucketForm};
use crate::services::core_costs::{AddCoreCost, add_core_cost};
use crate::services::invoices::{RecordInvoice, record_invoice};
use crate::services::rounds::{OpenRound, Opens, RoundPlan, open};
use crate::services::settlement::{SettleRound, preview, settle};
use crate::services::splits::{SaveSplit, save};
use crate::store::{Db, StoreError};

/// What the files do not say: one line on each bucket, and when it starts.
const WORDS: [(&str, &str, Option<(i32, u32, u32)>); 7] = [
    (
        "Doors open to the neighbours for two days: heating, soup, print workshop materials.",
        "We open the studio on the last weekend of January. Neighbours can print, solder and eat with us. \
         The money pays heating, food for about eighty people, paper and ink.",
        Some((2027, 1, 30)),
    ),
    (
        "Two carers in the side room for twelve Saturdays, so parents can stay for the decisions.",
        "Parents keep leaving assemblies before we decide. Two carers from the neighbourhood centre take the \
         children next door, twelve times a year.",
        Some((2027, 1, 9)),
    ),
    (
        "A paid translator plus a reading evening with the Spanish-speaking members.",
        "Our handbook exists in English only. Pilar and Tomás work with a translator and read the result aloud \
         with everyone who wants to.",
        Some((2026, 12, 1)),
    ),
    (
        "Six people who use screen readers or switches try our three client sites.",
        "Paid sessions of ninety minutes. With the minimum we test one site, with everything all three.",
        Some((2026, 12, 10)),
    ),
    (
        "Bring a broken toaster, leave with a working one. Parts, solder, tea.",
        "Six Thursday evenings. Jonas brings the tools; the money pays parts, solder and tea.",
        Some((2027, 2, 4)),
    ),
    (
        "Two microphones and a small recorder that anyone can borrow.",
        "For members who want to record talks or make a podcast. One microphone is enough to start.",
        None,
    ),
    (
        "Carries 90 kg, so that Thursdays take one trip instead of three.",
        "A used trailer in good order, with a new coupling and a cover.",
        Some((2026, 11, 26)),
    ),
];

pub(super) fn run(
    db: &Db,
    clock: &SetClock,
    people: &[Person],
    send: &impl Fn() -> Result<(), StoreError>,
) -> Result<(), DemoError> {
    clock.set(moment("2026-03-02T10:00:00Z")?);
    core_costs(db, people)?;
    invoices(db, clock, people)?;
    clock.set(moment("2026-10-29T17:00:00Z")?);
    buckets(db, people)?;
    // 2 November, 09:00 in Rotterdam.
    clock.set(moment("2026-11-02T08:00:00Z")?);
    let mut command = OpenRound::by_default(
        RoundPlan { name: Some("2026-11".to_owned()), ..RoundPlan::up_to(day("2026-10-31")?) },
        Opens::Now,
        day("2026-11-17")?,
    );
    command.invoices_by = Some(day("2026-12-04")?);
    let facilitator = facilitator(people)?;
    let opened = open(db, &facilitator.scope, command).map_err(failed("opening the November round"))?;
    send()?;
    let splits = files::splits()?;
    for (index, person) in db.progress().over(Step::SaveSplits, people).enumerate() {
        let Some(asked) = splits.get(&person.sign_in.email) else { continue };
        let step = format!("the split of {}", person.sign_in.email);
        clock.set(moment(&format!("2026-11-{:02}T19:{:02}:00Z", 3 + index, 7 + index * 3))?);
        let command = SaveSplit { round: opened.round, version_seen: 0, asked: asked.clone(), key: None };
        save(db, &person.scope, command).map_err(failed(step))?;
    }
    clock.set(moment("2026-11-18T09:30:00Z")?);
    let step = "the preview of the settlement";
    let seen = preview(db, facilitator.scope.group(), opened.round, &[]).map_err(failed(step))?;
    let seen = seen.ok_or_else(|| DemoError::Step { step: step.to_owned(), why: "no round".to_owned() })?;
    let command = SettleRound::as_seen(opened.round, seen.fingerprint);
    settle(db, &facilitator.scope, command).map_err(failed("settling the November round"))?;
    Ok(())
}

fn core_costs(db: &Db, people: &[Person]) -> Result<(), DemoError> {
    let who = facilitator(people)?.scope;
    for row in files::core_costs()? {
        let step = format!("the core cost {}", row.name);
        let command = AddCoreCost {
            name: Name::parse(&row.name).map_err(said(&step))?,
            amount: amount(&row.amount)?,
            cadence: Cadence::Monthly,
            from: Month::parse(&row.from_month).map_err(said(&step))?,
            until: None,
            agreed_on: Some(row.agreed_on),
            decision: Some(WebAddress::parse(&row.decision_url).map_err(said(&step))?),
            key: None,
        };
        add_core_cost(db, &who, command).map_err(failed(step))?;
    }
    Ok(())
}

fn invoices(db: &Db, clock: &SetClock, people: &[Person]) -> Result<(), DemoError> {
    let who = facilitator(people)?.scope;
    clock.set(moment("2026-11-01T18:30:00Z")?);
    for row in files::invoices()? {
        let step = format!("the invoice {}", row.number);
        let member = people.iter().find(|person| person.sign_in.email == row.member);
        let member = member.ok_or_else(|| DemoError::Step { step: step.clone(), why: "nobody's".to_owned() })?;
        let own_rate = match row.rate_percent.as_str() {
            "" => None,
            percent => Some(Rate::parse_percent(percent).map_err(said(&step))?),
        };
        let new = NewInvoice {
            number: row.number,
            member: member.scope.member(),
            issued_on: row.issued_on,
            paid_on: row.paid_on,
            client: row.client,
            kind: row.kind,
            description: row.description,
            amount: amount(&row.amount)?,
            own_rate,
        };
        let command = new.command(&step)?;
        record_invoice(db, &who, command).map_err(failed(step))?;
    }
    Ok(())
}

/// An invoice of the demo.
pub(super) struct NewInvoice {
    pub number: String,
    pub member: MemberNumber,
    pub issued_on: NaiveDate,
    pub paid_on: Option<NaiveDate>,
    pub client: String,
    pub kind: String,
    pub description: String,
    pub amount: Amount,
    pub own_rate: Option<Rate>,
}

impl NewInvoice {
    pub(super) fn command(self, step: &str) -> Result<RecordInvoice, DemoError> {
        let optional = |text: &str| match text {
            "" => Ok(None),
            text => Name::parse(text).map(Some),
        };
        Ok(RecordInvoice {
            number: Name::parse(&self.number).map_err(said(step))?,
            member: self.member,
            issued_on: self.issued_on,
            paid_on: self.paid_on,
            client: optional(&self.client).map_err(said(step))?,
            kind: optional(&self.kind).map_err(said(step))?,
            description: LongText::parse(&self.description).map_err(said(step))?,
            amount: self.amount,
            own_rate: self.own_rate,
            key: None,
        })
    }
}

fn buckets(db: &Db, people: &[Person]) -> Result<(), DemoError> {
    for (row, (summary, body, starts)) in files::buckets()?.into_iter().zip(WORDS) {
        let minimum = amount(&row.minimum)?;
        let maximum = amount(&row.maximum)?;
        let extra = maximum.checked_sub(minimum).unwrap_or(Amount::ZERO);
        let new = NewBucket {
            title: &row.title,
            summary,
            body,
            lines: &[("What it takes", minimum, Amount::ZERO), ("Everything we would like", Amount::ZERO, extra)],
            owners: &row.owners.split(' ').collect::<Vec<_>>(),
            starts_on: starts.and_then(|(year, month, day)| NaiveDate::from_ymd_opt(year, month, day)),
        };
        propose(db, people, &new)?;
    }
    Ok(())
}

/// A bucket of the demo.
pub(super) struct NewBucket<'a> {
    pub title: &'a str,
    pub summary: &'a str,
    pub body: &'a str,
    /// What, required, extra; lines of nothing are left out.
    pub lines: &'a [(&'a str, Amount, Amount)],
    /// Addresses; the first one proposes.
    pub owners: &'a [&'a str],
    pub starts_on: Option<NaiveDate>,
}

pub(super) fn propose(db: &Db, people: &[Person], new: &NewBucket<'_>) -> Result<(), DemoError> {
    let step = format!("the bucket {}", new.title);
    let owners: Vec<&Person> =
        new.owners.iter().filter_map(|email| people.iter().find(|person| person.sign_in.email == *email)).collect();
    let proposer = owners.first().ok_or_else(|| DemoError::Step { step: step.clone(), why: "nobody's".to_owned() })?;
    let form = BucketForm {
        title: Title::parse(new.title).map_err(said(&step))?,
        summary: new.summary.to_owned(),
        body: LongText::parse(new.body).map_err(said(&step))?,
        lines: new
            .lines
            .iter()
            .filter(|(_, required, extra)| required.is_positive() || extra.is_positive())
            .map(|(what, required, extra)| CostLine { what: (*what).to_owned(), required: *required, extra: *extra })
            .collect(),
        open_ended: false,
        owners: owners.iter().map(|person| person.scope.member()).collect(),
        starts_on: new.starts_on,
        publish: true,
    };
    buckets::propose(db, &proposer.scope, form, None).map_err(failed(step))?;
    Ok(())
}

pub(super) fn facilitator(people: &[Person]) -> Result<&Person, DemoError> {
    people
        .iter()
        .find(|person| person.scope.roles().facilitator)
        .ok_or_else(|| DemoError::Step { step: "the facilitator".to_owned(), why: "there is none".to_owned() })
}
