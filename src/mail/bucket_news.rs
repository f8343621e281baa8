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
use crate::domain::{
    money::Amount,
    time::{day_with_year, short_day},
};

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
        /// Where that went, as the end of "went to": "carried", "the Foundation", "its givers".
        to: String,
        /// What the reader gave.
        gave: Amount,
        /// What came back to the reader, for their next round.
        back: Amount,
    },
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
    words: &'a str,
    sum: Vec<SumLine>,
    url: &'a str,
    label: &'a str,
}

/// What both bodies say.
struct Said {
    subject: String,
    headline: String,
    lead: Sentence,
    words: String,
    sum: Vec<(&'static str, Amount)>,
    label: &'static str,
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
            true => format!("You get this because you are responsible for a bucket of {}.", self.group_name),
            false => format!("You get this because you gave to a bucket of {}.", self.group_name),
        };
        let rows: Vec<(String, String)> =
            said.sum.iter().map(|(label, amount)| ((*label).to_owned(), money.show(*amount))).collect();
        let text = Text {
            headline: layout::paragraph(&said.headline.to_uppercase(), 0),
            lead: layout::paragraph(&said.lead.text(), 0),
            words: layout::paragraph(&said.words, 0),
            sum: layout::sums(&rows),
            link: layout::link(said.label, &self.url, 0),
            foot: self.footer.text(&why, &self.group_name),
        };
        let line = |(label, amount): (String, String)| SumLine { sign: "", label, amount, total: false, zero: false };
        let html = Body {
            frame: Frame::new(&self.group_name, &said.headline, &said.subject).with_footer(why, &self.footer),
            headline: &said.headline,
            lead: &said.lead,
            words: &said.words,
            sum: rows.into_iter().map(line).collect(),
            url: &self.url,
            label: said.label,
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
        let title = layout::one_line(&self.title);
        let hello = Sentence::default().plain(format!("Hello {}. ", self.reader));
        match &self.news {
            News::PayoutMade { amount, payee, paid_on, waits, left } => {
                let mut sum = vec![("Paid", *amount)];
                if waits.is_positive() {
                    sum.push(("Still asked for", *waits));
                }
                sum.push(("Left in the bucket", *left));
                let paid = money.show(*amount);
                Said {
                    subject: self.subject(format!("Paid for {title}: {paid}"), format!("Paid: {title}")),
                    headline: format!("{paid} is paid"),
                    lead: hello
                        .strong(format!("{paid} of {title}"))
                        .plain(format!(" went to {payee} on {}.", day_with_year(*paid_on))),
                    words: String::new(),
                    sum,
                    label: "See the payout",
                }
            }
            News::PayoutDeclined { amount, payee, by, why, left } => Said {
                subject: format!("Not paid: {title}"),
                headline: "A payout is not paid".to_owned(),
                lead: hello
                    .plain(format!("{by} declined what you asked for {payee}: "))
                    .strong(format!("{} of {title}", money.show(*amount)))
                    .plain(". The money stays in the bucket."),
                words: format!("{by} writes: {}", layout::shortened(why, REASON)),
                sum: vec![("Left in the bucket", *left)],
                label: "See the payout",
            },
            News::Finish { due_on, is_due, left } => {
                let (day, when) = (short_day(*due_on), day_with_year(*due_on));
                Said {
                    subject: match is_due {
                        true => format!("To be done today: {title}"),
                        false => format!("To be done by {day}: {title}"),
                    },
                    headline: if *is_due { "Is it done?".to_owned() } else { format!("To be done by {day}") },
                    lead: hello
                        .strong(title)
                        .plain(format!(" is to be done by {when}. When it is, write two or three sentences about "))
                        .plain("what became of it. If it takes longer, ask a facilitator for more time."),
                    words: match left.is_positive() {
                        true => "Ask for what is still to be paid before you finish: what is left then goes back to \
                            the group."
                            .to_owned(),
                        false => String::new(),
                    },
                    sum: vec![("Left in the bucket", *left)],
                    label: "Write the report",
                }
            }
            News::Cancelled { by, why, rest, to, gave, back } => {
                let lead = hello.plain(format!("{by} cancelled ")).strong(title.clone());
                let lead = match rest.is_positive() {
                    true => lead.plain(format!(". {} was not paid out and went to {to}.", money.show(*rest))),
                    false => lead.plain(". Everything it got was paid out before."),
                };
                let lead = match back.is_positive() {
                    true => lead
                        .plain(" ")
                        .mine(format!("Your part, {}, ", money.show(*back)))
                        .plain("is yours to give in your next round."),
                    false => lead,
                };
                let mut sum = Vec::new();
                if gave.is_positive() {
                    sum.push(("You gave", *gave));
                }
                if back.is_positive() {
                    sum.push(("Back to you", *back));
                }
                Said {
                    subject: format!("Cancelled: {title}"),
                    headline: format!("{} is cancelled", words::capital(&words::in_sentence(&self.title))),
                    lead,
                    words: format!("{by} writes: {}", layout::shortened(why, REASON)),
                    sum,
                    label: "See the bucket",
                }
            }
        }
    }

    fn subject(&self, open: String, private: String) -> String {
        if self.private_sums { private } else { open }
    }
}
