//! What runs in a session.
//!
//! Always holds: drawing changes nothing that a reader could see; what a program cannot do itself it asks
//! for. Deliberately not here: bytes, time, and when a frame is drawn.

use std::borrow::Cow;
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

    /// Draws the same into a buffer that shows what was drawn last by this, or that is empty; says
    /// which rows it left as they were, from the first on.
    fn redraw(&mut self, buffer: &mut Buffer) -> Vec<bool> {
        buffer.reset();
        self.draw(buffer);
        Vec::new()
    }

    /// Takes one event, which came so long after the session began, and says what follows from it.
    fn update(&mut self, event: Event, now: Duration) -> Effect;

    /// Returns the finished rows made right for the terminal.
    fn finish<'a>(&self, buffer: &'a Buffer, strategy: Strategy) -> Cow<'a, Buffer> {
        let mut finished = Cow::Borrowed(buffer);
        if strategy != Strategy::Grid {
            strategy.apply(finished.to_mut());
        }
        finished
    }

    /// Returns how long to wait for an event until [`Event::TimePassed`] is one.
    ///
    /// `None` waits for ever, and costs nothing.
    fn patience(&self) -> Option<Duration> {
        None
    }
}
