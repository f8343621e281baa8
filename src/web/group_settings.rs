//! `/{group}/settings`: how the group works.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use chrono::NaiveDate;

use crate::domain::colour::{Accent, Colour};
use crate::domain::currency::Currency;
use crate::domain::group::Books;
use crate::domain::language::Language;
use crate::domain::text::{LongText, Name};
use crate::services::group_settings::{ChangeSettings, SettingsRefused, change_settings, settings};
use crate::store::Failure;
use crate::store::groups::Group;
use crate::tr;
use crate::web::accounts::setup::books_pick;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Field, Layout, PickGroup, Select};
use crate::web::visit::{AS_PUBLIC, Nav, Visit};
use crate::web::words::text_problem;

#[derive(Template)]
#[template(path = "group/settings.html")]
struct SettingsPage {
    page: Layout,
    address: String,
    problems: Problems,
    name: Field,
    books: PickGroup,
    language: Select,
    postal: Field,
    next: Field,
    accent: Field,
    swatches: Vec<(String, &'static str, String)>,
    public_view: Option<String>,
    fixed: Vec<(String, String)>,
}

/// What stands in the form.
struct Typed {
    name: String,
    books: String,
    language: String,
    postal: String,
    next: String,
    accent: String,
}

impl Typed {
    fn of(group: &Group) -> Self {
        Self {
            name: group.name.clone(),
            books: group.books.as_str().to_owned(),
            language: group.language.map(|language| language.to_string()).unwrap_or_default(),
            postal: group.postal_address.clone().unwrap_or_default(),
            next: group.next_round_opens_on.map(|day| day.to_string()).unwrap_or_default(),
            accent: group.accent.map(Colour::hex).unwrap_or_default(),
        }
    }

    fn read(form: &Form) -> Self {
        let text = |name: &str| form.text(name).to_owned();
        Self {
            name: text("name"),
            books: text("books"),
            language: text("language"),
            postal: text("postal"),
            next: text("next"),
            accent: text("accent"),
        }
    }

    fn parse(&self) -> Result<ChangeSettings, Problems> {
        let mut problems = Problems::new();
        let name = Name::parse(&self.name)
            .map_err(|error| problems.add("name", text_problem(&tr!("settings-name-field"), error)));
        let books = Books::parse(&self.books).ok_or_else(|| problems.add("books", tr!("settings-books-missing")));
        let postal = LongText::parse(&self.postal)
            .map_err(|error| problems.add("postal", text_problem(&tr!("settings-postal-field"), error)));
        let next = match self.next.trim() {
            "" => Ok(None),
            day => day.parse::<NaiveDate>().map(Some).map_err(|_| problems.add("next", tr!("settings-next-wrong"))),
        };
        let accent = match self.accent.trim() {
            "" => Ok(None),
            colour => {
                Colour::parse(colour).map(Some).ok_or_else(|| problems.add("accent", tr!("settings-accent-wrong")))
            }
        };
        match (name, books, postal, next, accent) {
            (Ok(name), Ok(books), Ok(postal_address), Ok(next_round_opens_on), Ok(accent)) => {
                let language = Language::of_tag(&self.language);
                Ok(ChangeSettings { name, books, language, postal_address, next_round_opens_on, accent })
            }
            _ => Err(problems),
        }
    }
}

/// `GET /{group}/settings`.
///
/// # Errors
/// When the database fails.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    let who = visit.member()?;
    let group = visit.on_db(move |db| settings(db, &who)).await??;
    visit.render(&settings_page(&visit, &Typed::of(&group), Problems::new())?)
}

/// `POST /{group}/settings`.
///
/// # Errors
/// When the form has other fields, or the database fails.
pub async fn save(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["name", "books", "language", "postal", "next", "accent"])?;
    let (who, typed) = (visit.member()?, Typed::read(&form));
    let problems = match typed.parse() {
        Ok(change) => {
            let said = change.accent.map_or_else(|| tr!("settings-saved"), saved_with);
            match visit.on_db(move |db| change_settings(db, &who, change)).await? {
                Ok(()) => return visit.redirect(&visit.to("settings")?, &said),
                Err(Failure::Refused(SettingsRefused::AddressTooLong { most })) => {
                    let mut problems = Problems::new();
                    problems.add("postal", tr!("settings-postal-long", most = most));
                    problems
                }
                Err(Failure::Store(error)) => return Err(error.into()),
            }
        }
        Err(problems) => problems,
    };
    visit.render_status(StatusCode::UNPROCESSABLE_ENTITY, &settings_page(&visit, &typed, problems)?)
}

/// What becomes of a colour that cannot be read as it is: no colour can on white and on near-black.
fn saved_with(chosen: Colour) -> String {
    let Accent { light, dark, .. } = Accent::of(chosen);
    match (light == chosen, dark == chosen) {
        (true, true) => tr!("settings-saved"),
        (false, true) => tr!("settings-saved-darker", chosen = chosen.hex(), light = light.hex()),
        (true, false) => tr!("settings-saved-lighter", chosen = chosen.hex(), dark = dark.hex()),
        (false, false) => {
            tr!("settings-saved-both", chosen = chosen.hex(), light = light.hex(), dark = dark.hex())
        }
    }
}

/// The colour in both schemes, to look at: where, the ground, the colour.
fn swatches(typed: &str) -> Vec<(String, &'static str, String)> {
    Accent::parse(typed)
        .map(|accent| {
            vec![
                (tr!("settings-accent-light"), "#FFFFFF", accent.light.hex()),
                (tr!("settings-accent-dark"), "#172324", accent.dark.hex()),
            ]
        })
        .unwrap_or_default()
}

fn settings_page(visit: &Visit, typed: &Typed, problems: Problems) -> Result<SettingsPage, PageError> {
    let page = visit.layout(tr!("settings-heading"), Nav::People);
    let mut books = books_pick(Books::parse(&typed.books).unwrap_or(Books::Members));
    books.error = problems.at("books");
    let currency = visit.currency()?;
    Ok(SettingsPage {
        address: visit.to("settings")?,
        name: Field::text("name", tr!("settings-name")).value(&typed.name).max_length(80).error(problems.at("name")),
        books,
        language: Select::languages(
            "language",
            tr!("settings-language"),
            tr!("settings-language-browser"),
            Language::of_tag(&typed.language),
        )
        .hint(tr!("settings-language-hint")),
        postal: Field::area("postal", tr!("settings-postal"))
            .hint(tr!("settings-postal-hint"))
            .value(&typed.postal)
            .optional()
            .max_length(300)
            .error(problems.at("postal")),
        next: Field::date("next", tr!("settings-next"))
            .hint(tr!("settings-next-hint"))
            .value(&typed.next)
            .optional()
            .error(problems.at("next")),
        accent: Field::text("accent", tr!("settings-accent"))
            .hint(tr!("settings-accent-hint"))
            .value(&typed.accent)
            .optional()
            .max_length(7)
            .error(problems.at("accent")),
        swatches: swatches(&typed.accent),
        public_view: (visit.entrance()?.books != Books::Members)
            .then(|| visit.to("money").map(|money| format!("{money}?{AS_PUBLIC}")))
            .transpose()?,
        fixed: vec![
            (tr!("settings-fixed-address"), format!("{}/{}", visit.app().config.base(), visit.entrance()?.slug)),
            (tr!("settings-fixed-currency"), currency_words(currency)),
            (tr!("settings-fixed-zone"), visit.zone()?.name().replace('_', " ")),
        ],
        page: if problems.is_empty() { page } else { page.with_problem() },
        problems,
    })
}

/// "EUR, Euro". The names are known in English only; elsewhere the sign says what is meant.
fn currency_words(currency: Currency) -> String {
    let name = if Language::current() == Language::En { currency.name() } else { currency.symbol() };
    if name == currency.code() { name } else { format!("{}, {name}", currency.code()) }
}
