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
    /// Where it was to begin, as planned first.
    PlannedStart,
    /// Where it was to end, as planned first.
    PlannedEnd,
    /// The boundary at which it was to end, as planned first.
    PlannedUntil,
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
    pub const ALL: [Self; 14] = [
        Self::Title,
        Self::Start,
        Self::End,
        Self::Until,
        Self::PlannedStart,
        Self::PlannedEnd,
        Self::PlannedUntil,
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
            Self::PlannedStart => "planned-start",
            Self::PlannedEnd => "planned-end",
            Self::PlannedUntil => "planned-until",
            Self::Owner => "owner",
            Self::Progress => "progress",
            Self::State => "state",
            Self::Health => "health",
            Self::Value => "value",
            Self::On => "on",
            Self::Words => "words",
        }
    }

    /// Returns the date that it is of those planned first, by its name in a file.
    pub(super) fn planned(self) -> Option<&'static str> {
        self.name().strip_prefix("planned-")
    }

    /// Returns the field of a date of those planned first, by its name in a file.
    pub(super) fn planned_first(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|field| field.planned() == Some(name))
    }
}
