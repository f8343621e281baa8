//! The agreement's form as it was typed, and the change it makes.

use chrono::NaiveDate;
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use crate::domain::agreement::{Agreement, AllotmentUnit, CancelledTo, Sharing, UnspentTo};
use crate::domain::money::{Rate, RateError};
use crate::domain::text::{Name, WebAddress};
use crate::services::agreements::ChangeAgreement;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::words::text_problem;

pub(super) const FIELDS: [&str; 11] = [
    "from",
    "pool",
    "foundation",
    "called",
    "sharing",
    "equal_part",
    "unit",
    "unspent",
    "cancelled",
    "cover",
    "decision",
];

/// The form as it was typed.
pub(super) struct Typed(Vec<(&'static str, String)>);

impl Typed {
    pub(super) fn of(rules: &Agreement) -> Self {
        let equal = rules.sharing.equal_part().map(Rate::percent).unwrap_or_default();
        Self(vec![
            ("from", rules.from.to_string()),
            ("pool", rules.pool_rate.percent()),
            ("foundation", rules.foundation_share.percent()),
            ("called", rules.foundation_name.clone().unwrap_or_default()),
            ("sharing", rules.sharing.as_str().to_owned()),
            ("equal_part", equal),
            ("unit", rules.unit.as_str().to_owned()),
            ("unspent", rules.unspent_to.as_str().to_owned()),
            ("cancelled", rules.cancelled_to.as_str().to_owned()),
            ("cover", if rules.cover_from_foundation { "1" } else { "" }.to_owned()),
        ])
    }

    pub(super) fn read(form: &Form) -> Self {
        Self(FIELDS.into_iter().map(|name| (name, form.text(name).to_owned())).collect())
    }

    pub(super) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| *field == name).map_or("", |(_, value)| value.trim())
    }

    /// Names the rules that were typed: what was looked at is what is saved.
    pub(super) fn fingerprint(&self) -> String {
        let mut hash = Sha256::new();
        for name in FIELDS.into_iter().filter(|name| *name != "decision") {
            hash.update(self.get(name));
            hash.update([0]);
        }
        HEXLOWER.encode(&hash.finalize())
    }

    pub(super) fn parse(&self) -> Result<ChangeAgreement, Problems> {
        let mut problems = Problems::new();
        let from = self.get("from").parse::<NaiveDate>().map_err(|_| problems.add("from", tr!("agreement-day-wrong")));
        let pool = Rate::parse_percent(self.get("pool")).map_err(|error| problems.add("pool", rate_problem(error)));
        let foundation = Rate::parse_percent(self.get("foundation"))
            .map_err(|error| problems.add("foundation", rate_problem(error)));
        let called = match self.get("called") {
            "" => Ok(None),
            name => Name::parse(name)
                .map(|name| Some(name.into_string()))
                .map_err(|error| problems.add("called", text_problem(&tr!("agreement-the-name"), error))),
        };
        let equal_part = match (self.get("sharing"), self.get("equal_part")) {
            ("mixed", part) => {
                Rate::parse_percent(part).map(Some).map_err(|error| problems.add("equal_part", rate_problem(error)))
            }
            _ => Ok(None),
        };
        let decision = match self.get("decision") {
            "" => Ok(None),
            address => {
                WebAddress::parse(address).map(Some).map_err(|_| problems.add("decision", tr!("agreement-link-wrong")))
            }
        };
        let words = (
            AllotmentUnit::parse(self.get("unit")),
            UnspentTo::parse(self.get("unspent")),
            CancelledTo::parse(self.get("cancelled")),
        );
        let (Some(unit), Some(unspent_to), Some(cancelled_to)) = words else {
            problems.add("unit", tr!("agreement-choose-each"));
            return Err(problems);
        };
        let (Ok(from), Ok(pool_rate), Ok(foundation_share), Ok(foundation_name), Ok(equal_part), Ok(decision)) =
            (from, pool, foundation, called, equal_part, decision)
        else {
            return Err(problems);
        };
        let Some(sharing) = Sharing::parse(self.get("sharing"), equal_part) else {
            problems.add("sharing", tr!("agreement-choose-sharing"));
            return Err(problems);
        };
        let agreement = Agreement {
            version: 0,
            from,
            pool_rate,
            foundation_share,
            foundation_name,
            sharing,
            unit,
            unspent_to,
            cancelled_to,
            cover_from_foundation: !self.get("cover").is_empty(),
        };
        Ok(ChangeAgreement { agreement, decision })
    }
}

pub(in crate::web) fn rate_problem(error: RateError) -> String {
    match error {
        RateError::OutOfRange => tr!("agreement-rate-range"),
        RateError::TooPrecise => tr!("agreement-rate-decimals"),
        RateError::NotANumber => tr!("agreement-rate-wrong"),
    }
}
