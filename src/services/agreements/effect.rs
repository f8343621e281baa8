//! What a change of the agreement would have done to the last statement (issue 3, point 1): the same functions that
//! post statements and open rounds, with other rules.

use std::collections::BTreeMap;

use crate::domain::agreement::{Agreement, Sharing, in_force};
use crate::domain::contribution::contribution;
use crate::domain::core_cost::DueCost;
use crate::domain::currency::Currency;
use crate::domain::ids::{InvoiceId, MemberNumber};
use crate::domain::member::MemberState;
use crate::domain::money::{Amount, AmountError};
use crate::domain::sharing::{Share, SharingRefused, decide_sharing};
use crate::domain::statement::{StatementFacts, StatementRefused, decide_statement};
use crate::services::invoices::RateBook;
use crate::store::books::{ContributionRow, list_contributions};
use crate::store::participants::list_participants;
use crate::store::scope::InGroup;
use crate::store::statements::{Statement, find_latest_statement, list_lines};
use crate::store::{Db, Failure, Snapshot, StoreError, groups, member_weights, members, rounds};

/// The figures of one statement under one set of rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// What came in.
    pub came_in: Amount,
    /// The foundation's part of it.
    pub foundation: Amount,
    /// What there was to share.
    pub to_share: Amount,
    /// What was missing for the core costs.
    pub shortfall: Amount,
    /// What could not be shared out.
    pub stays_carried: Amount,
}

/// What came before a change, and what would have been with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Compared<T> {
    /// As it is.
    pub before: T,
    /// With the change.
    pub after: T,
}

/// One member's allotment, before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberEffect {
    /// The member.
    pub member: MemberNumber,
    /// The name.
    pub name: String,
    /// What they got, and what they would have got.
    pub allotment: Compared<Amount>,
}

/// What the rules would have done to the last statement.
#[derive(Debug, Clone)]
pub struct Effect {
    /// The statement's name.
    pub statement: String,
    /// The group's currency.
    pub currency: Currency,
    /// The rules that it rests on.
    pub rules: Agreement,
    /// The core costs, with what was brought forward: the change leaves them as they are.
    pub core_costs: Amount,
    /// What was carried from before.
    pub carried: Amount,
    /// The figures.
    pub figures: Compared<Outcome>,
    /// Whoever shared it; who is active now if it was posted without a round.
    pub members: Vec<MemberEffect>,
    /// Whether it was shared in a round.
    pub had_round: bool,
    /// Sharing by weights while not everybody has one: shown with the same for each.
    pub same_weights: bool,
}

/// Why the effect cannot be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoEffect {
    /// There is no statement yet.
    #[error("there is no statement yet")]
    NoStatement,
    /// There would be no such statement: what came in would be below zero.
    #[error("there would be no such statement")]
    Statement(#[from] StatementRefused),
    /// Nobody is there to share.
    #[error(transparent)]
    Sharing(#[from] SharingRefused),
    /// A sum is beyond what Brimful can hold.
    #[error(transparent)]
    Amount(#[from] AmountError),
}

impl From<NoEffect> for Failure<NoEffect> {
    fn from(why: NoEffect) -> Self {
        Self::Refused(why)
    }
}

/// What `rules` would have made of the last statement, with a constant number of queries. Contributions that used the
/// agreement's pool rate are worked out anew; those with a rate of their own, or of their member, stay.
///
/// # Errors
/// [`NoEffect`]; the database.
pub fn effect_on_last_statement(db: &Db, group: InGroup, rules: &Agreement) -> Result<Effect, Failure<NoEffect>> {
    db.read(|snapshot| {
        let statement = find_latest_statement(snapshot, group)?.ok_or(NoEffect::NoStatement)?;
        let currency = groups::get_group(snapshot, group)?.currency;
        let book = RateBook::load(snapshot, group)?;
        let version = book.agreements().iter().find(|one| one.version == statement.agreement_version);
        let old =
            version.cloned().ok_or_else(|| StoreError::Corrupt("a statement without its agreement".to_owned()))?;
        let rows = list_contributions(snapshot, group, Some(statement.number))?;
        let lines = list_lines(snapshot, group, statement.number)?;
        let contributed = Compared {
            before: by_member(rows.iter().map(|row| (row.member, row.amount)))?,
            after: by_member(with_pool_rate(&rows, &book, rules))?,
        };
        let after = decide_statement(&StatementFacts {
            came_in: Amount::total(contributed.after.values().copied()).map_err(NoEffect::from)?,
            foundation_share: rules.foundation_share,
            core_due: lines.into_iter().map(|line| line.due).collect::<Vec<DueCost>>(),
            brought_forward: statement.brought_forward,
            carried: statement.carried,
        })
        .map_err(NoEffect::from)?;
        let sharers = Sharers::load(snapshot, group, &statement, &old, &contributed, currency)?;
        let (shares, same_weights) = sharers.shares_under(rules.sharing, &contributed.after);
        let shared = decide_sharing(&rules.sharing, after.to_share, rules.unit.in_minor(currency), &shares)
            .map_err(NoEffect::from)?;
        let members = sharers.list.iter().zip(&shared.allotments).map(|(sharer, (_, after))| MemberEffect {
            member: sharer.member,
            name: sharer.name.clone(),
            allotment: Compared { before: sharer.allotment, after: *after },
        });
        let core_costs = statement.core_due.checked_add(statement.brought_forward).map_err(NoEffect::from)?;
        Ok(Effect {
            currency,
            core_costs,
            carried: statement.carried,
            figures: Compared {
                before: Outcome {
                    came_in: statement.came_in,
                    foundation: statement.foundation,
                    to_share: statement.to_share,
                    shortfall: statement.shortfall,
                    stays_carried: sharers.stays_carried,
                },
                after: Outcome {
                    came_in: after.came_in,
                    foundation: after.foundation,
                    to_share: after.to_share,
                    shortfall: after.shortfall,
                    stays_carried: shared.stays_carried,
                },
            },
            members: members.collect(),
            had_round: sharers.had_round,
            same_weights,
            rules: old,
            statement: statement.name,
        })
    })
}

/// The contributions as they would be with the pool rate of these rules.
fn with_pool_rate<'r>(
    rows: &'r [ContributionRow],
    book: &RateBook,
    rules: &Agreement,
) -> impl Iterator<Item = (MemberNumber, Amount)> + 'r {
    let what_if = book.with_agreements(vec![rules.clone()]);
    let mut counted: BTreeMap<InvoiceId, Amount> = BTreeMap::new();
    let amounts: Vec<(MemberNumber, Amount)> = rows
        .iter()
        .map(|row| {
            let used = in_force(book.agreements(), row.counts_on).map(|agreement| agreement.pool_rate);
            let follows = row.own_rate.is_none()
                && used == Some(row.rate)
                && book.rate_of(row.member, None, row.counts_on) == used
                && what_if.rate_of(row.member, None, row.counts_on) == Some(rules.pool_rate);
            // What takes an invoice back is the opposite of what put it in, and never zero.
            let takes_back = row.amount != contribution(row.invoice_amount, row.rate);
            let amount = match (takes_back, counted.get(&row.invoice)) {
                (true, Some(put_in)) => put_in.negated(),
                (false, _) if follows => contribution(row.invoice_amount, rules.pool_rate),
                _ => row.amount,
            };
            if !takes_back {
                counted.insert(row.invoice, amount);
            }
            (row.member, amount)
        })
        .collect();
    amounts.into_iter()
}

fn by_member(
    amounts: impl IntoIterator<Item = (MemberNumber, Amount)>,
) -> Result<BTreeMap<MemberNumber, Amount>, Failure<NoEffect>> {
    let mut sums = BTreeMap::new();
    for (member, amount) in amounts {
        let sum = sums.entry(member).or_insert(Amount::ZERO);
        *sum = amount.checked_add(*sum).map_err(NoEffect::from)?;
    }
    Ok(sums)
}

/// Who shared the statement, or would.
struct Sharers {
    list: Vec<Sharer>,
    stays_carried: Amount,
    had_round: bool,
}

struct Sharer {
    member: MemberNumber,
    name: String,
    allotment: Amount,
    weight: Option<i64>,
}

impl Sharers {
    fn load(
        snapshot: &mut Snapshot<'_>,
        group: InGroup,
        statement: &Statement,
        old: &Agreement,
        contributed: &Compared<BTreeMap<MemberNumber, Amount>>,
        currency: Currency,
    ) -> Result<Self, Failure<NoEffect>> {
        let known = members::list_members(snapshot, group)?;
        let weights = member_weights::list_newest_weights(snapshot, group)?;
        let weight_of = |member| weights.iter().find(|row| row.member == member).map(|row| row.weight.get());
        let round = rounds::list_rounds(snapshot, group)?.into_iter().find(|one| one.statement == statement.number);
        if let Some(round) = round {
            let name_of = |member| known.iter().find(|one| one.number == member).map(|one| one.name.clone());
            let list = list_participants(snapshot, group, round.number)?.into_iter().map(|one| Sharer {
                member: one.member,
                name: name_of(one.member).unwrap_or_default(),
                allotment: one.allotment,
                weight: one.weight.or_else(|| weight_of(one.member)),
            });
            return Ok(Self { list: list.collect(), stays_carried: round.stays_carried, had_round: true });
        }
        let active = known.into_iter().filter(|member| member.state == MemberState::Active);
        let mut sharers = Self {
            list: active
                .map(|member| Sharer {
                    weight: weight_of(member.number),
                    member: member.number,
                    name: member.name,
                    allotment: Amount::ZERO,
                })
                .collect(),
            stays_carried: Amount::ZERO,
            had_round: false,
        };
        let (shares, _) = sharers.shares_under(old.sharing, &contributed.before);
        let shared = decide_sharing(&old.sharing, statement.to_share, old.unit.in_minor(currency), &shares)
            .map_err(NoEffect::from)?;
        sharers.stays_carried = shared.stays_carried;
        for (sharer, (_, allotment)) in sharers.list.iter_mut().zip(shared.allotments) {
            sharer.allotment = allotment;
        }
        Ok(sharers)
    }

    /// What they are shared by, and whether a weight was missing.
    fn shares_under(&self, rule: Sharing, contributed: &BTreeMap<MemberNumber, Amount>) -> (Vec<Share>, bool) {
        let same = rule == Sharing::Weights && self.list.iter().any(|one| one.weight.is_none());
        let share = |one: &Sharer| Share {
            member: one.member,
            contributed: contributed.get(&one.member).copied().unwrap_or(Amount::ZERO),
            weight: if same { Some(1) } else { one.weight },
        };
        (self.list.iter().map(share).collect(), same)
    }
}
