//! What stands around a page: the group, the navigation, the person, the books.

use super::{Nav, Visit};
use crate::domain::group::Books;
use crate::domain::head::fingerprint;
use crate::store::scope::Entrance;
use crate::tr;
use crate::web::assets;
use crate::web::parts::{self, Layout, LayoutBooks, LayoutGroup, LayoutViewer, NavItem};

impl Visit {
    /// What stands around a page.
    pub fn layout(&self, title: impl Into<String>, nav: Nav) -> Layout {
        let entrance = self.0.entrance.as_ref();
        let name = entrance
            .and_then(|entrance| entrance.member_name.clone())
            .or_else(|| self.0.signed_in.as_ref().map(|account| account.name.clone()));
        let number = entrance.and_then(|entrance| entrance.member).map(|member| member.member().get());
        let tint = parts::tint_of(number.or_else(|| self.account().map(|account| account.user.get())).unwrap_or(0));
        Layout {
            title: title.into(),
            has_problem: false,
            lang: self.0.language.as_str().to_owned(),
            dir: self.0.language.direction().to_owned(),
            scheme: self.0.scheme,
            group: entrance.map(|entrance| LayoutGroup { name: entrance.name.clone(), slug: entrance.slug.clone() }),
            books: entrance.and_then(books),
            nav: entrance.map(|entrance| navigation(entrance, nav)).unwrap_or_default(),
            viewer: name.map(|name| LayoutViewer {
                initials: parts::initials_of(&name),
                name: first_word(&name),
                tint,
            }),
            notice: self.0.notice.clone(),
            own_view: self.0.as_public.then(|| self.path().split('?').next().unwrap_or_default().to_owned()),
            css_href: assets::css_href(entrance.and_then(|entrance| entrance.accent.as_deref())),
            icon_href: assets::icon_href(),
            here: self.here(),
            csrf: self.csrf(),
            help_href: "/help".to_owned(),
            indexable: entrance.is_some_and(|entrance| entrance.books == Books::Open) && self.0.signed_in.is_none(),
        }
    }

    /// This page's address, if it can be asked for again and a form can be sent from it.
    fn here(&self) -> Option<String> {
        (self.0.is_get && !self.csrf().is_empty()).then(|| self.0.path.clone())
    }
}

/// What the foot says about the books, to those who may read totals.
fn books(entrance: &Entrance) -> Option<LayoutBooks> {
    let (entry, hash) = entrance.signed.as_ref()?;
    let reads = entrance.member.is_some() || entrance.public.is_some();
    let href = format!("/{}/money/chain", entrance.slug);
    reads.then(|| LayoutBooks { entry: entry.get(), fingerprint: fingerprint(hash), href })
}

/// At most four entries, so that all fit at 320 px (pages.md 2).
fn navigation(entrance: &Entrance, nav: Nav) -> Vec<NavItem> {
    let slug = &entrance.slug;
    if entrance.member.is_some() {
        vec![
            NavItem::new(tr!("base-nav-round"), format!("/{slug}/rounds")).current(nav == Nav::Round),
            NavItem::new(tr!("base-nav-buckets"), format!("/{slug}/buckets")).current(nav == Nav::Buckets),
            NavItem::new(tr!("base-nav-money"), format!("/{slug}/money")).current(nav == Nav::Money),
            NavItem::new(tr!("base-nav-people"), format!("/{slug}/people")).current(nav == Nav::People),
        ]
    } else if entrance.public.is_some() {
        vec![
            NavItem::new(tr!("base-nav-money"), format!("/{slug}/money")).current(nav == Nav::Money),
            NavItem::new(tr!("base-nav-rounds"), format!("/{slug}/rounds")).current(nav == Nav::Round),
            NavItem::new(tr!("base-nav-about"), format!("/{slug}")).current(nav == Nav::None),
        ]
    } else {
        Vec::new()
    }
}

fn first_word(name: &str) -> String {
    name.split_whitespace().next().unwrap_or(name).to_owned()
}
