//! The words of the allocation that two write: the server for a page, and the page's script after each change. Each
//! stands here once; for the script the amounts and titles are left open as `{sum}` and the like. What stands under a
//! meter has its amount marked as `<strong>`, for the script too.

use crate::tr;

/// What the others gave.
pub fn from_others(sum: &str) -> String {
    tr!("rounds-level-others", sum = sum)
}

/// What was given, for who does not take part.
pub fn given(sum: &str) -> String {
    tr!("rounds-level-given", sum = sum)
}

/// What the reader gives.
pub fn from_you(sum: &str) -> String {
    tr!("rounds-level-mine", sum = sum)
}

/// The same in a bucket that is full.
pub fn of_it_from_you(sum: &str) -> String {
    tr!("rounds-level-mine-of-it", sum = sum)
}

/// A full bucket.
pub fn raised(sum: &str) -> String {
    tr!("rounds-level-raised", sum = sum)
}

/// The minimum of a range.
pub fn enough(sum: &str) -> String {
    tr!("rounds-level-enough", sum = sum)
}

/// The goal while totals are hidden.
pub fn asked_for(sum: &str) -> String {
    tr!("rounds-level-asked", sum = sum)
}

/// What is still to go.
pub fn to_go_of(sum: &str, maximum: &str) -> String {
    tr!("rounds-level-to-go", sum = sum, maximum = maximum)
}

/// The heading above what is left.
pub fn still_have() -> String {
    tr!("rounds-panel-have")
}

/// The heading above what is too much.
pub fn your_split_is() -> String {
    tr!("rounds-panel-over")
}

/// A change that nobody saved.
pub fn not_saved() -> String {
    tr!("rounds-unsaved")
}

/// A typed amount below zero.
pub fn below_zero() -> String {
    tr!("rounds-below-zero")
}

/// The button that takes a step out.
pub fn less(step: &str, title: &str) -> String {
    tr!("rounds-step-less", step = step, title = title)
}

/// The button that puts a step in.
pub fn more(step: &str, title: &str) -> String {
    tr!("rounds-step-more", step = step, title = title)
}

/// The label of a field.
pub fn field(unit: &str, title: &str) -> String {
    tr!("rounds-field", unit = unit, title = title)
}

/// The label of a field of a bucket with a maximum.
pub fn field_to_go(unit: &str, title: &str, to_go: &str) -> String {
    tr!("rounds-field-to-go", unit = unit, title = title, sum = to_go)
}

/// The button that gives a bucket all it needs.
pub fn fill_it(sum: &str) -> String {
    tr!("rounds-fill-it", sum = sum)
}

/// The button that gives as much as the round allows.
pub fn fill_most(sum: &str) -> String {
    tr!("rounds-fill-most", sum = sum)
}

/// The button that gives what is left.
pub fn fill_last(sum: &str) -> String {
    tr!("rounds-fill-last", sum = sum)
}

/// What is left, in short.
pub fn left(sum: &str) -> String {
    tr!("rounds-left", sum = sum)
}

/// What is too much.
pub fn too_much(sum: &str) -> String {
    tr!("rounds-too-much", sum = sum)
}

/// Under what is left.
pub fn of_yours(may_give: &str) -> String {
    tr!("rounds-panel-of", sum = may_give)
}

/// Under what is too much.
pub fn for_yours(may_give: &str) -> String {
    tr!("rounds-panel-for", sum = may_give)
}

/// Read aloud after each change, behind what it was: what is left, and what is too much.
pub fn said_left(sum: &str) -> [String; 2] {
    [tr!("rounds-said-left", sum = sum), tr!("rounds-said-over", sum = sum)]
}

/// Read aloud after a change of one bucket.
pub fn said(sum: &str, title: &str) -> String {
    tr!("rounds-said", sum = sum, title = title)
}

/// Read aloud after the rest was spread.
pub fn said_even() -> String {
    tr!("rounds-said-even")
}

/// Read aloud after everything was taken out.
pub fn said_clear() -> String {
    tr!("rounds-said-clear")
}

/// Read aloud after a change was taken back.
pub fn said_undo() -> String {
    tr!("rounds-said-undo")
}

/// One count of each plural form that a language may have: which of them is like another number, the browser knows.
const SAMPLES: [i64; 5] = [1, 2, 3, 11, 100];

/// Others gave while the page stood open: what is said of so many buckets, by sample.
pub fn moved(count: &str) -> Vec<(i64, String)> {
    SAMPLES.iter().map(|sample| (*sample, tr!("rounds-moved", count = *sample, number = count))).collect()
}

/// The round ended while the page stood open.
pub fn closed() -> String {
    tr!("rounds-closed-meanwhile")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn every_plural_form_of_arabic_has_a_sample() {
        let all = Language::Ar.during(|| moved("{count}"));
        assert_eq!(all.len(), SAMPLES.len());
        assert_eq!(moved("{count}").first().map(|(_, words)| words.as_str()), Some("{count} bucket moved:"));
        assert_eq!(moved("{count}").last().map(|(_, words)| words.as_str()), Some("{count} buckets moved:"));
    }
}
