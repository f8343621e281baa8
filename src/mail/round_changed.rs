//! "November round: open until 24 November": something about a round changed while it runs (mail.md, Kinds).

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::{
    Footer,
    content::{RenderError, Rendered},
    moment::moment,
    money::Money,
    short::{Foot, Short},
    spans::Sentence,
};
use crate::domain::{bucket::Goal, money::Amount};
use crate::language::{capital, round_title, short_day};
use crate::{rich, tr};

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
    /// The round's name: "2026-11".
    pub round: String,
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
        let close = moment(self.closes, &self.zone_city);
        let (subject, headline, lead) = self.said(money, &close);
        let mut paragraphs = vec![lead];
        if !self.reason.trim().is_empty() {
            paragraphs.push(rich!("mail-changed-reason", reason = self.reason.trim()).user("words").into());
        }
        paragraphs.extend(self.mine(money, &close));
        let round = round_title(&self.round);
        Short {
            group_name: &self.group_name,
            preview: tr!("mail-changed-preview", close = close),
            subject,
            headline,
            paragraphs,
            button: Some((tr!("mail-to-the-round"), &self.round_url)),
            foot: Foot::List {
                why: tr!("mail-why-in-round", round = round, group = self.group_name),
                footer: &self.footer,
            },
        }
        .render()
    }

    /// Subject, headline and what happened.
    fn said(&self, money: Money, close: &str) -> (String, String, Sentence) {
        let (reader, by, group, round) = (&self.reader, &self.by, &self.group_name, round_title(&self.round));
        match &self.changed {
            Changed::Close { was } => (
                tr!("mail-changed-close-subject", round = capital(&round), day = short_day(self.closes.date())),
                tr!("mail-changed-close-headline", round = round),
                rich!(
                    "mail-changed-close-lead",
                    reader = reader,
                    by = by,
                    round = round,
                    group = group,
                    close = close,
                    was = moment(*was, &self.zone_city)
                )
                .into(),
            ),
            Changed::Reopened { title } => (
                tr!("mail-changed-unlocked-subject", round = capital(&round), title = title),
                tr!("mail-changed-unlocked-headline", title = title),
                rich!("mail-changed-unlocked-lead", reader = reader, by = by, title = title, round = round).into(),
            ),
            Changed::Goal { title, old, new } => (
                tr!("mail-changed-goal-subject", round = capital(&round), title = title),
                tr!("mail-changed-goal-headline", title = title),
                rich!(
                    "mail-changed-goal-lead",
                    reader = reader,
                    title = title,
                    new = asks(*new, money),
                    round = round,
                    old = asks(*old, money)
                )
                .into(),
            ),
        }
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
            (true, true) => tr!("mail-changed-stands").into(),
            (true, false) => Sentence::default(),
            (false, true) => rich!("mail-changed-in-it", amount = money.show(self.given)).span("mine").into(),
            (false, false) => return None,
        };
        if self.is_final {
            return Some(sentence.and(tr!("mail-changed-final")));
        }
        let sentence = match is_close && left {
            true => sentence.and(rich!("mail-changed-left", amount = money.show(self.left)).span("mine")),
            false => sentence,
        };
        Some(sentence.and(tr!("mail-changed-until", close = close)))
    }
}

/// "€850", "€900 to €1,800", "€500 or more", "any sum".
fn asks(goal: Goal, money: Money) -> String {
    match goal.maximum {
        None if goal.minimum.is_zero() => tr!("mail-any-sum"),
        None => tr!("mail-changed-goal-open", least = money.show(goal.minimum)),
        Some(most) if most == goal.minimum => money.show(most),
        Some(most) => tr!("mail-changed-goal-range", least = money.show(goal.minimum), most = money.show(most)),
    }
}
