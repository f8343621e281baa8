//! The opening of a round and the invitation.

use brimful::domain::money::Amount;
use brimful::mail::{AccountMail, AccountNews, Changed, Content, OfferMail, OfferRow, RoundOpensRow};
use chrono::NaiveDate;

use crate::parts::{bodies_agree, html_text};
use crate::tidewater::{changed, closing_soon, euro, hands, invite, opens, treasurer_month};

#[test]
fn the_opening_names_the_allotment_the_sum_and_every_bucket() {
    let mail = opens().render().unwrap();
    bodies_agree(&mail);
    assert_eq!(mail.subject, "November round: €400 is yours to give until 24 November");
    assert_eq!(mail.text, include_str!("golden/opens.txt"));
    let words = html_text(&mail.html);
    assert!(opens().buckets.iter().all(|bucket| words.contains(&bucket.title) && words.contains(&bucket.summary)));
}

#[test]
fn an_opening_with_kept_money_open_ends_and_many_buckets_is_still_one_page() {
    let mut mail = opens();
    mail.kept = euro(25);
    mail.statement.carried = euro(30);
    mail.buckets = (0..30)
        .map(|n| RoundOpensRow {
            title: format!("Bucket {n} {}", "&".repeat(100)),
            summary: "so that everybody knows why & what for ".repeat(20),
            minimum: euro(n),
            maximum: None,
        })
        .collect();
    let mail = mail.render().unwrap();
    bodies_agree(&mail);
    assert!(
        mail.text
            .replace("\n  ", " ")
            .contains("Shared by the fourteen of us; €375 of it is yours. You kept €25 from before."),
        "{}",
        mail.text
    );
    assert!(mail.text.contains("any sum  Bucket 1") && mail.text.contains("€1 is enough to start."));
    assert!(mail.text.contains("and 18 more on the page above"));
    assert!(mail.text.contains("  Carried in       €30\n"), "{}", mail.text);
}

#[test]
fn who_has_nothing_to_give_is_told_so_kindly() {
    let mut mail = opens();
    mail.may_give = Amount::ZERO;
    let mail = mail.render().unwrap();
    bodies_agree(&mail);
    assert_eq!(mail.subject, "November round: open until 24 November");
    assert!(mail.text.replace('\n', " ").contains("There is nothing for you to give this time."));
}

#[test]
fn an_invitation_says_who_to_what_and_until_when() {
    let mail = invite().render().unwrap();
    bodies_agree(&mail);
    assert_eq!(mail.subject, "Ines invites you to Tidewater Co-op");
    assert_eq!(mail.text, include_str!("golden/invite.txt"));
    assert_eq!(Content::Invite(Box::new(invite())).list(), None);
}

pub fn offer(is_reminder: bool, titles: &[&str]) -> OfferMail {
    OfferMail {
        reader: "Noor".to_owned(),
        group_name: "Tidewater Co-op".to_owned(),
        group_slug: "tidewater".to_owned(),
        private_sums: false,
        currency: "EUR".to_owned(),
        round: "2026-11".to_owned(),
        until: NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(18, 0, 0).unwrap(),
        zone_city: "Amsterdam".to_owned(),
        is_reminder,
        offers: (1..)
            .zip(titles)
            .map(|(number, title)| OfferRow {
                title: (*title).to_owned(),
                amount: euro(30),
                minimum: euro(400),
                url: format!("https://money.tidewater.example/tidewater/rounds/2026-11/offers/{number}"),
            })
            .collect(),
        footer: opens().footer,
    }
}

#[test]
fn an_offer_says_what_there_is_of_what_until_when_and_that_silence_is_no() {
    let mail = offer(false, &["Podcast microphone kit"]).render().unwrap();
    bodies_agree(&mail);
    assert_eq!(mail.subject, "November round: €30 is offered for Podcast microphone kit");
    let words = mail.text.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "Hello Noor. The November round of Tidewater Co-op is over",
        "Podcast microphone kit: there is €30 of the €400 that it needs at least.",
        "https://money.tidewater.example/tidewater/rounds/2026-11/offers/1",
        "Answer until Friday 20 November, 18:00 (Amsterdam time). Without an answer the money goes back.",
    ] {
        assert!(words.contains(said), "{said:?} is not in {}", mail.text);
    }
    assert!(mail.text.lines().all(|line| line.chars().count() <= 76), "{}", mail.text);
}

#[test]
fn the_second_mail_about_an_offer_says_that_it_is_the_last_day_and_several_offers_are_one_mail() {
    let two = offer(true, &["Podcast microphone kit", "A & <b>soup"]).render().unwrap();
    bodies_agree(&two);
    assert_eq!(two.subject, "November round: answer by tomorrow: an offer for two of your buckets");
    assert!(two.text.contains("/offers/1") && two.text.contains("/offers/2"));
    assert!(!two.html.contains("<b>soup"));
    let mut private = offer(false, &["Podcast microphone kit"]);
    private.private_sums = true;
    let private = private.render().unwrap();
    assert_eq!(private.subject, "November round: an offer for Podcast microphone kit");
}

#[test]
fn a_changed_goal_is_told_with_both_sums_and_what_the_reader_has_in_it() {
    let mail = changed().render().unwrap();
    bodies_agree(&mail);
    assert_eq!(mail.subject, "November round: Cargo trailer asks for another sum");
    let text = mail.text.replace('\n', " ");
    assert!(text.contains("Cargo trailer asks for €950 in the November round now. It asked for €850."), "{text}");
    assert!(text.contains("The reason: The axle is dearer than we thought."), "{text}");
    assert!(text.contains("YOUR €40 is in it and stays there unless you take it out."), "{text}");
    assert!(text.contains("You can change your split until Tuesday 24 November, 18:00 (Amsterdam time)."), "{text}");
}

#[test]
fn more_time_is_told_with_both_hours_and_what_is_left_to_give() {
    let mut mail = changed();
    mail.changed =
        Changed::Close { was: chrono::NaiveDate::from_ymd_opt(2026, 11, 17).unwrap().and_hms_opt(18, 0, 0).unwrap() };
    (mail.given, mail.left) = (euro(300), euro(100));
    let more = mail.render().unwrap();
    bodies_agree(&more);
    assert_eq!(more.subject, "November round: open until 24 November");
    let text = more.text.replace('\n', " ");
    assert!(text.contains("not on Tuesday 17 November, 18:00"), "{text}");
    assert!(text.contains("What you saved stands. You have €100 to give."), "{text}");
    mail.is_final = true;
    let text = mail.render().unwrap().text.replace('\n', " ");
    assert!(text.contains("You saved your split, and this round takes it once."), "{text}");
}

#[test]
fn who_takes_part_is_asked_with_the_hour_and_what_silence_means() {
    let mail = hands().render().unwrap();
    bodies_agree(&mail);
    assert_eq!(mail.subject, "Tidewater Co-op: are you in the next round?");
    let text = mail.text.replace('\n', " ");
    assert!(text.contains("Say so until Thursday 5 November, 18:00 (Amsterdam time)."), "{text}");
    assert!(
        text.contains("Kitchen or roof?") && text.contains("Whoever does not answer is not in this time."),
        "{text}"
    );
    assert!(Content::Hands(Box::new(hands())).list().is_some());
}

#[test]
fn mails_about_accounts_say_what_happened_what_to_do_and_whose_they_are() {
    let name = || "Ama Owusu".to_owned();
    let base = || "https://money.tidewater.example".to_owned();
    let all = [
        (AccountNews::MailTest { base: base() }, "Mail from Brimful works"),
        (
            AccountNews::SignInLink { name: name(), url: format!("{}/sign-in/link/secret", base()) },
            "Your link to sign in",
        ),
        (
            AccountNews::PasswordChanged { name: name(), url: format!("{}/sign-in", base()) },
            "Your password was changed",
        ),
        (
            AccountNews::AddressConfirm {
                name: name(),
                old: "ama@old.example".to_owned(),
                new: "ama@new.example".to_owned(),
                url: format!("{}/me/address/secret", base()),
            },
            "Is this your new address?",
        ),
        (AccountNews::AddressAsked { name: name(), new: "ama@new.example".to_owned() }, "A new address was asked for"),
        (AccountNews::AddressChanged { name: name(), new: "ama@new.example".to_owned() }, "Your address was changed"),
        (AccountNews::AddressInUse { name: name(), base: base() }, "You have an account already"),
        (
            AccountNews::InviteAsked {
                reader: "Marit".to_owned(),
                asker: Some(name()),
                address: Some("ama@new.example".to_owned()),
                is_in: false,
                group_name: "Tidewater Co-op".to_owned(),
                url: format!("{}/tidewater/people/invite", base()),
            },
            "Ama Owusu asks for a new invitation",
        ),
    ];
    for (news, subject) in all {
        let mail = AccountMail { news, sender: "Brimful".to_owned(), postal_address: None };
        let content = Content::Account(Box::new(mail));
        assert!(content.list().is_none(), "an account mail cannot be turned off");
        let mail = content.render().unwrap();
        bodies_agree(&mail);
        assert_eq!(mail.subject, subject);
        assert!(
            mail.text.contains("If you do not know")
                || mail.text.contains("If it was not you")
                || mail.text.contains("If this is not your account")
        );
    }
}

#[test]
fn two_days_before_the_close_it_says_what_is_left_and_what_becomes_of_it() {
    let mail = closing_soon().render().unwrap();
    bodies_agree(&mail);
    assert_eq!(mail.subject, "November round: you have €100 left, closes Tuesday 18:00");
    let golden = "\
YOU HAVE €100 LEFT TO GIVE

Hello Ines. The November round of Tidewater Co-op closes on Tuesday 24
November, 18:00 (Amsterdam time).

You gave €300 so far. YOUR other €100 can still go to a bucket, or to
several.

What you do not give is carried on, and shared out anew in the next
round.

To the round: https://money.tidewater.example/tidewater/rounds/2026-11

You get this because you are in the November round of Tidewater Co-op
and chose mails about new rounds.
Fewer emails: https://money.tidewater.example/mail/F3k9
Unsubscribe: https://money.tidewater.example/mail/U7q2/off
Tidewater Co-op, Kade 14, 3011 Rotterdam
";
    assert_eq!(mail.text, golden);
    let mut none = closing_soon();
    (none.given, none.left, none.private_sums, none.stays_with_giver) = (Amount::ZERO, euro(400), true, true);
    let none = none.render().unwrap();
    bodies_agree(&none);
    assert_eq!(none.subject, "November round: you have money left, closes Tuesday 18:00");
    let text = none.text.replace('\n', " ");
    assert!(text.contains("you have not given anything yet") && text.contains("stays yours"), "{text}");
}

#[test]
fn a_treasurer_reads_what_waits_how_much_and_where() {
    let mail = treasurer_month().render().unwrap();
    bodies_agree(&mail);
    let subject = "December at Tidewater Co-op: two unpaid invoices, five core costs to pay and three payouts";
    assert_eq!(mail.subject, subject);
    let text = mail.text.replace('\n', " ");
    assert!(text.contains("Three payouts: €900 together waits to be paid; for one of them the day is over."), "{text}");
    assert!(text.contains("See what we owe: https://money.tidewater.example/tidewater/payouts/owed"), "{text}");
    assert!(text.contains("The foundation holds €3,125: it would carry the core costs for 0.8 months, at the average"));
    let mut one = treasurer_month();
    (one.invoices, one.core_costs, one.runway) = (None, None, None);
    let one = one.render().unwrap();
    bodies_agree(&one);
    assert_eq!(one.subject, "December at Tidewater Co-op: three payouts");
    assert!(!one.text.contains("invoice") && one.text.contains("No core costs were due yet."), "{}", one.text);
}
