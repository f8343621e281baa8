//! Where the bands of a flow of money lie: a pure function from sums to whole numbers.
//!
//! Every band keeps its thickness on its whole way, and every node is exactly as tall as its bands together, on both
//! sides. A band is never thinner than [`MIN_BAND`], a row never lower than [`MIN_ROW`].

use crate::domain::apportion::apportion;
use crate::domain::money::Amount;
use crate::language::Language;

/// The lowest row of words beside nodes.
pub const MIN_ROW: u32 = 25;
/// The thinnest band.
pub const MIN_BAND: u32 = 2;

/// Which way the page is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Direction {
    /// From left to right.
    #[default]
    Ltr,
    /// From right to left: everything is mirrored.
    Rtl,
}

impl Direction {
    /// Of the language of the task.
    pub fn current() -> Self {
        if Language::current().direction() == "rtl" { Self::Rtl } else { Self::Ltr }
    }

    /// The value of `direction`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// The sums, all above zero; what comes in is as much as what goes out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sums {
    /// What comes into the pool, by source.
    pub sources: Vec<i64>,
    /// What leaves it, by stream and line.
    pub streams: Vec<Vec<i64>>,
}

/// A bar that bands begin or end at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Node {
    /// Left edge.
    pub x: u32,
    /// Top.
    pub y: u32,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
    /// The sum, in minor units.
    pub value: i64,
}

/// A band from one node to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    /// Where it leaves: x, and its upper edge.
    pub from: (u32, u32),
    /// Where it arrives.
    pub to: (u32, u32),
    /// Its thickness.
    pub height: u32,
    /// The sum, in minor units.
    pub value: i64,
}

/// A layout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// The box.
    pub width: u32,
    /// The box.
    pub height: u32,
    /// The sources; none in the narrow form, where they are a list.
    pub sources: Vec<Node>,
    /// The pool.
    pub pool: Node,
    /// The streams; none in the narrow form.
    pub streams: Vec<Node>,
    /// The lines, by stream.
    pub lines: Vec<Vec<Node>>,
    /// Base lines of the streams' headings; none in the wide form, where they stand in the bands.
    pub headings: Vec<u32>,
    /// Source to pool.
    pub into: Vec<Band>,
    /// Pool to stream.
    pub split: Vec<Band>,
    /// Stream (or, in the narrow form, pool) to line.
    pub out: Vec<Vec<Band>>,
}

/// The wide form: its width, and the left edges of its four columns.
pub const WIDE: u32 = 1024;
const SOURCE_X: u32 = 184;
const POOL_X: u32 = 332;
const STREAM_X: u32 = 560;
const LINE_X: u32 = 704;
const NODE: u32 = 12;
const POOL_HEIGHT: u32 = 360;
const ABOVE_POOL: u32 = 44;

/// The narrow form.
pub const NARROW: u32 = 360;
const NARROW_LINE_X: u32 = 78;
const NARROW_NODE: u32 = 10;
const NARROW_POOL_HEIGHT: u32 = 320;
const HEADING: u32 = 34;

/// Between the rows of two streams, and around the nodes in a row.
const STREAM_GAP: u32 = 18;
const LINE_GAP: u32 = 8;
const SOURCE_ROW: u32 = 40;
const SOURCE_GAP: u32 = 16;
const EDGE: u32 = 8;

/// Divides a height by values, so that it adds up and nothing is thinner than the thinnest band (if the height has
/// room for that many).
pub fn heights(total: u32, values: &[i64]) -> Vec<u32> {
    let mut thin = vec![false; values.len()];
    loop {
        let thin_ones = thin.iter().filter(|thin| **thin).count();
        let taken = u32::try_from(thin_ones).unwrap_or_default().saturating_mul(MIN_BAND);
        let weights: Vec<i64> =
            values.iter().zip(&thin).map(|(value, thin)| if *thin { 0 } else { (*value).max(0) }).collect();
        let free = Amount::from_minor(i64::from(total.saturating_sub(taken)));
        let Ok(parts) = apportion(free, &weights) else { return vec![MIN_BAND; values.len()] };
        let parts: Vec<u32> = parts.iter().map(|part| u32::try_from(part.minor()).unwrap_or_default()).collect();
        let too_thin: Vec<bool> = parts.iter().zip(&thin).map(|(part, thin)| !thin && *part < MIN_BAND).collect();
        if !too_thin.contains(&true) {
            return parts.into_iter().zip(thin).map(|(part, thin)| if thin { MIN_BAND } else { part }).collect();
        }
        for (thin, now) in thin.iter_mut().zip(too_thin) {
            *thin = *thin || now;
        }
    }
}

/// The heights of all lines by stream, which together are as tall as the pool.
fn by_stream(total: u32, streams: &[Vec<i64>]) -> Vec<Vec<u32>> {
    let all: Vec<i64> = streams.iter().flatten().copied().collect();
    let mut heights = heights(total, &all).into_iter();
    streams.iter().map(|lines| heights.by_ref().take(lines.len()).collect()).collect()
}

/// Tall enough that every band has its least thickness.
fn pool_height(wished: u32, sums: &Sums) -> u32 {
    let most = sums.sources.len().max(sums.streams.iter().map(Vec::len).sum());
    wished.max(u32::try_from(most).unwrap_or_default().saturating_mul(MIN_BAND))
}

fn total(values: &[i64]) -> i64 {
    values.iter().fold(0, |sum, value| sum.saturating_add(*value))
}

/// Sources, pool, streams and lines beside one another.
pub fn wide(sums: &Sums, direction: Direction) -> Layout {
    let pool_height = pool_height(POOL_HEIGHT, sums);
    let of_sources = heights(pool_height, &sums.sources);
    let of_lines = by_stream(pool_height, &sums.streams);
    let source_rows = of_sources.iter().map(|height| SOURCE_ROW.max(height + SOURCE_GAP)).sum::<u32>();
    let gaps = u32::try_from(sums.streams.len().saturating_sub(1)).unwrap_or_default() * STREAM_GAP;
    let line_rows = of_lines.iter().flatten().map(|height| MIN_ROW.max(height + LINE_GAP)).sum::<u32>() + gaps;
    let height = source_rows.max(line_rows).max(pool_height + 2 * ABOVE_POOL) + 2 * EDGE;

    let mut y = (height - source_rows) / 2;
    let mut sources = Vec::new();
    for (value, tall) in sums.sources.iter().zip(&of_sources) {
        let row = SOURCE_ROW.max(tall + SOURCE_GAP);
        sources.push(Node { x: SOURCE_X, y: y + (row - tall) / 2, width: NODE, height: *tall, value: *value });
        y += row;
    }

    let mut y = (height - line_rows) / 2;
    let (mut lines, mut streams) = (Vec::new(), Vec::new());
    for (values, talls) in sums.streams.iter().zip(&of_lines) {
        let nodes = column(LINE_X, NODE, &mut y, values, talls);
        let top = nodes.first().map_or(y, |node| node.y);
        let bottom = nodes.last().map_or(y, |node| node.y + node.height);
        let tall: u32 = talls.iter().sum();
        let middle = (top + bottom).saturating_sub(tall) / 2;
        streams.push(Node { x: STREAM_X, y: middle, width: NODE, height: tall, value: total(values) });
        lines.push(nodes);
        y += STREAM_GAP;
    }

    let pool = Node {
        x: POOL_X,
        y: (height - pool_height) / 2,
        width: NODE + 2,
        height: pool_height,
        value: total(&sums.sources),
    };
    let into = fan_in(&sources, &pool);
    let split = fan_out(&pool, &streams);
    let out = streams.iter().zip(&lines).map(|(stream, lines)| fan_out(stream, lines)).collect();
    let layout = Layout { width: WIDE, height, sources, pool, streams, lines, headings: Vec::new(), into, split, out };
    layout.facing(direction)
}

/// The pool and its lines, under headings.
pub fn narrow(sums: &Sums, direction: Direction) -> Layout {
    let pool_height = pool_height(NARROW_POOL_HEIGHT, sums);
    let of_lines = by_stream(pool_height, &sums.streams);
    let mut y = 0;
    let (mut lines, mut headings) = (Vec::new(), Vec::new());
    for (values, talls) in sums.streams.iter().zip(&of_lines) {
        headings.push(y + HEADING - 12);
        y += HEADING;
        lines.push(column(NARROW_LINE_X, NARROW_NODE, &mut y, values, talls));
    }
    let pool = Node { x: 0, y: EDGE, width: NODE, height: pool_height, value: total(&sums.sources) };
    let all: Vec<Node> = lines.iter().flatten().copied().collect();
    let mut bands = fan_out(&pool, &all).into_iter();
    let out = lines.iter().map(|nodes| bands.by_ref().take(nodes.len()).collect()).collect();
    let layout = Layout {
        width: NARROW,
        height: y.max(pool_height + EDGE) + EDGE,
        sources: Vec::new(),
        pool,
        streams: Vec::new(),
        lines,
        headings,
        into: Vec::new(),
        split: Vec::new(),
        out,
    };
    layout.facing(direction)
}

/// Nodes under one another, each in the middle of its row; `y` ends under the last row.
fn column(x: u32, width: u32, y: &mut u32, values: &[i64], talls: &[u32]) -> Vec<Node> {
    let mut nodes = Vec::with_capacity(values.len());
    for (value, tall) in values.iter().zip(talls) {
        let row = MIN_ROW.max(tall + LINE_GAP);
        nodes.push(Node { x, y: *y + (row - tall) / 2, width, height: *tall, value: *value });
        *y += row;
    }
    nodes
}

/// Bands from each node into the left side of one, under one another.
fn fan_in(nodes: &[Node], into: &Node) -> Vec<Band> {
    let mut y = into.y;
    let mut bands = Vec::with_capacity(nodes.len());
    for node in nodes {
        let (from, to) = ((node.x + node.width, node.y), (into.x, y));
        bands.push(Band { from, to, height: node.height, value: node.value });
        y += node.height;
    }
    bands
}

/// Bands from the right side of one node to each, under one another.
fn fan_out(from: &Node, nodes: &[Node]) -> Vec<Band> {
    let mut y = from.y;
    let mut bands = Vec::with_capacity(nodes.len());
    for node in nodes {
        bands.push(Band {
            from: (from.x + from.width, y),
            to: (node.x, node.y),
            height: node.height,
            value: node.value,
        });
        y += node.height;
    }
    bands
}

impl Layout {
    /// Mirrored for pages that are read from right to left.
    fn facing(mut self, direction: Direction) -> Self {
        if direction == Direction::Ltr {
            return self;
        }
        let width = self.width;
        let lines = self.lines.iter_mut().flatten();
        for node in self.sources.iter_mut().chain([&mut self.pool]).chain(&mut self.streams).chain(lines) {
            node.x = width - node.x - node.width;
        }
        for band in self.into.iter_mut().chain(&mut self.split).chain(self.out.iter_mut().flatten()) {
            band.from.0 = width - band.from.0;
            band.to.0 = width - band.to.0;
        }
        self
    }
}

impl Band {
    /// Its outline.
    pub fn outline(&self) -> String {
        let ((x, y), (end, low), tall) = (self.from, self.to, self.height);
        let middle = u32::midpoint(x, end);
        format!(
            "M{x} {y}C{middle} {y} {middle} {low} {end} {low}V{}C{middle} {} {middle} {} {x} {}Z",
            low + tall,
            low + tall,
            y + tall,
            y + tall
        )
    }
}
