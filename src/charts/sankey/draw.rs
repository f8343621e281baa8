//! The flow as a drawing, wide and narrow.

use super::layout::{self, Direction, Layout, NARROW, Node, Sums, WIDE};
use super::{Folded, Line, Sankey, Source, Stream, fold};
use crate::charts::scene::{Label, Path, Rect, Scene, band, fill};
use crate::charts::words::{fit, two_lines, width};
use crate::domain::money::{Amount, AmountError};
use crate::language::Block;
use crate::tr;
use crate::web::parts::Tone;

const TEXT: u32 = 13;
const HEAD: u32 = 15;
/// For the words above the pool, and for those of a stream before its node.
const POOL_ROOM: u32 = 200;
const STREAM_ROOM: u32 = 190;

/// A row of a column as it is drawn.
struct Row {
    label: String,
    amount: Amount,
    tone: Tone,
}

/// What is drawn, folded where there is much.
struct Drawn<'a> {
    sources: Vec<Row>,
    streams: Vec<(&'a Stream, Amount, Vec<Row>)>,
}

impl Sankey {
    /// Sources, pool, streams and lines beside one another.
    ///
    /// # Errors
    /// When a sum is beyond what Brimful can hold.
    pub fn wide(&self, direction: Direction) -> Result<Scene, AmountError> {
        let drawn = self.drawn()?;
        let place = layout::wide(&drawn.sums(), direction);
        let show = self.currency.block(&self.amounts());
        let pen = Pen { direction, width: WIDE };
        let mut scene = self.scene(("flow-wide", "chart-wide"), &drawn, &place, direction);
        for (node, row) in place.sources.iter().zip(&drawn.sources) {
            scene.rects.push(rect(row.tone, node));
            let x = pen.before(node, 8);
            let words = two_lines(&row.label, TEXT, less_margin(pen.room_before(x)));
            let amount = Label::new("soft at-end", x, middle(node) + 13, show.show(row.amount));
            stacked(&mut scene, "strong at-end", TEXT, words, amount);
        }
        let (x, top) = (place.pool.x + place.pool.width / 2, place.pool.y);
        scene.labels.push(Label::new(
            "display at-middle",
            x,
            top.saturating_sub(24),
            fit(&tr!("charts-pool"), HEAD, POOL_ROOM),
        ));
        scene.labels.push(Label::new("soft at-middle", x, top.saturating_sub(8), show.show(self.total)));
        for (node, (stream, sum, _)) in place.streams.iter().zip(&drawn.streams) {
            scene.rects.push(rect(stream.tone, node));
            let amount = Label::new("at-end", pen.before(node, 10), middle(node) + 14, show.show(*sum));
            stacked(&mut scene, "display at-end", HEAD, two_lines(&stream.label, HEAD, STREAM_ROOM), amount);
        }
        line_labels(&mut scene, &drawn, &place, pen, show);
        Ok(scene)
    }

    /// The pool and its lines, for narrow places; the sources are a list above it.
    ///
    /// # Errors
    /// When a sum is beyond what Brimful can hold.
    pub fn narrow(&self, direction: Direction) -> Result<Scene, AmountError> {
        let drawn = self.drawn()?;
        let place = layout::narrow(&drawn.sums(), direction);
        let show = self.currency.block(&self.amounts());
        let pen = Pen { direction, width: NARROW };
        let mut scene = self.scene(("flow-narrow", "chart-narrow"), &drawn, &place, direction);
        for ((heading, nodes), (stream, sum, _)) in place.headings.iter().zip(&place.lines).zip(&drawn.streams) {
            let Some(first) = nodes.first() else { continue };
            let (x, amount) = (pen.start(first), show.show(*sum));
            let room = pen.room_after(x).saturating_sub(width(&amount, TEXT) + 6);
            scene.labels.push(Label::new("display", x, *heading, fit(&stream.label, HEAD, room)).after(amount));
        }
        line_labels(&mut scene, &drawn, &place, pen, show);
        Ok(scene)
    }

    fn drawn(&self) -> Result<Drawn<'_>, AmountError> {
        let sources = fold(&self.sources, |source| source.amount, |_| false)?;
        let source = |source: &&Source| Row { label: source.label.clone(), amount: source.amount, tone: source.tone };
        let mut streams = Vec::new();
        for (stream, sum) in &self.streams {
            let folded = fold(&stream.lines, |line| line.amount, |line| line.closing)?;
            let line = |line: &&Line| Row { label: line.label.clone(), amount: line.amount, tone: stream.tone };
            streams.push((stream, *sum, rows(&folded, line, stream.tone)));
        }
        Ok(Drawn { sources: rows(&sources, source, Tone::Stone), streams })
    }

    /// The bands, the pool and the lines' nodes, which both forms have.
    fn scene(
        &self,
        (id, shown): (&'static str, &'static str),
        drawn: &Drawn<'_>,
        place: &Layout,
        direction: Direction,
    ) -> Scene {
        let mut paths = Vec::new();
        for (one, row) in place.into.iter().zip(&drawn.sources) {
            paths.push(Path { class: band(row.tone), d: one.outline() });
        }
        for (one, (stream, ..)) in place.split.iter().zip(&drawn.streams) {
            paths.push(Path { class: band(stream.tone), d: one.outline() });
        }
        let mut rects = vec![rect(Tone::Stone, &place.pool)];
        for ((bands, nodes), (stream, ..)) in place.out.iter().zip(&place.lines).zip(&drawn.streams) {
            paths.extend(bands.iter().map(|one| Path { class: band(stream.tone), d: one.outline() }));
            rects.extend(nodes.iter().map(|node| rect(stream.tone, node)));
        }
        Scene {
            id,
            shown,
            title: self.title.clone(),
            said: self.said(),
            direction,
            width: place.width,
            height: place.height,
            paths,
            rects,
            dots: Vec::new(),
            labels: Vec::new(),
        }
    }
}

impl Drawn<'_> {
    fn sums(&self) -> Sums {
        let minor = |rows: &[Row]| rows.iter().map(|row| row.amount.minor()).collect();
        Sums { sources: minor(&self.sources), streams: self.streams.iter().map(|(.., rows)| minor(rows)).collect() }
    }
}

/// The rows of a column, with the rest before the closing ones.
fn rows<T>(folded: &Folded<'_, T>, row: impl Fn(&&T) -> Row, tone: Tone) -> Vec<Row> {
    let mut rows: Vec<Row> = folded.shown.iter().map(row).collect();
    if folded.more > 0 {
        let rest = Row { label: tr!("charts-more", count = folded.more), amount: folded.more_amount, tone };
        rows.insert(rows.len() - folded.last, rest);
    }
    rows
}

/// One line of words above an amount, or two, which then stand closer together and a little higher.
fn stacked(scene: &mut Scene, class: &'static str, size: u32, words: Vec<String>, mut amount: Label) {
    let under = if size == TEXT { 13 } else { 14 };
    let (middle, up) = (amount.y.saturating_sub(under), if words.len() > 1 { 12 } else { 3 });
    if words.len() > 1 {
        amount.y += 4;
    }
    for (line, place) in words.into_iter().zip(0_u32..) {
        scene.labels.push(Label::new(class, amount.x, (middle + place * size).saturating_sub(up), line));
    }
    scene.labels.push(amount);
}

fn line_labels(scene: &mut Scene, drawn: &Drawn<'_>, place: &Layout, pen: Pen, show: Block) {
    for (nodes, (_, _, rows)) in place.lines.iter().zip(&drawn.streams) {
        for (node, row) in nodes.iter().zip(rows) {
            let (x, amount) = (pen.after(node, 8), show.show(row.amount));
            let room = pen.room_after(x).saturating_sub(width(&amount, TEXT) + 6);
            let label = Label::new("strong", x, middle(node) + 5, fit(&row.label, TEXT, room));
            scene.labels.push(label.after(amount));
        }
    }
}

fn rect(tone: Tone, node: &Node) -> Rect {
    Rect { class: fill(tone), x: node.x, y: node.y, width: node.width, height: node.height }
}

/// The height of a node's middle.
const fn middle(node: &Node) -> u32 {
    node.y + node.height / 2
}

/// Words keep a little away from the edge.
const fn less_margin(room: u32) -> u32 {
    room.saturating_sub(2)
}

/// Where words go beside a node, in either direction of reading: in a mirrored drawing "start" is at the right.
#[derive(Clone, Copy)]
struct Pen {
    direction: Direction,
    width: u32,
}

impl Pen {
    /// Beside the end of a node.
    const fn after(self, node: &Node, gap: u32) -> u32 {
        match self.direction {
            Direction::Ltr => node.x + node.width + gap,
            Direction::Rtl => node.x.saturating_sub(gap),
        }
    }

    /// Beside the start of a node.
    const fn before(self, node: &Node, gap: u32) -> u32 {
        match self.direction {
            Direction::Ltr => node.x.saturating_sub(gap),
            Direction::Rtl => node.x + node.width + gap,
        }
    }

    /// The start of a node.
    const fn start(self, node: &Node) -> u32 {
        match self.direction {
            Direction::Ltr => node.x,
            Direction::Rtl => node.x + node.width,
        }
    }

    /// From here to where the drawing ends.
    const fn room_after(self, x: u32) -> u32 {
        match self.direction {
            Direction::Ltr => self.width.saturating_sub(x),
            Direction::Rtl => x,
        }
    }

    /// From where the drawing begins to here.
    const fn room_before(self, x: u32) -> u32 {
        match self.direction {
            Direction::Ltr => x,
            Direction::Rtl => self.width.saturating_sub(x),
        }
    }
}
