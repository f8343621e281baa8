//! The words people read: messages from the Fluent files under `assets/locales`, money and days by locale.
//!
//! Everything that is said to a person while one request is answered, or one mail written, is said in one language. That
//! language belongs to the task and not to each function: [`Language::during`] and [`Language::speaking`] set it, and
//! [`tr!`](crate::tr), [`rich!`](crate::rich), amounts and days ask for it. Without either it is English.
//!
//! `domain`, `store` and `services` say nothing to people and do not use this.

mod amounts;
mod catalogue;
mod dates;
mod rich;
mod signs;
mod titles;
mod words;

use std::future::Future;

use icu_locale_core::{Locale, locale};

pub use amounts::{Block, tenths};
pub use catalogue::{ToValue, Value, say};
pub use dates::{clock, day_with_year, long_day, long_day_with_year, month_and_year, month_name, short_day, weekday};
pub use rich::{Rich, Segment};
pub use signs::Signs;
pub use titles::{month_title, month_title_with_year, round_title, round_title_in};
pub use words::{capital, counted_word, list, list_more};

pub use crate::domain::language::Language;

tokio::task_local! {
    static SPOKEN: Language;
}

impl Language {
    /// Whose habits of writing numbers and days it follows. English is that of Europe: day before month, 24 hours.
    const fn locale(self) -> Locale {
        match self {
            Self::En | Self::Pseudo => locale!("en-GB"),
            Self::De => locale!("de"),
            Self::Fr => locale!("fr"),
            Self::Es => locale!("es"),
            Self::Nl => locale!("nl"),
            Self::Pt => locale!("pt"),
            Self::Ar => locale!("ar"),
        }
    }

    /// The tag (BCP 47) of whose habits it follows, for the scripts of pages: `en-GB` for English.
    #[must_use]
    pub fn habits(self) -> String {
        self.locale().to_string()
    }

    /// The language of the task that asks.
    #[must_use]
    pub fn current() -> Self {
        SPOKEN.try_with(|language| *language).unwrap_or_default()
    }

    /// Runs `work`, which says everything in this language.
    pub fn during<T>(self, work: impl FnOnce() -> T) -> T {
        SPOKEN.sync_scope(self, work)
    }

    /// The same for a future.
    pub fn speaking<F: Future>(self, work: F) -> impl Future<Output = F::Output> {
        SPOKEN.scope(self, work)
    }
}

/// A message of the catalogue in the language of the task: `tr!("rounds-closes", when = moment)`.
#[macro_export]
macro_rules! tr {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::language::say($key, &[$((stringify!($name), $crate::language::ToValue::to_value(&$value))),*])
    };
}

/// A message with marked words, for templates: `rich!("rounds-lead", amount = sum).link("more", href)`. The marks are
/// `<strong>`, `<em>`, `<code>`, and the names given to `link`, `time` and `text`.
#[macro_export]
macro_rules! rich {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::language::Rich::say($key, &[$((stringify!($name), $crate::language::ToValue::to_value(&$value))),*])
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_task_says_is_in_its_own_language_and_english_afterwards() {
        assert_eq!(Language::De.during(Language::current), Language::De);
        assert_eq!(Language::current(), Language::En);
    }
}
