//! The colours of the HTML part: the light and dark values of the design tokens, in one place.
//!
//! Mail clients know no custom properties, so the light value stands inline on each element and the dark one in a
//! small style block that a client may drop.

/// One scheme's colours, named as the design tokens are.
#[derive(Debug, Clone, Copy)]
pub struct Scheme {
    /// Behind the card.
    pub paper: &'static str,
    /// The card.
    pub surface: &'static str,
    /// The empty part of a bar.
    pub sunken: &'static str,
    /// Hair lines.
    pub line: &'static str,
    /// Text.
    pub ink: &'static str,
    /// Muted text, and the rule above a sum.
    pub ink_2: &'static str,
    /// Links, buttons, filled bars.
    pub pool: &'static str,
    /// Text on a button.
    pub on_pool: &'static str,
    /// Text about the reader's own money.
    pub mine_text: &'static str,
    /// The box about the reader's own money.
    pub mine_tint: &'static str,
    /// The bar of a bucket that was not funded.
    pub stone: &'static str,
}

/// By day.
pub const LIGHT: Scheme = Scheme {
    paper: "#FAF7F0",
    surface: "#FFFFFF",
    sunken: "#F1ECE1",
    line: "#DED6C7",
    ink: "#1A2A2C",
    ink_2: "#51605E",
    pool: "#0B6B62",
    on_pool: "#FFFFFF",
    mine_text: "#8A4E00",
    mine_tint: "#FDF1DC",
    stone: "#6B6457",
};

/// By night.
pub const DARK: Scheme = Scheme {
    paper: "#0F1819",
    surface: "#172324",
    sunken: "#0B1213",
    line: "#2B3A3B",
    ink: "#ECF0EA",
    ink_2: "#A8B7B3",
    pool: "#55C4B3",
    on_pool: "#06201D",
    mine_text: "#F6C267",
    mine_tint: "#3A2B0E",
    stone: "#A49C8B",
};

/// System sans, for everything but headings.
pub const FONT_UI: &str = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif";
/// System serif, for headings.
pub const FONT_DISPLAY: &str = "Charter,'Bitstream Charter','Charis SIL','Sitka Text',Cambria,'Noto Serif',serif";
