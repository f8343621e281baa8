//! Accounts: the first start, signing in and out, what waits, how one is seen and mailed.

pub mod address;
pub mod again;
pub mod home;
pub mod link;
pub mod mail_banner;
pub mod me;
pub mod new_password;
mod next;
pub mod preferences;
pub mod setup;
pub mod sign_in;

pub(in crate::web) use next::{own_path, query};

use super::form::Problems;
use super::limits::TooMany;
use crate::tr;

/// On top of a form that came too often: when it may come again.
pub(in crate::web) fn too_many_tries(refused: TooMany) -> Problems {
    Problems { heading: Some(tr!("accounts-too-many-tries", count = refused.seconds)), ..Problems::new() }
}
