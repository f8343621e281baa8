//! Limits of passwords: guessing comes to an end, nobody is locked out, and whose address counts.

use brimful::web::limits::Limit;

use super::accounts::sign_in;
use super::limits::{PLAIN, PROXY, later, one_too_many, quota, wrong};
use crate::site::{Page, Site, Visitor};
use crate::support::group::{PASSWORD, member, tidewater};
use crate::support::worlds;

#[test]
fn guessing_a_password_comes_to_an_end_and_the_form_comes_back() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::behind(&world.db, "");
        let visitor = site.visitor();
        for _ in 0..10 {
            wrong(&visitor, "marit@tidewater.example").expect(422);
        }
        let page = one_too_many(&world, Limit::SignInAsFrom, || wrong(&visitor, " Marit@Tidewater.example "));
        let page = page.says("Too many tries. Try again in 60 seconds.");
        assert!(page.all("title")[0].starts_with("Problem:"));
        assert_eq!(page.form("/sign-in").value("email"), Some(" Marit@Tidewater.example "), "what was typed is kept");
        assert_eq!(page.form("/sign-in").value("password"), Some(""), "but never a password");
        // Not even the right one: it is not compared.
        one_too_many(&world, Limit::SignInAsFrom, || sign_in(&visitor, "marit@tidewater.example"));
        // An address that nobody has is answered in the same words and with the same headers.
        for _ in 0..10 {
            wrong(&visitor, "nobody@tidewater.example").expect(422);
        }
        let nobody = wrong(&visitor, "nobody@tidewater.example").expect(429);
        let marit = wrong(&visitor, "marit@tidewater.example").expect(429);
        assert_eq!(nobody.body.replace("nobody@", "marit@"), marit.body);
        let but_the_day = |page: &Page| -> Vec<(String, String)> {
            let mut headers = page.headers.clone();
            headers.retain(|(name, _)| name != "date" && name != "content-length");
            headers
        };
        assert_eq!(but_the_day(&nobody), but_the_day(&marit));
        // The time gives one back, and a right password ends the count.
        later(&world, 59);
        assert_eq!(sign_in(&visitor, "marit@tidewater.example").expect(429).header("retry-after"), Some("1"));
        later(&world, 1);
        sign_in(&visitor, "marit@tidewater.example").expect(303);
        let visitor = site.visitor();
        for _ in 0..10 {
            wrong(&visitor, "marit@tidewater.example").expect(422);
        }
        wrong(&visitor, "marit@tidewater.example").expect(429);
    }
}

#[test]
fn guessing_from_many_addresses_is_slow_and_locks_nobody_out() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        member(&world.db, &marit, "Ines Ruiz", "ines@tidewater.example", PLAIN);
        let site = Site::behind(&world.db, PROXY);
        let from = |address: &str| site.visitor().speaking_for(address);
        // Marit signed in from her own address once.
        sign_in(&from("198.51.100.7"), "marit@tidewater.example").expect(303);
        let mut refused = 0;
        for stranger in 1..=4 {
            let visitor = from(&format!("203.0.113.{stranger}"));
            for _ in 0..10 {
                refused += usize::from(wrong(&visitor, "marit@tidewater.example").status == 429);
            }
        }
        assert_eq!(refused, 11, "30 tries from all of them and Marit's own first one");
        let stranger = from("203.0.113.99");
        one_too_many(&world, Limit::SignInAs, || sign_in(&stranger, "marit@tidewater.example"));
        // Marit is not locked out where she was before, and nobody else is anywhere.
        sign_in(&from("198.51.100.7"), "marit@tidewater.example").expect(303);
        sign_in(&from("203.0.113.99"), "ines@tidewater.example").expect(303);
        later(&world, 20);
        sign_in(&stranger, "marit@tidewater.example").expect(303);
        // One address by itself does not get far enough to be in her way: ten, and then one a minute.
        let alone = Site::behind(&world.db, PROXY);
        let one = alone.visitor().speaking_for("203.0.113.1");
        for _ in 0..60 {
            wrong(&one, "marit@tidewater.example");
        }
        sign_in(&alone.visitor().speaking_for("192.0.2.50"), "marit@tidewater.example").expect(303);
    }
}

#[test]
fn an_office_of_two_hundred_gets_in_on_the_first_day() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        let emails: Vec<String> = (0..200).map(|number| format!("member{number}@tidewater.example")).collect();
        for (number, email) in emails.iter().enumerate() {
            member(&world.db, &marit, &format!("Member {number}"), email, PLAIN);
        }
        let site = Site::behind(&world.db, "");
        for (number, email) in emails.iter().enumerate() {
            let visitor = site.visitor();
            // Every second one mistypes the password first; all of them within one moment.
            if number % 2 == 0 {
                wrong(&visitor, email).expect(422);
            }
            sign_in(&visitor, email).expect(303);
        }
        // It was the last one: whoever tries one password on many accounts gets no further.
        let visitor = site.visitor();
        one_too_many(&world, Limit::SignInFrom, || wrong(&visitor, "somebody@tidewater.example"));
        later(&world, 10);
        wrong(&visitor, "somebody@tidewater.example").expect(422);
        wrong(&visitor, "somebody@tidewater.example").expect(429);
    }
}

#[test]
fn what_a_stranger_says_about_their_address_changes_nothing() {
    for world in worlds() {
        tidewater(&world);
        let far = |site: &Site, said: &str| site.visitor().speaking_for(said).get("/invite/nonsense").status;
        let use_up = |site: &Site, said: &dyn Fn(u32) -> String| {
            (0..quota(Limit::SecretLink).at_once).for_each(|number| assert_eq!(far(site, &said(number)), 404));
        };
        // Nobody is trusted: every address is the same visitor's.
        let site = Site::behind(&world.db, "");
        use_up(&site, &|number| format!("198.51.{}.{}", number / 250, number % 250));
        assert_eq!(far(&site, "192.0.2.1"), 429);
        assert_eq!(site.visitor().get("/invite/nonsense").status, 429);
        // Another proxy is trusted than the one that it comes from.
        let site = Site::behind(&world.db, "10.0.0.0/8");
        use_up(&site, &|number| format!("198.51.{}.{}, 10.0.0.1", number / 250, number % 250));
        assert_eq!(far(&site, "192.0.2.1, 10.0.0.1"), 429);
        // The proxy is trusted: what the visitor wrote in front of it is not.
        let site = Site::behind(&world.db, "127.0.0.1, 10.0.0.0/8");
        use_up(&site, &|number| format!("198.51.{}.{}, 203.0.113.5, 10.0.0.1", number / 250, number % 250));
        assert_eq!(far(&site, "203.0.113.5"), 429);
        assert_eq!(far(&site, "203.0.113.6"), 404, "each visitor counts for themselves");
        assert_eq!(site.visitor().get("/invite/nonsense").status, 404, "and so does the proxy's own machine");
        // Whoever has a whole network is one visitor.
        use_up(&site, &|number| format!("2001:db8:7:7::{number:x}"));
        assert_eq!(far(&site, "2001:db8:7:7:ffff::1"), 429);
        assert_eq!(far(&site, "2001:db8:7:8::1"), 404);
    }
}

#[test]
fn a_password_given_again_is_counted_for_the_account_alone() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        member(&world.db, &marit, "Ines Ruiz", "ines@tidewater.example", PLAIN);
        let site = Site::behind(&world.db, "");
        let (marit, ines) = (site.visitor(), site.visitor());
        sign_in(&marit, "marit@tidewater.example").expect(303);
        sign_in(&ines, "ines@tidewater.example").expect(303);
        let again = |visitor: &Visitor, password: &str| {
            visitor.get("/sign-in/again?next=/me").form("/sign-in/again").set("password", password).send()
        };
        let address = |password: &str| {
            let form = marit.get("/me/settings").form("/me/settings/address");
            form.set("address", "marit@new.example").set("password", password).send()
        };
        // The same password is asked for at two places: they are counted together.
        (0..6).for_each(|_| drop(again(&marit, "not this one, no").expect(422)));
        (0..4).for_each(|_| drop(address("not this one, no").expect(422)));
        let page = one_too_many(&world, Limit::OwnPassword, || again(&marit, PASSWORD));
        assert_eq!(page.says("Too many tries.").form("/sign-in/again").value("next"), Some("/me"));
        let page = one_too_many(&world, Limit::OwnPassword, || address(PASSWORD)).says("Try again in 60 seconds.");
        assert_eq!(page.form("/me/settings/address").value("address"), Some("marit@new.example"));
        assert_eq!(site.deliver(&world.db).sent().len(), 0);
        again(&ines, PASSWORD).expect(303);
        sign_in(&site.visitor(), "marit@tidewater.example").expect(303);
        later(&world, 60);
        address(PASSWORD).expect(303);
        again(&marit, PASSWORD).expect(303);
    }
}
