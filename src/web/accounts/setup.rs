//! `/setup`: the first account and the group, once.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use super::mail_banner::{only_files, refused_words, test_words};
use crate::domain::currency::Currency;
use crate::domain::group::Books;
use crate::domain::slug::Slug;
use crate::domain::text::{Email, Name};
use crate::domain::time::{Zone, clock, day_with_year};
use crate::services::accounts::{
    MailHealth, Password, SetUp, SetUpRefused, TestRefused, is_set_up, mail_health, set_up, test_mail_at_setup,
};
use crate::store::Failure;
use crate::store::conn::Backend;
use crate::store::groups::NewGroup;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Field, Layout, PickGroup, Select};
use crate::web::visit::{Nav, Visit};
use crate::web::words::{email_problem, password_problem, text_problem};

const FIELDS: [&str; 10] = ["code", "name", "email", "password", "group", "slug", "currency", "zone", "books", "op"];

#[derive(Template)]
#[template(path = "accounts/setup.html")]
struct SetupPage {
    page: Layout,
    problems: Problems,
    checks: Vec<(&'static str, String)>,
    /// What became of the last test mail.
    mail_test: Option<String>,
    code: Field,
    you: Vec<Field>,
    group: Vec<Field>,
    zone: Select,
    books: PickGroup,
}

impl SetupPage {
    fn new(visit: &Visit, form: Option<&Form>, problems: Problems, health: &MailHealth) -> Self {
        let typed = |name: &str, otherwise: &str| form.map_or(otherwise, |form| form.text(name)).to_owned();
        let page = visit.layout("Set up Brimful", Nav::None);
        let zones = Zone::all().map(|zone| (zone.name().to_owned(), zone.name().replace('_', " ")));
        let mut zone = Select::new("zone", "Time zone", &typed("zone", "Europe/Amsterdam"), zones);
        zone.error = problems.at("zone");
        let field = |field: Field| {
            let (value, error) = (typed(&field.name, &field.value), problems.at(&field.id));
            field.value(value).error(error)
        };
        Self {
            page: if problems.is_empty() { page } else { page.with_problem() },
            checks: checks(visit),
            mail_test: health.last_test.as_ref().map(|test| test_words(test, only_files(visit))),
            code: field(
                Field::text("code", "Setup code").hint("The start printed it in the terminal").autocomplete("off"),
            ),
            you: vec![
                field(Field::text("name", "Your name").autocomplete("name").max_length(80)),
                field(Field::email("email", "Your mail address").max_length(254)),
                Field::password("password", "A password", "new-password")
                    .hint("At least 8 characters; a few words in a row are good")
                    .error(problems.at("password")),
            ],
            group: vec![
                field(Field::text("group", "Name of the group").max_length(80)),
                field(
                    Field::text("slug", "Its word in addresses")
                        .hint("Small letters, digits and hyphens. Leave it empty to make it from the name.")
                        .optional()
                        .max_length(40),
                ),
                field(
                    Field::text("currency", "Currency")
                        .value("EUR")
                        .hint("Three letters: EUR, GBP, USD, JPY. It cannot change later.")
                        .max_length(3)
                        .short(),
                ),
            ],
            zone,
            books: books_pick(Books::parse(&typed("books", "members")).unwrap_or(Books::Members)),
            problems,
        }
    }
}

/// "Who may read the books?", here and in the group's settings.
pub(in crate::web) fn books_pick(chosen: Books) -> PickGroup {
    use crate::web::parts::Pick;
    let pick =
        |books: Books, label: &str, hint: &str| Pick::radio("books", books.as_str(), label, books == chosen).hint(hint);
    PickGroup::new(
        "books",
        "Who may read the books?",
        vec![
            pick(Books::Members, "Members only", "Outsiders are answered as if the group did not exist"),
            pick(Books::Totals, "Everyone sees totals and results", "No lines of the ledger, names by consent"),
            pick(Books::Open, "Everyone sees the ledger too", "Never a member's income, never a client"),
        ],
    )
}

/// What the page says about this server.
fn checks(visit: &Visit) -> Vec<(&'static str, String)> {
    let config = &visit.app().config;
    let now = visit.now();
    let database = match visit.app().db.backend() {
        Backend::Sqlite => "SQLite, in a file of its own; it answers",
        Backend::Postgres => "PostgreSQL; it answers",
    };
    let mail = match config.mail.smtp_url {
        Some(_) => "goes out by the configured server",
        None => "no mail server yet: mails are kept as files in the spool folder",
    };
    vec![
        ("Database", database.to_owned()),
        ("Clock", format!("{} at {} UTC", day_with_year(now.day()), clock(now.naive()))),
        ("Mail", mail.to_owned()),
        ("Address", config.base()),
    ]
}

/// `GET /setup`: not found once there is an account.
///
/// # Errors
/// Not found; the database.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    if visit.on_db(is_set_up).await?? {
        return Err(PageError::NotFound);
    }
    let health = visit.on_db(mail_health).await??;
    visit.render(&SetupPage::new(&visit, None, Problems::new(), &health))
}

/// `POST /setup`.
///
/// # Errors
/// Not found once there is an account; other fields; the database.
pub async fn create(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&FIELDS)?;
    if visit.on_db(is_set_up).await?? {
        return Err(PageError::NotFound);
    }
    match form.text("op") {
        "mail" => return test_mail(&visit, &form).await,
        "look" => {
            let health = visit.on_db(mail_health).await??;
            return visit.render(&SetupPage::new(&visit, Some(&form), Problems::new(), &health));
        }
        _ => {}
    }
    let command = match read(&form) {
        Ok(command) => command,
        Err(problems) => return come_back(&visit, &form, problems).await,
    };
    let (slug, passwords) = (command.group.slug.clone(), visit.app().passwords.clone());
    match visit.on_db(move |db| set_up(db, &passwords, command)).await? {
        Ok(done) => visit.start_session(&done.session, &format!("/{slug}")),
        Err(Failure::Refused(SetUpRefused::Done)) => Err(PageError::NotFound),
        Err(Failure::Refused(SetUpRefused::WrongCode)) => {
            let mut problems = Problems::new();
            problems.add("code", "This is not the code that the last start printed. Each start prints a new one.");
            come_back(&visit, &form, problems).await
        }
        Err(Failure::Store(error)) => Err(error.into()),
    }
}

async fn come_back(visit: &Visit, form: &Form, problems: Problems) -> Result<HttpResponse, PageError> {
    let health = visit.on_db(mail_health).await??;
    visit.render_status(StatusCode::UNPROCESSABLE_ENTITY, &SetupPage::new(visit, Some(form), problems, &health))
}

/// Sends a test mail to the address that was typed. Whether it arrives keeps nobody from going on.
async fn test_mail(visit: &Visit, form: &Form) -> Result<HttpResponse, PageError> {
    let mut problems = Problems::new();
    match Email::parse(form.text("email")) {
        Err(error) => problems.add("email", email_problem(error)),
        Ok(to) => {
            let code = form.text("code").to_owned();
            match visit.on_db(move |db| test_mail_at_setup(db, &code, to)).await? {
                Ok(()) => {
                    let health = visit.on_db(mail_health).await??;
                    return visit.render(&SetupPage::new(visit, Some(form), Problems::new(), &health));
                }
                Err(Failure::Refused(TestRefused::Setup(SetUpRefused::Done))) => return Err(PageError::NotFound),
                Err(Failure::Refused(refused @ TestRefused::Setup(_))) => problems.add("code", refused_words(refused)),
                Err(Failure::Refused(refused)) => problems.add("email", refused_words(refused)),
                Err(Failure::Store(error)) => return Err(error.into()),
            }
        }
    }
    come_back(visit, form, problems).await
}

fn read(form: &Form) -> Result<SetUp, Problems> {
    let mut problems = Problems::new();
    let code = form.text("code").to_owned();
    if code.trim().is_empty() {
        problems.add("code", "Type the code that the start printed.");
    }
    let name = Name::parse(form.text("name")).map_err(|error| problems.add("name", text_problem("Your name", error)));
    let email = Email::parse(form.text("email")).map_err(|error| problems.add("email", email_problem(error)));
    let password =
        Password::parse(form.text("password")).map_err(|refused| problems.add("password", password_problem(refused)));
    let group =
        Name::parse(form.text("group")).map_err(|error| problems.add("group", text_problem("The group's name", error)));
    let slug = match form.opt("slug") {
        Some(slug) => Slug::parse(slug).map_err(|error| problems.add("slug", text_problem("The word", error))),
        None => Ok(Slug::from_name(form.text("group"))),
    };
    let currency = Currency::parse(&form.text("currency").trim().to_uppercase());
    let currency = currency.map_err(|_| problems.add("currency", "Type the three letters of a currency, such as EUR."));
    let zone = Zone::parse(form.text("zone")).map_err(|_| problems.add("zone", "Choose a time zone from the list."));
    let books = Books::parse(form.text("books")).ok_or_else(|| problems.add("books", "Choose who may read the books."));
    match (name, email, password, group, slug, currency, zone, books) {
        (Ok(name), Ok(email), Ok(password), Ok(group), Ok(slug), Ok(currency), Ok(zone), Ok(books))
            if problems.is_empty() =>
        {
            let group = NewGroup { slug, name: group, currency, zone, books };
            Ok(SetUp { code, name, email, password, group })
        }
        _ => Err(problems),
    }
}
