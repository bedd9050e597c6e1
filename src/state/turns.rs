//! Where the screens of a text begin, and which topics stand a screen away.
//!
//! In: how long a text is, what is selected in it, the lines of its topics. Out: lines and topics.
//! Always holds: between one screen and the next no line is passed over, unless one topic is longer
//! than a screen.

/// A text in screens or lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScrolledText {
    /// The last line at which a screen may begin.
    pub last: usize,
    /// The lines from one screen's beginning to the next.
    pub step: usize,
    /// The line of what is selected.
    pub selected: usize,
    /// The lines of a screen.
    pub rows: usize,
}

impl ScrolledText {
    /// Returns the line at which the screen begins that somebody has asked for who is at a line.
    pub fn top(self, line: usize) -> usize {
        let step = self.step.max(1);
        line.min(self.last) / step * step
    }

    /// Returns the line at which the screen begins that is nearest to one and shows what is sought.
    pub fn top_showing(self, near: usize, sought: Option<usize>) -> usize {
        let shown = sought.map_or(near, |line| {
            near.min(line).max((line + 1).saturating_sub(self.rows))
        });
        // Where screens follow each other it stands on the one that holds it.
        self.top(sought.filter(|_| self.step > 1).unwrap_or(shown))
    }

    /// Returns where the screen begins that shows what is selected, as near to a line as can be.
    pub(super) fn top_of_selected(self, near: usize) -> usize {
        // The whole topic, as far as it has room, is more than its heading.
        let line = self.selected;
        let top = near.min(line).max((line + 5).saturating_sub(self.rows));
        let top = if self.step > 1 {
            line / self.step * self.step
        } else {
            top
        };
        top.min(self.last)
    }
}

/// Topics of the brief, by number, at which a screen further and a screen back begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Turns {
    /// A screen back.
    pub back: usize,
    /// A screen further.
    pub on: usize,
}

impl Turns {
    /// Finds them from a topic, a line near which its screen begins, and the lines of all topics: no
    /// line between two screens is left out, unless a topic is longer than a screen.
    pub fn new(text: ScrolledText, near: usize, topic: usize, headings: &[usize]) -> Self {
        let top = text.top_of_selected(near);
        let step = text.step.max(1);
        let rows = text.rows.saturating_sub(1);
        let first_at = |least: usize| {
            let mut lines = headings.iter().copied();
            lines.position(|line| line >= least)
        };
        let end = headings.len().saturating_sub(1);
        if step > 1 {
            return Self {
                back: first_at(top.saturating_sub(step)).unwrap_or(0),
                on: first_at(top + step).unwrap_or(end),
            };
        }
        let mut lines = headings.iter().copied();
        let on = lines.rposition(|line| line <= top + rows);
        let back = first_at(top.saturating_sub(rows)).unwrap_or(end);
        // The heading of this one would hold the screen where it is.
        let line = headings.get(back).copied().unwrap_or(0);
        let is_held = line + 5 >= top + text.rows;
        Self {
            back: back.saturating_sub(usize::from(is_held)),
            on: on.unwrap_or(0).max(topic + 1).min(end),
        }
    }
}
