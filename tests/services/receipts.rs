//! Who opens the invoices and receipts behind payouts, and what happens to one whose form comes back (money.md 9).

use brimful::domain::ids::{PayoutNumber, ReceiptNumber};
use brimful::domain::receipt::{Receipt, ReceiptKind};
use brimful::services::payouts::{
    AskPayout, PayoutRefused, ReceiptChoice, ask, find, find_kept_receipt, keep_receipt, open_receipt,
};
use brimful::store::Failure;

use crate::payouts::{funded, wish};
use crate::support::PDF;

const FIRST: (PayoutNumber, ReceiptNumber) = (PayoutNumber::new(1), ReceiptNumber::new(1));

#[test]
fn a_receipt_is_for_owners_treasurers_and_facilitators_only() {
    for round in funded() {
        let db = &round.world.db;
        let payee = brimful::domain::ids::MemberNumber::new(4);
        ask(db, &round.member(2), AskPayout { payee_member: Some(payee), ..wish(100) }, None).unwrap();
        // The facilitator, the owner, the other owner (who is a treasurer).
        for member in [1, 2, 3] {
            let file = open_receipt(db, &round.member(member), FIRST.0, FIRST.1).unwrap().unwrap();
            assert_eq!((file.kind, file.content.as_slice()), (ReceiptKind::Pdf, PDF));
        }
        // The payee sees the payout, but not what is attached.
        assert!(find(db, &round.member(4), FIRST.0).unwrap().unwrap().receipts.is_empty());
        assert!(open_receipt(db, &round.member(4), FIRST.0, FIRST.1).unwrap().is_none());
        assert!(open_receipt(db, &round.member(1), PayoutNumber::new(2), FIRST.1).unwrap().is_none());
        let head = &find(db, &round.member(2), FIRST.0).unwrap().unwrap().receipts[0];
        assert_eq!((head.file_name.as_str(), head.size), ("invoice.pdf", i64::try_from(PDF.len()).unwrap()));
        assert_eq!(head.sha256, Receipt::parse("x", PDF.to_vec()).unwrap().sha256());
    }
}

#[test]
fn a_receipt_kept_for_a_form_that_came_back_is_ones_own_and_used_once() {
    for round in funded() {
        let db = &round.world.db;
        let receipt = Receipt::parse("kept.pdf", PDF.to_vec()).unwrap();
        let kept = keep_receipt(db, &round.member(2), receipt).unwrap();
        assert_eq!(find_kept_receipt(db, &round.member(2), kept.number).unwrap(), Some(kept.clone()));
        assert_eq!(find_kept_receipt(db, &round.member(3), kept.number).unwrap(), None);
        let with = |sum| AskPayout { receipt: Some(ReceiptChoice::Kept(kept.number)), ..wish(sum) };
        let thief = ask(db, &round.member(3), with(100), None);
        assert!(matches!(thief, Err(Failure::Refused(PayoutRefused::NoReceipt))));
        let asked = ask(db, &round.member(2), with(100), None).unwrap();
        assert_eq!(find(db, &round.member(2), asked.payout).unwrap().unwrap().receipts[0].file_name, "kept.pdf");
        let twice = ask(db, &round.member(2), with(100), None);
        assert!(matches!(twice, Err(Failure::Refused(PayoutRefused::NoReceipt))));
        assert_eq!(find_kept_receipt(db, &round.member(2), kept.number).unwrap(), None);
    }
}

#[test]
fn receipts_that_wait_too_long_are_let_go_and_those_of_payouts_stay() {
    for round in funded() {
        let db = &round.world.db;
        ask(db, &round.member(2), wish(100), None).unwrap();
        let keep = || keep_receipt(db, &round.member(2), Receipt::parse("a.pdf", PDF.to_vec()).unwrap()).unwrap();
        let old = keep();
        round.world.at("2026-11-21T09:00:00Z");
        keep();
        assert_eq!(find_kept_receipt(db, &round.member(2), old.number).unwrap(), None);
        assert!(open_receipt(db, &round.member(2), FIRST.0, FIRST.1).unwrap().is_some());
    }
}
