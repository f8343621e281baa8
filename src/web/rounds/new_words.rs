//! Why a round was not opened, in sentences beside the field that can mend it.

use crate::domain::bucket::RoundPhase;
use crate::domain::currency::Currency;
use crate::language::{day_with_year, round_title, short_day};
use crate::services::rounds::OpenRoundRefused;
use crate::services::statements::{NameRefused, PostStatementRefused, StatementWaits};
use crate::tr;
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
        PostStatementRefused::Changed { .. } => ("money", tr!("planning-refused-statement-changed")),
    };
    problems.add(field, sentence);
}

/// The field's id and the sentence.
pub(super) fn sentence(currency: Currency, refusal: &OpenRoundRefused) -> (&'static str, String) {
    match refusal {
        OpenRoundRefused::Statement(waits) => waiting(currency, *waits),
        OpenRoundRefused::Name(NameRefused::NotAName { .. }) => ("name", tr!("planning-refused-name")),
        OpenRoundRefused::Name(NameRefused::Taken { name }) => {
            ("name", tr!("planning-refused-name-taken", name = name))
        }
        OpenRoundRefused::RoundRunning { name, phase } => ("money", running(name, *phase)),
        OpenRoundRefused::NoParticipants => ("who", tr!("planning-refused-nobody")),
        OpenRoundRefused::NoWeight { name, .. } => ("who", tr!("planning-refused-no-weight", name = name)),
        OpenRoundRefused::NegativeWeight { member } => {
            ("who", tr!("planning-refused-weight", member = member.to_string()))
        }
        OpenRoundRefused::OpensInPast { today } => ("opens", tr!("planning-refused-opens", today = short_day(*today))),
        OpenRoundRefused::ClosesTooEarly { opens_on } => {
            ("closes", tr!("planning-refused-closes", day = short_day(*opens_on)))
        }
        OpenRoundRefused::NoHands { .. } => ("who", tr!("planning-refused-no-hands")),
        OpenRoundRefused::HandsStillOpen { silent, .. } => ("who", tr!("planning-refused-hands-open", count = silent)),
        OpenRoundRefused::InvoicesTooEarly { closes_on } => {
            ("invoices_by", tr!("planning-refused-invoices", day = short_day(*closes_on)))
        }
        OpenRoundRefused::StepNotPositive => ("step", tr!("planning-more-than-zero")),
        OpenRoundRefused::CapNotPositive => ("cap", tr!("planning-more-than-zero")),
        OpenRoundRefused::NothingToShare { to_share, shortfall } => {
            let why = if shortfall.is_positive() {
                tr!("planning-refused-missing", amount = currency.format_short(*shortfall))
            } else if to_share.is_positive() {
                tr!("planning-refused-too-little", amount = currency.format_short(*to_share))
            } else {
                tr!("planning-refused-nothing")
            };
            ("money", why)
        }
        OpenRoundRefused::Changed { was, to_share, .. } if was == to_share => {
            ("money", tr!("planning-refused-each-changed"))
        }
        OpenRoundRefused::Changed { was, to_share, participants } => {
            let (sum, was) = (currency.format_short(*to_share), currency.format_short(*was));
            ("money", tr!("planning-refused-sum-changed", amount = sum, count = participants, was = was))
        }
        OpenRoundRefused::Amount(_) => ("money", tr!("planning-refused-too-large")),
        OpenRoundRefused::KeyReused(_) => ("money", tr!("planning-refused-sent-before")),
    }
}

fn waiting(currency: Currency, waits: StatementWaits) -> (&'static str, String) {
    match waits {
        StatementWaits::NoAgreement => ("money", tr!("planning-refused-no-agreement")),
        StatementWaits::LastDayInFuture { today } => {
            ("last_day", tr!("planning-refused-last-day", today = day_with_year(today)))
        }
        StatementWaits::PoolBelowZero { short_by } => {
            ("money", tr!("planning-refused-pool", amount = currency.format_short(short_by)))
        }
        StatementWaits::Amount(_) => ("money", tr!("planning-refused-too-large")),
    }
}

/// Which round stands in the way, and what has to happen first.
pub(super) fn running(name: &str, phase: RoundPhase) -> String {
    let round = round_title(name);
    match phase {
        RoundPhase::Closed => tr!("planning-running-closed", round = round),
        RoundPhase::Announced => tr!("planning-running-announced", round = round),
        _ => tr!("planning-running-open", round = round),
    }
}

/// What is said beside a field, where it stands alone: with its full stop.
pub(super) fn alone(sentence: &str) -> String {
    tr!("planning-refused-alone", sentence = sentence)
}
