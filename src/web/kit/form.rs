//! Sample: opening the December round, with a closing day before the opening day.

use super::KitForm;
use crate::web::parts::{ErrorSummary, Field, Layout, Pick, PickGroup, StepRow, StepTable, Tone};

fn step(label: &str, note: &str, tone: Tone, at: (u16, u16), amount: &str) -> StepRow {
    StepRow {
        label: label.to_owned(),
        note: (!note.is_empty()).then(|| note.to_owned()),
        tone,
        x_pm: at.0,
        width_pm: at.1,
        guides_pm: Vec::new(),
        amount: amount.to_owned(),
        share: String::new(),
        result: false,
    }
}

/// The form that came back with one problem.
#[must_use]
pub fn problem(page: Layout) -> KitForm {
    let mut problems = ErrorSummary::new();
    problems.add("closes", "The closing day must be after the opening day, 7 December");
    KitForm {
        page: page.with_problem(),
        opens: Field::date("opens", "Opens").value("2026-12-07"),
        closes: Field::date("closes", "Closes")
            .value("2026-12-01")
            .after("At 18:00, Rotterdam time")
            .error(problems.at("closes")),
        problems,
        money: PickGroup::new(
            "money",
            "Which money?",
            vec![
                Pick::radio("money", "paid", "Invoices paid in November", true)
                    .hint("27 invoices, €66,200; members put in 20% of each"),
                Pick::radio("money", "fixed", "A smaller amount", false).hint("The rest waits in the pool"),
            ],
        ),
        who: PickGroup::new(
            "who",
            "Who shares it?",
            vec![
                Pick::radio("who", "equal", "All 14 members, the same each", true),
                Pick::radio("who", "by-share", "By what each member put in", false).hint("From €118 to €902"),
            ],
        ),
        cap: Field::amount("cap", "The most one member may give to one bucket", "€").hint("Leave empty for no limit"),
        names: Pick::checkbox("names", "Members see who gave what", true).hint("The public sees only totals"),
        preview: StepTable {
            caption: "From what came in to what is shared".to_owned(),
            step_head: "Step".to_owned(),
            amount_head: "Amount".to_owned(),
            share_head: None,
            rows: vec![
                step("Came in", "27 invoices paid in November", Tone::Stone, (0, 1000), "€13,240"),
                step("Foundation", "25% of the pool", Tone::Found, (750, 250), "−€3,310"),
                step("Core costs", "five bills, agreed 2 November", Tone::Core, (465, 285), "−€3,775"),
                step("Carried from November", "", Tone::Stone, (465, 2), "+€30"),
                StepRow { result: true, ..step("To share", "", Tone::Pool, (0, 467), "€6,185") },
            ],
            narrow: true,
        },
    }
}
