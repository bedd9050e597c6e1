//! How a struct of the file format is declared: once, with all that anybody has to know of its fields.
//!
//! Always holds: a field is read, written, visited and cleaned because it is declared; there is no other
//! list that could forget it. The fields are visited in the order in which they are declared.

/// Declares structs of the file format.
///
/// ```text
/// pub struct Milestone(title) {              // known by its title
///     id: SmallStr,                          // has to be there
///     on?: Option<On> [inferable],           // may be absent, and may be named in `inferred`
///     of?: List<SmallStr> [-> Entry],        // ids that lead to an entry; to a `Step`: item, milestone
///     inferred?: List<SmallStr> [-> Field],  // names of fields of the same entry
/// }
/// ```
///
/// Words without an arrow lead nowhere: tags, addresses; a field `id` names the entry itself.
/// `[inferable Placement]` behind the name of a struct allows one more name in `inferred`, which is no
/// field.
macro_rules! records {
    ($(
        $(#[$about:meta])*
        pub struct $Entry:ident $(($title:ident))? $([inferable $Extra:ident])? {$(
            $(#[$doc:meta])*
            $field:ident $(?: $May:ty)? $(: $Must:ty)? $([$($inferable:ident)? $(-> $To:ident)?])?,
        )*}
    )*) => {$(
        #[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
        #[serde(deny_unknown_fields)]
        $(#[$about])*
        pub struct $Entry {$(
            $(#[$doc])*
            $(
                #[serde(default, skip_serializing_if = "crate::document::is_absent")]
                pub $field: $May,
            )?
            $(pub $field: $Must,)?
        )*}

        const _: () = {
            use $crate::document::sanitize::{Sanitize, Sanitizer};
            use $crate::document::visit::{WordMeaning, Visitable};
            use $crate::document::*;

            impl $Entry {
                /// The fields that can be the author's own reading.
                pub const INFERABLE: &'static [Field] = &[
                    $(Field::$Extra,)?
                    $($($(field!($inferable $field),)?)?)*
                ];

                /// Makes one of what it cannot do without; the rest is not said.
                pub fn new($($($field: impl Into<$Must>,)?)*) -> Self {
                    Self {$(
                        $($field: <$May>::default(),)?
                        $($field: Into::<$Must>::into($field),)?
                    )*}
                }

                pub(in crate::document) fn differing(&self, other: &Self) -> Vec<Field> {
                    let mut fields = Vec::new();
                    $(if self.$field != other.$field {
                        fields.push(field!($field));
                    })*
                    fields
                }

                pub(in crate::document) fn tell_fields<'a>(
                    &'a self,
                    at: &Trail<'_>,
                    to: &mut impl Visit<'a>,
                ) {
                    $(
                        let meaning = meaning!($Entry $field $($(-> $To)?)?);
                        self.$field.tell(&at.field(field!($field)), meaning, to);
                    )*
                }
            }

            impl Visitable for $Entry {
                fn tell<'a>(&'a self, at: &Trail<'_>, _: WordMeaning, to: &mut impl Visit<'a>) {
                    if to.enter(at, Entry::$Entry(self)) {
                        self.tell_fields(at, to);
                        to.leave(at, Entry::$Entry(self));
                    }
                }
            }

            impl Sanitize for $Entry {
                fn sanitize(&mut self, at: &Trail<'_>, depth: usize, sanitizer: &mut Sanitizer) -> bool {
                    let mut is_changed = false;
                    $(is_changed |= self.$field.sanitize(&at.field(field!($field)), depth, sanitizer);)*
                    is_changed
                }
            }

            impl Common for $Entry {
                $(
                    fn title(&self) -> Option<&Text> {
                        entry::Titled::text(&self.$title)
                    }
                )?
                $(common!($field $($(-> $To)?)?);)*
            }
        };
    )*};
}

/// Says what the words of a field are.
macro_rules! meaning {
    ($Entry:ident id) => {
        WordMeaning::Id(IdKind::$Entry)
    };
    ($Entry:ident $field:ident -> Entry) => {
        WordMeaning::Reference(Wanted::Entry)
    };
    ($Entry:ident $field:ident -> Step) => {
        WordMeaning::Reference(Wanted::Step)
    };
    ($Entry:ident $field:ident -> Field) => {
        WordMeaning::Inferred($Entry::INFERABLE)
    };
    ($Entry:ident $field:ident -> $To:ident) => {
        WordMeaning::Reference(Wanted::Only(IdKind::$To))
    };
    ($Entry:ident $field:ident) => {
        WordMeaning::Word
    };
}

/// Answers a question of `Common` by a field, if it is one that answers any.
macro_rules! common {
    (id) => {
        fn id(&self) -> Option<&str> {
            Some(&self.id)
        }
    };
    (start) => {
        common!(@start: Option<$crate::time::When>);
    };
    (end) => {
        common!(@end: Option<$crate::time::When>);
    };
    (until) => {
        common!(@until: Option<$crate::time::When>);
    };
    (of -> Entry) => {
        common!(@of: [SmallStr]);
    };
    (status) => {
        common!(@status: [Status]);
    };
    (declared) => {
        common!(@declared: [Declared]);
    };
    (quotes) => {
        common!(@quotes: [Quote]);
    };
    (notes) => {
        common!(@notes: [Note]);
    };
    (sources -> Source) => {
        common!(@sources: [SmallStr]);
    };
    (inferred -> Field) => {
        common!(@inferred: [SmallStr]);
    };
    (@$field:ident: [$Entry:ty]) => {
        fn $field(&self) -> &[$Entry] {
            &self.$field
        }
    };
    (@$field:ident: $Type:ty) => {
        fn $field(&self) -> $Type {
            self.$field
        }
    };
    ($($other:tt)*) => {};
}

/// Hands the names of all structs of the file format to a macro.
macro_rules! each_record {
    ($to:ident) => {
        $to! {
            Adoption Alignment Body BodyLink Break Calendar Claim Condition Declared Document Figure FollowUp
            Former Governance Health Holiday Indicator Item LastInformation Link Milestone Money Note Over OwnField Part Phase
            Pillar PlanRole Planned Point Progress Quote Rival RivalValue SavedView Source Status Strand
            Target
        }
    };
}
