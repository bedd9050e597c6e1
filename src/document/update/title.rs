//! The name of an entry, in an update.
//!
//! In: what was typed, an entry. Out: which side of its name changes. Always holds: the words go to the side
//! of the language that they are in; what was our translation is not taken for the author's words.

use super::form::quoted;
use super::target::Target;
use super::{Change, NotUpdated, Update, UpdateField, may_change};

impl Update<'_> {
    /// Gives one side of the name of an entry other words.
    pub(super) fn title(
        &self,
        old: &mut Target<'_>,
        new: &mut Target<'_>,
        changes: &mut Vec<Change>,
    ) -> Result<(), NotUpdated> {
        let Some(words) = self.typed(UpdateField::Title) else {
            return Ok(());
        };
        let (title, sources, inferred) = old.parts();
        may_change(sources, inferred, UpdateField::Title, "title")?;
        let (new, ..) = new.parts();
        let is_arabic = new.ar.is_some();
        let sides = if is_arabic {
            ["ar", "en"]
        } else {
            ["en", "ar"]
        };
        let translated = title.translated;
        // What was our translation would be taken for the author's words, or the other way round.
        if translated.is_some() {
            return Err(NotUpdated::Unsure);
        }
        if is_arabic {
            title.ar = new.ar.take();
        } else {
            title.en = new.en.take();
        }
        let is_plain = sides.first() == Some(&self.language.code());
        changes.push(Change::Title {
            sides,
            is_plain,
            words: quoted(words),
        });
        Ok(())
    }
}
