//! `/{group}/agreement/new`: a change, its effect on the last statement, and only then putting it in force.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use super::effect::EffectView;
use super::form::{FIELDS, Typed};
use super::rules::ExampleView;
use crate::domain::agreement::Agreement;
use crate::language::day_with_year;
use crate::services::agreements::{
    AgreementRefused, ChangeAgreement, agreement, change_agreement, effect_on_last_statement,
};
use crate::store::Failure;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Field, FieldKind, Layout, Pick, PickGroup};
use crate::web::visit::{Nav, Visit};

#[derive(Template)]
#[template(path = "agreement/edit.html")]
struct EditPage {
    page: Layout,
    base: String,
    weights_href: String,
    problems: Problems,
    rates: Vec<Field>,
    sharing: PickGroup,
    equal_part: Field,
    unit: PickGroup,
    unspent: PickGroup,
    cancelled: PickGroup,
    cover: Pick,
    when: Vec<Field>,
    example: Option<ExampleView>,
    effect: Option<EffectView>,
    /// Names the rules whose effect stands on this page.
    shown: Option<String>,
}

/// `GET /{group}/agreement/new`: the newest rules, to be changed.
///
/// # Errors
/// When the database fails.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    let (newest, today) = newest(&visit).await?;
    let from = newest.from.max(today);
    let typed = Typed::of(&Agreement { from, ..newest });
    visit.render(&edit_page(&visit, &typed, Problems::new(), None)?)
}

/// `POST /{group}/agreement/new`: shows the effect, or puts the rules in force whose effect was looked at.
///
/// # Errors
/// When the form has other fields, or the database fails.
pub async fn put(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    let mut allowed = FIELDS.to_vec();
    allowed.extend(["op", "seen"]);
    form.only(&allowed)?;
    let typed = Typed::read(&form);
    let change = match typed.parse() {
        Ok(change) => change,
        Err(problems) => return come_back(&visit, &typed, problems),
    };
    if form.text("op") != "save" || form.text("seen") != typed.fingerprint() {
        let view = effect(&visit, &change, form.text("op") == "save").await?;
        return visit.render(&edit_page(&visit, &typed, Problems::new(), Some(view))?);
    }
    let (who, from) = (visit.member()?, change.agreement.from);
    let mut problems = Problems::new();
    match visit.on_db(move |db| change_agreement(db, &who, change)).await? {
        Ok(_) => {
            let sentence = tr!("agreement-saved", day = day_with_year(from));
            return visit.redirect(&visit.to("agreement")?, &sentence);
        }
        Err(Failure::Refused(AgreementRefused::BeforeNewest { newest })) => {
            problems.add("from", tr!("agreement-before-newest", day = day_with_year(newest)));
        }
        Err(Failure::Refused(AgreementRefused::NothingNew { version } | AgreementRefused::NotComing { version })) => {
            problems.add("pool", tr!("agreement-nothing-new", version = version.to_string()));
        }
        Err(Failure::Store(error)) => return Err(error.into()),
    }
    come_back(&visit, &typed, problems)
}

fn come_back(visit: &Visit, typed: &Typed, problems: Problems) -> Result<HttpResponse, PageError> {
    visit.render_status(StatusCode::UNPROCESSABLE_ENTITY, &edit_page(visit, typed, problems, None)?)
}

/// The newest version, and today where the group is.
async fn newest(visit: &Visit) -> Result<(Agreement, chrono::NaiveDate), PageError> {
    let (group, today) = (visit.member()?.group(), visit.zone()?.day_of(visit.now()));
    let facts = visit.on_db(move |db| agreement(db, group, today)).await??;
    let newest = facts.versions.into_iter().next();
    let newest = newest.ok_or_else(|| PageError::Internal("a group without an agreement".to_owned()))?;
    Ok((newest.agreement, today))
}

async fn effect(visit: &Visit, change: &ChangeAgreement, unseen: bool) -> Result<EffectView, PageError> {
    let (newest, _) = newest(visit).await?;
    let (group, rules) = (visit.member()?.group(), change.agreement.clone());
    match visit.on_db(move |db| effect_on_last_statement(db, group, &rules)).await? {
        Ok(effect) => Ok(EffectView::of(&effect, &newest, &change.agreement, unseen)),
        Err(Failure::Refused(why)) => Ok(EffectView::none(why, &newest, &change.agreement, visit.currency()?, unseen)),
        Err(Failure::Store(error)) => Err(error.into()),
    }
}

fn edit_page(
    visit: &Visit,
    typed: &Typed,
    problems: Problems,
    view: Option<EffectView>,
) -> Result<EditPage, PageError> {
    let page = visit.layout(tr!("agreement-change"), Nav::People);
    let shown = view.is_some().then(|| typed.fingerprint());
    let example = typed
        .parse()
        .ok()
        .and_then(|change| visit.currency().ok().and_then(|currency| ExampleView::of(&change.agreement, currency)));
    let field = |field: Field| {
        let (value, error) = (typed.get(&field.name).to_owned(), problems.at(&field.id));
        field.value(value).error(error)
    };
    let group = |name: &str, legend: String, picks: &[(&str, String)]| {
        let pick =
            |(value, label): &(&str, String)| Pick::radio(name, value, label.as_str(), typed.get(name) == *value);
        let mut group = PickGroup::new(name, legend, picks.iter().map(pick).collect());
        group.error = problems.at(name);
        group
    };
    Ok(EditPage {
        base: visit.to("agreement")?,
        weights_href: visit.to("agreement/weights")?,
        shown,
        rates: vec![
            field(Field::percent("pool", tr!("agreement-pool")).hint(tr!("agreement-pool-hint"))),
            field(Field::percent("foundation", tr!("agreement-share")).hint(tr!("agreement-share-hint"))),
            field(
                Field::text("called", tr!("agreement-called"))
                    .hint(tr!("agreement-called-hint"))
                    .optional()
                    .max_length(80),
            ),
        ],
        sharing: group(
            "sharing",
            tr!("agreement-sharing"),
            &[
                ("equal", tr!("agreement-sharing-equal")),
                ("proportional", tr!("agreement-sharing-proportional")),
                ("mixed", tr!("agreement-sharing-mixed")),
                ("weights", tr!("agreement-sharing-weights")),
            ],
        ),
        equal_part: field(
            Field::percent("equal_part", tr!("agreement-equal-part")).hint(tr!("agreement-equal-part-hint")).optional(),
        ),
        unit: group(
            "unit",
            tr!("agreement-unit"),
            &[("minor", tr!("agreement-unit-exact")), ("whole", tr!("agreement-unit-whole"))],
        ),
        unspent: group(
            "unspent",
            tr!("agreement-unspent"),
            &[("carried", tr!("agreement-next-statement")), ("giver", tr!("agreement-unspent-giver"))],
        ),
        cancelled: group(
            "cancelled",
            tr!("agreement-cancelled"),
            &[
                ("carried", tr!("agreement-next-statement")),
                ("foundation", tr!("agreement-cancelled-foundation")),
                ("givers", tr!("agreement-cancelled-givers")),
            ],
        ),
        cover: Pick::checkbox("cover", tr!("agreement-cover"), !typed.get("cover").is_empty())
            .hint(tr!("agreement-cover-hint")),
        when: vec![
            field(Field::date("from", tr!("agreement-from"))),
            field(Field::new(FieldKind::Url, "decision", tr!("agreement-decision-link")).optional().max_length(500)),
        ],
        example: view.is_none().then_some(example).flatten(),
        effect: view,
        page: if problems.is_empty() { page } else { page.with_problem() },
        problems,
    })
}
