//! The one guard of each route: who may come in, found out and decided before the handler runs.

use std::future::Future;
use std::sync::Arc;

use actix_web::body::BoxBody;
use actix_web::cookie::time::Duration;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::ACCEPT_LANGUAGE;
use actix_web::middleware::Next;
use actix_web::{HttpMessage, web};

use super::accounts::{again, own_path, sign_in};
use super::app::App;
use super::client::Client;
use super::cookies::{self, Kind};
use super::error_page;
use super::kept::Kept;
use super::limits::{self, Limit};
use super::page_error::PageError;
use super::parts::{Notice, Scheme};
use super::visit::{AS_PUBLIC, Visit, VisitFacts};
use crate::domain::group::Books;
use crate::domain::language::Language;
use crate::domain::policy::{Action, FRESH_FOR, may};
use crate::domain::time::UtcTime;
use crate::services::secret::Secret;
use crate::store::scope::{Entrance, SignedIn, find_entrance, find_signed_in, find_visitor};
use crate::store::{Snapshot, StoreError, users};

/// Who may come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// Everybody.
    Anyone,
    /// Whoever holds the secret in the address; the handler checks it and asks for no token of the form (RFC 8058).
    OwnSecret,
    /// Any account.
    SignedIn,
    /// Members, and everybody where the group's books are at least this open.
    Books(Books),
    /// Active members of the group whose roles allow it.
    Member(Action),
    /// As `Member`, with the password given in the last 15 minutes.
    Fresh(Action),
}

/// What answers while the server is being worked on: the style sheet of that page, and the monitor's question.
fn is_always_there(path: &str) -> bool {
    path == "/health" || path.starts_with("/assets/")
}

enum Decision {
    Enter,
    Stop(PageError),
    SignIn,
    AskAgain,
    Keep(Kept),
}

/// Runs the guard, the handler, and draws the page of whatever went wrong.
pub async fn stand(
    guard: Guard,
    limits: &'static [Limit],
    mut request: ServiceRequest,
    next: Next<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let Some(app) = request.app_data::<web::Data<App>>().map(|app| app.get_ref().clone()) else {
        return Err(PageError::Internal("no program behind the route".to_owned()).into());
    };
    let https = app.config.is_https();
    if let Some(words) = &app.config.maintenance
        && !is_always_there(request.path())
    {
        return Ok(without_database(&app, request, &PageError::Maintenance(words.clone())).await);
    }
    let client = Client::of(&request, &app.config.trusted_proxies);
    if let Err(error) = limits::at_the_door(&app.limits, limits, client) {
        return Ok(without_database(&app, request, &error).await);
    }
    let had_notice = cookies::read(request.request(), Kind::Notice, https).is_some();
    let facts = match look(&app, &request, guard, (client, limits)).await {
        Ok(facts) => facts,
        Err(error) => {
            tracing::warn!(%error, "a visitor could not be recognised");
            return Ok(without_database(&app, request, &error).await);
        }
    };
    let decision = decide(guard, &facts);
    let fresh_stranger =
        facts.stranger.clone().filter(|_| cookies::read(request.request(), Kind::Stranger, https).is_none());
    let language = facts.language;
    let visit = Visit(Arc::new(facts));
    let decision = match decision {
        Decision::Enter => limits::inside(&visit).map_or_else(Decision::Stop, |()| Decision::Enter),
        other => other,
    };
    let decision = match kept(&decision, &visit, &mut request).await {
        Some(kept) => Decision::Keep(kept),
        None => decision,
    };
    let mut response = match decision {
        Decision::Enter => {
            keep_alive(&visit);
            request.extensions_mut().insert(visit.clone());
            let response = language.speaking(next.call(request)).await?;
            let error = response.response().error().and_then(|error| error.as_error::<PageError>()).cloned();
            match error {
                Some(error) => response.into_response(language.speaking(error_page::draw(&visit, &error)).await),
                None => response,
            }
        }
        Decision::Stop(error) => request.into_response(language.speaking(error_page::draw(&visit, &error)).await),
        Decision::SignIn => request.into_response(send_to("/sign-in", &visit)?),
        Decision::AskAgain => request.into_response(send_to("/sign-in/again", &visit)?),
        Decision::Keep(kept) => request.into_response(language.during(|| keep(&visit, kept))?),
    };
    if let Some(secret) = fresh_stranger {
        let cookie = cookies::make(Kind::Stranger, secret.text(), https, Some(Duration::hours(12)));
        response.response_mut().add_cookie(&cookie)?;
    }
    if had_notice && response.status().is_success() {
        response.response_mut().add_cookie(&cookies::forget(Kind::Notice, https))?;
    }
    Ok(response)
}

/// Finds out who asks and where they stand, in one statement (two where there is no such group).
async fn look(
    app: &App,
    request: &ServiceRequest,
    guard: Guard,
    (client, limits): (Client, &'static [Limit]),
) -> Result<VisitFacts, PageError> {
    let https = app.config.is_https();
    let session = cookies::read(request.request(), Kind::Session, https).and_then(|text| Secret::parse(&text));
    let info = request.match_info();
    let group = info.get("group").map(str::to_owned);
    let round = info.get("round").map(str::to_owned);
    let now = app.db.now();
    let hash = session.as_ref().map(Secret::hash);
    let (signed_in, entrance) = if hash.is_none() && group.is_none() {
        (None, None)
    } else {
        let find = move |snapshot: &mut Snapshot<'_>| match (hash, group) {
            (Some(hash), Some(slug)) => find_visitor(snapshot, &hash, now, &slug, round.as_deref()),
            (Some(hash), None) => Ok((find_signed_in(snapshot, &hash, now)?, None)),
            (None, Some(slug)) => Ok((None, find_entrance(snapshot, &slug, None, round.as_deref())?)),
            (None, None) => Ok::<_, StoreError>((None, None)),
        };
        match app.db.read_at_once(find) {
            Ok(found) => found?,
            Err(find) => {
                let db = app.db.clone();
                web::block(move || db.read_one(find)).await.map_err(|_| PageError::Busy)??
            }
        }
    };
    let as_public = entrance.as_ref().is_some_and(|entrance| entrance.member.is_some()) && asks_as_public(request);
    let entrance = if as_public { entrance.map(Entrance::without_member) } else { entrance };
    // Who may not know of the group is answered as if it did not exist.
    let entrance = entrance.filter(|entrance| entrance.member.is_some() || entrance.public.is_some());
    // Whoever's sign-in has ended gets the form of a sign-in in answer to another form.
    let has_form = matches!(guard, Guard::Anyone | Guard::SignedIn) || (session.is_some() && !is_get(request));
    let stranger = if signed_in.is_none() && has_form {
        let known = cookies::read(request.request(), Kind::Stranger, https).and_then(|text| Secret::parse(&text));
        Some(match known {
            Some(secret) => secret,
            None => Secret::fresh(&app.db).map_err(StoreError::from)?,
        })
    } else {
        None
    };
    let scheme = scheme(request, https);
    let language = language(app, request, signed_in.as_ref(), entrance.as_ref());
    Ok(VisitFacts {
        app: app.clone(),
        client,
        limits,
        now,
        signed_in,
        session,
        stranger,
        entrance,
        notice: cookies::read(request.request(), Kind::Notice, https).and_then(|text| notice(&text)),
        scheme,
        language,
        as_public,
        path: path(request),
        is_get: is_get(request),
        from: page_before(request),
    })
}

/// The account's language, else the group's, else the browser's.
fn language(app: &App, request: &ServiceRequest, account: Option<&SignedIn>, entrance: Option<&Entrance>) -> Language {
    let wished = wished_language(app, request);
    if wished == Language::Pseudo {
        return wished;
    }
    account
        .and_then(|account| account.language)
        .or_else(|| entrance.and_then(|entrance| entrance.language))
        .unwrap_or(wished)
}

/// The language that the browser wishes most of those we have, else English: also for what is answered before anybody
/// is recognised. A server for development speaks the strange language of the tests too.
pub(in crate::web) fn wished_language(app: &App, request: &ServiceRequest) -> Language {
    let wished = request.headers().get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if app.development && wished == Language::Pseudo.as_str() {
        return Language::Pseudo;
    }
    Language::accepted(wished).unwrap_or_default()
}

/// The page of an error that is known before the database was asked, or because it could not be.
async fn without_database(app: &App, request: ServiceRequest, error: &PageError) -> ServiceResponse<BoxBody> {
    let language = wished_language(app, &request);
    let visit = Visit(Arc::new(VisitFacts {
        app: app.clone(),
        client: Client::of(&request, &app.config.trusted_proxies),
        limits: &[],
        now: app.db.now(),
        signed_in: None,
        session: None,
        stranger: None,
        entrance: None,
        notice: None,
        scheme: scheme(&request, app.config.is_https()),
        language,
        as_public: false,
        path: path(&request),
        is_get: is_get(&request),
        from: None,
    }));
    let page = language.speaking(error_page::draw(&visit, error)).await;
    request.into_response(page)
}

fn scheme(request: &ServiceRequest, https: bool) -> Scheme {
    cookies::read(request.request(), Kind::Scheme, https).and_then(|text| Scheme::parse(&text)).unwrap_or_default()
}

fn path(request: &ServiceRequest) -> String {
    request.uri().path_and_query().map_or_else(|| "/".to_owned(), |path| path.as_str().to_owned())
}

fn is_get(request: &ServiceRequest) -> bool {
    matches!(*request.method(), Method::GET | Method::HEAD)
}

/// The path and query of the referring page. Only its path is used, so it is a page of ours whatever was sent.
fn page_before(request: &ServiceRequest) -> Option<String> {
    let text = request.headers().get(actix_web::http::header::REFERER)?.to_str().ok()?;
    let url = url::Url::parse(text).ok()?;
    Some(url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path())))
}

/// A member may look at a money page as everybody sees it; nothing else is answered so.
fn asks_as_public(request: &ServiceRequest) -> bool {
    let is_money = request.path().split('/').nth(2) == Some("money");
    is_money && is_get(request) && request.query_string().split('&').any(|part| part == AS_PUBLIC)
}

fn decide(guard: Guard, facts: &VisitFacts) -> Decision {
    let entrance = facts.entrance.as_ref();
    let member = entrance.and_then(|entrance| entrance.member);
    match guard {
        Guard::Anyone | Guard::OwnSecret => Decision::Enter,
        Guard::SignedIn if facts.signed_in.is_some() => Decision::Enter,
        Guard::SignedIn => Decision::SignIn,
        Guard::Books(needed) => {
            let shown = entrance.and_then(|entrance| entrance.public).map(|public| public.books());
            let open = matches!(
                (needed, shown),
                (Books::Totals, Some(Books::Totals | Books::Open)) | (Books::Open, Some(Books::Open))
            );
            if member.is_some() || open { Decision::Enter } else { Decision::Stop(PageError::NotFound) }
        }
        Guard::Member(action) | Guard::Fresh(action) => match (member, entrance, &facts.signed_in) {
            (Some(scope), _, _) if !may(scope.roles(), action) => Decision::Stop(PageError::Forbidden(action)),
            (Some(_), _, Some(account)) if matches!(guard, Guard::Fresh(_)) && !is_fresh(account, facts.now) => {
                Decision::AskAgain
            }
            (Some(_), _, _) => Decision::Enter,
            // A group that shows itself may say that members get further.
            (None, Some(_), None) => Decision::SignIn,
            (None, _, _) => Decision::Stop(PageError::NotFound),
        },
    }
}

fn is_fresh(account: &SignedIn, now: UtcTime) -> bool {
    now.since(account.authenticated_at) <= FRESH_FOR
}

/// 303 to a sign-in that leads back here.
fn send_to(door: &str, visit: &Visit) -> Result<actix_web::HttpResponse, PageError> {
    let back = percent_encoding::utf8_percent_encode(way_back(visit), percent_encoding::NON_ALPHANUMERIC);
    visit.redirect(&format!("{door}?next={back}"), "")
}

/// The page that was asked for. A form's own address has no page: its parent does, for every form that wants a fresh
/// sign-in.
fn way_back(visit: &Visit) -> &str {
    if visit.0.is_get { visit.path() } else { visit.path().rsplit_once('/').map_or("/", |(parent, _)| parent) }
}

/// The form of somebody who was signed in, when it is not let in only for that: what they typed is not lost. Whether
/// there is such a group is told to nobody by it.
async fn kept(decision: &Decision, visit: &Visit, request: &mut ServiceRequest) -> Option<Kept> {
    let is_ended = visit.account().is_none() && visit.session().is_some();
    let is_kept = match decision {
        Decision::AskAgain => true,
        Decision::SignIn | Decision::Stop(PageError::NotFound) => is_ended,
        Decision::Enter | Decision::Stop(_) | Decision::Keep(_) => false,
    };
    if is_kept && !visit.0.is_get { Kept::of(request).await } else { None }
}

/// The sign-in, or the password once more, with the form in it.
fn keep(visit: &Visit, kept: Kept) -> Result<actix_web::HttpResponse, PageError> {
    let next = own_path(way_back(visit), "/me");
    if visit.account().is_some() { again::keeping(visit, next, kept) } else { sign_in::keeping(visit, next, kept) }
}

/// Notes at most hourly that a sign-in is in use, beside the request.
fn keep_alive(visit: &Visit) {
    let (Some(account), Some(session)) = (visit.account(), visit.session()) else { return };
    if visit.now().since(account.last_seen_at) < chrono::Duration::hours(1) {
        return;
    }
    let (db, hash, now) = (visit.app().db.clone(), session.hash(), visit.now());
    let touch: std::pin::Pin<Box<dyn Future<Output = ()>>> = Box::pin(async move {
        let written = web::block(move || {
            db.write(move |tx| users::touch_session(tx, &hash, now).map_err(crate::store::Failure::<()>::from))
        })
        .await;
        if !matches!(written, Ok(Ok(()))) {
            tracing::warn!("a sign-in could not be noted as in use");
        }
    });
    actix_web::rt::spawn(touch);
}

fn notice(text: &str) -> Option<Notice> {
    let sentence = percent_encoding::percent_decode_str(text).decode_utf8().ok()?;
    Some(Notice::saved(sentence.chars().take(500).collect::<String>()))
}
