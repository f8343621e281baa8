//! The bundle: everything needed to check a group without its database (money.md 11). It is the facts that `verify`
//! compares, one row to a line, with a few lines around them.

mod append_only;

use serde::{Deserialize, Serialize};

pub use append_only::{verify_append_only, verify_append_only_telling};

use crate::domain::bucket::RoundPhase;
use crate::domain::head::{PublicKey, fingerprint, fingerprint_fits};
use crate::domain::ids::EntryNumber;
use crate::domain::time::UtcTime;
use crate::ports::Progress;
use crate::services::exports::{File, JSON};
use crate::services::verify::{About, Facts, Finding, Findings, Report, Rule, check_facts, check_known_keys};
use crate::store::rounds::find_unsettled;
use crate::store::scope::InGroup;
use crate::store::{Db, Failure, StoreError, groups};

/// What every bundle begins with.
const FORMAT: &str = "brimful-bundle";
/// The version of the form; a change that an older Brimful could misread raises it.
const VERSION: i64 = 1;

/// A group, to be checked anywhere.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    format: String,
    version: i64,
    /// The group's part of addresses.
    pub group: String,
    /// When the bundle was written (UTC).
    pub exported_at: UtcTime,
    /// The facts.
    pub facts: Facts,
}

/// Why there is no bundle now.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BundleRefused {
    /// A sealed round is open: a bundle would tell what lies in it.
    #[error("the round {round} is sealed until {closes_at}; a bundle would tell what was given")]
    SealedRound {
        /// The round.
        round: String,
        /// When it closes (UTC).
        closes_at: UtcTime,
    },
}

/// Why a file is no bundle that can be checked.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// It is not in the form of a bundle; the message names line and column.
    #[error("not a bundle of Brimful: {0}")]
    Form(#[from] serde_json::Error),
    /// The same rows may not be written in two ways: a line differs from what Brimful writes for it.
    #[error("not a bundle as Brimful wrote it: line {0} says it in another way")]
    Written(usize),
    /// It is a bundle of another version.
    #[error("a bundle of version {0}; this Brimful reads version {VERSION}")]
    Version(i64),
}

/// Makes the bundle of a group as it stands, in one snapshot. Without words the memos stay out, of which the chain
/// holds hashes only: that is the one to publish.
///
/// # Errors
/// While a sealed round is open, or when the database fails.
pub fn make_bundle(db: &Db, group: InGroup, with_words: bool) -> Result<Bundle, Failure<BundleRefused>> {
    let now = db.now();
    db.read(|snapshot| {
        if let Some(round) = find_unsettled(snapshot, group)?
            && round.rules.sealed
            && round.phase(now) == RoundPhase::Open
        {
            let (round, closes_at) = (round.name, round.closes_at);
            return Err(Failure::Refused(BundleRefused::SealedRound { round, closes_at }));
        }
        let mut facts = Facts::load(snapshot, group)?;
        if !with_words {
            facts.entries.iter_mut().for_each(|entry| entry.text = None);
        }
        let group = groups::get_group(snapshot, group)?.slug;
        Ok(Bundle { format: FORMAT.to_owned(), version: VERSION, group, exported_at: now, facts })
    })
}

impl Bundle {
    /// The bundle as a file: JSON with one row to a line, so that people can read it and `diff` can compare it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn to_file(&self) -> Result<File, StoreError> {
        let content = self.to_text().map_err(|error| StoreError::Corrupt(error.to_string()))?;
        Ok(File { name: format!("{}-bundle.json", self.group), media: JSON, content })
    }

    fn to_text(&self) -> Result<String, serde_json::Error> {
        use serde_json::{Value, to_string};
        let mut text = format!(
            "{{\n\"format\": {},\n\"version\": {},\n\"group\": {},\n\"exported_at\": {},\n\"facts\": {{\n",
            to_string(&self.format)?,
            self.version,
            to_string(&self.group)?,
            to_string(&self.exported_at)?,
        );
        let Value::Object(facts) = serde_json::to_value(&self.facts)? else { return to_string(self) };
        let mut fields = Vec::with_capacity(facts.len());
        for (name, value) in &facts {
            let value = match value {
                Value::Array(rows) if !rows.is_empty() => {
                    let rows = rows.iter().map(to_string).collect::<Result<Vec<_>, _>>()?;
                    format!("[\n{}\n]", rows.join(",\n"))
                }
                value => to_string(value)?,
            };
            fields.push(format!("{}: {value}", to_string(name)?));
        }
        text.push_str(&fields.join(",\n"));
        text.push_str("\n}\n}\n");
        Ok(text)
    }

    /// Reads a file. Every field must be there and nothing else, byte for byte as it was written: then nothing in the
    /// file can be changed without a change of what it says.
    ///
    /// # Errors
    /// When the file is something else, or of another version.
    pub fn read(content: &[u8]) -> Result<Bundle, BundleError> {
        let bundle: Bundle = match serde_json::from_slice(content) {
            Ok(bundle) => bundle,
            Err(error) => return Err(other_version(content).map_or(BundleError::Form(error), BundleError::Version)),
        };
        if bundle.version != VERSION {
            return Err(BundleError::Version(bundle.version));
        }
        if bundle.format != FORMAT {
            let said = format!("the format is {:?}, not {FORMAT:?}", bundle.format);
            return Err(BundleError::Form(serde::de::Error::custom(said)));
        }
        let written = bundle.to_text()?;
        if written.as_bytes() != content {
            let pairs = written.as_bytes().split(|byte| *byte == b'\n').zip(content.split(|byte| *byte == b'\n'));
            let same = pairs.take_while(|(written, found)| written == found).count();
            return Err(BundleError::Written(same.saturating_add(1)));
        }
        Ok(bundle)
    }
}

/// The version of a bundle that this program cannot read because it is another one.
fn other_version(content: &[u8]) -> Option<i64> {
    #[derive(Deserialize)]
    struct Beginning {
        format: String,
        version: i64,
    }
    let Beginning { format, version } = serde_json::from_slice(content).ok()?;
    (format == FORMAT && version != VERSION).then_some(version)
}

/// What somebody knows from elsewhere, to compare a bundle with.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// The keys that may have signed; any, when there are none.
    pub keys: Vec<PublicKey>,
    /// Entries with their fingerprints, as mails and pages show them.
    pub seen: Vec<(EntryNumber, String)>,
}

/// Checks a bundle: the chain, the signatures, and every statement and settlement worked out again.
pub fn verify_bundle(bundle: &Bundle, known: &Known) -> Report {
    verify_bundle_telling(bundle, known, &Progress::none())
}

/// The same, and tells how far it is.
pub fn verify_bundle_telling(bundle: &Bundle, known: &Known, progress: &Progress) -> Report {
    let (group, facts) = (bundle.group.as_str(), &bundle.facts);
    let mut findings = Findings::new(group, facts.currency);
    check_facts(&mut findings, facts, progress);
    if !known.keys.is_empty() {
        check_known_keys(&mut findings, facts, &known.keys);
    }
    for (number, typed) in &known.seen {
        let entry = facts.entries.iter().find(|entry| entry.number == *number);
        if !entry.is_some_and(|entry| fingerprint_fits(typed, &entry.hash)) {
            let found = entry.map_or_else(|| "no such entry".to_owned(), |entry| fingerprint(&entry.hash));
            findings.add(About::Entry(*number), Rule::Seen, typed, found);
        }
    }
    let findings: Vec<Finding> = findings.into_list();
    Report { groups: 1, entries: facts.entries.len(), findings }
}
