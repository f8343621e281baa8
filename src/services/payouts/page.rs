//! Payouts as their pages show them.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::receipts::may_open;
use super::{is_own, no_other_treasurer, too_large};
use crate::domain::ids::{BucketNumber, MemberNumber, PayoutNumber};
use crate::domain::ledger::Account;
use crate::domain::money::Amount;
use crate::domain::policy::{Action, may, may_pay_payout};
use crate::services::four_eyes::treasurers;
use crate::store::ledger::balance;
use crate::store::payout_payments::{Payment, list_payments};
use crate::store::payouts::{Payout, Purse, find_payout, list_payouts, list_purses};
use crate::store::receipts::{ReceiptHead, list_receipts};
use crate::store::scope::GroupScope;
use crate::store::{Db, Snapshot, StoreError, buckets, groups, members};

/// The payouts page.
#[derive(Debug, Clone)]
pub struct PayoutsFacts {
    /// The payouts the reader may see, the newest first.
    pub payouts: Vec<PayoutFacts>,
    /// The buckets whose money the reader may ask for.
    pub mine: Vec<Purse>,
    /// What all the buckets hold together; none for who may not see all payouts.
    pub held: Option<Amount>,
    /// The reader sees everybody's.
    pub sees_all: bool,
    /// Members by number, for naming a payee.
    pub members: Vec<(MemberNumber, String)>,
    /// Today, where the group is.
    pub today: NaiveDate,
}

/// A payout on the page.
#[derive(Debug, Clone)]
pub struct PayoutFacts {
    /// The payout.
    pub payout: Payout,
    /// The day of its last payment.
    pub last_paid: Option<NaiveDate>,
    /// The reader may mark it paid or decline it.
    pub may_pay: bool,
}

/// Treasurers and facilitators see every payout, others those they asked for and those of their buckets.
///
/// # Errors
/// When the database fails.
pub fn list(db: &Db, who: &GroupScope) -> Result<PayoutsFacts, StoreError> {
    let now = db.now();
    db.read(|snapshot| {
        let treasurers = treasurers(snapshot, who.group())?;
        let sees_all = may(who.roles(), Action::SeePayouts);
        let purses = list_purses(snapshot, who.group(), None)?;
        let held = Amount::total(purses.iter().map(|purse| purse.holds)).map_err(too_large)?;
        let mine: Vec<Purse> = purses.into_iter().filter(|purse| purse.owners.contains(&who.member())).collect();
        let payments = list_payments(snapshot, who.group(), None)?;
        let last_paid: BTreeMap<PayoutNumber, NaiveDate> =
            payments.into_iter().map(|payment| (payment.payout, payment.paid_on)).collect();
        let fact = |payout: Payout| {
            let own = is_own(&payout, who.member());
            let others = no_other_treasurer(&treasurers, &payout);
            let may_pay = payout.is_waiting() && may_pay_payout(who.roles(), own, others);
            PayoutFacts { last_paid: last_paid.get(&payout.number).copied(), payout, may_pay }
        };
        let all = list_payouts(snapshot, who.group(), None)?.into_iter();
        let owns = owned(snapshot, who)?;
        let seen = all.filter(|one| sees_all || is_own(one, who.member()) || owns.contains(&one.bucket));
        let payouts = seen.map(fact).collect();
        let names = members::list_members(snapshot, who.group())?;
        let zone = groups::get_group(snapshot, who.group())?.zone;
        Ok(PayoutsFacts {
            payouts,
            mine,
            held: sees_all.then_some(held),
            sees_all,
            members: names.into_iter().map(|member| (member.number, member.name)).collect(),
            today: zone.day_of(now),
        })
    })
}

fn owned(snapshot: &mut Snapshot<'_>, who: &GroupScope) -> Result<Vec<BucketNumber>, StoreError> {
    let owners = buckets::list_owners(snapshot, who.group())?;
    Ok(owners.into_iter().filter(|(_, owner)| *owner == who.member()).map(|(bucket, _)| bucket).collect())
}

/// One payout and what its bucket holds.
#[derive(Debug, Clone)]
pub struct OnePayout {
    /// The payout.
    pub facts: PayoutFacts,
    /// What its bucket holds.
    pub holds: Amount,
    /// Its payments with the name of who marked each, in their order.
    pub payments: Vec<(Payment, String)>,
    /// Its receipts; empty for who may not open them.
    pub receipts: Vec<ReceiptHead>,
    /// Who closed it.
    pub closed_by: Option<String>,
    /// The reader may take it back.
    pub may_withdraw: bool,
    /// Today, where the group is.
    pub today: NaiveDate,
}

/// One payout; none if there is none that the reader may see.
///
/// # Errors
/// When the database fails.
pub fn find(db: &Db, who: &GroupScope, number: PayoutNumber) -> Result<Option<OnePayout>, StoreError> {
    let now = db.now();
    db.read(|snapshot| {
        let Some(payout) = find_payout(snapshot, who.group(), number)? else { return Ok(None) };
        let own = is_own(&payout, who.member());
        let is_owner = buckets::list_owners_of(snapshot, who.group(), payout.bucket)?.contains(&who.member());
        if !may(who.roles(), Action::SeePayouts) && !own && !is_owner {
            return Ok(None);
        }
        let others = no_other_treasurer(&treasurers(snapshot, who.group())?, &payout);
        let may_pay = payout.is_waiting() && may_pay_payout(who.roles(), own, others);
        let members = members::list_members(snapshot, who.group())?;
        let name = |number: MemberNumber| {
            let found = members.iter().find(|member| member.number == number);
            found.map(|member| member.name.clone()).unwrap_or_default()
        };
        let payments: Vec<(Payment, String)> = list_payments(snapshot, who.group(), Some(payout.bucket))?
            .into_iter()
            .filter(|payment| payment.payout == number)
            .map(|payment| {
                let by = name(payment.paid_by);
                (payment, by)
            })
            .collect();
        let receipts = if may_open(who, is_owner) { list_receipts(snapshot, who.group(), number)? } else { Vec::new() };
        Ok(Some(OnePayout {
            holds: balance(snapshot, who.group(), Account::Bucket(payout.bucket))?,
            closed_by: payout.closed_by.map(name),
            may_withdraw: payout.is_waiting() && (is_owner || payout.asked_by == who.member()),
            facts: PayoutFacts { last_paid: payments.last().map(|(payment, _)| payment.paid_on), payout, may_pay },
            payments,
            receipts,
            today: groups::get_group(snapshot, who.group())?.zone.day_of(now),
        }))
    })
}
