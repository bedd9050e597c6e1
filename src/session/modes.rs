//! The bytes that take a terminal over and give it back.
//!
//! Always holds: what one sets the other resets, and what was never set may be reset. Deliberately
//! not here: when they are sent, which is the driver's.

/// The letters and modes that frames count on, in whatever state others have left the terminal: ASCII in
/// G0, which is in force (a binary file may have chosen line drawings); cells are replaced, not pushed on;
/// rows and columns count from the corner of a screen without margins.
const USUAL: &str = "\x1b(B\x0f\x1b[4l\x1b[?69l\x1b[?6l\x1b[r";

/// Explicit reordering: we lay Arabic out ourselves (ECMA-48 BDSM).
const EXPLICIT: &str = "\x1b[8l";

/// Whatever reports of the mouse and of the focus another program has asked for, and in whatever form: what
/// it did not take back would outlive it, and be typed into the shell after us.
const NO_REPORTS: &str = "\x1b[?9;1000;1001;1002;1003;1004;1005;1006;1015;1016l";

/// Where the mouse is wanted: clicks and the wheel are reported, with cells beyond 223, but no
/// movement, which nothing here answers to.
const MOUSE: &str = "\x1b[?1000h\x1b[?1006h";

/// At last pastes are reported as such.
const PASTE: &str = "\x1b[?2004h";

/// An alternate screen.
const SCREEN: &str = "\x1b[?1049h";

/// The screen is cleared after the reordering was chosen, since VTE keeps that for each row. Then the cursor
/// is hidden.
const CLEAR: &str = "\x1b[m\x1b[2J\x1b[?25l";

/// The same backwards.
const LEAVE: &str = concat!(
    "\x1b[?2004l\x1b[?1006l\x1b[?1000l",
    "\x1b[?25h\x1b[m\x1b[8h\x1b[?1049l"
);

/// The same reordering in the terminal outside of tmux, and back again.
const EXPLICIT_OUTSIDE: &str = "\x1bPtmux;\x1b\x1b[8l\x1b\\";
const IMPLICIT_OUTSIDE: &str = "\x1bPtmux;\x1b\x1b[8h\x1b\\";

/// Which modes a terminal is taken over with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Modes {
    /// Whether clicks and the wheel are reported; a terminal that does that selects text only while
    /// Shift is held.
    pub has_mouse: bool,
    /// Whether tmux lets sequences through to the terminal outside.
    pub lets_through: bool,
}

impl Modes {
    /// Returns what takes the terminal over.
    pub fn enter(self) -> String {
        [SCREEN, &self.letters(), CLEAR, &self.reports()].concat()
    }

    /// Returns the letters and modes that count while it is ours, whatever there is: all has to be drawn
    /// anew after them.
    pub fn usual(self) -> String {
        [self.letters(), self.reports()].concat()
    }

    fn letters(self) -> String {
        [self.outside(EXPLICIT_OUTSIDE), EXPLICIT, USUAL].concat()
    }

    fn reports(self) -> String {
        let mouse = if self.has_mouse { MOUSE } else { "" };
        [NO_REPORTS, mouse, PASTE].concat()
    }

    /// Returns what gives it back.
    pub fn leave(self) -> String {
        [LEAVE, self.outside(IMPLICIT_OUTSIDE)].concat()
    }

    fn outside(self, words: &'static str) -> &'static str {
        if self.lets_through { words } else { "" }
    }
}
