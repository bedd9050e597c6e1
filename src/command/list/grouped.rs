//! A list of items in groups.
//!
//! In: groups, and what fills the rows. Out: for people a table for each group under its name and count; for
//! programs one table, whose first columns are the group and whether the item stands in an earlier one, too.
//! Always holds: an item that stands in several groups says so after the first.

use super::fill::Filler;
use crate::export::{Cell, Table};
use crate::facts::{GroupKey, Groups, Member};
use crate::words::{Msg, aside, group_of};

/// Returns a table for each group, with its heading.
pub(super) fn for_people(groups: &Groups, filler: &Filler<'_>) -> Vec<(String, Table)> {
    let (roadmap, locale) = filler.of();
    let language = locale.language;
    let again = |title: &str| aside(title, Msg::AlsoAbove.say(language));
    let row = |member: &Member| match member.is_again {
        true => filler.remarked(member.ix, again),
        false => filler.row(member.ix),
    };
    let part = |(key, members): (&GroupKey, &[Member])| {
        let name = key.label(roadmap, language);
        let rows = members.iter().map(row).collect();
        let table = Table {
            rows,
            ..filler.head()
        };
        (group_of(language, &name, members.len()), table)
    };
    let groups = groups.groups.iter();
    groups
        .map(|group| part((&group.key, &group.members)))
        .collect()
}

/// Returns one table of all groups; `is_json` is whether a group is told as the file format has it.
pub(super) fn for_programs(groups: &Groups, filler: &Filler<'_>, is_json: bool) -> Table {
    let (roadmap, locale) = filler.of();
    let language = locale.language;
    let name = |key: &GroupKey| match is_json {
        true => key.written(roadmap).map_or(Cell::Empty, Cell::Text),
        false => Cell::Text(key.label(roadmap, language)),
    };
    let mut table = filler.head();
    table.keys.splice(0..0, ["group", "again"]);
    let title = groups.field.title(roadmap, language);
    let heads = [title, Msg::AlsoAbove.say(language).to_owned()];
    table.head.splice(0..0, heads);
    for group in &groups.groups {
        let name = name(&group.key);
        let row = |member: &Member| {
            let mut row = vec![name.clone(), Cell::Flag(member.is_again)];
            row.append(&mut filler.row(member.ix));
            row
        };
        table.rows.extend(group.members.iter().map(row));
    }
    table
}
