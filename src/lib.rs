//! Brimful: participatory budgeting for co-ops and networks, from invoices to filled buckets.
//!
//! Each layer imports only those above it: `domain`, `store`, `services`, then the doors
//! `web`, `jobs` and `cli`. `mail` renders and sends what `jobs` hands it. What those four say to people comes from
//! `language`. See ARCHITECTURE.md.

pub mod charts;
pub mod cli;
pub mod config;
pub mod domain;
pub mod jobs;
pub mod language;
pub mod mail;
pub mod ports;
pub mod services;
pub mod store;
pub mod web;
