//! Mails about accounts and about coming in. Links' secrets are made here, when a mail is written.

use super::{Letter, Links, NotWanted, not_wanted};
use crate::domain::ids::MemberNumber;
use crate::domain::language::Language;
use crate::mail::account::BRAND;
use crate::mail::{AccountMail, AccountNews, Contact, Content, words};
use crate::services::accounts::{
    AddressPayload, LinkPayload, PasswordPayload, TestMailPayload, make_address_link, make_sign_in_link,
};
use crate::services::people::{AskedPayload, write_asked};
use crate::services::reader_language::{language_of_account, language_of_address};
use crate::store::outbox::Mail;
use crate::store::scope::find_group_of_mail;
use crate::store::{Db, Failure, StoreError, users};

/// The kinds that this module writes.
pub(super) const KINDS: [&str; 8] = [
    "mail_test",
    "sign_in_link",
    "password_changed",
    "address_confirm",
    "address_asked",
    "address_changed",
    "address_in_use",
    "invite_asked",
];

pub(super) fn write(db: &Db, mail: &Mail, links: &Links) -> Result<Letter, Failure<NotWanted>> {
    match mail.kind.as_str() {
        "mail_test" => {
            let payload: TestMailPayload = payload(mail)?;
            let news = AccountNews::MailTest { base: links.base.clone() };
            let language = db.read_one(|snapshot| language_of_address(snapshot, &payload.to))?;
            Ok(of_account(news, Contact { name: String::new(), address: payload.to }, 0, language))
        }
        "sign_in_link" => sign_in_link(db, mail, links),
        "password_changed" => password_changed(db, mail, links),
        "invite_asked" => invite_asked(db, mail, links),
        kind => about_address(db, mail, links, kind),
    }
}

fn payload<T: serde::de::DeserializeOwned>(mail: &Mail) -> Result<T, StoreError> {
    let read = serde_json::from_str(&mail.payload);
    read.map_err(|error| StoreError::Corrupt(format!("the payload of {}: {error}", mail.kind)))
}

fn sign_in_link(db: &Db, mail: &Mail, links: &Links) -> Result<Letter, Failure<NotWanted>> {
    let (payload, version): (LinkPayload, i64) = (payload(mail)?, mail.version);
    let made = db.write(move |tx| make_sign_in_link(tx, &payload, version).map_err(Failure::<NotWanted>::from))?;
    let (account, token) = made.ok_or_else(|| not_wanted("nobody waits for this link"))?;
    let language = db.read_one(|snapshot| language_of_account(snapshot, account.id))?;
    let url = format!("{}/sign-in/link/{}", links.base, token.text());
    let news = AccountNews::SignInLink { name: account.name.clone(), url };
    let letter = of_account(news, Contact { name: account.name, address: account.email }, account.id.get(), language);
    // Each try has a link of its own, which ends the one before: so it is another mail, and none hides the other.
    Ok(Letter { about: format!("link-{}", mail.attempts), ..letter })
}

fn password_changed(db: &Db, mail: &Mail, links: &Links) -> Result<Letter, Failure<NotWanted>> {
    let PasswordPayload { user } = payload(mail)?;
    let account = db.read_one(|snapshot| users::find_user(snapshot, user))?;
    let account = account.ok_or_else(|| not_wanted("the account is gone"))?;
    let language = db.read_one(|snapshot| language_of_account(snapshot, user))?;
    let news = AccountNews::PasswordChanged { name: account.name.clone(), url: format!("{}/sign-in", links.base) };
    Ok(of_account(news, Contact { name: account.name, address: account.email }, user.get(), language))
}

fn about_address(db: &Db, mail: &Mail, links: &Links, kind: &str) -> Result<Letter, Failure<NotWanted>> {
    let payload: AddressPayload = payload(mail)?;
    let (user, to, new) = (payload.user, payload.to.clone(), payload.new.clone());
    let gone = || not_wanted("the account is gone");
    let language_of = |user| db.read_one(|snapshot| language_of_account(snapshot, user));
    if kind == "address_confirm" {
        let version = mail.version;
        let made = db.write(move |tx| make_address_link(tx, &payload, version).map_err(Failure::<NotWanted>::from))?;
        let (account, token) = made.ok_or_else(|| not_wanted("a newer wish replaces this one"))?;
        let url = format!("{}/me/address/{}", links.base, token.text());
        let (name, old) = (account.name.clone(), account.email);
        let news = AccountNews::AddressConfirm { name, old, new, url };
        return Ok(of_account(news, Contact { name: account.name, address: to }, user.get(), language_of(user)?));
    }
    if kind == "address_in_use" {
        let email = crate::domain::text::Email::parse(&to).map_err(|error| StoreError::Corrupt(error.to_string()))?;
        let owner = db.read_one(|snapshot| users::find_user_by_email(snapshot, &email))?.ok_or_else(gone)?;
        let news = AccountNews::AddressInUse { name: owner.name.clone(), base: links.base.clone() };
        let language = language_of(owner.id)?;
        return Ok(of_account(news, Contact { name: owner.name, address: to }, owner.id.get(), language));
    }
    let account = db.read_one(|snapshot| users::find_user(snapshot, user))?.ok_or_else(gone)?;
    let name = account.name.clone();
    let news = match kind {
        "address_asked" => AccountNews::AddressAsked { name, new },
        _ => AccountNews::AddressChanged { name, new },
    };
    Ok(of_account(news, Contact { name: account.name, address: to }, user.get(), language_of(user)?))
}

/// A mail from Brimful itself.
fn of_account(news: AccountNews, to: Contact, user: i64, language: Language) -> Letter {
    Letter {
        content: Content::Account(Box::new(AccountMail { news, sender: BRAND.to_owned(), postal_address: None })),
        to,
        member: MemberNumber::new(user),
        reply_to: None,
        group_name: BRAND.to_owned(),
        group_slug: "account".to_owned(),
        about: "user".to_owned(),
        round: None,
        language,
    }
}

fn invite_asked(db: &Db, mail: &Mail, links: &Links) -> Result<Letter, Failure<NotWanted>> {
    let payload: AskedPayload = payload(mail)?;
    let Some(group) = mail.group else { return Err(not_wanted("the mail names no group")) };
    let written = db.read(|snapshot| {
        let scope = find_group_of_mail(snapshot, group)?.ok_or_else(|| not_wanted("the group is gone"))?;
        Ok::<_, Failure<NotWanted>>(write_asked(snapshot, scope, payload)?)
    })?;
    let letter = written.ok_or_else(|| not_wanted("nobody is there to be told"))?;
    let (asker, address) = match letter.asker {
        Some((name, address)) => (Some(name), address),
        None => (None, None),
    };
    let news = AccountNews::InviteAsked {
        reader: words::called(&letter.reader.name, false),
        asker,
        address,
        is_in: letter.is_in,
        group_name: letter.group.clone(),
        url: format!("{}/{}/people/invite", links.base, letter.slug),
    };
    // The subject names the link by its hash: enough to tell one invitation's mails from another's.
    let about = mail.subject.strip_prefix("invite:").unwrap_or_default().chars().take(16).collect();
    Ok(Letter {
        content: Content::Account(Box::new(AccountMail {
            news,
            sender: letter.group.clone(),
            postal_address: letter.postal_address,
        })),
        to: Contact { name: letter.reader.name.clone(), address: letter.to },
        member: letter.reader.number,
        reply_to: None,
        group_name: letter.group,
        group_slug: letter.slug,
        about,
        round: None,
        language: letter.language,
    })
}
