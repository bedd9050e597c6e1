//! Mouse reports in the form of mode 1006, `CSI < button ; column ; row M`.
//!
//! Comes in: one control sequence. Goes out: a report with zero-based cells, or nothing.
//! Older forms are swallowed by the decoder: their coordinates end at 223.

use crossterm::event::{MouseButton, MouseEvent, MouseEventKind};

use super::keys;
use super::sequence::Sequence;

/// Returns the report that the sequence is, if it is one.
pub(super) fn report(sequence: &Sequence<'_>) -> Option<MouseEvent> {
    let pressed = match (sequence.prefix, sequence.intermediates, sequence.last) {
        (Some(b'<'), [], b'M') => true,
        (Some(b'<'), [], b'm') => false,
        _ => return None,
    };
    let code = sequence.number(0)?;
    Some(MouseEvent {
        kind: kind(code, pressed)?,
        column: sequence.number(1)?.checked_sub(1)?,
        row: sequence.number(2)?.checked_sub(1)?,
        // Shift, Alt and Ctrl as in keys, two bits further up.
        modifiers: keys::modifiers_of(code >> 2 & 0b111),
    })
}

fn kind(code: u16, pressed: bool) -> Option<MouseEventKind> {
    let is_motion = code & 32 != 0;
    let button = match code & 0b1100_0011 {
        0 => MouseButton::Left,
        1 => MouseButton::Middle,
        2 => MouseButton::Right,
        3 => return is_motion.then_some(MouseEventKind::Moved),
        // The wheel is never released.
        64 => return pressed.then_some(MouseEventKind::ScrollUp),
        65 => return pressed.then_some(MouseEventKind::ScrollDown),
        66 => return pressed.then_some(MouseEventKind::ScrollLeft),
        67 => return pressed.then_some(MouseEventKind::ScrollRight),
        _ => return None,
    };
    Some(match (pressed, is_motion) {
        (true, false) => MouseEventKind::Down(button),
        (true, true) => MouseEventKind::Drag(button),
        (false, _) => MouseEventKind::Up(button),
    })
}
