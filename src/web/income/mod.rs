//! What comes in and what it costs to run: invoices, their files, and the list of core costs.

pub mod core_cost;
pub mod core_costs;
pub mod edit_invoice;
pub mod invoice;
mod invoice_form;
pub mod invoices;
pub mod new_core_cost;
pub mod new_invoice;
mod words;
