//! The results digest in all its turns.

use brimful::domain::money::Amount;
use brimful::mail::{Content, HeadTold, LeftGoes, MyPart, Rendered, ResultDecided, ResultOutcome, ResultsMail};

use crate::parts::{bodies_agree, html_text};
use crate::tidewater::{day, euro, ines, row};

fn rendered(mail: &ResultsMail) -> Rendered {
    let rendered = mail.render().unwrap();
    bodies_agree(&rendered);
    rendered
}

#[test]
fn the_digest_of_ines_is_the_one_in_the_book() {
    let mail = rendered(&ines());
    assert_eq!(mail.text, include_str!("golden/ines.txt"));
    assert_eq!(mail.subject, "November round: six of seven buckets funded, €5,570 shared");
    assert!(mail.html.contains("Your €400 went to five of them. €30 carries on into December."));
}

#[test]
fn the_html_shows_a_bar_per_bucket_and_says_the_same_in_words() {
    let mail = rendered(&ines());
    let words = html_text(&mail.html);
    assert!(words.contains("Funded at its minimum, 50% of its goal."));
    assert!(words.contains("Not funded. Its €30 carries on into December."));
    assert_eq!(mail.html.matches("width=\"50%\"").count(), 2);
    assert!(mail.html.contains("width=\"4%\" height=\"8\" bgcolor=\"#6B6457\""));
    assert_eq!(mail.html.matches("width=\"100%\" height=\"8\" bgcolor=\"#0B6B62\"").count(), 5);
}

#[test]
fn who_gave_nothing_reads_where_the_money_went_and_sees_no_amber_box() {
    let mut mail = ines();
    mail.rows.iter_mut().for_each(|row| row.mine = Amount::ZERO);
    let carried = rendered(&mail);
    assert!(
        carried.text.contains("\n\nYou had €400 left; it went back to the pool and carries on into\nDecember.\n\n")
    );
    assert!(!carried.html.contains("class=\"box"));
    assert!(carried.html.contains("You had €400 left. €30 carries on into December."));
    mail.left_goes = LeftGoes::Giver;
    assert!(rendered(&mail).text.contains("You had €400 left; it stays yours for the next round."));
}

#[test]
fn a_member_who_was_not_in_the_round_is_not_told_of_money() {
    let mut mail = ines();
    mail.rows.iter_mut().for_each(|row| row.mine = Amount::ZERO);
    mail.mine = None;
    let mail = rendered(&mail);
    assert!(mail.text.contains("You had no money to give in this round."));
    assert!(!mail.text.contains("left"));
}

#[test]
fn money_for_a_bucket_that_was_not_funded_is_accounted_for() {
    let mut mail = ines();
    mail.rows[5].mine = euro(30);
    mail.rows[0].mine = euro(20);
    mail.reader = "Workbench Studio".to_owned();
    let both = rendered(&mail);
    let text = both.text.replace('\n', " ");
    assert!(text.contains("YOUR €360 helped five buckets."), "{text}");
    assert!(text.contains("€30 was for a bucket that was not funded; it carries on into December."), "{text}");
    assert!(text.contains("You had €10 left; it carries on into December."), "{text}");
    assert!(text.contains("Podcast microphone kit           not funded, carried on, you €30"), "{}", both.text);
    mail.rows.iter_mut().for_each(|row| row.mine = Amount::ZERO);
    mail.rows[5].mine = euro(30);
    mail.left_goes = LeftGoes::Giver;
    mail.mine = Some(MyPart { may_give: euro(30) });
    let alone = rendered(&mail).text.replace('\n', " ");
    assert!(alone.contains("YOUR €30 was for a bucket that was not funded; it stays yours for the next round."));
    assert!(alone.contains("not funded, back to its givers"));
}

#[test]
fn empty_fields_leave_their_lines_out() {
    let mut mail = ines();
    mail.invoices_by = None;
    mail.next_round_opens = None;
    mail.rows[1].starts_on = None;
    mail.footer.postal_address = None;
    let mail = rendered(&mail);
    assert!(!mail.text.contains("Owners") && !mail.text.contains("opens on") && !mail.text.contains("starts"));
    assert!(!mail.html.contains("Bucket owners"));
    assert!(mail.text.contains("went to childcare\nat assemblies.\n"));
    assert!(mail.text.ends_with("\nTidewater Co-op\n"));
}

#[test]
fn over_twenty_buckets_the_mail_shows_twelve_and_a_link() {
    let mut mail = ines();
    mail.rows = (1..=20).map(|n| row(&format!("Bucket number {n}"), n, n, n, 1)).collect();
    assert_eq!(rendered(&mail).text.matches("Bucket number").count(), 20);
    mail.rows.push(row("One too many", 1, 1, 1, 0));
    let long = rendered(&mail);
    assert_eq!(long.text.matches("Bucket number").count(), 12);
    assert!(long.text.contains("and 9 more at the address below") && long.html.contains(">9 more</a>"));
    assert!(long.text.starts_with("ALL 21 BUCKETS ARE FUNDED"));
    assert!(long.text.contains("YOUR €20 helped twenty buckets."));
}

#[test]
fn the_longest_titles_still_fit_columns_and_size() {
    let mut mail = ines();
    let titles = ["&".repeat(120), "\"<'>".repeat(30), "word ".repeat(24), "水".repeat(120)];
    mail.rows = titles.iter().cycle().take(20).map(|title| row(title, 1000, 100, 2000, 3)).collect();
    mail.group_name = "<b>&\u{202e}".repeat(20);
    let mail = rendered(&mail);
    assert!(!mail.html.contains("<b>"));
}

#[test]
fn a_shortfall_is_told_first() {
    let mut mail = ines();
    mail.statement.core_costs = euro(11_600);
    mail.statement.to_share = Amount::ZERO;
    mail.statement.shortfall = euro(2_225);
    mail.had = Amount::ZERO;
    mail.funded = Amount::ZERO;
    mail.carries_on = Amount::ZERO;
    mail.rows.clear();
    mail.mine = None;
    let mail = rendered(&mail);
    let text = mail.text.replace('\n', " ");
    assert!(text.contains(
        "After the foundation's share, €2,225 was missing for the agreed costs. There was nothing to share."
    ));
    assert!(mail.text.contains("Missing for the agreed costs     €2,225"), "{}", mail.text);
    assert!(mail.text.starts_with("NO BUCKET IS FUNDED"));
}

#[test]
fn yen_have_no_decimals_and_dinars_have_three() {
    let mut mail = ines();
    mail.currency = "JPY".to_owned();
    let yen = rendered(&mail);
    assert!(yen.subject.ends_with("¥557,000 shared"), "{}", yen.subject);
    assert!(!yen.text.contains("¥557,000."));
    mail.currency = "KWD".to_owned();
    let dinar = rendered(&mail);
    assert!(dinar.subject.ends_with("KWD\u{a0}557.000 shared"), "{}", dinar.subject);
    mail.carries_on = Amount::from_minor(3_001);
    let dinar = rendered(&mail);
    assert!(
        dinar.text.replace('\n', " ").contains("KWD\u{a0}3.001 carries on") && dinar.text.contains("KWD\u{a0}557.000")
    );
    mail.currency = "ZZZ".to_owned();
    assert_eq!(mail.render().unwrap_err().to_string(), "the currency \"ZZZ\" is not known");
}

#[test]
fn one_amount_with_cents_gives_all_amounts_their_cents() {
    let mut mail = ines();
    mail.carries_on = Amount::from_minor(3_137);
    let mail = rendered(&mail);
    assert!(mail.text.contains("€31.37 carries on") && mail.text.contains("you €140.00"));
}

#[test]
fn the_subject_of_a_private_group_names_no_sum() {
    let mut mail = ines();
    mail.private_sums = true;
    assert_eq!(rendered(&mail).subject, "November round: six of seven buckets funded");
}

#[test]
fn counts_read_as_english() {
    let mut mail = ines();
    mail.rows.truncate(1);
    assert!(rendered(&mail).text.starts_with("THE ONE BUCKET IS FUNDED\n"));
    assert!(rendered(&mail).text.contains("YOUR €60 helped one bucket: winter open studio weekend."));
    mail.rows[0].outcome = ResultOutcome::NotFunded;
    assert!(rendered(&mail).text.starts_with("NO BUCKET IS FUNDED\n"));
    let mut mail = ines();
    mail.rows.iter_mut().for_each(|row| row.outcome = ResultOutcome::NotFunded);
    assert!(rendered(&mail).text.starts_with("NONE OF SEVEN BUCKETS IS FUNDED\n"));
    mail.settled_on = day(12, 3);
    assert!(rendered(&mail).text.contains("closed on Tuesday 24 November."));
}

#[test]
fn a_surplus_carried_and_one_kept_are_both_told() {
    let mut mail = ines();
    mail.stays_with_givers = euro(70);
    let text = rendered(&mail).text.replace('\n', " ");
    assert!(text.contains(
        "€5,570 found a bucket, €30 carries on into December and €70 stays with its givers for the next round."
    ));
    mail.carries_on = Amount::ZERO;
    mail.stays_with_givers = Amount::ZERO;
    mail.funded = mail.had;
    assert!(rendered(&mail).text.replace('\n', " ").contains("€5,600 to share; all of it found a bucket."));
}

#[test]
fn the_outbox_keeps_a_mail_as_it_is() {
    let content = Content::Results(Box::new(ines()));
    let payload = serde_json::to_string(&content).unwrap();
    assert!(payload.starts_with("{\"kind\":\"results\","));
    assert_eq!(serde_json::from_str::<Content>(&payload).unwrap(), content);
    assert_eq!(content.list().unwrap().slug, "tidewater");
}

#[test]
fn the_signed_head_stands_before_the_foot_of_both_parts() {
    let mut mail = ines();
    mail.head = Some(HeadTold {
        entry: 34,
        fingerprint: "9f3a-02c7-1b44-8e0d-77aa-0c31-5b9f-e2d4".to_owned(),
        check_url: "https://money.tidewater.example/tidewater/money/chain".to_owned(),
    });
    let mail = rendered(&mail);
    assert!(
        mail.text.contains(
            "\n\nTHE BOOKS\n  Up to entry 34 the books have this fingerprint. Keep this mail: nobody\n  \
             can change them unnoticed.\n  9f3a-02c7-1b44-8e0d-77aa-0c31-5b9f-e2d4\n  \
             How to check: https://money.tidewater.example/tidewater/money/chain\n\n"
        ),
        "{}",
        mail.text
    );
    let html = html_text(&mail.html);
    assert!(html.contains("9f3a-02c7-1b44-8e0d-77aa-0c31-5b9f-e2d4") && html.contains("Up to entry 34"), "{html}");
}

#[test]
fn who_decided_about_a_bucket_and_why_stands_in_both_parts() {
    let mut mail = ines();
    let reasons = [
        ResultDecided::Early(day(11, 9)),
        ResultDecided::Taken,
        ResultDecided::Declined,
        ResultDecided::Silence,
        ResultDecided::Chosen("It can start with half\n".to_owned()),
    ];
    for (row, decided) in mail.rows.iter_mut().zip(reasons) {
        row.decided = Some(decided);
    }
    let mail = rendered(&mail);
    let (text, html) = (mail.text.split_whitespace().collect::<Vec<_>>().join(" "), html_text(&mail.html));
    for said in [
        "It was full and got its money on 9 November already.",
        "Its owners start with what there is.",
        "Its owners said that what there was is not enough to start.",
        "Its owners did not answer the offer of what there was.",
        "The facilitator decided: It can start with half.",
    ] {
        assert!(text.contains(said), "{said:?} is not in {}", mail.text);
        assert!(html.contains(said), "{said:?} is not in {html}");
    }
}
