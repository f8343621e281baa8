//! A browser as far as a server sees it: one kept connection, one cookie. Small, because it shares the machine with
//! what it measures.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use crate::Failed;

/// One connection.
pub struct Browser {
    stream: TcpStream,
    host: String,
    cookie: String,
    buffer: Vec<u8>,
}

/// An answer; its body is empty for what sends the browser elsewhere.
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Where it sends the browser.
    pub location: String,
    /// The body as text.
    pub body: String,
}

impl Browser {
    /// Connects to `http://HOST:PORT`.
    pub fn open(base: &str, session: Option<&str>) -> Result<Self, Failed> {
        let host = base.trim_start_matches("http://").trim_end_matches('/').to_owned();
        let stream = TcpStream::connect(&host)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(20)))?;
        let cookie = session.map(|session| format!("cookie: sid={session}\r\n")).unwrap_or_default();
        Ok(Self { stream, host, cookie, buffer: Vec::with_capacity(1 << 16) })
    }

    /// GET.
    pub fn get(&mut self, path: &str) -> Result<Answer, Failed> {
        let request = format!("GET {path} HTTP/1.1\r\nhost: {}\r\n{}\r\n", self.host, self.cookie);
        self.ask(&request)
    }

    /// POST of a form.
    pub fn post(&mut self, path: &str, form: &str) -> Result<Answer, Failed> {
        let request = format!(
            "POST {path} HTTP/1.1\r\nhost: {}\r\n{}origin: http://{}\r\nsec-fetch-site: same-origin\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
            self.host,
            self.cookie,
            self.host,
            form.len(),
        );
        self.ask(&request)
    }

    fn ask(&mut self, request: &str) -> Result<Answer, Failed> {
        self.stream.write_all(request.as_bytes())?;
        self.buffer.clear();
        let head = loop {
            self.more()?;
            if let Some(end) = self.buffer.windows(4).position(|four| four == b"\r\n\r\n") {
                break end + 4;
            }
        };
        let text = String::from_utf8(self.buffer.get(..head).unwrap_or_default().to_vec())?;
        let status = text.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or("no status")?;
        let length: usize = header(&text, "content-length").map_or(Ok(0), |length| length.parse())?;
        while self.buffer.len() < head + length {
            self.more()?;
        }
        let body = String::from_utf8(self.buffer.get(head..head + length).unwrap_or_default().to_vec())?;
        Ok(Answer { status, location: header(&text, "location").unwrap_or_default().to_owned(), body })
    }

    fn more(&mut self) -> Result<(), Failed> {
        let mut chunk = [0_u8; 16_384];
        let read = self.stream.read(&mut chunk)?;
        if read == 0 {
            return Err("the server closed the connection".into());
        }
        self.buffer.extend_from_slice(chunk.get(..read).unwrap_or_default());
        Ok(())
    }
}

fn header<'t>(head: &'t str, name: &str) -> Option<&'t str> {
    let lines = head.lines().filter_map(|line| line.split_once(':'));
    lines.filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim()).next()
}
