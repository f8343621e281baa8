//! Charts: one struct each, from which the table, the drawing and the file are made, so that the three always agree
//! (pages.md 4). Geometry is whole numbers in attributes, colours are classes.

pub mod history;
pub mod sankey;
pub mod scene;
mod step_drawing;
pub mod step_table;
pub mod words;

pub use history::{HistoryChart, Point};
pub use sankey::{Line, Sankey, SankeyError, Source, Stream};
pub use scene::Scene;
pub use step_table::{Shape, Step, StepChart};
