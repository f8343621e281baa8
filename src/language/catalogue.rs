//! The messages of every language, read once from the files carried in the binary.

use std::borrow::Cow;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use super::Language;
use super::amounts::whole;

#[derive(RustEmbed)]
#[folder = "assets/locales"]
struct Files;

/// What stands in for a `{ $name }` of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Words: a name, an amount already written.
    Text(String),
    /// A count, which chooses the plural form and is written in the digits of the language.
    Count(i64),
}

/// What a message can be filled with; [`tr!`](crate::tr) asks for it by reference, so that nothing moves.
pub trait ToValue {
    /// As the catalogue wants it.
    fn to_value(&self) -> Value;
}

impl ToValue for str {
    fn to_value(&self) -> Value {
        Value::Text(self.to_owned())
    }
}

impl ToValue for String {
    fn to_value(&self) -> Value {
        Value::Text(self.clone())
    }
}

impl<T: ToValue + ?Sized> ToValue for &T {
    fn to_value(&self) -> Value {
        (**self).to_value()
    }
}

macro_rules! counts {
    ($($integer:ty),*) => {
        $(impl ToValue for $integer {
            fn to_value(&self) -> Value {
                Value::Count(i64::try_from(*self).unwrap_or(i64::MAX))
            }
        })*
    };
}
counts!(i32, i64, i128, u8, u16, u32, u64, usize);

impl Value {
    fn fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(text.as_str()),
            Self::Count(count) => FluentValue::from(*count),
        }
    }
}

struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

static CATALOGUES: LazyLock<Vec<Catalogue>> =
    LazyLock::new(|| Language::ALL.iter().copied().map(Catalogue::read).collect());

impl Catalogue {
    fn read(language: Language) -> Self {
        let tag = if language == Language::Pseudo { Language::En.as_str() } else { language.as_str() };
        let id: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Marks around each value keep left-to-right names from turning a right-to-left sentence around. Between
        // languages of one direction they would only get in the way of searching and copying.
        bundle.set_use_isolating(language.direction() == "rtl");
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => number.value.to_string().parse().ok().map(whole),
            _ => None,
        }));
        if language == Language::Pseudo {
            bundle.set_transform(Some(strange));
        }
        for name in Files::iter().filter(|name| name.split('/').next() == Some(tag)) {
            let Some(file) = Files::get(&name) else { continue };
            let (resource, errors) = match FluentResource::try_new(String::from_utf8_lossy(&file.data).into_owned()) {
                Ok(resource) => (resource, Vec::new()),
                Err((resource, errors)) => (resource, errors),
            };
            for error in errors {
                tracing::error!(%name, %error, "a message cannot be read");
            }
            for error in bundle.add_resource(resource).err().unwrap_or_default() {
                tracing::error!(%name, %error, "a message stands there twice");
            }
        }
        Self { language, bundle }
    }

    fn find(&self, key: &str, values: &[(&'static str, Value)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            arguments.set(*name, value.fluent());
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        for error in errors {
            tracing::error!(key, language = self.language.as_str(), %error, "a message could not be filled in");
        }
        Some(text)
    }
}

/// The message `key` in the language of the task, in English where a translation lacks it.
pub fn say(key: &'static str, values: &[(&'static str, Value)]) -> String {
    let language = Language::current();
    let speak = |language| {
        let catalogue = CATALOGUES.iter().find(|catalogue| catalogue.language == language)?;
        catalogue.find(key, values)
    };
    speak(language).or_else(|| speak(Language::En)).unwrap_or_else(|| {
        tracing::error!(key, "there is no such message");
        format!("{{{key}}}")
    })
}

/// Letters with accents, each vowel twice: about 40 % longer, still readable, and nowhere to be typed by hand. Marks of
/// rich messages stay what they are.
fn strange(text: &str) -> Cow<'_, str> {
    let mut strange = String::with_capacity(text.len() * 2);
    let mut in_mark = false;
    for letter in text.chars() {
        match letter {
            '<' => in_mark = true,
            '>' => in_mark = false,
            _ => {}
        }
        let (other, twice) = match letter {
            _ if in_mark => (letter, false),
            'a' => ('á', true),
            'e' => ('é', true),
            'i' => ('í', true),
            'o' => ('ó', true),
            'u' => ('ú', true),
            'A' => ('Á', true),
            'E' => ('É', true),
            'I' => ('Í', true),
            'O' => ('Ó', true),
            'U' => ('Ú', true),
            'b'..='z' | 'B'..='Z' => (accented(letter), false),
            other => (other, false),
        };
        strange.push(other);
        if twice {
            strange.push(other);
        }
    }
    Cow::Owned(strange)
}

/// A consonant with an accent, from the Latin blocks of Unicode.
const fn accented(letter: char) -> char {
    match letter {
        'b' => 'ƀ',
        'c' => 'ç',
        'd' => 'đ',
        'f' => 'ƒ',
        'g' => 'ĝ',
        'h' => 'ĥ',
        'j' => 'ĵ',
        'k' => 'ķ',
        'l' => 'ļ',
        'm' => 'ɱ',
        'n' => 'ñ',
        'p' => 'þ',
        'q' => 'ɋ',
        'r' => 'ŕ',
        's' => 'š',
        't' => 'ţ',
        'v' => 'ʋ',
        'w' => 'ŵ',
        'x' => 'ẋ',
        'y' => 'ý',
        'z' => 'ž',
        'B' => 'Ɓ',
        'C' => 'Ç',
        'D' => 'Đ',
        'F' => 'Ƒ',
        'G' => 'Ĝ',
        'H' => 'Ĥ',
        'J' => 'Ĵ',
        'K' => 'Ķ',
        'L' => 'Ļ',
        'M' => 'Ṁ',
        'N' => 'Ñ',
        'P' => 'Þ',
        'Q' => 'Ɋ',
        'R' => 'Ŕ',
        'S' => 'Š',
        'T' => 'Ţ',
        'V' => 'Ṽ',
        'W' => 'Ŵ',
        'X' => 'Ẋ',
        'Y' => 'Ý',
        'Z' => 'Ž',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_strange_language_changes_every_letter_and_leaves_marks_alone() {
        assert_eq!(strange("To <strong>give</strong>"), "Ţóó <strong>ĝííʋéé</strong>");
    }

    #[test]
    fn a_message_that_is_nowhere_shows_its_key() {
        assert_eq!(say("no-such-message", &[]), "{no-such-message}");
    }
}
