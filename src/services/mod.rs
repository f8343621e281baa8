//! One public function per thing a person does: takes the lock, loads the facts, asks `domain`, writes the decision,
//! the log and the mail rows. Knows no HTTP, no HTML and no table.

pub mod books;
pub mod letters;
pub mod once;
pub mod payouts;
pub mod rounds;
pub mod settlement;
pub mod splits;
pub mod statements;
pub mod verify;
