//! How far an item has come, as its bar tells it.
//!
//! In: an item. Out: what its bar is made from. Always holds: what is only planned is not reached, and
//! an announcement of completion is no end. Deliberately not here: the bar itself (`bars`).

use super::bars::{BarFacts, Stop};
use crate::document::{Common, Item, ItemState, On};
use crate::model::{evidence, evidence_before, is_reached, known_state, progress};

/// Returns what the bar of an item is made from.
///
/// The first word that it is over counts: a later report that repeats it says nothing of longer work.
/// Before an announcement it went on as long as something else shows.
pub(super) fn course(item: &Item) -> BarFacts {
    let mut log = item.status.iter().filter(|entry| is_reached(entry));
    let over = log.find(|entry| matches!(entry.state, ItemState::Done | ItemState::Cancelled));
    let last = evidence(item).map(|known| known.last);
    let (last, stop) = match over {
        None => (last, None),
        Some(entry) => match entry.on {
            Some(On::Reported(said)) => {
                let day = said.earliest().unwrap_or(said.after());
                (evidence_before(item, day).map(|known| known.last), None)
            }
            on => {
                let stop = Stop {
                    when: on.map(On::when),
                    is_cancelled: entry.state == ItemState::Cancelled,
                };
                (last, Some(stop))
            }
        },
    };
    BarFacts {
        period: item.period(),
        last,
        stop,
        done: done(item),
    }
}

/// Returns the progress of an item that was published, in whole percent.
pub(super) fn published(item: &Item) -> Option<u8> {
    progress(item).and_then(|progress| whole(progress.percent))
}

/// Returns how much of it is done, in percent: what was published, and nothing of what is only planned.
/// Of what is over none is ahead.
fn done(item: &Item) -> Option<u8> {
    let percent = published(item);
    match known_state(&item.status).map(|entry| entry.state) {
        Some(ItemState::Done | ItemState::Cancelled) => None,
        Some(ItemState::Planned) => percent.or(Some(0)),
        Some(
            ItemState::InProcurement
            | ItemState::Active
            | ItemState::OnHold
            | ItemState::Pilot
            | ItemState::Unknown,
        )
        | None => percent,
    }
}

fn whole(percent: f64) -> Option<u8> {
    // Checked when the file was read; a value that is out of range is drawn as nothing.
    let whole = match percent.round() {
        // Neither nothing nor all of it.
        whole if whole < 1.0 && percent > 0.0 => 1.0,
        whole if whole > 99.0 && percent < 100.0 => 99.0,
        whole => whole,
    };
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "0 to 100"
    )]
    (0.0..=100.0).contains(&whole).then_some(whole as u8)
}
