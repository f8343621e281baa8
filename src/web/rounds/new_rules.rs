//! The house rules in the form for opening a round: what was typed, what is offered, and what they make.

use serde::Serialize;

use super::words::{Pen, round_title};
use crate::domain::agreement::UnspentTo;
use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::domain::offer::AnswerDays;
use crate::domain::settlement::BelowMinimum;
use crate::domain::split::SplitRules;
use crate::services::rounds::{NewRound, OpenRound};
use crate::store::rounds::RoundHead;
use crate::web::form::{Form, Problems};
use crate::web::parts::{Field, FieldKind, NavItem, Pick, PickGroup};
use crate::web::typed::amount_or_none;

/// Whose rules the form starts from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Like {
    /// The last round's, if there was one.
    Last,
    /// Those that a round has unless somebody says otherwise.
    Usual,
    /// Those of the round with this name.
    Round(String),
}

impl Like {
    /// From the address: `usual`, or a round's name.
    pub(super) fn parse(word: &str) -> Self {
        match word {
            "" => Self::Last,
            "usual" => Self::Usual,
            name => Self::Round(name.to_owned()),
        }
    }

    /// The round whose rules are copied; none for the usual ones.
    pub(super) fn model<'f>(&self, facts: &'f NewRound) -> Option<&'f RoundHead> {
        match self {
            Self::Last => facts.rounds.first(),
            Self::Usual => None,
            Self::Round(name) => facts.rounds.iter().find(|round| round.name == *name),
        }
    }
}

/// The rules as they were typed, word for word: they come back like this.
#[derive(Debug, Clone, Serialize)]
pub(super) struct TypedRules {
    cap: String,
    step: String,
    names: bool,
    own: bool,
    is_final: bool,
    sealed: bool,
    below: String,
    answer_days: String,
    unspent: String,
}

impl TypedRules {
    pub(super) fn read(form: &Form) -> Self {
        let text = |name: &str| form.text(name).trim().to_owned();
        Self {
            cap: text("cap"),
            step: text("step"),
            names: form.has("names"),
            own: form.has("own"),
            is_final: form.has("final"),
            sealed: form.has("sealed"),
            below: text("below"),
            answer_days: text("answer_days"),
            unspent: text("unspent"),
        }
    }

    /// The rules of a round that was, or the usual ones: what is left goes where the agreement says.
    pub(super) fn of(model: Option<&RoundHead>, agreed: Option<UnspentTo>, currency: Currency) -> Self {
        let plain = |amount: Amount| Pen::plain_in(currency, amount);
        let below = model.map_or(BelowMinimum::Return, |round| round.below_minimum);
        let unspent = model.map(|round| round.unspent_to).or(agreed).unwrap_or(UnspentTo::Carried);
        Self {
            cap: model.and_then(|round| round.rules.cap).map(plain).unwrap_or_default(),
            // A step that was only fitted to the allotments of then is fitted anew.
            step: model.filter(|round| round.step_is_chosen).map(|round| plain(round.step)).unwrap_or_default(),
            names: model.is_none_or(|round| round.members_see_names),
            own: model.is_none_or(|round| round.rules.own_bucket),
            is_final: model.is_some_and(|round| round.rules.final_after_saving),
            sealed: model.is_some_and(|round| round.rules.sealed),
            below: below.as_str().to_owned(),
            answer_days: model.map_or(AnswerDays::DEFAULT, |round| round.answer_days).get().to_string(),
            unspent: unspent.as_str().to_owned(),
        }
    }

    /// The command with these rules, if they can be read. What cannot is told in `problems`.
    pub(super) fn command(&self, with: OpenRound, currency: Currency, problems: &mut Problems) -> Option<OpenRound> {
        let mut amount = |field: &str, text: &str| match amount_or_none(currency, text) {
            Ok(Some(amount)) if !amount.is_positive() => {
                problems.add(field, "Write more than zero, or leave it empty");
                None
            }
            Ok(amount) => Some(amount),
            Err(sentence) => {
                problems.add(field, sentence);
                None
            }
        };
        let (cap, step) = (amount("cap", &self.cap), amount("step", &self.step));
        let below = BelowMinimum::parse(&self.below);
        if below.is_none() {
            problems.add("below", "Choose what happens to a bucket below its minimum");
        }
        // It matters only where owners are asked; elsewhere nobody is bothered with it.
        let days = self.answer_days.parse().ok().and_then(AnswerDays::new);
        let days = days.or((below != Some(BelowMinimum::AskOwner)).then_some(AnswerDays::DEFAULT));
        if days.is_none() {
            problems.add("answer_days", format!("Write 1 to {} days", AnswerDays::MOST));
        }
        let unspent = UnspentTo::parse(&self.unspent);
        if unspent.is_none() {
            problems.add("unspent", "Choose where money goes that is left");
        }
        Some(OpenRound {
            cap: cap?,
            step: step?,
            own_bucket: self.own,
            final_after_saving: self.is_final,
            sealed: self.sealed,
            members_see_names: self.names,
            below_minimum: below?,
            answer_days: days?,
            unspent_to: Some(unspent?),
            ..with
        })
    }
}

/// The rules as the page offers them.
pub(super) struct RulesView {
    /// "Same as last time" and the usual ones.
    pub tabs: Vec<NavItem>,
    pub cap: Field,
    pub step: Field,
    pub is_final: Pick,
    pub sealed: Pick,
    pub names: Pick,
    pub own: Pick,
    pub below: PickGroup,
    pub answer_days: Field,
    pub unspent: PickGroup,
}

impl RulesView {
    pub(super) fn new(
        typed: &TypedRules,
        facts: &NewRound,
        like: Option<&Like>,
        here: &str,
        currency: Currency,
        problems: &Problems,
    ) -> Self {
        let sign = || currency.symbol();
        let below = |value: BelowMinimum, label: &str, hint: &str| {
            Pick::radio("below", value.as_str(), label, typed.below == value.as_str()).hint(hint)
        };
        let unspent = |value: UnspentTo, label: &str, hint: &str| {
            Pick::radio("unspent", value.as_str(), label, typed.unspent == value.as_str()).hint(hint)
        };
        let below = vec![
            below(BelowMinimum::Return, "Its money goes back", "The usual rule"),
            below(
                BelowMinimum::AskOwner,
                "Its owner is asked whether what there is helps",
                "They have some days to answer; no answer is a no",
            ),
            below(BelowMinimum::Facilitator, "The facilitator decides", "With a reason that everybody can read"),
        ];
        let unspent = vec![
            unspent(UnspentTo::Carried, "It is carried on", "It enters the next statement and is shared out anew"),
            unspent(UnspentTo::Giver, "It stays with its giver", "It adds to what they may give in their next round"),
        ];
        Self {
            tabs: tabs(facts, like, here),
            cap: Field::amount("cap", "The most one member may give to one bucket", sign())
                .value(&typed.cap)
                .hint("Leave empty for no limit")
                .error(problems.at("cap")),
            step: Field::amount("step", "One press of + or − is", sign())
                .value(&typed.step)
                .hint("Leave empty: about a fortieth of what each may give")
                .error(problems.at("step")),
            is_final: Pick::checkbox("final", "A saved split is final", typed.is_final)
                .hint("Otherwise it can be changed until the close"),
            sealed: Pick::checkbox("sealed", "Sealed until the close", typed.sealed).hint(
                "Until then nobody sees what others gave; a bucket may get more than it asks for, which goes back",
            ),
            names: Pick::checkbox("names", "Members see who gave what", typed.names)
                .hint("Otherwise they see how many gave. The public sees only totals"),
            own: Pick::checkbox("own", "Members may give to their own buckets", typed.own),
            below: PickGroup {
                error: problems.at("below"),
                ..PickGroup::new("below", "A bucket that does not reach its minimum", below)
            },
            answer_days: Field::new(FieldKind::Whole, "answer_days", "Days that an owner has to answer")
                .value(&typed.answer_days)
                .hint("From the close; only where owners are asked")
                .short()
                .error(problems.at("answer_days")),
            unspent: PickGroup {
                error: problems.at("unspent"),
                ..PickGroup::new("unspent", "Money that is left", unspent)
            },
        }
    }
}

/// Links that fill the form with a round's rules; none before the first round and once something was typed.
fn tabs(facts: &NewRound, like: Option<&Like>, here: &str) -> Vec<NavItem> {
    let (Some(like), Some(last)) = (like, facts.rounds.first()) else { return Vec::new() };
    let model = like.model(facts).map(|round| &round.name);
    let tab = |label: String, word: &str, is_current: bool| {
        NavItem::new(label, format!("{here}?like={word}")).current(is_current)
    };
    let year = chrono::Datelike::year(&facts.today);
    let mut tabs = vec![tab("Same as last time".to_owned(), &last.name, model == Some(&last.name))];
    if let Some(other) = model.filter(|name| **name != last.name) {
        tabs.push(tab(format!("As in the {}", round_title(other, year)), other, true));
    }
    tabs.push(tab("The usual rules".to_owned(), "usual", model.is_none()));
    tabs
}

/// The rules of a round that is there, one sentence each.
pub(super) fn sentences(head: &RoundHead, pen: &Pen) -> Vec<String> {
    use crate::domain::round::ParticipantsBy;
    let SplitRules { cap, own_bucket, sealed, final_after_saving } = head.rules;
    let pick = |yes: bool, one: &str, other: &str| if yes { one.to_owned() } else { other.to_owned() };
    let mut list = vec![
        match head.participants_by {
            ParticipantsBy::All => "Everybody who was an active member when it was opened takes part.".to_owned(),
            ParticipantsBy::Hands => "Those who put up a hand before it was opened take part.".to_owned(),
        },
        pick(
            final_after_saving,
            "What you save is final: this round takes each split once.",
            "You can change your split until the close.",
        ),
        pick(
            sealed,
            "Sealed: until the close nobody sees what others gave. A bucket may get more than it asks for; \
             what is too much goes back to its givers.",
            "Everybody sees how full each bucket is. What no longer fits into a bucket comes back to you as you save.",
        ),
        cap.map_or_else(
            || "There is no limit on what one member gives to one bucket.".to_owned(),
            |cap| format!("One member gives at most {} to one bucket.", pen.sum(cap)),
        ),
        pick(own_bucket, "You may give to your own bucket.", "Nobody gives to a bucket of their own."),
        pick(
            head.members_see_names,
            "Once it is settled, members see who gave what; the public sees only totals.",
            "Nobody sees who gave what, only how many gave.",
        ),
        match head.below_minimum {
            BelowMinimum::Return => {
                "A bucket that does not reach its minimum is not funded; its money goes back.".to_owned()
            }
            BelowMinimum::AskOwner => format!(
                "The owners of a bucket below its minimum are asked whether what there is helps, until {}; no answer is \
                 a no.",
                pen.moment(head.answers_until())
            ),
            BelowMinimum::Facilitator => "A facilitator decides on a bucket below its minimum and says why.".to_owned(),
        },
        match head.unspent_to {
            UnspentTo::Carried => "Money that is left is carried into the next statement.",
            UnspentTo::Giver => "Money that is left stays with its giver for their next round.",
        }
        .to_owned(),
    ];
    list.extend(
        head.invoices_by
            .map(|day| format!("Owners send their invoices by {}.", crate::domain::time::day_with_year(day))),
    );
    list
}
