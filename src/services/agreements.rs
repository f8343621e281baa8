//! The group's agreement: putting a new version in force, taking one back before its day, its history, what it would
//! have done with the last statement, and what it would do with sample money.

mod effect;

use chrono::NaiveDate;

use crate::domain::agreement::{Agreement, AllotmentUnit, CancelledTo, Sharing, UnspentTo, in_force};
use crate::domain::contribution::contribution;
use crate::domain::core_cost::DueCost;
use crate::domain::currency::Currency;
use crate::domain::ids::{CoreCostNumber, MemberNumber};
use crate::domain::money::{Amount, AmountError, Rate};
use crate::domain::sharing::{Share, SharingRefused, decide_sharing};
use crate::domain::statement::{StatementFacts, StatementRefused, StatementResult, decide_statement};
use crate::domain::text::WebAddress;
use crate::domain::time::{Month, UtcTime};
use crate::store::ledger::lock_group;
use crate::store::scope::{GroupScope, InGroup};
use crate::store::{Db, Failure, StoreError, agreements, log, members};

pub use effect::{Compared, Effect, MemberEffect, NoEffect, Outcome, effect_on_last_statement};

/// What a group begins with unless it says otherwise: 20 % of an invoice, 25 % of what came in for the foundation, the
/// same for everyone, and what is left is carried (money.md 1, 5, 8).
pub fn standard(from: NaiveDate) -> Agreement {
    Agreement {
        version: 1,
        from,
        pool_rate: Rate::whole_percent(20),
        foundation_share: Rate::whole_percent(25),
        foundation_name: None,
        sharing: Sharing::Equal,
        unit: AllotmentUnit::Minor,
        unspent_to: UnspentTo::Carried,
        cancelled_to: CancelledTo::Carried,
        cover_from_foundation: false,
    }
}

/// One version with what stands beside it.
#[derive(Debug, Clone)]
pub struct AgreementVersion {
    /// The rules.
    pub agreement: Agreement,
    /// Link to the decision.
    pub decision: Option<String>,
    /// When it was recorded (UTC).
    pub recorded_at: UtcTime,
    /// Who recorded it: for members.
    pub recorded_by: String,
}

/// The agreement's page.
#[derive(Debug, Clone)]
pub struct AgreementFacts {
    /// Every version, newest first.
    pub versions: Vec<AgreementVersion>,
    /// The number of the one in force today.
    pub in_force: i64,
}

/// The agreement in force and its history; three queries.
///
/// # Errors
/// When the database fails.
pub fn agreement(db: &Db, group: InGroup, today: NaiveDate) -> Result<AgreementFacts, StoreError> {
    db.read(|snapshot| {
        let rules = agreements::list_agreements(snapshot, group)?;
        let records = agreements::list_agreement_records(snapshot, group)?;
        let names = members::list_members(snapshot, group)?;
        let now = in_force(&rules, today).map(|agreement| agreement.version);
        let now = now.ok_or_else(|| StoreError::Corrupt("a group without an agreement".to_owned()))?;
        let mut versions: Vec<AgreementVersion> = rules
            .into_iter()
            .zip(records)
            .map(|(agreement, record)| AgreementVersion {
                agreement,
                decision: record.decision_url,
                recorded_at: record.recorded_at,
                recorded_by: names
                    .iter()
                    .find(|member| member.number == record.recorded_by)
                    .map(|member| member.name.clone())
                    .unwrap_or_default(),
            })
            .collect();
        versions.reverse();
        Ok(AgreementFacts { versions, in_force: now })
    })
}

/// A new version of the agreement.
#[derive(Debug, Clone)]
pub struct ChangeAgreement {
    /// The rules; the number is given when it is recorded.
    pub agreement: Agreement,
    /// Link to the decision.
    pub decision: Option<WebAddress>,
}

/// Why there is no new version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AgreementRefused {
    /// It would take effect before the newest version does.
    #[error("the newest version takes effect on {newest}")]
    BeforeNewest {
        /// The day of the newest version.
        newest: NaiveDate,
    },
    /// Nothing differs from the newest version.
    #[error("nothing differs from version {version}")]
    NothingNew {
        /// The newest version.
        version: i64,
    },
    /// Only the newest version can be taken back, and only before its day.
    #[error("version {version} holds already, or is not the newest")]
    NotComing {
        /// The version.
        version: i64,
    },
}

/// Puts a new version in force from its day on. Earlier versions stay, with the days they were in force.
///
/// # Errors
/// [`AgreementRefused`]; the database.
pub fn change_agreement(db: &Db, who: &GroupScope, change: ChangeAgreement) -> Result<i64, Failure<AgreementRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let newest = agreements::list_agreements(tx, who.group())?.pop();
        let record = agreements::list_agreement_records(tx, who.group())?.pop();
        if let Some(newest) = newest {
            if change.agreement.from < newest.from {
                return Err(Failure::Refused(AgreementRefused::BeforeNewest { newest: newest.from }));
            }
            let same = Agreement { version: newest.version, from: newest.from, ..change.agreement.clone() };
            // The same rules may be decided anew; a form that is sent twice is not that.
            let decided = record.and_then(|record| record.decision_url);
            let says_more = change.decision.as_ref().is_some_and(|link| Some(link.as_str()) != decided.as_deref());
            if same == newest && !says_more {
                return Err(Failure::Refused(AgreementRefused::NothingNew { version: newest.version }));
            }
        }
        let version = agreements::insert_agreement(tx, &locked, &who, &change.agreement, change.decision.as_ref())?;
        let detail = format!("Put version {version} of the agreement in force from {}", change.agreement.from);
        log::record(tx, &locked, who.member(), "agreement_changed", &format!("agreement:{version}"), &detail)?;
        Ok(version)
    })
}

/// Takes the newest version back before its day has come. It never held, and the one before goes on.
///
/// # Errors
/// [`AgreementRefused::NotComing`]; the database.
pub fn withdraw_agreement(db: &Db, who: &GroupScope, version: i64) -> Result<(), Failure<AgreementRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let mut versions = agreements::list_agreements(tx, who.group())?;
        let newest = versions.pop().filter(|newest| newest.version == version && newest.from > locked.today());
        let (Some(newest), false) = (newest, versions.is_empty()) else {
            return Err(Failure::Refused(AgreementRefused::NotComing { version }));
        };
        agreements::withdraw_agreement(tx, &locked, &who, version)?;
        let detail = format!("Took version {version} of the agreement back, which was to hold from {}", newest.from);
        log::record(tx, &locked, who.member(), "agreement_withdrawn", &format!("agreement:{version}"), &detail)?;
        Ok(())
    })
}

/// What an agreement does with sample money: three members' invoices, and one running cost.
#[derive(Debug, Clone)]
pub struct Example {
    /// What each invoiced, what of it goes to the pool, and the allotment that comes of it.
    pub members: Vec<ExampleMember>,
    /// The sum.
    pub statement: StatementResult,
    /// What cannot be shared out evenly.
    pub stays_carried: Amount,
}

/// One member of the example.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExampleMember {
    /// A paid invoice.
    pub invoice: Amount,
    /// The part that goes to the pool.
    pub contribution: Amount,
    /// What the member gets to give.
    pub allotment: Amount,
}

/// Why there is no example.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoExample {
    /// The sums are beyond what Brimful can hold.
    #[error(transparent)]
    Amount(#[from] AmountError),
    /// There is no statement of them.
    #[error(transparent)]
    Statement(#[from] StatementRefused),
    /// They cannot be shared.
    #[error(transparent)]
    Sharing(#[from] SharingRefused),
}

/// The invoices of the example, in whole units.
const SAMPLE_INVOICES: [i64; 3] = [10_000, 4_500, 1_333];
/// Its running cost, in whole units.
const SAMPLE_COST: i64 = 1_100;

/// Works the example out with the same functions that open a round. Sharing by weights is shown with equal ones.
///
/// # Errors
/// Never with a currency's usual units.
pub fn worked_example(agreement: &Agreement, currency: Currency) -> Result<Example, NoExample> {
    let whole = currency.whole_unit().minor();
    let units = |count: i64| count.checked_mul(whole).map(Amount::from_minor).ok_or(AmountError::Overflow);
    let mut shares = Vec::new();
    let mut invoices = Vec::new();
    for (number, count) in (1..).zip(SAMPLE_INVOICES) {
        let invoice = units(count)?;
        invoices.push(invoice);
        let contributed = contribution(invoice, agreement.pool_rate);
        shares.push(Share { member: MemberNumber::new(number), contributed, weight: Some(1) });
    }
    let statement = decide_statement(&StatementFacts {
        came_in: Amount::total(shares.iter().map(|share| share.contributed))?,
        foundation_share: agreement.foundation_share,
        core_due: vec![DueCost {
            number: CoreCostNumber::new(1),
            name: "A running cost".to_owned(),
            amount: units(SAMPLE_COST)?,
            month: Month::of(agreement.from),
        }],
        brought_forward: Amount::ZERO,
        carried: Amount::ZERO,
    })?;
    let shared = decide_sharing(&agreement.sharing, statement.to_share, agreement.unit.in_minor(currency), &shares)?;
    let members = invoices.iter().zip(&shares).zip(&shared.allotments);
    let members = members.map(|((invoice, share), (_, allotment))| ExampleMember {
        invoice: *invoice,
        contribution: share.contributed,
        allotment: *allotment,
    });
    Ok(Example { members: members.collect(), statement, stays_carried: shared.stays_carried })
}
