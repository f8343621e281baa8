//! Messages as a mail server gets them: headers, hostile names, two independent parsers.

use std::io::Write;
use std::process::{Command, Stdio};

use brimful::mail::{Contact, Content, Envelope, MailBuildError, Rendered, build};
use lettre::Message;
use mailparse::{MailHeaderMap, ParsedMail, parse_mail};

use crate::parts::{amounts, html_links, html_text, text_links};
use crate::tidewater::{changed, closing_soon, envelope, hands, ines, invite, opens, treasurer_month};

/// Names that people, scripts and attackers give themselves.
fn hostile_names() -> Vec<String> {
    vec![
        "Ines\r\nBcc: all@tidewater.example".to_owned(),
        "Ines\nX-Evil: 1\n\n<html>".to_owned(),
        "\r".to_owned(),
        "\u{0}\u{1}\u{7f}\u{85}".to_owned(),
        "\"quoted\" \\ back".to_owned(),
        "\"".to_owned(),
        "a, b <c@d.example>; group:".to_owned(),
        "=?utf-8?q?=0D=0ABcc:_x?=".to_owned(),
        "\u{202e}evil\u{202c} \u{2066}x".to_owned(),
        "عنقود من الدلاء".to_owned(),
        "👩🏽‍🚀 family 👨‍👩‍👧‍👦".repeat(20),
        "x".repeat(5_000),
        "水".repeat(2_000),
        "e\u{301}\u{302}\u{303}".repeat(300),
        "\u{2028}\u{2029}\u{feff}".to_owned(),
        " ".repeat(400),
        "Tomás Nunes".to_owned(),
        "(comment) [x] @ : ; , .".to_owned(),
        String::new(),
    ]
}

fn raw(message: &Message) -> Vec<u8> {
    let bytes = message.formatted();
    for line in bytes.split(|byte| *byte == b'\n') {
        assert!(line.len() <= 998, "{} bytes in a line", line.len());
    }
    assert!(bytes.is_ascii(), "only ASCII travels everywhere");
    bytes
}

fn made(envelope: &Envelope, mail: &Rendered) -> Vec<u8> {
    raw(&build(envelope, mail).unwrap())
}

fn header(mail: &ParsedMail<'_>, name: &str) -> Option<String> {
    let all = mail.headers.get_all_values(name);
    assert!(all.len() <= 1, "{name} twice");
    all.into_iter().next()
}

#[test]
fn a_digest_carries_the_headers_of_a_list_and_a_thread() {
    let bytes = made(&envelope(), &ines().render().unwrap());
    let mail = parse_mail(&bytes).unwrap();
    let is = |name: &str, value: &str| assert_eq!(header(&mail, name).as_deref(), Some(value), "{name}");
    is("From", "\"Tidewater Co-op\" <money@tidewater.example>");
    is("To", "\"Ines Ribeiro\" <ines@tidewater.example>");
    is("Reply-To", "\"Marit Solberg\" <marit@tidewater.example>");
    is("Subject", "November round: six of seven buckets funded, €5,570 shared");
    is("Message-ID", "<results.tidewater.2026-11.2.1@money.tidewater.example>");
    is("In-Reply-To", "<round.tidewater.2026-11@money.tidewater.example>");
    is("References", "<round.tidewater.2026-11@money.tidewater.example>");
    is("List-Id", "<tidewater.money.tidewater.example>");
    is("List-Unsubscribe", "<https://money.tidewater.example/mail/U7q2/off>");
    is("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    is("Auto-Submitted", "auto-generated");
    is("Content-Language", "en");
    is("Date", "Wed, 25 Nov 2026 09:30:00 +0000");
    is("MIME-Version", "1.0");
    assert_eq!(mail.ctype.mimetype, "multipart/alternative");
}

#[test]
fn both_parts_arrive_as_they_were_written() {
    let rendered = ines().render().unwrap();
    let bytes = made(&envelope(), &rendered);
    let mail = parse_mail(&bytes).unwrap();
    let [text, html] = mail.subparts.as_slice() else { panic!("two parts") };
    assert_eq!((text.ctype.mimetype.as_str(), html.ctype.mimetype.as_str()), ("text/plain", "text/html"));
    let (text, html) = (text.get_body().unwrap().replace("\r\n", "\n"), html.get_body().unwrap());
    assert_eq!(text.trim_end(), rendered.text.trim_end());
    assert_eq!(amounts(&text), amounts(&html_text(&html)));
    assert_eq!(text_links(&text), html_links(&html));
}

#[test]
fn invites_and_account_mails_are_no_list() {
    let envelope = Envelope { list_id: None, unsubscribe_url: None, references_root: None, ..envelope() };
    let bytes = made(&envelope, &invite().render().unwrap());
    let mail = parse_mail(&bytes).unwrap();
    assert!(mail.headers.iter().all(|header| !header.get_key().to_lowercase().starts_with("list-")));
    assert_eq!(header(&mail, "References"), None);
    assert_eq!(header(&mail, "Auto-Submitted").as_deref(), Some("auto-generated"));
}

#[test]
fn no_name_makes_a_header_or_a_panic() {
    let expected = 15;
    for name in hostile_names() {
        let mut digest = ines();
        digest.reader = name.clone();
        digest.group_name = name.clone();
        digest.round = name.clone();
        digest.rows[0].title = name.clone();
        let envelope = Envelope {
            from_name: name.clone(),
            to_name: name.clone(),
            reply_to: Some(Contact { name: name.clone(), address: "marit@tidewater.example".to_owned() }),
            ..envelope()
        };
        let mut rendered = digest.render().unwrap();
        for subject in [rendered.subject.clone(), name.clone()] {
            rendered.subject = subject;
            let bytes = made(&envelope, &rendered);
            let mail = parse_mail(&bytes).unwrap();
            let keys: Vec<String> = mail.headers.iter().map(|header| header.get_key()).collect();
            assert_eq!(keys.len(), expected, "{name:?}: {keys:?}");
            assert!(!keys.iter().any(|key| key == "Bcc" || key == "X-Evil"));
            for field in ["From", "To", "Reply-To"] {
                let value = mail.headers.get_first_header(field).unwrap();
                let addresses = mailparse::addrparse_header(value).unwrap_or_else(|_| panic!("{field} of {name:?}"));
                assert_eq!(addresses.count_addrs(), 1, "{field} of {name:?}");
            }
            assert_eq!(mail.subparts.len(), 2);
        }
    }
}

#[test]
fn what_cannot_be_a_header_is_an_error_in_words() {
    let mail = ines().render().unwrap();
    let fails = |envelope: Envelope| build(&envelope, &mail).unwrap_err().to_string();
    let to = |address: &str| Envelope { to_address: address.to_owned(), ..envelope() };
    for bad in ["", "ines", "a@b@c@", "ines@tide water.example", "inés@tidewater.example", "x\r\nBcc: y@z.example"] {
        assert!(fails(to(bad)).contains("cannot be used as a mail address"), "{bad:?}");
    }
    for bad in ["javascript:alert(1)", "https://x.example/a b", "https://x.example/\r\nBcc: y", "https://x.example/<>"]
    {
        let error = build(&Envelope { unsubscribe_url: Some(bad.to_owned()), ..envelope() }, &mail).unwrap_err();
        assert!(matches!(error, MailBuildError::Value { header: "List-Unsubscribe", .. }), "{bad:?}");
    }
    assert!(fails(Envelope { message_id: "a b".to_owned(), ..envelope() }).contains("Message-ID"));
    assert!(fails(Envelope { list_id: Some("ti>de".to_owned()), ..envelope() }).contains("List-Id"));
    assert!(fails(Envelope { domain: "x\r\ny".to_owned(), ..envelope() }).contains("cannot hold"));
}

#[test]
fn a_domain_in_another_script_is_written_in_ascii() {
    let envelope = Envelope { to_address: "ines@gezeiten-köln.example".to_owned(), ..envelope() };
    let bytes = made(&envelope, &ines().render().unwrap());
    let mail = parse_mail(&bytes).unwrap();
    assert!(header(&mail, "To").unwrap().contains("ines@xn--gezeiten-kln-ejb.example"), "{:?}", header(&mail, "To"));
}

#[test]
fn a_long_unsubscribe_link_stands_on_a_line_of_its_own() {
    let url = format!("https://money.tidewater.example/mail/{}", "k".repeat(600));
    let envelope = Envelope { unsubscribe_url: Some(url.clone()), ..envelope() };
    let bytes = made(&envelope, &ines().render().unwrap());
    let mail = parse_mail(&bytes).unwrap();
    assert_eq!(header(&mail, "List-Unsubscribe").unwrap().trim(), format!("<{url}>"));
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.contains("List-Unsubscribe: \r\n <https"), "folded before the link");
}

#[test]
fn bounces_may_go_to_an_address_of_their_own() {
    let envelope = Envelope { return_path: Some("bounce+2.1@tidewater.example".to_owned()), ..envelope() };
    let message = build(&envelope, &ines().render().unwrap()).unwrap();
    assert_eq!(message.envelope().from().unwrap().to_string(), "bounce+2.1@tidewater.example");
    assert_eq!(message.envelope().to().len(), 1);
}

/// Python's own parser with its strict policy, which raises on every defect; skipped where there is no Python.
#[test]
fn an_independent_parser_finds_no_defect() {
    const SCRIPT: &str = r#"
import email, email.policy, sys
policy = email.policy.default.clone(raise_on_defect=True)
message = email.message_from_bytes(sys.stdin.buffer.read(), policy=policy)
def look(part):
    for name, value in part.items():
        assert not getattr(value, 'defects', ()), (name, value.defects)
    assert not part.defects, part.defects
    if part.is_multipart():
        [look(child) for child in part.iter_parts()]
    else:
        assert part.get_content()
look(message)
assert len(message['To'].addresses) == 1
print(message['To'].addresses[0].addr_spec, message.get_body(('plain',)).get_content_type(), message.get_body(('html',)).get_content_type())
"#;
    let check = |bytes: &[u8], what: &str| {
        let run = Command::new("python3")
            .args(["-c", SCRIPT])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        let Ok(mut python) = run else { return };
        python.stdin.take().unwrap().write_all(bytes).unwrap();
        let done = python.wait_with_output().unwrap();
        let (out, err) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
        assert!(done.status.success(), "{what}: {err}");
        assert_eq!(out.trim(), "ines@tidewater.example text/plain text/html", "{what}");
    };
    let contents = [
        Content::Results(Box::new(ines())),
        Content::RoundOpens(Box::new(opens())),
        Content::RoundChanged(Box::new(changed())),
        Content::Hands(Box::new(hands())),
        Content::ClosingSoon(Box::new(closing_soon())),
        Content::TreasurerMonth(Box::new(treasurer_month())),
        Content::Invite(Box::new(invite())),
    ];
    for content in contents {
        check(&made(&envelope(), &content.render().unwrap()), content.kind().as_str());
    }
    for name in hostile_names() {
        let envelope = Envelope { to_name: name.clone(), from_name: name.clone(), ..envelope() };
        let mut mail = ines().render().unwrap();
        mail.subject = name.clone();
        check(&made(&envelope, &mail), &format!("{name:?}"));
    }
}
