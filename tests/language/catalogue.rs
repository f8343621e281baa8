//! The files under `assets/locales` against the program and against one another.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// What a message says of itself: the values it wants and the marks that its words carry.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Shape {
    values: BTreeSet<String>,
    marks: BTreeSet<String>,
}

/// A place in the program that says a message.
struct Said {
    key: String,
    values: BTreeSet<String>,
    marks: BTreeSet<String>,
    at: String,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn locale(tag: &str) -> BTreeMap<String, Shape> {
    let mut messages = BTreeMap::new();
    for path in files(&root().join("assets/locales").join(tag), &[".ftl"]) {
        let text = std::fs::read_to_string(&path).unwrap();
        let area = path.file_stem().unwrap().to_string_lossy().into_owned();
        let resource = parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{} cannot be read: {errors:?}", path.display()));
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name.to_owned();
            assert!(
                key.starts_with(&format!("{area}-")),
                "{key} stands in {area}.ftl: the file's name begins its keys"
            );
            let pattern = message.value.as_ref().unwrap_or_else(|| panic!("{key} says nothing"));
            let mut shape = Shape::default();
            read(pattern, &mut shape);
            assert!(messages.insert(key.clone(), shape).is_none(), "{key} stands there twice");
        }
    }
    messages
}

fn read(pattern: &Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => shape.marks.extend(marks(value)),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => read_inline(inline, shape),
                Expression::Select { selector, variants } => {
                    read_inline(selector, shape);
                    for variant in variants {
                        read(&variant.value, shape);
                    }
                }
            },
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, shape: &mut Shape) {
    match inline {
        InlineExpression::VariableReference { id } => {
            shape.values.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                read_inline(inner, shape);
            }
        }
        _ => {}
    }
}

/// The names in `<name>`.
fn marks(text: &str) -> Vec<String> {
    text.split('<')
        .skip(1)
        .filter_map(|rest| rest.split_once('>').map(|(name, _)| name))
        .filter(|name| !name.is_empty() && name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-'))
        .map(str::to_owned)
        .collect()
}

/// Every `tr!` and `rich!` of the program and its templates.
fn said() -> Vec<Said> {
    let mut all = Vec::new();
    let places = files(&root().join("src"), &[".rs"])
        .into_iter()
        .chain(files(&root().join("templates"), &[".html", ".txt", ".xml"]));
    for path in places {
        if path.ends_with("src/language.rs") || path.ends_with("src/language/rich.rs") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        for name in ["tr!(", "rich!("] {
            for (at, _) in text.match_indices(name) {
                let before = text[..at].chars().next_back();
                if before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_') {
                    continue;
                }
                let inside = arguments(&text[at + name.len()..]);
                let line = text[..at].matches('\n').count() + 1;
                let place = format!("{}:{line}", path.strip_prefix(root()).unwrap().display());
                let mut parts = inside.iter();
                let key = parts.next().unwrap().trim().trim_matches('"').to_owned();
                let values = parts
                    .filter(|part| !part.trim().is_empty())
                    .map(|part| part.split_once('=').unwrap_or_else(|| panic!("{place}: {part}")).0.trim().to_owned())
                    .collect();
                let length: usize = inside.iter().map(|part| part.len() + 1).sum();
                let marks = if name == "rich!(" { named(&text[at + name.len() + length..]) } else { BTreeSet::new() };
                all.push(Said { key, values, marks, at: place });
            }
        }
    }
    all
}

/// The marks that a page names behind `rich!(…)`: `.link("more", …)`.
fn named(mut rest: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    loop {
        rest = rest.trim_start();
        let Some(tail) = ["link", "time", "strong_time", "user", "strong_user", "span"]
            .iter()
            .find_map(|method| rest.strip_prefix('.')?.strip_prefix(method)?.strip_prefix('('))
        else {
            return names;
        };
        let inside = arguments(tail);
        names.insert(inside[0].trim().trim_matches('"').to_owned());
        let length: usize = inside.iter().map(|part| part.len() + 1).sum();
        rest = &tail[length..];
    }
}

/// The arguments up to the bracket that closes the call, split at the commas between them.
fn arguments(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let (mut depth, mut in_text, mut escaped) = (0, false, false);
    for letter in text.chars() {
        if in_text {
            in_text = escaped || letter != '"';
            escaped = letter == '\\' && !escaped;
            parts.last_mut().unwrap().push(letter);
            continue;
        }
        match letter {
            ')' if depth == 0 => return parts,
            ',' if depth == 0 => parts.push(String::new()),
            _ => {
                match letter {
                    '"' => in_text = true,
                    '(' | '[' | '{' => depth += 1,
                    ')' | ']' | '}' => depth -= 1,
                    _ => {}
                }
                parts.last_mut().unwrap().push(letter);
            }
        }
    }
    panic!("a call without an end: {}", &text[..text.len().min(80)]);
}

const PLAIN_MARKS: [&str; 3] = ["strong", "em", "code"];

#[test]
fn every_message_that_is_said_is_in_the_english_files_and_gets_the_values_it_wants() {
    let english = locale("en");
    let mut wrong = Vec::new();
    for said in said() {
        match english.get(&said.key) {
            None => wrong.push(format!("{}: there is no {}", said.at, said.key)),
            Some(shape) => {
                if shape.values != said.values {
                    wrong.push(format!("{}: {} wants {:?}, gets {:?}", said.at, said.key, shape.values, said.values));
                }
                let marks: BTreeSet<String> =
                    shape.marks.iter().filter(|mark| !PLAIN_MARKS.contains(&mark.as_str())).cloned().collect();
                if marks != said.marks {
                    wrong.push(format!("{}: {} has marks {marks:?}, named {:?}", said.at, said.key, said.marks));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_message_of_the_english_files_is_said_somewhere() {
    let said: BTreeSet<String> = said().into_iter().map(|said| said.key).collect();
    let unused: Vec<_> = locale("en").into_keys().filter(|key| !said.contains(key)).collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
}

#[test]
fn every_language_has_every_message_with_the_same_values_and_marks() {
    let english = locale("en");
    let mut wrong = Vec::new();
    for tag in ["de", "fr", "es", "nl", "pt", "ar"] {
        let other = locale(tag);
        for (key, shape) in &english {
            match other.get(key) {
                None => wrong.push(format!("{tag}: {key} is missing")),
                Some(found) if found != shape => {
                    wrong.push(format!("{tag}: {key} has {found:?}, English {shape:?}"));
                }
                Some(_) => {}
            }
        }
        wrong.extend(other.keys().filter(|key| !english.contains_key(*key)).map(|key| format!("{tag}: {key} is old")));
    }
    assert!(wrong.is_empty(), "{} messages: {}", wrong.len(), wrong.join("\n"));
}
