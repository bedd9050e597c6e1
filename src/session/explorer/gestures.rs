//! What a mouse says, before it is known what it points at.
//!
//! In: reports with the time at which they came. Out: presses, of which the second of two in one
//! cell is known as such, and turns of the wheel. Always holds: the clock is an argument; a third
//! press begins anew. Deliberately not here: what stands in a cell, and what follows.

use std::time::Duration;

use crossterm::event::{KeyModifiers, MouseButton, MouseEvent, MouseEventKind};

use crate::state::{Press, Wheel};

/// Two presses in one cell within this time are one double click.
const TOGETHER: Duration = Duration::from_millis(400);

/// What a report means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gesture {
    /// A press of the first button.
    Press(Press),
    /// A turn of the wheel.
    Wheel(Wheel),
}

/// Tells single from double clicks.
#[derive(Debug, Default)]
pub(super) struct Mouse {
    // The cell of the last press and its time, unless it was the second of two.
    last: Option<((u16, u16), Duration)>,
}

impl Mouse {
    /// Takes a report that came at `now`; releases, drags and other buttons mean nothing.
    pub(super) fn hear(&mut self, report: MouseEvent, now: Duration) -> Option<Gesture> {
        let is_shifted = report.modifiers.contains(KeyModifiers::SHIFT);
        let wheel = match report.kind {
            MouseEventKind::Down(MouseButton::Left) => {
                return Some(Gesture::Press(self.press((report.column, report.row), now)));
            }
            // Shift turns an upright wheel on its side.
            MouseEventKind::ScrollUp if is_shifted => Wheel::Left,
            MouseEventKind::ScrollDown if is_shifted => Wheel::Right,
            MouseEventKind::ScrollUp => Wheel::Up,
            MouseEventKind::ScrollDown => Wheel::Down,
            MouseEventKind::ScrollLeft => Wheel::Left,
            MouseEventKind::ScrollRight => Wheel::Right,
            MouseEventKind::Down(_)
            | MouseEventKind::Up(_)
            | MouseEventKind::Drag(_)
            | MouseEventKind::Moved => return None,
        };
        // What stood under the pointer has moved.
        self.last = None;
        Some(Gesture::Wheel(wheel))
    }

    fn press(&mut self, cell: (u16, u16), now: Duration) -> Press {
        let is_second = self
            .last
            .is_some_and(|(last, time)| last == cell && now.saturating_sub(time) <= TOGETHER);
        self.last = (!is_second).then_some((cell, now));
        if is_second {
            Press::Double
        } else {
            Press::Single
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEFT: MouseEventKind = MouseEventKind::Down(MouseButton::Left);
    const SINGLE: Option<Gesture> = Some(Gesture::Press(Press::Single));
    const DOUBLE: Option<Gesture> = Some(Gesture::Press(Press::Double));

    fn report(kind: MouseEventKind, column: u16) -> MouseEvent {
        MouseEvent {
            kind,
            column,
            row: 7,
            modifiers: KeyModifiers::NONE,
        }
    }

    /// Presses the first button in columns at times, and returns what each press is.
    fn presses(presses: &[(u16, u64)]) -> Vec<Option<Gesture>> {
        let begin = Duration::ZERO;
        let mut mouse = Mouse::default();
        let mut hear = |(column, millis): &(u16, u64)| {
            mouse.hear(
                report(LEFT, *column),
                begin + Duration::from_millis(*millis),
            )
        };
        presses.iter().map(&mut hear).collect()
    }

    #[test]
    fn two_presses_in_one_cell_soon_after_each_other_are_a_double_click() {
        assert_eq!(presses(&[(3, 0), (3, 400)]), [SINGLE, DOUBLE]);
        assert_eq!(presses(&[(3, 0), (3, 401)]), [SINGLE, SINGLE]);
        assert_eq!(presses(&[(3, 0), (4, 100)]), [SINGLE, SINGLE]);
    }

    #[test]
    fn a_third_press_begins_anew() {
        let five = [(3, 0), (3, 100), (3, 200), (3, 300), (3, 900)];
        assert_eq!(presses(&five), [SINGLE, DOUBLE, SINGLE, DOUBLE, SINGLE]);
    }

    #[test]
    fn the_wheel_comes_between_two_presses() {
        let now = Duration::ZERO;
        let mut mouse = Mouse::default();
        assert_eq!(mouse.hear(report(LEFT, 3), now), SINGLE);
        let down = mouse.hear(report(MouseEventKind::ScrollDown, 3), now);
        assert_eq!(down, Some(Gesture::Wheel(Wheel::Down)));
        assert_eq!(mouse.hear(report(LEFT, 3), now), SINGLE);
        // A release does not.
        let up = report(MouseEventKind::Up(MouseButton::Left), 3);
        assert_eq!(mouse.hear(up, now), None);
        assert_eq!(mouse.hear(report(LEFT, 3), now), DOUBLE);
    }

    #[test]
    fn shift_turns_the_wheel_on_its_side() {
        let turned = |kind, modifiers| {
            let report = MouseEvent {
                modifiers,
                ..report(kind, 3)
            };
            Mouse::default().hear(report, Duration::ZERO)
        };
        let shift = KeyModifiers::SHIFT;
        for (kind, modifiers, way) in [
            (MouseEventKind::ScrollUp, KeyModifiers::NONE, Wheel::Up),
            (MouseEventKind::ScrollUp, shift, Wheel::Left),
            (MouseEventKind::ScrollDown, shift, Wheel::Right),
            (MouseEventKind::ScrollLeft, KeyModifiers::NONE, Wheel::Left),
            (MouseEventKind::ScrollRight, shift, Wheel::Right),
        ] {
            assert_eq!(turned(kind, modifiers), Some(Gesture::Wheel(way)));
        }
    }

    #[test]
    fn other_buttons_and_drags_mean_nothing() {
        for kind in [
            MouseEventKind::Down(MouseButton::Right),
            MouseEventKind::Down(MouseButton::Middle),
            MouseEventKind::Drag(MouseButton::Left),
            MouseEventKind::Moved,
        ] {
            let heard = Mouse::default().hear(report(kind, 3), Duration::ZERO);
            assert_eq!(heard, None, "{kind:?}");
        }
    }
}
