//! Tidewater Co-op's November (money.md 12, example 1), as its mails tell it.

use brimful::domain::bucket::Goal;
use brimful::domain::language::Language;
use brimful::domain::{
    money::Amount,
    time::{Month, UtcTime},
};
use brimful::mail::{
    Changed, ClosingSoonMail, Contact, Envelope, Footer, HandsMail, InviteMail, LeftGoes, MyPart, ResultOutcome,
    ResultRow, ResultsMail, RoundChangedMail, RoundOpensMail, RoundOpensRow, StatementFigures, TreasurerMonthMail,
    Waits,
};
use chrono::NaiveDate;

pub const HOME: &str = "https://money.tidewater.example";

pub fn euro(whole: i64) -> Amount {
    Amount::from_minor(whole * 100)
}

pub fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

pub fn footer() -> Footer {
    Footer {
        preferences_url: format!("{HOME}/mail/F3k9"),
        unsubscribe_url: format!("{HOME}/mail/U7q2/off"),
        postal_address: Some("Kade 14, 3011 Rotterdam".to_owned()),
    }
}

pub fn statement() -> StatementFigures {
    StatementFigures {
        came_in: euro(12_500),
        foundation_name: None,
        foundation: euro(3_125),
        core_costs: euro(3_775),
        carried: Amount::ZERO,
        to_share: euro(5_600),
        shortfall: Amount::ZERO,
    }
}

pub fn row(title: &str, total: i64, minimum: i64, maximum: i64, mine: i64) -> ResultRow {
    ResultRow {
        title: title.to_owned(),
        outcome: if total >= maximum {
            ResultOutcome::Full
        } else if total >= minimum {
            ResultOutcome::Funded
        } else {
            ResultOutcome::NotFunded
        },
        total: euro(total),
        minimum: euro(minimum),
        maximum: Some(euro(maximum)),
        mine: euro(mine),
        decided: None,
        owners: vec![],
        starts_on: None,
    }
}

/// The digest of Ines, who gave to five buckets. Rows come by bucket number, as the database has them.
pub fn ines() -> ResultsMail {
    let mut rows = vec![
        row("Winter open studio weekend", 1200, 1200, 1200, 60),
        row("Childcare at assemblies, all of 2027", 1440, 1440, 1440, 140),
        row("Spanish translation of our handbook", 700, 700, 700, 80),
        row("Accessibility testing with real users", 900, 900, 1800, 90),
        row("Soldering and repair evenings (six)", 480, 480, 480, 30),
        row("Podcast microphone kit", 30, 400, 620, 0),
        row("Cargo trailer for the delivery bikes", 850, 850, 850, 0),
    ];
    rows[1].owners = vec!["Leila".to_owned()];
    rows[1].starts_on = NaiveDate::from_ymd_opt(2027, 1, 9);
    ResultsMail {
        reader: "Ines".to_owned(),
        group_name: "Tidewater Co-op".to_owned(),
        group_slug: "tidewater".to_owned(),
        private_sums: false,
        currency: "EUR".to_owned(),
        round: "2026-11".to_owned(),
        carries_into: Month::parse("2026-12").unwrap(),
        closed_on: day(11, 24),
        settled_on: day(11, 25),
        participants: 14,
        had: euro(5_600),
        funded: euro(5_570),
        carries_on: euro(30),
        stays_with_givers: Amount::ZERO,
        left_goes: LeftGoes::Carried,
        rows,
        mine: Some(MyPart { may_give: euro(400) }),
        statement: statement(),
        invoices_by: Some(day(12, 4)),
        invoices_to: Some("Marit".to_owned()),
        next_round_opens: Some(day(12, 7)),
        round_url: format!("{HOME}/tidewater/rounds/2026-11"),
        propose_url: format!("{HOME}/tidewater/buckets/new"),
        head: None,
        footer: footer(),
    }
}

/// The opening of the same round, for the same reader.
pub fn opens() -> RoundOpensMail {
    let bucket = |row: &ResultRow, summary: &str| RoundOpensRow {
        title: row.title.clone(),
        summary: summary.to_owned(),
        minimum: row.minimum,
        maximum: row.maximum,
    };
    let summaries = [
        "Two days with every workshop open to the neighbourhood.",
        "Two carers at each of the six assemblies, so that parents can come.",
        "Everything we agreed on, readable for half of our clients.",
        "Eight people who use screen readers or switches try what we build.",
        "Bring what is broken, take home what works.",
        "One good microphone, a stand and a recorder to lend.",
        "So that the bikes carry prints and chairs without a van.",
    ];
    RoundOpensMail {
        reader: "Ines".to_owned(),
        group_name: "Tidewater Co-op".to_owned(),
        group_slug: "tidewater".to_owned(),
        private_sums: false,
        currency: "EUR".to_owned(),
        round: "2026-11".to_owned(),
        may_give: euro(400),
        kept: Amount::ZERO,
        closes: day(11, 24).and_hms_opt(18, 0, 0).unwrap(),
        zone_city: "Amsterdam".to_owned(),
        final_after_saving: false,
        participants: 14,
        statement: statement(),
        buckets: ines().rows.iter().zip(summaries).map(|(row, summary)| bucket(row, summary)).collect(),
        round_url: format!("{HOME}/tidewater/rounds/2026-11"),
        footer: footer(),
    }
}

/// A bucket of that round asks for another sum.
pub fn changed() -> RoundChangedMail {
    let goal = |sum| Goal { minimum: euro(sum), maximum: Some(euro(sum)) };
    RoundChangedMail {
        reader: "Ines".to_owned(),
        by: "Marit".to_owned(),
        reason: "The axle is dearer than we thought.".to_owned(),
        group_name: "Tidewater Co-op".to_owned(),
        group_slug: "tidewater".to_owned(),
        currency: "EUR".to_owned(),
        round: "2026-11".to_owned(),
        closes: day(11, 24).and_hms_opt(18, 0, 0).unwrap(),
        zone_city: "Amsterdam".to_owned(),
        changed: Changed::Goal { title: "Cargo trailer".to_owned(), old: goal(850), new: goal(950) },
        given: euro(40),
        left: Amount::ZERO,
        is_final: false,
        round_url: format!("{HOME}/tidewater/rounds/2026-11"),
        footer: footer(),
    }
}

/// Who takes part in the next round?
pub fn hands() -> HandsMail {
    HandsMail {
        reader: "Ines".to_owned(),
        asked_by: "Marit".to_owned(),
        group_name: "Tidewater Co-op".to_owned(),
        group_slug: "tidewater".to_owned(),
        until: day(11, 5).and_hms_opt(18, 0, 0).unwrap(),
        zone_city: "Amsterdam".to_owned(),
        note: "Kitchen or roof?".to_owned(),
        answer_url: format!("{HOME}/tidewater/rounds/hands"),
        footer: footer(),
    }
}

pub fn invite() -> InviteMail {
    InviteMail {
        reader: None,
        inviter: "Ines".to_owned(),
        inviter_name: "Ines Ribeiro".to_owned(),
        group_name: "Tidewater Co-op".to_owned(),
        about: Some("Fourteen makers and thinkers on the river who share a fifth of what they earn.".to_owned()),
        invite_url: format!("{HOME}/invite/k2v8Qm4xT1rLw9ZbN6cYh3"),
        valid_until: day(12, 8),
        postal_address: Some("Kade 14, 3011 Rotterdam".to_owned()),
    }
}

pub fn envelope() -> Envelope {
    Envelope {
        from_name: "Tidewater Co-op".to_owned(),
        from_address: "money@tidewater.example".to_owned(),
        reply_to: Some(Contact { name: "Marit Solberg".to_owned(), address: "marit@tidewater.example".to_owned() }),
        to_name: "Ines Ribeiro".to_owned(),
        to_address: "ines@tidewater.example".to_owned(),
        return_path: None,
        domain: "money.tidewater.example".to_owned(),
        message_id: brimful::mail::message::message_id(brimful::mail::Kind::Results, "tidewater", "2026-11", 2, 1),
        references_root: Some(brimful::mail::message::root_id("tidewater", "2026-11")),
        list_id: Some("tidewater".to_owned()),
        unsubscribe_url: Some(footer().unsubscribe_url),
        language: Language::En,
        date: UtcTime::parse("2026-11-25T09:30:00Z").unwrap(),
    }
}

/// Ines gave 300 of her 400, and the round closes in two days.
pub fn closing_soon() -> ClosingSoonMail {
    ClosingSoonMail {
        reader: "Ines".to_owned(),
        group_name: "Tidewater Co-op".to_owned(),
        group_slug: "tidewater".to_owned(),
        private_sums: false,
        currency: "EUR".to_owned(),
        round: "2026-11".to_owned(),
        closes: day(11, 24).and_hms_opt(18, 0, 0).unwrap(),
        zone_city: "Amsterdam".to_owned(),
        given: euro(300),
        left: euro(100),
        stays_with_giver: false,
        round_url: format!("{HOME}/tidewater/rounds/2026-11"),
        footer: footer(),
    }
}

/// What Marit finds on the first of December.
pub fn treasurer_month() -> TreasurerMonthMail {
    let waits = |count, sum, path: &str| Some(Waits { count, sum: euro(sum), url: format!("{HOME}/tidewater/{path}") });
    TreasurerMonthMail {
        reader: "Marit".to_owned(),
        group_name: "Tidewater Co-op".to_owned(),
        group_slug: "tidewater".to_owned(),
        currency: "EUR".to_owned(),
        month: Month::parse("2026-12").unwrap(),
        invoices: waits(2, 1_840, "invoices"),
        core_costs: waits(5, 3_775, "core-costs/payments"),
        payouts: waits(3, 900, "payouts/owed"),
        late: 1,
        foundation_name: None,
        foundation: euro(3_125),
        runway: Some(8),
        months: 1,
        footer: footer(),
    }
}
