//! What each action does. No clock, no file, no thread: only the state changes.

use super::moving::Chart;
use super::reading::ReadingPlace;
use super::trail::can_enter;
use super::{Effect, Overlay, Palette, PaletteEntry, Request, State, World};
use super::{
    coloring, copy, editing, facing, filtering, following, grouping, levels, menu, paging, palette,
    saved_views, search, sorting, steps,
};
use crate::action::{Action, Edit};
use crate::facts::Page;
use crate::model::{Ix, Roadmap};
use crate::scene::{Fold, Layout, Zoom};
use crate::text::Direction;

/// The status of a program that was interrupted: 128 and SIGINT.
pub const INTERRUPTED: u8 = 130;

/// Changes the state as an action says.
pub fn update(state: &mut State, action: Action, world: &World<'_>) -> Effect {
    state.acted();
    if state.menu().is_some() && menu::choose(state, action, world) {
        return Effect::Draw;
    }
    if state.palette().is_some()
        && let Some(effect) = in_palette(state, action, world)
    {
        return effect;
    }
    match action {
        Action::Quit => return Effect::Ask(Request::Quit(0)),
        Action::Interrupt => return Effect::Ask(Request::Quit(INTERRUPTED)),
        Action::Suspend => return Effect::Ask(Request::Suspend),
        Action::Reload => return Effect::Ask(Request::Reload),
        Action::Edit => return editing::edit(state, world),
        Action::Redraw => return Effect::Redraw,
        Action::Back if state.filter_line().is_some() => {
            return filtering::edit(state, Edit::GiveUp, world);
        }
        _ if state.filter_line().is_some() => {}
        // A step back closes the line; nothing else leads past it.
        Action::Back if state.search.line().is_some() => {
            search::give_up(state);
        }
        _ if state.search.line().is_some() => {}
        Action::Find => {
            search::open(state, world);
            paging::open(state, world, None);
        }
        Action::Filter => filtering::open(state, world),
        Action::LiftFilter => {
            state.notice = state.obstacle(action, world);
            filtering::lift_or_bring_back(state, world);
        }
        Action::Help => {
            let is_open = state.help().is_some();
            state.overlay = (!is_open).then_some(Overlay::Help(0));
        }
        Action::Palette => state.overlay = Some(Overlay::Palette(Palette::default())),
        Action::Views => saved_views::open(state, world),
        Action::Language => state.languages = state.languages.next(),
        Action::TurnPanels | Action::TurnTime | Action::TurnBoth => {
            return facing::turn(state, action, world);
        }
        Action::NextRoadmap => {
            let next = state.current() + 1;
            state.open(if next < world.roadmaps.len() { next } else { 0 });
        }
        Action::Roadmap(which) => state.open(usize::from(which)),
        _ if state.help().is_some() => in_help(state, action),
        Action::Copy => return copy::copy(state, world),
        Action::NextPage | Action::PreviousPage | Action::Open if following::is_reading(state) => {
            following::read(state, action, world);
        }
        Action::Details | Action::Columns | Action::Chain
            if state.obstacle(action, world).is_some() =>
        {
            state.notice = state.obstacle(action, world);
        }
        Action::Chain => following::tell_chain(state, world),
        Action::Columns => {
            let shown = state.place().map(|place| place.columns);
            state.show_columns(shown.unwrap_or_default().next());
        }
        Action::Predecessor | Action::Successor => following::along(state, action, world),
        Action::WayBack => following::retrace(state, world),
        Action::NextPage => paging::turn(state, world, true),
        Action::PreviousPage => paging::turn(state, world, false),
        Action::Pages => menu::open(state, world),
        Action::FindNext => return walk_matches(state, world, true),
        Action::FindPrevious => return walk_matches(state, world, false),
        Action::Back if !is_apart(state) && search::give_up(state) => {}
        _ => in_roadmap(state, action, world),
    }
    search::follow(state, world);
    sorting::follow(state, world);
    grouping::follow(state, world);
    coloring::follow(state, world);
    state.search.effect()
}

/// Does an action in the palette; none where the action is not one of the palette.
fn in_palette(state: &mut State, action: Action, world: &World<'_>) -> Option<Effect> {
    if action != Action::Open {
        return palette::step(state, action, world).then_some(Effect::Draw);
    }
    let marked = state
        .palette()
        .and_then(|palette| palette.marked_entry(world, state.current()));
    Some(marked.map_or(Effect::Draw, |entry| choose(state, entry, world)))
}

/// Does what was chosen in the palette, which closes; what cannot be done now is said instead.
pub(super) fn choose(state: &mut State, entry: PaletteEntry, world: &World<'_>) -> Effect {
    state.notice = entry.obstacle(state, world);
    if state.notice.is_some() {
        return Effect::Draw;
    }
    state.overlay = None;
    if let PaletteEntry::Act(action) = entry {
        return update(state, action, world);
    }
    palette::make(state, entry, world);
    search::follow(state, world);
    sorting::follow(state, world);
    grouping::follow(state, world);
    coloring::follow(state, world);
    state.search.effect()
}

/// Goes to another match, which alone tells that it went round an end.
fn walk_matches(state: &mut State, world: &World<'_>, forward: bool) -> Effect {
    search::walk(state, world, forward);
    state.search.effect()
}

/// Says whether the chart, where matches are marked, is covered: a step back uncovers it first.
fn is_apart(state: &State) -> bool {
    let covered = |place: &super::Place| place.at.reading.is_some() || place.at.paged.is_some();
    state.place().is_some_and(covered)
}

fn in_help(state: &mut State, action: Action) {
    let screen = state.size.rows.saturating_sub(4).max(1);
    let after = |top: u16| {
        let top = top.into();
        let after = ReadingPlace {
            top,
            ..ReadingPlace::START
        };
        let after = after.after(action, screen)?;
        Some(u16::try_from(after.top).unwrap_or(u16::MAX))
    };
    state.overlay = state.help().and_then(after).map(Overlay::Help);
}

fn in_roadmap(state: &mut State, action: Action, world: &World<'_>) {
    let Some((layout, _)) = state.frame() else {
        return;
    };
    let facing = state.facing(world);
    let language = state.language(world);
    let columns = state.size.columns;
    let Some((place, roadmap)) = state.opened(world) else {
        return;
    };
    if let Some(reading) = place.at.reading {
        place.at.reading = reading.after(action, layout.detail.height);
        if place.at.reading.is_none() && reading.is_followed {
            place.leave(roadmap);
        }
        return;
    }
    if paging::on_page(place, action, roadmap, &layout) {
        return;
    }
    place.levels = None;
    walk(place, action, roadmap, &layout);
    levels::change(place, action, roadmap);
    sorting::change(place, action, roadmap, language);
    grouping::change(place, action, roadmap, language);
    coloring::change(place, action, roadmap, language);
    levels::divide(place, action, columns, facing.panels);
    show(place, action, roadmap, world, &layout, facing.time);
}

/// The actions that change the row.
fn walk(place: &mut super::Place, action: Action, roadmap: &Roadmap, layout: &Layout) {
    let page = usize::from(layout.outline.height.max(2)) - 1;
    if let Some(row) = steps::after(action, place.row(), 1, page) {
        place.select_row(roadmap, row);
    }
    match action {
        Action::Open => {
            let selected = place.selected(roadmap);
            let entry = place.entries().get(place.row());
            if entry.is_some_and(|entry| entry.heading().is_some()) {
                place.toggle_group(roadmap);
            } else if selected == Ix::ROOT {
                // Its row is called the brief.
                place.open_page(roadmap, Some(Page::Brief));
            } else if can_enter(roadmap, selected) && selected != place.root(roadmap) {
                place.enter(roadmap, selected);
            } else {
                place.read();
            }
        }
        Action::Back => place.step_back(roadmap),
        Action::Details => place.details = place.details.next(),
        Action::Fold => fold(place, roadmap),
        Action::FoldAll if place.fold_groups(roadmap, true) => {}
        Action::FoldAll => fold_all(place, roadmap),
        Action::UnfoldAll if place.fold_groups(roadmap, false) => {}
        Action::UnfoldAll => {
            place.folded.clear();
            place.list(roadmap);
        }
        _ => {}
    }
}

/// The actions that change the days.
fn show(
    place: &mut super::Place,
    action: Action,
    roadmap: &Roadmap,
    world: &World<'_>,
    layout: &Layout,
    time: Direction,
) {
    let chart = Chart {
        roadmap,
        today: world.today,
        columns: layout.chart.width.max(1),
    };
    // Left is later where time runs from right to left.
    let leftwards = match time {
        Direction::Ltr => -1,
        Direction::Rtl => 1,
    };
    match action {
        Action::PanLeft => place.pan(chart, leftwards),
        Action::PanRight => place.pan(chart, -leftwards),
        Action::Earlier => place.pan(chart, -1),
        Action::Later => place.pan(chart, 1),
        Action::ZoomIn => place.zoom_by(chart, true),
        Action::ZoomOut => place.zoom_by(chart, false),
        Action::Fit => place.at.zoom = Zoom::Fit,
        Action::Today => place.go_to(chart, world.today),
        Action::Period => place.go_to_period(roadmap, chart.columns),
        _ => {}
    }
}

/// Folds or unfolds the selected row; on a row without anything below, its parent.
fn fold(place: &mut super::Place, roadmap: &Roadmap) {
    if place.toggle_group(roadmap) {
        return;
    }
    let Some(entry) = place.entries().get(place.row()).copied() else {
        return;
    };
    let ix = match entry.fold {
        Fold::Open | Fold::Closed => Some(entry.node),
        Fold::Leaf => roadmap.node(entry.node).parent.filter(|above| {
            let row = place.row_of(*above);
            let above = row.and_then(|row| place.entries().get(row));
            above.is_some_and(|above| above.fold != Fold::Leaf)
        }),
    };
    if let Some(ix) = ix {
        place.toggle(roadmap, ix);
    }
}

fn fold_all(place: &mut super::Place, roadmap: &Roadmap) {
    let open = place
        .entries()
        .iter()
        .filter(|entry| entry.fold == Fold::Open);
    let ids: Vec<String> = open
        .map(|entry| roadmap.id(entry.node).into_owned())
        .collect();
    place.folded.extend(ids);
    place.list(roadmap);
}
