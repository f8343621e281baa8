//! What every request can reach.

use std::sync::Arc;

use crate::config::ServerConfig;
use crate::store::Db;

/// The running program, shared by all workers.
#[derive(Clone)]
pub struct App {
    /// The database.
    pub db: Db,
    /// How we are reached.
    pub config: Arc<ServerConfig>,
    /// Whether pages for development (`/_kit`) are served.
    pub development: bool,
}

impl App {
    /// A program that is ready to serve.
    pub fn new(db: Db, config: Arc<ServerConfig>, development: bool) -> Self {
        Self { db, config, development }
    }
}
