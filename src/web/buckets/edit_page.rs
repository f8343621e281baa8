//! The form of a bucket: what it is, what it costs, who is responsible.

use askama::Template;

use super::edit_form::{SUMMARY, Typed};
use crate::domain::bucket::{GoalError, Missing};
use crate::domain::currency::Currency;
use crate::domain::statement_name::round_title;
use crate::services::buckets::{EditFacts, SaveBucketRefused};
use crate::web::form::Problems;
use crate::web::parts::{Field, Layout, Pick, PickGroup};

/// What the page is drawn from besides its frame.
pub(super) struct Look<'a> {
    pub facts: &'a EditFacts,
    pub typed: &'a Typed,
    pub currency: Currency,
    /// `/tidewater`.
    pub home: String,
    pub key: Option<String>,
}

/// The page.
#[derive(Template)]
#[template(path = "buckets/edit.html")]
pub struct EditPage {
    page: Layout,
    problems: Problems,
    heading: &'static str,
    back: (String, String),
    action: String,
    key: Option<String>,
    is_published: bool,
    locked: Option<String>,
    title: Field,
    summary: Field,
    body: Field,
    lines: Vec<(Field, Field, Field)>,
    open_ended: Pick,
    owners: PickGroup,
    responsible: String,
    starts_on: Field,
}

impl EditPage {
    pub(super) fn new(page: Layout, problems: Problems, look: &Look<'_>) -> Self {
        let Look { facts, typed, currency, home, key } = look;
        let page = if problems.is_empty() { page } else { page.with_problem() };
        let bucket = facts.bucket.as_ref();
        let number = bucket.map(|bucket| bucket.number);
        let back = match bucket {
            Some(bucket) => (format!("{home}/buckets/{}", bucket.number), bucket.title.clone()),
            None => (format!("{home}/buckets"), "Buckets".to_owned()),
        };
        let short = u32::try_from(SUMMARY).unwrap_or(200);
        Self {
            heading: if bucket.is_some() { "Edit this bucket" } else { "Propose a bucket" },
            action: match number {
                Some(number) => format!("{home}/buckets/{number}/edit"),
                None => format!("{home}/buckets/new"),
            },
            back,
            key: key.clone(),
            is_published: bucket.is_some_and(|bucket| bucket.published_at.is_some()),
            locked: facts.locked_by.as_ref().map(|name| {
                format!("The sums are locked while the {} runs. Everything else can change.", round_title(name))
            }).or_else(|| facts.unlocked_in.as_ref().map(|name| {
                format!(
                    "A facilitator unlocked the sums: they can be changed once while the {} is open. Those who gave are told.",
                    round_title(name)
                )
            })),
            title: Field::text("title", "Title").value(&typed.title).max_length(120).error(problems.at("title")),
            summary: Field::text("summary", "What does the group get from it?")
                .value(&typed.summary)
                .hint("One line, shown in every list")
                .max_length(short)
                .error(problems.at("summary")),
            body: Field::area("body", "More about it")
                .value(&typed.body)
                .hint("What you will do, when, with whom. An empty line starts a new paragraph")
                .optional()
                .error(problems.at("body")),
            lines: lines(typed, *currency, &problems),
            open_ended: Pick::checkbox("open_ended", "Open-ended: it takes whatever comes", typed.open_ended)
                .hint("Then the sums above say what is enough to start, and there is no maximum"),
            owners: owners(facts, typed, problems.at("owners")),
            responsible: responsible(facts, typed),
            starts_on: Field::date("starts_on", "It starts on")
                .value(&typed.starts_on)
                .optional()
                .error(problems.at("starts_on")),
            page,
            problems,
        }
    }
}

fn lines(typed: &Typed, currency: Currency, problems: &Problems) -> Vec<(Field, Field, Field)> {
    let sign = currency.symbol();
    let lines = typed.lines.iter().enumerate().map(|(index, line)| {
        let at = |field: &str| problems.at(&format!("{field}-{index}"));
        let nth = index + 1;
        (
            Field::text(format!("what[{index}]"), format!("Line {nth}: what it is for"))
                .value(&line.what)
                .max_length(80)
                .error(at("what")),
            Field::amount(format!("required[{index}]"), "Needed", &sign).value(&line.required).error(at("required")),
            Field::amount(format!("extra[{index}]"), "Good on top", &sign)
                .value(&line.extra)
                .optional()
                .error(at("extra")),
        )
    });
    lines.collect()
}

fn owners(facts: &EditFacts, typed: &Typed, error: Option<String>) -> PickGroup {
    let picks = facts.members.iter().map(|member| {
        let name = format!("owner[{}]", member.number);
        let pick = Pick::checkbox(&name, &member.name, typed.owners.contains(&member.number));
        Pick { id: format!("owner-{}", member.number), ..pick }
    });
    PickGroup {
        error,
        hint: Some("They answer for it, get its money and send the invoices".to_owned()),
        ..PickGroup::new("owners", "Who is responsible?", picks.collect())
    }
}

/// The names of those who are chosen, for the line that opens the choice.
fn responsible(facts: &EditFacts, typed: &Typed) -> String {
    let chosen = facts.members.iter().filter(|member| typed.owners.contains(&member.number));
    let names: Vec<&str> = chosen.map(|member| member.name.as_str()).collect();
    if names.is_empty() { "nobody yet".to_owned() } else { names.join(", ") }
}

/// Why a bucket was not saved, beside the field that can mend it.
pub(super) fn tell(problems: &mut Problems, currency: Currency, refusal: &SaveBucketRefused) {
    match refusal {
        SaveBucketRefused::Incomplete(missing) => {
            for lack in missing {
                let (field, sentence) = match lack {
                    Missing::Title => ("title", "Give it a title"),
                    Missing::Owner => ("owners", "Choose who is responsible"),
                    Missing::Sum => ("what-0", "Write at least one cost line with a sum"),
                    Missing::Benefit => ("summary", "Say what the group gets from it"),
                };
                problems.add(field, sentence);
            }
        }
        SaveBucketRefused::Goal(error) => {
            let (field, sentence) = goal(*error, currency);
            problems.add(field, sentence);
        }
        SaveBucketRefused::GoalLocked { round } => problems.add(
            "required-0",
            format!("The sums are locked while the {} runs; they stay as they were", round_title(round)),
        ),
        SaveBucketRefused::NotAMember { .. } => {
            problems.add("owners", "Somebody you chose is not an active member any more");
        }
        SaveBucketRefused::Decided => {
            problems.add("title", "This bucket is decided and stays as it is; nothing was changed");
        }
        SaveBucketRefused::KeyReused(_) => {
            problems
                .add("title", "This form was sent before with other values. Look at your buckets, then send it again");
        }
        SaveBucketRefused::NoSuchBucket | SaveBucketRefused::NotYours => {
            problems.add("title", "This bucket belongs to others; nothing was changed");
        }
    }
}

fn goal(error: GoalError, currency: Currency) -> (String, String) {
    match error {
        GoalError::NoLines => ("what-0".to_owned(), "Write at least one cost line with a sum".to_owned()),
        GoalError::BelowZero { index } => {
            (format!("required-{index}"), "An amount below zero makes no sense here".to_owned())
        }
        GoalError::ZeroMaximum => {
            ("required-0".to_owned(), "Write a sum above zero, or make the bucket open-ended".to_owned())
        }
        GoalError::BelowGiven { given, .. } => {
            let given = currency.format_short(given);
            ("required-0".to_owned(), format!("{given} is in it already; the sum cannot be less"))
        }
        GoalError::Amount(_) => ("required-0".to_owned(), "These sums are too large for Brimful".to_owned()),
    }
}
