//! One request by one person: who they are, where they stand, and how an answer is made for them.

use std::future::{Ready, ready};
use std::sync::Arc;

use actix_web::cookie::time::Duration;
use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse, web};
use askama::Template;
use data_encoding::BASE64URL_NOPAD;

use super::app::App;
use super::cookies::{self, Kind};
use super::page_error::PageError;
use super::parts::{Layout, LayoutBooks, LayoutGroup, LayoutViewer, NavItem, Notice, Scheme};
use super::{assets, parts};
use crate::domain::currency::Currency;
use crate::domain::group::Books;
use crate::domain::head::fingerprint;
use crate::domain::language::Language;
use crate::domain::policy::{Action, may};
use crate::domain::time::{UtcTime, Zone};
use crate::services::secret::Secret;
use crate::store::scope::{Entrance, GroupScope, InGroup, PublicScope, SignedIn};
use crate::store::{Db, StoreError};
use crate::tr;

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

    /// What stands around a page.
    pub fn layout(&self, title: impl Into<String>, nav: Nav) -> Layout {
        let entrance = self.0.entrance.as_ref();
        let name = entrance
            .and_then(|entrance| entrance.member_name.clone())
            .or_else(|| self.0.signed_in.as_ref().map(|account| account.name.clone()));
        let number = entrance.and_then(|entrance| entrance.member).map(|member| member.member().get());
        let tint = parts::tint_of(number.or_else(|| self.account().map(|account| account.user.get())).unwrap_or(0));
        Layout {
            title: title.into(),
            has_problem: false,
            lang: self.0.language.as_str().to_owned(),
            dir: self.0.language.direction().to_owned(),
            scheme: self.0.scheme,
            group: entrance.map(|entrance| LayoutGroup { name: entrance.name.clone(), slug: entrance.slug.clone() }),
            books: entrance.and_then(books),
            nav: entrance.map(|entrance| navigation(entrance, nav)).unwrap_or_default(),
            viewer: name.map(|name| LayoutViewer {
                initials: parts::initials_of(&name),
                name: first_word(&name),
                tint,
            }),
            notice: self.0.notice.clone(),
            own_view: self.0.as_public.then(|| self.path().split('?').next().unwrap_or_default().to_owned()),
            css_href: assets::css_href(entrance.and_then(|entrance| entrance.accent.as_deref())),
            icon_href: assets::icon_href(),
            here: self.here(),
            csrf: self.csrf(),
            help_href: "/help".to_owned(),
            indexable: entrance.is_some_and(|entrance| entrance.books == Books::Open) && self.0.signed_in.is_none(),
        }
    }

    /// This page's address, if it can be asked for again and a form can be sent from it.
    fn here(&self) -> Option<String> {
        (self.0.is_get && !self.csrf().is_empty()).then(|| self.0.path.clone())
    }

    /// A page.
    ///
    /// # Errors
    /// When the template fails.
    pub fn render(&self, template: &impl Template) -> Result<HttpResponse, PageError> {
        self.render_status(StatusCode::OK, template)
    }

    /// A page with another status: 422 for a form that came back, 409 for a conflict.
    ///
    /// # Errors
    /// When the template fails.
    pub fn render_status(&self, status: StatusCode, template: &impl Template) -> Result<HttpResponse, PageError> {
        let body = template.render().map_err(|error| PageError::Internal(error.to_string()))?;
        Ok(HttpResponse::build(status).content_type("text/html; charset=utf-8").body(body))
    }

    /// 303 to `path` after a change, with a sentence that the next page shows.
    ///
    /// # Errors
    /// When the path cannot be a header.
    pub fn redirect(&self, path: &str, sentence: &str) -> Result<HttpResponse, PageError> {
        let mut response = see_other(path)?;
        if !sentence.is_empty() {
            let value = percent_encoding::utf8_percent_encode(sentence, percent_encoding::NON_ALPHANUMERIC).to_string();
            let cookie = cookies::make(Kind::Notice, value, self.https(), Some(Duration::minutes(2)));
            response.add_cookie(&cookie).map_err(|error| PageError::Internal(error.to_string()))?;
        }
        Ok(response)
    }

    /// 303 to `path` with a new sign-in.
    ///
    /// # Errors
    /// When the path cannot be a header.
    pub fn start_session(&self, secret: &Secret, path: &str) -> Result<HttpResponse, PageError> {
        let mut response = see_other(path)?;
        let session = cookies::make(Kind::Session, secret.text(), self.https(), Some(Duration::days(30)));
        for cookie in [session, cookies::forget(Kind::Stranger, self.https())] {
            response.add_cookie(&cookie).map_err(|error| PageError::Internal(error.to_string()))?;
        }
        Ok(response)
    }

    /// 303 to `path` without a sign-in; the browser forgets what it kept.
    ///
    /// # Errors
    /// When the path cannot be a header.
    pub fn end_session(&self, path: &str) -> Result<HttpResponse, PageError> {
        let mut response = see_other(path)?;
        response
            .add_cookie(&cookies::forget(Kind::Session, self.https()))
            .map_err(|error| PageError::Internal(error.to_string()))?;
        response.headers_mut().insert(
            header::HeaderName::from_static("clear-site-data"),
            HeaderValue::from_static("\"cache\", \"storage\""),
        );
        Ok(response)
    }

    fn https(&self) -> bool {
        self.0.app.config.is_https()
    }
}

fn see_other(path: &str) -> Result<HttpResponse, PageError> {
    let location = HeaderValue::from_str(path).map_err(|error| PageError::Internal(error.to_string()))?;
    Ok(HttpResponse::SeeOther().insert_header((header::LOCATION, location)).finish())
}

/// What the foot says about the books, to those who may read totals.
fn books(entrance: &Entrance) -> Option<LayoutBooks> {
    let (entry, hash) = entrance.signed.as_ref()?;
    let reads = entrance.member.is_some() || entrance.public.is_some();
    let href = format!("/{}/money/chain", entrance.slug);
    reads.then(|| LayoutBooks { entry: entry.get(), fingerprint: fingerprint(hash), href })
}

/// At most four entries, so that all fit at 320 px (pages.md 2).
fn navigation(entrance: &Entrance, nav: Nav) -> Vec<NavItem> {
    let slug = &entrance.slug;
    if entrance.member.is_some() {
        vec![
            NavItem::new(tr!("base-nav-round"), format!("/{slug}/rounds")).current(nav == Nav::Round),
            NavItem::new(tr!("base-nav-buckets"), format!("/{slug}/buckets")).current(nav == Nav::Buckets),
            NavItem::new(tr!("base-nav-money"), format!("/{slug}/money")).current(nav == Nav::Money),
            NavItem::new(tr!("base-nav-people"), format!("/{slug}/people")).current(nav == Nav::People),
        ]
    } else if entrance.public.is_some() {
        vec![
            NavItem::new(tr!("base-nav-money"), format!("/{slug}/money")).current(nav == Nav::Money),
            NavItem::new(tr!("base-nav-rounds"), format!("/{slug}/rounds")).current(nav == Nav::Round),
            NavItem::new(tr!("base-nav-about"), format!("/{slug}")).current(nav == Nav::None),
        ]
    } else {
        Vec::new()
    }
}

fn first_word(name: &str) -> String {
    name.split_whitespace().next().unwrap_or(name).to_owned()
}
