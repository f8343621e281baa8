//! A group to open rounds in: members, an agreement, paid invoices and core costs, written through the store.

#![expect(clippy::unwrap_used, reason = "tests")]

use std::sync::atomic::{AtomicU64, Ordering};

use brimful::domain::agreement::{Agreement, AllotmentUnit, CancelledTo, Sharing, UnspentTo};
use brimful::domain::contribution::contribution;
use brimful::domain::core_cost::Cadence;
use brimful::domain::currency::Currency;
use brimful::domain::group::Books;
use brimful::domain::ids::MemberNumber;
use brimful::domain::ledger::{Account, BelongsTo, EntryDraft, EntryKind, Transfer};
use brimful::domain::member::{MemberKind, MemberState, Roles};
use brimful::domain::money::{Amount, Rate};
use brimful::domain::slug::Slug;
use brimful::domain::text::{Email, Name};
use brimful::domain::time::{Month, Zone};
use brimful::domain::typed_amount::parse_amount;
use brimful::services::invoices::RateBook;
use brimful::store::contributions::{Contribution, insert_contributions};
use brimful::store::core_costs::{NewCoreCost, insert_core_cost};
use brimful::store::groups::{NewGroup, insert_group};
use brimful::store::invoices::{NewInvoice, insert_invoices};
use brimful::store::ledger::{append, lock_group};
use brimful::store::members::{NewMember, insert_member, insert_membership};
use brimful::store::scope::GroupScope;
use brimful::store::users::insert_user;
use brimful::store::{Failure, agreements};
use chrono::NaiveDate;

use crate::support::World;

static NEXT_INVOICE: AtomicU64 = AtomicU64::new(1);

/// A group and its members as they act; the first one is facilitator and treasurer.
pub struct AGroup {
    pub members: Vec<GroupScope>,
}

impl AGroup {
    pub fn facilitator(&self) -> &GroupScope {
        self.members.first().unwrap()
    }

    pub fn member(&self, number: i64) -> &GroupScope {
        self.members.iter().find(|scope| scope.member() == MemberNumber::new(number)).unwrap()
    }
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn eur(text: &str) -> Amount {
    parse_amount(Currency::parse("EUR").unwrap(), text).unwrap()
}

/// 20 % in, 25 % to the foundation, equal shares to the cent, from the beginning of the year.
pub fn agreement() -> Agreement {
    Agreement {
        version: 1,
        from: day("2026-01-01"),
        pool_rate: Rate::new(2_000).unwrap(),
        foundation_share: Rate::new(2_500).unwrap(),
        foundation_name: None,
        sharing: Sharing::Equal,
        unit: AllotmentUnit::Minor,
        unspent_to: UnspentTo::Carried,
        cancelled_to: CancelledTo::Carried,
        cover_from_foundation: true,
    }
}

/// A group in euros in Amsterdam with this agreement and so many members; the first is facilitator and treasurer.
pub fn a_group(world: &World, count: i64, agreement: Agreement) -> AGroup {
    run_by(world, count, agreement, &[(1, Roles { facilitator: true, treasurer: true })])
}

/// Member 1 facilitator and treasurer, 2 a treasurer, 3 a facilitator, 4 neither.
pub fn four(world: &World, agreement: Agreement) -> AGroup {
    let roles = |facilitator, treasurer| Roles { facilitator, treasurer };
    run_by(world, 4, agreement, &[(1, roles(true, true)), (2, roles(false, true)), (3, roles(true, false))])
}

/// A group whose members have these roles.
pub fn run_by(world: &World, count: i64, agreement: Agreement, with_role: &[(i64, Roles)]) -> AGroup {
    let with_role = with_role.to_vec();
    let job = move |tx: &mut brimful::store::Tx<'_>| {
        let new = NewGroup {
            slug: Slug::parse("tidewater").unwrap(),
            name: Name::parse("Tidewater Co-op").unwrap(),
            currency: Currency::parse("EUR").unwrap(),
            zone: Zone::parse("Europe/Amsterdam").unwrap(),
            books: Books::Open,
        };
        let group = insert_group(tx, &new)?;
        let locked = lock_group(tx, group)?;
        let mut members = Vec::new();
        for number in 0..=count {
            let email = Email::parse(&format!("m{number}@tidewater.example")).unwrap();
            let name = Name::parse(&format!("Member {number}")).unwrap();
            let new = NewMember {
                name: name.clone(),
                kind: MemberKind::Person,
                state: MemberState::Active,
                email: (number > 0).then(|| email.clone()),
            };
            let member = insert_member(tx, &locked, Some(MemberNumber::new(number)), &new)?;
            if number > 0 {
                let user = insert_user(tx, &email, &name, None, false)?;
                let found = with_role.iter().find(|(one, _)| *one == number).map(|(_, roles)| *roles);
                let roles = found.unwrap_or(Roles { facilitator: false, treasurer: false });
                members.push(insert_membership(tx, group, member, user, roles)?);
            }
        }
        agreements::insert_agreement(tx, &locked, members.first().unwrap(), &agreement, None)?;
        Ok::<_, Failure<()>>(AGroup { members })
    };
    world.db.write(job).unwrap()
}

/// An invoice of a member, net of tax; paid on a day, or on the way. `rate` in basis points: the agreed one, or its own.
pub fn invoice(world: &World, group: &AGroup, member: i64, paid_on: Option<&str>, amount: &str, rate: i64) {
    invoice_for(world, group, member, paid_on, amount, rate, "Design");
}

/// The same for some kind of work.
pub fn invoice_for(
    world: &World,
    group: &AGroup,
    member: i64,
    paid_on: Option<&str>,
    amount: &str,
    rate: i64,
    kind: &str,
) {
    let kind = kind.to_owned();
    let who = *group.facilitator();
    let (paid_on, amount) = (paid_on.map(day), eur(amount));
    let rate = Rate::new(rate).unwrap();
    let member = MemberNumber::new(member);
    let job = move |tx: &mut brimful::store::Tx<'_>| {
        let mut locked = lock_group(tx, who.group())?;
        let number = format!("2026-{}", NEXT_INVOICE.fetch_add(1, Ordering::Relaxed));
        // A rate that nobody agreed on is the invoice's own, as a treasurer would have given it.
        let book = RateBook::load(tx, who.group())?;
        let agreed = paid_on.and_then(|day| book.rate_of(member, None, day));
        let new = NewInvoice {
            number,
            member,
            issued_on: day("2026-09-01"),
            paid_on,
            client: None,
            kind,
            description: "design".to_owned(),
            amount,
            own_rate: (paid_on.is_some() && agreed != Some(rate)).then_some(rate),
        };
        let ids = insert_invoices(tx, &locked, &who, std::slice::from_ref(&new))?;
        let given = contribution(amount, rate);
        if let Some(counts_on) = paid_on
            && !given.is_zero()
        {
            let invoice = *ids.first().unwrap();
            let transfer = Transfer::new(Account::Bank, Account::Pool, given.abs());
            let draft = EntryDraft {
                kind: EntryKind::Contribution,
                effective_on: counts_on,
                belongs_to: BelongsTo::Invoice(invoice),
                reverses: None,
                memo: String::new(),
                transfers: vec![if given.is_negative() { transfer.reversed() } else { transfer }],
            };
            let entry = append(tx, &mut locked, who.member(), &draft)?;
            let kind = new.kind.clone();
            let row = Contribution { entry, invoice, member, kind, counts_on, rate, amount: given, statement: None };
            insert_contributions(tx, &locked, &[row])?;
        }
        Ok::<_, Failure<()>>(())
    };
    world.db.write(job).unwrap();
}

/// A monthly core cost from September 2026 on, agreed in January.
pub fn monthly(world: &World, group: &AGroup, name: &str, amount: &str) {
    cost(world, group, name, amount, Cadence::Monthly, "2026-09");
}

/// A core cost from a month on, agreed in January.
pub fn cost(world: &World, group: &AGroup, name: &str, amount: &str, cadence: Cadence, from: &str) {
    let who = *group.facilitator();
    let new = NewCoreCost {
        name: Name::parse(name).unwrap(),
        amount: eur(amount),
        cadence,
        from: Month::parse(from).unwrap(),
        until: None,
        agreed_on: Some(day("2026-01-14")),
        decision: None,
        due_from: Month::parse(from).unwrap(),
    };
    let job = move |tx: &mut brimful::store::Tx<'_>| {
        let locked = lock_group(tx, who.group())?;
        insert_core_cost(tx, &locked, &who, &new)?;
        Ok::<_, Failure<()>>(())
    };
    world.db.write(job).unwrap();
}

/// Tidewater's fourteen members, thirty-three invoices and five core costs, on the morning of 2 November 2026.
pub fn tidewater(world: &World) -> AGroup {
    let group = a_group(world, 14, agreement());
    let file = |name: &str| {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/demo/tidewater").join(name);
        csv::Reader::from_path(path).unwrap()
    };
    let mut numbers = std::collections::BTreeMap::new();
    for row in file("members.csv").records() {
        let row = row.unwrap();
        numbers.insert(row.get(2).unwrap().to_owned(), row.get(0).unwrap().parse::<i64>().unwrap());
    }
    for row in file("invoices-2026-10.csv").records() {
        let row = row.unwrap();
        let member = *numbers.get(row.get(3).unwrap()).unwrap();
        let paid_on = row.get(2).filter(|day| !day.is_empty());
        let rate = row.get(9).filter(|rate| !rate.is_empty()).map_or(2_000, |rate| rate.parse::<i64>().unwrap() * 100);
        invoice(world, &group, member, paid_on, row.get(7).unwrap(), rate);
    }
    for row in file("core-costs.csv").records() {
        let row = row.unwrap();
        cost(world, &group, row.get(0).unwrap(), row.get(1).unwrap(), Cadence::Monthly, row.get(3).unwrap());
    }
    world.at("2026-11-02T07:30:00Z");
    group
}
