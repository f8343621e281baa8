//! Answers to what may take long: they wait a moment for the work, and otherwise lead to a page that shows how far it is
//! and goes on by itself.

use std::any::Any;

use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Serialize;

use super::page_error::PageError;
use super::parts::Layout;
use super::visit::{Nav, Visit};
use super::works::{Known, Owner, Running};
use crate::ports::{At, Progress, Step};
use crate::store::Db;
use crate::tr;

/// The field of an address that names the work its page waits for.
const FIELD: &str = "progress";
/// With this field a page of work answers to its script alone: how far it is, or nothing once it is over.
const AT: &str = "at";

/// What the page says while work goes on.
pub struct Waiting {
    /// The title.
    pub title: String,
    /// Where the navigation stands.
    pub nav: Nav,
    /// What happens to the work when the page is left.
    pub leave: String,
}

/// Work that somebody waits for.
pub enum Long<T> {
    /// It is done.
    Done(T),
    /// It goes on: the answer leads to its page, or is that page.
    Away(HttpResponse),
}

/// What the page that work was begun from knows about it.
pub enum Resumed<T> {
    /// The address names no work, or what came of it was told before: the page is shown as it is.
    Nothing,
    /// It goes on: this is its page.
    Away(HttpResponse),
    /// It is done.
    Done(T),
    /// It is not known here. The process may have ended meanwhile.
    Lost,
}

#[derive(Template)]
#[template(path = "working.html")]
struct WorkingPage {
    page: Layout,
    title: String,
    leave: String,
    far: Far,
    here: String,
}

/// How far work is, for the page and for its script.
#[derive(Serialize)]
struct Far {
    words: String,
    /// How much is done, of how much; none when nobody counts.
    counted: Option<(usize, usize)>,
}

impl Far {
    fn of(at: Option<At>) -> Self {
        Self {
            words: at.and_then(words).unwrap_or_else(|| tr!("progress-begins")),
            counted: at.filter(|at| at.of > 0).map(|at| (at.done, at.of)),
        }
    }
}

impl Visit {
    /// Does what was asked for by a form. If it takes longer than the program is patient, the answer leads to `back`, the
    /// page that asks [`Visit::resumed`].
    ///
    /// # Errors
    /// When the program is stopping.
    pub async fn long<T, F>(&self, back: &str, work: F) -> Result<Long<T>, PageError>
    where
        F: FnOnce(&Db) -> T + Send + 'static,
        T: Any + Send,
    {
        let key = self.new_key()?;
        match self.begin(&key, work).await? {
            Some(done) => Ok(Long::Done(done)),
            None => Ok(Long::Away(self.redirect(&format!("{back}?{FIELD}={key}"), "")?)),
        }
    }

    /// What became of the work that the address names.
    ///
    /// # Errors
    /// When the work broke off, or the template fails.
    pub fn resumed<T: Any>(&self, waiting: impl FnOnce() -> Waiting) -> Result<Resumed<T>, PageError> {
        let Some(key) = self.asked(FIELD) else { return Ok(Resumed::Nothing) };
        if self.asked(AT).is_some() {
            return Ok(Resumed::Away(self.how_far(&key)?));
        }
        match self.app().works.ask(&key, &self.owner()?) {
            Known::Running(at) => Ok(Resumed::Away(self.working(waiting(), at)?)),
            Known::Done(done) => Ok(Resumed::Done(done)),
            Known::Told => Ok(Resumed::Nothing),
            Known::Broken => Err(PageError::Busy),
            Known::Unknown => Ok(Resumed::Lost),
        }
    }

    /// Looks for what a page shows. If that takes longer than the program is patient, the answer shows how far it is; asked
    /// again, the page finds what came of it.
    ///
    /// # Errors
    /// When the program is stopping, or the template fails.
    pub async fn long_look<T, F>(&self, waiting: impl FnOnce() -> Waiting, work: F) -> Result<Long<T>, PageError>
    where
        F: FnOnce(&Db) -> T + Send + 'static,
        T: Any + Send,
    {
        let key = self.key_of_page()?;
        if self.asked(AT).is_some() {
            return Ok(Long::Away(self.how_far(&key)?));
        }
        self.app().works.forget_stale(&key);
        let at = match self.app().works.ask(&key, &self.owner()?) {
            Known::Done(done) => {
                self.app().works.forget(&key);
                return Ok(Long::Done(done));
            }
            Known::Running(at) => at,
            Known::Told | Known::Broken | Known::Unknown => match self.begin(&key, work).await? {
                Some(done) => return Ok(Long::Done(done)),
                None => None,
            },
        };
        Ok(Long::Away(self.working(waiting(), at)?))
    }

    /// What this page looked for is no longer true.
    ///
    /// # Errors
    /// When the visitor is no member.
    pub fn forget_look(&self, address: &str) -> Result<(), PageError> {
        self.app().works.forget(&look_key(&self.owner()?, address));
        Ok(())
    }

    /// What came of it, if that was soon enough.
    async fn begin<T, F>(&self, key: &str, work: F) -> Result<Option<T>, PageError>
    where
        F: FnOnce(&Db) -> T + Send + 'static,
        T: Any + Send,
    {
        let (app, owner, language) = (self.app(), self.owner()?, self.language());
        let (progress, watch) = Progress::watched();
        let running: Running = app.works.begin(key, &owner, watch);
        let db = app.db.telling(progress);
        // It goes on even if nobody waits.
        let ends = web::block(move || running.end(language.during(|| work(&db))));
        match tokio::time::timeout(app.patience, ends).await {
            Err(_) => return Ok(None),
            Ok(Err(_)) => return Err(PageError::Busy),
            Ok(Ok(())) => {}
        }
        let known = app.works.ask(key, &owner);
        app.works.forget(key);
        match known {
            Known::Done(done) => Ok(Some(done)),
            _ => Err(PageError::Busy),
        }
    }

    fn key_of_page(&self) -> Result<String, PageError> {
        let path = self.path().split('?').next().unwrap_or_default();
        Ok(look_key(&self.owner()?, path))
    }

    fn owner(&self) -> Result<Owner, PageError> {
        Ok(Owner(self.entrance()?.slug.clone(), self.member()?.member()))
    }

    /// A field of the address.
    fn asked(&self, name: &str) -> Option<String> {
        let (_, query) = self.path().split_once('?')?;
        let mut fields = url::form_urlencoded::parse(query.as_bytes());
        fields.find(|(field, _)| field == name).map(|(_, value)| value.into_owned())
    }

    fn working(&self, waiting: Waiting, at: Option<At>) -> Result<HttpResponse, PageError> {
        let page = WorkingPage {
            page: self.layout(waiting.title.as_str(), waiting.nav),
            title: waiting.title,
            leave: waiting.leave,
            far: Far::of(at),
            here: self.path().to_owned(),
        };
        self.render(&page)
    }

    fn how_far(&self, key: &str) -> Result<HttpResponse, PageError> {
        Ok(match self.app().works.peek(key, &self.owner()?) {
            Some(at) => HttpResponse::Ok().json(Far::of(at)),
            None => HttpResponse::NoContent().finish(),
        })
    }
}

/// One look of one member at one page at a time. No key of a form's work begins so.
fn look_key(owner: &Owner, address: &str) -> String {
    format!("look {} {address}", owner.1)
}

/// "4,000 of 10,000 rows checked"; none for steps that no page waits for.
fn words(at: At) -> Option<String> {
    let At { step, done, of } = at;
    Some(match step {
        Step::CheckRows => tr!("progress-check-rows", done = done, of = of),
        Step::PrepareRows => tr!("progress-prepare-rows"),
        Step::WriteRows => tr!("progress-write-rows"),
        Step::WriteTransfers => tr!("progress-write-transfers", done = done, of = of),
        Step::Decide => tr!("progress-decide"),
        Step::WriteResults => tr!("progress-write-results"),
        Step::ReadFile
        | Step::ReadBooks
        | Step::CheckEntries
        | Step::CheckRecords
        | Step::WriteLines
        | Step::WriteFile
        | Step::MakeAccounts
        | Step::SaveSplits => return None,
    })
}
