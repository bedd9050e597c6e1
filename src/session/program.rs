//! What runs in a session.
//!
//! Always holds: drawing changes nothing that a reader could see; what a program cannot do itself it asks
//! for. Deliberately not here: bytes, time, and when a frame is drawn.

use std::time::Duration;

use ratatui::buffer::Buffer;

use super::event::Event;
use super::rows::Strategy;
use crate::state::Effect;

/// What a reader sees and what her keys do.
pub trait Program {
    /// Draws all of the screen, over the whole area of the buffer; what stands where may be
    /// remembered, for clicks.
    fn draw(&mut self, buffer: &mut Buffer);

    /// Takes one event, which came so long after the session began, and says what follows from it.
    fn update(&mut self, event: Event, now: Duration) -> Effect;

    /// Makes the finished rows right for the terminal.
    fn finish(&self, buffer: &mut Buffer, strategy: Strategy) {
        strategy.apply(buffer);
    }

    /// Returns how long to wait for an event until [`Event::TimePassed`] is one.
    ///
    /// `None` waits for ever, and costs nothing.
    fn patience(&self) -> Option<Duration> {
        None
    }
}
