//! The look: contrasts of the tokens, the rules of the style sheet, and the parts of the kit (pages.md 6 and 7).
#![expect(clippy::float_arithmetic, reason = "contrast is defined in floating point (WCAG 2.2)")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use brimful::domain::colour::{DARK_GROUNDS, LIGHT_GROUNDS};
use regex_lite::Regex;

use crate::site::Site;
use crate::support::worlds;

const LAYERS: [&str; 8] = ["reset", "tokens", "base", "layout", "components", "charts", "utilities", "print"];
/// The most that the whole sheet may weigh, compressed (pages.md 7).
const MOST_BYTES: usize = 14 * 1024;

/// Text needs 4.5 to 1, edges and marks 3 to 1 (WCAG 1.4.3 and 1.4.11).
const TEXT: f64 = 4.5;
const MARK: f64 = 3.0;

/// The table of pages.md 6: what, on what, the contrast in the light and in the dark scheme, what is needed.
const CONTRASTS: [(&str, &str, &str, &str, f64); 26] = [
    ("ink", "paper", "13.9", "15.6", TEXT),
    ("ink", "surface", "14.9", "14.0", TEXT),
    ("ink", "sunken", "12.6", "16.4", TEXT),
    ("ink-2", "paper", "6.2", "8.7", TEXT),
    ("ink-2", "surface", "6.6", "7.7", TEXT),
    ("ink-2", "sunken", "5.6", "9.1", TEXT),
    ("pool", "surface", "6.4", "7.6", TEXT),
    ("pool", "paper", "6.0", "8.5", TEXT),
    ("on-pool", "pool", "6.4", "8.1", TEXT),
    ("pool-strong", "pool-tint", "8.3", "8.2", TEXT),
    ("mine-text", "surface", "6.6", "9.9", TEXT),
    ("mine-text", "mine-tint", "5.9", "8.4", TEXT),
    ("mine", "surface", "3.7", "8.4", MARK),
    ("mine", "sunken", "3.2", "9.8", MARK),
    ("found", "surface", "5.7", "6.8", TEXT),
    ("found", "found-tint", "4.8", "6.1", TEXT),
    ("core", "surface", "6.1", "7.4", TEXT),
    ("core", "core-tint", "5.1", "6.6", TEXT),
    ("stone", "surface", "5.9", "5.9", TEXT),
    ("stone", "sunken", "5.0", "6.9", TEXT),
    ("danger", "surface", "6.5", "7.3", TEXT),
    ("danger", "danger-tint", "5.6", "6.7", TEXT),
    ("line-strong", "surface", "4.1", "4.4", MARK),
    ("line-strong", "paper", "3.8", "4.9", MARK),
    ("focus", "paper", "6.3", "9.3", MARK),
    ("focus", "surface", "6.7", "8.3", MARK),
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder with one of these endings, with its content.
fn files(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    fn walk(folder: &Path, endings: &[&str], found: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                walk(&path, endings, found);
            } else if endings.iter().any(|ending| path.extension().is_some_and(|found| found == *ending)) {
                found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), endings, &mut found);
    found.sort();
    assert!(!found.is_empty(), "nothing in {folder}");
    found
}

/// The first `light-dark()` pair of each token: what holds without a wish for more contrast.
fn tokens() -> BTreeMap<String, [String; 2]> {
    let sheet = fs::read_to_string(root().join("assets/css/tokens.css")).unwrap();
    let pair = Regex::new(r"--([a-z0-9-]+): light-dark\((#[0-9A-F]{6}), (#[0-9A-F]{6})\);").unwrap();
    let mut tokens = BTreeMap::new();
    for found in pair.captures_iter(&sheet) {
        tokens.entry(found[1].to_owned()).or_insert([found[2].to_owned(), found[3].to_owned()]);
    }
    tokens
}

/// Relative luminance, straight from the definition in WCAG 2.2.
fn luminance(hex: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn every_pair_of_the_design_has_its_contrast_in_both_schemes() {
    let tokens = tokens();
    let mut wrong = Vec::new();
    for (what, ground, light, dark, needed) in CONTRASTS {
        for (scheme, expected) in [light, dark].into_iter().enumerate() {
            let found = contrast(&tokens[what][scheme], &tokens[ground][scheme]);
            if format!("{found:.1}") != expected || found < needed {
                wrong.push(format!("{what} on {ground}: {found:.3}, not {expected} (needs {needed})"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn links_in_every_tinted_box_can_be_read_too() {
    let tokens = tokens();
    for ground in ["sunken", "pool-tint", "mine-tint", "danger-tint"] {
        for what in ["ink", "ink-2", "pool"] {
            for scheme in [0, 1] {
                let found = contrast(&tokens[what][scheme], &tokens[ground][scheme]);
                assert!(found >= TEXT, "{what} on {ground}: {found:.2}");
            }
        }
    }
}

#[test]
fn the_grounds_that_an_accent_is_tried_on_are_those_of_the_tokens() {
    let tokens = tokens();
    let names = ["paper", "surface", "sunken", "pool-tint", "mine-tint", "danger-tint", "on-pool"];
    for (scheme, grounds) in [LIGHT_GROUNDS, DARK_GROUNDS].into_iter().enumerate() {
        assert_eq!(names.map(|name| tokens[name][scheme].as_str()), grounds);
    }
}

/// One rule of a sheet with everything it stands in, outermost first.
struct Rule {
    file: String,
    within: Vec<String>,
    selector: String,
    declarations: Vec<(String, String)>,
}

impl Rule {
    fn layer(&self) -> Option<&str> {
        self.within.first().and_then(|outer| outer.strip_prefix("@layer "))
    }

    fn place(&self) -> String {
        format!("{}: {}", self.file, self.selector)
    }
}

fn without_comments(css: &str) -> String {
    let mut left = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        left.push_str(before);
        rest = after.split_once("*/").expect("a comment that ends").1;
    }
    left + rest
}

fn declaration(text: &str) -> Option<(String, String)> {
    let (name, value) = text.trim().split_once(':')?;
    Some((name.trim().to_owned(), value.trim().to_owned()))
}

/// Every block of every sheet; `@layer a, b;` and other statements without a block are left out.
fn rules() -> Vec<Rule> {
    let mut rules = Vec::new();
    for (file, css) in files("assets/css", &["css"]) {
        let name = file.rsplit("assets/css/").next().unwrap().to_owned();
        let mut open: Vec<(String, Vec<(String, String)>)> = Vec::new();
        let mut text = String::new();
        let mut quoted = false;
        for letter in without_comments(&css).chars() {
            match letter {
                '"' => {
                    quoted = !quoted;
                    text.push(letter);
                }
                '{' if !quoted => open.push((std::mem::take(&mut text).trim().to_owned(), Vec::new())),
                ';' | '}' if !quoted => {
                    let found = declaration(&std::mem::take(&mut text));
                    if let (Some((_, declarations)), Some(found)) = (open.last_mut(), found) {
                        declarations.push(found);
                    }
                    if letter == '}' {
                        let (selector, declarations) = open.pop().expect("a block that was opened");
                        let within = open.iter().map(|(outer, _)| outer.clone()).collect();
                        rules.push(Rule { file: name.clone(), within, selector, declarations });
                    }
                }
                _ => text.push(letter),
            }
        }
        assert!(open.is_empty() && !quoted, "{name} ends in the middle");
    }
    rules
}

#[test]
fn every_rule_stands_in_the_layer_of_its_file() {
    let first = fs::read_to_string(root().join("assets/css/tokens.css")).unwrap();
    assert!(first.contains(&format!("@layer {};", LAYERS.join(", "))), "the order of the layers is said first");
    for rule in rules() {
        let Some(layer) = rule.layer() else {
            assert!(rule.selector.starts_with("@layer "), "{} is in no layer", rule.place());
            continue;
        };
        let allowed: &[&str] = match rule.file.as_str() {
            "tokens.css" => &["tokens"],
            "charts.css" => &["charts"],
            "base.css" => &["reset", "base", "layout", "utilities", "print"],
            _ => &["components"],
        };
        assert!(allowed.contains(&layer), "{} is in the layer {layer}", rule.place());
        let styles = rule.within.iter().filter(|outer| !outer.starts_with('@')).count();
        assert!(styles <= 1, "{} is nested {styles} deep", rule.place());
    }
}

#[test]
fn selectors_use_no_ids_and_nothing_is_forced_but_hiding_printing_and_stillness() {
    for rule in rules() {
        assert!(!rule.selector.contains('#'), "{} selects by id", rule.place());
        let may = rule.selector == "[hidden]"
            || rule.within.iter().any(|outer| {
                outer.starts_with("@media print") || outer.starts_with("@media (prefers-reduced-motion: reduce)")
            });
        for (name, value) in &rule.declarations {
            assert!(may || !value.contains("!important"), "{}: {name} is forced", rule.place());
        }
    }
}

#[test]
fn lengths_and_sides_are_logical_so_that_right_to_left_needs_no_second_sheet() {
    let physical = Regex::new(
        r"^((margin|padding|border|inset|scroll-margin|scroll-padding)-)?(left|right|top|bottom)(-(width|color|style))?$|^((min|max)-)?(width|height)$|^overflow-[xy]$|^border-(top|bottom)-(left|right)-radius$",
    )
    .unwrap();
    for rule in rules() {
        for (name, value) in &rule.declarations {
            assert!(!physical.is_match(name), "{}: {name} is a physical side", rule.place());
            if matches!(name.as_str(), "text-align" | "float" | "clear") {
                assert!(!matches!(value.as_str(), "left" | "right"), "{}: {name}: {value}", rule.place());
            }
            // Four values name the left and the right apart.
            if matches!(name.as_str(), "margin" | "padding" | "inset" | "border-width" | "border-radius") {
                let count = value.replace(", ", ",").split_whitespace().count();
                let simple = !value.contains('(') && count > 3;
                assert!(!simple, "{}: {name}: {value} names left and right", rule.place());
            }
        }
    }
}

#[test]
fn colours_are_tokens_and_every_token_that_is_used_exists() {
    let used = Regex::new(r"var\(--([a-z0-9-]+)(,)?").unwrap();
    let hex = Regex::new(r"#[0-9a-fA-F]{3,8}\b").unwrap();
    let rules = rules();
    let known: BTreeSet<&str> =
        rules.iter().flat_map(|rule| &rule.declarations).filter_map(|(name, _)| name.strip_prefix("--")).collect();
    for rule in &rules {
        for (name, value) in &rule.declarations {
            for found in used.captures_iter(value) {
                let exists = known.contains(&found[1]) || found.get(2).is_some();
                assert!(exists, "{}: --{} is nowhere", rule.place(), &found[1]);
            }
            let may = rule.file == "tokens.css" || rule.layer() == Some("print");
            assert!(may || !hex.is_match(value), "{}: {name}: {value} is a colour beside the tokens", rule.place());
        }
    }
}

#[test]
fn schemes_contrast_forced_colours_stillness_and_paper_are_thought_of() {
    let rules = rules();
    let has = |words: &str| rules.iter().any(|rule| rule.selector.contains(words));
    for words in [
        "@media (prefers-contrast: more)",
        "@media (forced-colors: active)",
        "@media (prefers-reduced-motion: reduce)",
        "@media print",
        "@view-transition",
        r#"[data-scheme="light"]"#,
        r#"[data-scheme="dark"]"#,
    ] {
        assert!(has(words), "{words}");
    }
    // Motion only where nobody asked for none.
    for rule in rules.iter().filter(|rule| {
        rule.selector == "@view-transition"
            || rule.declarations.iter().any(|(name, value)| name == "transition" && !value.starts_with("none"))
    }) {
        let asked = rule.within.iter().any(|outer| outer == "@media (prefers-reduced-motion: no-preference)");
        assert!(asked, "{} moves whatever was asked", rule.place());
    }
}

/// Templates and sources, where classes are written.
fn markup() -> String {
    let mut all: String = files("templates", &["html", "svg"]).into_iter().map(|(_, text)| text).collect();
    all.extend(files("src/web", &["rs"]).into_iter().map(|(_, text)| text));
    all
}

#[test]
fn every_class_in_the_sheet_is_used_somewhere() {
    let class = Regex::new(r"\.([a-z][a-z0-9-]*)").unwrap();
    let markup = markup();
    let words: BTreeSet<&str> =
        markup.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '-')).collect();
    // `badge--{{ badge.class() }}`: the beginning stands in a template and the end in a source.
    let begun = Regex::new(r"([a-z][a-z-]*-)(\{\{|\{%|\{[a-z_]*\})").unwrap();
    let begun: BTreeSet<&str> = begun.captures_iter(&markup).map(|found| found.get(1).unwrap().as_str()).collect();
    let mut unused = BTreeSet::new();
    for rule in rules() {
        // Charts compose their classes in the source that draws them; their own tests look at the drawings.
        if rule.file == "charts.css" {
            continue;
        }
        for found in class.captures_iter(&rule.selector) {
            let name = found.get(1).unwrap().as_str().to_owned();
            let composed = begun.iter().any(|start| name.strip_prefix(start).is_some_and(|end| words.contains(end)));
            if !words.contains(name.as_str()) && !composed && !rule.selector.starts_with('@') {
                unused.insert(format!("{}: .{name}", rule.file));
            }
        }
    }
    assert!(unused.is_empty(), "{unused:#?}");
}

#[test]
fn every_part_has_one_template_one_sheet_and_a_place_in_the_kit() {
    // Drawn with another part's sheet, or by the frame of every page; the decision is a page of its own.
    let sheet_of = |part: &str| match part {
        "step_table" => "charts.css".to_owned(),
        "decision" => "base.css".to_owned(),
        part => format!("components/{part}.css"),
    };
    let kit: String = files("templates/kit", &["html"]).into_iter().map(|(_, text)| text).collect();
    let base = fs::read_to_string(root().join("templates/base.html")).unwrap();
    let guide = fs::read_to_string(root().join("docs/parts.md")).unwrap();
    for (path, _) in files("templates/parts", &["html"]) {
        let part = Path::new(&path).file_stem().unwrap().to_str().unwrap().to_owned();
        let sheet = root().join("assets/css").join(sheet_of(&part));
        assert!(sheet.exists(), "{part} has no sheet: {}", sheet.display());
        let import = format!("parts/{part}.html");
        assert!(kit.contains(&import) || base.contains(&import) || part == "decision", "{part} is not in the kit");
        assert!(guide.contains(&import), "docs/parts.md does not tell of {part}");
    }
}

#[test]
fn the_whole_sheet_weighs_14_kilobytes_at_most_as_it_is_sent() {
    let site = Site::start(&worlds().remove(0).db);
    let href = site.visitor().get("/nothing").attributes("link[rel=stylesheet]", "href").remove(0);
    let mut answer = ureq::get(format!("{}{href}", site.base)).header("accept-encoding", "gzip").call().unwrap();
    assert_eq!(answer.headers().get("content-encoding").unwrap(), "gzip");
    let bytes = answer.body_mut().read_to_vec().unwrap().len();
    assert!((2000..=MOST_BYTES).contains(&bytes), "{bytes} bytes");
}
