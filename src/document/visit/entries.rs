//! The table of the file format: the fields of each entry, in the order in which they are told.
//!
//! Always holds: a field of a struct that is missing here does not compile. What stands under
//! `inferable` may be named in `inferred`; `(id)` has an id of its own; what is
//! typed with `=` an entry cannot do without.

use super::edit::{Edit, Edited};
use super::{Named, Told, Visit, Wanted, Words};
use crate::document::{
    Adoption, Alignment, Body, BodyLink, BodyPart, Break, Calendar, Claim, Condition, Count,
    Declared, FORMAT, Field, Figure, FollowUp, Former, Governance, Indicator, Item, ItemKind, Kind,
    Language, LastInformation, List, Milestone, Money, Months, Note, On, Over, Part, Phase, Pillar,
    Planned, Point, Progress, Publication, Quote, Rival, RivalValue, Roadmap, Role, SmallStr,
    Source, State, Status, Strand, StrandKind, Target, Text, Trail, Value, Weekday,
};
use crate::time::When;

/// Tells one field: `-> Item` holds ids that lead there, `words` and `inferred` say what else its
/// words are; of anything else the type says what it is.
macro_rules! tell {
    ($Entry:ident, $field:ident, $at:expr, $to:ident) => {
        $field.tell(&$at, $to)
    };
    ($Entry:ident, $field:ident, $at:expr, $to:ident, -> Entry) => {
        $field.each(&$at, |at, id| $to.reference(at, id, Wanted::Entry))
    };
    ($Entry:ident, $field:ident, $at:expr, $to:ident, -> $Named:ident) => {
        $field.each(&$at, |at, id| {
            $to.reference(at, id, Wanted::Only(Named::$Named))
        })
    };
    ($Entry:ident, $field:ident, $at:expr, $to:ident, words) => {
        $field.each(&$at, |at, word| $to.word(at, word))
    };
    ($Entry:ident, $field:ident, $at:expr, $to:ident, inferred) => {
        $field.each(&$at, |at, name| $to.inferred(at, name, $Entry::INFERABLE))
    };
}

/// Makes the value of a field of a new entry: what was given, what is always so, or nothing.
macro_rules! made {
    ($field:ident : $Type:ty) => {
        $field
    };
    ($field:ident @ $fixed:ident) => {
        $fixed
    };
    ($field:ident) => {
        Default::default()
    };
}

macro_rules! entries {
    ($(
        $Entry:ident $(($id:ident))? {
            $(inferable $($Extra:ident)? {
                $($known:ident: $Known:ident $(-> $KnownTo:ident)? $(= $KnownType:ty)?,)*
            })?
            rest {$(
                $field:ident: $Field:ident $(-> $To:ident)? $($how:ident)? $(@ $fixed:ident)?
                $(= $Type:ty)?,
            )*}
        }
    )*) => {
        /// An entry of a file: a struct of the format.
        #[derive(Debug, Clone, Copy, PartialEq)]
        #[expect(missing_docs, reason = "the types say it")]
        pub enum Entry<'a> { $($Entry(&'a $Entry),)* }

        impl<'a> Entry<'a> {
            pub(super) fn fields(self, at: &Trail<'_>, to: &mut impl Visit<'a>) {
                match self { $(Self::$Entry(entry) => entry.fields(at, to),)* }
            }
        }

        $(
            impl $Entry {
                /// The fields that can be the author's own reading.
                pub const INFERABLE: &'static [Field] =
                    &[$($(Field::$Extra,)? $(Field::$Known,)*)?];

                /// Makes one of what it cannot do without; the rest is not said.
                pub fn new(
                    $($id: impl Into<SmallStr>,)?
                    $($($($known: $KnownType,)?)*)?
                    $($($field: $Type,)?)*
                ) -> Self {
                    Self {
                        $($id: $id.into(),)?
                        $($($known: made!($known $(: $KnownType)?),)*)?
                        $($field: made!($field $(@ $fixed)? $(: $Type)?),)*
                    }
                }

                fn fields<'a>(&'a self, at: &Trail<'_>, to: &mut impl Visit<'a>) {
                    let Self { $($id,)? $($($known,)*)? $($field,)* } = self;
                    $(to.id(&at.field(Field::Id), $id, Named::$Entry);)?
                    $($(tell!($Entry, $known, at.field(Field::$Known), to $(, -> $KnownTo)?);)*)?
                    $(tell!($Entry, $field, at.field(Field::$Field), to $(, -> $To)? $(, $how)?);)*
                }
            }

            impl Edited for $Entry {
                fn edited(&mut self, at: &Trail<'_>, depth: usize, by: &mut impl Edit) -> bool {
                    let Self { $($id,)? $($($known,)*)? $($field,)* } = self;
                    let mut is_changed = false;
                    $(is_changed |= $id.edited(&at.field(Field::Id), depth, by);)?
                    $($(is_changed |= $known.edited(&at.field(Field::$Known), depth, by);)*)?
                    $(is_changed |= $field.edited(&at.field(Field::$Field), depth, by);)*
                    is_changed
                }
            }

            impl Told for $Entry {
                fn tell<'a>(&'a self, at: &Trail<'_>, to: &mut impl Visit<'a>) {
                    if to.enter(at, Entry::$Entry(self)) {
                        self.fields(at, to);
                        to.leave(at, Entry::$Entry(self));
                    }
                }
            }
        )*

        #[cfg(test)]
        const ROWS: &[(&str, Field)] = &[$(
            $((stringify!($id), Field::Id),)?
            $($((stringify!($known), Field::$Known),)*)?
            $((stringify!($field), Field::$Field),)*
        )*];
    };
}

entries! {
    Roadmap(id) {
        inferable {
            title: Title = Text, short: Short, kind: Kind = Kind, start: Start, end: End,
            until: Until, issuer: Issuer -> Body, adopted: Adopted, goal: Goal,
        }
        rest {
            format: Format @ FORMAT, language: Language = Language, place: Place, notice: Notice,
            calendar: Calendar, last_information: LastInformation, declared: Declared,
            phases: Phases, pillars: Pillars, strands: Strands, items: Items, related: Related,
            milestones: Milestones, indicators: Indicators, governance: Governance,
            alignment: Alignment, conditions: Conditions, effects: Effects, follow_up: FollowUp,
            figures: Figures, rivals: Rivals, money: Money, quotes: Quotes, notes: Notes,
            inferred: Inferred inferred, sources: Sources,
        }
    }
    Calendar { rest {
        months: Months = Months, weekend: Weekend = Vec<Weekday>,
        week_starts: WeekStarts = Weekday,
    } }
    Adoption {
        rest { on: On = On, by: By -> Body, quotes: Quotes, sources: Sources -> Source, }
    }
    LastInformation { rest { on: On = On, text: Text = Text, sources: Sources -> Source, } }

    Phase(id) {
        inferable {
            title: Title = Text, aim: Aim, start: Start, end: End, until: Until, status: Status,
        }
        rest {
            short: Short, quotes: Quotes, notes: Notes, sources: Sources -> Source,
            inferred: Inferred inferred,
        }
    }
    Pillar(id) {
        inferable { title: Title = Text, aim: Aim, }
        rest {
            quotes: Quotes, notes: Notes, sources: Sources -> Source, inferred: Inferred inferred,
        }
    }
    Strand(id) {
        inferable {
            kind: Kind = StrandKind, number: Number, title: Title = Text, aim: Aim, start: Start,
            end: End, until: Until,
        }
        rest {
            declared: Declared, items: Items, quotes: Quotes, notes: Notes,
            sources: Sources -> Source, inferred: Inferred inferred,
        }
    }
    Item(id) {
        inferable Placement {
            kind: Kind = ItemKind, number: Number, title: Title = Text, aim: Aim, start: Start,
            end: End, until: Until, planned: Planned, status: Status, progress: Progress,
            depends_on: DependsOn -> Item, phases: Phases -> Phase, pillars: Pillars -> Pillar,
            bodies: Bodies,
        }
        rest {
            tags: Tags words, milestones: Milestones, money: Money, declared: Declared,
            quotes: Quotes, notes: Notes, sources: Sources -> Source, inferred: Inferred inferred,
            items: Items,
        }
    }
    Planned { rest { start: Start, end: End, until: Until, } }
    Declared {
        rest {
            kind: Kind = ItemKind, count: Count = Count, known: Known, quotes: Quotes,
            sources: Sources -> Source,
        }
    }
    Milestone(id) {
        inferable { title: Title = Text, on: On, aim: Aim, of: Of -> Entry, }
        rest {
            short: Short, quotes: Quotes, notes: Notes, sources: Sources -> Source,
            inferred: Inferred inferred,
        }
    }
    Status { rest { state: State = State, on: On, words: Words, sources: Sources -> Source, } }
    Progress { rest { percent: Percent = f64, on: On, sources: Sources -> Source, } }
    BodyLink { rest { body: Body -> Body, title: Title, part: Part = BodyPart, since: Since, } }

    Indicator(id) {
        inferable {
            title: Title = Text, unit: Unit, of: Of -> Entry, baseline: Baseline, points: Points,
            targets: Targets, breaks: Breaks,
        }
        rest {
            short: Short, lane: Lane, notes: Notes, sources: Sources -> Source,
            inferred: Inferred inferred,
        }
    }
    Point {
        inferable { at: At, over: Over, value: Value = Value, percent: Percent, on: On, }
        rest {
            words: Words, notes: Notes, sources: Sources -> Source, inferred: Inferred inferred,
        }
    }
    Over { rest { start: Start, end: End, } }
    Target {
        inferable { value: Value = Value, by: By, set: Set, }
        rest { notes: Notes, sources: Sources -> Source, inferred: Inferred inferred, }
    }
    Break { rest { at: At = When, note: Note, sources: Sources -> Source, } }
    Part { rest { title: Title = Text, value: Value = Value, } }

    Governance { rest { claims: Claims, roles: Roles, bodies: Bodies, } }
    Role(id) { rest { title: Title = Text, aim: Aim, sources: Sources -> Source, } }
    Body(id) {
        inferable {
            title: Title = Text, aim: Aim, members: Members, roles: Roles -> Role,
            reports_to: ReportsTo -> Body,
        }
        rest {
            former: Former, quotes: Quotes, notes: Notes, sources: Sources -> Source,
            inferred: Inferred inferred,
        }
    }
    Former { rest { title: Title = Text, until: Until, } }

    Alignment { rest { with: With = List<Claim>, among_others: AmongOthers, } }
    Condition {
        rest { text: Text = Text, any_of: AnyOf, quotes: Quotes, sources: Sources -> Source, }
    }
    FollowUp {
        rest {
            what: What = Text, how_often: HowOften, to: To, to_bodies: ToBodies -> Body,
            quotes: Quotes, sources: Sources -> Source,
        }
    }
    Money {
        rest {
            title: Title = Text, amount: Amount = f64, currency: Currency words = SmallStr,
            about: About, expected: Expected, over: Over, currency_note: CurrencyNote,
            purposes: Purposes, of: Of -> Entry, quotes: Quotes, notes: Notes,
            sources: Sources -> Source,
        }
    }
    Figure {
        rest {
            title: Title = Text, value: Value = Value, over: Over, about: About, on: On,
            of: Of -> Entry, notes: Notes, sources: Sources -> Source,
        }
    }
    Rival { rest {
        about: About = Text, of: Of -> Entry, values: Values = Vec<RivalValue>, note: Note,
    } }
    RivalValue { rest { text: Text = Text, used: Used, sources: Sources -> Source, } }

    Claim {
        inferable { text: Text = Text, }
        rest { quotes: Quotes, sources: Sources -> Source, inferred: Inferred inferred, }
    }
    Quote { rest { text: Text = Text, source: Source -> Source = SmallStr, } }
    Note { rest { text: Text = Text, sources: Sources -> Source, } }
    Source(id) {
        rest {
            publisher: Publisher = Text, title: Title, published: Published,
            kind: Kind = Publication, machine_translated: MachineTranslated, kept: Kept,
            urls: Urls words, notes: Notes,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_told_by_the_name_that_files_write() {
        for (name, field) in ROWS {
            assert_eq!(field.name(), *name);
            assert_eq!(Field::named(name), Some(*field));
        }
    }
}
