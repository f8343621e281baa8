//! The form of a bucket: what it is, what it costs, who is responsible.

use askama::Template;

use super::edit_form::{SUMMARY, Typed};
use crate::domain::bucket::{GoalError, Missing};
use crate::domain::currency::Currency;
use crate::language::round_title;
use crate::services::buckets::{EditFacts, SaveBucketRefused};
use crate::tr;
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
    heading: String,
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
            None => (format!("{home}/buckets"), tr!("buckets-heading")),
        };
        let short = u32::try_from(SUMMARY).unwrap_or(200);
        Self {
            heading: if bucket.is_some() { tr!("buckets-edit") } else { tr!("buckets-propose") },
            action: match number {
                Some(number) => format!("{home}/buckets/{number}/edit"),
                None => format!("{home}/buckets/new"),
            },
            back,
            key: key.clone(),
            is_published: bucket.is_some_and(|bucket| bucket.published_at.is_some()),
            locked: match (&facts.locked_by, &facts.unlocked_in) {
                (Some(name), _) => Some(tr!("buckets-locked", round = round_title(name))),
                (None, Some(name)) => Some(tr!("buckets-unlocked", round = round_title(name))),
                (None, None) => None,
            },
            title: Field::text("title", tr!("buckets-title"))
                .value(&typed.title)
                .max_length(120)
                .error(problems.at("title")),
            summary: Field::text("summary", tr!("buckets-summary"))
                .value(&typed.summary)
                .hint(tr!("buckets-summary-hint"))
                .max_length(short)
                .error(problems.at("summary")),
            body: Field::area("body", tr!("buckets-body"))
                .value(&typed.body)
                .hint(tr!("buckets-body-hint"))
                .optional()
                .error(problems.at("body")),
            lines: lines(typed, *currency, &problems),
            open_ended: Pick::checkbox("open_ended", tr!("buckets-open-ended"), typed.open_ended)
                .hint(tr!("buckets-open-ended-hint")),
            owners: owners(facts, typed, problems.at("owners")),
            responsible: responsible(facts, typed),
            starts_on: Field::date("starts_on", tr!("buckets-starts-on"))
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
            Field::text(format!("what[{index}]"), tr!("buckets-cost-line", nth = nth))
                .value(&line.what)
                .max_length(80)
                .error(at("what")),
            Field::amount(format!("required[{index}]"), tr!("buckets-needed"), &sign)
                .value(&line.required)
                .error(at("required")),
            Field::amount(format!("extra[{index}]"), tr!("buckets-on-top"), &sign)
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
        hint: Some(tr!("buckets-owners-hint")),
        ..PickGroup::new("owners", tr!("buckets-owners"), picks.collect())
    }
}

/// The names of those who are chosen, for the line that opens the choice.
fn responsible(facts: &EditFacts, typed: &Typed) -> String {
    let chosen = facts.members.iter().filter(|member| typed.owners.contains(&member.number));
    let names = chosen.map(|member| member.name.clone());
    names
        .reduce(|list, name| tr!("base-list-more", list = list, name = name))
        .unwrap_or_else(|| tr!("buckets-owners-none"))
}

/// Why a bucket was not saved, beside the field that can mend it.
pub(super) fn tell(problems: &mut Problems, currency: Currency, refusal: &SaveBucketRefused) {
    match refusal {
        SaveBucketRefused::Incomplete(missing) => {
            for lack in missing {
                let (field, sentence) = match lack {
                    Missing::Title => ("title", tr!("buckets-missing-title")),
                    Missing::Owner => ("owners", tr!("buckets-missing-owner")),
                    Missing::Sum => ("what-0", tr!("buckets-missing-sum")),
                    Missing::Benefit => ("summary", tr!("buckets-missing-summary")),
                };
                problems.add(field, sentence);
            }
        }
        SaveBucketRefused::Goal(error) => {
            let (field, sentence) = goal(*error, currency);
            problems.add(field, sentence);
        }
        SaveBucketRefused::GoalLocked { round } => {
            problems.add("required-0", tr!("buckets-problem-locked", round = round_title(round)))
        }
        SaveBucketRefused::NotAMember { .. } => {
            problems.add("owners", tr!("buckets-problem-owner"));
        }
        SaveBucketRefused::Decided => {
            problems.add("title", tr!("buckets-problem-decided"));
        }
        SaveBucketRefused::KeyReused(_) => {
            problems.add("title", tr!("buckets-problem-sent"));
        }
        SaveBucketRefused::NoSuchBucket | SaveBucketRefused::NotYours => {
            problems.add("title", tr!("buckets-problem-others"));
        }
    }
}

fn goal(error: GoalError, currency: Currency) -> (String, String) {
    match error {
        GoalError::NoLines => ("what-0".to_owned(), tr!("buckets-missing-sum")),
        GoalError::BelowZero { index } => (format!("required-{index}"), tr!("group-typed-below-zero")),
        GoalError::ZeroMaximum => ("required-0".to_owned(), tr!("buckets-problem-zero")),
        GoalError::BelowGiven { given, .. } => {
            let given = currency.format_short(given);
            ("required-0".to_owned(), tr!("buckets-problem-given", given = given))
        }
        GoalError::Amount(_) => ("required-0".to_owned(), tr!("buckets-problem-too-large")),
    }
}
