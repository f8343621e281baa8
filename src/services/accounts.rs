//! Accounts: the first one, signing in and out, by password or mailed link, the password again or a new one, and what
//! waits for a person.

mod address;
mod link;
mod mail_test;
mod name;
mod new_password;
mod password;
mod passwords;
mod setup;
mod sign_in;
mod waiting;

pub use address::{
    AddressLink, AddressLinkRefused, AddressPayload, AddressRefused, ask_for_address, confirm_address,
    look_at_address_link, make_address_link,
};
pub use link::{
    LinkAccount, LinkOwner, LinkPayload, LinkRefused, SignedInByLink, ask_for_link, look_at_link, make_sign_in_link,
    sign_in_by_link,
};
pub use mail_test::{
    MailHealth, TestMail, TestMailPayload, TestRefused, TestState, mail_health, test_mail_at_setup, test_mail_to_admin,
};
pub use name::{choose_language, rename_account};
pub(in crate::services) use name::{is_own_name, rename_in};
pub use new_password::{PasswordChangeRefused, PasswordPayload, change_password, needs_no_password};
pub use password::{LONGEST, Password, PasswordRefused, SHORTEST};
pub use passwords::{Cost, Match, Passwords};
pub use setup::{Founder, found_group_in};
pub use setup::{SetUp, SetUpDone, SetUpRefused, is_set_up, issue_setup_code, set_up};
pub use sign_in::{AddUserRefused, SignInRefused, SignedInNow, add_user, confirm_password, sign_in, sign_out};
pub use waiting::{FrontPage, Mine, MyGroup, Waiting, WaitingOffer, WaitingRound, front_page, waiting};
