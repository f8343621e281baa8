//! Sentences that several pages say in the same words.

use crate::domain::member::Roles;
use crate::domain::text::TextError;
use crate::services::accounts::PasswordRefused;

/// What is wrong with a text that was typed: "The name is empty." `what` begins the sentence: "The name".
pub(in crate::web) fn text_problem(what: &str, error: TextError) -> String {
    match error {
        TextError::Empty => format!("{what} is empty."),
        TextError::TooShort { min } => format!("{what} needs at least {min} characters."),
        TextError::TooLong { max } => format!("{what} has room for {max} characters at most."),
        TextError::NotAllowed { what: odd } => format!("{what} cannot have {odd}."),
        TextError::Reserved => format!("{what} is a word that Brimful uses itself. Choose another."),
    }
}

/// What is wrong with an address that was typed.
pub(in crate::web) fn email_problem(error: TextError) -> String {
    match error {
        TextError::Empty => "Type a mail address.".to_owned(),
        TextError::TooLong { max } => format!("A mail address has at most {max} characters."),
        _ => "This is not a mail address. It looks like name@example.org.".to_owned(),
    }
}

/// What is wrong with a password that was chosen.
pub(in crate::web) fn password_problem(refused: PasswordRefused) -> String {
    match refused {
        PasswordRefused::TooShort { min } => format!("Choose a password of at least {min} characters."),
        PasswordRefused::TooLong { max } => format!("Choose a password of at most {max} characters."),
        PasswordRefused::Common => {
            "Many people use this password, so it is tried first. Choose another; a few words in a row are good."
                .to_owned()
        }
    }
}

/// The roles in words: "facilitator and treasurer", or nothing for a plain member.
pub(in crate::web) const fn roles_words(roles: Roles) -> &'static str {
    match (roles.facilitator, roles.treasurer) {
        (true, true) => "facilitator and treasurer",
        (true, false) => "facilitator",
        (false, true) => "treasurer",
        (false, false) => "",
    }
}

/// The sentence begins with a capital letter.
pub(in crate::web) fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
