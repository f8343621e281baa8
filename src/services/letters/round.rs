//! What every mail about a round tells, loaded in one snapshot.

use std::collections::BTreeMap;

use super::{Letter, Links, NotWanted, not_wanted, number_in};
use crate::domain::group::Books;
use crate::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use crate::domain::language::Language;
use crate::domain::member::{MemberKind, MemberState};
use crate::domain::money::Amount;
use crate::domain::statement_name::StatementName;
use crate::mail::{Contact, Content, Footer, StatementFigures, words};
use crate::services::reader_language::language_of_member;
use crate::services::secret::Secret;
use crate::services::settlement::surplus_back;
use crate::services::unsubscribe::{MailList, make_mail_token};
use crate::store::books::get_agreement_day;
use crate::store::groups::{Group, get_group};
use crate::store::members::{Member, list_members, list_roles};
use crate::store::outbox::Mail;
use crate::store::outcomes::{
    AllocationRow, ParticipantRow, RoundBucketRow, list_allocations, list_owners, list_participants, list_round_buckets,
};
use crate::store::rounds::{RoundHead, find_round};
use crate::store::scope::{InGroup, find_group_of_mail};
use crate::store::statements::{Statement, find_statement};
use crate::store::{Db, Failure, Snapshot};

/// A round as one member is told of it.
pub(super) struct RoundTold {
    pub group: Group,
    pub scope: InGroup,
    pub round: RoundHead,
    /// The reader's language.
    language: Language,
    pub name: StatementName,
    pub reader: Member,
    pub participants: Vec<ParticipantRow>,
    pub buckets: Vec<RoundBucketRow>,
    /// First names of each bucket's owners.
    pub owners: BTreeMap<BucketNumber, Vec<String>>,
    /// What the reader gave.
    pub mine: BTreeMap<BucketNumber, Amount>,
    /// Everybody's allocations.
    allocations: Vec<AllocationRow>,
    pub statement: StatementFigures,
    /// Whoever keeps the invoices: the first treasurer.
    pub treasurer: Option<String>,
    /// Whoever reads answers: the first facilitator.
    pub facilitator: Option<Contact>,
}

impl RoundTold {
    /// Loads it, unless the reader is not there to be told any more.
    pub(super) fn load(db: &Db, mail: &Mail, wanted: impl Fn(&Member) -> bool) -> Result<Self, Failure<NotWanted>> {
        let number = RoundNumber::new(number_in(&mail.subject, "round:")?);
        let member = MemberNumber::new(number_in(&mail.recipient, "member:")?);
        let Some(group) = mail.group else { return Err(not_wanted("the mail names no group")) };
        db.read(|snapshot| {
            let scope = find_group_of_mail(snapshot, group)?.ok_or_else(|| not_wanted("the group is gone"))?;
            let members = list_members(snapshot, scope)?;
            let reader = members.iter().find(|one| one.number == member && one.state == MemberState::Active);
            let Some(reader) = reader.cloned() else { return Err(not_wanted("the member has left")) };
            if !wanted(&reader) {
                return Err(not_wanted("the member turned these mails off"));
            }
            let Some(round) = find_round(snapshot, scope, number)? else {
                return Err(not_wanted("the round is gone"));
            };
            Self::load_round(snapshot, scope, round, reader, &members)
        })
    }

    fn load_round(
        snapshot: &mut Snapshot<'_>,
        scope: InGroup,
        round: RoundHead,
        reader: Member,
        members: &[Member],
    ) -> Result<Self, Failure<NotWanted>> {
        let statement =
            find_statement(snapshot, scope, round.statement)?.ok_or_else(|| not_wanted("the statement is gone"))?;
        let foundation = get_agreement_day(snapshot, scope, statement.agreement_version)?.1;
        let mut owners: BTreeMap<BucketNumber, Vec<String>> = BTreeMap::new();
        for (bucket, name, kind) in list_owners(snapshot, scope, round.number)? {
            owners.entry(bucket).or_default().push(words::called(&name, kind == MemberKind::Organisation));
        }
        let allocations: Vec<AllocationRow> = list_allocations(snapshot, scope, Some(round.number))?;
        let mine =
            allocations.iter().filter(|row| row.member == reader.number).map(|row| (row.bucket, row.amount)).collect();
        let roles = list_roles(snapshot, scope)?;
        let group = get_group(snapshot, scope)?;
        let first = |wanted: fn(&crate::domain::member::Roles) -> bool| {
            let found = roles.iter().find(|(_, _, roles)| wanted(roles));
            found.and_then(|(number, ..)| members.iter().find(|member| member.number == *number))
        };
        Ok(Self {
            language: language_of_member(snapshot, scope, &reader, group.language)?,
            group,
            scope,
            name: StatementName::parse(&round.name).map_err(|_| not_wanted("the round has no month in its name"))?,
            participants: list_participants(snapshot, scope, Some(round.number))?,
            buckets: list_round_buckets(snapshot, scope, Some(round.number))?,
            owners,
            mine,
            allocations,
            statement: figures(&statement, foundation)?,
            treasurer: first(|roles| roles.treasurer)
                .map(|member| words::called(&member.name, member.kind == MemberKind::Organisation)),
            facilitator: first(|roles| roles.facilitator).and_then(|member| {
                let address = member.email.clone()?;
                Some(Contact { name: member.name.clone(), address })
            }),
            round,
            reader,
        })
    }

    /// What the reader is called.
    pub(super) fn called(&self) -> String {
        words::called(&self.reader.name, self.reader.kind == MemberKind::Organisation)
    }

    /// Whether sums stay out of the subject line: a members-only group keeps them inside the mail.
    pub(super) fn private_sums(&self) -> bool {
        self.group.books == Books::Members
    }

    /// The reader's part in the round.
    pub(super) fn part(&self) -> Option<&ParticipantRow> {
        self.participants.iter().find(|row| row.member == self.reader.number)
    }

    /// What of the reader's money came back from buckets that a sealed round had overfilled, once it is settled.
    pub(super) fn surplus_back(&self) -> BTreeMap<BucketNumber, Amount> {
        let given: Vec<_> = self.allocations.iter().map(|row| (row.bucket, row.member, row.amount)).collect();
        let funded = self.buckets.iter().map(|row| (row.bucket, row.total, row.funded));
        surplus_back(self.reader.number, funded, &given)
    }

    /// The foot, with a link of its own that turns this kind of mail off.
    pub(super) fn footer(&self, db: &Db, links: &Links, list: MailList) -> Result<Footer, Failure<NotWanted>> {
        let (scope, member) = (self.scope, self.reader.number);
        let token: Secret = db.write(move |tx| Ok(make_mail_token(tx, scope, member, list)?))?;
        let url = format!("{}/mail/{}", links.base, token.text());
        Ok(Footer {
            preferences_url: url.clone(),
            unsubscribe_url: url,
            postal_address: self.group.postal_address.clone(),
        })
    }

    /// The round's page.
    pub(super) fn url(&self, links: &Links, rest: &str) -> String {
        format!("{}/{}/{rest}", links.base, self.group.slug)
    }

    /// The letter around the words.
    pub(super) fn letter(&self, content: Content) -> Result<Letter, Failure<NotWanted>> {
        let Some(address) = self.reader.email.clone() else { return Err(not_wanted("the member has no address")) };
        Ok(Letter {
            content,
            to: Contact { name: self.reader.name.clone(), address },
            member: self.reader.number,
            reply_to: self.facilitator.clone(),
            group_name: self.group.name.clone(),
            group_slug: self.group.slug.clone(),
            about: self.round.name.clone(),
            round: Some(self.round.name.clone()),
            language: self.language,
        })
    }
}

fn figures(statement: &Statement, foundation: String) -> Result<StatementFigures, Failure<NotWanted>> {
    let core_costs =
        statement.core_due.checked_add(statement.brought_forward).map_err(|error| not_wanted(error.to_string()))?;
    Ok(StatementFigures {
        came_in: statement.came_in,
        foundation_name: Some(foundation).filter(|name| !name.is_empty()),
        foundation: statement.foundation,
        core_costs,
        carried: statement.carried,
        to_share: statement.to_share,
        shortfall: statement.shortfall,
    })
}
