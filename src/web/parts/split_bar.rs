//! Split bar: the reader's allotment with a part per bucket; too much runs past a mark.

/// Gap between two parts, in thousandths of the width.
const GAP: u32 = 6;

/// One drawn part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SplitPart {
    /// Start.
    pub x: u32,
    /// Width, never zero.
    pub width: u32,
    /// Lies past the allotment.
    pub over: bool,
}

/// What was given, part by part, in thousandths of the allotment.
#[derive(Debug, Clone, Default)]
pub struct SplitBar {
    /// One per bucket, in the order of the panel's list.
    pub parts_pm: Vec<u32>,
}

impl SplitBar {
    /// The sum in thousandths; above 1000 is too much.
    #[must_use]
    pub fn sum(&self) -> u32 {
        self.parts_pm.iter().sum()
    }

    /// Where the allotment ends when the split is above it.
    #[must_use]
    pub fn mark(&self) -> Option<u32> {
        let sum = self.sum();
        (sum > 1000).then(|| 1_000_000 / sum)
    }

    /// The parts to draw, on a width of 1000; what runs past the mark is a part of its own.
    #[must_use]
    pub fn parts(&self) -> Vec<SplitPart> {
        let whole = self.sum().max(1000);
        let mark = self.mark().unwrap_or(1000);
        let mut given = 0;
        let mut drawn = Vec::new();
        for part in self.parts_pm.iter().filter(|part| **part > 0) {
            let start = given * 1000 / whole;
            given += part;
            let gap = if given == self.sum() { 0 } else { GAP };
            let end = (given * 1000 / whole).saturating_sub(gap).max(start + 2);
            if start < mark {
                drawn.push(SplitPart { x: start, width: end.min(mark) - start, over: false });
            }
            if end > mark {
                let x = start.max(mark);
                drawn.push(SplitPart { x, width: end - x, over: true });
            }
        }
        drawn
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_parted_by_gaps_and_end_at_the_sum() {
        let bar = SplitBar { parts_pm: vec![150, 300, 200, 100] };
        let parts = bar.parts();
        assert_eq!(parts.first(), Some(&SplitPart { x: 0, width: 144, over: false }));
        assert_eq!(parts.last(), Some(&SplitPart { x: 650, width: 100, over: false }));
        assert_eq!(bar.mark(), None);
    }

    #[test]
    fn too_much_runs_past_the_mark() {
        let bar = SplitBar { parts_pm: vec![800, 450] };
        assert_eq!(bar.mark(), Some(800));
        let parts = bar.parts();
        assert_eq!(parts.first(), Some(&SplitPart { x: 0, width: 634, over: false }));
        assert_eq!(parts.get(1), Some(&SplitPart { x: 640, width: 160, over: false }));
        assert_eq!(parts.last(), Some(&SplitPart { x: 800, width: 200, over: true }));
    }
}
