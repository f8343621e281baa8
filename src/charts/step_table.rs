//! The steps from what came in to what is carried on: a waterfall that is a table (pages.md 4).
//!
//! Only the first sum and the steps are given. Every level, result and share is worked out here from them, for the
//! table, the SVG and the CSV alike.

use crate::domain::currency::Currency;
use crate::domain::money::{Amount, AmountError};
use crate::tr;
use crate::web::parts::{StepRow, StepTable, Tone};

/// How a row follows the one above.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Where it begins; the amount is the whole of which shares are shown.
    Start(Amount),
    /// Takes this away.
    Minus(Amount),
    /// Adds this.
    Plus(Amount),
    /// What there is now; below zero if something is missing.
    Result,
}

/// One row.
#[derive(Debug, Clone)]
pub struct Step {
    /// "Foundation".
    pub label: String,
    /// "25%, agreed in March".
    pub note: Option<String>,
    /// The colour of its bar.
    pub tone: Tone,
    /// What it does.
    pub shape: Shape,
}

impl Step {
    /// A row without a note.
    pub fn new(label: impl Into<String>, tone: Tone, shape: Shape) -> Self {
        Self { label: label.into(), note: None, tone, shape }
    }

    /// Adds the muted words.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into()).filter(|note: &String| !note.is_empty());
        self
    }
}

/// The chart, worked out.
#[derive(Debug, Clone)]
pub struct StepChart {
    title: String,
    currency: Currency,
    share_head: String,
    rows: Vec<Row>,
}

/// A row with everything that the three forms show.
#[derive(Debug, Clone)]
struct Row {
    step: Step,
    /// What the row says: steps that take away are below zero.
    amount: Amount,
    /// Of the whole, in percent; none without a whole.
    percent: Option<i64>,
    x_pm: u16,
    width_pm: u16,
    guides_pm: Vec<u16>,
}

impl StepChart {
    /// Works the chart out.
    ///
    /// # Errors
    /// When a sum is beyond what Brimful can hold.
    pub fn new(title: impl Into<String>, currency: Currency, steps: Vec<Step>) -> Result<Self, AmountError> {
        let mut level = Amount::ZERO;
        let mut whole = Amount::ZERO;
        // Per row: what it says, where its bar begins and ends, and where the row above left off.
        let mut spans: Vec<(Amount, Amount, Amount, Amount)> = Vec::with_capacity(steps.len());
        for step in &steps {
            let before = level;
            let (amount, from) = match step.shape {
                Shape::Start(amount) => {
                    (level, whole) = (amount, amount);
                    (amount, Amount::ZERO)
                }
                Shape::Minus(amount) => {
                    level = level.checked_sub(amount)?;
                    (amount.negated(), before)
                }
                Shape::Plus(amount) => {
                    level = level.checked_add(amount)?;
                    (amount, before)
                }
                Shape::Result => (level, Amount::ZERO),
            };
            spans.push((amount, from, level, before));
        }
        // Without a first sum, the last result is the whole.
        if !steps.iter().any(|step| matches!(step.shape, Shape::Start(_))) {
            whole = level;
        }
        let edges = || spans.iter().flat_map(|(_, from, to, _)| [*from, *to]);
        let scale = Scale { low: edges().min().unwrap_or_default(), high: edges().max().unwrap_or_default() };
        let rows = steps.into_iter().zip(&spans).map(|(step, (amount, from, to, before))| {
            let (x, end) = (scale.at(*from.min(to)), scale.at(*from.max(to)));
            let mut guides = match step.shape {
                Shape::Start(_) => Vec::new(),
                Shape::Result => vec![scale.at(*to)],
                Shape::Minus(_) | Shape::Plus(_) => vec![scale.at(*to), scale.at(*before)],
            };
            if scale.low.is_negative() {
                guides.push(scale.at(Amount::ZERO));
            }
            // The edges of the picture need no line.
            guides.retain(|guide| *guide < 1000 && (*guide > 0 || scale.low.is_negative()));
            guides.sort_unstable();
            guides.dedup();
            let percent = percent_of(*amount, whole);
            Row { step, amount: *amount, percent, x_pm: x, width_pm: end - x, guides_pm: guides }
        });
        Ok(Self { title: title.into(), currency, share_head: tr!("charts-of-pool"), rows: rows.collect() })
    }

    /// Says of what the shares are.
    #[must_use]
    pub fn share_head(mut self, words: impl Into<String>) -> Self {
        self.share_head = words.into();
        self
    }

    /// The table on the page.
    pub fn table(&self) -> StepTable {
        let block = self.currency.block(&self.amounts());
        let has_shares = self.rows.iter().any(|row| row.percent.is_some());
        let row = |row: &Row| StepRow {
            label: row.step.label.clone(),
            note: row.step.note.clone(),
            tone: row.step.tone,
            x_pm: row.x_pm,
            width_pm: row.width_pm,
            guides_pm: row.guides_pm.clone(),
            amount: block.show(row.amount),
            share: row.percent.map(|percent| tr!("charts-percent", percent = percent)).unwrap_or_default(),
            result: row.step.shape == Shape::Result,
        };
        StepTable {
            caption: self.title.clone(),
            step_head: tr!("charts-step"),
            amount_head: tr!("charts-amount"),
            share_head: has_shares.then(|| self.share_head.clone()),
            rows: self.rows.iter().map(row).collect(),
            narrow: false,
        }
    }

    /// The rows as a file: step, note, amount, percent of the pool, currency. Whoever makes a file makes the chart in
    /// English.
    pub fn csv_rows(&self) -> Vec<[String; 5]> {
        let row = |row: &Row| {
            [
                row.step.label.clone(),
                row.step.note.clone().unwrap_or_default(),
                self.currency.format_plain(row.amount),
                row.percent.map(|percent| percent.to_string()).unwrap_or_default(),
                self.currency.code().to_owned(),
            ]
        };
        self.rows.iter().map(row).collect()
    }

    fn amounts(&self) -> Vec<Amount> {
        self.rows.iter().map(|row| row.amount).collect()
    }
}

struct Scale {
    low: Amount,
    high: Amount,
}

impl Scale {
    /// Where an amount lies, in thousandths of the picture.
    fn at(&self, amount: Amount) -> u16 {
        let low = i128::from(self.low.minor());
        let span = i128::from(self.high.minor()) - low;
        if span <= 0 {
            return 0;
        }
        let place = ((i128::from(amount.minor()) - low) * 1000 + span / 2) / span;
        u16::try_from(place.clamp(0, 1000)).unwrap_or_default()
    }
}

/// Whole percent, halves away from zero; none without a whole.
fn percent_of(amount: Amount, whole: Amount) -> Option<i64> {
    if !whole.is_positive() {
        return None;
    }
    let (amount, whole) = (i128::from(amount.abs().minor()), i128::from(whole.minor()));
    i64::try_from((amount * 200 + whole) / (whole * 2)).ok()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test that stops here has failed, which is what it is for")]

    use super::*;

    fn eur(whole: i64) -> Amount {
        Amount::from_minor(whole * 100)
    }

    fn chart(steps: Vec<Step>) -> StepChart {
        StepChart::new("November step by step", Currency::parse("EUR").unwrap(), steps).unwrap()
    }

    fn november() -> StepChart {
        chart(vec![
            Step::new("Came in", Tone::Stone, Shape::Start(eur(12_500))).note("five kinds of work"),
            Step::new("Foundation", Tone::Found, Shape::Minus(eur(3_125))).note("25%, agreed in January"),
            Step::new("Core costs", Tone::Core, Shape::Minus(eur(3_775))),
            Step::new("Ours to share", Tone::Pool, Shape::Result),
            Step::new("Given to buckets", Tone::Pool, Shape::Minus(eur(5_570))),
            Step::new("Carried to December", Tone::Pool, Shape::Result),
        ])
    }

    fn geometry(chart: &StepChart) -> Vec<(u16, u16, Vec<u16>)> {
        chart.rows.iter().map(|row| (row.x_pm, row.width_pm, row.guides_pm.clone())).collect()
    }

    #[test]
    fn the_steps_of_tidewaters_november_are_those_of_the_picture() {
        let chart = november();
        let amounts: Vec<String> = chart.table().rows.iter().map(|row| row.amount.clone()).collect();
        assert_eq!(amounts, ["€12,500", "−€3,125", "−€3,775", "€5,600", "−€5,570", "€30"]);
        let shares: Vec<String> = chart.table().rows.iter().map(|row| row.share.clone()).collect();
        assert_eq!(shares, ["100%", "25%", "30%", "45%", "45%", "0%"]);
        assert_eq!(
            geometry(&chart),
            [
                (0, 1000, vec![]),
                (750, 250, vec![750]),
                (448, 302, vec![448, 750]),
                (0, 448, vec![448]),
                (2, 446, vec![2, 448]),
                (0, 2, vec![2]),
            ]
        );
    }

    #[test]
    fn table_drawing_and_file_say_the_same() {
        let chart = november();
        let (table, svg, rows) = (chart.table(), chart.svg().unwrap(), chart.csv_rows());
        assert_eq!(table.rows.len(), rows.len());
        for (shown, [label, _, plain, percent, currency]) in table.rows.iter().zip(&rows) {
            assert_eq!(shown.label, *label);
            assert_eq!(shown.share, format!("{percent}%"));
            assert_eq!(currency, "EUR");
            let minor: i64 = plain.replace('.', "").parse().unwrap();
            assert_eq!(shown.amount, Currency::parse("EUR").unwrap().format_short(Amount::from_minor(minor)));
            assert!(svg.contains(&format!(">{}</text>", shown.amount)), "{svg}");
            assert!(svg.contains(label.as_str()));
        }
    }

    #[test]
    fn with_a_shortfall_the_bars_cross_a_zero_line() {
        let chart = chart(vec![
            Step::new("Came in", Tone::Stone, Shape::Start(eur(2_556))),
            Step::new("Foundation", Tone::Found, Shape::Minus(eur(639))),
            Step::new("Core costs", Tone::Core, Shape::Minus(eur(4_142))),
            Step::new("Missing", Tone::Core, Shape::Result),
        ]);
        let rows = chart.table().rows;
        assert_eq!(rows.last().map(|row| row.amount.as_str()), Some("−€2,225"));
        let zero = 465;
        assert!(rows.iter().all(|row| row.guides_pm.contains(&zero)), "{:?}", geometry(&chart));
        assert_eq!(geometry(&chart).last(), Some(&(0, zero, vec![0, zero])));
    }

    #[test]
    fn when_nothing_came_in_there_are_no_shares_and_no_bars() {
        let chart = chart(vec![
            Step::new("Came in", Tone::Stone, Shape::Start(Amount::ZERO)),
            Step::new("Ours to share", Tone::Pool, Shape::Result),
        ]);
        assert!(chart.table().share_head.is_none());
        assert!(chart.table().rows.iter().all(|row| row.drawn_width() == 0));
        assert!(chart.svg().is_ok());
    }

    #[test]
    fn labels_cannot_break_the_drawing() {
        let chart = chart(vec![Step::new("<b>&\"", Tone::Stone, Shape::Start(eur(1)))]);
        let svg = chart.svg().unwrap();
        assert!(!svg.contains("<b>") && svg.contains("&#60;b&#62;"), "{svg}");
    }
}
