//! "Tidewater Co-op: are you in the next round?": who takes part is asked before a round (money.md 5).

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::{
    Footer,
    content::{RenderError, Rendered},
    short::{Foot, Short},
    spans::Sentence,
};
use crate::domain::time::{clock, long_day, short_day};

/// Everything that the question says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandsMail {
    /// What the reader is called: "Ines".
    pub reader: String,
    /// What the one who asks is called: "Marit".
    pub asked_by: String,
    /// The group's name.
    pub group_name: String,
    /// The group's slug, for the List-Id.
    pub group_slug: String,
    /// Until when hands are counted, in the group's zone.
    pub until: NaiveDateTime,
    /// The city that names the zone: "Amsterdam".
    pub zone_city: String,
    /// What the one who asks says about it; may be empty.
    pub note: String,
    /// Where to answer.
    pub answer_url: String,
    /// The foot.
    pub footer: Footer,
}

impl HandsMail {
    /// Writes subject, text and HTML.
    pub fn render(&self) -> Result<Rendered, RenderError> {
        let until = format!("{}, {} ({} time)", long_day(self.until.date()), clock(self.until), self.zone_city);
        let lead = Sentence::default()
            .plain(format!("Hello {}. {} asks who takes part in the next round of ", self.reader, self.asked_by))
            .strong(self.group_name.clone())
            .plain(format!(". Say so until {until}."));
        let mut paragraphs = vec![lead];
        if !self.note.trim().is_empty() {
            paragraphs.push(Sentence::default().plain(self.note.trim()));
        }
        paragraphs.push(Sentence::default().plain(
            "What there is to share is divided among those who are in. Whoever does not answer is not in this time.",
        ));
        Short {
            group_name: &self.group_name,
            subject: format!("{}: are you in the next round?", self.group_name),
            headline: "Are you in the next round?".to_owned(),
            preview: format!("Say so until {}.", short_day(self.until.date())),
            paragraphs,
            button: Some(("Say whether you are in", &self.answer_url)),
            foot: Foot::List {
                why: format!(
                    "You get this because you are a member of {} and chose mails about new rounds.",
                    self.group_name
                ),
                footer: &self.footer,
            },
        }
        .render()
    }
}
