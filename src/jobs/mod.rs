//! The door of the clock: what Brimful does without anybody asking.

pub mod mailer;
pub mod worker;
