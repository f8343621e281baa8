//! Sample: every part in all its states.

use super::{KitPage, KitSignIn, money, more, round};
use crate::web::parts::{
    AllotmentPanel, Callout, CalloutKind, Equation, ErrorSummary, Field, Layout, Link, Notice, Pips, SplitBar, SumRow,
};

/// The page with everything.
#[must_use]
pub fn page(page: Layout) -> KitPage {
    let sample = round::open(page.clone());
    let month = money::month(page.clone());
    let mut problems = ErrorSummary::new();
    problems.add("name", "Write the name of the bucket");
    problems.add("goal", "The goal must be above the minimum, €900");
    KitPage {
        badges: more::badges(),
        people: more::people(),
        pails: more::pails(),
        meters: more::meters(),
        bars: more::bars(),
        steppers: more::steppers(),
        rows: more::rows(),
        compact: more::compact(),
        panel_over: AllotmentPanel {
            heading: "Your split is".to_owned(),
            left: "€35 too much".to_owned(),
            left_short: "€35 too much".to_owned(),
            over: true,
            bar: SplitBar { parts_pm: vec![150, 300, 200, 437] },
            unsaved: Some("Not saved yet".to_owned()),
            lines: more::lines(),
            is_saved: false,
            ..sample.panel
        },
        callouts: callouts(),
        notices: vec![
            Notice::saved("Saved. Change it until Tuesday 18:00."),
            Notice::info("The round opens on 7 December."),
            Notice::problem("The mail could not be sent. It waits and is tried again."),
        ],
        toast: more::toast(),
        dialog: more::dialog(&page.csrf),
        filters: more::filters(),
        fields: more::fields(&problems),
        problems,
        lists: more::lists(),
        picks: more::picks(),
        pips: vec![
            Pips { done: 0, total: 14, text: "Nobody of 14 members has finished".to_owned() },
            Pips { done: 9, total: 14, text: "9 of 14 members have finished".to_owned() },
            Pips { done: 14, total: 14, text: "All 14 members have finished".to_owned() },
            Pips { done: 120, total: 200, text: "120 of 200 members have finished".to_owned() },
        ],
        steps: more::steps(),
        tables: more::tables(),
        empties: more::empties(),
        sum: vec![
            SumRow::new("Came in", "€12,500"),
            SumRow::new("− Foundation", "€3,125").note("25%, agreed in March"),
            SumRow::new("− Core costs", "€3,775"),
            SumRow::result("Ours to share", "€5,600"),
        ],
        pagers: more::pagers(),
        tabs: more::tabs(),
        equation: Equation { open: true, ..round::equation() },
        figures: month.figures,
        step_table: month.steps,
        results: month.results,
        page: page.with_problem(),
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

fn callouts() -> Vec<Callout> {
    vec![
        Callout::new(CalloutKind::Info, "Two November invoices are not paid yet", "€1,840 will count in January."),
        Callout::new(
            CalloutKind::Yours,
            "The cargo trailer filled up as you saved",
            "You gave it €40 and it only needed €15, so €15 went in and €25 came back to you. Everything else is saved.",
        )
        .action(Link::new("#b-21", "See what still needs money")),
        Callout::new(
            CalloutKind::Problem,
            "This split did not arrive in time",
            "The round closed at 18:00; your split came at 18:00:04. The one you saved on Monday counts.",
        ),
    ]
}
