//! The words of the allocation that two write: the server for a page, and the page's script after each change. Each
//! stands here once; for the script the amounts and titles are left open as `{sum}` and the like.

/// After an amount: what the others gave.
pub const FROM_OTHERS: &str = "from others";
/// After an amount: what the reader gives.
pub const FROM_YOU: &str = "from you";
/// The same in a bucket that is full.
pub const OF_IT_FROM_YOU: &str = "of it from you";
/// After an amount: a full bucket.
pub const RAISED: &str = "raised, all it needs";
/// After an amount: the minimum of a range.
pub const ENOUGH: &str = "is enough to start";
/// After an amount: the goal while totals are hidden.
pub const ASKED_FOR: &str = "is asked for";
/// The heading above what is left.
pub const STILL_HAVE: &str = "You still have";
/// The heading above what is too much.
pub const YOUR_SPLIT_IS: &str = "Your split is";
/// A change that nobody saved.
pub const NOT_SAVED: &str = "Not saved yet";
/// A typed amount below zero.
pub const BELOW_ZERO: &str = "An amount cannot be below zero";

/// After an amount: what is still to go.
pub fn to_go_of(maximum: &str) -> String {
    format!("to go of {maximum}")
}

/// The button that takes a step out.
pub fn less(step: &str, title: &str) -> String {
    format!("Take {step} out of {title}")
}

/// The button that puts a step in.
pub fn more(step: &str, title: &str) -> String {
    format!("Put {step} more in {title}")
}

/// The label of a field.
pub fn field(unit: &str, title: &str) -> String {
    format!("{unit} for {title}")
}

/// The label of a field of a bucket with a maximum.
pub fn field_to_go(unit: &str, title: &str, to_go: &str) -> String {
    format!("{unit} for {title}, {to_go} still to go")
}

/// The button that gives a bucket all it needs.
pub fn fill_it(sum: &str) -> String {
    format!("Fill it: {sum}")
}

/// The button that gives as much as the round allows.
pub fn fill_most(sum: &str) -> String {
    format!("Give {sum}, the most it takes from you")
}

/// The button that gives what is left.
pub fn fill_last(sum: &str) -> String {
    format!("Give my last {sum}")
}

/// What is left, in short.
pub fn left(sum: &str) -> String {
    format!("{sum} left")
}

/// What is too much.
pub fn too_much(sum: &str) -> String {
    format!("{sum} too much")
}

/// Under what is left.
pub fn of_yours(may_give: &str) -> String {
    format!("of the {may_give} that is yours to give")
}

/// Under what is too much.
pub fn for_yours(may_give: &str) -> String {
    format!("for the {may_give} that is yours to give")
}

/// Read aloud after a change of one bucket; `left` is [`left`] or [`too_much`].
pub fn said(sum: &str, title: &str, left: &str) -> String {
    format!("{sum} in {title}. {left}.")
}

/// Read aloud after the rest was spread.
pub fn said_even(left: &str) -> String {
    format!("The rest is spread evenly. {left}.")
}

/// Read aloud after everything was taken out.
pub fn said_clear(left: &str) -> String {
    format!("Everything is taken out. {left}.")
}

/// Read aloud after a change was taken back.
pub fn said_undo(left: &str) -> String {
    format!("Taken back. {left}.")
}

/// Others gave while the page stood open: for one bucket, and for several.
pub const MOVED: [&str; 2] = ["{count} bucket moved", "{count} buckets moved"];
/// The round ended while the page stood open.
pub const CLOSED: &str = "The round is closed";
