//! What was typed into the form for opening a round, and the command it makes.

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::new_rules::{Like, TypedRules};
use crate::domain::agreement::Sharing;
use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::services::once::IdempotencyKey;
use crate::services::rounds::{NewRound, OpenRound, Opens, RoundPlan, Seen, end_of_last_month, usual_length};
use crate::services::statements::PostStatement;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::typed::day_or_none;

/// Every field of the form.
pub(super) const FIELDS: [&str; 22] = [
    "money",
    "last_day",
    "who",
    "opens",
    "closes",
    "invoices_by",
    "name",
    "cap",
    "names",
    "own",
    "final",
    "step",
    "sealed",
    "below",
    "answer_days",
    "unspent",
    "op",
    "idem",
    "seen_to_share",
    "seen_participants",
    "seen_allotments",
    "seen_shortfall",
];

/// The form as it was typed, word for word: it comes back like this.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Typed {
    pub money: String,
    pub last_day: String,
    pub who: String,
    pub opens: String,
    pub closes: String,
    pub invoices_by: String,
    pub name: String,
    pub rules: TypedRules,
    pub seen: Option<Seen>,
    pub seen_shortfall: Option<Amount>,
}

impl Typed {
    pub(super) fn read(form: &Form) -> Result<Self, PageError> {
        form.only(&FIELDS)?;
        let text = |name: &str| form.text(name).trim().to_owned();
        let seen = form
            .text("seen_to_share")
            .parse()
            .ok()
            .map(Amount::from_minor)
            .zip(form.text("seen_participants").parse().ok());
        Ok(Self {
            money: text("money"),
            last_day: text("last_day"),
            who: text("who"),
            opens: text("opens"),
            closes: text("closes"),
            invoices_by: text("invoices_by"),
            name: text("name"),
            rules: TypedRules::read(form),
            seen_shortfall: form.text("seen_shortfall").parse().ok().map(Amount::from_minor),
            seen: seen.map(|(to_share, participants)| Seen {
                to_share,
                participants,
                allotments: text("seen_allotments"),
            }),
        })
    }

    /// The form before anything was typed: as agreed, with the rules of another round.
    pub(super) fn usual(facts: &NewRound, like: &Like, currency: Currency) -> Self {
        let before = facts.rounds.first();
        let day = |day: Option<NaiveDate>| day.unwrap_or(facts.today).to_string();
        let last_day = match &facts.preview {
            Ok(preview) => preview.statement.last_day,
            Err(_) => end_of_last_month(facts.today),
        };
        let agreed = facts.agreement.as_ref().map(|agreement| agreement.sharing);
        Self {
            money: if last_day == facts.today { "today" } else { "month" }.to_owned(),
            last_day: String::new(),
            who: agreed.unwrap_or(Sharing::Equal).as_str().to_owned(),
            opens: facts.today.to_string(),
            closes: day(facts.today.checked_add_days(Days::new(usual_length(before)))),
            invoices_by: String::new(),
            name: String::new(),
            rules: TypedRules::of(
                like.model(facts),
                facts.agreement.as_ref().map(|agreement| agreement.unspent_to),
                currency,
            ),
            seen: None,
            seen_shortfall: None,
        }
    }

    /// Which money and who shares it. What cannot be read is told in `problems`.
    pub(super) fn plan(&self, today: NaiveDate, agreed: Option<Sharing>, problems: &mut Problems) -> Option<RoundPlan> {
        let last_day = match self.money.as_str() {
            "month" => Some(end_of_last_month(today)),
            "today" => Some(today),
            "day" => match day_or_none(&self.last_day) {
                Ok(Some(day)) => Some(day),
                Ok(None) => told(problems, "last_day", tr!("planning-last-day-needed")),
                Err(sentence) => told(problems, "last_day", sentence),
            },
            _ => told(problems, "money", tr!("planning-money-needed")),
        };
        let sharing = match (self.who.as_str(), agreed) {
            ("equal", _) => Some(Sharing::Equal),
            ("proportional", _) => Some(Sharing::Proportional),
            ("weights", _) => Some(Sharing::Weights),
            ("mixed", Some(agreed @ Sharing::Mixed { .. })) => Some(agreed),
            _ => told(problems, "who", tr!("planning-who-needed")),
        };
        let mut plan = RoundPlan::up_to(last_day?);
        plan.sharing = Some(sharing?);
        plan.name = Some(self.name.clone()).filter(|name| !name.is_empty());
        Some(plan)
    }

    /// The statement alone: the month is closed without a round.
    pub(super) fn statement(&self, plan: Option<RoundPlan>, key: Option<IdempotencyKey>) -> Option<PostStatement> {
        let plan = plan?;
        // Without what was seen nothing matches, so that nobody closes a month unseen.
        let unseen = (Amount::from_minor(-1), Amount::ZERO);
        let seen = self.seen.as_ref().map(|seen| seen.to_share).zip(self.seen_shortfall).unwrap_or(unseen);
        Some(PostStatement { last_day: plan.last_day, name: plan.name, seen: Some(seen), key })
    }

    /// The whole command, if everything can be read.
    pub(super) fn command(
        &self,
        plan: Option<RoundPlan>,
        currency: Currency,
        key: Option<IdempotencyKey>,
        problems: &mut Problems,
    ) -> Option<OpenRound> {
        let mut day = |field: &str, text: &str| match day_or_none(text) {
            Ok(day) => Some(day),
            Err(sentence) => told(problems, field, sentence),
        };
        let opens = day("opens", &self.opens);
        let closes = day("closes", &self.closes);
        let invoices_by = day("invoices_by", &self.invoices_by);
        let closes = match closes {
            Some(None) => told(problems, "closes", tr!("planning-closes-needed")),
            Some(day) => day,
            None => None,
        };
        // Every field is read before the first that cannot be stops the rest, so that all are told at once.
        let placeholder = RoundPlan::up_to(NaiveDate::MIN);
        let rules = OpenRound::by_default(placeholder, Opens::Now, NaiveDate::MIN);
        let rules = self.rules.command(rules, currency, problems);
        Some(OpenRound {
            plan: plan?,
            opens: opens?.map_or(Opens::Now, Opens::On),
            closes_on: closes?,
            invoices_by: invoices_by?,
            // Without what was seen nothing matches, so that nobody opens a round unseen.
            seen: Some(self.seen.clone().unwrap_or(Seen {
                to_share: Amount::ZERO,
                participants: 0,
                allotments: String::new(),
            })),
            key,
            ..rules?
        })
    }
}

fn told<T>(problems: &mut Problems, field: &str, sentence: String) -> Option<T> {
    problems.add(field, sentence);
    None
}
