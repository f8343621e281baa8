//! The ways out: what each outcome means, and that nothing goes out unprotected.

use std::{fs, os::unix::fs::PermissionsExt, time::Duration};

use brimful::mail::transport::{SmtpAddress, SmtpAddressError};
use brimful::mail::{Envelope, Memory, Outcome, Smtp, Spool, Transport, build};
use lettre::Message;

use crate::sink::{Manner, Sink};
use crate::tidewater::{envelope, ines};

fn message() -> Message {
    build(&envelope(), &ines().render().unwrap()).unwrap()
}

fn smtp(port: u16) -> Smtp {
    let address = SmtpAddress::parse(&format!("smtp://127.0.0.1:{port}")).unwrap();
    Smtp::new(address, "money.tidewater.example").unwrap().with_end_of_data_timeout(Duration::from_secs(1))
}

#[test]
fn a_kind_server_gets_each_mail_once_over_one_connection() {
    let sink = Sink::start(Manner::Kind);
    let transport = smtp(sink.port);
    for _ in 0..3 {
        assert_eq!(transport.send(&message()), Outcome::Sent);
    }
    let kept = sink.kept();
    assert_eq!((kept.len(), sink.connections()), (3, 1));
    let mail = mailparse::parse_mail(kept[0].as_bytes()).unwrap();
    assert_eq!(
        mail.subparts[0].get_body().unwrap().replace("\r\n", "\n").trim_end(),
        ines().render().unwrap().text.trim_end()
    );
}

#[test]
fn many_threads_share_the_server() {
    let sink = Sink::start(Manner::Kind);
    let transport = smtp(sink.port);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| (0..5).for_each(|_| assert_eq!(transport.send(&message()), Outcome::Sent)));
        }
    });
    assert_eq!(sink.kept().len(), 40);
    assert!(sink.connections() <= 8, "{}", sink.connections());
}

#[test]
fn what_the_server_says_decides_what_comes_next() {
    let says = |manner| smtp(Sink::start(manner).port).send(&message());
    let dead = says(Manner::RefusesRecipient("550 5.1.1 no such user"));
    assert!(
        matches!(&dead, Outcome::PermanentFailure { code: Some(550), text } if text.contains("5.1.1 no such user")),
        "{dead:?}"
    );
    assert!(dead.address_is_dead());
    assert!(says(Manner::RefusesRecipient("550 nobody here")).address_is_dead());
    let spam = says(Manner::RefusesContent("554 5.7.1 looks like spam 5.1.1"));
    assert!(matches!(spam, Outcome::PermanentFailure { code: Some(554), .. }) && !spam.address_is_dead(), "{spam:?}");
    let busy = says(Manner::RefusesRecipient("451 4.7.1 greylisted"));
    assert!(matches!(busy, Outcome::TemporaryFailure { code: Some(451), .. }) && !busy.address_is_dead(), "{busy:?}");
    assert!(matches!(
        says(Manner::RefusesContent("452 4.3.1 full")),
        Outcome::TemporaryFailure { code: Some(452), .. }
    ));
}

#[test]
fn only_a_break_after_the_content_leaves_the_outcome_open() {
    let says = |manner| smtp(Sink::start(manner).port).send(&message());
    assert!(matches!(says(Manner::DropsAfterContent), Outcome::Unknown { .. }));
    assert!(matches!(says(Manner::SilentAfterContent), Outcome::Unknown { .. }));
    assert!(matches!(says(Manner::DropsAtRecipient), Outcome::TemporaryFailure { code: None, .. }));
    // A port that nobody listens on.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    assert!(matches!(smtp(free).send(&message()), Outcome::TemporaryFailure { code: None, .. }));
}

#[test]
fn a_refused_sign_in_is_not_the_mails_fault() {
    let sink = Sink::start(Manner::RefusesSignIn);
    let address = SmtpAddress::parse(&format!("smtp://brimful:p%40ss@127.0.0.1:{}", sink.port)).unwrap();
    let transport = Smtp::new(address, "money.tidewater.example").unwrap();
    assert!(!transport.describe().contains("ss@") && !format!("{transport:?}").contains("p@ss"));
    assert!(matches!(transport.send(&message()), Outcome::TemporaryFailure { code: Some(535), .. }));
}

#[test]
fn a_server_without_starttls_gets_no_mail_when_tls_is_required() {
    let sink = Sink::start(Manner::Kind);
    let address = SmtpAddress::parse(&format!("smtp://127.0.0.1:{}?tls=required", sink.port)).unwrap();
    let outcome = Smtp::new(address, "money.tidewater.example").unwrap().send(&message());
    assert!(matches!(&outcome, Outcome::TemporaryFailure { text, .. } if text.contains("STARTTLS")), "{outcome:?}");
    assert!(sink.kept().is_empty());
}

#[test]
fn addresses_of_servers_say_how_safe_the_way_is() {
    let shown = |text: &str| SmtpAddress::parse(text).map(|address| address.to_string());
    assert_eq!(shown("smtps://mail.example").unwrap(), "mail.example:465 (TLS)");
    assert_eq!(shown("smtp://u:p@mail.example").unwrap(), "mail.example:587 (STARTTLS)");
    assert_eq!(shown("smtp://localhost").unwrap(), "localhost:25 (no TLS)");
    assert_eq!(shown("smtp://[::1]:2525?tls=none").unwrap(), "::1:2525 (no TLS)");
    assert_eq!(shown("smtp://127.0.0.1?tls=required").unwrap(), "127.0.0.1:587 (STARTTLS)");
    assert_eq!(shown("smtp://mail.example?tls=none"), Err(SmtpAddressError::OpenToOthers));
    assert_eq!(shown("smtp://127.0.0.1.evil.example?tls=none"), Err(SmtpAddressError::OpenToOthers));
    assert_eq!(shown("smtps://localhost?tls=none"), Err(SmtpAddressError::Tls));
    assert_eq!(shown("http://mail.example"), Err(SmtpAddressError::Scheme));
    assert_eq!(shown("smtp://mail.example/path"), Err(SmtpAddressError::Path));
    assert_eq!(shown("mail.example:587"), Err(SmtpAddressError::Scheme));
    assert_eq!(shown("smtp://"), Err(SmtpAddressError::NotAnAddress));
    let secret = SmtpAddress::parse("smtp://u:s3cret@mail.example").unwrap();
    assert!(!format!("{secret:?}").contains("s3cret"));
}

#[test]
fn the_spool_writes_whole_private_files_named_after_the_message() {
    let home = tempfile::tempdir().unwrap();
    let spool = Spool::new(home.path().join("mail/out")).unwrap();
    assert_eq!(spool.send(&message()), Outcome::Sent);
    assert_eq!(spool.send(&message()), Outcome::Sent);
    let files: Vec<_> = fs::read_dir(spool.folder()).unwrap().map(|entry| entry.unwrap()).collect();
    assert_eq!(files.len(), 1, "the same Message-ID replaces its file");
    assert_eq!(files[0].file_name(), "results.tidewater.2026-11.2.1@money.tidewater.example.eml");
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(spool.folder()), mode(&files[0].path())), (0o700, 0o600));
    let bytes = fs::read(files[0].path()).unwrap();
    assert_eq!(mailparse::parse_mail(&bytes).unwrap().subparts.len(), 2);
    fs::remove_dir_all(spool.folder()).unwrap();
    assert!(matches!(spool.send(&message()), Outcome::TemporaryFailure { code: None, .. }));
}

#[test]
fn no_message_id_leads_out_of_the_spool() {
    let home = tempfile::tempdir().unwrap();
    let spool = Spool::new(home.path()).unwrap();
    let climber = Envelope { message_id: "../../etc/x".to_owned(), ..envelope() };
    assert_eq!(spool.send(&build(&climber, &ines().render().unwrap()).unwrap()), Outcome::Sent);
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
}

#[test]
fn memory_answers_as_it_was_told_and_keeps_what_it_took() {
    let memory = Memory::default();
    memory.answer_with([Outcome::Unknown { text: "gone".to_owned() }]);
    assert!(matches!(memory.send(&message()), Outcome::Unknown { .. }));
    assert_eq!(memory.clone().send(&message()), Outcome::Sent);
    let sent = memory.sent();
    assert_eq!((sent.len(), sent[0].to.as_slice()), (1, ["ines@tidewater.example".to_owned()].as_slice()));
    assert!(sent[0].raw.contains("List-Unsubscribe-Post"));
}
