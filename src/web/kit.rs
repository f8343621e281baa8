//! The kit: every part in its states, and the three kinds of pages, with one month of Tidewater.
//! Shown in development only; the browser tests visit it too.

mod form;
mod money;
mod more;
mod round;
mod show;

use askama::Template;

use super::parts::{
    AllotmentPanel, Badge, BucketRow, Callout, DataTable, Dialog, Empty, Equation, ErrorSummary, Field, Figure,
    Filters, Give, Layout, LayoutGroup, LayoutViewer, Meter, NavItem, Notice, Pager, Pail, Person, Pick, PickGroup,
    Pips, ProgressStep, ResultRow, Scheme, Select, SplitBar, StepTable, SumRow, Toast,
};

/// Every part in all its states.
#[derive(Template)]
#[template(path = "kit/show.html")]
pub struct KitPage {
    /// Around the content.
    pub page: Layout,
    /// One badge per kind.
    pub badges: Vec<Badge>,
    /// Persons and organisations.
    pub people: Vec<Person>,
    /// From empty to full.
    pub pails: Vec<Pail>,
    /// From empty to full, with a mark on either ground.
    pub meters: Vec<Meter>,
    /// Nothing given, a part, all, too much.
    pub bars: Vec<SplitBar>,
    /// In all states, with whether it is the reader's.
    pub steppers: Vec<(Give, bool)>,
    /// Rows in their variants: with an error, full, read-only, open-ended.
    pub rows: Vec<BucketRow>,
    /// The same in short.
    pub compact: Vec<BucketRow>,
    /// The panel with too much given.
    pub panel_over: AllotmentPanel,
    /// Info, yours, problem.
    pub callouts: Vec<Callout>,
    /// Notices.
    pub notices: Vec<Notice>,
    /// An undo.
    pub toast: Toast,
    /// A question.
    pub dialog: Dialog,
    /// A search and a list.
    pub filters: Filters,
    /// Two problems.
    pub problems: ErrorSummary,
    /// Every kind of field.
    pub fields: Vec<Field>,
    /// Lists, one with an error.
    pub lists: Vec<Select>,
    /// Radio cards and check boxes, chosen and not, with an error.
    pub picks: Vec<PickGroup>,
    /// Few and many members.
    pub pips: Vec<Pips>,
    /// The five steps of a new group.
    pub steps: Vec<ProgressStep>,
    /// A table that becomes rows and one that scrolls.
    pub tables: Vec<DataTable>,
    /// Nothing yet, with and without a button.
    pub empties: Vec<Empty>,
    /// An accounting sum.
    pub sum: Vec<SumRow>,
    /// Neighbours of pages and months.
    pub pagers: Vec<(Pager, &'static str)>,
    /// Orders of a list.
    pub tabs: Vec<NavItem>,
    /// The equation, opened.
    pub equation: Equation,
    /// Four figures.
    pub figures: Vec<Figure>,
    /// A month step by step.
    pub step_table: StepTable,
    /// What became of the buckets.
    pub results: Vec<ResultRow>,
}

/// A round in which the reader splits their money.
#[derive(Template)]
#[template(path = "kit/round.html")]
pub struct KitRound {
    /// Around the content.
    pub page: Layout,
    /// Who has finished.
    pub pips: Pips,
    /// How the sum came about.
    pub equation: Equation,
    /// After a save that met a full bucket.
    pub conflict: Option<Callout>,
    /// Orders of the list.
    pub tabs: Vec<NavItem>,
    /// The buckets.
    pub rows: Vec<BucketRow>,
    /// What is left.
    pub panel: AllotmentPanel,
    /// "3 days left".
    pub badge: Badge,
}

/// A form with its preview, one thing wrong.
#[derive(Template)]
#[template(path = "kit/form.html")]
pub struct KitForm {
    /// Around the content.
    pub page: Layout,
    /// One problem.
    pub problems: ErrorSummary,
    /// Which money.
    pub money: PickGroup,
    /// Who shares.
    pub who: PickGroup,
    /// Opening day.
    pub opens: Field,
    /// Closing day, wrong.
    pub closes: Field,
    /// The most per bucket.
    pub cap: Field,
    /// Names shown.
    pub names: Pick,
    /// What members will see.
    pub preview: StepTable,
}

/// A month's money.
#[derive(Template)]
#[template(path = "kit/money.html")]
pub struct KitMoney {
    /// Around the content.
    pub page: Layout,
    /// Neighbouring months.
    pub months: Pager,
    /// Four figures.
    pub figures: Vec<Figure>,
    /// The steps.
    pub steps: StepTable,
    /// What became of the buckets.
    pub results: Vec<ResultRow>,
    /// Key numbers of the year.
    pub year: Vec<SumRow>,
}

/// The card in which people sign in.
#[derive(Template)]
#[template(path = "kit/sign_in.html")]
pub struct KitSignIn {
    /// Around the content.
    pub page: Layout,
    /// Address.
    pub email: Field,
    /// Password.
    pub password: Field,
}

/// The frame of a kit page; `css_href` and `icon_href` are the fingerprinted addresses.
#[must_use]
pub fn frame(title: &str, current: &str, member: bool, css_href: &str, icon_href: &str) -> Layout {
    let nav = if member {
        [("Round", "/_kit/round"), ("Buckets", "/_kit"), ("Money", "/_kit/money"), ("People", "/_kit/form")].as_slice()
    } else {
        [("Money", "/_kit/money"), ("Rounds", "/_kit/round"), ("About", "/_kit")].as_slice()
    };
    Layout {
        title: title.to_owned(),
        has_problem: false,
        lang: "en".to_owned(),
        dir: "ltr".to_owned(),
        scheme: Scheme::Auto,
        group: Some(LayoutGroup { name: "Tidewater Co-op".to_owned(), slug: "tidewater".to_owned() }),
        books: None,
        nav: nav.iter().map(|(label, href)| NavItem::new(*label, *href).current(*label == current)).collect(),
        viewer: member.then(|| LayoutViewer { name: "Ines".to_owned(), initials: "IR".to_owned(), tint: 0 }),
        own_view: None,
        notice: None,
        css_href: css_href.to_owned(),
        icon_href: icon_href.to_owned(),
        csrf: "kit".to_owned(),
        here: Some("/_kit".to_owned()),
        help_href: "/help".to_owned(),
        indexable: false,
    }
}

pub use form::problem as form_page;
pub use money::month as money_page;
pub use round::{conflict as conflict_page, open as round_page};
pub use show::{page as show_page, sign_in as sign_in_page};
