//! The door of the clock: what Brimful does without anybody asking.

pub mod calendar;
pub mod mailer;
pub mod worker;
