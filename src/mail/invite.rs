//! "Ines invites you to Tidewater Co-op": an invitation (mail.md, Kinds). It carries no List-* header.

use askama::Template;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    content::{self, RenderError, Rendered},
    footer,
    frame::Frame,
    layout,
    spans::Sentence,
};
use crate::language::day_with_year;
use crate::{rich, tr};

/// Everything that an invitation says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InviteMail {
    /// Who is invited, if a name was given: "Ama".
    pub reader: Option<String>,
    /// What the one who invites is called: "Ines".
    pub inviter: String,
    /// Their whole name, for the body: "Ines Ribeiro".
    pub inviter_name: String,
    /// The group's name.
    pub group_name: String,
    /// What the group is, in its own words; no line without it.
    pub about: Option<String>,
    /// The address that the button opens.
    pub invite_url: String,
    /// The last day on which the invitation is good, in the group's zone.
    pub valid_until: NaiveDate,
    /// The group's postal address on one line, without the group's name.
    pub postal_address: Option<String>,
}

#[derive(Template)]
#[template(path = "email/invite/text.txt")]
struct Text {
    headline: String,
    lead: String,
    about: String,
    join: String,
    valid: String,
    note: String,
    sender: String,
}

#[derive(Template)]
#[template(path = "email/invite/body.html")]
struct Body<'a> {
    frame: Frame<'a>,
    headline: &'a str,
    lead: &'a Sentence,
    about: &'a str,
    invite_url: &'a str,
    join: &'a str,
    valid: &'a str,
    note: &'a str,
}

impl InviteMail {
    /// Writes subject, text and HTML.
    pub fn render(&self) -> Result<Rendered, RenderError> {
        let (inviter, group) = (&self.inviter_name, &self.group_name);
        let subject = layout::one_line(&tr!("mail-invite-subject", inviter = self.inviter, group = group));
        let lead = Sentence::from(match &self.reader {
            Some(reader) => rich!("mail-invite-lead", reader = reader, inviter = inviter, group = group),
            None => rich!("mail-invite-lead-unnamed", inviter = inviter, group = group),
        });
        let about = layout::shortened(self.about.as_deref().unwrap_or_default(), 300);
        let join = tr!("mail-invite-button", group = group);
        let valid = tr!("mail-invite-valid", day = day_with_year(self.valid_until));
        let note = tr!("mail-invite-note", inviter = inviter);
        let mut frame = Frame::new(group, &subject, &valid);
        if let Some(address) = self.postal_address.as_deref().filter(|address| !address.trim().is_empty()) {
            frame.sender = footer::sender(group, address.trim());
        }
        let text = Text {
            headline: layout::heading(&subject),
            lead: layout::paragraph(&lead.text(), 0),
            about: layout::paragraph(&about, 0),
            join: layout::link(&tr!("mail-invite-button-text"), &self.invite_url, 0),
            valid: layout::paragraph(&valid, 0),
            note: layout::paragraph(&note, 0),
            sender: layout::paragraph(&frame.sender, 0),
        };
        let html = Body {
            headline: &subject,
            lead: &lead,
            about: &about,
            invite_url: &self.invite_url,
            join: &join,
            valid: &valid,
            note: &note,
            frame,
        }
        .render()?;
        Ok(Rendered { text: content::closed(&text)?, html, subject })
    }
}
