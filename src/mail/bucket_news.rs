//! News about the money of one bucket: a payout was made or declined, it is to be done soon, it was cancelled
//! (mail.md, Kinds).

use askama::Template;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    Footer, Kind,
    content::{self, RenderError, Rendered},
    equation::SumLine,
    frame::Frame,
    layout,
    money::Money,
    spans::Sentence,
    words,
};
use crate::domain::money::Amount;
use crate::language::{capital, day_with_year, short_day};
use crate::{rich, tr};

/// Characters of somebody's reason in a mail; the page has all of it.
const REASON: usize = 1_000;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "news", rename_all = "snake_case")]
pub enum News {
    /// A treasurer marked a payout paid, or a part of it.
    PayoutMade {
        /// How much was paid.
        amount: Amount,
        /// To whom.
        payee: String,
        /// On which day.
        paid_on: NaiveDate,
        /// What of the payout still waits.
        waits: Amount,
        /// What the bucket still holds.
        left: Amount,
    },
    /// A payout is not paid, or the rest of it is not.
    PayoutDeclined {
        /// What is not paid.
        amount: Amount,
        /// To whom.
        payee: String,
        /// Who said so.
        by: String,
        /// Why.
        why: String,
        /// What the bucket holds.
        left: Amount,
    },
    /// The bucket is to be done soon, or today.
    Finish {
        /// The day.
        due_on: NaiveDate,
        /// It is today, or over.
        is_due: bool,
        /// What the bucket still holds.
        left: Amount,
    },
    /// The bucket was cancelled.
    Cancelled {
        /// Who cancelled it.
        by: String,
        /// Why.
        why: String,
        /// What was not paid out.
        rest: Amount,
        /// Where that went.
        to: WentTo,
        /// What the reader gave.
        gave: Amount,
        /// What came back to the reader, for their next round.
        back: Amount,
    },
}

/// Where what a cancelled bucket still held went to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WentTo {
    /// To the foundation, by the name that the group has for it if it has one.
    Foundation(Option<String>),
    /// Back to those who gave it.
    Givers,
    /// To what is carried into the next round.
    Carried,
}

/// Everything that such a mail says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BucketNewsMail {
    /// What the reader is called: "Ines".
    pub reader: String,
    /// The group's name.
    pub group_name: String,
    /// The group's slug, for the List-Id.
    pub group_slug: String,
    /// Outsiders must not learn the group's sums: the subject then names none.
    pub private_sums: bool,
    /// ISO 4217 code of every amount.
    pub currency: String,
    /// The bucket's title.
    pub title: String,
    /// What happened.
    pub news: News,
    /// Whether the reader is responsible for the bucket; else they gave to it.
    pub is_owner: bool,
    /// The page that the button opens.
    pub url: String,
    /// The foot.
    pub footer: Footer,
}

#[derive(Template)]
#[template(path = "email/bucket_news/text.txt")]
struct Text {
    headline: String,
    lead: String,
    words: String,
    sum: Vec<String>,
    link: String,
    foot: String,
}

#[derive(Template)]
#[template(path = "email/bucket_news/body.html")]
struct Body<'a> {
    frame: Frame<'a>,
    headline: &'a str,
    lead: &'a Sentence,
    words: Option<&'a Sentence>,
    sum: Vec<SumLine>,
    url: &'a str,
    label: &'a str,
}

/// What both bodies say.
struct Said {
    subject: String,
    headline: String,
    lead: Sentence,
    /// More about it, in a paragraph of its own.
    words: Option<Sentence>,
    sum: Vec<(String, Amount)>,
    label: String,
}

impl BucketNewsMail {
    /// Which kind of mail it is.
    pub const fn kind(&self) -> Kind {
        match self.news {
            News::PayoutMade { .. } => Kind::PayoutMade,
            News::PayoutDeclined { .. } => Kind::PayoutDeclined,
            News::Finish { .. } => Kind::Finish,
            News::Cancelled { .. } => Kind::BucketCancelled,
        }
    }

    /// Writes subject, text and HTML.
    pub fn render(&self) -> Result<Rendered, RenderError> {
        let money = Money::new(&self.currency, &self.amounts())?;
        let said = self.said(money);
        let why = match self.is_owner {
            true => tr!("mail-why-owner", group = self.group_name),
            false => tr!("mail-why-giver", group = self.group_name),
        };
        let rows: Vec<(String, String)> =
            said.sum.iter().map(|(label, amount)| (label.clone(), money.show(*amount))).collect();
        let text = Text {
            headline: layout::heading(&said.headline),
            lead: layout::paragraph(&said.lead.text(), 0),
            words: said.words.as_ref().map_or_else(String::new, |words| layout::paragraph(&words.text(), 0)),
            sum: layout::sums(&rows),
            link: layout::link(&said.label, &self.url, 0),
            foot: self.footer.text(&why, &self.group_name),
        };
        let line = |(label, amount): (String, String)| SumLine { sign: "", label, amount, taken: None, total: false };
        let html = Body {
            frame: Frame::new(&self.group_name, &said.headline, &said.subject).with_footer(why, &self.footer),
            headline: &said.headline,
            lead: &said.lead,
            words: said.words.as_ref(),
            sum: rows.into_iter().map(line).collect(),
            url: &self.url,
            label: &said.label,
        }
        .render()?;
        Ok(Rendered { subject: layout::one_line(&said.subject), text: content::closed(&text)?, html })
    }

    fn amounts(&self) -> Vec<Amount> {
        match &self.news {
            News::PayoutMade { amount, waits, left, .. } => vec![*amount, *waits, *left],
            News::PayoutDeclined { amount, left, .. } => vec![*amount, *left],
            News::Finish { left, .. } => vec![*left],
            News::Cancelled { rest, gave, back, .. } => vec![*rest, *gave, *back],
        }
    }

    fn said(&self, money: Money) -> Said {
        let (reader, title) = (&self.reader, layout::one_line(&self.title));
        match &self.news {
            News::PayoutMade { amount, payee, paid_on, waits, left } => {
                let mut sum = vec![(tr!("mail-bucket-paid"), *amount)];
                if waits.is_positive() {
                    sum.push((tr!("mail-bucket-asked"), *waits));
                }
                sum.push((tr!("mail-bucket-left"), *left));
                let (paid, day) = (money.show(*amount), day_with_year(*paid_on));
                Said {
                    subject: match self.private_sums {
                        true => tr!("mail-bucket-paid-subject-private", title = title),
                        false => tr!("mail-bucket-paid-subject", title = title, amount = paid),
                    },
                    headline: tr!("mail-bucket-paid-headline", amount = paid),
                    lead: rich!(
                        "mail-bucket-paid-lead",
                        reader = reader,
                        amount = paid,
                        title = title,
                        payee = payee,
                        day = day
                    )
                    .into(),
                    words: None,
                    sum,
                    label: tr!("mail-bucket-see-payout"),
                }
            }
            News::PayoutDeclined { amount, payee, by, why, left } => Said {
                subject: tr!("mail-bucket-declined-subject", title = title),
                headline: tr!("mail-bucket-declined-headline"),
                lead: rich!(
                    "mail-bucket-declined-lead",
                    reader = reader,
                    by = by,
                    payee = payee,
                    amount = money.show(*amount),
                    title = title
                )
                .into(),
                words: Some(writes(by, why)),
                sum: vec![(tr!("mail-bucket-left"), *left)],
                label: tr!("mail-bucket-see-payout"),
            },
            News::Finish { due_on, is_due, left } => {
                let (day, when) = (short_day(*due_on), day_with_year(*due_on));
                Said {
                    subject: match is_due {
                        true => tr!("mail-bucket-finish-subject-today", title = title),
                        false => tr!("mail-bucket-finish-subject", title = title, day = day),
                    },
                    headline: match is_due {
                        true => tr!("mail-bucket-finish-headline-today"),
                        false => tr!("mail-bucket-finish-headline", day = day),
                    },
                    lead: rich!("mail-bucket-finish-lead", reader = reader, title = title, day = when).into(),
                    words: left.is_positive().then(|| tr!("mail-bucket-finish-ask").into()),
                    sum: vec![(tr!("mail-bucket-left"), *left)],
                    label: tr!("mail-bucket-finish-button"),
                }
            }
            News::Cancelled { by, why, rest, to, gave, back } => {
                let lead = rich!("mail-bucket-cancelled-lead", reader = reader, by = by, title = title);
                let lead = Sentence::from(lead).and(went(*rest, to, money));
                let lead = match back.is_positive() {
                    true => lead.and(rich!("mail-bucket-cancelled-back", amount = money.show(*back)).span("mine")),
                    false => lead,
                };
                let mut sum = Vec::new();
                if gave.is_positive() {
                    sum.push((tr!("mail-bucket-gave"), *gave));
                }
                if back.is_positive() {
                    sum.push((tr!("mail-bucket-back"), *back));
                }
                let called = capital(&words::in_sentence(&self.title));
                Said {
                    subject: tr!("mail-bucket-cancelled-subject", title = title),
                    headline: tr!("mail-bucket-cancelled-headline", title = called),
                    lead,
                    words: Some(writes(by, why)),
                    sum,
                    label: tr!("mail-bucket-see"),
                }
            }
        }
    }
}

/// "Marit writes: The carers found other work."
fn writes(by: &str, words: &str) -> Sentence {
    let words = layout::shortened(words, REASON);
    rich!("mail-bucket-writes", by = by, words = words).user("words").into()
}

/// What became of the money that was not paid out.
fn went(rest: Amount, to: &WentTo, money: Money) -> Sentence {
    if !rest.is_positive() {
        return tr!("mail-bucket-cancelled-nothing").into();
    }
    let amount = money.show(rest);
    let said = match to {
        WentTo::Foundation(Some(name)) => {
            tr!("mail-bucket-cancelled-foundation-named", amount = amount, foundation = name)
        }
        WentTo::Foundation(None) => tr!("mail-bucket-cancelled-foundation", amount = amount),
        WentTo::Givers => tr!("mail-bucket-cancelled-givers", amount = amount),
        WentTo::Carried => tr!("mail-bucket-cancelled-carried", amount = amount),
    };
    said.into()
}
