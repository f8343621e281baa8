//! What is going on in a group: its running round, its last month, and what a new group has to do first.

use crate::domain::agreement::{Agreement, in_force};
use crate::domain::bucket::BucketState;
use crate::domain::member::MemberState;
use crate::domain::policy::{Action, may};
use crate::services::books::standing::{Standing, standing_in};
use crate::services::buckets;
use crate::services::rounds::{self, RoundList};
use crate::store::proposals::list_proposals;
use crate::store::scope::{GroupScope, InGroup};
use crate::store::statements::{self, Statement};
use crate::store::{Db, Snapshot, StoreError, agreements, core_costs, groups, invoices, members};

/// The facts of the group's own page.
#[derive(Debug, Clone)]
pub struct Home {
    /// Its rounds.
    pub rounds: RoundList,
    /// The newest statement.
    pub statement: Option<Statement>,
    /// The agreement in force.
    pub agreement: Option<Agreement>,
    /// Where the group stands now.
    pub standing: Standing,
    /// How many proposals of others wait for the reader to confirm them.
    pub to_confirm: usize,
    /// How many take part, and how many were asked to.
    pub people: (usize, usize),
    /// There is an invoice, paid or not; only asked while the group has no round.
    pub has_income: bool,
    /// There is a core cost; only asked while the group has no round.
    pub has_costs: bool,
    /// How many buckets wait for a round.
    pub ideas: usize,
}

/// What a member or anyone sees on the group's own page, from one snapshot.
///
/// # Errors
/// When the database fails.
pub fn home(db: &Db, group: InGroup, me: Option<&GroupScope>) -> Result<Home, StoreError> {
    let now = db.now();
    db.read(|snapshot| {
        let about = groups::get_group(snapshot, group)?;
        let versions = agreements::list_agreements(snapshot, group)?;
        let all = members::list_members(snapshot, group)?;
        let count = |state: MemberState| all.iter().filter(|member| member.state == state).count();
        let cards = buckets::list_in(snapshot, group, me, now)?;
        let rounds = rounds::list_in(snapshot, group, me.map(GroupScope::member), now)?;
        // Only a new group is shown the steps that ask for these.
        let is_new = rounds.running.is_none() && rounds.settled.is_empty();
        Ok(Home {
            rounds,
            statement: statements::find_latest_statement(snapshot, group)?,
            agreement: in_force(&versions, about.zone.day_of(now)).cloned(),
            standing: standing_in(snapshot, group, now)?,
            to_confirm: to_confirm(snapshot, group, me)?,
            people: (count(MemberState::Active), count(MemberState::Invited)),
            has_income: !is_new || !invoices::list_kinds(snapshot, group)?.is_empty(),
            has_costs: !is_new
                || core_costs::list_core_costs(snapshot, group)?.iter().any(|one| one.withdrawn.is_none()),
            ideas: cards.iter().filter(|card| card.standing.state == BucketState::Idea).count(),
        })
    })
}

/// What somebody else proposed and the reader may confirm.
fn to_confirm(snapshot: &mut Snapshot<'_>, group: InGroup, me: Option<&GroupScope>) -> Result<usize, StoreError> {
    let Some(me) = me.filter(|me| may(me.roles(), Action::Adjust)) else { return Ok(0) };
    let all = list_proposals(snapshot, group)?;
    Ok(all.iter().filter(|one| one.decided.is_none() && one.proposed_by != me.member()).count())
}
