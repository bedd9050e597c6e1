//! The fields that an update can give, by the names that are typed.

/// A field that an update gives, by the name that is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum UpdateField {
    /// The name.
    Title,
    /// Where it begins.
    Start,
    /// Where it ends.
    End,
    /// The boundary at which it ends.
    Until,
    /// Who answers for it.
    Owner,
    /// In percent.
    Progress,
    /// One of the states of an item.
    State,
    /// How the work goes.
    Health,
    /// A figure of an indicator.
    Value,
    /// The date of all of these, or of a milestone.
    On,
    /// What was said of it.
    Words,
}

impl UpdateField {
    /// Every field.
    pub const ALL: [Self; 11] = [
        Self::Title,
        Self::Start,
        Self::End,
        Self::Until,
        Self::Owner,
        Self::Progress,
        Self::State,
        Self::Health,
        Self::Value,
        Self::On,
        Self::Words,
    ];

    /// Returns the name that is typed.
    pub fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Start => "start",
            Self::End => "end",
            Self::Until => "until",
            Self::Owner => "owner",
            Self::Progress => "progress",
            Self::State => "state",
            Self::Health => "health",
            Self::Value => "value",
            Self::On => "on",
            Self::Words => "words",
        }
    }
}
