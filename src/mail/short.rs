//! Mails of a headline, a few sentences and a button: one form for all of them.

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
    /// The group's name.
    pub group_name: &'a str,
    /// The subject line.
    pub subject: String,
    /// The headline.
    pub headline: String,
    /// The line that inboxes show beside the subject.
    pub preview: String,
    /// One paragraph each.
    pub paragraphs: Vec<Sentence>,
    /// The words of the button.
    pub button: &'a str,
    /// Where it leads.
    pub url: &'a str,
    /// Why the mail came.
    pub why: String,
    /// The foot.
    pub footer: &'a Footer,
}

#[derive(Template)]
#[template(path = "email/short/text.txt")]
struct Text {
    headline: String,
    paragraphs: Vec<String>,
    link: String,
    foot: String,
}

#[derive(Template)]
#[template(path = "email/short/body.html")]
struct Body<'a> {
    frame: Frame<'a>,
    headline: &'a str,
    paragraphs: &'a [Sentence],
    url: &'a str,
    button: &'a str,
}

impl Short<'_> {
    /// Writes subject, text and HTML.
    pub(super) fn render(&self) -> Result<Rendered, RenderError> {
        let text = Text {
            headline: layout::paragraph(&self.headline.to_uppercase(), 0),
            paragraphs: self.paragraphs.iter().map(|one| layout::paragraph(&one.text(), 0)).collect(),
            link: layout::link(self.button, self.url, 0),
            foot: self.footer.text(&self.why, self.group_name),
        };
        let frame = Frame::new(self.group_name, &self.headline, &self.preview);
        let html = Body {
            frame: frame.with_footer(self.why.clone(), self.footer),
            headline: &self.headline,
            paragraphs: &self.paragraphs,
            url: self.url,
            button: self.button,
        }
        .render()?;
        Ok(Rendered { subject: layout::one_line(&self.subject), text: content::closed(&text)?, html })
    }
}
