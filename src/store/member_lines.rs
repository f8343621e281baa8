//! The lines of one member's statement: what they brought, what moved on their account, what they gave, what was paid
//! out to them. One query each.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::conn::Snapshot;
use super::error::StoreError;
use super::schema::{
    allocations, buckets, contributions, entries, invoices, participants, payout_payments, payouts, round_buckets,
    statements, transfers,
};
use super::scope::InGroup;
use crate::domain::bucket::Outcome;
use crate::domain::ids::{BucketNumber, EntryNumber, InvoiceId, MemberNumber, PayoutNumber, RoundNumber};
use crate::domain::ledger::{Account, BelongsTo, EntryKind, Transfer};
use crate::domain::money::{Amount, Rate};

/// A contribution of the member, or its reversal.
#[derive(Debug, Clone, Queryable)]
pub struct BroughtRow {
    /// The entry that posted it.
    pub entry: EntryNumber,
    /// The paid day, on which it counts.
    pub counts_on: NaiveDate,
    /// The invoice.
    pub invoice: InvoiceId,
    /// The number printed on it.
    pub number: String,
    /// Net of tax.
    pub net: Amount,
    /// The rate that was used.
    pub rate: Rate,
    /// What went to the pool; below zero for credit notes and reversals.
    pub amount: Amount,
    /// The name of the statement that collected it; none while it waits.
    pub statement: Option<String>,
}

/// Everything that the member brought, in the order of the ledger.
///
/// # Errors
/// When the database fails.
pub fn list_brought(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    member: MemberNumber,
) -> Result<Vec<BroughtRow>, StoreError> {
    let of_invoice = invoices::group_id.eq(contributions::group_id).and(invoices::id.eq(contributions::invoice_id));
    let of_statement = statements::group_id
        .eq(contributions::group_id)
        .and(statements::number.nullable().eq(contributions::statement_number));
    Ok(contributions::table
        .inner_join(invoices::table.on(of_invoice))
        .left_join(statements::table.on(of_statement))
        .filter(contributions::group_id.eq(group.id()))
        .filter(contributions::member_number.eq(member))
        .order(contributions::entry_number)
        .select((
            contributions::entry_number,
            contributions::counts_on,
            contributions::invoice_id,
            invoices::number,
            invoices::amount,
            contributions::rate,
            contributions::amount,
            statements::name.nullable(),
        ))
        .load(snapshot.db())?)
}

/// A transfer from or to an account, with what is known of its entry.
#[derive(Debug, Clone)]
pub struct MovementRow {
    /// The entry.
    pub entry: EntryNumber,
    /// What happened.
    pub kind: EntryKind,
    /// The day it counts for.
    pub day: NaiveDate,
    /// What it belongs to.
    pub belongs_to: BelongsTo,
    /// The money.
    pub transfer: Transfer,
}

/// Everything that moved on an account, in the order of the ledger.
///
/// # Errors
/// When the database fails or holds an account or belonging that cannot be.
pub fn list_movements(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    account: Account,
) -> Result<Vec<MovementRow>, StoreError> {
    type Row = (EntryNumber, EntryKind, NaiveDate, String, String, String, Amount);
    let name = account.to_string();
    let of_entry = entries::group_id.eq(transfers::group_id).and(entries::number.eq(transfers::entry_number));
    let rows: Vec<Row> = transfers::table
        .inner_join(entries::table.on(of_entry))
        .filter(transfers::group_id.eq(group.id()))
        .filter(transfers::from_account.eq(name.clone()).or(transfers::to_account.eq(name)))
        .order((transfers::entry_number, transfers::position))
        .select((
            entries::number,
            entries::kind,
            entries::effective_on,
            entries::belongs_to,
            transfers::from_account,
            transfers::to_account,
            transfers::amount,
        ))
        .load(snapshot.db())?;
    rows.into_iter()
        .map(|(entry, kind, day, belongs_to, from, to, amount)| {
            let corrupt = |what: &str| StoreError::Corrupt(format!("entry {entry}: {what}"));
            let account = |name: &str| Account::parse(name).ok_or_else(|| corrupt("unknown account"));
            let belongs_to = BelongsTo::parse(&belongs_to).ok_or_else(|| corrupt("belongs to nothing known"))?;
            let transfer = Transfer::new(account(&from)?, account(&to)?, amount);
            Ok(MovementRow { entry, kind, day, belongs_to, transfer })
        })
        .collect()
}

/// What the member had in a round and gave of it.
#[derive(Debug, Clone, Queryable)]
pub struct RoundRow {
    /// The round.
    pub round: RoundNumber,
    /// What the round gave them.
    pub allotment: Amount,
    /// What they kept from before.
    pub brought: Amount,
    /// The sum of their saved split.
    pub given: Amount,
}

/// The rounds that the member takes or took part in, in their order.
///
/// # Errors
/// When the database fails.
pub fn list_rounds_of(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    member: MemberNumber,
) -> Result<Vec<RoundRow>, StoreError> {
    Ok(participants::table
        .filter(participants::group_id.eq(group.id()))
        .filter(participants::member_number.eq(member))
        .order(participants::round_number)
        .select((participants::round_number, participants::allotment, participants::brought, participants::given))
        .load(snapshot.db())?)
}

/// What the member gave to a bucket in a round.
#[derive(Debug, Clone, Queryable)]
pub struct GaveRow {
    /// The round.
    pub round: RoundNumber,
    /// The bucket.
    pub bucket: BucketNumber,
    /// How much, as it stands in the split.
    pub amount: Amount,
    /// What became of the bucket, once it is decided.
    pub outcome: Option<Outcome>,
}

/// The member's allocations of all rounds, by round and bucket.
///
/// # Errors
/// When the database fails.
pub fn list_gave(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    member: MemberNumber,
) -> Result<Vec<GaveRow>, StoreError> {
    let of_bucket = round_buckets::group_id
        .eq(allocations::group_id)
        .and(round_buckets::round_number.eq(allocations::round_number))
        .and(round_buckets::bucket_number.eq(allocations::bucket_number));
    Ok(allocations::table
        .inner_join(round_buckets::table.on(of_bucket))
        .filter(allocations::group_id.eq(group.id()))
        .filter(allocations::member_number.eq(member))
        .order((allocations::round_number, allocations::bucket_number))
        .select((
            allocations::round_number,
            allocations::bucket_number,
            allocations::amount,
            round_buckets::outcome.nullable(),
        ))
        .load(snapshot.db())?)
}

/// Money of a bucket that was paid out to the member.
#[derive(Debug, Clone, Queryable)]
pub struct PaidOutRow {
    /// The payout.
    pub payout: PayoutNumber,
    /// The bucket.
    pub bucket: BucketNumber,
    /// Its title.
    pub title: String,
    /// How much, of one payment.
    pub amount: Amount,
    /// The day.
    pub paid_on: NaiveDate,
    /// The entry.
    pub entry: EntryNumber,
}

/// What was paid out to the member, payment by payment.
///
/// # Errors
/// When the database fails.
pub fn list_paid_out(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    member: MemberNumber,
) -> Result<Vec<PaidOutRow>, StoreError> {
    let of_bucket = buckets::group_id.eq(payouts::group_id).and(buckets::number.eq(payouts::bucket_number));
    let of_payment =
        payout_payments::group_id.eq(payouts::group_id).and(payout_payments::payout_number.eq(payouts::number));
    Ok(payouts::table
        .inner_join(buckets::table.on(of_bucket))
        .inner_join(payout_payments::table.on(of_payment))
        .filter(payouts::group_id.eq(group.id()))
        .filter(payouts::payee_member.eq(member))
        .order(payout_payments::entry_number)
        .select((
            payouts::number,
            payouts::bucket_number,
            buckets::title,
            payout_payments::amount,
            payout_payments::paid_on,
            payout_payments::entry_number,
        ))
        .load(snapshot.db())?)
}
