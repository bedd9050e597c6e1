//! What the quarterly update of one entry says: its name, its dates, how it stands and goes, how far it has
//! come.
//!
//! In: words as somebody types them. Out: fields and entries of the logs of an entry, and where each of them
//! goes. Always holds: a value is what the reader of a file makes of it, who is asked; a log stays in the
//! order of its dates; what rests on a source is never given other words. Deliberately not here: the text
//! of the file (`read::revise`).

mod field;
mod form;
mod log;
mod planned;
mod target;
mod title;

use super::{BodyPart, Document, Finding, Language, On, Path, PathStep, SmallStr};
pub use field::UpdateField;
pub(super) use form::entry_form;
use form::{dated, figure, quoted, text_of, token};
pub(super) use log::Spot;
use log::{spot, with};
use target::{ALONE, read_alone};
pub(super) use target::{Target, at};

/// Why an entry is not changed.
#[derive(Debug, Clone, PartialEq)]
pub enum NotUpdated {
    /// A value is not what may stand there.
    Value(UpdateField, Box<Finding>),
    /// Nothing says what the words, or the date, are about.
    Alone(UpdateField),
    /// There is no such entry; another has nearly the same id.
    NoItem(Option<String>),
    /// The id is that of something that is not updated.
    OtherEntry,
    /// It has no such field, but these.
    NoField(UpdateField, &'static [UpdateField]),
    /// It ends by the other one of `end` and `until`, which is this.
    EndsBy(UpdateField),
    /// It rests on a source, which would be given other words.
    Sourced(UpdateField),
    /// The file has a log of it with dates, and no date was given.
    NeedsDate(UpdateField),
    /// The file has errors.
    Errors,
    /// It could not be written so that nothing else changes.
    Unsure,
}

/// What changes in the file for an entry.
pub(super) enum Change {
    /// One of its logs gets an entry.
    Log(LogChange),
    /// One of its fields gets another value.
    Field {
        /// The field.
        field: &'static str,
        /// The value, as it is written.
        value: String,
    },
    /// One of the dates that were planned first gets another value.
    Planned {
        /// The field inside of `planned`.
        field: &'static str,
        /// The value, as it is written.
        value: String,
    },
    /// One side of its name gets other words.
    Title {
        /// The side, and the other one.
        sides: [&'static str; 2],
        /// Whether it is that which needs no name in this plan.
        is_plain: bool,
        /// The words, as they are written.
        words: String,
    },
}

/// One log of an entry that gets an entry.
pub(super) struct LogChange {
    /// The field of the entry.
    pub(super) field: &'static str,
    pub(super) spot: Spot,
    /// The fields of the new one, as they are written; the first one is all of the short form.
    pub(super) entry: Vec<(&'static str, String)>,
}

/// What was typed for one entry.
pub(super) struct Update<'a> {
    given: &'a [(UpdateField, String)],
    language: Language,
}

impl<'a> Update<'a> {
    /// Takes what was typed for a plan in a language; of a field that is given twice the last counts.
    pub(super) fn new(given: &'a [(UpdateField, String)], language: Language) -> Self {
        Self { given, language }
    }

    fn typed(&self, field: UpdateField) -> Option<&'a str> {
        let mut given = self.given.iter().rev();
        let (_, value) = given.find(|(other, _)| *other == field)?;
        Some(value)
    }

    /// Makes all of it part of an entry; returns what changes in the file for that.
    pub(super) fn apply(&self, mut old: Target<'_>) -> Result<Vec<Change>, NotUpdated> {
        let fields = old.fields();
        let mut given = self.given.iter().map(|(field, _)| *field);
        if let Some(field) = given.find(|field| !fields.contains(field)) {
            return Err(NotUpdated::NoField(field, fields));
        }
        self.check_alone(&old)?;
        let mut document = self.read(&old)?;
        let mut changes = Vec::new();
        let mut from = |mut new: Target<'_>, _| {
            self.title(&mut old, &mut new, &mut changes)?;
            self.fields(&mut old, &new, &mut changes)?;
            self.logs(&mut old, &new, &mut changes)
        };
        at(&mut document, ALONE, &mut from).ok_or(NotUpdated::Unsure)??;
        Ok(changes)
    }

    /// Refuses what says nothing without something else.
    fn check_alone(&self, target: &Target<'_>) -> Result<(), NotUpdated> {
        use UpdateField::{Health, On, Progress, State, Value, Words};
        let has = |field| self.typed(field).is_some();
        if has(Words) && !has(State) && !has(Health) {
            return Err(NotUpdated::Alone(Words));
        }
        let is_dated = matches!(target, Target::Milestone(_));
        let has_log = [Progress, State, Health, Value].into_iter().any(has);
        if has(On) && !is_dated && !has_log {
            return Err(NotUpdated::Alone(On));
        }
        if has(Value) && !has(On) {
            return Err(NotUpdated::NeedsDate(Value));
        }
        Ok(())
    }

    /// Has the reader read it in a plan that has nothing else.
    fn read(&self, target: &Target<'_>) -> Result<Document, NotUpdated> {
        let title = self.typed(UpdateField::Title);
        let title = title.map_or_else(|| quoted(ALONE), |it| text_of(it, self.language));
        let mut fields = format!("title: {title}");
        for (name, _, value) in self.plain(target) {
            fields += &format!("\n, {name}: {value}");
        }
        let planned = self.planned().into_iter();
        let planned: Vec<_> = planned.map(|(name, _, value)| (name, value)).collect();
        if !planned.is_empty() {
            fields += &format!("\n, planned: {}", entry_form(&planned));
        }
        for (name, entry) in [
            ("status", self.state()),
            ("health", self.health()),
            ("progress", self.progress()),
            ("points", self.point()),
        ] {
            if !entry.is_empty() {
                fields += &format!("\n, {name}: [{}]", entry_form(&entry));
            }
        }
        let plan = target.alone(self.language.code(), &fields);
        read_alone(&plan).map_err(|finding| match finding {
            Some(finding) => NotUpdated::Value(self.field_of(&finding.path), finding),
            None => NotUpdated::Unsure,
        })
    }

    /// Returns the fields that are no logs, as they are written.
    fn plain(&self, target: &Target<'_>) -> Vec<(&'static str, UpdateField, String)> {
        use UpdateField::{End, On as Date, Owner, Start, Until};
        let dates = [Start, End, Until].into_iter();
        let dates = dates.filter_map(|field| Some((field, form::date(self.typed(field)?))));
        let owner = self.typed(Owner).map(|id| (Owner, quoted(id.trim())));
        let on = match target {
            Target::Milestone(milestone) => self.typed(Date).map(|on| {
                let kind = milestone.on.map_or("planned", On::kind_name);
                (Date, dated(on, kind))
            }),
            Target::Item(_) | Target::Indicator(_) | Target::Phase(_) | Target::Strand(_) => None,
        };
        let fields = dates.chain(owner).chain(on);
        fields
            .map(|(field, value)| (field.name(), field, value))
            .collect()
    }

    fn fields(
        &self,
        old: &mut Target<'_>,
        new: &Target<'_>,
        changes: &mut Vec<Change>,
    ) -> Result<(), NotUpdated> {
        let plain = self.plain(old);
        for (name, field, _) in &plain {
            let (_, sources, inferred) = old.parts();
            may_change(sources, inferred, *field, name)?;
        }
        let has = |wanted| plain.iter().any(|(_, field, _)| *field == wanted);
        macro_rules! copy {
            ($old:ident $new:ident: $($field:ident $Of:ident),*) => {
                $(if has(UpdateField::$Of) {
                    $old.$field = $new.$field.clone();
                })*
            };
        }
        macro_rules! dates {
            ($old:ident $new:ident) => {
                if has(UpdateField::End) && $old.until.is_some() {
                    return Err(NotUpdated::EndsBy(UpdateField::Until));
                }
                if has(UpdateField::Until) && $old.end.is_some() {
                    return Err(NotUpdated::EndsBy(UpdateField::End));
                }
                copy!($old $new: start Start, end End, until Until)
            };
        }
        match (old, new) {
            (Target::Item(old), Target::Item(new)) => {
                let is_owner = |part: BodyPart| part == BodyPart::Owner;
                // It would have two.
                if has(UpdateField::Owner) && old.bodies.iter().any(|body| is_owner(body.part)) {
                    return Err(NotUpdated::Unsure);
                }
                dates!(old new);
                copy!(old new: owner Owner);
                self.plan_first(old, new, changes)?;
            }
            (Target::Milestone(old), Target::Milestone(new)) => {
                copy!(old new: on On, owner Owner);
            }
            (Target::Phase(old), Target::Phase(new)) => {
                dates!(old new);
            }
            (Target::Strand(old), Target::Strand(new)) => {
                dates!(old new);
            }
            _ => {}
        }
        let fields = plain.into_iter();
        changes.extend(fields.map(|(field, _, value)| Change::Field { field, value }));
        Ok(())
    }

    /// Finds where the entries of its logs go, and makes them part of them.
    fn logs(
        &self,
        old: &mut Target<'_>,
        new: &Target<'_>,
        changes: &mut Vec<Change>,
    ) -> Result<(), NotUpdated> {
        macro_rules! log {
            ($old:ident $new:ident $field:ident $name:literal $written:ident $Of:ident) => {
                if let Some(entry) = $new.$field.first() {
                    let written = self.$written();
                    let has_words = written.iter().any(|(name, _)| *name == "words");
                    let spot = spot(&$old.$field, entry, has_words)
                        .ok_or(NotUpdated::NeedsDate(UpdateField::$Of))?;
                    $old.$field = with(&$old.$field, entry, spot).into();
                    changes.push(Change::Log(LogChange {
                        field: $name,
                        spot,
                        entry: written,
                    }));
                }
            };
        }
        match (old, new) {
            (Target::Item(old), Target::Item(new)) => {
                log!(old new status "status" state State);
                log!(old new health "health" health Health);
                log!(old new progress "progress" progress Progress);
            }
            (Target::Phase(old), Target::Phase(new)) => {
                log!(old new status "status" state State);
            }
            (Target::Indicator(old), Target::Indicator(new)) => {
                log!(old new points "points" point Value);
            }
            _ => {}
        }
        Ok(())
    }

    fn state(&self) -> Vec<(&'static str, String)> {
        let state = self.typed(UpdateField::State);
        let state = state.map(|state| ("state", token(state)));
        self.entry(state, self.words())
    }

    fn health(&self) -> Vec<(&'static str, String)> {
        let health = self.typed(UpdateField::Health);
        let has_state = self.typed(UpdateField::State).is_some();
        let health = health.map(|health| ("is", token(health)));
        self.entry(health, self.words().filter(|_| !has_state))
    }

    fn progress(&self) -> Vec<(&'static str, String)> {
        let percent = self.typed(UpdateField::Progress);
        let percent = percent.map(|it| it.trim_end_matches(['%', '\u{66a}']));
        self.entry(percent.map(|it| ("percent", token(it))), None)
    }

    /// Returns a figure of an indicator, as it is written, at its date.
    fn point(&self) -> Vec<(&'static str, String)> {
        let point = self
            .typed(UpdateField::Value)
            .zip(self.typed(UpdateField::On));
        let fields = point.map(|(value, on)| [("at", form::date(on)), ("value", figure(value))]);
        fields.into_iter().flatten().collect()
    }

    fn words(&self) -> Option<(&'static str, String)> {
        let words = self.typed(UpdateField::Words)?;
        Some(("words", text_of(words, self.language)))
    }

    /// Returns an entry of a log with its date, as it is written; nothing where nothing was typed for it.
    fn entry(
        &self,
        first: Option<(&'static str, String)>,
        words: Option<(&'static str, String)>,
    ) -> Vec<(&'static str, String)> {
        let on = self.typed(UpdateField::On);
        let on = on.map(|on| ("on", dated(on, "reported")));
        match first {
            Some(first) => [first].into_iter().chain(on).chain(words).collect(),
            None => Vec::new(),
        }
    }

    /// Returns the field that was typed for what stands at the end of a path.
    fn field_of(&self, path: &Path) -> UpdateField {
        let names = path.steps().iter().rev().filter_map(|step| match step {
            PathStep::Field(name) => Some(&**name),
            PathStep::Index(_) => None,
        });
        let is_first_plan =
            |step: &PathStep| matches!(step, PathStep::Field(name) if name == "planned");
        let is_first_plan = path.steps().iter().any(is_first_plan);
        let field = |name| match name {
            "at" => Some(UpdateField::On),
            "status" => Some(UpdateField::State),
            name if is_first_plan => UpdateField::planned_first(name),
            name => UpdateField::ALL.into_iter().find(|it| it.name() == name),
        };
        let is_given = |field: &UpdateField| self.typed(*field).is_some();
        let first = self.given.first().map(|(field, _)| *field);
        let found = names.filter_map(field).find(is_given).or(first);
        found.unwrap_or(UpdateField::State)
    }
}

/// Refuses another value for a field whose value rests on a source, or is the author's own reading.
fn may_change(
    sources: &[SmallStr],
    inferred: &[SmallStr],
    field: UpdateField,
    name: &str,
) -> Result<(), NotUpdated> {
    if !sources.is_empty() {
        return Err(NotUpdated::Sourced(field));
    }
    if inferred.iter().any(|ours| **ours == *name) {
        return Err(NotUpdated::Unsure);
    }
    Ok(())
}
