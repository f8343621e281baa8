//! Charts: one struct each, from which the table, the drawing and the file are made, so that the three always agree
//! (pages.md 4). Geometry is whole numbers in attributes, colours are classes.

pub mod step_table;

pub use step_table::{Shape, Step, StepChart};
