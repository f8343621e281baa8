//! What every request can reach.

use std::sync::Arc;
use std::time::Duration;

use super::limits::Limits;
use super::page_cache::PageCache;
use super::works::Works;
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
    /// Work that takes longer than an answer should.
    pub works: Works,
    /// How often somebody may try what.
    pub limits: Arc<Limits>,
    /// How long an answer waits for such work before it leads to a page that shows how far it is.
    pub patience: Duration,
}

/// 46 kB a page with 50 buckets: some 350 of them.
const PAGE_CACHE_BYTES: usize = 16 * 1024 * 1024;

/// Small groups never see more than their answer.
const PATIENCE: Duration = Duration::from_secs(1);

impl App {
    /// A program that is ready to serve.
    pub fn new(db: Db, config: Arc<ServerConfig>) -> Self {
        let development = config.development;
        let pages = Arc::new(PageCache::new(PAGE_CACHE_BYTES));
        let (passwords, works) = (Passwords::new(), Works::default());
        let limits = Arc::new(Limits::new(db.clone()));
        Self { db, config, development, pages, passwords, works, limits, patience: PATIENCE }
    }
}
