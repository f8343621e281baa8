//! The sheet that all these pages are: a heading, what is so in figures and words, forms, tables.

use actix_web::HttpResponse;
use askama::Template;

use super::status_of;
use crate::web::form::Problems;
use crate::web::page_error::PageError;
use crate::web::parts::{
    Badge, Callout, DataTable, Empty, Field, Figure, Layout, Link, NavItem, Select, StepTable, SumRow,
};
use crate::web::visit::{Nav, Visit};

/// What a sheet shows, in the order in which it shows it.
#[derive(Default)]
pub struct Sheet {
    /// The pages around money.
    pub tabs: Vec<NavItem>,
    /// Where it belongs.
    pub crumb: Option<Link>,
    /// The heading, and the title of the page.
    pub heading: String,
    /// Beside the heading.
    pub badge: Option<Badge>,
    /// The sentence that says it all.
    pub lead: String,
    /// What wants attention.
    pub callouts: Vec<Callout>,
    /// A row of figures.
    pub figures: Vec<Figure>,
    /// The sum as a chart.
    pub steps: Option<StepTable>,
    /// The sum.
    pub sum: Vec<SumRow>,
    /// Sentences under the sum.
    pub story: Vec<String>,
    /// What can be done.
    pub forms: Vec<SheetForm>,
    /// What there is.
    pub tables: Vec<DataTable>,
    /// What stands there when there is nothing.
    pub empty: Option<Empty>,
    /// Where to go on.
    pub links: Vec<Link>,
    /// What is wrong with a form that came back.
    pub problems: Problems,
}

/// A form on a sheet.
#[derive(Default)]
pub struct SheetForm {
    /// Above it, or on its fold.
    pub heading: String,
    /// Folded away unless something in it is wrong.
    pub folded: bool,
    /// Where it goes.
    pub action: String,
    /// Its idempotency key.
    pub key: String,
    /// What it carries unseen.
    pub hidden: Vec<(&'static str, String)>,
    /// Its fields.
    pub inputs: Vec<Input>,
    /// A button that only shows what would be, before the one that does it.
    pub preview: Option<String>,
    /// The button.
    pub button: String,
    /// It takes something away.
    pub danger: bool,
    /// Under the button.
    pub note: String,
}

/// A field or a list.
pub enum Input {
    /// To be typed.
    Field(Box<Field>),
    /// To be chosen.
    List(Select),
}

impl Input {
    fn field(&self) -> Option<&Field> {
        match self {
            Input::Field(field) => Some(field),
            Input::List(_) => None,
        }
    }

    fn list(&self) -> Option<&Select> {
        match self {
            Input::Field(_) => None,
            Input::List(list) => Some(list),
        }
    }

    fn has_error(&self) -> bool {
        match self {
            Input::Field(field) => field.error.is_some(),
            Input::List(list) => list.error.is_some(),
        }
    }
}

impl From<Field> for Input {
    fn from(field: Field) -> Self {
        Input::Field(Box::new(field))
    }
}

impl From<Select> for Input {
    fn from(list: Select) -> Self {
        Input::List(list)
    }
}

impl SheetForm {
    fn is_open(&self) -> bool {
        self.inputs.iter().any(Input::has_error)
    }
}

#[derive(Template)]
#[template(path = "besides/sheet.html")]
struct SheetPage {
    page: Layout,
    sheet: Sheet,
}

impl Sheet {
    /// Draws it; 422 when a form came back with problems.
    pub fn draw(self, visit: &Visit) -> Result<HttpResponse, PageError> {
        let status = status_of(&self.problems);
        self.draw_as(visit, status)
    }

    /// Draws it under another status.
    pub fn draw_as(self, visit: &Visit, status: actix_web::http::StatusCode) -> Result<HttpResponse, PageError> {
        let mut page = visit.layout(&self.heading, Nav::Money);
        if !self.problems.is_empty() {
            page = page.with_problem();
        }
        visit.render_status(status, &SheetPage { page, sheet: self })
    }
}
