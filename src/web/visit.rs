//! One request by one person: who they are and where they stand. How an answer is made for them stands in `visit/`.

mod answer;
mod ask;
mod frame;

use std::future::{Ready, ready};
use std::sync::Arc;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use data_encoding::BASE64URL_NOPAD;

use super::app::App;
use super::client::Client;
use super::cookies;
use super::limits::Limit;
use super::page_error::PageError;
use super::parts::{Notice, Scheme};
use crate::domain::currency::Currency;
use crate::domain::group::Books;
use crate::domain::language::Language;
use crate::domain::policy::{Action, may};
use crate::domain::time::{UtcTime, Zone};
use crate::services::secret::Secret;
use crate::store::scope::{Entrance, GroupScope, InGroup, PublicScope, SignedIn};
use crate::store::{Db, StoreError};

/// Asks for a money page as everybody sees it.
pub const AS_PUBLIC: &str = "as=public";

/// Where the navigation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nav {
    /// Rounds and splits.
    Round,
    /// Proposals.
    Buckets,
    /// Statements, ledger, invoices, payouts.
    Money,
    /// Members, agreement, settings.
    People,
    /// None of them.
    None,
}

/// Who reads a page that both members and outsiders may see.
#[derive(Debug, Clone, Copy)]
pub enum Reader {
    /// A signed-in active member.
    Member(GroupScope),
    /// Anyone.
    Public(PublicScope),
}

impl Reader {
    /// The group.
    pub fn group(&self) -> InGroup {
        match self {
            Self::Member(scope) => scope.group(),
            Self::Public(scope) => scope.group(),
        }
    }

    /// Whether it is a member.
    pub const fn is_member(&self) -> bool {
        matches!(self, Self::Member(_))
    }

    /// The member.
    pub const fn member(&self) -> Option<&GroupScope> {
        match self {
            Self::Member(scope) => Some(scope),
            Self::Public(_) => None,
        }
    }

    /// How much an outsider is shown; none for a member, who sees it all.
    pub const fn outsider(&self) -> Option<Books> {
        match self {
            Self::Member(_) => None,
            Self::Public(scope) => Some(scope.books()),
        }
    }
}

/// What the guard found out about a request.
pub struct VisitFacts {
    /// The running program.
    pub app: App,
    /// The address that it comes from.
    pub client: Client,
    /// How often its route may be asked for.
    pub limits: &'static [Limit],
    /// When the request came (UTC).
    pub now: UtcTime,
    /// The account, if one is signed in.
    pub signed_in: Option<SignedIn>,
    /// The secret in the sign-in's cookie.
    pub session: Option<Secret>,
    /// The secret behind a stranger's forms.
    pub stranger: Option<Secret>,
    /// The group in the address, for those who may know it.
    pub entrance: Option<Entrance>,
    /// The sentence after a redirect.
    pub notice: Option<Notice>,
    /// Light or dark, as the person chose.
    pub scheme: Scheme,
    /// What the answer is written in.
    pub language: Language,
    /// The address that was asked for, with its query.
    pub path: String,
    /// A member looks at the page as everybody sees it.
    pub as_public: bool,
    /// Whether it was asked for, rather than sent a form.
    pub is_get: bool,
    /// The page before, if it was one of ours: its path and query.
    pub from: Option<String>,
}

/// A request that passed its guard.
#[derive(Clone)]
pub struct Visit(pub(in crate::web) Arc<VisitFacts>);

impl FromRequest for Visit {
    type Error = PageError;
    type Future = Ready<Result<Self, PageError>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        let found = request.extensions().get::<Visit>().cloned();
        ready(found.ok_or_else(|| PageError::Internal("a route without a guard".to_owned())))
    }
}

impl Visit {
    /// The running program.
    pub fn app(&self) -> &App {
        &self.0.app
    }

    /// When the request came (UTC).
    pub fn now(&self) -> UtcTime {
        self.0.now
    }

    /// The address that was asked for, with its query.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// What the answer is written in: the account's language, else the group's, else the browser's.
    pub fn language(&self) -> Language {
        self.0.language
    }

    /// The account that is signed in.
    ///
    /// # Errors
    /// When nobody is; a guard should have seen to it.
    pub fn signed_in(&self) -> Result<&SignedIn, PageError> {
        self.0.signed_in.as_ref().ok_or(PageError::SignIn)
    }

    /// The account, if one is signed in.
    pub fn account(&self) -> Option<&SignedIn> {
        self.0.signed_in.as_ref()
    }

    /// The secret of the sign-in.
    pub fn session(&self) -> Option<&Secret> {
        self.0.session.as_ref()
    }

    /// The group in the address.
    ///
    /// # Errors
    /// When there is none.
    pub fn entrance(&self) -> Result<&Entrance, PageError> {
        self.0.entrance.as_ref().ok_or(PageError::NotFound)
    }

    /// The member who acts, on a route for members.
    ///
    /// # Errors
    /// When the visitor is none.
    pub fn member(&self) -> Result<GroupScope, PageError> {
        self.entrance()?.member.ok_or(PageError::NotFound)
    }

    /// Who reads, on a route for members and outsiders.
    ///
    /// # Errors
    /// When the visitor may not.
    pub fn reader(&self) -> Result<Reader, PageError> {
        let entrance = self.entrance()?;
        match (entrance.member, entrance.public) {
            (Some(member), _) => Ok(Reader::Member(member)),
            (None, Some(public)) => Ok(Reader::Public(public)),
            (None, None) => Err(PageError::NotFound),
        }
    }

    /// Whether the visitor is a member whose roles allow it: for showing a link or not.
    pub fn may(&self, action: Action) -> bool {
        self.0.entrance.as_ref().and_then(|entrance| entrance.member).is_some_and(|member| may(member.roles(), action))
    }

    /// The group's currency.
    ///
    /// # Errors
    /// When there is no group.
    pub fn currency(&self) -> Result<Currency, PageError> {
        Currency::parse(&self.entrance()?.currency).map_err(|error| PageError::Internal(error.to_string()))
    }

    /// The group's time zone.
    ///
    /// # Errors
    /// When there is no group.
    pub fn zone(&self) -> Result<Zone, PageError> {
        Zone::parse(&self.entrance()?.time_zone).map_err(|error| PageError::Internal(error.to_string()))
    }

    /// Whether a member looks at the page as everybody sees it.
    pub fn is_as_public(&self) -> bool {
        self.0.as_public
    }

    /// An address of a money page that keeps on being shown as everybody sees it, if this one is.
    pub fn kept(&self, href: &str) -> String {
        match (self.is_as_public(), href.contains('?')) {
            (false, _) => href.to_owned(),
            (true, false) => format!("{href}?{AS_PUBLIC}"),
            (true, true) => format!("{href}&{AS_PUBLIC}"),
        }
    }

    /// An address within the group: `visit.to("rounds/2026-11")`.
    ///
    /// # Errors
    /// When there is no group.
    pub fn to(&self, rest: &str) -> Result<String, PageError> {
        let slug = &self.entrance()?.slug;
        Ok(if rest.is_empty() { format!("/{slug}") } else { format!("/{slug}/{rest}") })
    }

    /// The token that every form carries.
    pub fn csrf(&self) -> String {
        let secret = self.0.session.as_ref().filter(|_| self.0.signed_in.is_some()).or(self.0.stranger.as_ref());
        secret.map(cookies::form_token).unwrap_or_default()
    }

    /// A fresh key for a money form (money.md 10).
    ///
    /// # Errors
    /// When the system has no randomness to give.
    pub fn new_key(&self) -> Result<String, PageError> {
        let bytes: [u8; 18] = self.0.app.db.random().map_err(StoreError::from)?;
        Ok(BASE64URL_NOPAD.encode(&bytes))
    }

    /// Runs a service off the async threads. The outer error is ours, the inner one the service's.
    ///
    /// # Errors
    /// When the program is stopping.
    pub async fn on_db<T, E, F>(&self, work: F) -> Result<Result<T, E>, PageError>
    where
        F: FnOnce(&Db) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: Send + 'static,
    {
        let (db, language) = (self.0.app.db.clone(), self.0.language);
        web::block(move || language.during(|| work(&db))).await.map_err(|_| PageError::Busy)
    }
}
