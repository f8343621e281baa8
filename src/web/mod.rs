//! The web door: pages rendered on the server. One file per resource, its page struct beside its handler.

pub mod app;
pub mod assets;
pub mod cookies;
pub mod development;
mod error_page;
pub mod form;
pub mod guard;
pub mod kit;
pub mod page_cache;
pub mod page_error;
pub mod parts;
pub mod payouts;
pub mod rounds;
pub mod routes;
pub mod security;
pub mod server;
pub mod typed;
pub mod upload;
pub mod visit;
