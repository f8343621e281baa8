//! Sentences that several pages say in the same words.

use crate::domain::member::Roles;
use crate::domain::text::{Odd, TextError};
pub(in crate::web) use crate::language::capital;
use crate::services::accounts::PasswordRefused;
use crate::tr;

/// What is wrong with a text that was typed: "The name is empty." `what` begins the sentence: "The name".
pub(in crate::web) fn text_problem(what: &str, error: TextError) -> String {
    match error {
        TextError::Empty => tr!("base-text-empty", field = what),
        TextError::TooShort { min } => tr!("base-text-short", field = what, min = min),
        TextError::TooLong { max } => tr!("base-text-long", field = what, max = max),
        TextError::NotAllowed { what: odd } => tr!("base-text-odd", field = what, what = odd_words(odd)),
        TextError::Reserved => tr!("base-text-reserved", field = what),
    }
}

/// What a text cannot have: "line breaks".
pub(in crate::web) fn odd_words(odd: Odd) -> String {
    match odd {
        Odd::LineBreaks => tr!("base-odd-line-breaks"),
        Odd::Controls => tr!("base-odd-controls"),
        Odd::Directions => tr!("base-odd-directions"),
        Odd::Invisible => tr!("base-odd-invisible"),
        Odd::MailSigns => tr!("base-odd-mail-signs"),
        Odd::MailForm => tr!("base-odd-mail-form"),
        Odd::WebSigns => tr!("base-odd-web-signs"),
        Odd::WebScheme => tr!("base-odd-web-scheme"),
        Odd::WebSite => tr!("base-odd-web-site"),
        Odd::SlugSigns => tr!("base-odd-slug-signs"),
        Odd::SlugHyphens => tr!("base-odd-slug-hyphens"),
    }
}

/// What is wrong with an address that was typed.
pub(in crate::web) fn email_problem(error: TextError) -> String {
    match error {
        TextError::Empty => tr!("base-address-empty"),
        TextError::TooLong { max } => tr!("base-address-long", max = max),
        _ => tr!("base-address-wrong"),
    }
}

/// What is wrong with a password that was chosen.
pub(in crate::web) fn password_problem(refused: PasswordRefused) -> String {
    match refused {
        PasswordRefused::TooShort { min } => tr!("base-password-short", min = min),
        PasswordRefused::TooLong { max } => tr!("base-password-long", max = max),
        PasswordRefused::Common => tr!("base-password-common"),
    }
}

/// "Ama", "Ama, Jonas", "Ama, Jonas, Leila": a list that is only listed.
pub(in crate::web) fn commas(parts: &[String]) -> String {
    let mut parts = parts.iter();
    let first = parts.next().cloned().unwrap_or_default();
    parts.fold(first, |list, part| tr!("base-list-more", list = list, name = part))
}

/// The roles in words: "facilitator and treasurer", or nothing for a plain member.
pub(in crate::web) fn roles_words(roles: Roles) -> String {
    match (roles.facilitator, roles.treasurer) {
        (true, true) => tr!("base-role-both"),
        (true, false) => tr!("base-role-facilitator"),
        (false, true) => tr!("base-role-treasurer"),
        (false, false) => String::new(),
    }
}
