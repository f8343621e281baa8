//! "November round: open until 24 November": something about a round changed while it runs (mail.md, Kinds).

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::{
    Footer,
    content::{RenderError, Rendered},
    money::Money,
    short::{Foot, Short},
    spans::Sentence,
};
use crate::domain::{
    bucket::Goal,
    money::Amount,
    time::{clock, long_day, short_day},
};

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Changed {
    /// The close was moved.
    Close {
        /// When it was to close, in the group's zone.
        was: NaiveDateTime,
    },
    /// A bucket's sums were unlocked and may change.
    Reopened {
        /// The bucket's title.
        title: String,
    },
    /// A bucket asks for another sum.
    Goal {
        /// The bucket's title.
        title: String,
        /// What it asked for.
        old: Goal,
        /// What it asks for now.
        new: Goal,
    },
}

/// Everything that the mail about a change says to one participant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundChangedMail {
    /// What the reader is called: "Ines".
    pub reader: String,
    /// What the one who changed it is called: "Marit".
    pub by: String,
    /// Why, in their words; may be empty.
    pub reason: String,
    /// The group's name.
    pub group_name: String,
    /// The group's slug, for the List-Id.
    pub group_slug: String,
    /// ISO 4217 code of every amount.
    pub currency: String,
    /// The round's title: "November round".
    pub round_title: String,
    /// When the round closes, in the group's zone.
    pub closes: NaiveDateTime,
    /// The city that names the zone: "Amsterdam".
    pub zone_city: String,
    /// What changed.
    pub changed: Changed,
    /// What the reader gave to the bucket, or in all; zero leaves its sentence out.
    pub given: Amount,
    /// What the reader may still give.
    pub left: Amount,
    /// The round takes each split once, and the reader saved theirs: nothing can be changed.
    pub is_final: bool,
    /// The round's page.
    pub round_url: String,
    /// The foot.
    pub footer: Footer,
}

impl RoundChangedMail {
    /// Writes subject, text and HTML.
    pub fn render(&self) -> Result<Rendered, RenderError> {
        let money = Money::new(&self.currency, &self.amounts())?;
        let (round, close) = (&self.round_title, self.moment(self.closes));
        let hello = Sentence::default().plain(format!("Hello {}. ", self.reader));
        let (subject, headline, lead) = match &self.changed {
            Changed::Close { was } => {
                let day = short_day(self.closes.date());
                let lead = hello
                    .plain(format!("{} gave the {round} of {} more time. It closes on ", self.by, self.group_name))
                    .strong(close.clone())
                    .plain(format!(", not on {}.", self.moment(*was)));
                (format!("{round}: open until {day}"), format!("The {round} is open longer"), lead)
            }
            Changed::Reopened { title } => {
                let lead = hello.plain(format!("{} unlocked the sums of ", self.by)).strong(title.clone()).plain(
                    format!(" in the {round}: its owners may change once what it asks for. You hear about it then."),
                );
                (format!("{round}: the sums of {title} may change"), format!("The sums of {title} may change"), lead)
            }
            Changed::Goal { title, old, new } => {
                let lead = hello.strong(title.clone()).plain(format!(
                    " asks for {} in the {round} now. It asked for {}.",
                    asks(*new, money),
                    asks(*old, money)
                ));
                (format!("{round}: {title} asks for another sum"), format!("{title} asks for another sum"), lead)
            }
        };
        let mut paragraphs = vec![lead];
        if !self.reason.trim().is_empty() {
            paragraphs.push(Sentence::default().plain(format!("The reason: {}", self.reason.trim())));
        }
        paragraphs.extend(self.mine(money, &close));
        Short {
            group_name: &self.group_name,
            preview: format!("It closes on {close}."),
            subject,
            headline,
            paragraphs,
            button: Some(("To the round", &self.round_url)),
            foot: Foot::List {
                why: format!(
                    "You get this because you are in the {round} of {} and chose mails about new rounds.",
                    self.group_name
                ),
                footer: &self.footer,
            },
        }
        .render()
    }

    fn amounts(&self) -> Vec<Amount> {
        let mut amounts = vec![self.given, self.left];
        if let Changed::Goal { old, new, .. } = &self.changed {
            amounts.extend([old.minimum, new.minimum]);
            amounts.extend(old.maximum.into_iter().chain(new.maximum));
        }
        amounts
    }

    /// The reader's own money in it.
    fn mine(&self, money: Money, close: &str) -> Option<Sentence> {
        let is_close = matches!(self.changed, Changed::Close { .. });
        let (given, left) = (self.given.is_positive(), self.left.is_positive());
        let sentence = match (is_close, given) {
            (true, true) => Sentence::default().plain("What you saved stands. "),
            (true, false) => Sentence::default(),
            (false, true) => Sentence::default()
                .mine(format!("Your {}", money.show(self.given)))
                .plain(" is in it and stays there unless you take it out. "),
            (false, false) => return None,
        };
        let change = format!("You can change your split until {close}.");
        Some(match (self.is_final, is_close && left) {
            (true, _) => sentence.plain("You saved your split, and this round takes it once."),
            (false, true) => {
                sentence.plain("You have ").mine(money.show(self.left)).plain(format!(" to give. {change}"))
            }
            (false, false) => sentence.plain(change),
        })
    }

    fn moment(&self, at: NaiveDateTime) -> String {
        format!("{}, {} ({} time)", long_day(at.date()), clock(at), self.zone_city)
    }
}

/// "€850", "€900 to €1,800", "€500 or more", "any sum".
fn asks(goal: Goal, money: Money) -> String {
    match goal.maximum {
        None if goal.minimum.is_zero() => "any sum".to_owned(),
        None => format!("{} or more", money.show(goal.minimum)),
        Some(most) if most == goal.minimum => money.show(most),
        Some(most) => format!("{} to {}", money.show(goal.minimum), money.show(most)),
    }
}
