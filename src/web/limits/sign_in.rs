//! Signing in: many guesses are slow, and nobody can lock somebody else out.
//!
//! A count per account alone would be a weapon: whoever knows an address could use it up over and over, and its owner
//! would stand outside. So a wrong password counts for the account and the address together, slowly; for the account
//! alone only where it was never signed in from. One address by itself gets one try a minute after its first ten,
//! while the account gets three back: it takes several addresses that go on and on, and even then only somebody who
//! signs in from a new place has to wait. Who is signed in already is not touched.

use super::{Key, Limit, TooMany, folded};
use crate::web::visit::Visit;

impl Visit {
    /// Somebody is about to sign in under this name, whether there is such an account or not.
    ///
    /// # Errors
    /// [`TooMany`].
    pub fn about_to_sign_in(&self, typed: &str) -> Result<(), TooMany> {
        self.within(Limit::SignInFrom, Key::Client(self.0.client))?;
        let pair = self.pair(typed);
        self.within(Limit::SignInAsFrom, pair)?;
        if self.app().limits.knows(pair) {
            return Ok(());
        }
        self.within(Limit::SignInAs, Key::name(typed))
    }

    /// They did: from here they are known, and what they mistyped does not count any more.
    pub fn has_signed_in(&self, typed: &str) {
        let pair = self.pair(typed);
        self.app().limits.forget(Limit::SignInAsFrom, pair);
        self.app().limits.remember(pair);
    }

    fn pair(&self, typed: &str) -> Key {
        Key::NameAndClient(folded(typed), self.0.client)
    }
}
