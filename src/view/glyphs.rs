//! The signs that are drawn, in Unicode and in ASCII.
//!
//! Always holds: every glyph is one cell wide. Those that stand in a row of the chart come from
//! U+2500..25FF, which terminals that reorder text treat as left to right, except the tick of
//! what is done, the cross of what is cancelled and the diamonds of several milestones and of those that
//! are not of a day.

use crate::document::{HealthState, ItemState};
use crate::model::{Change, Standing};
use crate::scene::{Cover, Facing, Ink, LinkMark, Sides, Sign};
use crate::text::Direction;

/// A set of glyphs, for one facing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Glyphs {
    /// Whether only ASCII may be drawn.
    pub is_ascii: bool,
    /// Which way the picture is turned: glyphs that point are turned with what they stand in.
    pub facing: Facing,
}

/// Blocks of one to seven eighths from the left; Unicode has none from the right.
const EIGHTHS: [&str; 9] = [
    " ", "\u{258f}", "\u{258e}", "\u{258d}", "\u{258c}", "\u{258b}", "\u{258a}", "\u{2589}",
    "\u{2588}",
];

impl Glyphs {
    fn pick(self, unicode: &'static str, ascii: &'static str) -> &'static str {
        if self.is_ascii { ascii } else { unicode }
    }

    /// Picks by the direction of the panels.
    fn turn(self, ltr: &'static str, rtl: &'static str) -> &'static str {
        match self.facing.panels {
            Direction::Ltr => ltr,
            Direction::Rtl => rtl,
        }
    }

    /// Returns a mark that points to one side.
    fn pointer(self, to: Direction) -> &'static str {
        match to {
            Direction::Ltr => self.pick("\u{25b8}", ">"),
            Direction::Rtl => self.pick("\u{25c2}", "<"),
        }
    }

    /// Returns the piece of a bar in the chart of an indicator: each band has its own height, and
    /// what may be, or is not reached, is lower than what is sure.
    pub fn plot(self, ink: Ink, band: Option<usize>) -> &'static str {
        match (band.map(|band| band % 4), ink) {
            (Some(0), _) | (None, Ink::Solid) => self.pick("\u{2586}", "#"),
            (Some(1), _) => self.pick("\u{2585}", "="),
            (Some(2), _) => self.pick("\u{2583}", "-"),
            (Some(_), _) => self.pick("\u{2581}", "_"),
            (None, Ink::Fade(1)) => self.pick("\u{2581}", "."),
            (None, Ink::Fade(2)) => self.pick("\u{2581}", " "),
            (
                None,
                Ink::Soft
                | Ink::Lead
                | Ink::Fade(_)
                | Ink::Trace
                | Ink::Line
                | Ink::Derived
                | Ink::Hatch
                | Ink::Join,
            ) => self.pick("\u{2582}", "-"),
        }
    }

    /// Returns the piece of the line of a link.
    pub fn link(self, sides: Sides) -> &'static str {
        let Sides {
            above,
            below,
            earlier,
            later,
            is_end,
        } = sides;
        let [left, right] = self.in_time([earlier, later]);
        let [on, back] = self.in_time([Direction::Ltr, Direction::Rtl]);
        match (is_end, above, below, left, right) {
            (true, ..) if earlier => self.pointer(on),
            (true, ..) if later => self.pointer(back),
            (true, true, ..) => self.pick("\u{25be}", "v"),
            (true, false, ..) => self.pick("\u{25b4}", "^"),
            (_, true, true, false, false) => self.pick("\u{2551}", "|"),
            (_, false, false, ..) => self.pick("\u{2550}", "-"),
            (_, false, true, false, _) => self.pick("\u{2554}", "+"),
            (_, false, true, true, false) => self.pick("\u{2557}", "+"),
            (_, true, false, false, _) => self.pick("\u{255a}", "+"),
            (_, true, false, true, false) => self.pick("\u{255d}", "+"),
            (_, true, true, false, true) => self.pick("\u{2560}", "+"),
            (_, true, true, true, false) => self.pick("\u{2563}", "+"),
            (_, false, true, true, true) => self.pick("\u{2566}", "+"),
            (_, true, false, true, true) => self.pick("\u{2569}", "+"),
            (_, true, true, true, true) => self.pick("\u{256c}", "+"),
        }
    }

    /// Returns the line of a link with its end, from left to right as it is drawn.
    pub fn link_line(self) -> String {
        let line = Sides {
            earlier: true,
            later: true,
            ..Sides::default()
        };
        let end = Sides {
            earlier: true,
            is_end: true,
            ..Sides::default()
        };
        self.in_time([self.link(line), self.link(end)]).concat()
    }

    /// Returns the mark of a row whose link with the selected one is not drawn.
    pub fn link_mark(self, mark: LinkMark) -> &'static str {
        match (mark, self.is_ascii) {
            (LinkMark::Selected, _) => self.pick("\u{253c}", "="),
            (LinkMark::Before, false) => self.turn("\u{25c1}", "\u{25b7}"),
            (LinkMark::After, false) => self.turn("\u{25b7}", "\u{25c1}"),
            (LinkMark::Before, true) => self.turn("<", ">"),
            (LinkMark::After, true) => self.turn(">", "<"),
        }
    }

    /// Returns the mark of a row of the chain that is told apart.
    pub fn chain(self) -> &'static str {
        self.pick("\u{2503}", "|")
    }

    /// Returns the sign of a warning.
    pub fn warning(self) -> &'static str {
        "!"
    }

    /// Returns the block that fills `eighths` (0 to 8) of a cell from the left.
    pub fn eighths(self, eighths: u32) -> &'static str {
        let full = usize::try_from(eighths.min(8)).unwrap_or(8);
        if self.is_ascii {
            return if full >= 4 { "#" } else { " " };
        }
        EIGHTHS.get(full).copied().unwrap_or(" ")
    }

    /// Returns the glyph of an ink that fills whole cells.
    pub fn ink(self, ink: Ink) -> &'static str {
        match ink {
            Ink::Solid => self.eighths(8),
            Ink::Soft => self.pick("\u{259a}", "%"),
            Ink::Lead => self.pick("\u{2508}", ","),
            Ink::Fade(0) => self.pick("\u{2593}", "="),
            Ink::Fade(1) => self.pick("\u{2592}", "-"),
            Ink::Fade(_) => self.pick("\u{2591}", "."),
            Ink::Trace => self.pick("\u{2550}", "`"),
            Ink::Line => self.pick("\u{2501}", "="),
            Ink::Derived => self.pick("\u{2500}", "-"),
            Ink::Hatch => self.pick("\u{2591}", "/"),
            Ink::Join => self.pick("\u{254c}", "."),
        }
    }

    /// Returns what opens and closes a ghost, where its line alone could not be seen.
    pub fn brackets(self) -> Option<[&'static str; 2]> {
        self.is_ascii.then(|| self.in_time(["[", "]"]))
    }

    /// Returns what opens and closes the window on the band.
    pub fn window(self) -> [&'static str; 2] {
        self.in_time([self.pick("\u{2590}", "["), self.pick("\u{258c}", "]")])
    }

    /// Returns what opens and closes the days without work on the axis.
    pub fn weekend(self) -> [&'static str; 2] {
        self.in_time([self.pick("\u{256d}", "["), self.pick("\u{256e}", "]")])
    }

    /// Brings what is given from left to right into the order of time, or back.
    pub(super) fn in_time<T, const COUNT: usize>(self, mut signs: [T; COUNT]) -> [T; COUNT] {
        match self.facing.time {
            Direction::Ltr => {}
            Direction::Rtl => signs.reverse(),
        }
        signs
    }

    /// Returns the thumb of a scroll bar, at the side of its cell that is away from the chart: no
    /// bar touches it.
    pub fn thumb(self) -> &'static str {
        if self.is_ascii {
            "|"
        } else {
            self.turn("\u{258f}", "\u{2595}")
        }
    }

    /// Returns the glyph of a piece of a bar. What lies ahead has a lighter tone, of fine dots. A day that
    /// may belong has a coarse texture, in either tone. Both are seen where there are no colours.
    pub fn piece(self, ink: Ink, cover: Cover) -> &'static str {
        match (ink, cover) {
            (Ink::Solid, Cover::Ahead) => self.pick("\u{2592}", ":"),
            (Ink::Soft, Cover::Ahead) => self.pick("\u{2596}", ";"),
            // What is done of a parent is a heavy line.
            (Ink::Line | Ink::Derived, Cover::Done) => self.ink(Ink::Line),
            (Ink::Line | Ink::Derived, Cover::Ahead) => self.ink(Ink::Derived),
            (ink, Cover::Unsaid | Cover::Done | Cover::Ahead) => self.ink(ink),
        }
    }

    /// Returns the glyph of a sign.
    pub fn sign(self, sign: Sign) -> &'static str {
        match sign.look() {
            Sign::Milestone => self.pick("\u{25c6}", "*"),
            Sign::Imprecise => self.pick("\u{25c7}", "m"),
            Sign::Reported => self.pick("\u{2b18}", "r"),
            Sign::Inferred => self.inferred(),
            Sign::Planned => self.pick("\u{25c8}", "^"),
            Sign::PlannedImprecise => self.pick("\u{2b16}", "w"),
            Sign::Several => self.pick("\u{2756}", "&"),
            Sign::Announced => self.pick("\u{25c9}", "D"),
            Sign::Done => self.pick("\u{2713}", "d"),
            Sign::Cancelled => self.pick("\u{2717}", "x"),
            Sign::State(..) => self.pick("\u{25cf}", "@"),
            Sign::Target => self.pick("\u{25ce}", "t"),
            Sign::Figure(_) => self.pick("\u{25aa}", "'"),
            Sign::Earlier => self.earlier(),
            Sign::Later => self.later(),
        }
    }

    /// Returns the mark that points to what was before.
    pub fn earlier(self) -> &'static str {
        self.pointer(other(self.facing.time))
    }

    /// Returns the mark that points to what comes after.
    pub fn later(self) -> &'static str {
        self.pointer(self.facing.time)
    }

    /// Returns the mark that points to where the lines of the panels begin.
    pub fn back(self) -> &'static str {
        self.pointer(other(self.facing.panels))
    }

    /// Returns the mark that points to where they end.
    pub fn forward(self) -> &'static str {
        self.pointer(self.facing.panels)
    }

    /// Returns the mark of a row whose children are hidden.
    pub fn closed(self) -> &'static str {
        self.forward()
    }

    /// Returns the mark that takes something away.
    pub fn lift(self) -> &'static str {
        self.pick("\u{2715}", "x")
    }

    /// Returns the mark between two steps of the breadcrumb.
    pub fn crumb(self) -> &'static str {
        if self.is_ascii {
            self.turn(">", "<")
        } else {
            self.turn("\u{203a}", "\u{2039}")
        }
    }

    /// Returns the sign of how far something has come: what was only announced looks as its day does. What
    /// has not started looks as the rows of which nothing is said.
    pub fn standing(self, standing: Option<Standing>) -> &'static str {
        match standing {
            Some(Standing::AnnouncedComplete) => self.sign(Sign::Announced),
            standing => self.state(standing.and_then(Standing::state)),
        }
    }

    /// Returns the sign of a state.
    pub fn state(self, state: Option<ItemState>) -> &'static str {
        match state {
            Some(ItemState::Planned) => self.pick("\u{25cb}", "o"),
            Some(ItemState::InProcurement) => self.pick("\u{25d4}", "c"),
            Some(ItemState::Active) if self.is_ascii => "a",
            Some(ItemState::Active) => self.turn("\u{25d0}", "\u{25d1}"),
            Some(ItemState::OnHold) => self.pick("\u{2016}", "h"),
            Some(ItemState::Pilot) => self.pick("\u{25d5}", "p"),
            Some(ItemState::Done) => self.sign(Sign::Done),
            Some(ItemState::Cancelled) => self.sign(Sign::Cancelled),
            Some(ItemState::Unknown) => self.pick("\u{25cc}", "?"),
            None => self.pick("\u{b7}", "."),
        }
    }

    /// Returns the sign of how work goes.
    pub fn health(self, health: HealthState) -> &'static str {
        match health {
            HealthState::OnTrack => self.pick("\u{25ac}", "G"),
            HealthState::AtRisk => self.pick("\u{25b3}", "A"),
            HealthState::OffTrack => self.pick("\u{25b2}", "R"),
        }
    }

    /// Returns the sign of a row that has just changed.
    pub fn change(self, change: Change) -> &'static str {
        match change {
            Change::Added => "+",
            Change::Changed => self.pick("*", "e"),
        }
    }

    /// Returns the sign of an indicator's lane.
    pub fn indicator(self) -> &'static str {
        if self.is_ascii {
            "%"
        } else {
            self.turn("\u{2197}", "\u{2196}")
        }
    }
}

/// Makes functions from rows of: what is drawn, its glyph in Unicode and in ASCII.
macro_rules! glyphs {
    ($($(#[$doc:meta])* $name:ident: $unicode:literal, $ascii:literal;)*) => {
        impl Glyphs {$(
            $(#[$doc])*
            pub fn $name(self) -> &'static str {
                self.pick($unicode, $ascii)
            }
        )*}
    };
}

glyphs! {
    /// Returns the sign of an error.
    error: "\u{d7}", "x";
    /// Returns the glyph of the dates planned first: a line at the head of the row.
    ghost: "\u{2594}", "_";
    /// Returns the glyph of a bar that leaves room for that line.
    headed: "\u{2587}", "#";
    /// Returns the glyph of one that lies ahead under that line, where no colour tells so.
    headed_ahead: "\u{2584}", ":";
    /// Returns the sign of what is past its end and not done.
    overdue: "!", "!";
    /// Returns the mark of a row whose children follow.
    open: "\u{25be}", "v";
    /// Returns the sign of the brief.
    brief: "\u{25a0}", "B";
    /// Returns the sign of what is our own reading.
    inferred: "\u{2248}", "~";
    /// Returns the sign of what is not named.
    gap: "\u{2026}", "u";
    /// Returns the sign of a row that stands further up, too.
    again: "\u{25b4}", "s";
    /// Returns the line of today.
    today: "\u{2502}", "|";
    /// Returns the line of a rule.
    rule: "\u{2500}", "-";
    /// Returns where a phase of the band begins or ends.
    border: "\u{2502}", "|";
    /// Returns what stands between two things told in one line.
    dot: "\u{b7}", "-";
    /// Returns what the soft edge of a phase is drawn with, from its end inwards.
    soft_edge: "\u{2593}", ":";
}

fn other(direction: Direction) -> Direction {
    match direction {
        Direction::Ltr => Direction::Rtl,
        Direction::Rtl => Direction::Ltr,
    }
}
