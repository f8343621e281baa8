//! The steps as a drawing that stands alone: words, bar and amount of each row, mirrored for languages from right to
//! left. On a page the table itself is the chart.

use askama::Template;

use super::StepChart;
use super::sankey::layout::Direction;
use super::words::{apart, said, two_lines};
use crate::web::parts::StepRow;

/// Height of the title, and of a row with one line of words and one of its note, in the units of the drawing.
const TOP: u32 = 56;
const ROW: u32 = 48;
/// Between two lines of words, and of a note.
const LABEL_LINE: u32 = 18;
const NOTE_LINE: u32 = 15;
/// Width of the drawing, its edge, and the room for words before the bars.
const WIDE: u32 = 1000;
const EDGE: u32 = 16;
const ROOM: u32 = 256;

#[derive(Template)]
#[template(path = "charts/steps.svg", escape = "html")]
struct Svg<'a> {
    title: String,
    said: String,
    direction: Direction,
    bars: Vec<Bar<'a>>,
    height: u32,
}

impl Svg<'_> {
    /// Where words begin.
    fn start(&self) -> u32 {
        if self.direction == Direction::Ltr { EDGE } else { WIDE - EDGE }
    }

    /// Where amounts end.
    fn end(&self) -> u32 {
        WIDE - self.start()
    }
}

struct Bar<'a> {
    row: &'a StepRow,
    direction: Direction,
    /// Lines with their base lines.
    label: Vec<(u32, String)>,
    note: Vec<(u32, String)>,
    top: u32,
    height: u32,
}

impl<'a> Bar<'a> {
    /// The bar of a row under another, or under the title.
    fn under(above: Option<&Bar<'_>>, row: &'a StepRow) -> Self {
        let top = above.map_or(TOP, |bar| bar.top + bar.height);
        let lines = |text: &str, size| two_lines(text, size, ROOM).into_iter().map(apart).collect::<Vec<String>>();
        let (label, note) = (lines(&row.label, 15), lines(row.note.as_deref().unwrap_or_default(), 12));
        let more = |lines: &[String]| u32::try_from(lines.len().saturating_sub(1)).unwrap_or_default();
        let (under_label, under_note) = (more(&label) * LABEL_LINE, more(&note) * NOTE_LINE);
        let at = |lines: Vec<String>, first: u32, line: u32| {
            lines.into_iter().zip(0_u32..).map(|(words, place)| (first + place * line, words)).collect()
        };
        Self {
            row,
            direction: Direction::current(),
            label: at(label, top + 22, LABEL_LINE),
            note: at(note, top + 39 + under_label, NOTE_LINE),
            top,
            height: ROW + under_label + under_note,
        }
    }

    /// A thousandth in the drawing, where bars stand between 280 and 880; mirrored from right to left.
    fn x(&self, per_mille: u16) -> u32 {
        let x = 280 + u32::from(per_mille) * 600 / 1000;
        if self.direction == Direction::Ltr { x } else { WIDE - x }
    }

    fn left(&self) -> u32 {
        let start = self.x(self.row.x_pm);
        if self.direction == Direction::Ltr { start } else { start - self.width() }
    }

    fn width(&self) -> u32 {
        let width = u32::from(self.row.drawn_width()) * 600 / 1000;
        if self.row.width_pm == 0 { 0 } else { width.max(1) }
    }

    fn guides(&self) -> Vec<u32> {
        self.row.guides_pm.iter().map(|guide| self.x(*guide)).collect()
    }

    /// The middle of the row.
    fn middle(&self) -> u32 {
        self.top + self.height / 2
    }
}

impl StepChart {
    /// A drawing that stands alone, with a small style block and the light palette.
    ///
    /// # Errors
    /// When the template fails.
    pub fn svg(&self) -> Result<String, askama::Error> {
        let table = self.table();
        let mut bars: Vec<Bar<'_>> = Vec::with_capacity(table.rows.len());
        for row in &table.rows {
            bars.push(Bar::under(bars.last(), row));
        }
        let height = bars.last().map_or(TOP, |bar| bar.top + bar.height) + 16;
        let said = said(table.rows.iter().map(|row| (row.label.clone(), row.amount.clone())));
        let title = apart(table.caption.clone());
        Svg { title, said, direction: Direction::current(), bars, height }.render()
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test that stops here has failed, which is what it is for")]

    use crate::charts::{Shape, Step, StepChart};
    use crate::domain::currency::Currency;
    use crate::domain::money::Amount;
    use crate::language::Language;
    use crate::web::parts::Tone;

    fn eur(whole: i64) -> Amount {
        Amount::from_minor(whole * 100)
    }

    fn drawn(steps: Vec<Step>) -> String {
        let chart = StepChart::new("November step by step", Currency::parse("EUR").unwrap(), steps).unwrap();
        chart.svg().unwrap()
    }

    fn november() -> String {
        drawn(vec![
            Step::new("Came in", Tone::Stone, Shape::Start(eur(12_500))),
            Step::new("Foundation", Tone::Found, Shape::Minus(eur(3_125))),
            Step::new("Ours to share", Tone::Pool, Shape::Result),
        ])
    }

    #[test]
    fn long_words_are_broken_and_never_run_into_the_bars() {
        let label = "Missing for the costs that all of us agreed to";
        let note = "five bills that we agreed to, and €200 that was missing before";
        let svg = drawn(vec![
            Step::new(label, Tone::Core, Shape::Start(eur(100))).note(note),
            Step::new("Rest", Tone::Pool, Shape::Result),
        ]);
        let lines: Vec<&str> =
            svg.split("<text class=\"").filter_map(|rest| rest.split(">").nth(1)?.strip_suffix("</text")).collect();
        for part in ["Missing for the costs that all of", "us agreed to", "that was missing before"] {
            assert!(lines.contains(&part), "{part} in {lines:?}");
        }
        assert!(svg.contains(&format!("<desc id=\"d\">{label} €100, Rest €100</desc>")), "{svg}");
        // The next row begins under both lines: 48 and 18 and 15.
        assert!(svg.contains(&format!("M16 {}H984", 56 + 48 + 18 + 15)), "{svg}");
        assert!(svg.contains(&format!("y=\"{}\" width=\"600\"", 56 + (48 + 18 + 15) / 2 - 13)), "{svg}");
    }

    #[test]
    fn from_right_to_left_the_drawing_is_mirrored_and_says_so() {
        let ltr = november();
        let rtl = Language::Ar.during(november);
        assert!(ltr.contains("direction=\"ltr\"") && rtl.contains("direction=\"rtl\""));
        let bars = |svg: &str| -> Vec<(u32, u32)> {
            let number = |text: &str, name: &str| -> u32 {
                let (_, rest) = text.split_once(&format!(" {name}=\"")).unwrap();
                rest.split('"').next().unwrap().parse().unwrap()
            };
            let rects = svg.split("<rect class=").skip(1);
            rects.map(|rect| (number(rect, "x"), number(rect, "width"))).collect()
        };
        let mirrored: Vec<(u32, u32)> = bars(&ltr).iter().map(|(x, width)| (1000 - x - width, *width)).collect();
        assert_eq!(bars(&rtl), mirrored);
        assert!(rtl.contains("class=\"a\" x=\"16\"") && rtl.contains("class=\"l\" x=\"984\""), "{rtl}");
        assert!(rtl.contains("\u{2068}Foundation\u{2069}"), "names keep their order");
    }
}
