//! A bucket of the round as a row: what others gave, what the reader gives, what is still to go.

use super::entries::{Entries, Entry};
use super::sentences as words;
use super::words::{Pen, givers_so_far};
use crate::domain::bucket::{BucketState, Outcome, RoundPhase};
use crate::domain::currency::Currency;
use crate::domain::member::MemberKind;
use crate::domain::money::Amount;
use crate::domain::split::SplitRules;
use crate::language::Rich;
use crate::services::splits::BucketFacts;
use crate::tr;
use crate::web::buckets::rows::{badge as state_badge, comments};
use crate::web::parts::{Badge, BucketRow, Give, LevelKind, LevelPart, Meter, Pail, Person, initials_of, tint_of};

/// What all rows of a page have in common.
pub struct RowFrame<'p> {
    /// How amounts are written.
    pub pen: &'p Pen,
    /// The group's address part.
    pub slug: &'p str,
    /// Where the round stands.
    pub phase: RoundPhase,
    /// The round's rules.
    pub rules: SplitRules,
    /// The step of the buttons.
    pub step: Amount,
    /// What stands in the fields, when the reader may give.
    pub giving: Option<&'p Entries>,
    /// The reader takes part: money is others' or theirs.
    pub takes_part: bool,
    /// What the reader may still give by those fields.
    pub left: Amount,
}

/// The row of a bucket.
pub fn row(frame: &RowFrame<'_>, bucket: &BucketFacts) -> BucketRow {
    let entry = frame.giving.map(|entries| entries.of(bucket.number));
    let mine = entry.as_ref().map_or(bucket.mine, |entry| entry.amount);
    let level = Level::new(bucket, mine);
    let number = bucket.number.to_string();
    let mut row = BucketRow::new(&number, format!("/{}/buckets/{number}", frame.slug), &bucket.title, level.pail());
    row.summary.clone_from(&bucket.summary);
    row.people = people(bucket);
    row.comments = comments(bucket.comments);
    row.badge = badge(frame, bucket, &level);
    row.meter = level.meter();
    row.level = in_words(frame, bucket, &level);
    row.mine = mine.is_positive();
    match entry {
        Some(entry) => match note_instead(frame, bucket, &level) {
            Some(note) => row.closed_note = Some(note),
            None => row.give = Some(give(frame, bucket, &level, entry)),
        },
        None if level.is_full && frame.phase == RoundPhase::Open => row.closed_note = Some(nothing_needed(bucket)),
        None => {}
    }
    row
}

/// The amounts behind a row, with the reader's part as it stands in the field.
struct Level {
    /// What others gave; none while it is hidden.
    others: Option<Amount>,
    mine: Amount,
    minimum: Amount,
    maximum: Option<Amount>,
    /// What is still to go; none for an open-ended bucket or while it is hidden.
    to_go: Option<Amount>,
    is_full: bool,
}

impl Level {
    fn new(bucket: &BucketFacts, mine: Amount) -> Self {
        let others = bucket.others();
        let (minimum, maximum) = (bucket.goal.minimum, bucket.goal.maximum);
        let sum = others.map(|others| others.checked_add(mine).unwrap_or(others));
        let to_go = sum.and_then(|sum| bucket.goal.to_go(sum));
        Self { others, mine, minimum, maximum, to_go, is_full: to_go == Some(Amount::ZERO) }
    }

    fn total(&self) -> Amount {
        let others = self.others.unwrap_or(Amount::ZERO);
        others.checked_add(self.mine).unwrap_or(others)
    }

    /// What a full picture stands for: the maximum, or the minimum of an open-ended bucket.
    fn whole(&self) -> Option<Amount> {
        self.maximum.or(Some(self.minimum)).filter(|whole| whole.is_positive())
    }

    fn parts(&self) -> (u16, u16) {
        let whole = self.whole();
        let part = |amount: Amount| whole.map_or(0, |whole| per_mille(amount, whole));
        (part(self.others.unwrap_or(Amount::ZERO)), part(self.mine))
    }

    fn pail(&self) -> Pail {
        let (others, mine) = self.parts();
        Pail { full: self.is_full, ..Pail::new(others, mine) }
    }

    fn meter(&self) -> Option<Meter> {
        let maximum = self.maximum?;
        self.others?;
        let (others, mine) = self.parts();
        let meter = Meter::new(others, mine);
        let has_mark = self.minimum.is_positive() && self.minimum < maximum;
        Some(if has_mark { meter.mark(per_mille(self.minimum, maximum)) } else { meter })
    }

    fn is_enough(&self) -> bool {
        self.total().is_positive() && self.total() >= self.minimum
    }
}

/// Thousandths of a whole, at most all of it.
pub fn per_mille(part: Amount, whole: Amount) -> u16 {
    let (part, whole) = (i128::from(part.at_least_zero().minor()), i128::from(whole.minor().max(1)));
    u16::try_from((part * 1000 / whole).min(1000)).unwrap_or(1000)
}

fn people(bucket: &BucketFacts) -> Vec<Person> {
    let person = |owner: &crate::services::splits::OwnerFacts| {
        let organisation = owner.kind == MemberKind::Organisation;
        let name = crate::mail::words::called(&owner.name, organisation);
        let chip = Person::new(name, initials_of(&owner.name), tint_of(owner.member.get()));
        if organisation { chip.organisation() } else { chip }
    };
    bucket.owners.iter().map(person).collect()
}

/// The word of an outcome: "full", or "funded", whatever became of the bucket since.
pub fn outcome_badge(outcome: Outcome) -> Badge {
    state_badge(match outcome {
        Outcome::Full => BucketState::Full,
        Outcome::Funded => BucketState::Funded,
        Outcome::NotFunded => BucketState::NotFunded,
    })
}

fn badge(frame: &RowFrame<'_>, bucket: &BucketFacts, level: &Level) -> Option<Badge> {
    match (bucket.outcome, frame.phase) {
        (Some((outcome, _)), _) => Some(outcome_badge(outcome)),
        (None, RoundPhase::Open | RoundPhase::Closed) if level.is_full => Some(state_badge(BucketState::Full)),
        // In a sealed round a badge would tell the total.
        (None, RoundPhase::Open | RoundPhase::Closed)
            if level.others.is_some() && level.is_enough() && level.maximum != Some(level.minimum) =>
        {
            Some(state_badge(BucketState::MinimumReached))
        }
        _ => None,
    }
}

/// The line under the meter.
fn in_words(frame: &RowFrame<'_>, bucket: &BucketFacts, level: &Level) -> Vec<LevelPart> {
    let pen = frame.pen;
    let mut parts = Vec::with_capacity(4);
    let part = |kind, words: String| LevelPart::of(kind, Rich::marked(words));
    let mine = |parts: &mut Vec<LevelPart>, words: fn(&str) -> String| {
        if level.mine.is_positive() {
            parts.push(part(LevelKind::Mine, words(&pen.sum(level.mine))));
        }
    };
    let Some(others) = level.others else {
        mine(&mut parts, words::from_you);
        match level.maximum {
            Some(maximum) => parts.push(part(LevelKind::ToGo, words::asked_for(&pen.sum(maximum)))),
            None => parts.push(part(LevelKind::Enough, words::enough(&pen.sum(level.minimum)))),
        }
        return parts;
    };
    if level.is_full {
        parts.push(part(LevelKind::Raised, words::raised(&pen.sum(level.total()))));
        mine(&mut parts, words::of_it_from_you);
        return parts;
    }
    let whose = if frame.takes_part { words::from_others } else { words::given };
    parts.push(part(LevelKind::Others, whose(&pen.sum(others))));
    mine(&mut parts, words::from_you);
    if let (Some(to_go), Some(maximum)) = (level.to_go, level.maximum) {
        parts.push(part(LevelKind::ToGo, words::to_go_of(&pen.sum(to_go), &pen.sum(maximum))));
    } else if let Some((_, givers)) = bucket.given {
        parts.push(part(LevelKind::ToGo, givers_so_far(givers)));
    }
    if level.minimum.is_positive() && level.maximum != Some(level.minimum) && !level.is_enough() {
        parts.push(part(LevelKind::Enough, words::enough(&pen.sum(level.minimum))));
    }
    parts
}

fn nothing_needed(bucket: &BucketFacts) -> (String, String) {
    let givers = bucket.given.map_or(0, |(_, givers)| givers);
    (tr!("rounds-nothing-needed"), tr!("rounds-filled-by", count = givers))
}

/// What stands where the stepper would, when nothing can be given.
fn note_instead(frame: &RowFrame<'_>, bucket: &BucketFacts, level: &Level) -> Option<(String, String)> {
    if bucket.outcome.is_some() {
        return Some((tr!("rounds-settled-already"), tr!("rounds-settled-already-stays")));
    }
    if bucket.is_own && !frame.rules.own_bucket && level.mine.is_zero() {
        return Some((tr!("rounds-own-bucket"), tr!("rounds-own-bucket-others")));
    }
    (level.is_full && level.mine.is_zero()).then(|| nothing_needed(bucket))
}

fn give(frame: &RowFrame<'_>, bucket: &BucketFacts, level: &Level, entry: Entry) -> Give {
    let pen = frame.pen;
    let (number, title) = (bucket.number, &bucket.title);
    let most = most_more(frame, bucket, level);
    let (step, step_sum) = (pen.plain(frame.step), pen.sum(frame.step));
    let (before, after) = beside(pen.currency);
    let unit = pen.unit();
    let is_empty = level.mine.is_zero() && entry.error.is_none();
    Give {
        field_name: format!("give[{number}]"),
        value: entry.text,
        label: match level.to_go {
            Some(to_go) => words::field_to_go(&unit, title, &pen.sum(to_go)),
            None => words::field(&unit, title),
        },
        error: entry.error,
        less_op: format!("{number}:-{step}"),
        more_op: format!("{number}:+{step}"),
        less_off: is_empty,
        more_off: most.is_some_and(Amount::is_zero),
        less_label: words::less(&step_sum, title),
        more_label: words::more(&step_sum, title),
        fill: fill(frame, most).map(|label| (format!("{number}:fill"), label)),
        prefix: before,
        suffix: after,
    }
}

/// The currency's sign before the field or after it, as the language has it.
fn beside(currency: Currency) -> (String, String) {
    let symbol = currency.symbol();
    if currency.beside().0.contains(&symbol) { (symbol, String::new()) } else { (String::new(), symbol) }
}

/// The most the reader may have in the bucket, by its room, the cap and whose it is; none if nothing bounds it.
pub fn most_for(frame: &RowFrame<'_>, bucket: &BucketFacts) -> Option<Amount> {
    if bucket.is_own && !frame.rules.own_bucket {
        return Some(Amount::ZERO);
    }
    let room = if frame.rules.sealed { bucket.goal.maximum } else { bucket.room().room() };
    match (room, frame.rules.cap) {
        (Some(room), Some(cap)) => Some(room.min(cap)),
        (room, cap) => room.or(cap),
    }
}

/// Whether the bucket has a field on the page where this stands in it.
pub fn has_stepper(frame: &RowFrame<'_>, bucket: &BucketFacts, entry: &Entry) -> bool {
    note_instead(frame, bucket, &Level::new(bucket, entry.amount)).is_none()
}

/// What the bucket or the cap still takes from the reader; none if nothing bounds it.
fn most_more(frame: &RowFrame<'_>, bucket: &BucketFacts, level: &Level) -> Option<Amount> {
    most_for(frame, bucket).map(|most| most.checked_sub(level.mine).map_or(Amount::ZERO, Amount::at_least_zero))
}

/// The words of the button that fills, which say what it does.
fn fill(frame: &RowFrame<'_>, most: Option<Amount>) -> Option<String> {
    let left = frame.left.at_least_zero();
    let more = most.map_or(left, |most| most.min(left));
    if more.is_zero() {
        return None;
    }
    let sum = frame.pen.sum(more);
    Some(match most {
        Some(most) if most <= left && frame.rules.cap.is_none() && !frame.rules.sealed => words::fill_it(&sum),
        Some(most) if most < left => words::fill_most(&sum),
        _ => words::fill_last(&sum),
    })
}
