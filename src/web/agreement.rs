//! `/{group}/agreement`: the rules that split the money, their history, and putting new ones in force.

mod rules;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use chrono::NaiveDate;

use crate::domain::agreement::{Agreement, AllotmentUnit, CancelledTo, Sharing, UnspentTo};
use crate::domain::money::{Rate, RateError};
use crate::domain::policy::Action;
use crate::domain::text::{Name, WebAddress};
use crate::domain::time::day_with_year;
use crate::services::agreements::{
    AgreementFacts, AgreementRefused, AgreementVersion, ChangeAgreement, agreement, change_agreement,
};
use crate::store::{Failure, StoreError};
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Field, Layout, Pick, PickGroup};
use crate::web::visit::{Nav, Visit};
use crate::web::words::text_problem;
use rules::{ExampleView, rules_in_words};

const FIELDS: [&str; 11] = [
    "from",
    "pool",
    "foundation",
    "called",
    "sharing",
    "equal_part",
    "unit",
    "unspent",
    "cancelled",
    "cover",
    "decision",
];

#[derive(Template)]
#[template(path = "agreement/show.html")]
struct AgreementPage {
    page: Layout,
    base: String,
    rules: Vec<String>,
    since: String,
    decision: Option<String>,
    example: Option<ExampleView>,
    history: Vec<PastVersion>,
    may_edit: bool,
}

/// One version in the history.
struct PastVersion {
    heading: String,
    rules: Vec<String>,
    decision: Option<String>,
    /// For members: when and by whom it was recorded.
    recorded: Option<String>,
    is_coming: bool,
}

/// `GET /{group}/agreement`, for members and for outsiders of an open group.
///
/// # Errors
/// When the database fails.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    let reader = visit.reader()?;
    let (group, today) = (reader.group(), visit.zone()?.day_of(visit.now()));
    let AgreementFacts { versions, in_force } = visit.on_db(move |db| agreement(db, group, today)).await??;
    let now = versions.iter().find(|one| one.agreement.version == in_force);
    let now = now.ok_or_else(|| PageError::Internal("an agreement without a version in force".to_owned()))?;
    let currency = visit.currency()?;
    let zone = visit.zone()?;
    let past = |one: &AgreementVersion| PastVersion {
        heading: format!("Version {}, from {}", one.agreement.version, day_with_year(one.agreement.from)),
        rules: rules_in_words(&one.agreement),
        decision: one.decision.clone(),
        recorded: reader
            .is_member()
            .then(|| format!("Recorded on {} by {}.", day_with_year(zone.day_of(one.recorded_at)), one.recorded_by)),
        is_coming: one.agreement.from > today,
    };
    visit.render(&AgreementPage {
        page: visit.layout("Our agreement", Nav::People),
        base: visit.to("agreement")?,
        rules: rules_in_words(&now.agreement),
        since: day_with_year(now.agreement.from),
        decision: now.decision.clone(),
        example: ExampleView::of(&now.agreement, currency),
        history: versions.iter().filter(|one| one.agreement.version != in_force).map(past).collect(),
        may_edit: visit.may(Action::EditAgreement),
    })
}

#[derive(Template)]
#[template(path = "agreement/edit.html")]
struct EditPage {
    page: Layout,
    base: String,
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
}

/// `GET /{group}/agreement/new`: the newest rules, to be changed.
///
/// # Errors
/// When the database fails.
pub async fn edit(visit: Visit) -> Result<HttpResponse, PageError> {
    let (group, today) = (visit.member()?.group(), visit.zone()?.day_of(visit.now()));
    let facts = visit.on_db(move |db| agreement(db, group, today)).await??;
    let newest = facts.versions.into_iter().next();
    let newest = newest.ok_or_else(|| PageError::Internal("a group without an agreement".to_owned()))?.agreement;
    let from = newest.from.max(today);
    let typed = Typed::of(&Agreement { from, ..newest });
    visit.render(&edit_page(&visit, &typed, Problems::new())?)
}

/// `POST /{group}/agreement/new`: shows the example anew, or puts the rules in force.
///
/// # Errors
/// When the form has other fields, or the database fails.
pub async fn put(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    let mut allowed = FIELDS.to_vec();
    allowed.push("op");
    form.only(&allowed)?;
    let typed = Typed::read(&form);
    let change = match typed.parse() {
        Ok(change) => change,
        Err(problems) => {
            return visit.render_status(StatusCode::UNPROCESSABLE_ENTITY, &edit_page(&visit, &typed, problems)?);
        }
    };
    if form.text("op") == "example" {
        return visit.render(&edit_page(&visit, &typed, Problems::new())?);
    }
    let (who, from) = (visit.member()?, change.agreement.from);
    let mut problems = Problems::new();
    match visit.on_db(move |db| change_agreement(db, &who, change)).await? {
        Ok(_) => {
            let sentence = format!("Saved. It takes effect on {}.", day_with_year(from));
            return visit.redirect(&visit.to("agreement")?, &sentence);
        }
        Err(Failure::Refused(AgreementRefused::BeforeNewest { newest })) => {
            let newest = day_with_year(newest);
            problems
                .add("from", format!("The newest version takes effect on {newest}. Choose that day or a later one."));
        }
        Err(Failure::Refused(AgreementRefused::NothingNew { version })) => {
            problems.add("pool", format!("Nothing differs from version {version}, so there is nothing to save."));
        }
        Err(Failure::Store(error)) => return Err(StoreError::into(error)),
    }
    visit.render_status(StatusCode::UNPROCESSABLE_ENTITY, &edit_page(&visit, &typed, problems)?)
}

/// The form as it was typed.
struct Typed(Vec<(&'static str, String)>);

impl Typed {
    fn of(rules: &Agreement) -> Self {
        let equal = rules.sharing.equal_part().map(Rate::percent).unwrap_or_default();
        Self(vec![
            ("from", rules.from.to_string()),
            ("pool", rules.pool_rate.percent()),
            ("foundation", rules.foundation_share.percent()),
            ("called", rules.foundation_name.clone().unwrap_or_default()),
            ("sharing", rules.sharing.as_str().to_owned()),
            ("equal_part", equal),
            ("unit", rules.unit.as_str().to_owned()),
            ("unspent", rules.unspent_to.as_str().to_owned()),
            ("cancelled", rules.cancelled_to.as_str().to_owned()),
            ("cover", if rules.cover_from_foundation { "1" } else { "" }.to_owned()),
        ])
    }

    fn read(form: &Form) -> Self {
        Self(FIELDS.into_iter().map(|name| (name, form.text(name).to_owned())).collect())
    }

    fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| *field == name).map_or("", |(_, value)| value.trim())
    }

    fn parse(&self) -> Result<ChangeAgreement, Problems> {
        let mut problems = Problems::new();
        let from = self
            .get("from")
            .parse::<NaiveDate>()
            .map_err(|_| problems.add("from", "Choose a day, such as 2026-12-01."));
        let pool = Rate::parse_percent(self.get("pool")).map_err(|error| problems.add("pool", rate_problem(error)));
        let foundation = Rate::parse_percent(self.get("foundation"))
            .map_err(|error| problems.add("foundation", rate_problem(error)));
        let called = match self.get("called") {
            "" => Ok(None),
            name => Name::parse(name)
                .map(|name| Some(name.into_string()))
                .map_err(|error| problems.add("called", text_problem("The name", error))),
        };
        let equal_part = match (self.get("sharing"), self.get("equal_part")) {
            ("mixed", part) => {
                Rate::parse_percent(part).map(Some).map_err(|error| problems.add("equal_part", rate_problem(error)))
            }
            _ => Ok(None),
        };
        let decision = match self.get("decision") {
            "" => Ok(None),
            address => WebAddress::parse(address)
                .map(Some)
                .map_err(|_| problems.add("decision", "This is not a web address. It begins with https://.")),
        };
        let words = (
            AllotmentUnit::parse(self.get("unit")),
            UnspentTo::parse(self.get("unspent")),
            CancelledTo::parse(self.get("cancelled")),
        );
        let (Some(unit), Some(unspent_to), Some(cancelled_to)) = words else {
            problems.add("unit", "Choose one of each.");
            return Err(problems);
        };
        let (Ok(from), Ok(pool_rate), Ok(foundation_share), Ok(foundation_name), Ok(equal_part), Ok(decision)) =
            (from, pool, foundation, called, equal_part, decision)
        else {
            return Err(problems);
        };
        let Some(sharing) = Sharing::parse(self.get("sharing"), equal_part) else {
            problems.add("sharing", "Choose how to share.");
            return Err(problems);
        };
        let agreement = Agreement {
            version: 0,
            from,
            pool_rate,
            foundation_share,
            foundation_name,
            sharing,
            unit,
            unspent_to,
            cancelled_to,
            cover_from_foundation: !self.get("cover").is_empty(),
        };
        Ok(ChangeAgreement { agreement, decision })
    }
}

fn rate_problem(error: RateError) -> &'static str {
    match error {
        RateError::OutOfRange => "A share is between 0 and 100 percent.",
        RateError::TooPrecise => "Two decimals are enough: 12.5 or 12.25.",
        RateError::NotANumber => "Type a percentage, such as 20 or 12.5.",
    }
}

fn edit_page(visit: &Visit, typed: &Typed, problems: Problems) -> Result<EditPage, PageError> {
    let page = visit.layout("Change our agreement", Nav::People);
    let example = typed
        .parse()
        .ok()
        .and_then(|change| visit.currency().ok().and_then(|currency| ExampleView::of(&change.agreement, currency)));
    let field = |field: Field| {
        let (value, error) = (typed.get(&field.name).to_owned(), problems.at(&field.id));
        field.value(value).error(error)
    };
    let group = |name: &str, legend: &str, picks: &[(&str, &str)]| {
        let pick = |(value, label): &(&str, &str)| Pick::radio(name, value, *label, typed.get(name) == *value);
        let mut group = PickGroup::new(name, legend, picks.iter().map(pick).collect());
        group.error = problems.at(name);
        group
    };
    Ok(EditPage {
        base: visit.to("agreement")?,
        rates: vec![
            field(Field::percent("pool", "Of each paid invoice").hint("Goes into the pool")),
            field(Field::percent("foundation", "Of that, for the foundation").hint("The long-term fund")),
            field(
                Field::text("called", "What you call the foundation")
                    .hint("Reserve, Commons fund; empty for Foundation")
                    .optional()
                    .max_length(80),
            ),
        ],
        sharing: group(
            "sharing",
            "How is the rest shared?",
            &[
                ("equal", "The same for everyone"),
                ("proportional", "By what each brought"),
                ("mixed", "A part equally, the rest by what each brought"),
                ("weights", "By weights that the facilitator gives, with reasons"),
            ],
        ),
        equal_part: field(
            Field::percent("equal_part", "The part shared equally").hint("Only for the third way").optional(),
        ),
        unit: group("unit", "Round figures?", &[("minor", "Exact to the cent"), ("whole", "Whole units only")]),
        unspent: group(
            "unspent",
            "Where does money go that nobody gave?",
            &[("carried", "Into the next statement"), ("giver", "It stays with whoever had it")],
        ),
        cancelled: group(
            "cancelled",
            "Where does the money of a cancelled bucket go?",
            &[
                ("carried", "Into the next statement"),
                ("foundation", "To the foundation"),
                ("givers", "Back to its givers"),
            ],
        ),
        cover: Pick::checkbox("cover", "The foundation may cover missing core costs", !typed.get("cover").is_empty())
            .hint("A facilitator does it, as a visible entry"),
        when: vec![
            field(Field::date("from", "Takes effect on")),
            field(
                Field::new(crate::web::parts::FieldKind::Url, "decision", "Link to the decision")
                    .optional()
                    .max_length(500),
            ),
        ],
        example,
        page: if problems.is_empty() { page } else { page.with_problem() },
        problems,
    })
}
