//! View structs of the page parts: words already written, geometry in whole numbers.
//!
//! Each module belongs to the macro file of the same name in `templates/parts`. Nothing here knows
//! the database, HTTP or a currency: page modules format amounts and dates, these structs carry them.
//! How to use each part stands in `docs/parts.md`.

mod allotment;
mod badge;
mod bucket_row;
mod callout;
mod data_table;
mod dialog;
mod empty;
mod equation;
mod error_summary;
mod field;
mod figures;
mod filters;
mod layout;
mod meter;
mod money;
mod notice;
mod pager;
mod pail;
mod person;
mod pick;
mod pips;
mod progress_steps;
mod results;
mod split_bar;
mod step_table;
mod stepper;
mod toast;
mod tone;

pub use allotment::{AllotmentLine, AllotmentPanel, PanelButton};
pub use badge::{Badge, BadgeKind};
pub use bucket_row::{BucketRow, LevelKind, LevelPart};
pub use callout::{Callout, CalloutKind, Link, Press};
pub use data_table::{Cell, Column, DataTable, Sorted};
pub use dialog::Dialog;
pub use empty::Empty;
pub use equation::{Equation, EquationPart, Operator};
pub use error_summary::{ErrorSummary, Problem};
pub use field::{Choice, Field, FieldKind, Select};
pub use figures::Figure;
pub use filters::Filters;
pub use layout::{Layout, LayoutBooks, LayoutGroup, LayoutViewer, NavItem, Scheme, SchemeWay};
pub use meter::Meter;
pub use money::SumRow;
pub use notice::{Notice, NoticeKind};
pub use pager::Pager;
pub use pail::Pail;
pub use person::{Person, initials_of, tint_of};
pub use pick::{Pick, PickGroup, PickKind};
pub use pips::Pips;
pub use progress_steps::{ProgressStep, StepState};
pub use results::ResultRow;
pub use split_bar::{SplitBar, SplitPart};
pub use step_table::{StepRow, StepTable};
pub use stepper::Give;
pub use toast::Toast;
pub use tone::Tone;
