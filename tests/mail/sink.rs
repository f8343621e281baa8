//! A mail server of a few lines, which can refuse, hang up and stay silent.

use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

/// How the server behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    Kind,
    /// Answers the recipient with this line.
    RefusesRecipient(&'static str),
    /// Answers the end of the content with this line.
    RefusesContent(&'static str),
    /// Hangs up after the content, having kept it.
    DropsAfterContent,
    /// Hangs up where the recipient is named.
    DropsAtRecipient,
    /// Keeps the content and says nothing for long.
    SilentAfterContent,
    /// Refuses every sign-in.
    RefusesSignIn,
}

/// A running server.
pub struct Sink {
    pub port: u16,
    kept: Arc<Mutex<Vec<String>>>,
    connections: Arc<Mutex<usize>>,
}

impl Sink {
    pub fn start(manner: Manner) -> Sink {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (kept, connections) = (Arc::default(), Arc::default());
        let sink = Sink { port, kept: Arc::clone(&kept), connections: Arc::clone(&connections) };
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                *connections.lock().unwrap() += 1;
                let kept = Arc::clone(&kept);
                // A client that hangs up ends its thread; nothing else depends on it.
                thread::spawn(move || drop(serve(stream, manner, &kept)));
            }
        });
        sink
    }

    pub fn kept(&self) -> Vec<String> {
        self.kept.lock().unwrap().clone()
    }

    pub fn connections(&self) -> usize {
        *self.connections.lock().unwrap()
    }
}

fn serve(stream: TcpStream, manner: Manner, kept: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let mut out = stream.try_clone()?;
    let mut lines = BufReader::new(stream).lines();
    out.write_all(b"220 sink\r\n")?;
    while let Some(line) = lines.next() {
        let line = line?.to_uppercase();
        let answer = match line.split([' ', ':']).next().unwrap_or_default() {
            "EHLO" if manner == Manner::RefusesSignIn => "250-sink\r\n250 AUTH PLAIN LOGIN".to_owned(),
            "EHLO" => "250 sink".to_owned(),
            "AUTH" => "535 5.7.8 wrong password".to_owned(),
            "RCPT" => match manner {
                Manner::RefusesRecipient(answer) => answer.to_owned(),
                Manner::DropsAtRecipient => return Ok(()),
                _ => "250 2.1.5 fine".to_owned(),
            },
            "DATA" => {
                out.write_all(b"354 go on\r\n")?;
                let mut mail = String::new();
                for line in lines.by_ref() {
                    let line = line?;
                    if line == "." {
                        break;
                    }
                    mail.push_str(line.strip_prefix('.').unwrap_or(&line));
                    mail.push_str("\r\n");
                }
                match manner {
                    Manner::RefusesContent(answer) => answer.to_owned(),
                    Manner::DropsAfterContent => {
                        kept.lock().unwrap().push(mail);
                        return Ok(());
                    }
                    Manner::SilentAfterContent => {
                        kept.lock().unwrap().push(mail);
                        thread::sleep(Duration::from_secs(30));
                        return Ok(());
                    }
                    _ => {
                        kept.lock().unwrap().push(mail);
                        "250 2.0.0 kept".to_owned()
                    }
                }
            }
            "QUIT" => {
                out.write_all(b"221 bye\r\n")?;
                return Ok(());
            }
            _ => "250 fine".to_owned(),
        };
        out.write_all(format!("{answer}\r\n").as_bytes())?;
    }
    Ok(())
}
