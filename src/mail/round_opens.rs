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
    moment::moment,
    money::Money,
    results_view::shown,
    spans::Sentence,
};
use crate::domain::money::Amount;
use crate::language::{capital, counted_word, round_title, short_day};
use crate::{rich, tr};

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
    /// The round's name: "2026-11".
    pub round: String,
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
    sum_heading: String,
    sum: Vec<String>,
    shared: String,
    rows_heading: String,
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
    sum_heading: &'a str,
    sum: Vec<SumLine>,
    shared: &'a str,
    rows: Vec<Row>,
    more: Option<Sentence>,
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
        let sum_heading = tr!("mail-sum", amount = money.show(self.statement.to_share));
        let rows: Vec<Row> =
            self.buckets.iter().take(shown(self.buckets.len())).map(|bucket| bucket.row(money)).collect();
        let more = self.buckets.len() - rows.len();
        let why = tr!("mail-why-in-round", round = round_title(&self.round), group = self.group_name);
        let text = Text {
            headline: layout::heading(&headline),
            lead: layout::paragraph(&lead.text(), 0),
            round: layout::link(&tr!("mail-opens-button"), &self.round_url, 0),
            sum_heading: layout::heading(&sum_heading),
            sum: self.statement.text_lines(money),
            shared: layout::paragraph(&shared, 2),
            rows_heading: layout::heading(&tr!("mail-opens-buckets")),
            rows: layout::items(&rows.iter().map(Row::item).collect::<Vec<_>>()),
            more: match more {
                0 => String::new(),
                more => layout::paragraph(&tr!("mail-opens-more", count = more), 2),
            },
            foot: self.footer.text(&why, &self.group_name),
        };
        let word = capital(&counted_word(self.buckets.len()));
        let preview = tr!("mail-opens-preview", count = self.buckets.len(), word = word);
        let html = Body {
            frame: Frame::new(&self.group_name, &headline, &preview).with_footer(why, &self.footer),
            headline: &headline,
            lead: &lead,
            round_url: &self.round_url,
            sum_heading: &sum_heading,
            sum: self.statement.lines(money),
            shared: &shared,
            rows,
            more: (more > 0).then(|| rich!("mail-more", count = more).link("more", &self.round_url).into()),
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

    fn subject(&self, money: Money) -> String {
        let (round, day) = (capital(&layout::one_line(&round_title(&self.round))), short_day(self.closes.date()));
        if self.private_sums || !self.may_give.is_positive() {
            tr!("mail-opens-subject-open", round = round, day = day)
        } else {
            tr!("mail-opens-subject", round = round, amount = money.show(self.may_give), day = day)
        }
    }

    fn headline(&self, money: Money) -> String {
        if self.may_give.is_positive() {
            tr!("mail-opens-headline", amount = money.show(self.may_give))
        } else {
            tr!("mail-opens-headline-open", round = round_title(&self.round))
        }
    }

    fn lead(&self, money: Money) -> Sentence {
        let (round, until) = (round_title(&self.round), moment(self.closes, &self.zone_city));
        if !self.may_give.is_positive() {
            return tr!(
                "mail-opens-lead-nothing",
                reader = self.reader,
                round = round,
                group = self.group_name,
                until = until
            )
            .into();
        }
        let lead = rich!(
            "mail-opens-lead",
            reader = self.reader,
            round = round,
            group = self.group_name,
            amount = money.show(self.may_give),
            until = until
        )
        .span("mine");
        Sentence::from(lead).and(match self.final_after_saving {
            true => tr!("mail-opens-final"),
            false => tr!("mail-opens-change"),
        })
    }

    /// "Shared by the fourteen of us; €400 of it is yours."
    fn shared(&self, money: Money) -> String {
        let mine = self.may_give.checked_sub(self.kept).unwrap_or(Amount::ZERO).max(Amount::ZERO);
        let (count, word) = (self.participants, counted_word(self.participants));
        let shared = tr!("mail-opens-shared", count = count, word = word, amount = money.show(mine));
        if !self.kept.is_positive() {
            return shared;
        }
        format!("{shared} {}", tr!("mail-opens-kept", amount = money.show(self.kept)))
    }
}

impl RoundOpensRow {
    fn row(&self, money: Money) -> Row {
        let enough = match self.maximum {
            Some(maximum) if maximum == self.minimum => String::new(),
            _ if !self.minimum.is_positive() => String::new(),
            _ => tr!("mail-opens-enough", amount = money.show(self.minimum)),
        };
        Row {
            title: layout::one_line(&self.title),
            amount: self.maximum.map_or_else(|| tr!("mail-any-sum"), |maximum| money.show(maximum)),
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
