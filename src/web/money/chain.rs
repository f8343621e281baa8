//! `/{group}/money/chain`: how anyone can check the books; the feed of signed heads; and the bundle to check with.

use actix_web::http::header::CONTENT_TYPE;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use data_encoding::HEXLOWER;

use super::files::send;
use super::tabs;
use crate::domain::policy::Action;
use crate::language::{Language, clock, day_with_year};
use crate::services::books::chain::{Chain, ShownHead, SignedFor, chain};
use crate::services::bundle::{BundleRefused, make_bundle};
use crate::store::Failure;
use crate::tr;
use crate::web::page_error::PageError;
use crate::web::parts::{Callout, CalloutKind, Layout, NavItem};
use crate::web::visit::{Nav, Visit};

/// How many heads the feed holds.
const IN_FEED: usize = 50;

#[derive(Template)]
#[template(path = "money/chain.html")]
struct ChainPage {
    page: Layout,
    tabs: Vec<NavItem>,
    heads: Vec<Row>,
    keys: Vec<KeyRow>,
    feed: String,
    bundle: Option<String>,
    leaves_the_group: Callout,
    command: Option<Vec<String>>,
}

struct Row {
    entry: i64,
    what: String,
    href: Option<String>,
    signed: String,
    fingerprint: String,
}

struct KeyRow {
    from: i64,
    since: String,
    key: String,
}

/// `GET /{group}/money/chain`.
///
/// # Errors
/// When the database fails.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    let group = visit.reader()?.group();
    let found = visit.on_db(move |db| chain(db, group)).await??;
    let zone = visit.zone()?;
    let moment = |at| {
        let local = zone.local(at);
        tr!("money-chain-moment", day = day_with_year(local.date()), time = clock(local))
    };
    let row = |head: &ShownHead| {
        let (what, path) = words(&head.of);
        Ok(Row {
            entry: head.entry.get(),
            what,
            href: path.map(|path| visit.to(&path)).transpose()?,
            signed: moment(head.signed_at),
            fingerprint: head.fingerprint(),
        })
    };
    let heads: Vec<Row> = found.heads.iter().map(row).collect::<Result<_, PageError>>()?;
    let keys = found.keys.iter();
    visit.render(&ChainPage {
        page: visit.layout(tr!("money-chain"), Nav::Money),
        tabs: tabs(&visit, None)?,
        keys: keys
            .map(|(from, key, at)| KeyRow { from: from.get(), since: moment(*at), key: key.to_string() })
            .collect(),
        feed: visit.to("money/heads.atom")?,
        bundle: visit.may(Action::ExportBundle).then(|| visit.to("money/bundle.json")).transpose()?,
        leaves_the_group: Callout::new(CalloutKind::Info, tr!("money-chain-tells"), tr!("money-chain-tells-text")),
        command: heads.first().map(|head| {
            let name = visit.entrance().map(|entrance| entrance.slug.clone()).unwrap_or_default();
            vec![
                "brimful verify".to_owned(),
                format!("--bundle {name}-bundle.json"),
                "--seen".to_owned(),
                format!("{}:{}", head.entry, head.fingerprint),
            ]
        }),
        heads,
    })
}

/// What a head was signed for, and where that is.
fn words(of: &SignedFor) -> (String, Option<String>) {
    match of {
        SignedFor::Statement(name) => (tr!("money-statement", name = name), Some(format!("money/{name}"))),
        SignedFor::Results(name) => (tr!("money-chain-results", name = name), Some(format!("rounds/{name}/results"))),
        SignedFor::Other => (tr!("money-chain-other"), None),
    }
}

/// `GET /{group}/money/bundle.json`: with the memos, or, with `?memos=none`, without.
///
/// # Errors
/// When the database fails.
pub async fn bundle(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let group = visit.member()?.group();
    let with_words = !url::form_urlencoded::parse(request.query_string().as_bytes())
        .any(|(name, value)| name == "memos" && value == "none");
    match visit.on_db(move |db| make_bundle(db, group, with_words)).await? {
        Ok(bundle) => send(bundle.to_file()?),
        Err(Failure::Refused(BundleRefused::SealedRound { round, closes_at })) => {
            let local = visit.zone()?.local(closes_at);
            let (day, time) = (day_with_year(local.date()), clock(local));
            let sentence = tr!("money-chain-sealed", round = round, day = day, time = time);
            visit.redirect(&visit.to("money/chain")?, &sentence)
        }
        Err(Failure::Store(error)) => Err(error.into()),
    }
}

#[derive(Template)]
#[template(path = "money/heads.xml")]
struct Feed {
    language: &'static str,
    group: String,
    uuid: String,
    here: String,
    page: String,
    updated: String,
    entries: Vec<FeedEntry>,
}

struct FeedEntry {
    entry: i64,
    title: String,
    at: String,
    fingerprint: String,
    hash: String,
    signature: String,
    key: String,
    href: String,
}

/// `GET /{group}/money/heads.atom`.
///
/// # Errors
/// When the database fails.
pub async fn feed(visit: Visit) -> Result<HttpResponse, PageError> {
    let group = visit.reader()?.group();
    let found: Chain = visit.on_db(move |db| chain(db, group)).await??;
    let base = visit.app().config.base();
    let at = |path: &str| Ok::<_, PageError>(format!("{base}{}", visit.to(path)?));
    let page = at("money/chain")?;
    let entry = |head: &ShownHead| FeedEntry {
        entry: head.entry.get(),
        title: words(&head.of).0,
        at: head.signed_at.to_string(),
        fingerprint: head.fingerprint(),
        hash: HEXLOWER.encode(&head.hash),
        signature: HEXLOWER.encode(&head.signature),
        key: head.key.to_string(),
        href: format!("{page}#entry-{}", head.entry),
    };
    let feed = Feed {
        language: Language::current().as_str(),
        group: visit.entrance()?.name.clone(),
        uuid: found.uuid.clone(),
        here: at("money/heads.atom")?,
        updated: found
            .heads
            .first()
            .map_or_else(|| "1970-01-01T00:00:00Z".to_owned(), |head| head.signed_at.to_string()),
        entries: found.heads.iter().take(IN_FEED).map(entry).collect(),
        page,
    };
    let body = feed.render().map_err(|error| PageError::Internal(error.to_string()))?;
    Ok(HttpResponse::Ok().insert_header((CONTENT_TYPE, "application/atom+xml; charset=utf-8")).body(body))
}
