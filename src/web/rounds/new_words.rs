//! Why a round was not opened, in sentences beside the field that can mend it.

use crate::domain::bucket::RoundPhase;
use crate::domain::currency::Currency;
use crate::domain::statement_name::round_title;
use crate::domain::time::{day_with_year, short_day};
use crate::services::rounds::OpenRoundRefused;
use crate::services::statements::{NameRefused, PostStatementRefused, StatementWaits};
use crate::web::form::Problems;

/// Adds the refusal to the problems of the form.
pub(super) fn tell(problems: &mut Problems, currency: Currency, refusal: &OpenRoundRefused) {
    let (field, sentence) = sentence(currency, refusal);
    problems.add(field, sentence);
}

/// Adds the refusal of a statement alone to the problems of the form.
pub(super) fn tell_statement(problems: &mut Problems, currency: Currency, refusal: PostStatementRefused) {
    let (field, sentence) = match refusal {
        PostStatementRefused::Waits(waits) => waiting(currency, waits),
        PostStatementRefused::Name(name) => sentence(currency, &OpenRoundRefused::Name(name)),
        PostStatementRefused::KeyReused(key) => sentence(currency, &OpenRoundRefused::KeyReused(key)),
        PostStatementRefused::Changed { .. } => {
            ("money", "The sum has changed since you looked at it. Nothing was done; look at it again".to_owned())
        }
    };
    problems.add(field, sentence);
}

/// The field's id and the sentence.
pub(super) fn sentence(currency: Currency, refusal: &OpenRoundRefused) -> (&'static str, String) {
    match refusal {
        OpenRoundRefused::Statement(waits) => waiting(currency, *waits),
        OpenRoundRefused::Name(NameRefused::NotAName { .. }) => {
            ("name", "Write a month such as 2026-11, or 2026-11-2 for a second round in it".to_owned())
        }
        OpenRoundRefused::Name(NameRefused::Taken { name }) => {
            ("name", format!("{name} is taken; leave the name empty to get the next free one"))
        }
        OpenRoundRefused::RoundRunning { name, phase } => ("money", running(name, *phase)),
        OpenRoundRefused::NoParticipants => ("who", "There is no active member yet; invite people first".to_owned()),
        OpenRoundRefused::NoWeight { name, .. } => {
            ("who", format!("{name} has no weight yet; give everybody one on the page of the weights first"))
        }
        OpenRoundRefused::NegativeWeight { member } => ("who", format!("The weight of member {member} is below zero")),
        OpenRoundRefused::OpensInPast { today } => {
            ("opens", format!("Choose today, {}, or a later day", short_day(*today)))
        }
        OpenRoundRefused::ClosesTooEarly { opens_on } => {
            ("closes", format!("The closing day must be after the opening day, {}", short_day(*opens_on)))
        }
        OpenRoundRefused::NoHands { .. } => (
            "who",
            "Nobody has put up a hand. Wait for one, or ask no longer: then all active members take part".to_owned(),
        ),
        OpenRoundRefused::HandsStillOpen { silent, .. } => {
            let who = if *silent == 1 { "One member has".to_owned() } else { format!("{silent} members have") };
            (
                "who",
                format!("{who} not answered, and the time you gave them is not over. Wait for it, or ask no longer"),
            )
        }
        OpenRoundRefused::InvoicesTooEarly { closes_on } => {
            ("invoices_by", format!("Choose the closing day, {}, or a later day", short_day(*closes_on)))
        }
        OpenRoundRefused::StepNotPositive => ("step", "Write more than zero, or leave it empty".to_owned()),
        OpenRoundRefused::CapNotPositive => ("cap", "Write more than zero, or leave it empty".to_owned()),
        OpenRoundRefused::NothingToShare { to_share, shortfall } => {
            let why = if shortfall.is_positive() {
                format!(
                    "{} is missing for the agreed costs. Close the month without a round instead",
                    currency.format_short(*shortfall)
                )
            } else if to_share.is_positive() {
                format!("{} is too little for one unit each", currency.format_short(*to_share))
            } else {
                "There is nothing to share yet".to_owned()
            };
            ("money", why)
        }
        OpenRoundRefused::Changed { was, to_share, .. } if was == to_share => (
            "money",
            "What each member gets is not what you looked at. Nothing was sent. Look at it again, then open the round"
                .to_owned(),
        ),
        OpenRoundRefused::Changed { was, to_share, participants } => (
            "money",
            format!(
                "The sum has changed since you looked at it: {} is to be shared among {participants} now, not {}. \
                 Nothing was sent. Look at it again, then open the round",
                currency.format_short(*to_share),
                currency.format_short(*was)
            ),
        ),
        OpenRoundRefused::Amount(_) => ("money", "These sums are too large for Brimful".to_owned()),
        OpenRoundRefused::KeyReused(_) => {
            ("money", "This form was sent before with other values. Nothing more was done; send it again".to_owned())
        }
    }
}

fn waiting(currency: Currency, waits: StatementWaits) -> (&'static str, String) {
    match waits {
        StatementWaits::NoAgreement => {
            ("money", "There is no agreement yet; the shares must be agreed first".to_owned())
        }
        StatementWaits::LastDayInFuture { today } => {
            ("last_day", format!("Choose a day up to today, {}", day_with_year(today)))
        }
        StatementWaits::PoolBelowZero { short_by } => (
            "money",
            format!(
                "The pool is {} short: credit notes took back more than came in. The statement waits until it is not",
                currency.format_short(short_by)
            ),
        ),
        StatementWaits::Amount(_) => ("money", "These sums are too large for Brimful".to_owned()),
    }
}

/// Which round stands in the way, and what has to happen first.
pub(super) fn running(name: &str, phase: RoundPhase) -> String {
    let first = match phase {
        RoundPhase::Closed => "It is closed: settle it first",
        RoundPhase::Announced => "It is announced: it has to open, close and be settled first",
        _ => "It is open: it has to close and be settled first",
    };
    format!("The {} is not settled yet. {first}", round_title(name))
}
