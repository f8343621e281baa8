//! What holds for every answer and every request, whatever the route: headers, host, origin (safety.md 4).

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::http::{Method, Uri};
use actix_web::middleware::Next;
use actix_web::{HttpResponse, HttpResponseBuilder, web};

use super::app::App;
use super::guard;
use crate::config::ServerConfig;
use crate::tr;

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
    connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; report-uri /csp";

const EVERY_ANSWER: &[(&str, &str)] = &[
    ("content-security-policy", POLICY),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    (
        "permissions-policy",
        "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
    ),
];

/// Refuses what no page of ours would send, and puts the headers on every answer.
pub async fn watch(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let Some(app) = request.app_data::<web::Data<App>>().map(|app| app.get_ref().clone()) else {
        return Ok(request.into_response(HttpResponse::InternalServerError().finish()));
    };
    // Addresses that hold a secret: no page that they lead to learns them.
    let secret =
        ["/mail", "/invite", "/me/address", "/sign-in/link/"].iter().any(|path| request.path().starts_with(path));
    let mut response = match guard::wished_language(&app, &request).during(|| refusal(&app.config, &request)) {
        Some(answer) => request.into_response(answer),
        None => match next.call(request).await {
            Ok(response) => response.map_into_boxed_body(),
            Err(error) => return Err(error),
        },
    };
    let https = app.config.is_https();
    let headers = response.headers_mut();
    for (name, value) in EVERY_ANSWER {
        // A picture brings a stricter policy of its own.
        if *name == "content-security-policy" && headers.contains_key(*name) {
            continue;
        }
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if https {
        headers
            .insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000; includeSubDomains"));
    }
    let referrer = if secret { "no-referrer" } else { "same-origin" };
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static(referrer));
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if !headers.contains_key("x-robots-tag") {
        headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    }
    Ok(response)
}

fn refusal(config: &ServerConfig, request: &ServiceRequest) -> Option<HttpResponse> {
    if !matches!(*request.method(), Method::GET | Method::HEAD | Method::POST) {
        return Some(HttpResponse::MethodNotAllowed().insert_header((header::ALLOW, "GET, HEAD, POST")).finish());
    }
    if !is_our_host(config, request.headers(), request.uri()) {
        let words = tr!("errors-other-host", setting = "BRIMFUL_BASE_URL");
        return Some(plain(HttpResponse::MisdirectedRequest(), &words));
    }
    let one_click = request.path().starts_with("/mail/") || request.path() == "/csp";
    if *request.method() == Method::POST && !one_click && !is_our_origin(config, request.headers()) {
        return Some(plain(HttpResponse::Forbidden(), &tr!("errors-other-site")));
    }
    None
}

fn plain(mut response: HttpResponseBuilder, words: &str) -> HttpResponse {
    response.content_type("text/plain; charset=utf-8").body(format!("{words}\n"))
}

/// Links never come from a request's host; a request for another host is refused (safety.md 2, row 13).
fn is_our_host(config: &ServerConfig, headers: &HeaderMap, uri: &Uri) -> bool {
    let text = |name: header::HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let Some(host) = text(header::HOST) else { return false };
    if uri.authority().is_some_and(|authority| authority.as_str() != host) {
        return false;
    }
    let ours = config.base_url.authority();
    if host.eq_ignore_ascii_case(ours) {
        return true;
    }
    // On this machine alone, every name of the machine is as good as another.
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    !config.is_https() && matches!(name, "localhost" | "127.0.0.1" | "[::1]")
}

/// Browsers say where a form comes from; without a word (old browsers, scripts) the form's token decides alone.
fn is_our_origin(config: &ServerConfig, headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    if text("sec-fetch-site").is_some_and(|site| !matches!(site, "same-origin" | "none")) {
        return false;
    }
    match (text("origin"), text("host")) {
        (None, _) => true,
        // A page whose address is a secret sends no referrer, and so its forms no origin either: the browser says "null".
        (Some("null"), _) => text("sec-fetch-site") == Some("same-origin"),
        (Some(origin), host) => {
            let same_host = origin.split_once("://").map(|(_, rest)| rest) == host;
            origin == config.base_url.origin().ascii_serialization() || (!config.is_https() && same_host)
        }
    }
}
