//! One mail from the outbox to its recipient. Nothing is sent inside a transaction: the attempt is recorded before,
//! the outcome after (mail.md, Rules).

use std::path::Path;
use std::sync::Arc;

use chrono::Duration;
use secrecy::ExposeSecret;

use crate::config::ServerConfig;
use crate::mail::transport::SmtpAddress;
use crate::mail::{Content, Envelope, Outcome, Smtp, Spool, Transport, build, message};
use crate::services::letters::{self, Letter, Links};
use crate::store::outbox::{Ending, Mail, claim_next, finish};
use crate::store::{Db, Failure, StoreError};

/// Longer than the wait for a mail server's last word (600 s), so that nobody else sends the same mail meanwhile.
const LEASE: Duration = Duration::minutes(20);
/// 1, 5, 15, 60 minutes, then every hour, for 48 hours in all.
const WAITS_IN_MINUTES: [i64; 4] = [1, 5, 15, 60];
const TRIES: i64 = 52;

/// Sends what the outbox holds.
#[derive(Clone)]
pub struct Mailer {
    db: Db,
    transport: Arc<dyn Transport>,
    links: Links,
    from_address: String,
    domain: String,
}

impl Mailer {
    /// A mailer with the configured way out: an SMTP server, or the spool folder.
    ///
    /// # Errors
    /// One sentence that names the variable.
    pub fn configured(db: Db, config: &ServerConfig, data_dir: &Path) -> Result<Self, String> {
        let smtp = config.mail.smtp_url.as_ref().map(|url| url.expose_secret()).filter(|url| !url.is_empty());
        let domain = config.mail.mail_from.rsplit_once('@').map_or("localhost", |(_, domain)| domain).to_owned();
        let transport: Arc<dyn Transport> = match smtp {
            Some(url) => {
                let server = SmtpAddress::parse(url).map_err(|error| format!("BRIMFUL_SMTP_URL: {error}"))?;
                Arc::new(Smtp::new(server, &domain).map_err(|error| format!("BRIMFUL_SMTP_URL: {error}"))?)
            }
            None => {
                let folder = config.mail.spool_dir.clone().unwrap_or_else(|| data_dir.join("spool"));
                Arc::new(Spool::new(&folder).map_err(|error| {
                    format!("cannot use the spool folder {} (BRIMFUL_SPOOL_DIR): {error}", folder.display())
                })?)
            }
        };
        Ok(Self::with(db, transport, config))
    }

    /// A mailer with this way out.
    pub fn with(db: Db, transport: Arc<dyn Transport>, config: &ServerConfig) -> Self {
        let from_address = config.mail.mail_from.clone();
        let domain = from_address.rsplit_once('@').map_or("localhost", |(_, domain)| domain).to_owned();
        Self { db, transport, links: Links { base: config.base() }, from_address, domain }
    }

    /// Where mail goes.
    pub fn describe(&self) -> String {
        self.transport.describe()
    }

    /// Sends everything that is due and tells how many mails were tried.
    ///
    /// # Errors
    /// When the database fails.
    pub fn drain(&self) -> Result<usize, StoreError> {
        let mut tried = 0;
        while self.send_one()? {
            tried += 1;
        }
        Ok(tried)
    }

    /// Sends the oldest mail that is due; false when there is none.
    ///
    /// # Errors
    /// When the database fails.
    pub fn send_one(&self) -> Result<bool, StoreError> {
        let claimed = self.db.write(|tx| claim_next(tx, LEASE).map_err(Failure::<()>::from)).map_err(store_error)?;
        let Some(mail) = claimed else { return Ok(false) };
        let ending = self.try_to_send(&mail);
        if let Ending::Failed(why) | Ending::Later(_, why) = &ending {
            tracing::warn!(mail.id, mail.kind, why, "a mail did not go out");
        }
        self.db.write(move |tx| finish(tx, &mail, &ending).map_err(Failure::<()>::from)).map_err(store_error)?;
        Ok(true)
    }

    fn try_to_send(&self, mail: &Mail) -> Ending {
        let letter = match letters::write(&self.db, mail, &self.links) {
            Ok(letter) => letter,
            Err(Failure::Refused(letters::NotWanted(why))) => return Ending::Dropped(why),
            Err(Failure::Store(error)) => return later(mail.attempts, error.to_string()),
        };
        let rendered = match letter.language.during(|| letter.content.render()) {
            Ok(rendered) => rendered,
            Err(error) => return Ending::Failed(error.to_string()),
        };
        match build(&self.envelope(mail, &letter), &rendered) {
            Ok(message) => match self.transport.send(&message) {
                Outcome::Sent => Ending::Sent,
                Outcome::TemporaryFailure { text, .. } => later(mail.attempts, text),
                Outcome::PermanentFailure { text, .. } => Ending::Failed(text),
                // Sent once more under the same Message-ID, then taken as arrived.
                Outcome::Unknown { text } if mail.attempts == 0 => later(mail.attempts, text),
                Outcome::Unknown { .. } => Ending::Sent,
            },
            Err(error) => Ending::Failed(error.to_string()),
        }
    }

    fn envelope(&self, mail: &Mail, letter: &Letter) -> Envelope {
        let list = letter.content.list();
        Envelope {
            from_name: letter.group_name.clone(),
            from_address: self.from_address.clone(),
            reply_to: letter.reply_to.clone(),
            to_name: letter.to.name.clone(),
            to_address: letter.to.address.clone(),
            return_path: None,
            domain: self.domain.clone(),
            message_id: message::message_id(
                Content::kind(&letter.content),
                &letter.group_slug,
                &letter.about,
                letter.member.get(),
                mail.version,
            ),
            references_root: letter.round.as_ref().map(|round| message::root_id(&letter.group_slug, round)),
            list_id: list.as_ref().map(|list| list.slug.to_owned()),
            unsubscribe_url: list.as_ref().map(|list| list.unsubscribe_url.to_owned()),
            language: letter.language,
            date: self.db.now(),
        }
    }
}

fn later(attempts_before: i64, why: String) -> Ending {
    if attempts_before + 1 >= TRIES {
        return Ending::Failed(format!("given up after 48 hours: {why}"));
    }
    let step = usize::try_from(attempts_before).unwrap_or(usize::MAX);
    let minutes = WAITS_IN_MINUTES.get(step).copied().unwrap_or(60);
    Ending::Later(Duration::minutes(minutes), why)
}

fn store_error(failure: Failure<()>) -> StoreError {
    match failure {
        Failure::Store(error) => error,
        Failure::Refused(()) => StoreError::Corrupt("the outbox refused a mail".to_owned()),
    }
}
