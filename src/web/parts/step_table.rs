//! Step table: the table is the chart, one row per step, each with a small bar (pages.md 4).

use super::Tone;

/// One step.
#[derive(Debug, Clone)]
pub struct StepRow {
    /// "Foundation".
    pub label: String,
    /// "25%, agreed in March".
    pub note: Option<String>,
    /// The bar's colour.
    pub tone: Tone,
    /// Start of the bar in thousandths of the scale that all rows share.
    pub x_pm: u16,
    /// Width of the bar.
    pub width_pm: u16,
    /// Dashed guides, in thousandths: where the neighbours' bars end.
    pub guides_pm: Vec<u16>,
    /// The amount with its sign.
    pub amount: String,
    /// "25%"; empty leaves the column out of this row.
    pub share: String,
    /// A result: rule above, amount in green.
    pub result: bool,
}

impl StepRow {
    /// Width of the drawn bar: a thread at least, so that something is never nothing.
    #[must_use]
    pub fn drawn_width(&self) -> u16 {
        if self.width_pm == 0 { 0 } else { self.width_pm.max(2) }
    }
}

/// The whole table.
#[derive(Debug, Clone)]
pub struct StepTable {
    /// Says what the table holds.
    pub caption: String,
    /// Head of the first column: "Step".
    pub step_head: String,
    /// "Amount".
    pub amount_head: String,
    /// "Of pool"; none leaves the column out.
    pub share_head: Option<String>,
    /// The rows.
    pub rows: Vec<StepRow>,
    /// Always stacked, as in a narrow preview.
    pub narrow: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_sum_is_a_thread_and_nothing_is_nothing() {
        let row = |width_pm| StepRow {
            label: String::new(),
            note: None,
            tone: Tone::Pool,
            x_pm: 0,
            width_pm,
            guides_pm: vec![],
            amount: String::new(),
            share: String::new(),
            result: false,
        };
        assert_eq!(row(1).drawn_width(), 2);
        assert_eq!(row(0).drawn_width(), 0);
        assert_eq!(row(250).drawn_width(), 250);
    }
}
