//! What every request can reach.

use std::sync::Arc;

use super::page_cache::PageCache;
use crate::config::ServerConfig;
use crate::services::accounts::Passwords;
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
    /// Finished pages of rounds.
    pub pages: Arc<PageCache>,
    /// Hashes passwords, a few at a time.
    pub passwords: Passwords,
}

/// 46 kB a page with 50 buckets: some 350 of them.
const PAGE_CACHE_BYTES: usize = 16 * 1024 * 1024;

impl App {
    /// A program that is ready to serve.
    pub fn new(db: Db, config: Arc<ServerConfig>) -> Self {
        let development = config.development;
        let pages = Arc::new(PageCache::new(PAGE_CACHE_BYTES));
        Self { db, config, development, pages, passwords: Passwords::new() }
    }
}
