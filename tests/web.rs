//! What people see, through a running server, on both databases.

#[path = "support/site.rs"]
mod site;
mod support;

#[path = "web/frame.rs"]
mod frame;
