//! The words for a source: publisher, title, date, and how much it can be relied on.

use super::Speaker;
use super::content::Spoken;
use crate::document::{Kept, Source, Text};
use crate::facts::{pick, publication};
use crate::text;
use crate::words::{self, Msg};

impl Speaker<'_> {
    pub(super) fn source(&self, source: &Source) -> Spoken {
        let language = self.language();
        let part = |text: &Text| text::isolate(&pick(text, language).shown());
        let mut parts = vec![part(&source.publisher)];
        parts.extend(source.title.as_ref().map(part));
        parts.push(match source.published {
            Some(when) => self.locale.moment(when),
            None => self.say(Msg::Undated).to_owned(),
        });
        let kept = match source.kept {
            Kept::Whole => None,
            Kept::Excerpt => Some(Msg::ExcerptOnly),
        };
        let translated = source.machine_translated.then_some(Msg::MachineTranslated);
        let remarks = [Some(publication(source.kind)), translated, kept]
            .into_iter()
            .flatten();
        let remarks: Vec<String> = remarks.map(|remark| self.say(remark).to_owned()).collect();
        Spoken {
            remark: Some(words::list(language, &remarks)),
            ..Spoken::new(words::list(language, &parts))
        }
    }
}
