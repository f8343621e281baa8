//! Mails of a headline, a few sentences and perhaps a button: one form for all of them.

use askama::Template;

use super::{
    Footer,
    content::{self, RenderError, Rendered},
    frame::Frame,
    layout,
    spans::Sentence,
};

/// What a short mail says.
pub(super) struct Short<'a> {
    /// The group's name beside the brand; empty for none.
    pub group_name: &'a str,
    /// The subject line.
    pub subject: String,
    /// The headline.
    pub headline: String,
    /// The line that inboxes show beside the subject.
    pub preview: String,
    /// One paragraph each.
    pub paragraphs: Vec<Sentence>,
    /// The words of the button and where it leads.
    pub button: Option<(String, &'a str)>,
    /// The foot.
    pub foot: Foot<'a>,
}

/// What stands below a short mail.
pub(super) enum Foot<'a> {
    /// It can be turned off.
    List {
        /// Why the mail came.
        why: String,
        /// The ways to get fewer.
        footer: &'a Footer,
    },
    /// It cannot be turned off.
    Account {
        /// What to do if it is not meant for the reader.
        note: String,
        /// Who writes: name and postal address.
        sender: String,
    },
}

#[derive(Template)]
#[template(path = "email/short/text.txt")]
struct Text {
    headline: String,
    paragraphs: Vec<String>,
    link: Option<String>,
    foot: String,
}

#[derive(Template)]
#[template(path = "email/short/body.html")]
struct Body<'a> {
    frame: Frame<'a>,
    headline: &'a str,
    paragraphs: &'a [Sentence],
    button: Option<(&'a str, &'a str)>,
    note: Option<&'a str>,
}

impl Short<'_> {
    /// Writes subject, text and HTML.
    pub(super) fn render(&self) -> Result<Rendered, RenderError> {
        let mut frame = Frame::new(self.group_name, &self.headline, &self.preview);
        let (foot, note) = match &self.foot {
            Foot::List { why, footer } => {
                frame = frame.with_footer(why.clone(), footer);
                (footer.text(why, self.group_name), None)
            }
            Foot::Account { note, sender } => {
                frame.sender.clone_from(sender);
                (format!("{}\n\n{}", layout::paragraph(note, 0), layout::paragraph(sender, 0)), Some(note.as_str()))
            }
        };
        let text = Text {
            headline: layout::heading(&self.headline),
            paragraphs: self.paragraphs.iter().map(|one| layout::paragraph(&one.text(), 0)).collect(),
            link: self.button.as_ref().map(|(words, url)| layout::link(words, url, 0)),
            foot,
        };
        let button = self.button.as_ref().map(|(words, url)| (words.as_str(), *url));
        let html = Body { frame, headline: &self.headline, paragraphs: &self.paragraphs, button, note }.render()?;
        Ok(Rendered { subject: layout::one_line(&self.subject), text: content::closed(&text)?, html })
    }
}
