//! `/me/settings`: one's name and address, and how one is seen and mailed, group by group.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use secrecy::SecretString;

use super::new_password::NewPasswordForm;
use crate::domain::language::Language;
use crate::domain::member::MemberKind;
use crate::domain::text::{Email, Name};
use crate::services::accounts::{AddressRefused, ask_for_address, choose_language, rename_account};
use crate::services::people::{PreferencesRefused, Wishes, my_preferences, save_preferences};
use crate::store::Failure;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::limits::{TooMany, retry_after};
use crate::web::page_error::PageError;
use crate::web::parts::{Field, Layout, Pick, Select};
use crate::web::visit::{Nav, Visit};
use crate::web::words::{email_problem, text_problem};

pub(super) const HERE: &str = "/me/settings";

#[derive(Template)]
#[template(path = "accounts/preferences.html")]
struct PreferencesPage {
    page: Layout,
    name: String,
    email: String,
    problems: Problems,
    own_name: Field,
    in_groups: Pick,
    language: Select,
    new_address: Field,
    password: Field,
    new_password: NewPasswordForm,
    groups: Vec<GroupForm>,
}

struct GroupForm {
    slug: String,
    name: String,
    /// None for an organisation, whose name is not the person's.
    member_name: Option<Field>,
    picks: Vec<Pick>,
    profile: String,
}

/// `GET /me/settings`.
///
/// # Errors
/// When the database fails.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    draw(&visit, StatusCode::OK, None, Problems::new()).await
}

/// `POST /me/settings`: the wishes for one group.
///
/// # Errors
/// When the form has other fields, or the database fails.
pub async fn save(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["group", "member_name", "results", "rounds", "buckets", "money", "named"])?;
    let user = visit.signed_in()?.user;
    let slug = form.text("group").to_owned();
    let wishes = Wishes {
        mails_results: form.has("results"),
        mails_rounds: form.has("rounds"),
        mails_buckets: form.has("buckets"),
        mails_money: form.has("money"),
        named_in_public: form.has("named"),
    };
    let name = match form.has("member_name").then(|| Name::parse(form.text("member_name"))).transpose() {
        Ok(name) => name,
        Err(error) => {
            let mut problems = Problems::new();
            problems.add(format!("{slug}-member_name"), text_problem(&tr!("accounts-your-name"), error));
            return draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, Some(&form), problems).await;
        }
    };
    match visit.on_db(move |db| save_preferences(db, user, &slug, wishes, name)).await? {
        Ok(()) => visit.redirect(HERE, &tr!("accounts-saved")),
        Err(Failure::Refused(PreferencesRefused::NotYourGroup)) => Err(PageError::NotFound),
        Err(Failure::Store(error)) => Err(error.into()),
    }
}

/// `POST /me/settings/name`: one's own name, here and in one's groups.
///
/// # Errors
/// When the form has other fields, or the database fails.
pub async fn rename(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["name", "in_groups"])?;
    let (user, in_groups) = (visit.signed_in()?.user, form.has("in_groups"));
    let name = match Name::parse(form.text("name")) {
        Ok(name) => name,
        Err(error) => {
            let mut problems = Problems::new();
            problems.add("name", text_problem(&tr!("accounts-your-name"), error));
            return draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, Some(&form), problems).await;
        }
    };
    let sentence = tr!("accounts-own-name-saved", name = name.as_str());
    match visit.on_db(move |db| rename_account(db, user, name, in_groups)).await? {
        Ok(()) => visit.redirect(HERE, &sentence),
        Err(Failure::Store(error)) => Err(error.into()),
        Err(Failure::Refused(never)) => match never {},
    }
}

/// `POST /me/settings/language`: what pages and mails are written in.
///
/// # Errors
/// When the form has other fields, or the database fails.
pub async fn speak(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["language"])?;
    let (user, language) = (visit.signed_in()?.user, Language::of_tag(form.text("language")));
    match visit.on_db(move |db| choose_language(db, user, language)).await? {
        // The sentence is read in the new language already.
        Ok(()) => visit.redirect(HERE, &language.unwrap_or(visit.language()).during(|| tr!("settings-language-saved"))),
        Err(Failure::Store(error)) => Err(error.into()),
        Err(Failure::Refused(never)) => match never {},
    }
}

/// `POST /me/settings/address`: asks for another address. The answer never tells whether somebody else has it.
///
/// # Errors
/// When the form has other fields, or the database fails.
pub async fn change_address(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["address", "password"])?;
    let user = visit.signed_in()?.user;
    let mut problems = Problems::new();
    let new = match Email::parse(form.text("address")) {
        Ok(new) => new,
        Err(error) => {
            problems.add("address", email_problem(error));
            return draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, Some(&form), problems).await;
        }
    };
    if let Err(refused) = visit.own_password()? {
        return too_often(&visit, &form, refused).await;
    }
    if let Err(refused) = visit.mail_to(&new) {
        return too_often(&visit, &form, refused).await;
    }
    let (passwords, password) = (visit.app().passwords.clone(), SecretString::from(form.text("password")));
    let to = new.clone();
    let sentence = tr!("accounts-own-address-sent", email = new.as_str());
    let asked = visit.on_db(move |db| ask_for_address(db, &passwords, user, &password, new)).await?;
    if !matches!(asked, Err(Failure::Refused(AddressRefused::WrongPassword) | Failure::Store(_))) {
        visit.own_password_was_right();
    }
    if asked.is_err() {
        visit.no_mail_to(&to);
    }
    match asked {
        Ok(()) => return visit.redirect(HERE, &sentence),
        Err(Failure::Refused(AddressRefused::WrongPassword)) => {
            problems.add("password", tr!("accounts-own-password-wrong"));
        }
        Err(Failure::Refused(AddressRefused::Same)) => problems.add("address", tr!("accounts-own-address-same")),
        Err(Failure::Refused(AddressRefused::TooOften)) => problems.add("address", tr!("accounts-own-address-often")),
        Err(Failure::Store(error)) => return Err(error.into()),
    }
    draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, Some(&form), problems).await
}

/// The form with what was typed, and when it may come again.
pub(super) async fn too_often(visit: &Visit, form: &Form, refused: TooMany) -> Result<HttpResponse, PageError> {
    let problems = Problems { heading: Some(PageError::from(refused).sentence()), ..Problems::new() };
    let mut response = draw(visit, StatusCode::TOO_MANY_REQUESTS, Some(form), problems).await?;
    retry_after(&mut response, refused);
    Ok(response)
}

pub(super) async fn draw(
    visit: &Visit,
    status: StatusCode,
    form: Option<&Form>,
    problems: Problems,
) -> Result<HttpResponse, PageError> {
    let account = visit.signed_in()?;
    let (user, name, email) = (account.user, account.name.clone(), account.email.clone());
    let typed = |field: &str| form.filter(|form| form.has(field)).map(|form| form.text(field).to_owned());
    let found = visit.on_db(move |db| my_preferences(db, user)).await??;
    let groups = found.into_iter().map(|one| {
        let mut field = Field::text("member_name", tr!("accounts-own-group-name")).max_length(80);
        field.id = format!("{}-member_name", one.slug);
        let came_back = typed("member_name").filter(|_| typed("group").as_deref() == Some(one.slug.as_str()));
        let field = field.error(problems.at(&field_id(&one.slug))).value(came_back.unwrap_or(one.name));
        GroupForm {
            picks: [
                pick(&one.slug, "results", tr!("accounts-own-mail-results"), one.mails_results),
                pick(&one.slug, "rounds", tr!("accounts-own-mail-rounds"), one.mails_rounds),
                pick(&one.slug, "buckets", tr!("accounts-own-mail-buckets"), one.mails_buckets)
                    .hint(tr!("accounts-own-mail-buckets-hint")),
            ]
            .into_iter()
            .chain(one.mails_money.map(|wanted| {
                pick(&one.slug, "money", tr!("accounts-own-mail-money"), wanted)
                    .hint(tr!("accounts-own-mail-money-hint"))
            }))
            .chain([pick(&one.slug, "named", tr!("accounts-own-named"), one.named_in_public)
                .hint(tr!("accounts-own-named-hint"))])
            .collect(),
            member_name: (one.kind == MemberKind::Person).then_some(field),
            profile: format!("/{}/people/{}", one.slug, one.member),
            slug: one.slug,
            name: one.group,
        }
    });
    let layout = visit.layout(tr!("base-settings"), Nav::None);
    let page = PreferencesPage {
        own_name: Field::text("name", tr!("accounts-own-name"))
            .autocomplete("name")
            .max_length(80)
            .value(typed("name").unwrap_or_else(|| name.clone()))
            .error(problems.at("name")),
        in_groups: Pick::checkbox(
            "in_groups",
            tr!("accounts-own-in-groups"),
            form.is_none_or(|form| form.has("in_groups") || !form.has("name")),
        )
        .hint(tr!("accounts-own-in-groups-hint")),
        language: Select::languages(
            "language",
            tr!("settings-language"),
            tr!("settings-language-open"),
            account.language,
        )
        .hint(tr!("settings-language-own-hint")),
        new_address: Field::email("address", tr!("accounts-own-new-address"))
            .max_length(254)
            .value(typed("address").unwrap_or_default())
            .error(problems.at("address")),
        password: Field::password("password", tr!("accounts-own-password"), "current-password")
            .error(problems.at("password")),
        new_password: NewPasswordForm::new(visit, &problems)?,
        groups: groups.collect(),
        page: if problems.is_empty() { layout } else { layout.with_problem() },
        problems,
        name,
        email,
    };
    visit.render_status(status, &page)
}

fn field_id(slug: &str) -> String {
    format!("{slug}-member_name")
}

/// The same box stands once per group, so its id carries the group.
fn pick(slug: &str, name: &str, label: String, checked: bool) -> Pick {
    let mut pick = Pick::checkbox(name, label, checked);
    pick.id = format!("{slug}-{name}");
    pick
}
