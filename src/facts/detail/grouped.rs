//! What is known of a group of items: what they have in common and how many they are.

use super::{Detail, DetailRow, Section, TextRole};
use crate::facts::Groups;
use crate::model::{Ix, Roadmap};
use crate::words::{self, Language, Msg};

/// Returns what is known of a group, by its place; none where there is no such group.
pub fn of_group(
    roadmap: &Roadmap,
    groups: &Groups,
    nth: usize,
    language: Language,
) -> Option<Detail> {
    let group = groups.groups.get(nth)?;
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    let count = group.members.len();
    let part = words::of(language, number(count), number(groups.count));
    let mut rows = vec![DetailRow::new(TextRole::Plain, part)];
    let again = group.members.iter().filter(|member| member.is_again);
    let again = again.count();
    if again > 0 {
        rows.push(DetailRow {
            lead: Some(Msg::AlsoAbove.say(language).to_owned()),
            ..DetailRow::new(TextRole::Plain, words::number(language, number(again)))
        });
    }
    let field = groups.field.title(roadmap, language);
    Some(Detail {
        title: group.key.label(roadmap, language),
        title_mark: None,
        other_title: None,
        kind: words::grouped_by(language, &field),
        path: vec![super::name(roadmap, Ix::ROOT, language)],
        sections: vec![Section::new(Msg::GroupedItems, rows)],
    })
}
