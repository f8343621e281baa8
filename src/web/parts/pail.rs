//! The pail: brand, progress mark and state icon. Decoration; the words beside it say the same.

/// Height of the inside of the pail in the units of its 64 by 74 drawing.
const DEPTH: u32 = 48;
/// Where the bottom of the inside lies.
const BOTTOM: u32 = 68;

/// How full a bucket is, in thousandths of its goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pail {
    /// Others' money.
    pub others_pm: u16,
    /// The reader's money.
    pub mine_pm: u16,
    /// Full: shows the check.
    pub full: bool,
}

impl Pail {
    /// A pail with others' and the reader's thousandths; full from 1000 on.
    #[must_use]
    pub fn new(others_pm: u16, mine_pm: u16) -> Self {
        Self { others_pm, mine_pm, full: others_pm.saturating_add(mine_pm) >= 1000 }
    }

    /// An empty pail.
    #[must_use]
    pub const fn empty() -> Self {
        Self { others_pm: 0, mine_pm: 0, full: false }
    }

    /// Where the surface of others' money lies, or none when they gave nothing.
    #[must_use]
    pub fn others_y(&self) -> Option<u32> {
        (self.others_pm > 0).then(|| level(self.others_pm))
    }

    /// Where the surface of the reader's money lies, or none without any.
    #[must_use]
    pub fn mine_y(&self) -> Option<u32> {
        (self.mine_pm > 0).then(|| {
            let top = level(self.others_pm.saturating_add(self.mine_pm));
            // A thin layer stays visible: two units at least.
            top.min(level(self.others_pm).saturating_sub(2))
        })
    }
}

fn level(per_mille: u16) -> u32 {
    // Something is never nothing: the first drop shows two units.
    BOTTOM - (u32::from(per_mille.min(1000)) * DEPTH / 1000).max(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_pail_has_no_surface() {
        assert_eq!(Pail::empty().others_y(), None);
        assert_eq!(Pail::empty().mine_y(), None);
    }

    #[test]
    fn my_money_lies_above_the_others() {
        let pail = Pail::new(800, 50);
        assert_eq!(pail.others_y(), Some(30));
        assert_eq!(pail.mine_y(), Some(28));
        assert!(!pail.full);
    }

    #[test]
    fn more_than_full_stays_inside() {
        let pail = Pail::new(1200, 0);
        assert_eq!(pail.others_y(), Some(20));
        assert!(pail.full);
    }
}
