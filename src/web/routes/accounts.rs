//! Accounts: signing in, own settings, invitations, links in mails.

use super::{Route, get, post};
use crate::web::guard::Guard;
use crate::web::{accounts, people, unsubscribe};

/// The routes of this area.
pub(super) fn routes() -> Vec<Route> {
    vec![
        get("/", Guard::Anyone, accounts::home::show),
        get("/setup", Guard::Anyone, accounts::setup::show),
        post("/setup", Guard::Anyone, accounts::setup::create),
        get("/sign-in", Guard::Anyone, accounts::sign_in::show),
        post("/sign-in", Guard::Anyone, accounts::sign_in::enter),
        get("/sign-in/again", Guard::SignedIn, accounts::again::show),
        post("/sign-in/again", Guard::SignedIn, accounts::again::confirm),
        post("/sign-out", Guard::SignedIn, accounts::sign_in::leave),
        get("/me", Guard::SignedIn, accounts::me::show),
        get("/me/settings", Guard::SignedIn, accounts::preferences::show),
        post("/me/settings", Guard::SignedIn, accounts::preferences::save),
        post("/me/settings/name", Guard::SignedIn, accounts::preferences::rename),
        post("/me/settings/language", Guard::SignedIn, accounts::preferences::speak),
        post("/me/settings/address", Guard::SignedIn, accounts::preferences::change_address),
        get("/me/address/{token}", Guard::Anyone, accounts::address::show),
        post("/me/address/{token}", Guard::Anyone, accounts::address::confirm),
        post("/me/mail-test", Guard::SignedIn, accounts::mail_banner::send),
        get("/invite/{token}", Guard::Anyone, people::join::show),
        post("/invite/{token}", Guard::Anyone, people::join::join),
        post("/invite/{token}/request", Guard::Anyone, people::ask::send),
        get("/mail/{token}", Guard::OwnSecret, unsubscribe::show),
        post("/mail/{token}", Guard::OwnSecret, unsubscribe::turn_off),
    ]
}
