//! The accent of a group: read in both schemes, moved no further than needed.

use brimful::domain::colour::{Accent, Colour, DARK_GROUNDS, LIGHT_GROUNDS, READABLE};
use proptest::prelude::*;

fn colour(text: &str) -> Colour {
    Colour::parse(text).unwrap()
}

#[test]
fn black_on_white_is_twenty_one_to_one_and_a_colour_on_itself_is_one() {
    assert_eq!(colour("#000").contrast(colour("#FFFFFF")), 2100);
    assert_eq!(colour("#777777").contrast(colour("777777")), 100);
    // The grey that just fails, as WCAG's own examples have it.
    assert_eq!(colour("#777777").contrast(colour("#fff")), 447);
    assert_eq!(colour("#767676").contrast(colour("#fff")), 454);
}

#[test]
fn only_three_or_six_digits_are_a_colour() {
    assert_eq!(colour(" #0b6b62 ").hex(), "#0B6B62");
    assert_eq!(colour("abc").hex(), "#AABBCC");
    for wrong in ["", "#", "#12", "#12345", "#1234567", "green", "#ggg", "#12 456", "##123456", "#１２３"] {
        assert_eq!(Colour::parse(wrong), None, "{wrong:?}");
    }
}

#[test]
fn a_colour_that_can_be_read_in_one_scheme_is_not_moved_there() {
    let accent = Accent::of(colour("#0B6B62"));
    assert_eq!(accent.light, accent.chosen);
    assert_ne!(accent.dark, accent.chosen);
    let pale = Accent::of(colour("#9DB9FF"));
    assert_eq!(pale.dark, pale.chosen);
    assert_ne!(pale.light, pale.chosen);
}

proptest! {
    #[test]
    fn every_accent_can_be_read_on_every_ground_of_both_schemes(red: u8, green: u8, blue: u8) {
        let accent = Accent::of(colour(&format!("{red:02x}{green:02x}{blue:02x}")));
        for (shown, grounds) in [(accent.light, LIGHT_GROUNDS), (accent.dark, DARK_GROUNDS)] {
            for ground in grounds {
                prop_assert!(shown.contrast(colour(ground)) >= READABLE, "{} on {}", shown.hex(), ground);
            }
        }
    }
}
