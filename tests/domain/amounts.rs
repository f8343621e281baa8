//! money.md 2 and safety.md 31: amounts, rates, how they are written and read.

use brimful::domain::currency::{AmountTextError, Currency, parse_amount};
use brimful::domain::money::{Amount, AmountError, Rate, RateError};
use proptest::prelude::*;

use crate::support::{currency, minor};

fn read(code: &str, text: &str) -> Result<i64, AmountTextError> {
    parse_amount(currency(code), text).map(Amount::minor)
}

#[test]
fn euros_are_read_however_people_write_them() {
    let table = [
        ("60", 60_00),
        ("60,50", 60_50),
        ("60.50", 60_50),
        ("60.5", 60_50),
        (",50", 50),
        (".5", 50),
        ("0", 0),
        ("-0", 0),
        ("-1", -1_00),
        ("−30", -30_00),
        ("007", 7_00),
        (" 5 ", 5_00),
        ("5€", 5_00),
        ("€5", 5_00),
        ("€ 5", 5_00),
        ("5 €", 5_00),
        ("-€5", -5_00),
        ("€-5", -5_00),
        ("EUR 5", 5_00),
        ("5 eur", 5_00),
        ("1 200", 1_200_00),
        ("1\u{a0}200,5", 1_200_50),
        ("1\u{202f}200.50", 1_200_50),
        ("1'200.50", 1_200_50),
        ("1,000.00", 1_000_00),
        ("1.000,00", 1_000_00),
        ("1.200.000", 1_200_000_00),
        ("1,200,000", 1_200_000_00),
        ("1.200.000,5", 1_200_000_50),
        ("12,345,678.90", 12_345_678_90),
        ("٣٫٥", 3_50),
        ("١٬٢٠٠٫٥٠", 1_200_50),
        ("۶۰", 60_00),
        ("６０", 60_00),
        ("10000000000000", 1_000_000_000_000_000),
    ];
    for (text, expected) in table {
        assert_eq!(read("EUR", text), Ok(expected), "{text}");
    }
}

#[test]
fn what_is_no_amount_is_refused() {
    let table = [
        "",
        " ",
        "-",
        "€",
        "--1",
        "-1-",
        "+1",
        "1e3",
        "0x10",
        "NaN",
        "inf",
        "1_000",
        "1 2",
        "1  200",
        "12 34",
        "1,2,3",
        "1,20,000",
        "1,200.000,00",
        "1.2.3",
        "1.",
        "1,",
        ".",
        ",",
        "5$",
        "$5",
        "USD 5",
        "€5€",
        "5 EUR 5",
        "1/2",
        "ten",
        "0 200",
        "1'200,300'400",
        "1\n2",
        "1.234 567",
        "٣٫٥٫٥",
        "½",
        "5%",
        "1200 300",
    ];
    for text in table {
        assert_eq!(read("EUR", text), Err(AmountTextError::NotANumber), "{text:?}");
    }
}

#[test]
fn one_separator_before_three_digits_can_be_read_in_two_ways() {
    let ambiguous = |thousands, decimal| {
        Err(AmountTextError::Ambiguous { as_thousands: minor(thousands), as_decimal: minor(decimal) })
    };
    assert_eq!(read("EUR", "1,200"), ambiguous(1_200_00, 1_20));
    assert_eq!(read("EUR", "1.234"), ambiguous(1_234_00, 1_23));
    assert_eq!(read("EUR", "999.999"), ambiguous(999_999_00, 999_99));
    assert_eq!(read("KWD", "1,200"), ambiguous(1_200_000, 1_200));
    assert_eq!(read("JPY", "1,200"), Ok(1_200), "yen have no decimals");
    assert_eq!(read("KWD", "25.500"), Ok(25_500), "as Brimful itself writes it");
    assert_eq!(read("KWD", "-1.200"), Ok(-1_200));
    assert_eq!(read("KWD", "1.200.000"), Ok(1_200_000_000), "two dots are thousands");
    assert_eq!(read("KWD", "0.200"), Ok(200), "thousands never begin with 0");
    assert_eq!(read("KWD", "1 200.500"), Ok(1_200_500), "the space marks the thousands already");
    assert_eq!(read("KWD", "1234.500"), Ok(1_234_500), "four digits are no group");
}

#[test]
fn more_decimals_than_the_currency_has_are_refused() {
    for text in ["0.001", "60.505", "1234,567", "1,200.000", "1.5555", ".005"] {
        let expected = if text == "60.505" {
            AmountTextError::Ambiguous { as_thousands: minor(60_505_00), as_decimal: minor(60_50) }
        } else {
            AmountTextError::TooPrecise { scale: 2 }
        };
        assert_eq!(read("EUR", text), Err(expected), "{text}");
    }
    assert_eq!(read("JPY", "60.5"), Err(AmountTextError::TooPrecise { scale: 0 }));
    assert_eq!(read("KWD", "1.2345"), Err(AmountTextError::TooPrecise { scale: 3 }));
}

#[test]
fn what_is_too_large_is_refused_and_never_wraps() {
    for text in ["9223372036854775808", "10000000000000.01", "-10000000000000,01", &"9".repeat(5_000)] {
        assert_eq!(read("EUR", text), Err(AmountTextError::OutOfRange), "{text}");
    }
    assert_eq!(read("JPY", "1000000000000001"), Err(AmountTextError::OutOfRange));
}

#[test]
fn each_currency_is_read_by_its_own_marks() {
    assert_eq!(read("JPY", "¥66,667"), Ok(66_667));
    assert_eq!(read("JPY", "￥１２３"), Ok(123));
    assert_eq!(read("JPY", "123円"), Ok(123));
    assert_eq!(read("KWD", "KWD 1.2"), Ok(1_200));
    assert_eq!(read("CHF", "CHF 1'200.50"), Ok(120_050));
    assert_eq!(read("USD", "$60"), Ok(6_000));
}

#[test]
fn amounts_are_written_for_people_in_english() {
    let eur = currency("EUR");
    assert_eq!(eur.format(minor(133_333)), "€1,333.33");
    assert_eq!(eur.format(minor(-3_000)), "−€30.00");
    assert_eq!(eur.format(minor(0)), "€0.00");
    assert_eq!(eur.format(minor(-5)), "−€0.05");
    assert_eq!(eur.format(minor(1_000_000_000_000_000)), "€10,000,000,000,000.00");
    assert_eq!(eur.format_short(minor(144_000)), "€1,440");
    assert_eq!(eur.format_short(minor(144_050)), "€1,440.50");
    assert_eq!(currency("JPY").format(minor(66_667)), "¥66,667");
    assert_eq!(currency("KWD").format(minor(1_234)), "KWD 1.234");
    assert_eq!(currency("CHF").format(minor(-123_456)), "−CHF 1,234.56");
    assert_eq!(currency("USD").format(minor(1)), "$0.01");
    assert_eq!(currency("GBP").format(minor(100)), "£1.00");
}

#[test]
fn files_get_a_plain_decimal_point_and_all_decimals() {
    assert_eq!(currency("EUR").format_plain(minor(-133_333)), "-1333.33");
    assert_eq!(currency("EUR").format_plain(minor(5)), "0.05");
    assert_eq!(currency("JPY").format_plain(minor(66_667)), "66667");
    assert_eq!(currency("KWD").format_plain(minor(1_234)), "1.234");
}

#[test]
fn amounts_that_stand_together_are_written_alike() {
    let whole = currency("EUR").block(&[minor(144_000), minor(-3_000)]);
    assert_eq!(whole.show(minor(144_000)), "€1,440");
    let mixed = currency("EUR").block(&[minor(144_000), minor(1)]);
    assert_eq!(mixed.show(minor(144_000)), "€1,440.00");
}

#[test]
fn only_currencies_one_can_keep_books_in_are_known() {
    for code in ["eur", "EURO", "", "XXX", "XAU", "XTS", "CHW", "€"] {
        assert!(Currency::parse(code).is_err(), "{code}");
    }
    assert_eq!((currency("JPY").scale(), currency("EUR").scale(), currency("KWD").scale()), (0, 2, 3));
    assert_eq!(currency("EUR").name(), "Euro");
    assert_eq!(serde_json::to_string(&currency("EUR")).unwrap(), "\"EUR\"");
}

#[test]
fn one_amount_ends_at_ten_to_the_fifteenth_and_sums_never_wrap() {
    assert_eq!(Amount::entered(1_000_000_000_000_000), Ok(Amount::LIMIT));
    assert_eq!(Amount::entered(1_000_000_000_000_001), Err(AmountError::OutOfRange));
    assert_eq!(Amount::entered(i64::MIN), Err(AmountError::OutOfRange));
    assert_eq!(minor(i64::MAX).checked_add(minor(1)), Err(AmountError::Overflow));
    assert_eq!(minor(i64::MIN).checked_sub(minor(1)), Err(AmountError::Overflow));
    assert_eq!(Amount::total([minor(i64::MAX), minor(1)]), Err(AmountError::Overflow));
    assert_eq!(Amount::total([minor(i64::MAX), minor(1), minor(-2)]), Ok(minor(i64::MAX - 1)));
    assert_eq!(minor(i64::MIN).negated(), minor(i64::MAX));
}

#[test]
fn rates_are_percent_with_up_to_two_decimals() {
    let good =
        [("20", 2_000), ("12.5", 1_250), ("12,5", 1_250), ("20 %", 2_000), ("0.25%", 25), ("100", 10_000), ("0", 0)];
    for (text, points) in good {
        assert_eq!(Rate::parse_percent(text).map(Rate::basis_points), Ok(points), "{text}");
    }
    for text in ["", "%", "abc", "-5", "+5", "1e1", "5.", ".5", "1,2,3", "٢٠"] {
        assert_eq!(Rate::parse_percent(text), Err(RateError::NotANumber), "{text:?}");
    }
    assert_eq!(Rate::parse_percent("12.345"), Err(RateError::TooPrecise));
    for text in ["100.01", "101", "99999999999999999999"] {
        assert_eq!(Rate::parse_percent(text), Err(RateError::OutOfRange), "{text}");
    }
    let written = [2_000, 1_250, 25, 10_000, 0, 1_205].map(|points| Rate::new(points).unwrap().percent());
    assert_eq!(written, ["20", "12.5", "0.25", "100", "0", "12.05"]);
    assert!(serde_json::from_str::<Rate>("10001").is_err());
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(amount in -1_000_000_000_000_000_i64..=1_000_000_000_000_000) {
        for code in ["EUR", "JPY", "CHF", "USD", "KWD"] {
            let currency = currency(code);
            for text in [currency.format_plain(minor(amount)), currency.format(minor(amount))] {
                prop_assert_eq!(read(code, &text), Ok(amount), "{}", text);
            }
        }
    }

    #[test]
    fn no_text_at_all_makes_reading_fail_badly(text in "\\PC{0,40}") {
        for code in ["EUR", "JPY", "KWD"] {
            if let Ok(amount) = read(code, &text) {
                prop_assert!(amount.abs() <= Amount::LIMIT.minor());
            }
        }
    }

    #[test]
    fn no_text_of_digits_and_signs_makes_reading_fail_badly(text in "[-−€ 0-9.,'٣٫٬]{0,24}") {
        if let Ok(amount) = read("EUR", &text) {
            prop_assert!(amount.abs() <= Amount::LIMIT.minor());
        }
    }

    #[test]
    fn every_rate_is_read_back(points in 0_i64..=10_000) {
        let rate = Rate::new(points).unwrap();
        prop_assert_eq!(Rate::parse_percent(&rate.percent()), Ok(rate));
    }
}
