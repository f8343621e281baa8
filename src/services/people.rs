//! Members: inviting, joining, changing roles, leaving, and what their page shows.

mod accept;
mod ask;
mod change;
mod invite;
mod letter;
mod lines;
mod link;
mod preferences;
mod show;
mod statement;

pub use accept::{AcceptRefused, Accepted, Joining, Welcome, accept, look_at_invite};
pub use ask::{AskedLetter, AskedPayload, ask_for_invite, write_asked};
pub use change::{ChangeRefused, Standing, change_roles, change_standing, leave};
pub use invite::{
    INVITES_A_DAY, InvitePayload, InviteRefused, Invited, Invitee, LINE_LIMIT, add_member_in, invite, invite_in, review,
};
pub use letter::{InviteLetter, make_invite_token, write_invite};
pub use lines::{BadLine, GoodLine, Lines, Why, read_lines};
pub use link::{LinkFacts, close_link, find_link, make_link};
pub use preferences::{PreferencesRefused, Wishes, my_preferences, save_preferences};
pub use show::{Contributed, People, PersonFacts, PersonRow, PublicPeople, people, person, public_people};
pub use statement::{HeldLine, MemberStatement, Moved, RoundLine, StatementRefused, Sums, statement};
