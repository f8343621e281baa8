//! `/{group}/rounds/hands`: who takes part in the next round, where it is asked before it opens.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use chrono::{Days, NaiveDate};

use super::new_words::running;
use super::words::{Pen, capital, counted};
use crate::domain::member::MemberKind;
use crate::domain::policy::Action;
use crate::domain::text::LongText;
use crate::services::once::IdempotencyKey;
use crate::services::rounds::{AskForHands, Hands, HandsRefused, answer, ask_for_hands, call_off, hands};
use crate::store::Failure;
use crate::store::members::Member;
use crate::web::decision::DecisionPage;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Empty, Field, Layout, Link, Person, initials_of, tint_of};
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
    mine: &'static str,
    is_up: Option<bool>,
    is_over: bool,
    lists: Vec<(String, Vec<Person>)>,
    open_href: Option<String>,
    end: Option<String>,
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
        let empty =
            Empty::new("Nobody is asked at the moment. A round is for all active members unless it is asked first.");
        empty.action(if may_open {
            Link::new(format!("{home}/rounds/hands/new"), "Ask who takes part")
        } else {
            Link::new(format!("{home}/rounds"), "All rounds")
        })
    });
    let lead = asked.as_ref().map(|asked| lead(asked, &pen)).unwrap_or_default();
    let is_over = asked.as_ref().is_some_and(|asked| asked.is_over);
    let is_up = asked.as_ref().and_then(|asked| asked.mine);
    visit.render(&HandsPage {
        page: visit.layout("Who takes part?", Nav::Round),
        rounds_href: format!("{home}/rounds"),
        lead,
        note: asked.as_ref().map(|asked| asked.note.clone()).unwrap_or_default(),
        here: format!("{home}/rounds/hands"),
        mine: match (is_up, is_over) {
            (Some(true), _) => "You are in.",
            (Some(false), _) => "You said: not this time.",
            (None, false) => "You have not answered yet.",
            (None, true) => "You did not answer, so you are not in this time.",
        },
        is_up,
        is_over,
        lists: asked.as_ref().map(lists).unwrap_or_default(),
        open_href: (may_open && asked.is_some()).then(|| format!("{home}/rounds/new")),
        end: (may_open && asked.is_some()).then(|| format!("{home}/rounds/hands/end")),
        empty,
    })
}

fn lead(asked: &Hands, pen: &Pen) -> String {
    let when = pen.moment(asked.until);
    match asked.is_over {
        false => format!(
            "{} asks who shares in the next round. Say so until {when}; what there is to share is divided among those who are in.",
            asked.asked_by
        ),
        true => format!("The hands were counted {when}. The next round is for those who are in."),
    }
}

fn lists(asked: &Hands) -> Vec<(String, Vec<Person>)> {
    let chip = |member: &Member| {
        let person = Person::new(&member.name, initials_of(&member.name), tint_of(member.number.get()));
        if member.kind == MemberKind::Organisation { person.organisation() } else { person }
    };
    let list = |members: &[Member], is, are| {
        let count = members.len();
        let heading =
            format!("{} {}", capital(&counted(count, "member", "members")), if count == 1 { is } else { are });
        (heading, members.iter().map(chip).collect())
    };
    let all = [
        list(&asked.up, "is in", "are in"),
        list(&asked.down, "is not in this time", "are not in this time"),
        list(&asked.silent, "has not answered", "have not answered"),
    ];
    all.into_iter().filter(|(_, people): &(String, Vec<Person>)| !people.is_empty()).collect()
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
        _ => return visit.redirect(&here, "Press one of the two buttons."),
    };
    let scope = visit.member()?;
    match visit.on_db(move |db| answer(db, &scope, is_up)).await? {
        Ok(until) => {
            let until = Pen::new(&visit, &[])?.moment(until);
            let said = if is_up { "You are in" } else { "You are not in this time" };
            visit.redirect(&here, &format!("{said}. You can change that until {until}."))
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
        Ok(()) => {
            visit.redirect(&visit.to("rounds")?, "Nobody is asked any more: the next round is for all active members.")
        }
        Err(failure) => refused(&visit, failure),
    }
}

fn refused(visit: &Visit, failure: Failure<HandsRefused>) -> Result<HttpResponse, PageError> {
    let pen = Pen::new(visit, &[])?;
    let sentence = match failure {
        Failure::Store(error) => return Err(error.into()),
        Failure::Refused(HandsRefused::NotAsked) => "Nobody is asked at the moment; nothing was changed.".to_owned(),
        Failure::Refused(HandsRefused::Over { until }) => {
            format!("The hands were counted {}. What you said before that stands.", pen.moment(until))
        }
        Failure::Refused(HandsRefused::AlreadyAsked { until }) => {
            format!("It is asked already, until {}.", pen.moment(until))
        }
        Failure::Refused(HandsRefused::RoundRunning { name, phase }) => running(&name, phase) + ".",
        Failure::Refused(HandsRefused::TooEarly | HandsRefused::KeyReused(_)) => {
            "This form was sent before with other values. Nothing more was changed.".to_owned()
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
        problems.add("until", "Choose until when they may answer");
    }
    let note = LongText::parse(&typed.1).map_err(|error| problems.add("note", text_sentence(error))).ok();
    if let (Some(until), Some(note)) = (until, note) {
        let key = IdempotencyKey::parse(form.text("idem"), &("hands", &typed));
        let (scope, command) = (visit.member()?, AskForHands { until, note, key });
        match visit.on_db(move |db| ask_for_hands(db, &scope, command)).await? {
            Ok(asked) => {
                let until = Pen::new(&visit, &[])?.moment(asked.until);
                let sentence = format!("Asked. {} people get a mail and may answer until {until}.", asked.told);
                return visit.redirect(&visit.to("rounds/hands")?, &sentence);
            }
            Err(Failure::Refused(HandsRefused::TooEarly)) => problems.add("until", "Choose a later day"),
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
        page: visit.layout("Ask who takes part", Nav::Round),
        back: Link::new(format!("{home}/rounds"), "Rounds"),
        heading: "Ask who takes part".to_owned(),
        says: vec![
            "Every active member gets a mail with two answers: “I’m in” and “not this time”. No money moves by it."
                .to_owned(),
            "You open the round once the day has passed, or as soon as everybody has answered. What there is to share is \
             divided among those who are in; whoever does not answer is not in this time."
                .to_owned(),
        ],
        fields: vec![
            Field::date("until", "They may answer until").value(until).after("At 18:00").error(problems.at("until")),
            Field::area("note", "What to say about it").value(note).optional().error(problems.at("note")),
        ],
        action: format!("{home}/rounds/hands/new"),
        key: visit.new_key()?,
        button: "Ask the members".to_owned(),
        is_danger: false,
        problems,
    };
    visit.render_status(status, &page.ready())
}
