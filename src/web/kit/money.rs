//! Sample: Tidewater's November.

use super::KitMoney;
use crate::web::parts::{
    Badge, BadgeKind, Figure, Layout, Link, Pager, Pail, ResultRow, StepRow, StepTable, SumRow, Tone,
};

struct Step {
    words: (&'static str, &'static str),
    tone: Tone,
    at: (u16, u16),
    guides: &'static [u16],
    amount: (&'static str, &'static str),
    result: bool,
}

const STEPS: [Step; 6] = [
    Step {
        words: ("Came in", "five kinds of work"),
        tone: Tone::Stone,
        at: (0, 1000),
        guides: &[],
        amount: ("€12,500", "100%"),
        result: false,
    },
    Step {
        words: ("Foundation", "25%, agreed in March"),
        tone: Tone::Found,
        at: (750, 250),
        guides: &[750],
        amount: ("−€3,125", "25%"),
        result: false,
    },
    Step {
        words: ("Core costs", "five bills we agreed to"),
        tone: Tone::Core,
        at: (448, 302),
        guides: &[448, 750],
        amount: ("−€3,775", "30%"),
        result: false,
    },
    Step {
        words: ("Ours to share", "14 members, €400 each"),
        tone: Tone::Pool,
        at: (0, 448),
        guides: &[448],
        amount: ("€5,600", "45%"),
        result: true,
    },
    Step {
        words: ("Given to buckets", "six of seven funded"),
        tone: Tone::Pool,
        at: (2, 446),
        guides: &[2, 448],
        amount: ("−€5,570", "45%"),
        result: false,
    },
    Step {
        words: ("Carried to December", "one missed its minimum"),
        tone: Tone::Pool,
        at: (0, 2),
        guides: &[2],
        amount: ("€30", "0%"),
        result: true,
    },
];

fn full(title: &str, goal: &str) -> ResultRow {
    ResultRow {
        href: "/tidewater/buckets/1".to_owned(),
        title: title.to_owned(),
        pail: Pail::new(1000, 0),
        badge: Badge::new(BadgeKind::Full, "Full"),
        note: format!("all of {goal}"),
        since: None,
        amount: goal.to_owned(),
        mine: None,
    }
}

fn results() -> Vec<ResultRow> {
    let minimum = ResultRow {
        pail: Pail::new(500, 0),
        badge: Badge::new(BadgeKind::MinimumReached, "Minimum reached"),
        note: "of €1,800; €900 is enough to start".to_owned(),
        ..full("Accessibility testing with real users", "€900")
    };
    let missed = ResultRow {
        pail: Pail::new(48, 0),
        badge: Badge::new(BadgeKind::NotFunded, "Not funded"),
        note: "needed €400; the €30 goes into December".to_owned(),
        ..full("Podcast microphone kit", "€30")
    };
    vec![
        full("Childcare at assemblies, all of 2027", "€1,440"),
        full("Winter open studio weekend", "€1,200"),
        minimum,
        full("Cargo trailer for the delivery bikes", "€850"),
        full("Spanish translation of our handbook", "€700"),
        full("Soldering and repair evenings (six)", "€480"),
        missed,
    ]
}

/// The month as the public sees it.
#[must_use]
pub fn month(page: Layout) -> KitMoney {
    KitMoney {
        page,
        months: Pager {
            previous: Some(Link::new("2026-10", "October")),
            next_missing: Some("December".to_owned()),
            all: Some(Link::new("history", "All months")),
            ..Pager::default()
        },
        figures: vec![
            Figure::new(Tone::Stone, "Came in", "€12,500", "31 invoices paid in October"),
            Figure::new(Tone::Found, "Foundation", "€3,125", "25% of the pool"),
            Figure::new(Tone::Core, "Core costs", "€3,775", "five bills"),
            Figure::new(Tone::Pool, "Given to buckets", "€5,570", "six buckets; €30 carried on"),
        ],
        steps: StepTable {
            caption: "November step by step".to_owned(),
            step_head: "Step".to_owned(),
            amount_head: "Amount".to_owned(),
            share_head: Some("Of pool".to_owned()),
            rows: STEPS
                .iter()
                .map(|step| StepRow {
                    label: step.words.0.to_owned(),
                    note: Some(step.words.1.to_owned()),
                    tone: step.tone,
                    x_pm: step.at.0,
                    width_pm: step.at.1,
                    guides_pm: step.guides.to_vec(),
                    amount: step.amount.0.to_owned(),
                    share: step.amount.1.to_owned(),
                    result: step.result,
                })
                .collect(),
            narrow: false,
        },
        results: results(),
        year: vec![
            SumRow::new("Shared out in a year", "€52,400"),
            SumRow::new("Buckets funded", "61 of 78"),
            SumRow::new("Members who gave, each month", "12 to 14"),
        ],
    }
}
