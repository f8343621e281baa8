//! Style sheets, scripts and pictures, carried in the binary. The style sheet is one file under its fingerprint, and
//! so is each script.

use std::sync::LazyLock;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use data_encoding::HEXLOWER;
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use super::page_error::PageError;
use crate::domain::colour::Accent;

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
    fingerprint: String,
}

struct Script {
    content: String,
    href: String,
}

static SHEET: LazyLock<Sheet> = LazyLock::new(|| {
    let mut parts: Vec<_> = Css::iter().filter(|name| name.starts_with("components/")).collect();
    parts.sort();
    let names = ["tokens.css".into(), "base.css".into()].into_iter().chain(parts).chain(["charts.css".into()]);
    let mut content = String::new();
    for file in names.filter_map(|name| Css::get(&name)) {
        content.push_str(&packed(&String::from_utf8_lossy(&file.data)));
    }
    let fingerprint = fingerprint(content.as_bytes());
    Sheet { content, fingerprint }
});

/// Without comments and loose spaces. No string in our sheets spans lines or holds a comment, a brace or a semicolon.
fn packed(css: &str) -> String {
    let mut left = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        left.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    left.push_str(rest);
    let lines: Vec<&str> = left.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let tight = [(" { ", "{"), (" {", "{"), ("; ", ";"), (" }", "}"), (";}", "}"), (": ", ":")];
    tight.into_iter().fold(lines.join("\n") + "\n", |css, (loose, tight)| css.replace(loose, tight))
}

static ALLOCATION: LazyLock<Script> = LazyLock::new(|| script("allocation", &ALLOCATION_FILES));
static DIALOG: LazyLock<Script> = LazyLock::new(|| script("dialog", &["dialog.js"]));
static WORKING: LazyLock<Script> = LazyLock::new(|| script("working", &["working.js"]));

/// In the order in which they are one module, with the dialog in which a facilitator closes the round.
const ALLOCATION_FILES: [&str; 6] = [
    "dialog.js",
    "allocation/facts.js",
    "allocation/amounts.js",
    "allocation/acts.js",
    "allocation/show.js",
    "allocation/events.js",
];

/// One module of these files, since a page loads at most one.
fn script(name: &str, files: &[&str]) -> Script {
    let files = files.iter().filter_map(|file| Scripts::get(file));
    let content: String = files.map(|file| without_remarks(&String::from_utf8_lossy(&file.data))).collect();
    let href = format!("/assets/{name}.{}.js", fingerprint(content.as_bytes()));
    Script { content, href }
}

/// Without indentation, loose spaces and lines that only speak to whoever reads the source. Our scripts have no text
/// over several lines and none with these signs in it but selectors, in which that would matter.
fn without_remarks(source: &str) -> String {
    let lines = source.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    let content: String = lines.filter(|line| !line.starts_with("/**")).flat_map(|line| [line, "\n"]).collect();
    let tight = [
        (" => ", "=>"),
        (" = ", "="),
        (" === ", "==="),
        (" && ", "&&"),
        (" ? ", "?"),
        (", ", ","),
        (": ", ":"),
        (" || ", "||"),
        (" + ", "+"),
        (" - ", "-"),
        (") {", "){"),
    ];
    tight.into_iter().fold(content, |script, (loose, tight)| script.replace(loose, tight))
}

fn fingerprint(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes)).chars().take(16).collect()
}

/// The address of the style sheet, with a group's own colour in it where it has one.
pub fn css_href(accent: Option<&str>) -> String {
    let Sheet { fingerprint, .. } = &*SHEET;
    match accent.and_then(Accent::parse) {
        Some(accent) => {
            let chosen = accent.chosen.hex().to_lowercase();
            format!("/assets/brimful.{fingerprint}.{}.css", chosen.trim_start_matches('#'))
        }
        None => format!("/assets/brimful.{fingerprint}.css"),
    }
}

/// The colour in the address of a style sheet. None for any name that is not ours; `Some(None)` for the plain sheet.
fn accent_in(file: &str) -> Option<Option<Accent>> {
    let middle = file.strip_prefix("brimful.")?.strip_prefix(SHEET.fingerprint.as_str())?.strip_suffix(".css")?;
    if middle.is_empty() {
        return Some(None);
    }
    let colour = middle.strip_prefix('.').filter(|colour| colour.len() == 6)?;
    Accent::parse(colour).map(Some)
}

/// What a group's own colour changes: links, buttons, the place in the navigation. Money keeps its colours.
fn accent_rule(accent: Accent) -> String {
    format!("@layer tokens{{:root{{--accent:light-dark({},{})}}}}\n", accent.light.hex(), accent.dark.hex())
}

/// The address of the script of the round page.
pub fn allocation_href() -> &'static str {
    &ALLOCATION.href
}

/// The address of the script that opens dialogs.
pub fn dialog_href() -> &'static str {
    &DIALOG.href
}

/// The address of the script that asks how far work is.
pub fn working_href() -> &'static str {
    &WORKING.href
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
    if let Some(script) = [&*ALLOCATION, &*DIALOG, &*WORKING].into_iter().find(|script| script.href == href) {
        let content = script.content.as_bytes();
        return Ok(serve(&request, "text/javascript; charset=utf-8", "public, max-age=31536000, immutable", content));
    }
    let rule = accent_in(&file).ok_or(PageError::NotFound)?.map(accent_rule).unwrap_or_default();
    let content = format!("{}{rule}", SHEET.content);
    Ok(serve(&request, "text/css; charset=utf-8", "public, max-age=31536000, immutable", content.as_bytes()))
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
