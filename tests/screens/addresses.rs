//! Every line of a page points to something that the file says, and an address leads a reader there.

use chrono::NaiveDate;
use masar::facts::page::{Listed, list};
use masar::facts::{Book, Page, Subject};
use masar::model::{Appendix, At, Roadmap};
use masar::state::Place;

use crate::explorer;

/// Returns what every page lists.
fn lines(roadmap: &Roadmap) -> Vec<At> {
    let notes = &[];
    let source = roadmap.appendix(Appendix::Source).next().map(Subject::from);
    let pages = Page::ALL.into_iter();
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let listed = pages.flat_map(|page| {
        list(
            Book {
                roadmap,
                notes,
                today,
            },
            page,
            source,
        )
    });
    let subjects = listed.filter_map(|listed| match listed {
        Listed::Entry(entry) => Some(entry.subject),
        Listed::Heading(_) | Listed::Further(..) | Listed::Remark(_) | Listed::Quarter(..) => None,
    });
    let entries = subjects.filter_map(|subject| match subject {
        Subject::Entry(at) | Subject::Coming(at, _) => Some(at),
        Subject::Topic(_) | Subject::Change(..) | Subject::Finding(_) => None,
    });
    entries.collect()
}

#[test]
fn every_line_of_a_page_leads_to_an_entry_and_back() {
    for roadmap in explorer::shipped().roadmaps() {
        let lines = lines(roadmap);
        assert!(lines.len() > 100, "{}", lines.len());
        for at in lines {
            let address = roadmap.address(at);
            assert_eq!(roadmap.resolve(&address), Some(at), "{address}");
            assert_eq!(Subject::Entry(at).key(roadmap), address);
        }
    }
}

#[test]
fn an_address_leads_a_reader_to_its_entry() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    for roadmap in explorer::shipped().roadmaps() {
        for ix in roadmap.entries() {
            let mut place = Place::new(roadmap, today);
            let address = roadmap.address(ix.into());
            assert!(place.focus(roadmap, &address), "{address}");
            // What can be entered is entered, and the first thing in it is selected.
            let selected = place.subject(roadmap).entry().unwrap();
            let is_there =
                selected == ix || selected == roadmap.row_of(ix) || place.root(roadmap) == ix;
            assert!(is_there, "{address}: {}", roadmap.id(selected));
        }
    }
}
