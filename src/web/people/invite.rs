//! `/{group}/people/invite`: bringing people in, by mail or by a link.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use crate::domain::member::Roles;
use crate::domain::text::Email;
use crate::language::{Rich, clock, day_with_year};
use crate::rich;
use crate::services::once::IdempotencyKey;
use crate::services::people::{
    BadLine, InviteRefused, Invited, LINE_LIMIT, Lines, LinkFacts, Why, close_link, find_link, invite, make_link,
    review,
};
use crate::services::secret::Secret;
use crate::store::Failure;
use crate::store::scope::GroupScope;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Field, Layout, Notice, Pick};
use crate::web::visit::{Nav, Visit};

#[derive(Template)]
#[template(path = "people/invite.html")]
struct InvitePage {
    page: Layout,
    base: String,
    problems: Problems,
    lines: Field,
    roles: [Pick; 2],
    idem: String,
    /// After "Check the lines": who would be invited.
    good: Vec<(String, String)>,
    bad: Vec<Rich>,
    was_checked: bool,
    /// Until when the link for anyone is good.
    link: Option<String>,
    /// The address of a link that was just made.
    fresh_link: Option<String>,
}

/// What the page shows besides the empty form.
#[derive(Default)]
struct Shown {
    text: String,
    roles: Roles,
    good: Vec<(String, String)>,
    bad: Vec<BadLine>,
    was_checked: bool,
    problems: Problems,
    fresh_link: Option<Secret>,
    notice: Option<Notice>,
}

async fn page(visit: &Visit, who: GroupScope, shown: Shown) -> Result<InvitePage, PageError> {
    let link = visit.on_db(move |db| find_link(db, &who)).await??;
    let zone = visit.zone()?;
    let until = |link: LinkFacts| {
        let local = zone.local(link.expires_at);
        tr!("people-moment", day = day_with_year(local.date()), time = clock(local))
    };
    let mut layout = visit.layout(tr!("people-list-invite"), Nav::People);
    if shown.notice.is_some() {
        layout.notice = shown.notice;
    }
    let problems = shown.problems;
    Ok(InvitePage {
        page: if problems.is_empty() { layout } else { layout.with_problem() },
        base: visit.to("people")?,
        lines: Field::area("lines", tr!("people-invite-lines"))
            .hint(tr!("people-invite-lines-hint"))
            .value(shown.text)
            .error(problems.at("lines")),
        problems,
        roles: [
            Pick::checkbox("facilitator", tr!("people-invite-facilitators"), shown.roles.facilitator)
                .hint(tr!("people-invite-facilitators-hint")),
            Pick::checkbox("treasurer", tr!("people-invite-treasurers"), shown.roles.treasurer)
                .hint(tr!("people-invite-treasurers-hint")),
        ],
        idem: visit.new_key()?,
        good: shown.good,
        bad: shown.bad.iter().map(bad_line).collect(),
        was_checked: shown.was_checked,
        link: link.map(until),
        fresh_link: shown.fresh_link.map(|secret| format!("{}/invite/{}", visit.app().config.base(), secret.text())),
    })
}

/// Which line cannot be used, and why.
fn bad_line(bad: &BadLine) -> Rich {
    let (line, text) = (bad.line.to_string(), &bad.text);
    match &bad.why {
        Why::NoAddress => rich!("people-invite-bad-address-missing", line = line, text = text).user("text"),
        Why::Name { .. } => rich!("people-invite-bad-name", line = line, text = text).user("text"),
        Why::Address { .. } => rich!("people-invite-bad-address", line = line, text = text).user("text"),
        Why::Twice { line: first } => {
            rich!("people-invite-bad-twice", line = line, text = text, first = first.to_string()).user("text")
        }
        Why::Member { name } => rich!("people-invite-bad-member", line = line, text = text, name = name).user("text"),
        Why::Suspended { name } => {
            rich!("people-invite-bad-suspended", line = line, text = text, name = name).user("text")
        }
        Why::Enough { most } => rich!("people-invite-bad-enough", line = line, text = text, most = most).user("text"),
    }
}

/// `GET /{group}/people/invite`.
///
/// # Errors
/// When the database fails.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    let who = visit.member()?;
    visit.render(&page(&visit, who, Shown::default()).await?)
}

/// `POST /{group}/people/invite`: checks the lines, or sends the invitations.
///
/// # Errors
/// When the form has other fields, or the database fails.
pub async fn send(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["lines", "facilitator", "treasurer", "idem", "op"])?;
    let who = visit.member()?;
    let text = form.text("lines").to_owned();
    let roles = Roles { facilitator: form.has("facilitator"), treasurer: form.has("treasurer") };
    let mut shown = Shown { text: text.clone(), roles, ..Shown::default() };
    if form.text("op") == "check" {
        let Lines { good, bad } = visit.on_db(move |db| review(db, &who, &text)).await??;
        shown.good = good.into_iter().map(|line| (line.name.into_string(), line.email.into_string())).collect();
        (shown.bad, shown.was_checked) = (bad, true);
        return visit.render(&page(&visit, who, shown).await?);
    }
    let key = IdempotencyKey::parse(form.text("idem"), &(&text, roles));
    let lines = text.clone();
    let wanted = visit.on_db(move |db| review(db, &who, &lines)).await??.good;
    let wanted: Vec<Email> = wanted.into_iter().take(LINE_LIMIT).map(|line| line.email).collect();
    if let Err((refused, whose)) = visit.invite_all(&wanted)? {
        shown.problems.heading = Some(PageError::from(refused).sentence());
        if let Some(email) = whose {
            shown.problems.add("lines", tr!("people-invite-enough-mails", email = email.as_str()));
        }
        return visit.render_too_many(refused, &page(&visit, who, shown).await?);
    }
    match visit.on_db(move |db| invite(db, &who, &text, roles, key)).await? {
        Ok(Invited { members, bad }) if bad.is_empty() => {
            visit.redirect(&visit.to("people")?, &went_out(members.len()))
        }
        Ok(Invited { members, bad }) => {
            shown.text = bad.iter().map(|bad| bad.text.as_str()).collect::<Vec<_>>().join("\n");
            shown.notice = Some(Notice::saved(went_out(members.len())));
            shown.bad = bad;
            visit.render(&page(&visit, who, shown).await?)
        }
        Err(Failure::Refused(refused)) => {
            visit.no_invitations(&wanted)?;
            shown.problems.add("lines", refusal(refused));
            let text = shown.text.clone();
            shown.bad = visit.on_db(move |db| review(db, &who, &text)).await??.bad;
            visit.render_status(StatusCode::UNPROCESSABLE_ENTITY, &page(&visit, who, shown).await?)
        }
        Err(Failure::Store(error)) => Err(error.into()),
    }
}

fn went_out(count: usize) -> String {
    tr!("people-invite-went-out", count = count)
}

fn refusal(refused: InviteRefused) -> String {
    match refused {
        InviteRefused::Nobody => tr!("people-invite-nobody"),
        InviteRefused::TooMany { lines, most } => tr!("people-invite-too-many", lines = lines, most = most),
        InviteRefused::SentBefore => tr!("people-invite-sent-before"),
    }
}

/// `POST /{group}/people/link`: makes a link for anyone (shown this once), or ends it.
///
/// # Errors
/// When the form has other fields, or the database fails.
pub async fn link(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["op"])?;
    let who = visit.member()?;
    match form.text("op") {
        "make" => {
            let secret = visit.on_db(move |db| make_link(db, &who)).await??;
            let shown = Shown { fresh_link: Some(secret), ..Shown::default() };
            visit.render(&page(&visit, who, shown).await?)
        }
        "end" => {
            visit.on_db(move |db| close_link(db, &who)).await??;
            visit.redirect(&visit.to("people/invite")?, &tr!("people-link-ended"))
        }
        _ => Err(PageError::Malformed(tr!("people-odd-form"))),
    }
}
