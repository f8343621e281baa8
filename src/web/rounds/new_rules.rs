//! The house rules in the form for opening a round: what was typed, what is offered, and what they make.

use serde::Serialize;

use super::words::Pen;
use crate::domain::agreement::UnspentTo;
use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::domain::offer::AnswerDays;
use crate::domain::settlement::BelowMinimum;
use crate::domain::split::SplitRules;
use crate::language::{day_with_year, round_title_in};
use crate::services::rounds::{NewRound, OpenRound};
use crate::store::rounds::RoundHead;
use crate::tr;
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
                problems.add(field, tr!("planning-more-than-zero"));
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
            problems.add("below", tr!("planning-below-needed"));
        }
        // It matters only where owners are asked; elsewhere nobody is bothered with it.
        let days = self.answer_days.parse().ok().and_then(AnswerDays::new);
        let days = days.or((below != Some(BelowMinimum::AskOwner)).then_some(AnswerDays::DEFAULT));
        if days.is_none() {
            problems.add("answer_days", tr!("planning-answer-days-range", most = AnswerDays::MOST));
        }
        let unspent = UnspentTo::parse(&self.unspent);
        if unspent.is_none() {
            problems.add("unspent", tr!("planning-unspent-needed"));
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
        let below = |value: BelowMinimum, label: String, hint: String| {
            Pick::radio("below", value.as_str(), label, typed.below == value.as_str()).hint(hint)
        };
        let unspent = |value: UnspentTo, label: String, hint: String| {
            Pick::radio("unspent", value.as_str(), label, typed.unspent == value.as_str()).hint(hint)
        };
        let below = vec![
            below(BelowMinimum::Return, tr!("planning-below-return"), tr!("planning-below-return-hint")),
            below(BelowMinimum::AskOwner, tr!("planning-below-ask"), tr!("planning-below-ask-hint")),
            below(BelowMinimum::Facilitator, tr!("planning-below-facilitator"), tr!("planning-below-facilitator-hint")),
        ];
        let unspent = vec![
            unspent(UnspentTo::Carried, tr!("planning-unspent-carried"), tr!("planning-unspent-carried-hint")),
            unspent(UnspentTo::Giver, tr!("planning-unspent-giver"), tr!("planning-unspent-giver-hint")),
        ];
        Self {
            tabs: tabs(facts, like, here),
            cap: Field::amount("cap", tr!("planning-cap"), sign())
                .value(&typed.cap)
                .hint(tr!("planning-cap-hint"))
                .error(problems.at("cap")),
            step: Field::amount("step", tr!("planning-step"), sign())
                .value(&typed.step)
                .hint(tr!("planning-step-hint"))
                .error(problems.at("step")),
            is_final: Pick::checkbox("final", tr!("planning-final"), typed.is_final).hint(tr!("planning-final-hint")),
            sealed: Pick::checkbox("sealed", tr!("planning-sealed"), typed.sealed).hint(tr!("planning-sealed-hint")),
            names: Pick::checkbox("names", tr!("planning-names"), typed.names).hint(tr!("planning-names-hint")),
            own: Pick::checkbox("own", tr!("planning-own"), typed.own),
            below: PickGroup { error: problems.at("below"), ..PickGroup::new("below", tr!("planning-below"), below) },
            answer_days: Field::new(FieldKind::Whole, "answer_days", tr!("planning-answer-days"))
                .value(&typed.answer_days)
                .hint(tr!("planning-answer-days-hint"))
                .short()
                .error(problems.at("answer_days")),
            unspent: PickGroup {
                error: problems.at("unspent"),
                ..PickGroup::new("unspent", tr!("planning-unspent"), unspent)
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
    let mut tabs = vec![tab(tr!("planning-like-last"), &last.name, model == Some(&last.name))];
    if let Some(other) = model.filter(|name| **name != last.name) {
        tabs.push(tab(tr!("planning-like-round", round = round_title_in(other, year)), other, true));
    }
    tabs.push(tab(tr!("planning-like-usual"), "usual", model.is_none()));
    tabs
}

/// The rules of a round that is there, one sentence each.
pub(super) fn sentences(head: &RoundHead, pen: &Pen) -> Vec<String> {
    use crate::domain::round::ParticipantsBy;
    let SplitRules { cap, own_bucket, sealed, final_after_saving } = head.rules;
    let mut list = vec![
        match head.participants_by {
            ParticipantsBy::All => tr!("planning-rule-all"),
            ParticipantsBy::Hands => tr!("planning-rule-hands"),
        },
        if final_after_saving { tr!("planning-rule-final") } else { tr!("planning-rule-not-final") },
        if sealed { tr!("planning-rule-sealed") } else { tr!("planning-rule-not-sealed") },
        match cap {
            None => tr!("planning-rule-no-cap"),
            Some(cap) => tr!("planning-rule-cap", amount = pen.sum(cap)),
        },
        if own_bucket { tr!("planning-rule-own") } else { tr!("planning-rule-not-own") },
        if head.members_see_names { tr!("planning-rule-names") } else { tr!("planning-rule-no-names") },
        match head.below_minimum {
            BelowMinimum::Return => tr!("planning-rule-below-return"),
            BelowMinimum::AskOwner => tr!("planning-rule-below-ask", when = pen.moment(head.answers_until())),
            BelowMinimum::Facilitator => tr!("planning-rule-below-facilitator"),
        },
        match head.unspent_to {
            UnspentTo::Carried => tr!("planning-rule-carried"),
            UnspentTo::Giver => tr!("planning-rule-giver"),
        },
    ];
    list.extend(head.invoices_by.map(|day| tr!("planning-rule-invoices", day = day_with_year(day))));
    list
}
