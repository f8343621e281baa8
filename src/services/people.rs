//! Members: inviting, joining, changing roles, leaving, and what their page shows.

mod accept;
mod change;
mod invite;
mod lines;
mod preferences;
mod show;

pub use accept::{AcceptRefused, Accepted, Joining, Welcome, accept, look_at_invite};
pub use change::{ChangeRefused, Standing, change_roles, change_standing, leave};
pub use invite::{
    INVITES_A_DAY, InviteLetter, InvitePayload, InviteRefused, Invited, LINE_LIMIT, LinkFacts, close_link, find_link,
    invite, make_link, review, write_invite,
};
pub use invite::{Invitee, add_member_in, invite_in, make_invite_token};
pub use lines::{BadLine, GoodLine, Lines, Why, read_lines};
pub use preferences::{PreferencesRefused, Wishes, my_preferences, save_preferences};
pub use show::{Contributed, People, PersonFacts, PersonRow, PublicPeople, people, person, public_people};
