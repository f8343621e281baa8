//! What others said at one's buckets, once a day.

use brimful::domain::language::Language;
use brimful::mail::{CommentTold, CommentedBucket, Content, Envelope, NewCommentsMail, build};
use mailparse::{MailHeaderMap, parse_mail};

use crate::parts::{bodies_agree, bodies_agree_in, html_links, html_text};
use crate::tidewater::{HOME, day, envelope, footer};

fn said(bucket: i64, number: usize, by: &str, words: &str) -> CommentTold {
    CommentTold {
        by: by.to_owned(),
        at: day(11, 25).and_hms_opt(14, 2, 0).unwrap(),
        words: words.to_owned(),
        url: format!("{HOME}/tidewater/buckets/{bucket}#c-{number}"),
    }
}

fn bucket(number: i64, title: &str, comments: Vec<CommentTold>) -> CommentedBucket {
    let url = format!("{HOME}/tidewater/buckets/{number}#comments");
    CommentedBucket { title: title.to_owned(), url, comments }
}

/// Two members ask about one bucket of Leila.
pub fn comments() -> NewCommentsMail {
    let asked = vec![
        said(1, 4, "Ines Ribeiro", "Kitchen or roof?\n\nBring what is broken, take home what works."),
        said(1, 5, "Ama Owusu", "Kitchen or roof?"),
        said(1, 7, "Ines Ribeiro", "So that the bikes carry prints and chairs without a van."),
    ];
    NewCommentsMail {
        reader: "Leila".to_owned(),
        group_name: "Tidewater Co-op".to_owned(),
        group_slug: "tidewater".to_owned(),
        is_owner: true,
        buckets: vec![bucket(1, "Winter open studio weekend", asked)],
        buckets_url: format!("{HOME}/tidewater/buckets"),
        footer: footer(),
    }
}

/// Buckets with so many comments each.
pub fn many(counts: &[usize]) -> NewCommentsMail {
    let titles = ["Winter open studio weekend", "Cargo trailer for the delivery bikes"];
    let mut number = 0;
    let buckets = (1..).zip(counts).map(|(at, count)| {
        let comments = (0..*count).map(|_| {
            number += 1;
            said(at, number, "Ama Owusu", "Kitchen or roof?")
        });
        let comments = comments.collect();
        bucket(at, titles.get(usize::try_from(at - 1).unwrap()).unwrap_or(&"Cargo trailer"), comments)
    });
    NewCommentsMail { buckets: buckets.collect(), ..comments() }
}

#[test]
fn the_owner_reads_who_said_what_when_and_where_to_answer() {
    let mail = comments().render().unwrap();
    bodies_agree(&mail);
    assert_eq!(mail.subject, "Three new comments: Winter open studio weekend");
    let golden = "\
THREE NEW COMMENTS

Hello Leila. This was said at a bucket of Tidewater Co-op.

WINTER OPEN STUDIO WEEKEND

  Ines Ribeiro, 25 November 2026, 14:02
  Kitchen or roof? Bring what is broken, take home what works.
  Read and answer: https://money.tidewater.example/tidewater/buckets/1#c-4

  Ama Owusu, 25 November 2026, 14:02
  Kitchen or roof?
  Read and answer: https://money.tidewater.example/tidewater/buckets/1#c-5

  Ines Ribeiro, 25 November 2026, 14:02
  So that the bikes carry prints and chairs without a van.
  Read and answer: https://money.tidewater.example/tidewater/buckets/1#c-7

See the bucket: https://money.tidewater.example/tidewater/buckets/1#comments

You get this because you are responsible for a bucket of Tidewater
Co-op.
Fewer emails: https://money.tidewater.example/mail/F3k9
Unsubscribe: https://money.tidewater.example/mail/U7q2/off
Tidewater Co-op, Kade 14, 3011 Rotterdam
";
    assert_eq!(mail.text, golden);
    assert!(mail.html.contains("Ines Ribeiro: Kitchen or roof? Bring what is broken"), "the line beside the subject");
    let list = Content::NewComments(Box::new(comments()));
    assert_eq!(list.list().unwrap().slug, "tidewater");
}

#[test]
fn one_comment_is_one_and_several_buckets_are_counted() {
    let one = many(&[1]).render().unwrap();
    bodies_agree(&one);
    assert_eq!(one.subject, "One new comment: Winter open studio weekend");
    let mut several = many(&[1, 2]);
    several.is_owner = false;
    let several = several.render().unwrap();
    bodies_agree(&several);
    assert_eq!(several.subject, "Three new comments at two buckets");
    let text = several.text.replace('\n', " ");
    assert!(text.contains("This was said at buckets of Tidewater Co-op."), "{text}");
    assert!(text.contains(&format!("See the buckets: {HOME}/tidewater/buckets ")), "{text}");
    assert!(text.contains("because somebody named you in a comment at Tidewater Co-op."), "{text}");
}

#[test]
fn twelve_comments_are_shown_and_the_rest_is_counted_and_linked() {
    let mail = many(&[8, 20]).render().unwrap();
    bodies_agree(&mail);
    assert_eq!(mail.text.matches("Read and answer").count(), 12);
    let text = mail.text.replace('\n', " ");
    let more = format!(
        "Sixteen more comments stand here:   Cargo trailer for the delivery bikes:   {HOME}/tidewater/buckets/2#c-13"
    );
    assert!(text.contains(&more), "{text}");
    let buckets = (1..=40).map(|number| bucket(number, "Soup", vec![said(number, 1, "Ama Owusu", "Yes")]));
    let mail = NewCommentsMail { buckets: buckets.collect(), ..comments() }.render().unwrap();
    bodies_agree(&mail);
    assert_eq!(mail.subject, "40 new comments at 40 buckets");
    assert_eq!(html_links(&mail.html).len(), 12 + 12 + 1 + 2, "twelve more places, the buckets and the foot");
    assert!(mail.text.contains("28 more comments stand here:"), "{}", mail.text);
}

#[test]
fn a_long_comment_is_cut_at_a_word_and_the_largest_mail_is_small_enough() {
    let long = "why & what for ".repeat(300);
    let mail = NewCommentsMail { buckets: vec![bucket(1, "Soup", vec![said(1, 1, "Ama", &long)])], ..comments() };
    let mail = mail.render().unwrap();
    bodies_agree(&mail);
    let lines: Vec<&str> = mail.text.lines().skip_while(|line| !line.starts_with("  why")).collect();
    let cut = lines.iter().take_while(|line| !line.contains("Read and answer")).map(|line| line.trim());
    let cut = cut.collect::<Vec<_>>().join(" ");
    let length = cut.chars().count();
    assert!((280..=300).contains(&length), "{length} characters of {cut}");
    let last = cut.strip_suffix('…').unwrap().rsplit(' ').next().unwrap();
    assert!(["why", "&", "what", "for"].contains(&last), "{last:?} is no whole word");
    assert!(html_text(&mail.html).contains(&cut), "the same in both parts");
    let nothing_but = |letter: &str| {
        let hostile: Vec<CommentTold> =
            (0..20).map(|at| said(1, at, &letter.repeat(80), &letter.repeat(5_000))).collect();
        let buckets = (1..=20).map(|at| bucket(at, &letter.repeat(120), hostile.clone())).collect();
        NewCommentsMail { buckets, ..comments() }
    };
    for letter in ["<", "&", "😀", "ش"] {
        for language in Language::CHOICES {
            let mail = language.during(|| nothing_but(letter).render()).unwrap();
            assert!(mail.html.len() <= 60_000, "{} bytes of {letter}", mail.html.len());
            bodies_agree_in(&mail, language);
        }
    }
}

#[test]
fn hostile_titles_names_and_words_stay_words() {
    let hostile = "Soup\r\nBcc: all@example.org\r\n\r\n<b onclick=x>hi</b> =?utf-8?q?x?= \u{202e}{{ 7 }}";
    let there = bucket(1, hostile, vec![said(1, 1, hostile, hostile)]);
    let mail = NewCommentsMail { buckets: vec![there], ..comments() }.render().unwrap();
    bodies_agree(&mail);
    assert!(!mail.html.contains("<b ") && !mail.html.contains("onclick=x>hi</b>"));
    let bytes = build(&Envelope { references_root: None, ..envelope() }, &mail).unwrap().formatted();
    let parsed = parse_mail(&bytes).unwrap();
    assert!(parsed.headers.get_first_value("Bcc").is_none());
    let subject = parsed.headers.get_first_value("Subject").unwrap();
    assert!(subject.starts_with("One new comment: Soup Bcc: all@example.org"), "{subject}");
}

#[test]
fn an_arabic_reader_gets_days_and_counts_as_arabic_has_them_and_words_keep_their_own_direction() {
    let mail = Language::Ar.during(|| many(&[2]).render()).unwrap();
    bodies_agree_in(&mail, Language::Ar);
    assert!(mail.subject.starts_with("تعليقان جديدان"), "{}", mail.subject);
    assert!(mail.html.contains("<p class=\"i\" dir=\"auto\" style=\"margin:0;text-align:right"), "{}", mail.html);
    let german = Language::De.during(|| comments().render()).unwrap();
    assert_eq!(german.subject, "Drei neue Kommentare: Winter open studio weekend");
    assert!(german.text.contains("Ines Ribeiro, 25. November 2026, 14:02 Uhr"), "{}", german.text);
}
