//! Weights as they are typed.

use brimful::domain::weight::{Weight, WeightError};
use proptest::prelude::*;

#[test]
fn a_weight_is_a_whole_number_from_nothing_to_a_million() {
    let read = |text: &str| Weight::parse(text).map(Weight::get);
    assert_eq!((read("0"), read(" 12 "), read("1000000")), (Ok(0), Ok(12), Ok(1_000_000)));
    for text in ["", " ", "1.5", "1,5", "two", "+1", "1e3", "-", "0x10", "\u{663}"] {
        assert_eq!(read(text), Err(WeightError::NotWhole), "{text:?}");
    }
    for text in ["-1", "\u{2212}2", "1000001", "99999999999999999999", "-99999999999999999999"] {
        assert_eq!(read(text), Err(WeightError::OutOfRange), "{text:?}");
    }
}

proptest! {
    #[test]
    fn a_weight_reads_back_as_it_is_written(number in 0_i64..=1_000_000) {
        prop_assert_eq!(Weight::parse(&number.to_string()).map(Weight::get), Ok(number));
    }
}
