//! The months as a drawing.

use super::{HistoryChart, Point};
use crate::charts::sankey::layout::Direction;
use crate::charts::scene::{Dot, Label, Path, Scene};
use crate::charts::words::{compact, fit, tick as round, two_lines, width as words_width};
use crate::domain::money::Amount;
use crate::language::month_name;
use crate::tr;

/// How large a drawing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// The width of a page.
    Wide,
    /// A phone.
    Narrow,
    /// Beside something else, at any width.
    Small,
}

const TINY: u32 = 11;
const LEFT: u32 = 52;
const NOTE_ROOM: u32 = 130;
const NOTE_LINE: u32 = 14;
/// Between the two labels at the ends.
const APART: u32 = 32;
/// For the words at the end of a line; longer ones are cut.
const END_ROOM: u32 = 96;

struct Frame {
    left: u32,
    right: u32,
    top: u32,
    bottom: u32,
    /// The amount at the top.
    most: i128,
}

impl Frame {
    fn y(&self, amount: Amount) -> u32 {
        let tall = i128::from(self.bottom - self.top);
        let up = (i128::from(amount.minor().max(0)) * tall + self.most / 2) / self.most;
        self.bottom - u32::try_from(up.clamp(0, tall)).unwrap_or_default()
    }

    fn x(&self, months: i64, of: i64) -> u32 {
        let wide = i64::from(self.right - self.left);
        self.left + u32::try_from(wide * months / of.max(1)).unwrap_or_default()
    }
}

impl HistoryChart {
    /// The drawing. Time runs from left to right in every language, as it does beside an axis of amounts.
    pub fn scene(&self, size: Size) -> Scene {
        let (id, shown, width, tall) = match size {
            Size::Wide => ("history-wide", "chart-wide", 960, 280),
            Size::Narrow => ("history-narrow", "chart-narrow", 360, 240),
            Size::Small => ("history", "", 400, 240),
        };
        let ends = [self.points.last().map(|point| point.came_in), self.points.last().map(|point| point.shared)];
        let end_room = ends
            .iter()
            .flatten()
            .map(|amount| words_width(&compact(self.currency, *amount), TINY + 1))
            .chain(end_words().iter().map(|words| words_width(words, TINY)))
            .max()
            .unwrap_or_default()
            .max(48);
        let ticks = self.ticks();
        let most = ticks.last().copied().unwrap_or(1).max(1);
        let (left, right) = (LEFT, width - end_room - 14);
        let across: Vec<u32> = {
            let frame = Frame { left, right, top: 0, bottom: tall, most };
            self.points.iter().map(|point| frame.x(self.place(point), self.span())).collect()
        };
        let notes = self.notes(&across, width);
        let above = notes.iter().map(|note| note.level + 1).max().unwrap_or_default() * (2 * NOTE_LINE + 4);
        let frame = Frame { left, right, top: above + 14, bottom: above + 14 + tall, most };
        let mut scene = Scene {
            id,
            shown,
            title: self.title.clone(),
            said: self.said(),
            direction: Direction::Ltr,
            width,
            height: frame.bottom + 28,
            paths: Vec::new(),
            rects: Vec::new(),
            dots: Vec::new(),
            labels: Vec::new(),
        };
        for tick in &ticks {
            let amount = Amount::from_minor(i64::try_from(*tick).unwrap_or_default());
            let y = frame.y(amount);
            scene.paths.push(Path { class: "grid", d: format!("M{left} {y}H{right}") });
            let label = round(self.currency, amount);
            scene.labels.push(Label::new("soft tiny at-end", left - 8, y + 4, label));
        }
        for note in &notes {
            let from = (note.level + 1) * (2 * NOTE_LINE + 4);
            let to = self.points.get(note.of).map_or(frame.bottom, |point| frame.y(point.came_in));
            let x = across.get(note.of).copied().unwrap_or(left);
            scene.paths.push(Path { class: "flag", d: format!("M{x} {from}V{to}") });
            let lines = u32::try_from(note.lines.len()).unwrap_or_default();
            for (line, place) in note.lines.iter().zip(0_u32..) {
                let y = (from - 4).saturating_sub((lines - 1 - place) * NOTE_LINE);
                scene.labels.push(Label::new("strong tiny at-middle", note.x, y, line));
            }
        }
        self.lines(&mut scene, &frame, &across);
        self.months(&mut scene, &frame, &across, size);
        scene
    }

    fn lines(&self, scene: &mut Scene, frame: &Frame, across: &[u32]) {
        let way = |of: fn(&Point) -> Amount| {
            let mut d = String::new();
            for (place, (point, x)) in self.points.iter().zip(across).enumerate() {
                let letter = if place == 0 { 'M' } else { 'L' };
                d.push_str(&format!("{letter}{x} {}", frame.y(of(point))));
            }
            d
        };
        let (Some(last), Some(x)) = (self.points.last(), across.last().copied()) else { return };
        scene.paths.push(Path { class: "line line--stone", d: way(|point| point.came_in) });
        scene.paths.push(Path { class: "line", d: way(|point| point.shared) });
        let (came, shared) = (frame.y(last.came_in), frame.y(last.shared));
        scene.dots.push(Dot { class: "dot--ring", x, y: came });
        scene.dots.push(Dot { class: "dot", x, y: shared });
        let (upper, lower) = apart(came.min(shared), came.max(shared), frame);
        let (came_at, shared_at) = if came <= shared { (upper, lower) } else { (lower, upper) };
        let [came_in, to_share] = end_words();
        for (at, amount, words, class) in [
            (came_at, last.came_in, came_in, "strong tiny"),
            (shared_at, last.shared, to_share, "strong tiny text-pool"),
        ] {
            scene.labels.push(Label::new(class, x + 10, at, compact(self.currency, amount)));
            scene.labels.push(Label::new("soft tiny", x + 10, at + 13, words));
        }
    }

    /// Names of months under the drawing: letters, or years where there are many.
    fn months(&self, scene: &mut Scene, frame: &Frame, across: &[u32], size: Size) {
        let many = self.span() >= 12;
        for (place, (point, x)) in self.points.iter().zip(across).enumerate() {
            let month = point.month.month();
            let short = match size {
                Size::Wide => tr!("charts-month-short", month = month),
                Size::Narrow | Size::Small => tr!("charts-month-letter", month = month),
            };
            let text = match (many, month) {
                (true, 1) => point.month.year().to_string(),
                (true, _) if place > 0 => continue,
                _ => short,
            };
            scene.labels.push(Label::new("soft tiny at-middle", *x, frame.bottom + 20, text));
        }
    }

    /// Whole steps from zero to above the largest sum, in minor units: 1, 2 or 5 times a power of ten.
    fn ticks(&self) -> Vec<i128> {
        let most = self.points.iter().flat_map(|point| [point.came_in, point.shared]).max().unwrap_or_default();
        let most = i128::from(most.minor()).max(1);
        let mut step = i128::from(self.currency.whole_unit().minor()).max(1);
        let mut factors = [2, 5, 10].into_iter().cycle();
        let unit = step;
        let mut power = unit;
        while step * 3 < most {
            let factor = factors.next().unwrap_or(10);
            step = power * factor;
            if factor == 10 {
                power = step;
            }
        }
        let count = (most + step - 1) / step;
        (0..=count).map(|place| place * step).collect()
    }

    fn place(&self, point: &Point) -> i64 {
        self.points.first().map_or(0, |first| point.month.months_since(first.month))
    }

    fn span(&self) -> i64 {
        self.points.last().map_or(0, |last| self.place(last))
    }

    /// Where the notes stand: in the middle over their month where that fits, else on the next level.
    fn notes(&self, across: &[u32], wide: u32) -> Vec<Note> {
        let mut notes: Vec<Note> = Vec::new();
        for (of, (point, x)) in self.points.iter().zip(across).enumerate() {
            let Some(words) = &point.note else { continue };
            let lines = two_lines(&tr!("charts-note", month = month_name(point.month), note = words), TINY, NOTE_ROOM);
            let half = lines.iter().map(|line| words_width(line, TINY)).max().unwrap_or_default() / 2 + 4;
            let middle = (*x).max(half).min(wide.saturating_sub(half));
            let mut level = 0;
            while notes.iter().any(|note| note.level == level && note.x.abs_diff(middle) < note.half + half) {
                level += 1;
            }
            notes.push(Note { of, x: middle, half, level, lines });
        }
        // Level 0 is the lowest in words, the highest in the drawing: later ones stand nearer to the lines.
        notes
    }
}

/// What stands under the amounts at the ends of the lines.
fn end_words() -> [String; 2] {
    [tr!("charts-end-came-in"), tr!("charts-end-shared")].map(|words| fit(&words, TINY, END_ROOM))
}

struct Note {
    of: usize,
    x: u32,
    half: u32,
    level: u32,
    lines: Vec<String>,
}

/// Two labels that do not touch, within the frame.
fn apart(upper: u32, lower: u32, frame: &Frame) -> (u32, u32) {
    if lower - upper >= APART {
        return (upper, lower.min(frame.bottom - 8));
    }
    let lower = (u32::midpoint(upper, lower) + APART / 2).min(frame.bottom - 8);
    (lower - APART, lower)
}
