//! "November round: €400 is yours to give until 24 November": a round opened (mail.md, Kinds).

use askama::Template;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::{
    Footer, StatementFigures,
    content::{self, RenderError, Rendered},
    equation::SumLine,
    frame::Frame,
    layout::{self, Item},
    money::Money,
    results_view::shown,
    spans::Sentence,
    words,
};
use crate::domain::{
    money::Amount,
    time::{clock, long_day, short_day},
};

/// Characters of a bucket's summary in this mail.
const SUMMARY: usize = 140;

/// A bucket that may be given to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundOpensRow {
    /// The bucket's title.
    pub title: String,
    /// What the group gets from it, in one line; longer ones are cut. Empty leaves the line out.
    pub summary: String,
    /// The sum of its required cost lines.
    pub minimum: Amount,
    /// The most it can take; `None` for an open-ended bucket.
    pub maximum: Option<Amount>,
}

/// Everything that the mail about an opened round says to one participant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundOpensMail {
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
    /// What the reader may give: the allotment and what was kept from before.
    pub may_give: Amount,
    /// The part of it that was kept from before; its sentence is left out when it is zero.
    pub kept: Amount,
    /// When the round closes, in the group's zone.
    pub closes: NaiveDateTime,
    /// The city that names the zone: "Amsterdam".
    pub zone_city: String,
    /// The round's rule that a saved split cannot be changed.
    pub final_after_saving: bool,
    /// How many share.
    pub participants: usize,
    /// How the sum came about.
    pub statement: StatementFigures,
    /// The buckets in the reader's order (shuffled per member, pages.md 1).
    pub buckets: Vec<RoundOpensRow>,
    /// The round's page.
    pub round_url: String,
    /// The foot.
    pub footer: Footer,
}

#[derive(Template)]
#[template(path = "email/round_opens/text.txt")]
struct Text {
    headline: String,
    lead: String,
    round: String,
    to_share: String,
    sum: Vec<String>,
    shared: String,
    rows: Vec<String>,
    more: String,
    foot: String,
}

#[derive(Template)]
#[template(path = "email/round_opens/body.html")]
struct Body<'a> {
    frame: Frame<'a>,
    headline: &'a str,
    lead: &'a Sentence,
    round_url: &'a str,
    to_share: &'a str,
    sum: Vec<SumLine>,
    shared: &'a str,
    rows: Vec<Row>,
    more: usize,
}

/// A bucket as both bodies show it.
struct Row {
    title: String,
    amount: String,
    enough: String,
    summary: String,
}

impl RoundOpensMail {
    /// Writes subject, text and HTML.
    pub fn render(&self) -> Result<Rendered, RenderError> {
        let money = Money::new(&self.currency, &self.amounts())?;
        let (headline, lead, shared) = (self.headline(money), self.lead(money), self.shared(money));
        let to_share = money.show(self.statement.to_share);
        let rows: Vec<Row> =
            self.buckets.iter().take(shown(self.buckets.len())).map(|bucket| bucket.row(money)).collect();
        let more = self.buckets.len() - rows.len();
        let why = format!(
            "You get this because you are in the {} of {} and chose mails about new rounds.",
            self.round_title, self.group_name
        );
        let text = Text {
            headline: layout::paragraph(&headline.to_uppercase(), 0),
            lead: layout::paragraph(&lead.text(), 0),
            round: layout::link("Give to the buckets", &self.round_url, 0),
            to_share: to_share.clone(),
            sum: self.statement.text_lines(money),
            shared: layout::paragraph(&shared, 2),
            rows: layout::items(&rows.iter().map(Row::item).collect::<Vec<_>>()),
            more: if more > 0 { format!("  and {more} more on the page above") } else { String::new() },
            foot: self.footer.text(&why, &self.group_name),
        };
        let preview = format!("{} wait for it.", words::capital(&self.count()));
        let html = Body {
            frame: Frame::new(&self.group_name, &headline, &preview).with_footer(why, &self.footer),
            headline: &headline,
            lead: &lead,
            round_url: &self.round_url,
            to_share: &to_share,
            sum: self.statement.lines(money),
            shared: &shared,
            rows,
            more,
        }
        .render()?;
        Ok(Rendered { subject: self.subject(money), text: content::closed(&text)?, html })
    }

    fn amounts(&self) -> Vec<Amount> {
        let mut amounts = vec![self.may_give, self.kept];
        amounts.extend(self.statement.amounts());
        amounts.extend(self.buckets.iter().flat_map(|row| [row.minimum, row.maximum.unwrap_or(Amount::ZERO)]));
        amounts
    }

    fn count(&self) -> String {
        words::counted(self.buckets.len(), "bucket", "buckets")
    }

    fn subject(&self, money: Money) -> String {
        let (round, day) = (layout::one_line(&self.round_title), short_day(self.closes.date()));
        if self.private_sums || !self.may_give.is_positive() {
            format!("{round}: open until {day}")
        } else {
            format!("{round}: {} is yours to give until {day}", money.show(self.may_give))
        }
    }

    fn headline(&self, money: Money) -> String {
        if self.may_give.is_positive() {
            format!("{} is yours to give", money.show(self.may_give))
        } else {
            format!("The {} is open", self.round_title)
        }
    }

    fn lead(&self, money: Money) -> Sentence {
        let until = format!("{}, {} ({} time)", long_day(self.closes.date()), clock(self.closes), self.zone_city);
        let lead = Sentence::default()
            .plain(format!("Hello {}. The {} of {} is open", self.reader, self.round_title, self.group_name));
        if !self.may_give.is_positive() {
            return lead.plain(format!(" until {until}. There is nothing for you to give this time."));
        }
        let lead = lead.plain(". You have ").mine(money.show(self.may_give)).plain(format!(" to give until {until}. "));
        lead.plain(if self.final_after_saving {
            "Put some in at least one bucket; once saved, your split is final."
        } else {
            "Put some in at least one bucket; you can change your mind until then."
        })
    }

    /// "Shared by the fourteen of us; €400 of it is yours."
    fn shared(&self, money: Money) -> String {
        let us = match self.participants {
            1 => "Shared by one of us".to_owned(),
            count => format!("Shared by the {} of us", words::number(count)),
        };
        let mine = self.may_give.checked_sub(self.kept).unwrap_or(Amount::ZERO).max(Amount::ZERO);
        let kept = if self.kept.is_positive() {
            format!(" You kept {} from before.", money.show(self.kept))
        } else {
            String::new()
        };
        format!("{us}; {} of it is yours.{kept}", money.show(mine))
    }
}

impl RoundOpensRow {
    fn row(&self, money: Money) -> Row {
        let enough = match self.maximum {
            Some(maximum) if maximum == self.minimum => String::new(),
            _ if !self.minimum.is_positive() => String::new(),
            _ => format!("{} is enough to start.", money.show(self.minimum)),
        };
        Row {
            title: layout::one_line(&self.title),
            amount: self.maximum.map_or_else(|| "any sum".to_owned(), |maximum| money.show(maximum)),
            enough,
            summary: layout::shortened(&self.summary, SUMMARY),
        }
    }
}

impl Row {
    fn item(&self) -> Item {
        let under = [&self.summary, &self.enough];
        Item {
            amount: self.amount.clone(),
            title: self.title.clone(),
            notes: (String::new(), String::new()),
            under: under.into_iter().filter(|line| !line.is_empty()).cloned().collect(),
        }
    }
}
