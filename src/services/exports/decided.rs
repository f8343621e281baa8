//! How a bucket was decided, in the round's JSON: by the round's rule alone, or by somebody who was asked.

use serde::Serialize;

use crate::services::settlement::Decided;

/// How a bucket was decided. Names are for members; the reason stands in the results, which everyone can read.
#[derive(Serialize)]
pub(super) struct JsonDecided {
    by: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    accepted: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

impl JsonDecided {
    /// Without a record that somebody was asked, the rule and the totals alone decided.
    pub(super) fn of(decided: Option<&Decided>) -> JsonDecided {
        let rule = JsonDecided { by: "rule", accepted: None, reason: None, at: None, until: None, name: None };
        match decided.cloned() {
            None => rule,
            Some(Decided::Early { at, by }) => JsonDecided { by: "early", at: Some(at.to_string()), name: by, ..rule },
            Some(Decided::Answered { accepted, at, by }) => {
                JsonDecided { by: "offer", accepted: Some(accepted), at: Some(at.to_string()), name: by, ..rule }
            }
            Some(Decided::Silence { until }) => {
                JsonDecided { by: "offer", accepted: Some(false), until: Some(until.to_string()), ..rule }
            }
            Some(Decided::Chosen { accepted, reason }) => {
                JsonDecided { by: "facilitator", accepted: Some(accepted), reason: Some(reason), ..rule }
            }
        }
    }
}
