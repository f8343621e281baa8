//! "November round: €500 is offered for the workshop": the owners of a bucket that missed its minimum are asked
//! (mail.md, Kinds; money.md 8). Told at the close, and once more before the deadline.

use askama::Template;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::{
    Footer,
    content::{self, RenderError, Rendered},
    frame::Frame,
    layout,
    money::Money,
    spans::Sentence,
    words,
};
use crate::domain::{
    money::Amount,
    time::{clock, long_day},
};

/// An offer that waits for an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferRow {
    /// The bucket's title.
    pub title: String,
    /// What there is.
    pub amount: Amount,
    /// What it needs at least.
    pub minimum: Amount,
    /// The page of the answer.
    pub url: String,
}

/// Everything that the mail about offers says to one owner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferMail {
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
    /// The round's title: "November round".
    pub round_title: String,
    /// Until when an answer counts, in the group's zone.
    pub until: NaiveDateTime,
    /// The city that names the zone: "Amsterdam".
    pub zone_city: String,
    /// The second telling, a day before the deadline.
    pub is_reminder: bool,
    /// The offers that nobody has answered yet; at least one.
    pub offers: Vec<OfferRow>,
    /// The foot.
    pub footer: Footer,
}

#[derive(Template)]
#[template(path = "email/offer/text.txt")]
struct Text {
    headline: String,
    lead: String,
    rows: Vec<TextRow>,
    deadline: String,
    foot: String,
}

struct TextRow {
    words: String,
    link: String,
}

#[derive(Template)]
#[template(path = "email/offer/body.html")]
struct Body<'a> {
    frame: Frame<'a>,
    headline: &'a str,
    lead: &'a Sentence,
    rows: Vec<HtmlRow<'a>>,
    deadline: &'a str,
}

struct HtmlRow<'a> {
    title: String,
    words: String,
    url: &'a str,
}

impl OfferMail {
    /// Writes subject, text and HTML.
    pub fn render(&self) -> Result<Rendered, RenderError> {
        let amounts: Vec<Amount> = self.offers.iter().flat_map(|row| [row.amount, row.minimum]).collect();
        let money = Money::new(&self.currency, &amounts)?;
        let (headline, lead, deadline) = (self.headline(money), self.lead(), self.deadline());
        let why = format!("You get this because you are responsible for a bucket of {}.", self.group_name);
        let text = Text {
            headline: layout::paragraph(&headline.to_uppercase(), 0),
            lead: layout::paragraph(&lead.text(), 0),
            rows: self
                .offers
                .iter()
                .map(|row| TextRow {
                    words: layout::paragraph(&row.words(money), 0),
                    link: layout::link("Answer yes or no", &row.url, 0),
                })
                .collect(),
            deadline: layout::paragraph(&deadline, 0),
            foot: self.footer.text(&why, &self.group_name),
        };
        let preview = "Yes or no? Silence is no.";
        let html = Body {
            frame: Frame::new(&self.group_name, &headline, preview).with_footer(why, &self.footer),
            headline: &headline,
            lead: &lead,
            rows: self
                .offers
                .iter()
                .map(|row| HtmlRow { title: layout::one_line(&row.title), words: row.words(money), url: &row.url })
                .collect(),
            deadline: &deadline,
        }
        .render()?;
        Ok(Rendered { subject: self.subject(money), text: content::closed(&text)?, html })
    }

    /// "two of your buckets", "Soup kitchen".
    fn what(&self) -> String {
        match self.offers.as_slice() {
            [only] => layout::one_line(&only.title),
            more => format!("{} of your buckets", words::number(more.len())),
        }
    }

    fn subject(&self, money: Money) -> String {
        let (round, what) = (layout::one_line(&self.round_title), self.what());
        let again = if self.is_reminder { "answer by tomorrow: " } else { "" };
        match self.offers.as_slice() {
            [only] if !self.private_sums => {
                format!("{round}: {again}{} is offered for {what}", money.show(only.amount))
            }
            _ => format!("{round}: {again}an offer for {what}"),
        }
    }

    fn headline(&self, money: Money) -> String {
        match self.offers.as_slice() {
            [only] => format!("{} is offered for {}", money.show(only.amount), self.what()),
            _ => format!("An offer for {}", self.what()),
        }
    }

    fn lead(&self) -> Sentence {
        let missed = match self.offers.len() {
            1 => "your bucket got less than it needs at least",
            _ => "these buckets of yours got less than they need at least",
        };
        Sentence::default().plain(format!(
            "Hello {}. The {} of {} is over, and {missed}. Is what there is enough to start? The first answer of any of \
             its owners counts and cannot be changed.",
            self.reader, self.round_title, self.group_name
        ))
    }

    fn deadline(&self) -> String {
        format!(
            "Answer until {}, {} ({} time). Without an answer the money goes back.",
            long_day(self.until.date()),
            clock(self.until),
            self.zone_city
        )
    }
}

impl OfferRow {
    /// "Soup kitchen: there is €500 of the €900 that it needs at least."
    fn words(&self, money: Money) -> String {
        let title = layout::one_line(&self.title);
        format!(
            "{title}: there is {} of the {} that it needs at least.",
            money.show(self.amount),
            money.show(self.minimum)
        )
    }
}
