//! Signed heads: the form, the key, and the fingerprint that people compare.

use brimful::domain::head::{HeadText, PublicKey, SigningKey, fingerprint, fingerprint_fits};
use brimful::domain::ids::EntryNumber;
use brimful::domain::time::UtcTime;
use data_encoding::HEXLOWER;

const HASH: [u8; 32] = [0x11; 32];
const PUBLIC: &str = "ea4a6c63e29c520abef5507b132ec5f9954776aebebe7b92421eea691446d22c";

fn head(key: PublicKey) -> HeadText<'static> {
    HeadText {
        group_uuid: "6f1c1d0e-6f0b-4c5e-9d53-2f6f5f2a9b10",
        entry: EntryNumber::new(34),
        hash: &HASH,
        signed_at: UtcTime::parse("2026-11-19T09:00:00Z").unwrap(),
        key,
    }
}

/// Worked out with OpenSSL, not with this program.
#[test]
fn a_head_is_this_text_and_this_signature_for_ever() {
    let key = SigningKey::from_secret(&[7; 32]);
    assert_eq!(key.public().to_string(), PUBLIC);
    let head = head(key.public());
    assert_eq!(
        head.canonical_text(),
        "brimful-head-1\n6f1c1d0e-6f0b-4c5e-9d53-2f6f5f2a9b10\n34\n\
         1111111111111111111111111111111111111111111111111111111111111111\n1795078800000000\n\
         ea4a6c63e29c520abef5507b132ec5f9954776aebebe7b92421eea691446d22c\n"
    );
    let signature = key.sign(&head);
    assert_eq!(
        HEXLOWER.encode(&signature),
        "0091a52dd750feddc3fb636067dbe8a9340b5ba9e051f88f104358dff9d21d48\
         e0550a94815c5671234ea805b17543c9cac9f0033ebb9703c138ad10fee5aa0d"
    );
    assert!(head.is_signed_by(&signature));
}

#[test]
fn every_word_of_a_head_is_signed() {
    let key = SigningKey::from_secret(&[7; 32]);
    let head = head(key.public());
    let signature = key.sign(&head);
    let other = SigningKey::from_secret(&[8; 32]).public();
    let changed = [
        HeadText { group_uuid: "6f1c1d0e-6f0b-4c5e-9d53-2f6f5f2a9b11", ..head },
        HeadText { entry: EntryNumber::new(35), ..head },
        HeadText { hash: &[0x12; 32], ..head },
        HeadText { signed_at: UtcTime::parse("2026-11-19T09:00:00.000001Z").unwrap(), ..head },
        HeadText { key: other, ..head },
    ];
    for head in changed {
        assert!(!head.is_signed_by(&signature), "{head:?}");
    }
    for place in 0..64 {
        let mut wrong = signature;
        wrong[place] ^= 1;
        assert!(!head.is_signed_by(&wrong), "byte {place}");
    }
    assert!(!head.is_signed_by(&signature[..63]) && !head.is_signed_by(&[]));
    // A key that is no point of the curve signs nothing, and breaks nothing.
    let no_key = PublicKey::from_bytes(&[0xff; 32]).unwrap();
    assert!(!HeadText { key: no_key, ..head }.is_signed_by(&signature));
}

#[test]
fn a_key_file_is_read_back_and_nothing_else_is_taken_for_one() {
    let key = SigningKey::from_secret(&[7; 32]);
    let text = key.file_text();
    assert_eq!(SigningKey::parse(&text).unwrap().public(), key.public());
    for wrong in ["", "brimful-signing-key-1", &text[..60], &text.replace("-1 ", "-2 "), PUBLIC] {
        assert!(SigningKey::parse(wrong).is_err(), "{wrong:?}");
    }
    assert!(!format!("{key:?}").contains(&"07".repeat(32)), "a secret is never printed");
}

#[test]
fn a_fingerprint_is_thirty_two_digits_in_fours() {
    let hash: Vec<u8> = (0..32).collect();
    assert_eq!(fingerprint(&hash), "0001-0203-0405-0607-0809-0a0b-0c0d-0e0f");
    for typed in
        ["0001-0203-0405-0607-0809-0a0b-0c0d-0e0f", "000102030405060708090A0B0C0D0E0F", &HEXLOWER.encode(&hash)]
    {
        assert!(fingerprint_fits(typed, &hash), "{typed}");
    }
    for typed in ["", "0001", "0001-0203-0405-0607-0809-0a0b-0c0d-0e0", "0001-0203-0405-0607-0809-0a0b-0c0d-0e10"] {
        assert!(!fingerprint_fits(typed, &hash), "{typed}");
    }
}
