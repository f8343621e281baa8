//! Who may do what.

use brimful::domain::member::Roles;
use brimful::domain::policy::{Action, Who, may, may_pay_payout, needs_fresh_sign_in};

const MEMBER: Roles = Roles { facilitator: false, treasurer: false };
const FACILITATOR: Roles = Roles { facilitator: true, treasurer: false };
const TREASURER: Roles = Roles { facilitator: false, treasurer: true };
const BOTH: Roles = Roles { facilitator: true, treasurer: true };

#[test]
fn who_may_change_something_may_see_it() {
    for roles in [MEMBER, FACILITATOR, TREASURER, BOTH] {
        for action in Action::ALL.iter().copied().filter(|action| may(roles, *action)) {
            assert!(may(roles, action.reads()), "{roles:?} may {action} and not {}", action.reads());
        }
    }
}

#[test]
fn what_shows_something_shows_itself() {
    for action in Action::ALL {
        let shown = action.reads();
        assert_eq!(shown.reads(), shown, "{action}");
        assert_eq!(action.as_str().starts_with("see_"), shown == *action, "{action}");
    }
}

#[test]
fn a_second_role_never_takes_anything_away() {
    for action in Action::ALL.iter().copied() {
        let one = may(MEMBER, action) || may(FACILITATOR, action) || may(TREASURER, action);
        assert_eq!(one, may(BOTH, action), "{action}");
        assert_eq!(may(MEMBER, action), action.who() == Who::Member, "{action}");
    }
}

#[test]
fn members_enter_their_own_invoices_and_never_say_they_are_paid() {
    assert!(may(MEMBER, Action::EnterOwnInvoice));
    for action in [Action::MarkInvoicePaid, Action::SetInvoiceRate, Action::SeeInvoices, Action::ExportBundle] {
        assert!(!may(MEMBER, action), "{action}");
    }
    assert!(may(FACILITATOR, Action::SeeInvoices) && !may(FACILITATOR, Action::MarkInvoicePaid));
}

#[test]
fn nobody_pays_themselves() {
    for roles in [MEMBER, FACILITATOR, TREASURER, BOTH] {
        assert!(!may_pay_payout(roles, true, true) && !may_pay_payout(roles, true, false));
    }
    assert!(may_pay_payout(TREASURER, false, false));
    assert!(!may_pay_payout(FACILITATOR, false, false));
    assert!(may_pay_payout(FACILITATOR, false, true), "the only treasurer is the payee");
    assert!(!may_pay_payout(MEMBER, false, true));
}

#[test]
fn deciding_and_paying_ask_for_a_fresh_sign_in() {
    let fresh: Vec<&str> =
        Action::ALL.iter().filter(|one| needs_fresh_sign_in(**one)).map(|one| one.as_str()).collect();
    assert_eq!(fresh, ["pay_core_cost", "settle_round", "pay_payout", "pay_from_foundation"]);
}
