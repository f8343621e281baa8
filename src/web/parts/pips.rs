//! Pips: how many members have finished; from 25 members on a meter.

use super::Meter;

/// Most members shown as single dots (pages.md 4).
const MOST_DOTS: u32 = 24;
/// Distance from dot to dot in the drawing's units.
const PITCH: u32 = 18;

/// Finished members of all.
#[derive(Debug, Clone)]
pub struct Pips {
    /// How many have finished.
    pub done: u32,
    /// Of how many.
    pub total: u32,
    /// "9 of 14 members have finished".
    pub text: String,
}

impl Pips {
    /// Whether single dots fit.
    #[must_use]
    pub const fn has_dots(&self) -> bool {
        self.total <= MOST_DOTS
    }

    /// Each dot: its centre and whether it is filled.
    pub fn dots(&self) -> impl Iterator<Item = (u32, bool)> {
        let done = self.done;
        (0..self.total).map(move |index| (index * PITCH + PITCH / 2, index < done))
    }

    /// Width of the drawing.
    #[must_use]
    pub const fn width(&self) -> u32 {
        self.total * PITCH
    }

    /// The same as a meter, for many members.
    #[must_use]
    pub fn meter(&self) -> Meter {
        let per_mille = u64::from(self.done.min(self.total)) * 1000 / u64::from(self.total.max(1));
        Meter::new(u16::try_from(per_mille).unwrap_or(1000), 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nine_of_fourteen_are_filled() {
        let pips = Pips { done: 9, total: 14, text: String::new() };
        assert!(pips.has_dots());
        assert_eq!(pips.dots().filter(|(_, filled)| *filled).count(), 9);
        assert_eq!(pips.dots().count(), 14);
    }

    #[test]
    fn many_members_become_a_meter() {
        let pips = Pips { done: 50, total: 200, text: String::new() };
        assert!(!pips.has_dots());
        assert_eq!(pips.meter().others_pm, 250);
        assert_eq!(Pips { done: 0, total: 0, text: String::new() }.meter().others_pm, 0);
    }
}
