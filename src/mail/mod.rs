//! Mail: what members read in their inbox (mail.md).
//!
//! Three steps, each on its own: a content struct is rendered to a subject and two bodies ([`content`]), these and
//! an [`message::Envelope`] become one message ([`message::build`]), and a [`transport::Transport`] takes it away.
//! Nothing here reads the database or a clock. A mail is rendered in the language of the task: the outbox job renders
//! each in that of its reader.

pub mod account;
pub mod bucket_news;
pub mod clean;
pub mod closing_soon;
pub mod content;
pub mod equation;
pub mod footer;
mod frame;
pub mod hands;
mod headers;
pub mod invite;
mod layout;
pub mod message;
mod moment;
mod money;
pub mod new_comments;
pub mod offer;
pub mod palette;
pub mod results;
mod results_mine;
mod results_view;
mod results_words;
pub mod round_changed;
pub mod round_opens;
mod short;
pub mod spans;
pub mod transport;
pub mod treasurer_month;
pub mod words;

pub use account::{AccountMail, AccountNews};
pub use bucket_news::{BucketNewsMail, News, WentTo};
pub use closing_soon::ClosingSoonMail;
pub use content::{Content, Kind, RenderError, Rendered};
pub use equation::StatementFigures;
pub use footer::Footer;
pub use hands::HandsMail;
pub use invite::InviteMail;
pub use message::{Contact, Envelope, MailBuildError, build};
pub use new_comments::{CommentTold, CommentedBucket, NewCommentsMail};
pub use offer::{OfferMail, OfferRow};
pub use results::{HeadTold, LeftGoes, MyPart, ResultDecided, ResultOutcome, ResultRow, ResultsMail};
pub use round_changed::{Changed, RoundChangedMail};
pub use round_opens::{RoundOpensMail, RoundOpensRow};
pub use transport::{Memory, Outcome, Smtp, Spool, Transport};
pub use treasurer_month::{TreasurerMonthMail, Waits};
