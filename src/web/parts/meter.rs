//! Meter: others' part, a gap, the reader's part, a mark for the minimum. Decoration beside words.

/// Gap between others' part and the reader's, in thousandths of the width.
const GAP: u16 = 7;

/// The parts of a goal in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meter {
    /// Others' money.
    pub others_pm: u16,
    /// The reader's money.
    pub mine_pm: u16,
    /// The minimum that is enough to start.
    pub mark_pm: Option<u16>,
}

impl Meter {
    /// A meter without a mark.
    #[must_use]
    pub const fn new(others_pm: u16, mine_pm: u16) -> Self {
        Self { others_pm, mine_pm, mark_pm: None }
    }

    /// Adds the mark of the minimum.
    #[must_use]
    pub const fn mark(mut self, per_mille: u16) -> Self {
        self.mark_pm = Some(per_mille);
        self
    }

    /// Width of others' part; it leaves the gap to the reader's part.
    #[must_use]
    pub fn others_width(&self) -> u16 {
        self.others_pm.min(1000)
    }

    /// Start of the reader's part.
    #[must_use]
    pub fn mine_x(&self) -> u16 {
        let gap = if self.others_pm == 0 { 0 } else { GAP };
        // At the full end the part still shows.
        (self.others_width() + gap).min(1000 - self.mine_least())
    }

    /// Width of the reader's part, never invisible.
    #[must_use]
    pub fn mine_width(&self) -> u16 {
        let end = self.others_pm.saturating_add(self.mine_pm).min(1000);
        end.saturating_sub(self.mine_x()).max(self.mine_least())
    }

    /// Whether the mark lies on filled ground, where it must be light.
    #[must_use]
    pub fn mark_is_under(&self) -> bool {
        self.mark_pm.is_some_and(|mark| mark < self.others_pm)
    }

    fn mine_least(&self) -> u16 {
        if self.mine_pm == 0 { 0 } else { 12 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_parts_mine_from_the_others() {
        let meter = Meter::new(800, 50);
        assert_eq!(meter.mine_x(), 807);
        assert_eq!(meter.mine_x() + meter.mine_width(), 850);
    }

    #[test]
    fn a_small_part_at_the_full_end_still_shows() {
        let meter = Meter::new(995, 5);
        assert_eq!(meter.mine_x(), 988);
        assert_eq!(meter.mine_width(), 12);
    }

    #[test]
    fn the_mark_is_light_on_filled_ground() {
        assert!(!Meter::new(289, 22).mark(500).mark_is_under());
        assert!(Meter::new(700, 0).mark(500).mark_is_under());
    }
}
