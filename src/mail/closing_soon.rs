//! "November round: you have €100 left, closes Tuesday 18:00": two days before the close, to those who still hold money
//! (mail.md, Kinds).

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
    money::Amount,
    time::{clock, long_day},
};

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
    /// The round's title: "November round".
    pub round_title: String,
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
        let (round, left) = (&self.round_title, money.show(self.left));
        let close = format!("{}, {} ({} time)", long_day(self.closes.date()), clock(self.closes), self.zone_city);
        let what = if self.private_sums { "you have money left".to_owned() } else { format!("you have {left} left") };
        let lead = Sentence::default()
            .plain(format!("Hello {}. The {round} of {} closes on ", self.reader, self.group_name))
            .strong(close.clone())
            .plain(".");
        let mine = match self.given.is_positive() {
            true => Sentence::default()
                .plain(format!("You gave {} so far. ", money.show(self.given)))
                .mine(format!("Your other {left}"))
                .plain(" can still go to a bucket, or to several."),
            false => Sentence::default()
                .mine(format!("Your {left}"))
                .plain(" can still go to a bucket, or to several: you have not given anything yet."),
        };
        let after = match self.stays_with_giver {
            true => "What you do not give stays yours for the next round.",
            false => "What you do not give is carried on, and shared out anew in the next round.",
        };
        Short {
            group_name: &self.group_name,
            subject: format!("{round}: {what}, closes {} {}", self.closes.format("%A"), clock(self.closes)),
            headline: format!("You have {left} left to give"),
            preview: format!("The {round} closes on {close}."),
            paragraphs: vec![lead, mine, Sentence::default().plain(after)],
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
}
