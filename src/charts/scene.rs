//! A drawing as plain shapes: whole numbers, classes, words. The page draws it with its own style sheet, a file that
//! stands alone with a small style block and the light palette.

use askama::Template;

use super::sankey::layout::Direction;
use super::words::apart;
use crate::web::parts::Tone;

/// A drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scene {
    /// Distinguishes it on its page: `flow-wide`.
    pub id: &'static str,
    /// When it is shown: `chart-wide` or `chart-narrow`; empty for always.
    pub shown: &'static str,
    /// What it is.
    pub title: String,
    /// The main numbers in a sentence.
    pub said: String,
    /// Which way its words are read, and so on which side of its place a label stands.
    pub direction: Direction,
    /// Its width in units.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// Bands and lines, drawn first.
    pub paths: Vec<Path>,
    /// Nodes.
    pub rects: Vec<Rect>,
    /// Ends of lines.
    pub dots: Vec<Dot>,
    /// Words, drawn last.
    pub labels: Vec<Label>,
}

/// A band or a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    /// Its colour.
    pub class: &'static str,
    /// Its way.
    pub d: String,
}

/// A node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rect {
    /// Its colour.
    pub class: &'static str,
    /// Left edge.
    pub x: u32,
    /// Top.
    pub y: u32,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

/// The end of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dot {
    /// Its colour.
    pub class: &'static str,
    /// Centre.
    pub x: u32,
    /// Centre.
    pub y: u32,
}

/// Words at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Weight, size and side.
    pub class: &'static str,
    /// Where it begins, ends or has its middle, by its class.
    pub x: u32,
    /// Its base line.
    pub y: u32,
    /// The words.
    pub text: String,
    /// Softer words after them: an amount.
    pub after: Option<String>,
}

impl Label {
    /// Words without softer ones.
    pub fn new(class: &'static str, x: u32, y: u32, text: impl Into<String>) -> Self {
        Self { class, x, y, text: apart(text.into()), after: None }
    }

    /// Adds the softer words.
    #[must_use]
    pub fn after(mut self, words: impl Into<String>) -> Self {
        self.after = Some(words.into());
        self
    }
}

/// The class of a node.
pub const fn fill(tone: Tone) -> &'static str {
    match tone {
        Tone::Stone => "fill-stone",
        Tone::Found => "fill-found",
        Tone::Core => "fill-core",
        Tone::Pool => "fill-pool",
        Tone::Mine => "fill-mine",
    }
}

/// The class of a band.
pub const fn band(tone: Tone) -> &'static str {
    match tone {
        Tone::Stone => "band-stone",
        Tone::Found => "band-found",
        Tone::Core => "band-core",
        Tone::Pool | Tone::Mine => "band-pool",
    }
}

/// Room for the title above a drawing that stands alone, and at its sides.
const TOP: u32 = 56;
const SIDE: u32 = 16;

#[derive(Template)]
#[template(path = "charts/scene.svg", escape = "html")]
struct Alone<'a> {
    scene: &'a Scene,
    title: String,
    title_x: u32,
    width: u32,
    height: u32,
    top: u32,
    side: u32,
}

impl Scene {
    /// The drawing as a file.
    ///
    /// # Errors
    /// When the template fails.
    pub fn alone(&self) -> Result<String, askama::Error> {
        let (width, height) = (self.width + 2 * SIDE, self.height + TOP + SIDE);
        let title_x = if self.direction == Direction::Ltr { SIDE } else { width - SIDE };
        Alone { scene: self, title: apart(self.title.clone()), title_x, width, height, top: TOP, side: SIDE }.render()
    }
}
