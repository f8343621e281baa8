//! The money that a round shares, below the services: what the group started with, or a month's income (a gift to the
//! group itself) and its one bill; and the statement of it.

use brimful::domain::contribution::contribution;
use brimful::domain::core_cost::{Cadence, DueCost};
use brimful::domain::correction::{ProposalKind, ProposalOutcome};
use brimful::domain::ids::{MemberNumber, StatementNumber};
use brimful::domain::ledger::{Account, BelongsTo, EntryDraft, EntryKind, Transfer};
use brimful::domain::member::{MemberKind, MemberState};
use brimful::domain::money::{Amount, Rate};
use brimful::domain::statement::PaidLine;
use brimful::domain::text::Name;
use brimful::domain::time::Month;
use brimful::store::contributions::{Contribution, insert_contributions};
use brimful::store::core_costs::{NewCoreCost, insert_core_cost};
use brimful::store::invoices::{NewInvoice, insert_invoices};
use brimful::store::ledger::{LockedGroup, append};
use brimful::store::members::{NewMember, insert_member};
use brimful::store::proposals::{NewProposal, insert_proposal, set_decided};
use brimful::store::scope::GroupScope;
use brimful::store::statements::{NewStatement, insert_statement};
use brimful::store::{Failure, Tx, statements};
use chrono::NaiveDate;

fn draft(
    locked: &LockedGroup<'_>,
    kind: EntryKind,
    belongs_to: BelongsTo,
    moved: Vec<(Account, Account, Amount)>,
) -> EntryDraft {
    let transfers = moved.into_iter().map(|(from, to, amount)| Transfer::new(from, to, amount)).collect();
    let memo = "In a test".to_owned();
    EntryDraft { kind, effective_on: locked.today(), belongs_to, reverses: None, memo, transfers }
}

/// What came in during October, as one gift of a funder; what is left of it after the foundation's quarter and the rent
/// is to be shared. Two entries.
pub fn october<'b>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    who: &GroupScope,
    (came_in, foundation, rent): (Amount, Amount, Amount),
) -> Result<StatementNumber, Failure<()>> {
    let (month, paid_on) = (Month::parse("2026-10").unwrap(), NaiveDate::from_ymd_opt(2026, 10, 20).unwrap());
    let name = Name::parse("Tidewater Co-op").unwrap();
    let (member, kind, state) = (MemberNumber::GROUP, MemberKind::Organisation, MemberState::Active);
    insert_member(tx, locked, Some(member), &NewMember { name, kind, state, email: None })?;
    let gift = NewInvoice {
        number: "2026-1".to_owned(),
        member,
        issued_on: paid_on,
        paid_on: Some(paid_on),
        client: None,
        kind: "Gift".to_owned(),
        description: "A grant".to_owned(),
        amount: came_in,
        own_rate: Some(Rate::FULL),
    };
    let ids = insert_invoices(tx, locked, who, std::slice::from_ref(&gift))?;
    let amount = contribution(came_in, Rate::FULL);
    let moved = vec![(Account::Bank, Account::Pool, amount)];
    let entry = EntryDraft {
        effective_on: paid_on,
        ..draft(locked, EntryKind::Contribution, BelongsTo::Invoice(ids[0]), moved)
    };
    let entry = append(tx, locked, who.member(), &entry)?;
    let (rate, kind) = (Rate::FULL, gift.kind);
    let row = Contribution { entry, invoice: ids[0], member, kind, counts_on: paid_on, rate, amount, statement: None };
    insert_contributions(tx, locked, &[row])?;

    let cost = NewCoreCost {
        name: Name::parse("Rent").unwrap(),
        amount: rent,
        cadence: Cadence::Monthly,
        from: month,
        until: None,
        agreed_on: NaiveDate::from_ymd_opt(2026, 1, 14),
        decision: None,
        due_from: month,
    };
    let cost = insert_core_cost(tx, locked, who, &cost)?;
    let number = statements::next_number(tx, locked)?;
    let to_share = Amount::from_minor(came_in.minor() - foundation.minor() - rent.minor());
    let moved = vec![
        (Account::Pool, Account::Foundation, foundation),
        (Account::Pool, Account::Core, rent),
        (Account::Pool, Account::Carried, to_share),
    ];
    let entry = draft(locked, EntryKind::Statement, BelongsTo::Statement(number), moved);
    let entry = append(tx, locked, who.member(), &entry)?;
    let new = NewStatement {
        name: "2026-11".to_owned(),
        last_day: NaiveDate::from_ymd_opt(2026, 10, 31).unwrap(),
        months: vec![month],
        agreement_version: 1,
        foundation_share: Rate::whole_percent(25),
        came_in,
        foundation,
        core_due: rent,
        brought_forward: Amount::ZERO,
        carried: Amount::ZERO,
        to_share,
        shortfall: Amount::ZERO,
    };
    let due = DueCost { number: cost, name: "Rent".to_owned(), amount: rent, month };
    let line = PaidLine { due, paid: rent, missing: Amount::ZERO };
    insert_statement(tx, locked, who.member(), number, Some(entry), &new, &[line])?;
    Ok(number)
}

/// The statement of what the group started with.
pub fn carried_only<'b>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    who: &GroupScope,
    heads: i64,
    to_share: Amount,
) -> Result<StatementNumber, Failure<()>> {
    start_with(tx, locked, heads, to_share)?;
    let statement = statements::next_number(tx, locked)?;
    let new = NewStatement {
        name: "2026-11".to_owned(),
        last_day: NaiveDate::from_ymd_opt(2026, 10, 31).unwrap(),
        months: vec![Month::parse("2026-10").unwrap()],
        agreement_version: 1,
        foundation_share: Rate::whole_percent(25),
        came_in: Amount::ZERO,
        foundation: Amount::ZERO,
        core_due: Amount::ZERO,
        brought_forward: Amount::ZERO,
        carried: to_share,
        to_share,
        shortfall: Amount::ZERO,
    };
    insert_statement(tx, locked, who.member(), statement, None, &new, &[])?;
    Ok(statement)
}

/// The money the group started with: proposed by the second member, or by somebody who left, confirmed by the first.
fn start_with<'b>(tx: &mut Tx<'b>, locked: &mut LockedGroup<'b>, heads: i64, sum: Amount) -> Result<(), Failure<()>> {
    let second = if heads > 1 {
        MemberNumber::new(2)
    } else {
        let name = Name::parse("Somebody who left").unwrap();
        let new = NewMember { name, kind: MemberKind::Person, state: MemberState::Left, email: None };
        insert_member(tx, locked, Some(MemberNumber::new(99)), &new)?
    };
    let mut left = sum.minor();
    let mut kinds = (ProposalKind::Opening, EntryKind::Opening);
    // More than one amount may be: the opening, and adjustments for the rest.
    while left > 0 {
        let part = left.min(Amount::LIMIT.minor());
        left -= part;
        let transfers = vec![Transfer::new(Account::Bank, Account::Carried, Amount::from_minor(part))];
        let what = NewProposal {
            kind: kinds.0,
            effective_on: locked.today(),
            reason: "In a test".to_owned(),
            statement: None,
            transfers,
        };
        let number = insert_proposal(tx, locked, second, &what)?;
        let first = MemberNumber::new(1);
        let moved = vec![(Account::Bank, Account::Carried, Amount::from_minor(part))];
        let entry = draft(locked, kinds.1, BelongsTo::None, moved);
        let entry = append(tx, locked, first, &entry)?;
        set_decided(tx, locked, number, first, ProposalOutcome::Confirmed, None, Some(entry))?;
        kinds = (ProposalKind::Adjustment, EntryKind::Adjustment);
    }
    Ok(())
}
