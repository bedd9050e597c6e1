//! The fields of the file format by their names.
//!
//! In: a name as a file writes it. Out: the field, or nothing. Always holds: two fields with one name
//! are one here, wherever they stand: a `title` is a title. Deliberately not here: which entry has
//! which of them (`visit`).

macro_rules! fields {
    ($($Field:ident $name:literal),* $(,)?) => {
        /// A field of the file format.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "the file format describes them")]
        pub enum Field { $($Field,)* }

        impl Field {
            /// Returns its name as a file writes it: `depends_on`.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$Field => $name,)* }
            }

            /// Returns the field of that name.
            pub fn named(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$Field),)* _ => None }
            }
        }
    };
}

fields! {
    About "about", Adopted "adopted", Aim "aim", Aliases "aliases", Alignment "alignment",
    AmongOthers "among_others", Amount "amount", AnyOf "any_of", Ar "ar", At "at",
    Baseline "baseline", Bodies "bodies", Body "body", Breaks "breaks", By "by",
    Calendar "calendar", Claims "claims", Conditions "conditions", Count "count",
    Currency "currency", CurrencyNote "currency_note", Declared "declared",
    DependsOn "depends_on", Effects "effects", En "en", End "end", Expected "expected",
    Figures "figures", FollowUp "follow_up", Format "format", Former "former", Goal "goal",
    Governance "governance", HowOften "how_often", Id "id", Indicators "indicators",
    Inferred "inferred", Issuer "issuer", Items "items", Kept "kept", Kind "kind",
    Known "known", Lane "lane", Language "language", LastInformation "last_information",
    MachineTranslated "machine_translated", Members "members", Milestones "milestones",
    Money "money", Months "months", Note "note", Notes "notes", Notice "notice",
    Number "number", Of "of", On "on", Over "over", Part "part", Percent "percent",
    Phases "phases", Pillars "pillars", Place "place", Placement "placement",
    Planned "planned", Points "points", Progress "progress", Published "published",
    Publisher "publisher", Purposes "purposes", Quotes "quotes", Related "related",
    ReportsTo "reports_to", Rivals "rivals", Roles "roles", Set "set", Short "short",
    Since "since", Source "source", Sources "sources", Start "start", State "state",
    Status "status", Strands "strands", Tags "tags", Targets "targets", Text "text",
    Title "title", To "to", ToBodies "to_bodies", Translated "translated", Unit "unit",
    Until "until", Urls "urls", Used "used", Value "value", Values "values",
    WeekStarts "week_starts", Weekend "weekend", What "what", With "with", Words "words",
}
