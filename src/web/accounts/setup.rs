//! `/setup`: the first account and the group, once.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use super::mail_banner::{only_files, refused_words, test_words};
use crate::domain::currency::Currency;
use crate::domain::group::Books;
use crate::domain::slug::Slug;
use crate::domain::text::{Email, Name};
use crate::domain::time::Zone;
use crate::language::{clock, day_with_year};
use crate::services::accounts::{
    MailHealth, Password, SetUp, SetUpRefused, TestRefused, is_set_up, mail_health, set_up, test_mail_at_setup,
};
use crate::store::Failure;
use crate::store::conn::Backend;
use crate::store::groups::NewGroup;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::limits::TooMany;
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
    checks: Vec<(String, String)>,
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
        let page = visit.layout(tr!("accounts-setup-heading"), Nav::None);
        let zones = Zone::all().map(|zone| (zone.name().to_owned(), zone.name().replace('_', " ")));
        let mut zone = Select::new("zone", tr!("accounts-setup-zone"), &typed("zone", "Europe/Amsterdam"), zones);
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
                Field::text("code", tr!("accounts-setup-code"))
                    .hint(tr!("accounts-setup-code-hint"))
                    .autocomplete("off"),
            ),
            you: vec![
                field(Field::text("name", tr!("accounts-your-name")).autocomplete("name").max_length(80)),
                field(Field::email("email", tr!("accounts-setup-email")).max_length(254)),
                Field::password("password", tr!("accounts-setup-password"), "new-password")
                    .hint(tr!("accounts-setup-password-hint"))
                    .error(problems.at("password")),
            ],
            group: vec![
                field(Field::text("group", tr!("accounts-setup-group-name")).max_length(80)),
                field(
                    Field::text("slug", tr!("accounts-setup-word"))
                        .hint(tr!("accounts-setup-word-hint"))
                        .optional()
                        .max_length(40),
                ),
                field(
                    Field::text("currency", tr!("accounts-setup-currency"))
                        .value("EUR")
                        .hint(tr!("accounts-setup-currency-hint"))
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
    let pick = |books: Books, label: String, hint: String| {
        Pick::radio("books", books.as_str(), label, books == chosen).hint(hint)
    };
    PickGroup::new(
        "books",
        tr!("accounts-books"),
        vec![
            pick(Books::Members, tr!("accounts-books-members"), tr!("accounts-books-members-hint")),
            pick(Books::Totals, tr!("accounts-books-totals"), tr!("accounts-books-totals-hint")),
            pick(Books::Open, tr!("accounts-books-open"), tr!("accounts-books-open-hint")),
        ],
    )
}

/// What the page says about this server.
fn checks(visit: &Visit) -> Vec<(String, String)> {
    let config = &visit.app().config;
    let now = visit.now();
    let database = match visit.app().db.backend() {
        Backend::Sqlite => tr!("accounts-setup-database-sqlite"),
        Backend::Postgres => tr!("accounts-setup-database-postgres"),
    };
    let mail = match config.mail.smtp_url {
        Some(_) => tr!("accounts-setup-mail-server"),
        None => tr!("accounts-setup-mail-files"),
    };
    vec![
        (tr!("accounts-setup-database"), database),
        (
            tr!("accounts-setup-clock"),
            tr!("accounts-setup-clock-now", day = day_with_year(now.day()), time = clock(now.naive())),
        ),
        (tr!("accounts-setup-mail"), mail),
        (tr!("accounts-setup-address"), config.base()),
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
    if let Err(refused) = visit.about_to_set_up() {
        return too_often(&visit, &form, refused);
    }
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
            problems.add("code", tr!("accounts-setup-code-wrong"));
            come_back(&visit, &form, problems).await
        }
        Err(Failure::Store(error)) => Err(error.into()),
    }
}

async fn come_back(visit: &Visit, form: &Form, problems: Problems) -> Result<HttpResponse, PageError> {
    let health = visit.on_db(mail_health).await??;
    visit.render_status(StatusCode::UNPROCESSABLE_ENTITY, &SetupPage::new(visit, Some(form), problems, &health))
}

/// The form with what was typed, without a question to the database.
fn too_often(visit: &Visit, form: &Form, refused: TooMany) -> Result<HttpResponse, PageError> {
    let problems = Problems { heading: Some(PageError::from(refused).sentence()), ..Problems::new() };
    let health = MailHealth { has_worked: false, last_test: None };
    visit.render_too_many(refused, &SetupPage::new(visit, Some(form), problems, &health))
}

/// Sends a test mail to the address that was typed. Whether it arrives keeps nobody from going on.
async fn test_mail(visit: &Visit, form: &Form) -> Result<HttpResponse, PageError> {
    let mut problems = Problems::new();
    match Email::parse(form.text("email")) {
        Err(error) => problems.add("email", email_problem(error)),
        Ok(to) => {
            let (code, recipient) = (form.text("code").to_owned(), to.clone());
            if let Err(refused) = visit.mail_to(&recipient) {
                return too_often(visit, form, refused);
            }
            let sent = visit.on_db(move |db| test_mail_at_setup(db, &code, to)).await?;
            if sent.is_err() {
                visit.no_mail_to(&recipient);
            }
            match sent {
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
        problems.add("code", tr!("accounts-setup-code-empty"));
    }
    let name = Name::parse(form.text("name"))
        .map_err(|error| problems.add("name", text_problem(&tr!("accounts-your-name"), error)));
    let email = Email::parse(form.text("email")).map_err(|error| problems.add("email", email_problem(error)));
    let password =
        Password::parse(form.text("password")).map_err(|refused| problems.add("password", password_problem(refused)));
    let group = Name::parse(form.text("group"))
        .map_err(|error| problems.add("group", text_problem(&tr!("accounts-setup-group-name-field"), error)));
    let slug = match form.opt("slug") {
        Some(slug) => Slug::parse(slug)
            .map_err(|error| problems.add("slug", text_problem(&tr!("accounts-setup-word-field"), error))),
        None => Ok(Slug::from_name(form.text("group"))),
    };
    let currency = Currency::parse(&form.text("currency").trim().to_uppercase());
    let currency = currency.map_err(|_| problems.add("currency", tr!("accounts-setup-currency-wrong")));
    let zone = Zone::parse(form.text("zone")).map_err(|_| problems.add("zone", tr!("accounts-setup-zone-wrong")));
    let books =
        Books::parse(form.text("books")).ok_or_else(|| problems.add("books", tr!("accounts-setup-books-wrong")));
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
