//! What the HTML documents of all mails have in common: colours, fonts, preview line, brand and foot.

use super::{
    footer::Footer,
    palette::{DARK, FONT_DISPLAY, FONT_UI, LIGHT, Scheme},
};

/// The foot of a mail that can be turned off.
pub(super) struct Foot<'a> {
    /// Why the mail came.
    pub why: String,
    /// Where mails are chosen.
    pub preferences_url: &'a str,
    /// Where this kind is turned off.
    pub unsubscribe_url: &'a str,
}

/// The frame around a mail's own part.
pub(super) struct Frame<'a> {
    /// Light colours, inline.
    pub l: &'static Scheme,
    /// Dark colours, in the style block.
    pub d: &'static Scheme,
    /// The sans stack.
    pub ui: &'static str,
    /// The serif stack.
    pub display: &'static str,
    /// The group's name beside the brand.
    pub group_name: &'a str,
    /// The document's title.
    pub title: &'a str,
    /// The line that inboxes show beside the subject.
    pub preview: &'a str,
    /// The foot; account mails and invites have none.
    pub foot: Option<Foot<'a>>,
    /// Who writes: name and postal address.
    pub sender: String,
}

impl<'a> Frame<'a> {
    /// A frame without a foot.
    pub(super) fn new(group_name: &'a str, title: &'a str, preview: &'a str) -> Frame<'a> {
        Frame {
            l: &LIGHT,
            d: &DARK,
            ui: FONT_UI,
            display: FONT_DISPLAY,
            group_name,
            title,
            preview,
            foot: None,
            sender: group_name.to_owned(),
        }
    }

    /// The frame with why it came and the ways to get fewer.
    pub(super) fn with_footer(mut self, why: String, footer: &'a Footer) -> Frame<'a> {
        self.sender = footer.sender(self.group_name);
        self.foot =
            Some(Foot { why, preferences_url: &footer.preferences_url, unsubscribe_url: &footer.unsubscribe_url });
        self
    }
}
