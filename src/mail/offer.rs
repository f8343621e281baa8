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
    moment::moment,
    money::Money,
};
use crate::domain::money::Amount;
use crate::language::{capital, counted_word, round_title};
use crate::tr;

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
    /// The round's name: "2026-11".
    pub round: String,
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
    lead: &'a str,
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
        let why = tr!("mail-why-owner", group = self.group_name);
        let text = Text {
            headline: layout::heading(&headline),
            lead: layout::paragraph(&lead, 0),
            rows: self
                .offers
                .iter()
                .map(|row| TextRow {
                    words: layout::paragraph(&row.words(money), 0),
                    link: layout::link(&tr!("mail-offer-button-text"), &row.url, 0),
                })
                .collect(),
            deadline: layout::paragraph(&deadline, 0),
            foot: self.footer.text(&why, &self.group_name),
        };
        let preview = tr!("mail-offer-preview");
        let html = Body {
            frame: Frame::new(&self.group_name, &headline, &preview).with_footer(why, &self.footer),
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

    fn subject(&self, money: Money) -> String {
        let round = capital(&layout::one_line(&round_title(&self.round)));
        let [only] = self.offers.as_slice() else {
            let (count, word) = self.counted();
            return match self.is_reminder {
                true => tr!("mail-offer-subject-several-again", round = round, count = count, word = word),
                false => tr!("mail-offer-subject-several", round = round, count = count, word = word),
            };
        };
        let (bucket, amount) = (layout::one_line(&only.title), money.show(only.amount));
        match (self.private_sums, self.is_reminder) {
            (false, false) => tr!("mail-offer-subject", round = round, amount = amount, bucket = bucket),
            (false, true) => tr!("mail-offer-subject-again", round = round, amount = amount, bucket = bucket),
            (true, false) => tr!("mail-offer-subject-private", round = round, bucket = bucket),
            (true, true) => tr!("mail-offer-subject-private-again", round = round, bucket = bucket),
        }
    }

    fn headline(&self, money: Money) -> String {
        match self.offers.as_slice() {
            [only] => {
                let bucket = layout::one_line(&only.title);
                tr!("mail-offer-headline", amount = money.show(only.amount), bucket = bucket)
            }
            _ => {
                let (count, word) = self.counted();
                tr!("mail-offer-headline-several", count = count, word = word)
            }
        }
    }

    /// How many buckets, as a number and in letters.
    fn counted(&self) -> (usize, String) {
        (self.offers.len(), counted_word(self.offers.len()))
    }

    fn lead(&self) -> String {
        let round = round_title(&self.round);
        let count = self.offers.len();
        tr!("mail-offer-lead", count = count, reader = self.reader, round = round, group = self.group_name)
    }

    fn deadline(&self) -> String {
        tr!("mail-offer-deadline", until = moment(self.until, &self.zone_city))
    }
}

impl OfferRow {
    /// "Soup kitchen: there is €500 of the €900 that it needs at least."
    fn words(&self, money: Money) -> String {
        let (title, amount) = (layout::one_line(&self.title), money.show(self.amount));
        tr!("mail-offer-row", bucket = title, amount = amount, minimum = money.show(self.minimum))
    }
}
