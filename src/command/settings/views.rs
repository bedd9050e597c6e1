//! The reader's own saved views, as the file of the configuration has them: `[[view]]`.
//!
//! In: tables of TOML. Out: views as a plan has them. Always holds: what means nothing in any plan is told, and
//! the rest of its view holds. Deliberately not here: what a plan alone can know, such as its own fields.

use toml_edit::{Table, Value};

use crate::command::messages::Message;
use crate::document::{Field, Language, SavedView, Text};
use crate::state::wrong_parts;

/// The name of the tables.
pub(super) const NAME: &str = "view";

/// Reads one view; tells what is wrong with a key of it.
pub(super) fn read(table: &Table, mut tell: impl FnMut(&str, Message)) -> Option<SavedView> {
    let mut view = SavedView::new(Text::default());
    for (key, item) in table {
        let word = item.as_str().map(Into::into);
        let number = item
            .as_integer()
            .and_then(|number| u32::try_from(number).ok());
        let bad = || Message::CannotBe {
            name: key.to_owned(),
            word: item.to_string().trim().to_owned(),
        };
        let part = match key {
            "name" => {
                view.name = name(item.as_value());
                continue;
            }
            "level" => {
                view.level = number;
                if number.is_none() {
                    tell(key, bad());
                }
                continue;
            }
            "where" => &mut view.question,
            "group" => &mut view.group,
            "color-by" => &mut view.color_by,
            "sort" => &mut view.sort,
            "columns" => &mut view.columns,
            "zoom" => &mut view.zoom,
            "focus" => &mut view.focus,
            _ => {
                tell(key, Message::NoSetting { name: key.into() });
                continue;
            }
        };
        if word.is_none() {
            tell(key, bad());
        }
        *part = word;
    }
    if view.name.is_blank() {
        tell("name", Message::UnnamedView);
        return None;
    }
    for (field, fault) in wrong_parts(&view) {
        tell(field.name(), Message::Unreadable(fault.into()));
        clear(&mut view, field);
    }
    Some(view)
}

/// Reads a name: a text, or `{ en = "..", ar = ".." }`.
fn name(value: Option<&Value>) -> Text {
    let side = |key: &str| {
        let inner = value.and_then(Value::as_inline_table)?.get(key)?;
        inner.as_str().map(Into::into)
    };
    Text {
        en: value
            .and_then(Value::as_str)
            .map(Into::into)
            .or_else(|| side(Language::En.code())),
        ar: side(Language::AR.code()),
        ..Text::default()
    }
}

/// Takes a part away that means nothing.
fn clear(view: &mut SavedView, field: Field) {
    match field {
        Field::Question => view.question = None,
        Field::Sort => view.sort = None,
        Field::Columns => view.columns = None,
        Field::Zoom => view.zoom = None,
        _ => {}
    }
}
