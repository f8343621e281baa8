//! Stepper: less, the typed amount, more, and one button that fills. All are submit buttons named
//! `op` (pages.md 3), so that the page works without script.

/// What one row of the split form holds.
#[derive(Debug, Clone, Default)]
pub struct Give {
    /// Name of the text field, `give[17]`.
    pub field_name: String,
    /// What stands in the field: typed or saved.
    pub value: String,
    /// Read for the field: "Euros for Winter open studio weekend, €180 still to go".
    pub label: String,
    /// Why the typed amount cannot be, at the field.
    pub error: Option<String>,
    /// Value of `op` for less: `17:-10`.
    pub less_op: String,
    /// Value of `op` for more: `17:+10`.
    pub more_op: String,
    /// Nothing can be taken out.
    pub less_off: bool,
    /// Nothing more fits.
    pub more_off: bool,
    /// "Take €10 out of Winter open studio weekend".
    pub less_label: String,
    /// "Put €10 more in Winter open studio weekend".
    pub more_label: String,
    /// Value of `op` and words that say the result: "Fill it: €60", "Give my last €100".
    pub fill: Option<(String, String)>,
    /// Currency sign before the amount, or empty.
    pub prefix: String,
    /// Currency sign after the amount, or empty.
    pub suffix: String,
}

impl Give {
    /// The id of the field: `give-17` for `give[17]`.
    #[must_use]
    pub fn id(&self) -> String {
        self.field_name.replace('[', "-").replace(']', "")
    }

    /// Wide enough for the amount and one digit more, in characters.
    #[must_use]
    pub fn size(&self) -> usize {
        self.value.chars().count().clamp(2, 12) + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_field_can_be_linked_to() {
        let give = Give { field_name: "give[17]".into(), value: "120".into(), ..Give::default() };
        assert_eq!(give.id(), "give-17");
        assert_eq!(give.size(), 4);
    }
}
