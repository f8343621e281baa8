//! "Tidewater Co-op: are you in the next round?": who takes part is asked before a round (money.md 5).

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::{
    Footer,
    content::{RenderError, Rendered},
    moment::moment,
    short::{Foot, Short},
    spans::Sentence,
};
use crate::language::short_day;
use crate::{rich, tr};

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
        let until = moment(self.until, &self.zone_city);
        let lead = rich!(
            "mail-hands-lead",
            reader = self.reader,
            asker = self.asked_by,
            group = self.group_name,
            until = until
        );
        let mut paragraphs = vec![lead.into()];
        if !self.note.trim().is_empty() {
            paragraphs.push(Sentence::typed(self.note.trim()));
        }
        paragraphs.push(tr!("mail-hands-silence").into());
        Short {
            group_name: &self.group_name,
            subject: tr!("mail-hands-subject", group = self.group_name),
            headline: tr!("mail-hands-headline"),
            preview: tr!("mail-hands-preview", day = short_day(self.until.date())),
            paragraphs,
            button: Some((tr!("mail-hands-button"), &self.answer_url)),
            foot: Foot::List { why: tr!("mail-why-rounds", group = self.group_name), footer: &self.footer },
        }
        .render()
    }
}
