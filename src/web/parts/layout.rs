//! What every page needs around its content: the typed field `page` of `templates/base.html`.

use super::{Notice, Person};
use crate::tr;

/// Colours chosen by the person (a cookie, so that no page flashes).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Scheme {
    /// As the device says.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Scheme {
    /// From a cookie or a form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Auto, Self::Light, Self::Dark].into_iter().find(|scheme| scheme.as_str() == text)
    }

    /// The value of `data-scheme` on `<html>`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// One way of the switch at the foot of a page.
#[derive(Debug, Clone)]
pub struct SchemeWay {
    /// The value that the form sends.
    pub value: &'static str,
    /// The words.
    pub label: String,
    /// Whether the page is shown so now.
    pub chosen: bool,
}

/// The group whose page this is.
#[derive(Debug, Clone)]
pub struct LayoutGroup {
    /// Its name, shown in the header and the title.
    pub name: String,
    /// Its part of the address; the header links to `/{slug}`.
    pub slug: String,
}

/// The newest signed head of the group's books, at the foot of its pages.
#[derive(Debug, Clone)]
pub struct LayoutBooks {
    /// The last entry that it covers.
    pub entry: i64,
    /// `9f3a-02c7-…`.
    pub fingerprint: String,
    /// Where it says how to check.
    pub href: String,
}

/// One entry of the navigation, and of tabs.
#[derive(Debug, Clone)]
pub struct NavItem {
    /// Visible words.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// Whether this page is it (`aria-current`).
    pub current: bool,
}

impl NavItem {
    /// An entry that is not the current one.
    #[must_use]
    pub fn new(label: impl Into<String>, href: impl Into<String>) -> Self {
        Self { label: label.into(), href: href.into(), current: false }
    }

    /// Marks the entry as the current one, or not.
    #[must_use]
    pub fn current(mut self, current: bool) -> Self {
        self.current = current;
        self
    }
}

/// The signed-in person.
#[derive(Debug, Clone)]
pub struct LayoutViewer {
    /// Name as shown to the group.
    pub name: String,
    /// One or two letters.
    pub initials: String,
    /// From a hash of the person's id; see [`Person::tint_class`].
    pub tint: u8,
}

impl LayoutViewer {
    /// The chip in the header.
    #[must_use]
    pub fn person(&self) -> Person {
        Person::new(&self.name, &self.initials, self.tint)
    }
}

/// Everything outside the content of a page.
#[derive(Debug, Clone)]
pub struct Layout {
    /// The page's own title; the group and the product's name are added.
    pub title: String,
    /// Whether the page came back with something to fix: the document's title says so first.
    pub has_problem: bool,
    /// Language tag of the page, e.g. `en`.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// Light, dark, or as the device says.
    pub scheme: Scheme,
    /// The group, or none on instance pages.
    pub group: Option<LayoutGroup>,
    /// What the foot says about the books; none before the first statement.
    pub books: Option<LayoutBooks>,
    /// At most four entries, so that they fit at 320 px (pages.md 2).
    pub nav: Vec<NavItem>,
    /// None for strangers, who get a "Sign in" button.
    pub viewer: Option<LayoutViewer>,
    /// Where a member's own view of this page is, while they look at it as everybody sees it.
    pub own_view: Option<String>,
    /// A sentence after a redirect; it stays until the next page.
    pub notice: Option<Notice>,
    /// Fingerprinted address of the style sheet.
    pub css_href: String,
    /// Fingerprinted address of `favicon.svg`.
    pub icon_href: String,
    /// For the sign-out form; empty for strangers.
    pub csrf: String,
    /// Where the switch between light and dark leads back to; none where a form cannot be sent from or come back to,
    /// so that a link to the switch stands there.
    pub here: Option<String>,
    /// The help link, in the same place on each page (WCAG 3.2.6).
    pub help_href: String,
    /// Whether search engines may keep the page.
    pub indexable: bool,
}

impl Layout {
    /// "November round, Tidewater Co-op, Brimful".
    #[must_use]
    pub fn document_title(&self) -> String {
        let title =
            if self.has_problem { format!("{} {}", tr!("base-problem"), self.title) } else { self.title.clone() };
        let mut parts = vec![title.as_str()];
        if let Some(group) = &self.group {
            parts.push(&group.name);
        }
        parts.push("Brimful");
        parts.retain(|part| !part.is_empty());
        parts.dedup();
        parts.join(" · ")
    }

    /// The three ways of the switch between light and dark.
    #[must_use]
    pub fn ways(&self) -> [SchemeWay; 3] {
        let way = |scheme: Scheme, label| SchemeWay { value: scheme.as_str(), label, chosen: scheme == self.scheme };
        [
            way(Scheme::Auto, tr!("base-scheme-auto")),
            way(Scheme::Light, tr!("base-scheme-light")),
            way(Scheme::Dark, tr!("base-scheme-dark")),
        ]
    }

    /// Puts "Problem:" before the title, for a page that comes back with an error summary.
    #[must_use]
    pub fn with_problem(mut self) -> Self {
        self.has_problem = true;
        self
    }

    /// Where the logo leads: the group, or the front page.
    #[must_use]
    pub fn home_href(&self) -> String {
        self.group.as_ref().map_or_else(|| "/".to_owned(), |group| format!("/{}", group.slug))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout() -> Layout {
        Layout {
            title: "November round".into(),
            has_problem: false,
            lang: "en".into(),
            dir: "ltr".into(),
            scheme: Scheme::Auto,
            group: Some(LayoutGroup { name: "Tidewater Co-op".into(), slug: "tidewater".into() }),
            books: None,
            nav: vec![],
            viewer: None,
            own_view: None,
            notice: None,
            css_href: String::new(),
            icon_href: String::new(),
            csrf: String::new(),
            here: None,
            help_href: "/help".into(),
            indexable: false,
        }
    }

    #[test]
    fn the_title_names_page_group_and_product() {
        assert_eq!(layout().document_title(), "November round · Tidewater Co-op · Brimful");
    }

    #[test]
    fn a_page_with_a_problem_says_so_first() {
        assert!(layout().with_problem().document_title().starts_with("Problem: November round"));
    }

    #[test]
    fn the_logo_leads_to_the_group() {
        assert_eq!(layout().home_href(), "/tidewater");
        assert_eq!(Layout { group: None, ..layout() }.home_href(), "/");
    }
}
