//! The configuration: flags and environment, read once at the start and passed in. A wrong value stops the start and
//! names its variable.

mod network;

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;
use secrecy::SecretString;
use url::Url;

pub use network::{Networks, masked};

/// Where the data is. Every command needs it.
#[derive(Debug, Clone, Args)]
pub struct DataConfig {
    /// Folder for the embedded database, the mail spool and the demo's sign-ins.
    #[arg(long, env = "BRIMFUL_DATA_DIR", default_value = "./data", value_name = "FOLDER")]
    pub data_dir: PathBuf,
    /// `sqlite:PATH` or `postgres://USER:PASSWORD@HOST/NAME` [default: sqlite in the data folder].
    #[arg(long, env = "BRIMFUL_DATABASE_URL", value_name = "URL", hide_env_values = true)]
    pub database_url: Option<SecretString>,
    /// File with the key that signs the books [default: `signing-key` in the data folder, made at the first start].
    #[arg(long, env = "BRIMFUL_SIGNING_KEY_FILE", value_name = "FILE")]
    pub signing_key_file: Option<PathBuf>,
    /// Database connections (readers on SQLite; all on PostgreSQL).
    #[arg(long, env = "BRIMFUL_DATABASE_CONNECTIONS", default_value_t = 8, value_name = "N")]
    pub database_connections: u32,
}

/// How the server is reached and how it sends mail.
#[derive(Debug, Clone, Args)]
pub struct ServerConfig {
    /// The address people type. Links in pages and mails are made from it, never from a request.
    #[arg(long, env = "BRIMFUL_BASE_URL", default_value = "http://localhost:8080", value_name = "URL", value_parser = base_url)]
    pub base_url: Url,
    /// Where to listen.
    #[arg(long, env = "BRIMFUL_LISTEN", default_value = "127.0.0.1:8080", value_name = "ADDRESS:PORT")]
    pub listen: SocketAddr,
    /// Web worker threads [default: one per core].
    #[arg(long, env = "BRIMFUL_WORKERS", value_name = "N")]
    pub workers: Option<usize>,
    /// Answer every page with 503 and this sentence, and send no mail, while the server is being worked on:
    /// "We move to a new machine. Back at 14:00."
    #[arg(long, env = "BRIMFUL_MAINTENANCE", value_name = "SENTENCE")]
    pub maintenance: Option<String>,
    /// The proxies in front, by address or network, with commas: "127.0.0.1, 10.0.0.0/8". What they say in
    /// X-Forwarded-For is believed, and limits count each visitor; nobody else is believed.
    #[arg(long, env = "BRIMFUL_TRUSTED_PROXIES", default_value = "", hide_default_value = true, value_name = "ADDRESSES", value_parser = Networks::parse)]
    pub trusted_proxies: Networks,
    /// Also serve the pages for those who build Brimful: `/_kit`, `/_fixed/BYTES`.
    #[arg(long, hide = true)]
    pub development: bool,
    #[command(flatten)]
    #[expect(missing_docs, reason = "documented on the type")]
    pub mail: MailConfig,
}

/// How mail leaves.
#[derive(Debug, Clone, Args)]
pub struct MailConfig {
    /// `smtps://USER:PASSWORD@HOST` or `smtp://…` (STARTTLS) [default: none, mails go to the spool folder].
    #[arg(long, env = "BRIMFUL_SMTP_URL", value_name = "URL", hide_env_values = true)]
    pub smtp_url: Option<SecretString>,
    /// The address that mails come from.
    #[arg(long, env = "BRIMFUL_MAIL_FROM", default_value = "brimful@localhost.localdomain", value_name = "ADDRESS")]
    pub mail_from: String,
    /// Folder for mails when no SMTP server is configured [default: `spool` in the data folder].
    #[arg(long, env = "BRIMFUL_SPOOL_DIR", value_name = "FOLDER")]
    pub spool_dir: Option<PathBuf>,
}

impl DataConfig {
    /// The database's address: as given, or SQLite in the data folder.
    pub fn database_url(&self) -> String {
        use secrecy::ExposeSecret;
        match &self.database_url {
            Some(url) if !url.expose_secret().is_empty() => url.expose_secret().to_owned(),
            _ => format!("sqlite:{}", self.data_dir.join("brimful.sqlite").display()),
        }
    }
}

impl ServerConfig {
    /// Whether pages are served over https (then cookies are `Secure` and HSTS is sent).
    pub fn is_https(&self) -> bool {
        self.base_url.scheme() == "https"
    }

    /// The base address without a slash at the end, to put paths behind.
    pub fn base(&self) -> String {
        self.base_url.as_str().trim_end_matches('/').to_owned()
    }
}

/// http is for loopback hosts only (safety.md 4).
fn base_url(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|error| format!("not an address: {error}"))?;
    let loopback = match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    match url.scheme() {
        "https" if url.host().is_some() => {}
        "http" if loopback => {}
        "http" => return Err("http is for this machine only; use https://".to_owned()),
        _ => return Err("must begin with https://".to_owned()),
    }
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
        return Err("must have no path".to_owned());
    }
    Ok(url)
}
