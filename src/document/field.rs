//! The fields of the file format by their names.
//!
//! In: a name as a file writes it. Out: the field, or nothing. Always holds: two fields with one name
//! are one here, wherever they stand: a `title` is a title. Deliberately not here: which entry has
//! which of them (`visit`).

/// Returns the name of a field as a file writes it, where Rust has that word for itself.
macro_rules! written {
    ($name:ident) => {
        stringify!($name)
    };
    ($name:ident $written:literal) => {
        $written
    };
}

macro_rules! fields {
    ($($name:ident $Field:ident $(= $written:literal)?),* $(,)?) => {
        /// A field of the file format.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "the file format describes them")]
        pub enum Field { $($Field,)* }

        impl Field {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$Field),*];

            /// Returns its name as a file writes it: `depends_on`.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$Field => written!($name $($written)?),)* }
            }

            /// Returns the field of that name.
            pub fn named(name: &str) -> Option<Self> {
                match name { $(written!($name $($written)?) => Some(Self::$Field),)* _ => None }
            }
        }

        /// Returns the field of a name; `inferable` before it says nothing more.
        macro_rules! field {
            $(
                ($name) => { $crate::document::Field::$Field };
                (inferable $name) => { $crate::document::Field::$Field };
            )*
        }
    };
}

fields! {
    about About, adopted Adopted, aim Aim, aliases Aliases, alignment Alignment,
    among_others AmongOthers, amount Amount, and And, any_of AnyOf, ar Ar, at At,
    baseline Baseline, bodies Bodies, body Body, breaks Breaks, by By,
    calendar Calendar, claims Claims, color_by ColorBy, columns Columns, conditions Conditions, count Count,
    currency Currency, currency_note CurrencyNote, declared Declared,
    depends_on DependsOn, effects Effects, en En, end End, expected Expected, fields Fields,
    figures Figures, focus Focus, folded Folded, follow_up FollowUp, format Format, former Former, goal Goal,
    governance Governance, group Group, health Health, holidays Holidays, how_often HowOften, id Id, indicators Indicators,
    inferred Inferred, is Is, issuer Issuer, items Items, kept Kept, kind Kind,
    known Known, lag Lag, lane Lane, language Language, last_information LastInformation, level Level, link Link,
    machine_translated MachineTranslated, members Members, milestones Milestones,
    money Money, months Months, name Name, note Note, notes Notes, notice Notice,
    number Number, of Of, on On, over Over, owner Owner, part Part, percent Percent,
    phases Phases, pillars Pillars, place Place, placement Placement,
    planned Planned, points Points, progress Progress, published Published,
    publisher Publisher, purposes Purposes, question Question = "where", quotes Quotes, related Related,
    reports_to ReportsTo, rivals Rivals, roles Roles, set Set, short Short,
    since Since, sort Sort, source Source, sources Sources, start Start, state State,
    status Status, strands Strands, tags Tags, targets Targets, text Text,
    title Title, to To, to_bodies ToBodies, translated Translated, unit Unit,
    until Until, urls Urls, used Used, value Value, values Values, views Views,
    week_starts WeekStarts, weekend Weekend, what What, with With, words Words, worked Worked, zoom Zoom,
}
