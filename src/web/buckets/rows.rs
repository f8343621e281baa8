//! A bucket as lists and its own page show it: badge, pail, meter, level, people.

use crate::domain::bucket::{BucketState, Goal, GoalKind};
use crate::domain::currency::Currency;
use crate::domain::ending::EndingKind;
use crate::domain::ids::BucketNumber;
use crate::domain::ledger::Account;
use crate::domain::member::MemberKind;
use crate::domain::money::Amount;
use crate::rich;
use crate::services::buckets::{BucketCard, Owner, Since, Standing};
use crate::tr;
use crate::web::money::sees_lines;
use crate::web::page_error::PageError;
use crate::web::parts::{
    Badge, BadgeKind, BucketRow, LevelKind, LevelPart, Link, Meter, Pail, Person, initials_of, tint_of,
};
use crate::web::visit::Visit;

/// The badge of a state.
pub fn badge(state: BucketState) -> Badge {
    let (kind, text) = match state {
        BucketState::Draft => (BadgeKind::Draft, tr!("buckets-state-draft")),
        BucketState::Idea => (BadgeKind::Draft, tr!("buckets-state-idea")),
        BucketState::Open => (BadgeKind::Open, tr!("buckets-state-open")),
        BucketState::MinimumReached => (BadgeKind::MinimumReached, tr!("buckets-state-minimum")),
        BucketState::Full => (BadgeKind::Full, tr!("buckets-state-full")),
        BucketState::Funded => (BadgeKind::Funded, tr!("buckets-state-funded")),
        BucketState::NotFunded => (BadgeKind::NotFunded, tr!("buckets-state-not-funded")),
        BucketState::BeingDone => (BadgeKind::Funded, tr!("buckets-state-being-done")),
        BucketState::Done => (BadgeKind::Paid, tr!("buckets-state-done")),
        BucketState::Cancelled => (BadgeKind::Cancelled, tr!("buckets-state-cancelled")),
    };
    Badge::new(kind, text)
}

/// The read-only row of a list.
pub fn row(card: &BucketCard, currency: Currency, home: &str, is_member: bool) -> BucketRow {
    let (bucket, standing) = (&card.bucket, &card.standing);
    let number = bucket.number.to_string();
    let href = format!("{home}/buckets/{number}");
    BucketRow {
        summary: bucket.summary.clone(),
        people: card.owners.iter().filter_map(|owner| person(owner, home, is_member)).collect(),
        comments: comments(card.comments),
        badge: Some(badge(standing.state)),
        meter: meter(standing),
        level: level(standing, currency),
        ..BucketRow::new(&number, href, &bucket.title, pail(standing))
    }
}

/// "7 comments"; nothing where nobody said anything.
pub fn comments(count: i64) -> Option<String> {
    (count > 0).then(|| tr!("talk-count", count = count))
}

/// "€500 paid, €940 left", "done, €500 paid": what became of a funded bucket's money; nothing while it holds it all.
pub fn since_words(since: Option<&Since>, funded: Amount, show: impl Fn(Amount) -> String) -> Option<String> {
    let since = since?;
    let (paid, left) = (show(since.paid), show(since.left));
    let both = || tr!("buckets-since", paid = paid, left = left);
    match since.ending {
        // What a correction put there after the end is told too.
        Some(EndingKind::Done | EndingKind::Cancelled) if since.left.is_positive() => Some(both()),
        Some(EndingKind::Done) => Some(tr!("buckets-since-done", paid = paid)),
        Some(EndingKind::Cancelled) => Some(tr!("buckets-since-cancelled", paid = paid)),
        Some(EndingKind::Withdrawn) | None if since.paid.is_positive() => Some(both()),
        Some(EndingKind::Withdrawn) | None if since.left != funded => Some(tr!("buckets-since-left", left = left)),
        Some(EndingKind::Withdrawn) | None => None,
    }
}

/// What [`since_words`] says, beside a note: a link to the bucket's entries, or a part of the note for who may not see
/// lines of the ledger.
pub fn since_beside(
    visit: &Visit,
    bucket: BucketNumber,
    note: String,
    since: Option<String>,
) -> Result<(String, Option<Link>), PageError> {
    let Some(since) = since else { return Ok((note, None)) };
    Ok(match entries_href(visit, bucket)? {
        Some(href) => (note, Some(Link::new(href, since))),
        None => (tr!("buckets-since-note", note = note, since = since), None),
    })
}

/// Every entry of a bucket's account, for who may see lines of the ledger.
pub fn entries_href(visit: &Visit, bucket: BucketNumber) -> Result<Option<String>, PageError> {
    let account = Account::Bucket(bucket);
    Ok(if sees_lines(visit)? { Some(visit.to(&format!("money/ledger?account={account}"))?) } else { None })
}

/// The chip of an owner whom the reader may know.
pub fn person(owner: &Owner, home: &str, is_member: bool) -> Option<Person> {
    let name = owner.name.as_ref()?;
    let first = match owner.kind {
        MemberKind::Person => name.split_whitespace().next().unwrap_or(name),
        MemberKind::Organisation => name,
    };
    let person = Person::new(first, initials_of(name), tint_of(owner.member.get()));
    let person = if is_member { person.href(format!("{home}/people/{}", owner.member)) } else { person };
    Some(if owner.kind == MemberKind::Organisation { person.organisation() } else { person })
}

/// What is in the bucket: what the settlement gave it, or what was given so far.
fn inside(standing: &Standing) -> Amount {
    standing.funded.or(standing.total).unwrap_or(Amount::ZERO)
}

/// Thousandths of the goal; a third for an open-ended bucket with anything in it.
fn filled(standing: &Standing) -> u16 {
    let inside = inside(standing);
    let Some(goal) = standing.goal.filter(|_| inside.is_positive()) else { return 0 };
    let Some(maximum) = goal.maximum.filter(|maximum| maximum.is_positive()) else { return 333 };
    let thousandths = i128::from(inside.minor()) * 1000 / i128::from(maximum.minor());
    u16::try_from(thousandths).unwrap_or(1000).min(1000)
}

/// The pail of a bucket.
pub fn pail(standing: &Standing) -> Pail {
    if shows_money(standing) { Pail::new(filled(standing), 0) } else { Pail::empty() }
}

/// The meter; none for ideas, drafts and open-ended buckets.
pub fn meter(standing: &Standing) -> Option<Meter> {
    let goal = standing.goal.filter(|_| shows_money(standing))?;
    let maximum = goal.maximum?;
    let meter = Meter::new(filled(standing), 0);
    let is_range = goal.kind() == GoalKind::Range && goal.minimum.is_positive();
    let mark = i128::from(goal.minimum.minor()) * 1000 / i128::from(maximum.minor()).max(1);
    Some(if is_range { meter.mark(u16::try_from(mark).unwrap_or(1000)) } else { meter })
}

fn shows_money(standing: &Standing) -> bool {
    !matches!(standing.state, BucketState::Draft | BucketState::Idea)
        && (standing.total.is_some() || standing.funded.is_some())
}

/// The line under the meter, in words.
pub fn level(standing: &Standing, currency: Currency) -> Vec<LevelPart> {
    let Some(goal) = standing.goal else { return Vec::new() };
    if !shows_money(standing) {
        return vec![wanted(goal, currency)];
    }
    let inside = inside(standing);
    let to_go = goal.to_go(inside);
    let show = currency.block(&[inside, goal.minimum, goal.maximum.unwrap_or(Amount::ZERO)]);
    let shown = show.show(inside);
    let mut parts = vec![LevelPart::of(
        LevelKind::Raised,
        match goal.maximum {
            Some(most) => rich!("buckets-level-of", inside = shown, most = show.show(most)),
            None => rich!("buckets-level-givers", inside = shown, count = standing.givers.unwrap_or(0)),
        },
    )];
    let paid = || {
        let amount = currency.format_short(standing.paid);
        LevelPart::of(LevelKind::Raised, rich!("buckets-level-paid", amount = amount))
    };
    match standing.state {
        BucketState::Open | BucketState::MinimumReached => {
            if let Some(to_go) = to_go.filter(|to_go| to_go.is_positive()) {
                let words = rich!("buckets-level-to-go", amount = show.show(to_go));
                parts.push(LevelPart::of(LevelKind::ToGo, words));
            }
            if goal.minimum > inside && goal.kind() != GoalKind::Fixed && goal.minimum.is_positive() {
                let words = rich!("buckets-level-enough", amount = show.show(goal.minimum));
                parts.push(LevelPart::of(LevelKind::Enough, words));
            }
        }
        BucketState::BeingDone => {
            let left = currency.format_short(standing.left);
            parts.extend([paid(), LevelPart::of(LevelKind::ToGo, rich!("buckets-level-left", amount = left))]);
        }
        BucketState::Done => parts.push(paid()),
        BucketState::Cancelled if standing.paid.is_positive() => parts.push(paid()),
        _ => {}
    }
    parts
}

/// "€900 to €1,800 asked for".
fn wanted(goal: Goal, currency: Currency) -> LevelPart {
    let show = currency.block(&[goal.minimum, goal.maximum.unwrap_or(Amount::ZERO)]);
    let least = show.show(goal.minimum);
    let words = match goal.maximum.map(|most| (most, show.show(most))) {
        Some((most, amount)) if most == goal.minimum => rich!("buckets-level-asked", amount = amount),
        Some((_, most)) if goal.minimum.is_positive() => {
            rich!("buckets-level-asked-range", least = least, most = most)
        }
        Some((_, most)) => rich!("buckets-level-asked-up-to", most = most),
        None if goal.minimum.is_positive() => rich!("buckets-level-asked-or-more", least = least),
        None => rich!("buckets-level-asked-any"),
    };
    LevelPart::of(LevelKind::ToGo, words)
}
