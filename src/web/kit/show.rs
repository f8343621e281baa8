//! Sample: every part in all its states.

use super::{KitPage, KitSignIn, round};
use crate::web::parts::{
    AllotmentPanel, Badge, BadgeKind, BucketRow, Callout, CalloutKind, Cell, Column, DataTable, Empty, Equation,
    ErrorSummary, Field, FieldKind, Give, Layout, LevelKind, LevelPart, Link, Meter, Notice, Pager, Pail, Person, Pick,
    PickGroup, Pips, ProgressStep, Select, Sorted, SplitBar, StepState, SumRow,
};

/// The page with everything.
#[must_use]
pub fn page(page: Layout) -> KitPage {
    let sample = round::open(page.clone());
    let mut problems = ErrorSummary::new();
    problems.add("name", "Write the name of the bucket");
    problems.add("goal", "The goal must be above the minimum, €900");
    KitPage {
        page,
        badges: badges(),
        people: vec![
            Person::new("Ama", "AO", 0).href("/tidewater/people/1"),
            Person::new("Jonas", "JK", 1),
            Person::new("Leila", "LM", 2),
            Person::new("Riverside Housing", "RH", 0).organisation(),
        ],
        pails: vec![
            Pail::empty(), Pail::new(48, 0), Pail::new(400, 90), Pail::new(800, 50),
            Pail::new(0, 300), Pail::new(982, 18), Pail::new(1000, 0),
        ],
        rows: rows(),
        panel_over: AllotmentPanel {
            heading: "Your split is".to_owned(),
            left: "€35 too much".to_owned(),
            left_short: "€35 too much".to_owned(),
            over: true,
            bar: SplitBar { parts_pm: vec![150, 300, 200, 437] },
            unsaved: Some("Not saved yet".to_owned()),
            is_saved: false,
            ..sample.panel
        },
        callouts: vec![
            Callout::new(CalloutKind::Info, "Two November invoices are not paid yet", "€1,840 will count in January."),
            Callout::new(CalloutKind::Yours, "The cargo trailer filled up as you saved", "You gave it €40 and it only needed €15, so €15 went in and €25 came back to you. Everything else is saved.")
                .action(Link::new("#b-1", "See what still needs money")),
            Callout::new(CalloutKind::Problem, "This split did not arrive in time", "The round closed at 18:00; your split came at 18:00:04. The one you saved on Monday counts."),
        ],
        notices: vec![
            Notice::saved("Saved. Change it until Tuesday 18:00."),
            Notice::info("The round opens on 7 December."),
            Notice::problem("The mail could not be sent. It waits and is tried again."),
        ],
        fields: fields(&problems),
        problems,
        list: Select::new("split", "How to split", "equal", [
            ("equal".to_owned(), "The same each".to_owned()),
            ("units".to_owned(), "By what each put in".to_owned()),
        ]),
        picks: PickGroup {
            error: Some("Choose who shares".to_owned()),
            hint: Some("Members who joined after the opening share from the next round".to_owned()),
            ..PickGroup::new("who", "Who shares it?", vec![
                Pick::radio("who", "all", "All 14 members, the same each", false),
                Pick::radio("who", "some", "By what each member put in", false).hint("From €118 to €902"),
            ])
        },
        pips: vec![
            Pips { done: 9, total: 14, text: "9 of 14 members have finished".to_owned() },
            Pips { done: 120, total: 200, text: "120 of 200 members have finished".to_owned() },
        ],
        steps: steps(),
        table: table(),
        empty: Empty::new("No buckets yet. A bucket is something you want to do and what it costs.")
            .action(Link::new("/tidewater/buckets/new", "Propose the first")),
        sum: vec![
            SumRow::new("Came in", "€12,500"),
            SumRow::new("− Foundation", "€3,125").note("25%, agreed in March"),
            SumRow::new("− Core costs", "€3,775"),
            SumRow::result("Ours to share", "€5,600"),
        ],
        pager: Pager {
            previous: Some(Link::new("?page=1", "Newer")),
            next: Some(Link::new("?page=3", "Older")),
            status: Some("Page 2 of 7".to_owned()),
            ..Pager::default()
        },
        equation: Equation { open: true, ..round::equation() },
    }
}

/// The sign-in card.
#[must_use]
pub fn sign_in(page: Layout) -> KitSignIn {
    KitSignIn {
        page,
        email: Field::email("email", "Mail address"),
        password: Field::password("password", "Password", "current-password"),
    }
}

fn badges() -> Vec<Badge> {
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

fn rows() -> Vec<BucketRow> {
    let give = Give {
        field_name: "give[21]".to_owned(),
        value: "900".to_owned(),
        label: "Euros for the tool library, €180 still to go".to_owned(),
        error: Some("At most €180 fits".to_owned()),
        less_op: "21:-10".to_owned(),
        more_op: "21:+10".to_owned(),
        less_label: "Take €10 out of the tool library".to_owned(),
        more_label: "Put €10 more in the tool library".to_owned(),
        fill: Some(("21:fill".to_owned(), "Fill it: €180".to_owned())),
        prefix: "€".to_owned(),
        ..Give::default()
    };
    vec![
        BucketRow {
            summary: "A row that came back with an error.".to_owned(),
            meter: Some(Meter::new(700, 120).mark(500)),
            level: vec![
                LevelPart::new(LevelKind::Others, "€700", "from others"),
                LevelPart::new(LevelKind::Enough, "€500", "is enough to start"),
            ],
            give: Some(give),
            mine: true,
            ..BucketRow::new("21", "/tidewater/buckets/21", "Tool library", Pail::new(700, 120))
        },
        BucketRow {
            summary: "Open-ended and read-only: a sum, no meter.".to_owned(),
            people: vec![Person::new("Noor", "NW", 0)],
            badge: Some(Badge::new(BadgeKind::Draft, "Draft")),
            level: vec![LevelPart::new(LevelKind::Raised, "€310", "from nine people")],
            ..BucketRow::new("22", "/tidewater/buckets/22", "Solidarity fund", Pail::new(300, 0))
        },
    ]
}

fn fields(problems: &ErrorSummary) -> Vec<Field> {
    vec![
        Field::text("name", "Name").error(problems.at("name")),
        Field::area("what", "What is it for?").hint("One or two sentences").optional(),
        Field::amount("goal", "Goal", "€").value("800").error(problems.at("goal")),
        Field::percent("rate", "Share of each invoice").value("20"),
        Field::date("closes", "Closes").value("2026-11-24").after("At 18:00, Rotterdam time"),
        Field::email("email", "Mail address").value("ines@tidewater.example"),
        Field::new(FieldKind::File, "file", "CSV file"),
    ]
}

fn steps() -> Vec<ProgressStep> {
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

fn table() -> DataTable {
    let row = |number: &str, who: &str, badge, amount: &str| {
        vec![
            Cell::link(number, "/tidewater/invoices/1").note("Design and web work"),
            Cell::new(who),
            Cell::badge(badge),
            Cell::new(amount),
        ]
    };
    DataTable {
        total: Some(vec![Cell::new("Together"), Cell::default(), Cell::default(), Cell::new("€4,360")]),
        ..DataTable::new(
            "Invoices of October",
            vec![
                Column::text("Number").sort("?sort=number", Some(Sorted::Ascending)),
                Column::text("Member"),
                Column::text("State"),
                Column::amount("Amount").sort("?sort=amount", None),
            ],
        )
        .rows(vec![
            row("2026-101", "Ama", Badge::new(BadgeKind::Paid, "Paid"), "€2,520"),
            row("2026-102", "Jonas", Badge::new(BadgeKind::Problem, "Not paid"), "€1,840"),
        ])
    }
}
