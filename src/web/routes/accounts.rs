//! Accounts: signing in, own settings, invitations, links in mails.

use super::{Route, get, post};
use crate::web::guard::Guard;
use crate::web::limits::Limit;
use crate::web::{accounts, people, unsubscribe};

/// The routes of this area.
pub(super) fn routes() -> Vec<Route> {
    vec![
        get("/", Guard::Anyone, accounts::home::show),
        get("/setup", Guard::Anyone, accounts::setup::show),
        post("/setup", Guard::Anyone, accounts::setup::create).limited(&[
            Limit::SetupFrom,
            Limit::Setup,
            Limit::MailTo,
            Limit::MailTyped,
        ]),
        get("/sign-in", Guard::Anyone, accounts::sign_in::show),
        post("/sign-in", Guard::Anyone, accounts::sign_in::enter).limited(&[
            Limit::SignInFrom,
            Limit::SignInAsFrom,
            Limit::SignInAs,
        ]),
        post("/sign-in/link", Guard::Anyone, accounts::link::ask).limited(&[
            Limit::LinkFrom,
            Limit::LinkTo,
            Limit::MailTyped,
        ]),
        get("/sign-in/link/{token}", Guard::Anyone, accounts::link::show).limited(&[Limit::SecretLink]),
        post("/sign-in/link/{token}", Guard::Anyone, accounts::link::enter).limited(&[Limit::SecretLink]),
        get("/sign-in/again", Guard::SignedIn, accounts::again::show),
        post("/sign-in/again", Guard::SignedIn, accounts::again::confirm).limited(&[Limit::OwnPassword]),
        post("/sign-out", Guard::SignedIn, accounts::sign_in::leave),
        get("/me", Guard::SignedIn, accounts::me::show),
        get("/me/settings", Guard::SignedIn, accounts::preferences::show),
        post("/me/settings", Guard::SignedIn, accounts::preferences::save),
        post("/me/settings/name", Guard::SignedIn, accounts::preferences::rename),
        post("/me/settings/language", Guard::SignedIn, accounts::preferences::speak),
        post("/me/settings/password", Guard::SignedIn, accounts::new_password::change).limited(&[Limit::OwnPassword]),
        post("/me/settings/address", Guard::SignedIn, accounts::preferences::change_address).limited(&[
            Limit::OwnPassword,
            Limit::MailTo,
            Limit::MailTyped,
        ]),
        get("/me/address/{token}", Guard::Anyone, accounts::address::show).limited(&[Limit::SecretLink]),
        post("/me/address/{token}", Guard::Anyone, accounts::address::confirm).limited(&[Limit::SecretLink]),
        post("/me/mail-test", Guard::SignedIn, accounts::mail_banner::send).limited(&[Limit::MailTest]),
        get("/invite/{token}", Guard::Anyone, people::join::show).limited(&[Limit::SecretLink]),
        post("/invite/{token}", Guard::Anyone, people::join::join).limited(&[Limit::Join]),
        post("/invite/{token}/request", Guard::Anyone, people::ask::send)
            .limited(&[Limit::AskInviterFrom, Limit::AskInviter]),
        get("/mail/{token}", Guard::OwnSecret, unsubscribe::show).limited(&[Limit::SecretLink]),
        post("/mail/{token}", Guard::OwnSecret, unsubscribe::turn_off).limited(&[Limit::SecretLink]),
    ]
}
