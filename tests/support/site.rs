//! A running server in the test's own process, and visitors who use it as a browser without script would.

#[path = "site_form.rs"]
mod form;

use std::net::TcpListener;
use std::sync::Arc;
use std::thread::JoinHandle;

use brimful::config::{MailConfig, Networks, ServerConfig};
use brimful::domain::ids::UserId;
use brimful::jobs::mailer::Mailer;
use brimful::mail::Memory;
use brimful::services::secret::Secret;
use brimful::store::users::insert_session;
use brimful::store::{Db, Failure, outbox};
use brimful::web::app::App;
use brimful::web::limits::Limits;
use brimful::web::routes::{Method, table};
use brimful::web::server;
use scraper::{Html, Selector};

pub use form::Filled;

/// A server on a port of its own; it stops with the value.
pub struct Site {
    /// `http://localhost:PORT`.
    pub base: String,
    /// What it was configured with.
    pub config: Arc<ServerConfig>,
    /// How often somebody may try what.
    pub limits: Arc<Limits>,
    db: Option<Db>,
    handle: actix_web::dev::ServerHandle,
    thread: Option<JoinHandle<()>>,
}

impl Site {
    /// Starts a server on this database.
    pub fn start(db: &Db) -> Self {
        Self::start_with(db, |_| ())
    }

    /// Starts a server for many at the same moment, or for counting queries: nobody looks which form queued a mail.
    pub fn for_many(db: &Db) -> Self {
        let mut site = Self::start(db);
        site.db = None;
        site
    }

    /// Starts a server that believes these proxies, and whose passwords cost next to nothing to compare.
    pub fn behind(db: &Db, proxies: &str) -> Self {
        Self::start_with(db, |app| {
            let trusted_proxies = Networks::parse(proxies).unwrap();
            app.config = Arc::new(ServerConfig { trusted_proxies, ..(*app.config).clone() });
            app.passwords = super::support::group::passwords();
        })
    }

    /// Starts a server that waits for nothing: whatever may take long has a page that shows how far it is.
    pub fn impatient(db: &Db) -> Self {
        let mut site = Self::start_with(db, |app| app.patience = std::time::Duration::ZERO);
        // What one form began may still be at work while the next is sent.
        site.db = None;
        site
    }

    /// Starts a server whose mails are kept as files and reach nobody.
    pub fn without_mail(db: &Db) -> Self {
        Self::start_with(db, |app| {
            app.config = Arc::new(ServerConfig { development: false, ..(*app.config).clone() });
        })
    }

    /// Starts a server that says this sentence instead of every page.
    pub fn in_maintenance(db: &Db, sentence: &str) -> Self {
        let maintenance = Some(sentence.to_owned());
        Self::start_with(db, |app| {
            app.config = Arc::new(ServerConfig { maintenance, ..(*app.config).clone() });
        })
    }

    fn start_with(db: &Db, change: impl FnOnce(&mut App)) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let base = format!("http://localhost:{}", address.port());
        let config = Arc::new(ServerConfig {
            base_url: base.parse().unwrap(),
            listen: address,
            workers: Some(2),
            development: true,
            trusted_proxies: Networks::default(),
            maintenance: None,
            mail: MailConfig { smtp_url: None, mail_from: "brimful@tidewater.example".to_owned(), spool_dir: None },
        });
        let mut app = App::new(db.clone(), config);
        change(&mut app);
        let (config, limits) = (Arc::clone(&app.config), Arc::clone(&app.limits));
        let (sender, receiver) = std::sync::mpsc::channel();
        let thread = std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async move {
                let running = server::serve(app, listener).unwrap();
                sender.send(running.handle()).unwrap();
                running.await.unwrap();
            });
        });
        let db = Some(db.clone());
        Self { base, config, limits, db, handle: receiver.recv().unwrap(), thread: Some(thread) }
    }

    /// Somebody who has never been here.
    pub fn visitor(&self) -> Visitor {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_global(Some(std::time::Duration::from_secs(30)))
            .build();
        let (base, db) = (self.base.clone(), self.db.clone());
        Visitor { agent: config.into(), base, db, headers: Vec::new() }
    }

    /// Somebody whose sign-in is a moment old.
    pub fn signed_in(&self, db: &Db, user: UserId) -> Visitor {
        let visitor = self.visitor();
        let secret = Secret::fresh(db).unwrap();
        let hash = secret.hash();
        db.write(move |tx| Ok::<_, Failure<()>>(insert_session(tx, &hash, user)?)).unwrap();
        let uri: ureq::http::Uri = self.base.parse().unwrap();
        let cookie = ureq::Cookie::parse(format!("sid={}", secret.text()), &uri).unwrap();
        visitor.agent.cookie_jar_lock().insert(cookie, &uri).unwrap();
        visitor
    }

    /// Sends everything in the outbox into a box that the test can open.
    pub fn deliver(&self, db: &Db) -> Memory {
        let memory = Memory::default();
        Mailer::with(db.clone(), Arc::new(memory.clone()), &self.config).drain().unwrap();
        memory
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let stop = self.handle.stop(false);
        actix_web::rt::System::new().block_on(stop);
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

/// A browser without script: cookies, links, forms.
#[derive(Clone)]
pub struct Visitor {
    agent: ureq::Agent,
    base: String,
    db: Option<Db>,
    headers: Vec<(&'static str, String)>,
}

/// Whether the table of routes has a limit for a form that is sent to this address.
fn is_limited(path: &str) -> bool {
    let parts = |path: &'static str| path.split('/').collect::<Vec<_>>();
    let sent: Vec<&str> = path.split('?').next().unwrap().split('/').collect();
    let mut fitting: Vec<_> = table()
        .into_iter()
        .filter(|route| route.method == Method::Post && parts(route.path).len() == sent.len())
        .filter(|route| parts(route.path).iter().zip(&sent).all(|(part, one)| part.starts_with('{') || part == one))
        .collect();
    // Fixed words before patterns, as the server takes them.
    fitting.sort_by_key(|route| parts(route.path).iter().map(|part| part.starts_with('{')).collect::<Vec<_>>());
    fitting.first().is_some_and(|route| !route.limits.is_empty())
}

/// An answer.
pub struct Page {
    /// The status.
    pub status: u16,
    /// Where a 303 leads.
    pub location: Option<String>,
    /// Every header, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body as text.
    pub body: String,
    visitor: Visitor,
}

impl Visitor {
    /// The same browser, which asks for these languages: `de-AT,de;q=0.9`.
    pub fn reading(&self, languages: &str) -> Self {
        self.carrying("accept-language", languages)
    }

    /// The same browser, which comes through a proxy (or pretends to) that says it speaks for these addresses.
    pub fn speaking_for(&self, forwarded: &str) -> Self {
        self.carrying("x-forwarded-for", forwarded)
    }

    /// The same browser, which sends this header with everything.
    pub fn carrying(&self, name: &'static str, value: &str) -> Self {
        let mut carrying = self.clone();
        carrying.headers.retain(|(header, _)| *header != name);
        carrying.headers.push((name, value.to_owned()));
        carrying
    }

    fn asking<B>(&self, mut request: ureq::RequestBuilder<B>) -> ureq::RequestBuilder<B> {
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        request
    }

    /// Sends a form. Whatever a test does: a form that queues a mail has a limit in the table of routes.
    fn sending(&self, path: &str, send: impl FnOnce() -> Page) -> Page {
        let Some(db) = &self.db else { return send() };
        let queued = || db.read(outbox::count_by_state).unwrap().into_iter().map(|(_, count)| count).sum::<i64>();
        let before = queued();
        let page = send();
        assert!(queued() == before || is_limited(path), "POST {path} queued a mail and has no limit");
        page
    }

    /// Loads an address of the site.
    pub fn get(&self, path: &str) -> Page {
        let response = self.asking(self.agent.get(format!("{}{path}", self.base))).call().unwrap();
        self.page(response)
    }

    /// Asks for the head of an address.
    pub fn head(&self, path: &str) -> Page {
        let response = self.asking(self.agent.head(format!("{}{path}", self.base))).call().unwrap();
        self.page(response)
    }

    /// How many bytes the page is as browsers get it.
    pub fn packed_size(&self, path: &str) -> usize {
        let request = self.agent.get(format!("{}{path}", self.base)).header("accept-encoding", "gzip");
        let response = request.call().unwrap();
        assert_eq!(response.headers().get("content-encoding").map(|value| value.as_bytes()), Some(&b"gzip"[..]));
        response.into_body().read_to_vec().unwrap().len()
    }

    /// Loads an address and follows up to five redirects.
    pub fn open(&self, path: &str) -> Page {
        self.get(path).follow()
    }

    /// Sends fields as a form would.
    pub fn post(&self, path: &str, fields: &[(String, String)]) -> Page {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request =
            self.agent.post(format!("{}{path}", self.base)).header("content-type", "application/x-www-form-urlencoded");
        self.sending(path, || self.page(self.asking(request).send(body).unwrap()))
    }

    /// Sends an empty form as a page of another site would.
    pub fn sent_from_elsewhere(&self, path: &str) -> Page {
        let request = self.agent.post(format!("{}{path}", self.base)).header("sec-fetch-site", "cross-site");
        self.page(self.asking(request).send("").unwrap())
    }

    /// Sends a form with one file.
    pub fn upload(
        &self,
        path: &str,
        fields: &[(String, String)],
        file_field: &str,
        name: &str,
        content: &[u8],
    ) -> Page {
        let boundary = "brimful-test-boundary";
        let mut body = Vec::new();
        for (field, value) in fields {
            body.extend_from_slice(
                format!("--{boundary}\r\ncontent-disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n")
                    .as_bytes(),
            );
        }
        body.extend_from_slice(
            format!(
                "--{boundary}\r\ncontent-disposition: form-data; name=\"{file_field}\"; filename=\"{name}\"\r\n\
                 content-type: text/csv\r\n\r\n"
            )
            .as_bytes(),
        );
        body.extend_from_slice(content);
        body.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
        let request = self
            .agent
            .post(format!("{}{path}", self.base))
            .header("content-type", format!("multipart/form-data; boundary={boundary}"));
        self.sending(path, || self.page(self.asking(request).send(body.as_slice()).unwrap()))
    }

    fn page(&self, response: ureq::http::Response<ureq::Body>) -> Page {
        let headers: Vec<(String, String)> = response
            .headers()
            .iter()
            .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
            .collect();
        let location = headers.iter().find(|(name, _)| name == "location").map(|(_, value)| value.clone());
        let status = response.status().as_u16();
        let body = response.into_body().with_config().limit(50 * 1024 * 1024).read_to_vec().unwrap();
        Page { status, location, headers, body: String::from_utf8_lossy(&body).into_owned(), visitor: self.clone() }
    }
}

impl Page {
    /// Follows redirects until there is a page.
    pub fn follow(self) -> Page {
        let mut page = self;
        for _ in 0..5 {
            match &page.location {
                Some(location) if page.status == 303 => {
                    let location = location.split('#').next().unwrap().to_owned();
                    page = page.visitor.get(&location);
                }
                _ => return page,
            }
        }
        panic!("more than five redirects")
    }

    /// Fails the test unless this is the status.
    #[track_caller]
    pub fn expect(self, status: u16) -> Page {
        assert_eq!(self.status, status, "location {:?}, body: {}", self.location, self.text());
        self
    }

    /// Fails the test unless the words stand in the page as a person reads it.
    #[track_caller]
    pub fn says(self, words: &str) -> Page {
        let text = self.text();
        assert!(text.contains(words), "{words:?} is not in: {text}");
        self
    }

    /// The header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(header, _)| header == name).map(|(_, value)| value.as_str())
    }

    /// The words of the page in one line; what it only keeps for its script is none of them.
    pub fn text(&self) -> String {
        let html = Html::parse_document(&self.body);
        let main = Selector::parse("main").unwrap();
        let words = html.select(&main).next().map(|main| {
            let shown = main.descendants().filter(|node| {
                let mut around = node.ancestors().filter_map(|one| one.value().as_element());
                !around.any(|element| element.name() == "template")
            });
            shown.filter_map(|node| node.value().as_text().map(|text| text.to_string())).collect::<Vec<_>>().join(" ")
        });
        let words = words.unwrap_or_else(|| self.body.clone());
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The texts of every element that the selector finds.
    pub fn all(&self, selector: &str) -> Vec<String> {
        let html = Html::parse_document(&self.body);
        html.select(&Selector::parse(selector).unwrap())
            .map(|element| element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" "))
            .collect()
    }

    /// The attribute of every element that the selector finds.
    pub fn attributes(&self, selector: &str, attribute: &str) -> Vec<String> {
        let html = Html::parse_document(&self.body);
        html.select(&Selector::parse(selector).unwrap())
            .filter_map(|element| element.value().attr(attribute).map(str::to_owned))
            .collect()
    }

    /// The form with this action (or the one whose action ends so), with what stands in it.
    #[track_caller]
    pub fn form(&self, action: &str) -> Filled {
        let html = Html::parse_document(&self.body);
        let forms = Selector::parse("form[method=post]").unwrap();
        let found = html
            .select(&forms)
            .find(|form| form.value().attr("action").is_some_and(|at| at == action || at.ends_with(action)));
        let Some(form) = found else {
            let actions = self.attributes("form", "action");
            panic!("no form {action:?}; there are {actions:?} in: {}", self.text())
        };
        Filled::of(form, &self.visitor)
    }
}
