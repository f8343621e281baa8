//! A group with an open round, made below the services so that their tests need no others: allotments are posted from
//! money the group started with.

use brimful::domain::agreement::{Agreement, AllotmentUnit, CancelledTo, Sharing, UnspentTo};
use brimful::domain::bucket::{CostLine, Goal};
use brimful::domain::currency::Currency;
use brimful::domain::group::Books;
use brimful::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use brimful::domain::ledger::{Account, BelongsTo, EntryDraft, EntryKind, Transfer};
use brimful::domain::member::{MemberKind, MemberState, Roles};
use brimful::domain::money::{Amount, Rate};
use brimful::domain::offer::AnswerDays;
use brimful::domain::round::ParticipantsBy;
use brimful::domain::settlement::BelowMinimum;
use brimful::domain::slug::Slug;
use brimful::domain::split::SplitRules;
use brimful::domain::text::{Email, Name};
use brimful::domain::time::{UtcTime, Zone};
use brimful::store::buckets::{BucketWords, insert_bucket, replace_lines, replace_owners, set_published};
use brimful::store::groups::{NewGroup, insert_group};
use brimful::store::ledger::{append, lock_group};
use brimful::store::members::{NewMember, insert_member, insert_membership};
use brimful::store::participants::{NewParticipant, insert_participants};
use brimful::store::round_buckets::insert_round_buckets;
use brimful::store::rounds::{NewRound, insert_round};
use brimful::store::scope::{GroupScope, InGroup};
use brimful::store::users::insert_user;
use brimful::store::{Failure, agreements, rounds};

use super::earned::{carried_only, october};
use super::{World, moment};

/// An amount of euros from its cents.
pub fn cents(minor: i64) -> Amount {
    Amount::from_minor(minor)
}

/// A bucket's number.
pub fn bucket(number: i64) -> BucketNumber {
    BucketNumber::new(number)
}

/// A bucket to be shared for.
#[derive(Clone)]
pub struct PlannedBucket {
    /// The title.
    pub title: String,
    /// Owners by member number.
    pub owners: Vec<i64>,
    /// Cents it needs at least.
    pub minimum: i64,
    /// Cents it takes at most; none if open-ended.
    pub maximum: Option<i64>,
}

impl PlannedBucket {
    /// A bucket with a fixed goal, owned by member 1.
    pub fn fixed(cents: i64) -> Self {
        Self { title: format!("Worth {cents}"), owners: vec![1], minimum: cents, maximum: Some(cents) }
    }
}

/// What the round is to be.
#[derive(Clone)]
pub struct Plan {
    /// Names and addresses; the first is facilitator and treasurer.
    pub members: Vec<(String, String)>,
    /// Members who are treasurers besides the first.
    pub treasurers: Vec<i64>,
    /// What each gets.
    pub each: i64,
    /// The buckets.
    pub buckets: Vec<PlannedBucket>,
    /// The rules for splits.
    pub rules: SplitRules,
    /// Where the rest goes.
    pub unspent_to: UnspentTo,
    /// What happens below the minimum.
    pub below_minimum: BelowMinimum,
    /// Who reads without being a member.
    pub books: Books,
    /// The figures of the statement: came in, foundation, core costs; none if everything was carried.
    pub statement: Option<(i64, i64, i64)>,
}

impl Plan {
    /// So many members with so much each, and these buckets.
    pub fn new(members: usize, each: i64, buckets: Vec<PlannedBucket>) -> Self {
        let member = |number| (format!("Member {number}"), format!("m{number}@tidewater.example"));
        Self {
            members: (1..=members).map(member).collect(),
            treasurers: Vec::new(),
            each,
            buckets,
            rules: SplitRules { cap: None, own_bucket: true, sealed: false, final_after_saving: false },
            unspent_to: UnspentTo::Carried,
            below_minimum: BelowMinimum::Return,
            books: Books::Open,
            statement: None,
        }
    }

    /// Tidewater's November round, as its files say.
    pub fn tidewater() -> Self {
        let rows = |name: &str| {
            let path = format!("{}/assets/demo/tidewater/{name}", env!("CARGO_MANIFEST_DIR"));
            let mut reader = csv::Reader::from_path(path).unwrap();
            reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect::<Vec<Vec<String>>>()
        };
        let members: Vec<(String, String)> =
            rows("members.csv").into_iter().map(|row| (row[1].clone(), row[2].clone())).collect();
        let number = |mail: &str| i64::try_from(members.iter().position(|(_, at)| at == mail).unwrap() + 1).unwrap();
        let buckets = rows("buckets.csv").into_iter().map(|row| PlannedBucket {
            title: row[1].clone(),
            owners: row[2].split(' ').map(number).collect(),
            minimum: to_cents(&row[3]),
            maximum: Some(to_cents(&row[4])),
        });
        let buckets = buckets.collect();
        let statement = Some((1_250_000, 312_500, 377_500));
        Self { statement, treasurers: vec![8], members, ..Self::new(0, 40_000, buckets) }
    }

    /// Makes the group and opens its round on 2 November 2026 at 09:00 in Amsterdam, until the 17th at 18:00.
    pub fn open(self, world: World) -> RoundWorld {
        self.open_as(world, "tidewater")
    }

    /// The same under another address.
    pub fn open_as(self, world: World, slug: &str) -> RoundWorld {
        world.at("2026-11-02T08:00:00Z");
        let slug = Slug::parse(slug).unwrap();
        let (group, members) = world.db.write(move |tx| make(tx, &self, slug)).unwrap();
        world.at("2026-11-03T12:00:00Z");
        RoundWorld { world, group, members, round: RoundNumber::new(1) }
    }
}

/// Cents from "12.34".
pub fn to_cents(text: &str) -> i64 {
    text.replace('.', "").parse().unwrap()
}

/// A group whose round 1 is open.
pub struct RoundWorld {
    /// The database and its clock.
    pub world: World,
    /// The group.
    pub group: InGroup,
    /// The members, by number from 1.
    pub members: Vec<GroupScope>,
    /// The round.
    pub round: RoundNumber,
}

impl RoundWorld {
    /// The member with this number.
    pub fn member(&self, number: usize) -> GroupScope {
        self.members[number - 1]
    }

    /// The moment after the close.
    pub fn close(&self) {
        self.world.at("2026-11-18T09:00:00Z");
    }
}

/// When the round closes.
pub fn closes_at() -> UtcTime {
    moment("2026-11-17T17:00:00Z")
}

type Made = (InGroup, Vec<GroupScope>);

fn make(tx: &mut brimful::store::Tx<'_>, plan: &Plan, slug: Slug) -> Result<Made, Failure<()>> {
    let new = NewGroup {
        slug,
        name: Name::parse("Tidewater Co-op").unwrap(),
        currency: Currency::parse("EUR").unwrap(),
        zone: Zone::parse("Europe/Amsterdam").unwrap(),
        books: plan.books,
    };
    let group = insert_group(tx, &new)?;
    let mut locked = lock_group(tx, group)?;
    let mut members = Vec::new();
    for (place, (name, mail)) in plan.members.iter().enumerate() {
        let (name, email) = (Name::parse(name).unwrap(), Email::parse(mail).unwrap());
        let number = MemberNumber::new(i64::try_from(place).unwrap() + 1);
        let first = number.get() == 1;
        let user = insert_user(tx, &Email::parse(&format!("{}.{mail}", group.id())).unwrap(), &name, None, first)?;
        let new = NewMember { name, kind: MemberKind::Person, state: MemberState::Active, email: Some(email) };
        insert_member(tx, &locked, Some(number), &new)?;
        let roles = Roles { facilitator: first, treasurer: first || plan.treasurers.contains(&number.get()) };
        members.push(insert_membership(tx, group, number, user, roles)?);
    }
    let actor = members[0];
    agreements::insert_agreement(tx, &locked, &actor, &agreement(), None)?;
    let buckets = make_buckets(tx, &locked, plan)?;
    let heads = i64::try_from(members.len()).unwrap();
    let statement = match plan.statement {
        Some((came_in, foundation, core)) => {
            october(tx, &mut locked, &actor, (cents(came_in), cents(foundation), cents(core)))?
        }
        None => carried_only(tx, &mut locked, &actor, heads, cents(plan.each * heads))?,
    };
    let round = rounds::next_number(tx, &locked)?;
    let give = |who: &GroupScope| Transfer::new(Account::Carried, Account::Allotment(who.member()), cents(plan.each));
    let gives = members.iter().map(give).collect();
    let entry = post(tx, &mut locked, EntryKind::Allotment, BelongsTo::Round(round), gives)?;
    let new = NewRound {
        name: "2026-11".to_owned(),
        statement,
        participants_by: ParticipantsBy::All,
        sharing: Sharing::Equal,
        unit_minor: 1,
        stays_carried: Amount::ZERO,
        step: cents(1_000),
        step_is_chosen: false,
        rules: plan.rules,
        members_see_names: true,
        below_minimum: plan.below_minimum,
        answer_days: AnswerDays::DEFAULT,
        unspent_to: plan.unspent_to,
        opens_at: moment("2026-11-02T08:00:00Z"),
        closes_at: closes_at(),
        invoices_by: None,
    };
    insert_round(tx, &locked, actor.member(), round, Some(entry), &new)?;
    let participant = |who: &GroupScope| NewParticipant {
        member: who.member(),
        allotment: cents(plan.each),
        brought: Amount::ZERO,
        contributed: Amount::ZERO,
        weight: None,
        weight_reason: None,
    };
    let participants: Vec<_> = members.iter().map(participant).collect();
    insert_participants(tx, &locked, round, &participants)?;
    insert_round_buckets(tx, &locked, round, plan.rules.sealed, &buckets)?;
    Ok((group, members))
}

fn agreement() -> Agreement {
    Agreement {
        version: 1,
        from: chrono::NaiveDate::from_ymd_opt(2026, 1, 1).unwrap(),
        pool_rate: Rate::new(2_000).unwrap(),
        foundation_share: Rate::new(2_500).unwrap(),
        foundation_name: None,
        sharing: Sharing::Equal,
        unit: AllotmentUnit::Minor,
        unspent_to: UnspentTo::Carried,
        cancelled_to: CancelledTo::Carried,
        cover_from_foundation: false,
    }
}

fn make_buckets<'b>(
    tx: &mut brimful::store::Tx<'b>,
    locked: &brimful::store::ledger::LockedGroup<'b>,
    plan: &Plan,
) -> Result<Vec<(BucketNumber, Goal)>, Failure<()>> {
    let mut made = Vec::new();
    for one in &plan.buckets {
        let words = BucketWords {
            title: one.title.clone(),
            summary: format!("What {} gives us", one.title),
            body: String::new(),
            open_ended: one.maximum.is_none(),
            starts_on: None,
        };
        let number = insert_bucket(tx, locked, MemberNumber::new(1), &words)?;
        let owners: Vec<_> = one.owners.iter().map(|owner| MemberNumber::new(*owner)).collect();
        replace_owners(tx, locked, number, &owners)?;
        let extra = one.maximum.map_or(0, |maximum| maximum - one.minimum);
        let line = CostLine { what: "All of it".to_owned(), required: cents(one.minimum), extra: cents(extra) };
        replace_lines(tx, locked, number, &[line])?;
        set_published(tx, locked, number)?;
        made.push((number, Goal { minimum: cents(one.minimum), maximum: one.maximum.map(cents) }));
    }
    Ok(made)
}

fn post<'b>(
    tx: &mut brimful::store::Tx<'b>,
    locked: &mut brimful::store::ledger::LockedGroup<'b>,
    kind: EntryKind,
    belongs_to: BelongsTo,
    transfers: Vec<Transfer>,
) -> Result<brimful::domain::ids::EntryNumber, Failure<()>> {
    let memo = "In a test".to_owned();
    let draft = EntryDraft { kind, effective_on: locked.today(), belongs_to, reverses: None, memo, transfers };
    Ok(append(tx, locked, MemberNumber::new(1), &draft)?)
}

/// The invariants of the books and the splits that must hold after everything (money.md 10: 1, 2, 5).
pub fn check_books(world: &RoundWorld) {
    use brimful::store::ledger::{list_balances, list_entries};
    let (balances, entries) =
        world.world.read(|snapshot| Ok((list_balances(snapshot, world.group)?, list_entries(snapshot, world.group)?)));
    let bank: i64 = balances.iter().filter(|(one, _)| *one == Account::Bank).map(|(_, sum)| sum.minor()).sum();
    let rest: i64 = balances.iter().filter(|(one, _)| *one != Account::Bank).map(|(_, sum)| sum.minor()).sum();
    assert_eq!(bank, rest, "the bank is the sum of all the others");
    assert!(balances.iter().all(|(_, balance)| !balance.is_negative()), "{balances:?}");
    let moved: Vec<Transfer> = entries.iter().flat_map(|entry| entry.transfers.clone()).collect();
    let summed: Vec<(Account, i64)> = brimful::domain::ledger::effects(&moved);
    for (account, balance) in &balances {
        let sum = summed.iter().find(|(one, _)| one == account).map_or(0, |(_, sum)| *sum);
        assert_eq!(balance.minor(), sum, "{account}");
    }
    check_splits(world);
}

/// The same, and everything that `verify` recomputes.
pub fn check_all(world: &RoundWorld) {
    check_books(world);
    let report = brimful::services::verify::verify(&world.world.db).unwrap();
    assert!(report.is_clean(), "{}: {:?}", world.world.name, report.findings);
}

/// Stored sums equal the allocations, and nobody gave or got too much.
pub fn check_splits(world: &RoundWorld) {
    use brimful::store::{participants, round_buckets, settlements};
    let (given, members, buckets) = world.world.read(|snapshot| {
        Ok((
            settlements::list_allocations(snapshot, world.group, world.round)?,
            participants::list_participants(snapshot, world.group, world.round)?,
            round_buckets::list_in_round(snapshot, world.group, world.round)?,
        ))
    });
    for member in members {
        let sum: i64 = given.iter().filter(|(_, of, _)| *of == member.member).map(|(.., sum)| sum.minor()).sum();
        assert_eq!(sum, member.given.minor(), "member {}", member.member);
        assert!(member.given <= member.may_give().unwrap(), "member {}", member.member);
    }
    for bucket in buckets {
        let of_this: Vec<_> = given.iter().filter(|(of, ..)| *of == bucket.bucket).collect();
        let sum: i64 = of_this.iter().map(|(.., sum)| sum.minor()).sum();
        assert_eq!(sum, bucket.total.minor(), "bucket {}", bucket.bucket);
        assert_eq!(i64::try_from(of_this.len()).unwrap(), bucket.givers, "bucket {}", bucket.bucket);
        assert!(bucket.sealed || bucket.goal.maximum.is_none_or(|most| bucket.total <= most));
    }
}
