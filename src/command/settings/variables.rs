//! Variables that look as if they set something.
//!
//! In: the names of the environment. Out: complaints about those of this program that it does not know.
//! Always holds: what another program reads is nobody's business here.

use std::ffi::OsString;

use super::complaint::{Complaint, Complaints};
use super::place::{CONFIG, STATE};
use super::setting::Setting;
use crate::command::messages::Message;
use crate::document::{Hint, nearest};

/// What the names of variables of this program begin with.
const OURS: &str = "MASAR_";

/// Returns what is not understood of the names of variables, in their order.
pub(super) fn complaints(
    settings: &[Setting],
    names: impl Iterator<Item = OsString>,
) -> Complaints {
    let known: Vec<String> = settings.iter().map(Setting::variable).collect();
    let known: Vec<&str> = known
        .iter()
        .map(String::as_str)
        .chain([CONFIG, STATE])
        .collect();
    let names = names.map(|name| name.to_string_lossy().into_owned());
    let mut unknown: Vec<String> = names
        .filter(|name| name.starts_with(OURS) && !known.contains(&name.as_str()))
        .collect();
    unknown.sort();
    let mut complaints = Complaints::default();
    for place in unknown {
        complaints.add(|| complaint(place, &known));
    }
    complaints
}

fn complaint(place: String, known: &[&str]) -> Complaint {
    let name = place
        .trim_start_matches(OURS)
        .to_lowercase()
        .replace('_', "-");
    let known = known.iter().map(|name| name.trim_start_matches(OURS));
    let hint = match nearest(place.trim_start_matches(OURS), known) {
        Some(near) => Message::Meant(Hint::MeantName {
            name: format!("{OURS}{near}"),
        }),
        None => Message::ConfigLists,
    };
    Complaint {
        place,
        message: Message::NoSetting { name },
        hint: Some(hint),
    }
}
