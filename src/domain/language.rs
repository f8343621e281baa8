//! The languages that people can read Brimful in. What is said in them is for `language`.

use super::ids::text_enum;

text_enum! {
    /// A language, stored as its tag (BCP 47).
    #[derive(Default)]
    pub enum Language {
        /// English, the language the others are translated from.
        #[default]
        En = "en",
        /// German.
        De = "de",
        /// French.
        Fr = "fr",
        /// Spanish.
        Es = "es",
        /// Dutch.
        Nl = "nl",
        /// Portuguese.
        Pt = "pt",
        /// Arabic, from right to left.
        Ar = "ar",
        /// English made longer and strange, for development and tests: what stays plain comes from no file.
        Pseudo = "en-XA",
    }
}

impl Language {
    /// The languages that people can choose, in the order of their own names.
    pub const CHOICES: [Language; 7] = [Self::De, Self::En, Self::Es, Self::Fr, Self::Nl, Self::Pt, Self::Ar];

    /// Its name as its speakers write it, for the list to choose from.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::De => "Deutsch",
            Self::Fr => "Français",
            Self::Es => "Español",
            Self::Nl => "Nederlands",
            Self::Pt => "Português",
            Self::Ar => "العربية",
            Self::Pseudo => "Éñĝļíšĥ",
        }
    }

    /// The value of `dir`: `ltr` or `rtl`.
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Ar => "rtl",
            _ => "ltr",
        }
    }

    /// The language of a tag with or without a region: `pt-BR` is `pt`.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::CHOICES.into_iter().find(|language| language.as_str().eq_ignore_ascii_case(primary))
    }

    /// The first language of an `Accept-Language` header that Brimful speaks, by its weights (RFC 9110, 12.5.4).
    pub fn accepted(header: &str) -> Option<Self> {
        let mut wished: Vec<(u32, Self)> = Vec::new();
        for part in header.split(',').take(40) {
            let (tag, parameters) = part.split_once(';').unwrap_or((part, ""));
            if let (Some(language), weight @ 1..) = (Self::of_tag(tag.trim()), weight(parameters)) {
                wished.push((weight, language));
            }
        }
        // The first of those with the greatest weight.
        wished.into_iter().rev().max_by_key(|(weight, _)| *weight).map(|(_, language)| language)
    }
}

/// `q=0.8` in thousandths; 1,000 where nothing is said.
fn weight(parameters: &str) -> u32 {
    let Some(value) = parameters.split(';').find_map(|one| one.trim().strip_prefix("q=")) else { return 1000 };
    let (whole, rest) = value.trim().split_once('.').unwrap_or((value.trim(), ""));
    let thousandths: String = rest.chars().chain("000".chars()).take(3).collect();
    match (whole, thousandths.parse::<u32>()) {
        ("1", _) => 1000,
        ("0", Ok(parts)) => parts,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_gets_the_language_it_wishes_most_among_those_we_speak() {
        assert_eq!(Language::accepted("de-AT,de;q=0.9,en;q=0.8"), Some(Language::De));
        assert_eq!(Language::accepted("sv, en;q=0.5, fr;q=0.7"), Some(Language::Fr));
        assert_eq!(Language::accepted("nl;q=0, sv"), None);
        assert_eq!(Language::accepted("pt-BR"), Some(Language::Pt));
        assert_eq!(Language::accepted("nl, de"), Some(Language::Nl));
        assert_eq!(Language::accepted(""), None);
    }
}
