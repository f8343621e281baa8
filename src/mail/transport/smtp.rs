//! SMTP over lettre's connections, with a pool of its own.
//!
//! lettre's own pooled transport does not tell in which step a connection broke. Here each step is taken by itself,
//! so that "no answer after the content" (the mail may have arrived) is told apart from everything before it (it has
//! certainly not).

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use lettre::{
    Message,
    address::Envelope,
    transport::smtp::{
        Error,
        authentication::{Credentials, Mechanism},
        client::{SmtpConnection, TlsParameters},
        commands::{Data, Mail, Rcpt},
        extension::ClientId,
    },
};

use super::{
    Outcome, Transport,
    address::{Safety, SmtpAddress},
};

/// For connecting and for each command.
const COMMAND: Duration = Duration::from_secs(60);
/// For the answer after the end of the content (RFC 5321: at least ten minutes).
const END_OF_DATA: Duration = Duration::from_secs(600);
/// A connection that rested longer is not used again: servers close them.
const REST: Duration = Duration::from_secs(30);
/// Connections that wait for more work.
const IDLE: usize = 16;
/// Characters of a server's words that are kept.
const WORDS: usize = 500;

/// A mail server. Each thread that sends has a connection of its own; resting ones are shared.
pub struct Smtp {
    server: SmtpAddress,
    hello: ClientId,
    tls: Option<TlsParameters>,
    idle: Mutex<Vec<(SmtpConnection, Instant)>>,
    end_of_data: Duration,
}

impl Smtp {
    /// A server, and the domain by which this machine says hello. Nothing is connected yet.
    pub fn new(server: SmtpAddress, domain: &str) -> Result<Smtp, Error> {
        let tls = match server.safety {
            Safety::Open => None,
            Safety::Tls | Safety::StartTls => Some(TlsParameters::new(server.host.clone())?),
        };
        let hello = ClientId::Domain(domain.to_owned());
        Ok(Smtp { server, hello, tls, idle: Mutex::new(Vec::new()), end_of_data: END_OF_DATA })
    }

    /// Waits another while for the answer after the content; for tests.
    pub fn with_end_of_data_timeout(mut self, wait: Duration) -> Smtp {
        self.end_of_data = wait;
        self
    }

    fn idle(&self) -> MutexGuard<'_, Vec<(SmtpConnection, Instant)>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A resting connection that still answers, or a new one.
    fn connection(&self) -> Result<SmtpConnection, Error> {
        loop {
            let resting = self.idle().pop();
            let Some((mut connection, since)) = resting else { return self.connect() };
            if since.elapsed() < REST && connection.test_connected() {
                return Ok(connection);
            }
            connection.abort();
        }
    }

    fn connect(&self) -> Result<SmtpConnection, Error> {
        let at_once = if self.server.safety == Safety::Tls { self.tls.as_ref() } else { None };
        let place = (self.server.host.as_str(), self.server.port);
        let mut connection = SmtpConnection::connect(place, Some(COMMAND), &self.hello, at_once, None)?;
        if let (Safety::StartTls, Some(tls)) = (self.server.safety, &self.tls) {
            // Refused by lettre when the server does not offer it: no mail goes out unprotected.
            connection.starttls(tls, &self.hello)?;
        }
        if let Some((user, password)) = &self.server.credentials {
            let credentials = Credentials::new(user.clone(), password.clone());
            connection.auth(&[Mechanism::Plain, Mechanism::Login], &credentials)?;
        }
        Ok(connection)
    }

    fn deliver(&self, connection: &mut SmtpConnection, route: &Envelope, content: &str) -> Result<(), Outcome> {
        connection.command(Mail::new(route.from().cloned(), Vec::new())).map_err(|error| refused(&error))?;
        for recipient in route.to() {
            connection.command(Rcpt::new(recipient.clone(), Vec::new())).map_err(|error| refused(&error))?;
        }
        connection.command(Data).map_err(|error| refused(&error))?;
        // From here on the server may take the mail without our hearing of it.
        if let Err(error) = connection.set_timeout(Some(self.end_of_data)) {
            return Err(Outcome::TemporaryFailure { code: None, text: error.to_string() });
        }
        let answer = connection.command(Content(content)).map_err(|error| match refused(&error) {
            Outcome::TemporaryFailure { code: None, text } => Outcome::Unknown { text },
            told => told,
        });
        answer.map(|_| ())
    }
}

/// The content with its end, as one command. lettre's own way writes the end apart, which costs 40 ms per mail: the
/// second small packet waits for the first one's delayed acknowledgement.
struct Content<'a>(&'a str);

impl std::fmt::Display for Content<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

/// Every line ends in CR LF, a lone CR is dropped (some servers take one for a line's end, and two mails for one),
/// a dot that starts a line is doubled, and a dot alone ends the whole.
fn dotted(message: &str) -> String {
    let mut content = String::with_capacity(message.len() + message.len() / 20);
    for line in message.lines() {
        let line = line.replace('\r', "");
        if line.starts_with('.') {
            content.push('.');
        }
        content.push_str(&line);
        content.push_str("\r\n");
    }
    content.push_str(".\r\n");
    content
}

/// What an error before the end of the content means: what the server said, or that nothing went out.
fn refused(error: &Error) -> Outcome {
    let code = error.status().map(u16::from);
    let text = told(error);
    if error.is_permanent() {
        Outcome::PermanentFailure { code, text }
    } else {
        Outcome::TemporaryFailure { code, text }
    }
}

/// The server's words on one line, not too many of them.
fn told(error: &Error) -> String {
    crate::mail::clean::header_text(&error.to_string(), WORDS)
}

impl Transport for Smtp {
    fn send(&self, message: &Message) -> Outcome {
        let mut connection = match self.connection() {
            Ok(connection) => connection,
            // Nothing was said about this message yet, so even a refused sign-in is not its fault.
            Err(error) => {
                return Outcome::TemporaryFailure { code: error.status().map(u16::from), text: told(&error) };
            }
        };
        let content = dotted(&String::from_utf8_lossy(&message.formatted()));
        match self.deliver(&mut connection, message.envelope(), &content) {
            Ok(()) => {
                let mut idle = self.idle();
                if idle.len() < IDLE && connection.set_timeout(Some(COMMAND)).is_ok() {
                    idle.push((connection, Instant::now()));
                }
                Outcome::Sent
            }
            Err(outcome) => {
                connection.abort();
                outcome
            }
        }
    }

    fn describe(&self) -> String {
        self.server.to_string()
    }
}

impl std::fmt::Debug for Smtp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Smtp({})", self.server)
    }
}

#[cfg(test)]
mod tests {
    use super::dotted;

    #[test]
    fn no_line_of_a_mail_can_end_it_early() {
        assert_eq!(dotted("a\r\n.\r\nb\n..\nc\r.\rd"), "a\r\n..\r\nb\r\n...\r\nc.d\r\n.\r\n");
        assert_eq!(dotted("\r.\r\n"), "..\r\n.\r\n");
    }
}
