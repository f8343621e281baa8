//! What the HTML documents of all mails have in common: colours, fonts, preview line, brand and foot.

use super::{
    footer::Footer,
    palette::{DARK, FONT_DISPLAY, FONT_UI, LIGHT, Scheme},
};
use crate::language::Language;

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
    /// The language, as `lang` wants it.
    pub lang: &'static str,
    /// The direction it is written in, as `dir` wants it.
    pub dir: &'static str,
    /// The side where lines begin: `left` or `right`.
    pub start: &'static str,
    /// The other one.
    pub end: &'static str,
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
    /// A frame without a foot, in the language of the task.
    pub(super) fn new(group_name: &'a str, title: &'a str, preview: &'a str) -> Frame<'a> {
        let language = Language::current();
        let is_mirrored = language.direction() == "rtl";
        let (start, end) = if is_mirrored { ("right", "left") } else { ("left", "right") };
        Frame {
            l: &LIGHT,
            d: &DARK,
            ui: FONT_UI,
            display: FONT_DISPLAY,
            lang: language.as_str(),
            dir: language.direction(),
            start,
            end,
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
