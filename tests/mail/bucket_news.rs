//! News about the money of one bucket.

use brimful::domain::money::Amount;
use brimful::mail::{BucketNewsMail, Content, News, WentTo};

use crate::parts::bodies_agree;
use crate::tidewater::{HOME, day, euro, footer};

pub fn mail(news: News) -> BucketNewsMail {
    BucketNewsMail {
        reader: "Leila".to_owned(),
        group_name: "Tidewater Co-op".to_owned(),
        group_slug: "tidewater".to_owned(),
        private_sums: false,
        currency: "EUR".to_owned(),
        title: "Childcare at assemblies, all of 2027".to_owned(),
        news,
        is_owner: true,
        url: format!("{HOME}/tidewater/payouts/1"),
        footer: footer(),
    }
}

pub fn made(waits: Amount) -> News {
    News::PayoutMade {
        amount: euro(500),
        payee: "Crèche De Kade".to_owned(),
        paid_on: day(11, 20),
        waits,
        left: euro(940),
    }
}

#[test]
fn a_payout_that_was_made_says_how_much_to_whom_and_what_is_left() {
    let told = mail(made(Amount::ZERO)).render().unwrap();
    bodies_agree(&told);
    assert_eq!(told.subject, "Paid for Childcare at assemblies, all of 2027: €500");
    let golden = "\
€500 IS PAID

Hello Leila. €500 of Childcare at assemblies, all of 2027 went to Crèche
De Kade on 20 November 2026.

  Paid                 €500
  Left in the bucket   €940

See the payout: https://money.tidewater.example/tidewater/payouts/1

You get this because you are responsible for a bucket of Tidewater
Co-op.
Fewer emails: https://money.tidewater.example/mail/F3k9
Unsubscribe: https://money.tidewater.example/mail/U7q2/off
Tidewater Co-op, Kade 14, 3011 Rotterdam
";
    assert_eq!(told.text, golden);
    let part = mail(made(euro(100))).render().unwrap();
    bodies_agree(&part);
    assert!(part.text.contains("Still asked for      €100"), "{}", part.text);
    let private = BucketNewsMail { private_sums: true, ..mail(made(Amount::ZERO)) }.render().unwrap();
    assert_eq!(private.subject, "Paid: Childcare at assemblies, all of 2027");
}

#[test]
fn a_payout_that_was_declined_says_who_and_why() {
    let why = "The invoice names another group. Please ask for a new one.".to_owned();
    let by = "Marit".to_owned();
    let news =
        News::PayoutDeclined { amount: euro(500), payee: "Crèche De Kade".to_owned(), by, why, left: euro(1_440) };
    let told = mail(news).render().unwrap();
    bodies_agree(&told);
    assert_eq!(told.subject, "Not paid: Childcare at assemblies, all of 2027");
    let text = told.text.replace('\n', " ");
    assert!(text.contains("Marit declined what you asked for Crèche De Kade"), "{text}");
    assert!(text.contains("Marit writes: The invoice names another group."), "{text}");
    assert!(text.contains("The money stays in the bucket."), "{text}");
}

#[test]
fn a_reminder_says_until_when_and_what_is_left() {
    let soon = mail(News::Finish { due_on: day(12, 16), is_due: false, left: euro(940) }).render().unwrap();
    bodies_agree(&soon);
    assert_eq!(soon.subject, "To be done by 16 December: Childcare at assemblies, all of 2027");
    assert!(soon.text.contains("Left in the bucket   €940"));
    let today = mail(News::Finish { due_on: day(12, 16), is_due: true, left: Amount::ZERO });
    assert_eq!(today.kind().as_str(), "finish");
    let today = today.render().unwrap();
    bodies_agree(&today);
    assert_eq!(today.subject, "To be done today: Childcare at assemblies, all of 2027");
}

#[test]
fn a_giver_of_a_cancelled_bucket_hears_why_and_what_comes_back() {
    let news = News::Cancelled {
        by: "Marit".to_owned(),
        why: "The carers found other work.".to_owned(),
        rest: euro(1_440),
        to: WentTo::Givers,
        gave: euro(140),
        back: euro(140),
    };
    let mail = BucketNewsMail { is_owner: false, ..mail(news) };
    assert!(Content::BucketNews(Box::new(mail.clone())).list().is_some());
    let told = mail.render().unwrap();
    bodies_agree(&told);
    assert_eq!(told.subject, "Cancelled: Childcare at assemblies, all of 2027");
    let text = told.text.replace('\n', " ");
    assert!(text.contains("€1,440 was not paid out and went to its givers."), "{text}");
    assert!(text.contains("YOUR part, €140, is yours to give in your next round."), "{text}");
    assert!(text.contains("You get this because you gave to a bucket of Tidewater Co-op."), "{text}");
}
