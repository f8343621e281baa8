//! The buttons of the split page, worked out on the server: step, fill, even, clear (pages.md 3).

use std::collections::BTreeMap;

use super::currency::{Currency, parse_amount};
use super::ids::BucketNumber;
use super::money::Amount;
use super::split::{BucketRoom, SplitRules};

/// What a submit button of the split form asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SplitOp {
    /// Store the split.
    Save,
    /// More or less for one bucket.
    Step {
        /// The bucket.
        bucket: BucketNumber,
        /// How much more; below zero for less.
        by: Amount,
    },
    /// What one bucket still needs, or the last of what the member has.
    Fill {
        /// The bucket.
        bucket: BucketNumber,
    },
    /// Spread the rest.
    Even {
        /// One whole unit of the currency: nothing smaller is spread.
        unit: Amount,
    },
    /// Back to the split saved before.
    Undo,
    /// Take everything out.
    Clear,
}

impl SplitOp {
    /// Reads "save", "even", "undo", "clear", "17:fill", "17:+10", "17:-10" (a step in whole units, "17:+0.5" too).
    pub fn parse(text: &str, currency: Currency) -> Option<SplitOp> {
        match text {
            "save" => return Some(SplitOp::Save),
            "even" => return Some(SplitOp::Even { unit: currency.whole_unit() }),
            "undo" => return Some(SplitOp::Undo),
            "clear" => return Some(SplitOp::Clear),
            _ => {}
        }
        let (number, what) = text.split_once(':')?;
        let number: i64 = number.parse().ok()?;
        let bucket = BucketNumber::new(number);
        if what == "fill" {
            return Some(SplitOp::Fill { bucket });
        }
        let (more, size) = match what.strip_prefix('+') {
            Some(size) => (true, size),
            None => (false, what.strip_prefix('-')?),
        };
        let size = parse_amount(currency, size).ok()?;
        size.is_positive().then_some(SplitOp::Step { bucket, by: if more { size } else { size.negated() } })
    }
}

/// The draft after a button. Nothing is saved by it: a step may go above the allotment, never below zero nor above what
/// the bucket or the cap takes; in a sealed round only the bucket's own maximum counts.
///
/// `even` spreads over the buckets of `rooms`, so leave out those the member has passed by. Save and undo are for the
/// service: they leave the draft as it is. Rows of nothing are left out; the rest is in bucket order.
pub fn apply_op(
    op: SplitOp,
    rules: &SplitRules,
    may_give: Amount,
    draft: &[(BucketNumber, Amount)],
    rooms: &[BucketRoom],
) -> Vec<(BucketNumber, Amount)> {
    let mut rows: BTreeMap<BucketNumber, Amount> = draft.iter().copied().collect();
    for room in rooms {
        if let Some(locked) = room.locked_amount() {
            rows.insert(room.bucket, locked);
        }
    }
    let room_of = |bucket: BucketNumber| rooms.iter().find(|room| room.bucket == bucket);
    match op {
        SplitOp::Save | SplitOp::Undo => {}
        SplitOp::Step { bucket, by } => step(rules, room_of(bucket), by, &mut rows),
        SplitOp::Fill { bucket } => fill(rules, may_give, room_of(bucket), &mut rows),
        SplitOp::Even { unit } => spread(rules, may_give, unit, rooms, &mut rows),
        SplitOp::Clear => rows.retain(|bucket, _| room_of(*bucket).is_some_and(|room| room.locked)),
    }
    rows.retain(|_, amount| !amount.is_zero());
    rows.into_iter().collect()
}

type Rows = BTreeMap<BucketNumber, Amount>;

fn step(rules: &SplitRules, room: Option<&BucketRoom>, by: Amount, rows: &mut Rows) {
    // What is in a bucket that takes nothing from this member can still be taken out.
    let Some(room) = room.filter(|room| !room.locked && (by.is_negative() || is_open_to_me(rules, room))) else {
        return;
    };
    let now = in_draft(rows, room.bucket);
    let moved = now.checked_add(by).unwrap_or(now).at_least_zero();
    let most = most_for(rules, room);
    // Somebody may have typed more than fits: "+" then leaves it, "-" takes from it.
    let allowed = if by.is_positive() { most.map_or(moved, |most| moved.min(most.max(now))) } else { moved };
    rows.insert(room.bucket, allowed);
}

fn fill(rules: &SplitRules, may_give: Amount, room: Option<&BucketRoom>, rows: &mut Rows) {
    let Some(room) = room.filter(|room| is_open_to_me(rules, room)) else { return };
    let now = in_draft(rows, room.bucket);
    let left = left_to_give(may_give, rows);
    let more = capacity(rules, room, rows).map_or(left, |capacity| capacity.min(left));
    rows.insert(room.bucket, now.checked_add(more).unwrap_or(now));
}

/// Equal whole units for every bucket that still takes some, again until less than one each is left.
fn spread(rules: &SplitRules, may_give: Amount, unit: Amount, rooms: &[BucketRoom], rows: &mut Rows) {
    let unit = unit.minor().max(1);
    loop {
        let whole_units = |amount: Amount| amount.minor() / unit;
        let takes = |room: &BucketRoom| capacity(rules, room, rows).map_or(i64::MAX, whole_units);
        let open = rooms.iter().filter(|room| is_open_to_me(rules, room)).map(|room| (room.bucket, takes(room)));
        let open: Vec<(BucketNumber, i64)> = open.filter(|(_, units)| *units > 0).collect();
        let heads = i64::try_from(open.len()).unwrap_or(i64::MAX);
        let each = whole_units(left_to_give(may_give, rows)).checked_div(heads).unwrap_or(0);
        if each == 0 {
            return;
        }
        for (bucket, most) in open {
            let more = Amount::from_minor(each.min(most).saturating_mul(unit));
            let now = in_draft(rows, bucket);
            rows.insert(bucket, now.checked_add(more).unwrap_or(now));
        }
    }
}

/// A nearest 1-2-5 step under a fortieth of the allotment (400.00 -> 10.00), at least one whole unit.
pub fn step_size(allotment: Amount, scale: u32) -> Amount {
    let whole = 10_i64.pow(scale.min(18));
    let fortieth = allotment.minor() / 40;
    let mut step = whole;
    let mut decade = whole;
    while let Some(larger) =
        [1, 2, 5].into_iter().filter_map(|digit| decade.checked_mul(digit)).rfind(|one| *one <= fortieth)
    {
        step = larger;
        let Some(next) = decade.checked_mul(10) else { break };
        decade = next;
    }
    Amount::from_minor(step)
}

fn is_open_to_me(rules: &SplitRules, room: &BucketRoom) -> bool {
    !room.locked && (rules.own_bucket || !room.mine_is_own)
}

/// The most this member may have in the bucket; none without maximum and cap.
fn most_for(rules: &SplitRules, room: &BucketRoom) -> Option<Amount> {
    let room = if rules.sealed { room.maximum } else { room.room() };
    match (room, rules.cap) {
        (Some(room), Some(cap)) => Some(room.min(cap)),
        (room, cap) => room.or(cap),
    }
}

/// What may still be added to what is in the draft.
fn capacity(rules: &SplitRules, room: &BucketRoom, rows: &Rows) -> Option<Amount> {
    let now = in_draft(rows, room.bucket);
    most_for(rules, room).map(|most| most.checked_sub(now).map_or(Amount::ZERO, Amount::at_least_zero))
}

fn in_draft(rows: &Rows, bucket: BucketNumber) -> Amount {
    rows.get(&bucket).copied().unwrap_or(Amount::ZERO)
}

/// Nothing if the draft is above the allotment already, or beyond all sums.
fn left_to_give(may_give: Amount, rows: &Rows) -> Amount {
    let given = Amount::total(rows.values().copied());
    given.and_then(|given| may_give.checked_sub(given)).map_or(Amount::ZERO, Amount::at_least_zero)
}
