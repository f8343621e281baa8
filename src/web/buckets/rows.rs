//! A bucket as lists and its own page show it: badge, pail, meter, level, people.

use crate::domain::bucket::{BucketState, Goal, GoalKind};
use crate::domain::currency::Currency;
use crate::domain::ending::EndingKind;
use crate::domain::ids::BucketNumber;
use crate::domain::ledger::Account;
use crate::domain::member::MemberKind;
use crate::domain::money::Amount;
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
        BucketState::Draft => (BadgeKind::Draft, "Draft"),
        BucketState::Idea => (BadgeKind::Draft, "Idea"),
        BucketState::Open => (BadgeKind::Open, "Open"),
        BucketState::MinimumReached => (BadgeKind::MinimumReached, "Minimum reached"),
        BucketState::Full => (BadgeKind::Full, "Full"),
        BucketState::Funded => (BadgeKind::Funded, "Funded"),
        BucketState::NotFunded => (BadgeKind::NotFunded, "Not funded"),
        BucketState::BeingDone => (BadgeKind::Funded, "Being done"),
        BucketState::Done => (BadgeKind::Paid, "Done"),
        BucketState::Cancelled => (BadgeKind::Cancelled, "Cancelled"),
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
    let (paid, left) = (format!("{} paid", show(since.paid)), format!("{} left", show(since.left)));
    match since.ending {
        // What a correction put there after the end is told too.
        Some(EndingKind::Done | EndingKind::Cancelled) if since.left.is_positive() => Some(format!("{paid}, {left}")),
        Some(EndingKind::Done) => Some(format!("done, {paid}")),
        Some(EndingKind::Cancelled) => Some(format!("cancelled, {paid}")),
        Some(EndingKind::Withdrawn) | None if since.paid.is_positive() => Some(format!("{paid}, {left}")),
        Some(EndingKind::Withdrawn) | None if since.left != funded => Some(left),
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
        None => (format!("{note}; {since}"), None),
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
    let mut parts = vec![match goal.maximum {
        Some(maximum) => LevelPart::new(LevelKind::Raised, show.show(inside), format!("of {}", show.show(maximum))),
        None => LevelPart::new(LevelKind::Raised, show.show(inside), givers(standing)),
    }];
    match standing.state {
        BucketState::Open | BucketState::MinimumReached => {
            if let Some(to_go) = to_go.filter(|to_go| to_go.is_positive()) {
                parts.push(LevelPart::new(LevelKind::ToGo, show.show(to_go), "still to go"));
            }
            if goal.minimum > inside && goal.kind() != GoalKind::Fixed && goal.minimum.is_positive() {
                parts.push(LevelPart::new(LevelKind::Enough, show.show(goal.minimum), "is enough to start"));
            }
        }
        BucketState::BeingDone => {
            parts.push(LevelPart::new(LevelKind::Raised, currency.format_short(standing.paid), "paid out"));
            parts.push(LevelPart::new(LevelKind::ToGo, currency.format_short(standing.left), "left"));
        }
        BucketState::Done => {
            parts.push(LevelPart::new(LevelKind::Raised, currency.format_short(standing.paid), "paid out"));
        }
        BucketState::Cancelled if standing.paid.is_positive() => {
            parts.push(LevelPart::new(LevelKind::Raised, currency.format_short(standing.paid), "paid out"));
        }
        _ => {}
    }
    parts
}

fn givers(standing: &Standing) -> String {
    match standing.givers {
        Some(1) => "from one person".to_owned(),
        Some(count) if count > 1 => format!("from {count} people"),
        _ => "so far".to_owned(),
    }
}

/// "€900 to €1,800 asked for".
fn wanted(goal: Goal, currency: Currency) -> LevelPart {
    let show = currency.block(&[goal.minimum, goal.maximum.unwrap_or(Amount::ZERO)]);
    let strong = match goal.maximum {
        Some(maximum) if maximum == goal.minimum => show.show(maximum),
        Some(maximum) if goal.minimum.is_positive() => format!("{} to {}", show.show(goal.minimum), show.show(maximum)),
        Some(maximum) => format!("Up to {}", show.show(maximum)),
        None if goal.minimum.is_positive() => format!("{} or more", show.show(goal.minimum)),
        None => "Any sum".to_owned(),
    };
    LevelPart::new(LevelKind::ToGo, strong, "asked for")
}
