//! `/{group}/rounds/hands`: who takes part in the next round, where it is asked before it opens.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use chrono::{Days, NaiveDate};

use super::new_words::{alone, running};
use super::words::Pen;
use crate::domain::member::MemberKind;
use crate::domain::policy::Action;
use crate::domain::text::LongText;
use crate::language::{capital, counted_word};
use crate::services::once::IdempotencyKey;
use crate::services::rounds::{AskForHands, Hands, HandsRefused, answer, ask_for_hands, call_off, hands};
use crate::store::Failure;
use crate::store::members::Member;
use crate::tr;
use crate::web::decision::DecisionPage;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Dialog, Empty, Field, Layout, Link, Person, initials_of, tint_of};
use crate::web::typed::{day_or_none, text_sentence};
use crate::web::visit::{Nav, Visit};

#[derive(Template)]
#[template(path = "rounds/hands.html")]
struct HandsPage {
    page: Layout,
    rounds_href: String,
    lead: String,
    note: String,
    here: String,
    /// The reader's answer in words; empty while there is none.
    mine: String,
    is_up: Option<bool>,
    is_over: bool,
    lists: Vec<(String, Vec<Person>)>,
    open_href: Option<String>,
    end: Option<Dialog>,
    empty: Option<Empty>,
}

/// Shows who is in, with the two buttons.
///
/// # Errors
/// When the database is away.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    let scope = visit.member()?;
    let asked = visit.on_db(move |db| hands(db, scope.group(), scope.member())).await??;
    let (home, pen) = (visit.to("")?, Pen::new(&visit, &[])?);
    let may_open = visit.may(Action::OpenRound);
    let empty = asked.is_none().then(|| {
        Empty::new(tr!("planning-hands-empty")).action(if may_open {
            Link::new(format!("{home}/rounds/hands/new"), tr!("planning-ask"))
        } else {
            Link::new(format!("{home}/rounds"), tr!("planning-all-rounds"))
        })
    });
    let lead = asked.as_ref().map(|asked| lead(asked, &pen)).unwrap_or_default();
    let is_over = asked.as_ref().is_some_and(|asked| asked.is_over);
    let is_up = asked.as_ref().and_then(|asked| asked.mine);
    let end = (may_open && asked.is_some()).then(|| {
        let (words, action) = (tr!("planning-hands-end"), format!("{home}/rounds/hands/end"));
        Dialog::new("end", words, tr!("planning-hands-end-ask"), action, visit.csrf())
            .say(tr!("planning-hands-end-does"))
    });
    let page = HandsPage {
        page: visit.layout(tr!("planning-hands"), Nav::Round),
        rounds_href: format!("{home}/rounds"),
        lead,
        note: asked.as_ref().map(|asked| asked.note.clone()).unwrap_or_default(),
        here: format!("{home}/rounds/hands"),
        mine: match (is_up, is_over) {
            (Some(true), _) => tr!("planning-hand-up"),
            (Some(false), _) => tr!("planning-hand-down"),
            (None, false) => tr!("planning-hand-none"),
            (None, true) => tr!("planning-hand-missed"),
        },
        is_up,
        is_over,
        lists: asked.as_ref().map(lists).unwrap_or_default(),
        open_href: (may_open && asked.is_some()).then(|| format!("{home}/rounds/new")),
        end,
        empty,
    };
    visit.render_asking(StatusCode::OK, &page, &page.page, &page.end)
}

fn lead(asked: &Hands, pen: &Pen) -> String {
    let when = pen.moment(asked.until);
    match asked.is_over {
        false => tr!("planning-hands-lead", name = asked.asked_by, when = when),
        true => tr!("planning-hands-lead-over", when = when),
    }
}

fn lists(asked: &Hands) -> Vec<(String, Vec<Person>)> {
    let chip = |member: &Member| {
        let person = Person::new(&member.name, initials_of(&member.name), tint_of(member.number.get()));
        if member.kind == MemberKind::Organisation { person.organisation() } else { person }
    };
    let word = |members: &[Member]| capital(&counted_word(members.len()));
    let (up, down, silent) = (&asked.up, &asked.down, &asked.silent);
    let all = [
        (tr!("planning-hands-up", count = up.len(), word = word(up)), up),
        (tr!("planning-hands-down", count = down.len(), word = word(down)), down),
        (tr!("planning-hands-none", count = silent.len(), word = word(silent)), silent),
    ];
    let filled = all.into_iter().filter(|(_, members)| !members.is_empty());
    filled.map(|(heading, members)| (heading, members.iter().map(chip).collect())).collect()
}

/// "I'm in" or "not this time".
///
/// # Errors
/// When the form is not ours or the database is away.
pub async fn raise(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["hand"])?;
    let here = visit.to("rounds/hands")?;
    let is_up = match form.text("hand") {
        "up" => true,
        "down" => false,
        _ => return visit.redirect(&here, &tr!("planning-hand-needed")),
    };
    let scope = visit.member()?;
    match visit.on_db(move |db| answer(db, &scope, is_up)).await? {
        Ok(until) => {
            let until = Pen::new(&visit, &[])?.moment(until);
            let said = match is_up {
                true => tr!("planning-hand-said-up", until = until),
                false => tr!("planning-hand-said-down", until = until),
            };
            visit.redirect(&here, &said)
        }
        Err(failure) => refused(&visit, failure),
    }
}

/// Asks no longer.
///
/// # Errors
/// When the form is not ours or the database is away.
pub async fn end(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&[])?;
    let scope = visit.member()?;
    match visit.on_db(move |db| call_off(db, &scope)).await? {
        Ok(()) => visit.redirect(&visit.to("rounds")?, &tr!("planning-hands-ended")),
        Err(failure) => refused(&visit, failure),
    }
}

fn refused(visit: &Visit, failure: Failure<HandsRefused>) -> Result<HttpResponse, PageError> {
    let pen = Pen::new(visit, &[])?;
    let sentence = match failure {
        Failure::Store(error) => return Err(error.into()),
        Failure::Refused(HandsRefused::NotAsked) => tr!("planning-hands-not-asked"),
        Failure::Refused(HandsRefused::Over { until }) => {
            tr!("planning-hands-over", when = pen.moment(until))
        }
        Failure::Refused(HandsRefused::AlreadyAsked { until }) => {
            tr!("planning-hands-asked-already", until = pen.moment(until))
        }
        Failure::Refused(HandsRefused::RoundRunning { name, phase }) => alone(&running(&name, phase)),
        Failure::Refused(HandsRefused::TooEarly | HandsRefused::KeyReused(_)) => {
            tr!("planning-sent-before")
        }
    };
    Err(PageError::Conflict(sentence))
}

/// The form for asking.
///
/// # Errors
/// When the database is away.
pub async fn ask(visit: Visit) -> Result<HttpResponse, PageError> {
    let today = visit.zone()?.day_of(visit.now());
    let day = today.checked_add_days(Days::new(7)).unwrap_or(today);
    draw(&visit, StatusCode::OK, (&day.to_string(), ""), Problems::new())
}

/// Asks every active member.
///
/// # Errors
/// When the form is not ours or the database is away.
pub async fn send(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "until", "note"])?;
    let typed = (form.text("until").trim().to_owned(), form.text("note").trim().to_owned());
    let mut problems = Problems::new();
    let until: Option<NaiveDate> = match day_or_none(&typed.0) {
        Ok(day) => day,
        Err(sentence) => {
            problems.add("until", sentence);
            None
        }
    };
    if until.is_none() && problems.is_empty() {
        problems.add("until", tr!("planning-ask-until-needed"));
    }
    let note = LongText::parse(&typed.1).map_err(|error| problems.add("note", text_sentence(error))).ok();
    if let (Some(until), Some(note)) = (until, note) {
        let key = IdempotencyKey::parse(form.text("idem"), &("hands", &typed));
        let (scope, command) = (visit.member()?, AskForHands { until, note, key });
        match visit.on_db(move |db| ask_for_hands(db, &scope, command)).await? {
            Ok(asked) => {
                let until = Pen::new(&visit, &[])?.moment(asked.until);
                let sentence = tr!("planning-asked", count = asked.told, until = until);
                return visit.redirect(&visit.to("rounds/hands")?, &sentence);
            }
            Err(Failure::Refused(HandsRefused::TooEarly)) => problems.add("until", tr!("planning-ask-later")),
            Err(failure) => return refused(&visit, failure),
        }
    }
    draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, (&typed.0, &typed.1), problems)
}

fn draw(
    visit: &Visit,
    status: StatusCode,
    (until, note): (&str, &str),
    problems: Problems,
) -> Result<HttpResponse, PageError> {
    let home = visit.to("")?;
    let page = DecisionPage {
        page: visit.layout(tr!("planning-ask"), Nav::Round),
        back: Link::new(format!("{home}/rounds"), tr!("planning-rounds")),
        heading: tr!("planning-ask"),
        says: vec![tr!("planning-ask-mail"), tr!("planning-ask-then")],
        fields: vec![
            Field::date("until", tr!("planning-ask-until"))
                .value(until)
                .after(tr!("planning-ask-until-after"))
                .error(problems.at("until")),
            Field::area("note", tr!("planning-ask-note")).value(note).optional().error(problems.at("note")),
        ],
        action: format!("{home}/rounds/hands/new"),
        key: visit.new_key()?,
        button: tr!("planning-ask-button"),
        is_danger: false,
        problems,
    };
    visit.render_status(status, &page.ready())
}
