//! Style sheets, scripts and pictures, carried in the binary. The style sheet is one file under its fingerprint, and
//! so is each script.

use std::sync::LazyLock;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use data_encoding::HEXLOWER;
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use super::page_error::PageError;

#[derive(RustEmbed)]
#[folder = "assets/css"]
struct Css;

#[derive(RustEmbed)]
#[folder = "assets/js"]
struct Scripts;

#[derive(RustEmbed)]
#[folder = "assets/img"]
struct Images;

struct Sheet {
    content: String,
    href: String,
}

static SHEET: LazyLock<Sheet> = LazyLock::new(|| {
    let mut parts: Vec<_> = Css::iter().filter(|name| name.starts_with("components/")).collect();
    parts.sort();
    let names = ["tokens.css".into(), "base.css".into()].into_iter().chain(parts).chain(["charts.css".into()]);
    let mut content = String::new();
    for file in names.filter_map(|name| Css::get(&name)) {
        content.push_str(&String::from_utf8_lossy(&file.data));
        content.push('\n');
    }
    let href = format!("/assets/brimful.{}.css", fingerprint(content.as_bytes()));
    Sheet { content, href }
});

static ALLOCATION: LazyLock<Sheet> = LazyLock::new(|| {
    let file = Scripts::get("allocation.js").map(|file| String::from_utf8_lossy(&file.data).into_owned());
    let content = without_remarks(&file.unwrap_or_default());
    let href = format!("/assets/allocation.{}.js", fingerprint(content.as_bytes()));
    Sheet { content, href }
});

/// Without indentation and lines that only speak to whoever reads the source. Our scripts have no text over several
/// lines, in which that would matter.
fn without_remarks(source: &str) -> String {
    let lines = source.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    let mut content = String::with_capacity(source.len());
    for line in lines.filter(|line| !line.starts_with("/**")) {
        content.push_str(line);
        content.push('\n');
    }
    content
}

fn fingerprint(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes)).chars().take(16).collect()
}

/// The address of the style sheet.
pub fn css_href() -> &'static str {
    &SHEET.href
}

/// The address of the script of the round page.
pub fn allocation_href() -> &'static str {
    &ALLOCATION.href
}

/// The address of the icon.
pub fn icon_href() -> String {
    "/assets/img/favicon.svg".to_owned()
}

/// `GET /assets/{file}`: the style sheet or a script, which never changes under its name.
///
/// # Errors
/// Not found for any other name.
pub async fn sheet(request: HttpRequest, file: web::Path<String>) -> Result<HttpResponse, PageError> {
    let href = format!("/assets/{file}");
    let all = [(&*SHEET, "text/css; charset=utf-8"), (&*ALLOCATION, "text/javascript; charset=utf-8")];
    let (found, kind) = all.into_iter().find(|(one, _)| one.href == href).ok_or(PageError::NotFound)?;
    Ok(serve(&request, kind, "public, max-age=31536000, immutable", found.content.as_bytes()))
}

/// `GET /assets/img/{file}`.
///
/// # Errors
/// Not found for a name that is none of ours.
pub async fn image(request: HttpRequest, file: web::Path<String>) -> Result<HttpResponse, PageError> {
    let image = Images::get(&file).ok_or(PageError::NotFound)?;
    let kind = if file.ends_with(".svg") { "image/svg+xml" } else { "image/png" };
    Ok(serve(&request, kind, "public, max-age=86400", &image.data))
}

fn serve(request: &HttpRequest, kind: &str, keep: &'static str, content: &[u8]) -> HttpResponse {
    let tag = format!("\"{}\"", fingerprint(content));
    let known = request.headers().get(header::IF_NONE_MATCH).is_some_and(|value| value.as_bytes() == tag.as_bytes());
    let mut answer = if known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    answer.insert_header((header::CACHE_CONTROL, keep)).insert_header((header::ETAG, tag)).content_type(kind);
    if known { answer.finish() } else { answer.body(content.to_vec()) }
}
