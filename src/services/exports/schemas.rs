//! JSON Schemas of the JSON files, carried in the program. A file names its own at its top; the number rises when a
//! file changes in a way that a reader of the old form would trip over.

/// The address of the round's schema.
pub const ROUND: &str = "/help/schemas/round-1.json";
/// The address of the month's schema.
pub const MONTH: &str = "/help/schemas/month-1.json";
/// The address of the ledger's schema.
pub const LEDGER: &str = "/help/schemas/ledger-1.json";

/// The schema under the last part of its address.
pub fn find(file: &str) -> Option<&'static str> {
    match file {
        "round-1.json" => Some(include_str!("../../../assets/schemas/round-1.json")),
        "month-1.json" => Some(include_str!("../../../assets/schemas/month-1.json")),
        "ledger-1.json" => Some(include_str!("../../../assets/schemas/ledger-1.json")),
        _ => None,
    }
}
