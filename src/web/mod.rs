//! The web door: pages rendered on the server. One file per resource, its page struct beside its handler.

pub mod accounts;
pub mod agreement;
pub mod app;
pub mod assets;
pub mod cookies;
pub mod development;
mod error_page;
pub mod form;
pub mod group_settings;
pub mod guard;
pub mod help;
pub mod kit;
pub mod log;
pub mod money;
pub mod page_cache;
pub mod page_error;
pub mod parts;
pub mod people;
pub mod rounds;
pub mod routes;
pub mod security;
pub mod server;
pub mod typed;
pub mod unsubscribe;
pub mod upload;
pub mod visit;
mod words;
