//! The same acts through the services, on a database.

use brimful::domain::agreement::{Agreement, AllotmentUnit, CancelledTo, Sharing, UnspentTo};
use brimful::domain::core_cost::Cadence;
use brimful::domain::currency::Currency;
use brimful::domain::group::Books;
use brimful::domain::ids::{
    BucketNumber, EntryNumber, InvoiceId, MemberNumber, PayoutNumber, ProposalNumber, RoundNumber,
};
use brimful::domain::ledger::Account;
use brimful::domain::member::{MemberKind, MemberState, Roles};
use brimful::domain::money::{Amount, Rate};
use brimful::domain::text::{Email, LongText, Name, Slug};
use brimful::domain::time::{Month, UtcTime, Zone};
use brimful::services::buckets::{self, CancelBucket, FinishBucket};
use brimful::services::core_costs::{AddCoreCost, add_core_cost};
use brimful::services::invoices::{MarkPaid, RecordInvoice, VoidInvoice, mark_paid, record_invoice, void_invoice};
use brimful::services::payouts::{AskPayout, PayPayout, ask, pay};
use brimful::services::people::leave;
use brimful::services::statements::{PostStatement, post_statement};
use brimful::store::groups::{NewGroup, insert_group};
use brimful::store::ledger::{balance, lock_group};
use brimful::store::members::{NewMember, insert_member, insert_membership};
use brimful::store::scope::{GroupScope, InGroup};
use brimful::store::users::insert_user;
use brimful::store::{Failure, Tx, agreements};

use crate::act::{Act, NewCost, NewInvoice};
use crate::command::Setting;
use crate::reference::Model;
use crate::support::{World, receipt};

/// The currencies of the worlds, where each is at home.
pub const CURRENCIES: [(&str, &str); 3] = [("EUR", "Europe/Amsterdam"), ("JPY", "Asia/Tokyo"), ("KWD", "Asia/Kuwait")];

/// A group on a database, and its members as they act.
pub struct Lived<'w> {
    pub world: &'w World,
    pub group: InGroup,
    pub members: Vec<GroupScope>,
    pub round: Option<RoundNumber>,
    pub booked: Vec<EntryNumber>,
    pub proposals: Vec<ProposalNumber>,
    invoices: Vec<InvoiceId>,
    payouts: Vec<PayoutNumber>,
}

/// What a service said: done or refused. Everything else is a failure of the test.
pub fn said<T, R: std::fmt::Debug>(result: Result<T, Failure<R>>) -> Result<Option<T>, String> {
    match result {
        Ok(done) => Ok(Some(done)),
        Err(Failure::Refused(_)) => Ok(None),
        Err(Failure::Store(error)) => Err(format!("the database failed: {error}")),
    }
}

/// A sum as a form reads it.
pub fn entered(minor: i64) -> Option<Amount> {
    Amount::entered(minor).ok()
}

fn month(counted: i32) -> Month {
    Month::new(counted.div_euclid(12), u32::try_from(counted.rem_euclid(12)).unwrap() + 1).unwrap()
}

pub fn words(text: &str) -> LongText {
    LongText::parse(text).unwrap()
}

fn person<'b>(
    tx: &mut Tx<'b>,
    locked: &brimful::store::ledger::LockedGroup<'b>,
    number: i64,
    roles: Roles,
) -> Result<GroupScope, brimful::store::StoreError> {
    let email = Email::parse(&format!("m{number}@model.example")).unwrap();
    let name = Name::parse(&format!("Member {number}")).unwrap();
    let state = MemberState::Active;
    let new = NewMember { name: name.clone(), kind: MemberKind::Person, state, email: Some(email.clone()) };
    let member = insert_member(tx, locked, Some(MemberNumber::new(number)), &new)?;
    let user = insert_user(tx, &email, &name, None, false)?;
    insert_membership(tx, locked.group(), member, user, roles)
}

fn agreement(setting: Setting) -> Agreement {
    Agreement {
        version: 1,
        from: "2026-01-01".parse().unwrap(),
        pool_rate: Rate::new(setting.rate).unwrap(),
        foundation_share: Rate::new(setting.foundation).unwrap(),
        foundation_name: None,
        sharing: Sharing::Equal,
        unit: AllotmentUnit::Minor,
        unspent_to: UnspentTo::Carried,
        cancelled_to: [CancelledTo::Carried, CancelledTo::Foundation, CancelledTo::Givers]
            [usize::from(setting.cancelled)],
        cover_from_foundation: setting.cover,
    }
}

impl<'w> Lived<'w> {
    pub fn begin(world: &'w World, setting: Setting) -> Self {
        let (code, zone) = CURRENCIES[setting.currency];
        let job = move |tx: &mut Tx<'_>| {
            let new = NewGroup {
                slug: Slug::parse("model").unwrap(),
                name: Name::parse("Model Co-op").unwrap(),
                currency: Currency::parse(code).unwrap(),
                zone: Zone::parse(zone).unwrap(),
                books: Books::Open,
            };
            let group = insert_group(tx, &new)?;
            let locked = lock_group(tx, group)?;
            let kind = MemberKind::Organisation;
            let itself = NewMember { name: new.name.clone(), kind, state: MemberState::Active, email: None };
            insert_member(tx, &locked, Some(MemberNumber::GROUP), &itself)?;
            let roles = [(true, true), (false, true), (true, false), (false, false)];
            let mut members = Vec::new();
            for (number, (facilitator, treasurer)) in (1..).zip(roles) {
                members.push(person(tx, &locked, number, Roles { facilitator, treasurer })?);
            }
            agreements::insert_agreement(tx, &locked, &members[0], &agreement(setting), None)?;
            Ok::<_, Failure<()>>((group, members))
        };
        let (group, members) = world.db.write(job).unwrap();
        Self {
            world,
            group,
            members,
            round: None,
            booked: vec![],
            proposals: vec![],
            invoices: vec![],
            payouts: vec![],
        }
    }

    pub fn who(&self, number: i64) -> &GroupScope {
        self.members.iter().find(|scope| scope.member().get() == number).unwrap()
    }

    /// Does it; `false` when it was refused. The model stands where it stood before.
    pub fn act(&mut self, model: &Model, act: &Act) -> Result<bool, String> {
        let db = &self.world.db;
        let facilitator = *self.who(model.facilitator(None));
        let done = match act {
            Act::Join => {
                let number = i64::try_from(self.members.len()).unwrap() + 1;
                let group = self.group;
                let job = move |tx: &mut Tx<'_>| {
                    let locked = lock_group(tx, group)?;
                    Ok::<_, Failure<()>>(person(tx, &locked, number, Roles::default())?)
                };
                let scope = said(db.write(job))?.ok_or("nobody refuses that")?;
                self.members.push(scope);
                true
            }
            Act::Leave { member } => said(leave(db, self.who(*member)))?.is_some(),
            Act::Invoice(new) => self.invoice(new)?,
            Act::MarkPaid { by, invoice, day } => {
                // Marking paid keeps the rate that the invoice was written with.
                let own_rate = model.invoices[*invoice].rate.map(|rate| Rate::new(rate).unwrap());
                let command = MarkPaid { invoice: self.invoices[*invoice], paid_on: *day, own_rate, key: None };
                let paid = said(mark_paid(db, self.who(*by), command))?;
                self.booked.extend(paid.iter().filter_map(|paid| paid.posted?.entry));
                paid.is_some()
            }
            Act::Void { by, invoice } => {
                let command = VoidInvoice { invoice: self.invoices[*invoice], why: words("A mistake"), key: None };
                said(void_invoice(db, self.who(*by), command))?.is_some()
            }
            Act::CoreCost(new) => self.core_cost(model, new)?,
            Act::Statement { last_day } => {
                let command = PostStatement { last_day: *last_day, name: None, seen: None, key: None };
                said(post_statement(db, &facilitator, command))?.is_some()
            }
            Act::Ask { by, bucket, amount } => {
                let Some(amount) = entered(*amount) else { return Ok(false) };
                let wish = AskPayout {
                    bucket: BucketNumber::new(*bucket),
                    amount,
                    payee: "Somebody".to_owned(),
                    payee_member: None,
                    reference: "Invoice 1".to_owned(),
                    wanted_on: None,
                    receipt: receipt(),
                };
                let asked = said(ask(db, self.who(*by), wish, None))?;
                self.payouts.extend(asked.as_ref().map(|asked| asked.payout));
                asked.is_some()
            }
            Act::Pay { by, payout, amount } => {
                let amount = match amount {
                    Some(sum) => Some(match entered(*sum) {
                        Some(sum) => sum,
                        None => return Ok(false),
                    }),
                    None => None,
                };
                let command = PayPayout { payout: self.payouts[*payout], amount, paid_on: None };
                said(pay(db, self.who(*by), command, None))?.is_some()
            }
            Act::Cancel { by, bucket } => {
                let bucket = BucketNumber::new(*bucket);
                let command = CancelBucket {
                    bucket,
                    why: words("It will not be."),
                    expected: self.holds(Account::Bucket(bucket)),
                    destination: agreement(model.setting).cancelled_to,
                };
                said(buckets::cancel(db, self.who(*by), command, None))?.is_some()
            }
            Act::Finish { by, bucket } => {
                let bucket = BucketNumber::new(*bucket);
                let expected = self.holds(Account::Bucket(bucket));
                let command = FinishBucket { bucket, report: words("Done."), expected };
                said(buckets::finish(db, self.who(*by), command, None))?.is_some()
            }
            Act::Clock { hours } => {
                self.world.clock.set(UtcTime::new(model.now + chrono::Duration::hours(*hours)));
                true
            }
            _ => match self.act_on_funds(model, act)? {
                Some(done) => done,
                None => self.act_on_round(model, act)?,
            },
        };
        Ok(done)
    }

    fn holds(&self, account: Account) -> Amount {
        self.world.read(|snapshot| balance(snapshot, self.group, account))
    }

    fn invoice(&mut self, new: &NewInvoice) -> Result<bool, String> {
        let Some(amount) = entered(new.amount) else { return Ok(false) };
        let command = RecordInvoice {
            number: Name::parse(&new.number).unwrap(),
            member: MemberNumber::new(new.member),
            issued_on: "2026-09-01".parse().unwrap(),
            paid_on: new.paid,
            client: None,
            kind: None,
            description: words("Work"),
            amount,
            own_rate: new.rate.map(|rate| Rate::new(rate).unwrap()),
            key: None,
        };
        let recorded = said(record_invoice(&self.world.db, self.who(new.by), command))?;
        self.invoices.extend(recorded.as_ref().map(|recorded| recorded.id));
        self.booked.extend(recorded.iter().filter_map(|recorded| recorded.posted?.entry));
        Ok(recorded.is_some())
    }

    fn core_cost(&self, model: &Model, new: &NewCost) -> Result<bool, String> {
        let Some(amount) = entered(new.amount) else { return Ok(false) };
        let cadences = [Cadence::Monthly, Cadence::Quarterly, Cadence::Yearly, Cadence::Once];
        let command = AddCoreCost {
            name: Name::parse(&new.name).unwrap(),
            amount,
            cadence: cadences[usize::from(new.cadence)],
            from: month(new.from),
            until: new.until.map(month),
            agreed_on: new.agreed.then(|| model.today()),
            decision: None,
            key: None,
        };
        Ok(said(add_core_cost(&self.world.db, self.who(model.facilitator(None)), command))?.is_some())
    }
}
