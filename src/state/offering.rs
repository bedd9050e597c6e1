//! What could be put into the line of the filter, while it is typed.
//!
//! In: the line and the place in it. Out: fields, or values of one in the open plan, each with how many
//! items it would leave. Always holds: values are counted once for each test that is typed, not for each of
//! its letters. Deliberately not here: which there are (`filter`), and taking one (`filtering`).

use super::{FilterLine, State, World};
use crate::filter::{Choice, Counting, Filter, Matches, Spot};
use crate::model::Roadmap;
use crate::text::Query;

/// Finds what could be put in where one types now.
pub(super) fn offer(state: &mut State, typing: &mut FilterLine, world: &World<'_>) {
    let Some(roadmap) = world.roadmaps.get(state.current()) else {
        return;
    };
    let line = typing.line.text();
    let spot = Spot::new(line, typing.line.at());
    let mut rest = line.to_owned();
    rest.replace_range(spot.test.clone(), "");
    let of = Some((spot.field, rest));
    let of = of.map(|(field, rest)| (field, spot.sign.clone(), rest));
    if typing.offer.of != of {
        let language = state.language(world);
        let rest = of
            .as_ref()
            .and_then(|(_, _, rest)| self::rest(state, rest, roadmap, world));
        let counting = Counting {
            roadmap,
            rest: rest.as_ref(),
            language,
            today: world.today,
        };
        typing.offer.all = match spot.field {
            Some(field) => counting.values(field, &spot.sign),
            None => counting.fields(),
        };
        typing.offer.of = of;
    }
    let query = Query::new(&spot.typed.replace('_', " "));
    let goes_on = |choice: &Choice| {
        let text = choice.text.replace(['_', '"'], " ");
        query.is_empty() || query.begins(&format!("{text}\n{}", choice.label), 1)
    };
    let all = typing.offer.all.iter().enumerate();
    let shown = all
        .filter(|(_, choice)| goes_on(choice))
        .map(|(nth, _)| nth);
    typing.offer.shown = shown.collect();
    typing.marked = None;
}

/// Returns the items that the rest of a line leaves, where all of its tests have to be so.
fn rest(state: &mut State, rest: &str, roadmap: &Roadmap, world: &World<'_>) -> Option<Matches> {
    let filter = Filter::parse(rest, world.today).ok()??;
    let index = match filter.has_words() {
        true => Some(state.search.index(state.current())?),
        false => None,
    };
    let is_plain = filter.is_plain();
    is_plain.then(|| Matches::new(&filter, roadmap, index.as_ref()))
}
