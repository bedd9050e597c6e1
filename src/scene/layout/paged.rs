//! The areas of a page: names of the pages, list, details beside or below it.
//!
//! On a wide screen the details stand beside the list, on a tall one below it, on a small one there
//! is the list alone (Enter fills the screen with the details). The brief is read as a whole. The
//! page of indicators keeps most of the room for the chart of the selected one.

use super::{Area, Layout, Needs, Purpose, Stack};
use crate::facts::Page;

/// From so many columns on, the details stand beside the list.
const WIDE: u16 = 140;
/// From so many rows on, there are details below the list.
const TALL: u16 = 16;

impl Layout {
    /// Lays out what remains of a screen for a page.
    pub(super) fn page(&mut self, page: Page, mut stack: Stack, needs: Needs) {
        let rows = stack.end - stack.next;
        let is_screen = needs.purpose == Purpose::Screen;
        if is_screen {
            self.tabs = stack.top(u16::from(rows >= 6));
            stack.top(u16::from(rows >= 30));
        } else {
            // On paper a page stands apart from what is around it.
            stack.top(u16::from(rows >= 3));
            stack.bottom(u16::from(rows >= 3));
        }
        if needs.is_whole || !is_screen {
            self.outline = stack.rest();
        } else if stack.columns >= WIDE && rows >= 8 {
            self.beside(page, stack.rest());
        } else if rows >= TALL {
            self.below(page, stack);
        } else {
            self.outline = stack.rest();
        }
    }

    fn beside(&mut self, page: Page, body: Area) {
        let list = share(body.width, 9, 20);
        self.outline = Area {
            width: list,
            ..body
        };
        // Two columns keep the list and the details apart.
        let from = list + 2;
        let side = Area {
            x: from,
            width: body.width - from,
            ..body
        };
        self.rule = side.row(0);
        let rest = Area {
            y: side.y + 1,
            height: side.height - 1,
            ..side
        };
        let plot = if page == Page::Indicators {
            rest.height / 2
        } else {
            0
        };
        self.plot = Area {
            height: plot,
            ..rest
        };
        let gap = u16::from(plot > 0);
        self.detail = Area {
            y: rest.y + plot + gap,
            height: rest.height - plot - gap,
            ..rest
        };
    }

    fn below(&mut self, page: Page, mut stack: Stack) {
        let rows = stack.end - stack.next;
        let lower = match page {
            Page::Indicators => share(rows, 3, 5),
            // Its list says most of what there is to say.
            Page::Governance => share(rows, 1, 3),
            Page::Brief
            | Page::Phases
            | Page::Pillars
            | Page::Milestones
            | Page::Money
            | Page::Context
            | Page::Sources
            | Page::Gaps
            | Page::Inferences
            | Page::Next
            | Page::Changes
            | Page::Findings
            | Page::Own(_) => share(rows, 2, 5),
        };
        let detail = stack.bottom(lower);
        self.rule = stack.bottom(1);
        self.outline = stack.rest();
        if page == Page::Indicators {
            self.plot = detail;
        } else {
            self.detail = detail;
        }
    }
}

/// Returns `part` of so many parts of a length.
fn share(length: u16, part: u16, of: u16) -> u16 {
    length / of * part + length % of * part / of
}
