//! Asking the limits: at the door, once it is known who comes in, and by the handlers.

use super::counters::{Limits, TooMany};
use super::{By, Key, Limit};
use crate::domain::text::Email;
use crate::web::client::Client;
use crate::web::page_error::PageError;
use crate::web::visit::Visit;

impl Visit {
    /// Counts one more try against a limit of this route.
    ///
    /// # Errors
    /// [`TooMany`] when it is one too many; it is not counted then.
    pub fn within(&self, limit: Limit, key: Key) -> Result<(), TooMany> {
        self.within_times(limit, key, 1)
    }

    /// Counts so many more at once; more than the limit has in all need all of it.
    ///
    /// # Errors
    /// [`TooMany`]; none of them is counted then.
    pub fn within_times(&self, limit: Limit, key: Key, times: usize) -> Result<(), TooMany> {
        debug_assert!(self.0.limits.contains(&limit), "{limit:?} is not in the table of routes for {}", self.path());
        self.app().limits.check(limit, key, times)
    }

    /// A password of the account that is signed in is about to be compared.
    ///
    /// # Errors
    /// [`TooMany`]; not signed in.
    pub fn own_password(&self) -> Result<Result<(), TooMany>, PageError> {
        let user = self.signed_in()?.user;
        Ok(self.within(Limit::OwnPassword, Key::Account(user)))
    }

    /// It was the right one: what was tried before does not count any more.
    pub fn own_password_was_right(&self) {
        if let Some(account) = self.account() {
            self.app().limits.forget(Limit::OwnPassword, Key::Account(account.user));
        }
    }

    /// Somebody tries to set the server up.
    ///
    /// # Errors
    /// [`TooMany`], for the address or for all.
    pub fn about_to_set_up(&self) -> Result<(), TooMany> {
        self.within(Limit::SetupFrom, Key::Client(self.0.client))?;
        self.within(Limit::Setup, Key::Everyone)
    }

    /// A mail is about to go to an address that somebody typed.
    ///
    /// # Errors
    /// [`TooMany`], for the recipient or for all.
    pub fn mail_to(&self, recipient: &Email) -> Result<(), TooMany> {
        let to = Key::name(recipient.as_str());
        self.within(Limit::MailTo, to)?;
        let for_all = self.within(Limit::MailTyped, Key::Everyone);
        if for_all.is_err() {
            self.app().limits.give_back(Limit::MailTo, to, 1);
        }
        for_all
    }

    /// A link to sign in is about to go to an address that somebody typed, whether there is such an account or not.
    ///
    /// # Errors
    /// [`TooMany`], for where it is asked from, for the recipient or for all.
    pub fn link_to(&self, recipient: &Email) -> Result<(), TooMany> {
        self.within(Limit::LinkFrom, Key::Client(self.0.client))?;
        let to = Key::name(recipient.as_str());
        self.within(Limit::LinkTo, to)?;
        let for_all = self.within(Limit::MailTyped, Key::Everyone);
        if for_all.is_err() {
            self.app().limits.give_back(Limit::LinkTo, to, 1);
        }
        for_all
    }

    /// It did not go: nobody is nearer to their limit by it.
    pub fn no_mail_to(&self, recipient: &Email) {
        self.app().limits.give_back(Limit::MailTo, Key::name(recipient.as_str()), 1);
        self.app().limits.give_back(Limit::MailTyped, Key::Everyone, 1);
    }

    /// Mails are about to go to addresses that somebody typed, all of them or none.
    ///
    /// # Errors
    /// Why not, and for which recipient where it is one; nothing is counted then.
    pub fn invite_all(&self, recipients: &[Email]) -> Result<Result<(), (TooMany, Option<Email>)>, PageError> {
        let (limits, account) = (&self.app().limits, Key::Account(self.signed_in()?.user));
        if recipients.is_empty() {
            return Ok(Ok(()));
        }
        if let Err(refused) = self.within_times(Limit::Invite, account, recipients.len()) {
            return Ok(Err((refused, None)));
        }
        for (position, recipient) in recipients.iter().enumerate() {
            if let Err(refused) = self.mail_to(recipient) {
                recipients.iter().take(position).for_each(|before| self.no_mail_to(before));
                limits.give_back(Limit::Invite, account, recipients.len());
                // Whoever could still be mailed alone is not why.
                let is_recipient = limits.is_used_up(Limit::MailTo, Key::name(recipient.as_str()));
                return Ok(Err((refused, is_recipient.then(|| recipient.clone()))));
            }
        }
        Ok(Ok(()))
    }

    /// None of them went.
    ///
    /// # Errors
    /// Not signed in.
    pub fn no_invitations(&self, recipients: &[Email]) -> Result<(), PageError> {
        let account = Key::Account(self.signed_in()?.user);
        self.app().limits.give_back(Limit::Invite, account, recipients.len());
        recipients.iter().for_each(|recipient| self.no_mail_to(recipient));
        Ok(())
    }
}

/// The limits of a route that count the address, before anything else is done.
pub(in crate::web) fn at_the_door(limits: &Limits, route: &[Limit], client: Client) -> Result<(), PageError> {
    let asked = route.iter().filter(|limit| !limit.is_asked_by_handler() && limit.by() == By::Client);
    for limit in asked {
        limits.check(*limit, Key::Client(client), 1)?;
    }
    Ok(())
}

/// The other limits of a route that the guard asks, once it is known who comes in.
pub(in crate::web) fn inside(visit: &Visit) -> Result<(), PageError> {
    for limit in visit.0.limits.iter().filter(|limit| !limit.is_asked_by_handler()) {
        let client = Key::Client(visit.0.client);
        let key = match (limit.by(), visit.account()) {
            (By::Account | By::Visitor, Some(account)) => Key::Account(account.user),
            (By::Account | By::Visitor, None) => client,
            (By::Everyone, _) => Key::Everyone,
            // Asked at the door, or by the handler.
            (By::Client | By::Name | By::NameAndClient | By::Recipient, _) => continue,
        };
        visit.within(*limit, key)?;
    }
    Ok(())
}
