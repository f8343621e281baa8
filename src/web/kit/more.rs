//! Sample: parts that no page of Tidewater shows all states of.

use super::round;
use crate::web::parts::{
    AllotmentLine, Badge, BadgeKind, BucketRow, Cell, Column, DataTable, Dialog, Empty, ErrorSummary, Field, FieldKind,
    Filters, Give, LevelKind, LevelPart, Link, Meter, NavItem, Pager, Pail, Person, Pick, PickGroup, ProgressStep,
    Select, Sorted, SplitBar, StepState, Toast,
};

pub(super) fn badges() -> Vec<Badge> {
    [
        (BadgeKind::Draft, "Draft"),
        (BadgeKind::Open, "Open"),
        (BadgeKind::MinimumReached, "Minimum reached"),
        (BadgeKind::Full, "Full"),
        (BadgeKind::Funded, "Funded"),
        (BadgeKind::NotFunded, "Not funded"),
        (BadgeKind::Cancelled, "Cancelled"),
        (BadgeKind::Paid, "Paid"),
        (BadgeKind::Problem, "Not paid"),
    ]
    .into_iter()
    .map(|(kind, text)| Badge::new(kind, text))
    .collect()
}

pub(super) fn people() -> Vec<Person> {
    vec![
        Person::new("Ama Osei", "AO", 0).href("/tidewater/people/1"),
        Person::new("Jonas", "JK", 1),
        Person::new("Leila", "LM", 2),
        Person::new("Riverside Housing", "RH", 0).organisation(),
        Person::new("Harbour Press", "HP", 1).organisation().href("/tidewater/people/9"),
        Person::new("نور", "ن", 2),
    ]
}

pub(super) fn pails() -> Vec<Pail> {
    vec![
        Pail::empty(),
        Pail::new(48, 0),
        Pail::new(400, 90),
        Pail::new(800, 50),
        Pail::new(0, 300),
        Pail::new(982, 18),
        Pail::new(1000, 0),
    ]
}

pub(super) fn meters() -> Vec<Meter> {
    vec![
        Meter::new(0, 0),
        Meter::new(300, 0).mark(500),
        Meter::new(800, 50),
        Meter::new(700, 120).mark(500),
        Meter::new(995, 5),
        Meter::new(1000, 0),
    ]
}

pub(super) fn bars() -> Vec<SplitBar> {
    vec![
        SplitBar::default(),
        SplitBar { parts_pm: vec![150, 300, 200, 100] },
        SplitBar { parts_pm: vec![150, 300, 200, 350] },
        SplitBar { parts_pm: vec![150, 300, 200, 437] },
    ]
}

/// The stepper: empty, mine, full with mine in it, wrong, and a currency whose sign stands behind.
pub(super) fn steppers() -> Vec<(Give, bool)> {
    let plain = Give {
        value: "0".to_owned(),
        less_off: true,
        fill: Some(("31:fill".to_owned(), "Give my last €100".to_owned())),
        ..give("31", "the tool library")
    };
    let full = Give { value: "15".to_owned(), more_off: true, fill: None, ..give("33", "the cargo trailer") };
    let behind = Give {
        value: "1 200".to_owned(),
        prefix: String::new(),
        suffix: "kr".to_owned(),
        ..give("35", "the reading room")
    };
    let wrong =
        Give { value: "900".to_owned(), error: Some("At most €180 fits".to_owned()), ..give("34", "the oven") };
    vec![(plain, false), (give("32", "the winter weekend"), true), (full, true), (wrong, true), (behind, true)]
}

fn give(number: &str, title: &str) -> Give {
    Give {
        field_name: format!("give[{number}]"),
        value: "60".to_owned(),
        label: format!("Euros for {title}, €180 still to go"),
        less_op: format!("{number}:-10"),
        more_op: format!("{number}:+10"),
        less_label: format!("Take €10 out of {title}"),
        more_label: format!("Put €10 more in {title}"),
        fill: Some((format!("{number}:fill"), "Fill it: €180".to_owned())),
        prefix: "€".to_owned(),
        ..Give::default()
    }
}

/// Rows in their variants: with an error, full with the reader's money, read-only, open-ended, a draft.
pub(super) fn rows() -> Vec<BucketRow> {
    let wrong =
        Give { value: "900".to_owned(), error: Some("At most €180 fits".to_owned()), ..give("21", "the oven") };
    let row =
        |number: &str, title: &str, pail| BucketRow::new(number, format!("/tidewater/buckets/{number}"), title, pail);
    let level = |kind, strong: &str, rest: &str| LevelPart::new(kind, strong, rest);
    let closed = |strong: &str, rest: &str| Some((strong.to_owned(), rest.to_owned()));
    vec![
        BucketRow {
            summary: "A row that came back with an error.".to_owned(),
            meter: Some(Meter::new(700, 120).mark(500)),
            level: vec![
                level(LevelKind::Others, "€700", "from others"),
                level(LevelKind::Mine, "€120", "from you"),
                level(LevelKind::Enough, "€500", "is enough to start"),
            ],
            give: Some(wrong),
            mine: true,
            ..row("21", "Bread oven in the yard", Pail::new(700, 120))
        },
        BucketRow {
            summary: "Full, with nothing of the reader in it.".to_owned(),
            people: vec![Person::new("Eline", "EV", 2)],
            comments: Some("6 comments".to_owned()),
            badge: Some(Badge::new(BadgeKind::Full, "Full")),
            meter: Some(Meter::new(1000, 0)),
            level: vec![level(LevelKind::Raised, "€850", "raised, all it needs")],
            closed_note: closed("Nothing more needed", "Filled by 9 people"),
            ..row("23", "Cargo trailer", Pail::new(1000, 0))
        },
        BucketRow {
            summary: "Read-only, with money from outside, which the meter does not count.".to_owned(),
            people: vec![Person::new("Harbour Press", "HP", 1).organisation()],
            badge: Some(Badge::new(BadgeKind::MinimumReached, "Minimum reached")),
            meter: Some(Meter::new(520, 0).mark(500)),
            level: vec![
                level(LevelKind::Raised, "€936", "of €1,800"),
                level(LevelKind::Outside, "€200", "from the city, besides"),
            ],
            ..row("24", "Accessibility testing", Pail::new(520, 0))
        },
        BucketRow {
            summary: "Open-ended and read-only: a sum, no meter.".to_owned(),
            people: vec![Person::new("Noor", "NW", 0)],
            badge: Some(Badge::new(BadgeKind::Draft, "Draft")),
            level: vec![level(LevelKind::Raised, "€310", "from nine people")],
            ..row("22", "Solidarity fund", Pail::new(300, 0))
        },
    ]
}

/// Lines of a panel that lead to those rows.
pub(super) fn lines() -> Vec<AllotmentLine> {
    let line = |row: BucketRow| AllotmentLine {
        href: format!("#b-{}", row.number),
        title: row.title,
        amount: "€145".to_owned(),
    };
    rows().into_iter().take(3).map(line).collect()
}

/// Compact rows have addresses of their own, so that no id stands twice on the page.
pub(super) fn compact() -> Vec<BucketRow> {
    rows().into_iter().map(|row| BucketRow { number: format!("compact-{}", row.number), ..row }).collect()
}

pub(super) fn fields(problems: &ErrorSummary) -> Vec<Field> {
    vec![
        Field::text("name", "Name").error(problems.at("name")),
        Field::area("what", "What is it for?").hint("One or two sentences").optional(),
        Field::amount("goal", "Goal", "€").value("800").error(problems.at("goal")),
        Field::percent("rate", "Share of each invoice").value("20"),
        Field::new(FieldKind::Whole, "days", "Days until it closes").value("14"),
        Field::date("closes", "Closes").value("2026-11-24").after("At 18:00, Rotterdam time"),
        Field::new(FieldKind::Time, "at", "At").value("18:00"),
        Field::email("email", "Mail address").value("ines@tidewater.example"),
        Field::password("password", "Password", "current-password"),
        Field::new(FieldKind::Url, "link", "Link to the decision").optional(),
        Field::new(FieldKind::Search, "word", "Look for a bucket"),
        Field::new(FieldKind::File, "file", "CSV file"),
    ]
}

pub(super) fn lists() -> Vec<Select> {
    let choices =
        || [("equal".to_owned(), "The same each".to_owned()), ("units".to_owned(), "By what each put in".to_owned())];
    let mut wrong = Select::new("other-split", "How to split the rest", "", choices());
    wrong.error = Some("Choose how to split the rest".to_owned());
    vec![Select::new("split", "How to split", "equal", choices()), wrong]
}

pub(super) fn picks() -> Vec<PickGroup> {
    let who = |name: &str, checked: bool| {
        vec![
            Pick::radio(name, "all", "All 14 members, the same each", checked),
            Pick::radio(name, "some", "By what each member put in", false).hint("From €118 to €902"),
        ]
    };
    vec![
        PickGroup::new("shares", "Who shares it?", who("shares", true)),
        PickGroup {
            error: Some("Choose who shares".to_owned()),
            hint: Some("Members who joined after the opening share from the next round".to_owned()),
            ..PickGroup::new("who", "Who shares it?", who("who", false))
        },
        PickGroup::new(
            "rules",
            "House rules",
            vec![
                Pick::checkbox("names", "Members see who gave what", true).hint("The public sees only totals"),
                Pick::checkbox("sealed", "Sealed until the close", false),
            ],
        ),
    ]
}

pub(super) fn steps() -> Vec<ProgressStep> {
    vec![
        ProgressStep::new(StepState::Done, "People"),
        ProgressStep::new(StepState::Skipped, "Agreement"),
        ProgressStep {
            text: Some("Record an invoice, or import a CSV".to_owned()),
            href: Some("/tidewater/invoices".to_owned()),
            ..ProgressStep::new(StepState::Next, "Income")
        },
        ProgressStep::new(StepState::Later, "Core costs"),
        ProgressStep::new(StepState::Later, "Round"),
    ]
}

/// A table that becomes rows below 40rem, and one that scrolls.
pub(super) fn tables() -> Vec<DataTable> {
    let row = |number: &str, who: &str, badge, amount: &str| {
        vec![
            Cell::link(number, "/tidewater/invoices/1").note("Design and web work"),
            Cell::new(who),
            Cell::badge(badge),
            Cell::new(amount),
        ]
    };
    let columns = || {
        vec![
            Column::text("Number").sort("?sort=number", Some(Sorted::Ascending)),
            Column::text("Member"),
            Column::text("State"),
            Column::amount("Amount").sort("?sort=amount", None),
        ]
    };
    let rows = DataTable {
        total: Some(vec![Cell::new("Together"), Cell::default(), Cell::default(), Cell::new("€4,360")]),
        ..DataTable::new("Invoices of October", columns()).rows(vec![
            row("2026-101", "Ama", Badge::new(BadgeKind::Paid, "Paid"), "€2,520"),
            row("2026-102", "Jonas", Badge::new(BadgeKind::Problem, "Not paid"), "€1,840"),
        ])
    };
    let months = ["July", "August", "September", "October", "November", "December"];
    let mut columns = vec![Column::text("What")];
    columns.extend(months.into_iter().map(Column::amount));
    let line = |label: &str, amount: &str| {
        std::iter::once(Cell::new(label)).chain(months.into_iter().map(|_| Cell::new(amount))).collect()
    };
    let scrolls = DataTable {
        stacked: false,
        ..DataTable::new("Half a year, side by side", columns).rows(vec![
            line("Came in", "€12,500"),
            line("Foundation", "−€3,125"),
            line("Core costs", "−€3,775"),
        ])
    };
    vec![rows, scrolls]
}

pub(super) fn filters() -> Filters {
    let kinds = [("".to_owned(), "Every kind".to_owned()), ("design".to_owned(), "Design and web work".to_owned())];
    Filters::new("/_kit", "Which invoices")
        .search(Field::new(FieldKind::Search, "q", "Look for a number").value("2026-1"), "Look")
        .list(Select::new("kind", "Kind of work", "design", kinds))
        .clear(Some(Link::new("/_kit", "Show all")))
}

pub(super) fn toast() -> Toast {
    Toast::new("The rest is spread evenly.", "Undo")
}

pub(super) fn dialog(csrf: &str) -> Dialog {
    let (ask, action) = ("Close the November round now?", "/tidewater/rounds/2026-11/closure");
    Dialog::new("close", "Close the round now", ask, action, csrf)
        .say("Splits are taken until this moment and not after it. It cannot be opened again.")
        .say("Nothing is decided yet: you settle it in a second step.")
        .fixed("idem", "kit")
        .button("Close it now")
}

pub(super) fn empties() -> Vec<Empty> {
    vec![
        Empty::new("No buckets yet. A bucket is something you want to do and what it costs.")
            .action(Link::new("/tidewater/buckets/new", "Propose the first")),
        Empty::new("Everything that was asked for is paid."),
    ]
}

pub(super) fn pagers() -> Vec<(Pager, &'static str)> {
    let pages = Pager {
        previous: Some(Link::new("?page=1", "Newer")),
        next: Some(Link::new("?page=3", "Older")),
        status: Some("Page 2 of 7".to_owned()),
        ..Pager::default()
    };
    let months = Pager {
        previous: Some(Link::new("?month=2026-10", "October")),
        next_missing: Some("December".to_owned()),
        all: Some(Link::new("?months", "All months")),
        ..Pager::default()
    };
    vec![(pages, "Pages"), (months, "Months")]
}

pub(super) fn tabs() -> Vec<NavItem> {
    round::orders()
}
