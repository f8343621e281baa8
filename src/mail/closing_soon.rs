//! "November round: you have €100 left, closes Tuesday 18:00": two days before the close, to those who still hold money
//! (mail.md, Kinds).

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::{
    Footer,
    content::{RenderError, Rendered},
    moment::moment,
    money::Money,
    short::{Foot, Short},
};
use crate::domain::money::Amount;
use crate::language::{capital, clock, round_title, weekday};
use crate::{rich, tr};

/// Everything that the mail says to one participant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosingSoonMail {
    /// What the reader is called: "Ines".
    pub reader: String,
    /// The group's name.
    pub group_name: String,
    /// The group's slug, for the List-Id.
    pub group_slug: String,
    /// Outsiders must not learn the group's sums: the subject then names none.
    pub private_sums: bool,
    /// ISO 4217 code of every amount.
    pub currency: String,
    /// The round's name: "2026-11".
    pub round: String,
    /// When the round closes, in the group's zone.
    pub closes: NaiveDateTime,
    /// The city that names the zone: "Amsterdam".
    pub zone_city: String,
    /// What the reader's saved split gives; zero when there is none.
    pub given: Amount,
    /// What they may still give; above zero.
    pub left: Amount,
    /// Money that is left stays the reader's; else it is carried on.
    pub stays_with_giver: bool,
    /// The round's page.
    pub round_url: String,
    /// The foot.
    pub footer: Footer,
}

impl ClosingSoonMail {
    /// Writes subject, text and HTML.
    pub fn render(&self) -> Result<Rendered, RenderError> {
        let money = Money::new(&self.currency, &[self.given, self.left])?;
        let (round, left) = (round_title(&self.round), money.show(self.left));
        let close = moment(self.closes, &self.zone_city);
        let (day, hour) = (weekday(self.closes.date()), clock(self.closes));
        let lead =
            rich!("mail-closing-lead", reader = self.reader, round = round, group = self.group_name, close = close);
        let mine = match self.given.is_positive() {
            true => rich!("mail-closing-gave", given = money.show(self.given), left = left).span("mine"),
            false => rich!("mail-closing-gave-nothing", left = left).span("mine"),
        };
        let after = match self.stays_with_giver {
            true => tr!("mail-closing-stays"),
            false => tr!("mail-closing-carried"),
        };
        Short {
            group_name: &self.group_name,
            subject: match self.private_sums {
                true => tr!("mail-closing-subject-private", round = capital(&round), weekday = day, clock = hour),
                false => tr!("mail-closing-subject", round = capital(&round), left = left, weekday = day, clock = hour),
            },
            headline: tr!("mail-closing-headline", left = left),
            preview: tr!("mail-closing-preview", round = round, close = close),
            paragraphs: vec![lead.into(), mine.into(), after.into()],
            button: Some((tr!("mail-to-the-round"), &self.round_url)),
            foot: Foot::List {
                why: tr!("mail-why-in-round", round = round, group = self.group_name),
                footer: &self.footer,
            },
        }
        .render()
    }
}
