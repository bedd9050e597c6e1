//! What can be asked of an entry, and the names by which it is asked, in both languages.
//!
//! Always holds: a name is known however its letters are folded, and leads to one field.

use crate::document::nearest;
use crate::text::{Hamza, fold};
use crate::words::{AND, FILTER_FIELDS, FilterValues, NOT, OR};

/// Something that can be asked of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// How far it has come.
    State,
    /// How its work goes.
    Health,
    /// Its axis or track, by number, id or name.
    Strand,
    /// The phases that it falls into.
    Phase,
    /// The pillars that it serves.
    Pillar,
    /// Who answers for it.
    Owner,
    /// A free word of the file.
    Tag,
    /// Project, task and so on.
    Kind,
    /// What it touches.
    In,
    /// When it begins.
    Starts,
    /// When it ends.
    Ends,
    /// Its progress in percent.
    Progress,
    /// How far its end moved, in days.
    Slip,
    /// Whether it is past its end and not done.
    Late,
    /// Whether it has no dates of its own.
    Undated,
    /// Whether it differs from what it was in an earlier plan.
    Changed,
    /// Whether some of it is our own reading.
    Inferred,
    /// A source that it rests on.
    Source,
    /// A sum set aside for it.
    Money,
    /// What it waits for.
    DependsOn,
    /// What waits for it.
    NeededBy,
    /// A field of the plan's own, with its name behind a dot.
    Own,
}

/// Every field, in the order of their names.
const ALL: [Field; FILTER_FIELDS.len()] = [
    Field::State,
    Field::Health,
    Field::Strand,
    Field::Phase,
    Field::Pillar,
    Field::Owner,
    Field::Tag,
    Field::Kind,
    Field::In,
    Field::Starts,
    Field::Ends,
    Field::Progress,
    Field::Slip,
    Field::Late,
    Field::Undated,
    Field::Changed,
    Field::Inferred,
    Field::Source,
    Field::Money,
    Field::DependsOn,
    Field::NeededBy,
    Field::Own,
];

/// Returns every field with its names, the English ones first.
fn names() -> impl Iterator<Item = (Field, &'static [&'static str], &'static [&'static str])> {
    let names = ALL.into_iter().zip(FILTER_FIELDS);
    names.map(|(field, (en, ar))| (field, en, ar))
}

impl Field {
    /// Every field, in the order in which they are told.
    pub fn all() -> impl Iterator<Item = Self> {
        ALL.into_iter()
    }

    /// Returns the field that a name stands for.
    pub(super) fn named(name: &str) -> Option<Self> {
        let name = plain(name);
        let mut fields = names();
        let found = fields.find(|(_, en, ar)| en.iter().chain(*ar).any(|one| plain(one) == name));
        found.map(|(field, ..)| field)
    }

    /// Returns the name of a field of the plan's own: "risk" of "field.risk".
    pub(super) fn own_named(name: &str) -> Option<&str> {
        let (field, own) = name.split_once('.')?;
        (Self::named(field) == Some(Self::Own) && !own.is_empty()).then_some(own)
    }

    /// Says whether letters begin the name of a field, or a word that joins tests, and are no whole test yet.
    pub fn may_begin(typed: &str) -> bool {
        let typed = plain(typed);
        let joins = OR.iter().chain(&NOT).chain(&AND);
        let names = names().flat_map(|(_, en, ar)| en.iter().chain(ar));
        let mut begun = names
            .chain(joins)
            .filter(|name| plain(name).starts_with(&typed));
        let is_flag = || Self::named(&typed).is_some_and(Self::is_flag);
        let own = typed.split_once('.').map(|(field, _)| field);
        let is_own = own.is_some_and(|field| Self::named(field) == Some(Self::Own));
        is_own || (!typed.is_empty() && begun.next().is_some() && !is_flag())
    }

    /// Returns the name that was probably meant by one that stands for no field.
    pub(super) fn near(name: &str) -> Option<&'static str> {
        let names = names().flat_map(|(_, en, ar)| en.iter().chain(ar));
        nearest(name, names.copied())
    }

    /// Says whether the field is asked without a value: it is so or it is not.
    pub(super) fn is_flag(self) -> bool {
        self.values() == FilterValues::Flag
    }

    /// Says whether its values have an order, so that `<` and `>` can be asked.
    pub(super) fn is_ordered(self) -> bool {
        matches!(
            self,
            Self::Starts | Self::Ends | Self::Progress | Self::Slip | Self::Money
        )
    }

    /// Returns what its values are.
    pub(super) fn values(self) -> FilterValues {
        match self {
            Self::State => FilterValues::States,
            Self::Health => FilterValues::Health,
            Self::Kind => FilterValues::Kinds,
            Self::In | Self::Starts | Self::Ends => FilterValues::Dates,
            Self::Progress => FilterValues::Percent,
            Self::Money => FilterValues::Amount,
            Self::Slip => FilterValues::Length,
            Self::Late | Self::Undated | Self::Changed | Self::Inferred => FilterValues::Flag,
            Self::Own => FilterValues::Own,
            Self::Strand
            | Self::Phase
            | Self::Pillar
            | Self::Owner
            | Self::Tag
            | Self::Source
            | Self::DependsOn
            | Self::NeededBy => FilterValues::Names,
        }
    }

    /// Returns its name in English and in Arabic, as it is told.
    pub fn names(self) -> [&'static str; 2] {
        let mut fields = names();
        let found = fields.find(|(field, ..)| *field == self);
        let first = |names: &[&'static str]| names.first().copied().unwrap_or_default();
        found.map_or(["", ""], |(_, en, ar)| [first(en), first(ar)])
    }
}

/// Folds a name: `_` and `-` are as good as each other and as a blank.
pub(super) fn plain(name: &str) -> String {
    fold(&name.replace(['_', '-'], " "), Hamza::Seat)
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_to_one_field_in_either_language() {
        let names: Vec<String> = names()
            .flat_map(|(_, en, ar)| en.iter().chain(ar))
            .map(|name| plain(name))
            .collect();
        for (nth, name) in names.iter().enumerate() {
            assert!(!names[..nth].contains(name), "{name}");
        }
        for field in Field::all() {
            for name in field.names() {
                assert_eq!(Field::named(name), Some(field));
            }
        }
        assert_eq!(
            Field::named("\u{628}\u{644}\u{627} \u{62a}\u{627}\u{631}\u{64a}\u{62e}"),
            Some(Field::Undated)
        );
        assert_eq!(Field::near("stat"), Some("state"));
    }
}
