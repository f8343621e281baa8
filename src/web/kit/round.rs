//! Sample: the November round of Tidewater, with €300 of Ines' €400 given.

use super::KitRound;
use crate::web::parts::{
    AllotmentLine, AllotmentPanel, Badge, BadgeKind, BucketRow, Callout, CalloutKind, Equation, EquationPart, Give,
    Layout, LevelKind, LevelPart, Link, Meter, NavItem, Operator, Pail, PanelButton, Person, Pips, SplitBar, Tone,
};

/// What a row is drawn from, in whole euros.
struct Sample {
    number: &'static str,
    title: &'static str,
    summary: &'static str,
    people: &'static [(&'static str, &'static str, u8)],
    comments: &'static str,
    others: u32,
    mine: u32,
    goal: u32,
    minimum: Option<u32>,
}

const SAMPLES: [Sample; 7] = [
    Sample {
        number: "1",
        title: "Winter open studio weekend",
        summary: "Doors open to the neighbours for two days: heating, soup, print workshop materials.",
        people: &[("Ama", "AO", 0), ("Jonas", "JK", 1)],
        comments: "7 comments",
        others: 960,
        mine: 60,
        goal: 1200,
        minimum: None,
    },
    Sample {
        number: "2",
        title: "Childcare at assemblies, all of 2027",
        summary: "Two carers in the side room for twelve Saturdays, so parents can stay for the decisions.",
        people: &[("Leila", "LM", 2)],
        comments: "12 comments",
        others: 610,
        mine: 120,
        goal: 1440,
        minimum: None,
    },
    Sample {
        number: "3",
        title: "Spanish translation of our handbook",
        summary: "A paid translator plus a reading evening with the Spanish-speaking members.",
        people: &[("Pilar", "PR", 1), ("Tomás", "TN", 0)],
        comments: "4 comments",
        others: 455,
        mine: 80,
        goal: 700,
        minimum: None,
    },
    Sample {
        number: "4",
        title: "Accessibility testing with real users",
        summary: "Six people who use screen readers or switches try our three client sites.",
        people: &[("Samir", "SB", 2)],
        comments: "9 comments",
        others: 520,
        mine: 40,
        goal: 1800,
        minimum: Some(900),
    },
    Sample {
        number: "5",
        title: "Soldering and repair evenings (six)",
        summary: "Bring a broken toaster, leave with a working one. Parts, solder, tea.",
        people: &[("Jonas", "JK", 1)],
        comments: "3 comments",
        others: 310,
        mine: 0,
        goal: 480,
        minimum: None,
    },
    Sample {
        number: "6",
        title: "Podcast microphone kit",
        summary: "Two microphones and a small recorder that anyone can borrow.",
        people: &[("Noor", "NW", 0)],
        comments: "5 comments",
        others: 30,
        mine: 0,
        goal: 620,
        minimum: Some(400),
    },
    Sample {
        number: "7",
        title: "Cargo trailer for the delivery bikes",
        summary: "Carries 90 kg, so that Thursdays take one trip instead of three.",
        people: &[("Eline", "EV", 2)],
        comments: "6 comments",
        others: 850,
        mine: 0,
        goal: 850,
        minimum: None,
    },
];

/// Amounts of the samples; pages get theirs from the one formatter.
fn euros(amount: u32) -> String {
    if amount >= 1000 { format!("€{},{:03}", amount / 1000, amount % 1000) } else { format!("€{amount}") }
}

fn per_mille(part: u32, whole: u32) -> u16 {
    u16::try_from(part * 1000 / whole).unwrap_or(1000)
}

fn row(sample: &Sample, left: u32) -> BucketRow {
    let raised = sample.others + sample.mine;
    let to_go = sample.goal.saturating_sub(raised);
    let others_pm = per_mille(sample.others, sample.goal);
    let mine_pm = per_mille(sample.mine, sample.goal);
    let mut meter = Meter::new(others_pm, mine_pm);
    let mut level = Vec::new();
    if to_go == 0 {
        level.push(LevelPart::new(LevelKind::Raised, euros(raised), "raised, all it needs"));
        if sample.mine > 0 {
            level.push(LevelPart::new(LevelKind::Mine, euros(sample.mine), "of it from you"));
        }
    } else {
        level.push(LevelPart::new(LevelKind::Others, euros(sample.others), "from others"));
        if sample.mine > 0 {
            level.push(LevelPart::new(LevelKind::Mine, euros(sample.mine), "from you"));
        }
        level.push(LevelPart::new(LevelKind::ToGo, euros(to_go), format!("to go of {}", euros(sample.goal))));
        if let Some(minimum) = sample.minimum {
            level.push(LevelPart::new(LevelKind::Enough, euros(minimum), "is enough to start"));
            meter = meter.mark(per_mille(minimum, sample.goal));
        }
    }
    let open = to_go > 0 || sample.mine > 0;
    BucketRow {
        summary: sample.summary.to_owned(),
        people: sample.people.iter().map(|(name, initials, tint)| Person::new(*name, *initials, *tint)).collect(),
        comments: Some(sample.comments.to_owned()),
        badge: (to_go == 0).then(|| Badge::new(BadgeKind::Full, "Full")),
        meter: Some(meter),
        level,
        give: open.then(|| give(sample, to_go, left)),
        mine: sample.mine > 0,
        closed_note: (!open).then(|| ("Nothing more needed".to_owned(), "Filled by 9 people".to_owned())),
        ..BucketRow::new(
            sample.number,
            format!("/tidewater/buckets/{}", sample.number),
            sample.title,
            Pail::new(others_pm, mine_pm),
        )
    }
}

fn give(sample: &Sample, to_go: u32, left: u32) -> Give {
    let (number, title) = (sample.number, sample.title);
    let fill = if to_go == 0 {
        None
    } else if to_go <= left {
        Some(format!("Fill it: {}", euros(to_go)))
    } else {
        Some(format!("Give my last {}", euros(left)))
    };
    Give {
        field_name: format!("give[{number}]"),
        value: sample.mine.to_string(),
        label: format!("Euros for {title}, {} still to go", euros(to_go)),
        error: None,
        less_op: format!("{number}:-10"),
        more_op: format!("{number}:+10"),
        less_off: false,
        more_off: to_go == 0,
        less_label: format!("Take €10 out of {title}"),
        more_label: format!("Put €10 more in {title}"),
        fill: fill.map(|label| (format!("{number}:fill"), label)),
        prefix: "€".to_owned(),
        suffix: String::new(),
    }
}

/// The rows with `extra` euros of the reader's in the trailer.
fn samples(extra: u32) -> Vec<Sample> {
    SAMPLES
        .into_iter()
        .map(|sample| match sample.number {
            "7" => Sample { others: sample.others - extra, mine: extra, ..sample },
            _ => sample,
        })
        .collect()
}

/// Orders of the list.
pub(super) fn orders() -> Vec<NavItem> {
    vec![
        NavItem::new("Shuffled for you", "?order=shuffled").current(true),
        NavItem::new("Closest to full", "?order=full"),
        NavItem::new("A to Z", "?order=title"),
    ]
}

/// The equation of November.
#[must_use]
pub fn equation() -> Equation {
    Equation {
        summary: "How €12,500 became €400 each".to_owned(),
        parts: vec![
            EquationPart::new(Operator::None, Tone::Stone, "Came in", "€12,500"),
            EquationPart::new(Operator::Minus, Tone::Found, "Foundation", "€3,125"),
            EquationPart::new(Operator::Minus, Tone::Core, "Core costs", "€3,775"),
            EquationPart::new(Operator::Equals, Tone::Pool, "Ours to share", "€5,600"),
            EquationPart::new(Operator::Divided, Tone::Mine, "14 members", "€400 each"),
        ],
        open: false,
    }
}

fn panel(samples: &[Sample]) -> AllotmentPanel {
    let given: u32 = samples.iter().map(|sample| sample.mine).sum();
    let mine = || samples.iter().filter(|sample| sample.mine > 0);
    AllotmentPanel {
        toast: super::more::toast(),
        heading: "You still have".to_owned(),
        left: euros(400 - given),
        of: "of the €400 that is yours to give".to_owned(),
        left_short: format!("{} left", euros(400 - given)),
        of_short: "of €400".to_owned(),
        over: false,
        bar: SplitBar { parts_pm: mine().map(|sample| sample.mine * 1000 / 400).collect() },
        lines: mine()
            .map(|sample| AllotmentLine {
                title: sample.title.to_owned(),
                href: format!("#b-{}", sample.number),
                amount: euros(sample.mine),
            })
            .collect(),
        save_label: "Save my split".to_owned(),
        save_short: "Save".to_owned(),
        buttons: vec![
            PanelButton::new("undo", "Undo"),
            PanelButton::new("even", "Spread the rest evenly"),
        ],
        note: "Change it as often as you like until the round closes. What you do not give goes back to the pool for December.".to_owned(),
        unsaved: None,
        is_saved: false,
    }
}

/// The open round.
#[must_use]
pub fn open(page: Layout) -> KitRound {
    round(page, 0)
}

/// The round after a save that met a full bucket.
#[must_use]
pub fn conflict(page: Layout) -> KitRound {
    let callout = Callout::new(
        CalloutKind::Yours,
        "The cargo trailer filled up as you saved",
        "You gave it €40 and it only needed €15, so €15 went in and €25 came back to you. Everything else is saved.",
    );
    KitRound {
        conflict: Some(callout.action(Link::new("#b-1", "See what still needs money")).focused()),
        ..round(page, 15)
    }
}

fn round(page: Layout, extra: u32) -> KitRound {
    let samples = samples(extra);
    let panel = panel(&samples);
    let given: u32 = samples.iter().map(|sample| sample.mine).sum();
    KitRound {
        page,
        pips: Pips { done: 9, total: 14, text: "9 of 14 members have finished".to_owned() },
        equation: equation(),
        conflict: None,
        tabs: orders(),
        rows: samples.iter().map(|sample| row(sample, 400 - given)).collect(),
        panel,
        badge: Badge::new(BadgeKind::Open, "3 days left"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_samples_add_up_to_tidewaters_figures() {
        assert_eq!(SAMPLES.iter().map(|sample| sample.goal).sum::<u32>(), 7090);
        assert_eq!(SAMPLES.iter().map(|sample| sample.mine).sum::<u32>(), 300);
    }
}
