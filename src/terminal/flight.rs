//! One frame in flight: on a slow link no frame is drawn before the last one has arrived.
//!
//! Comes in: when a frame is written, when the terminal answers. Goes out: whether a frame asks for
//! an answer (DSR 5, ECMA-48 8.3.35), and when the next one may be drawn. The answer comes when the
//! terminal has taken all that was written before the question, so it measures the whole way, over
//! SSH too. Always holds: at most one question is open; what is open holds a frame back for a
//! limited time only; a terminal that never answers is asked once and then left alone; a frame by
//! itself, as a single key makes one, asks nothing, so that an idle program writes nothing.
//!
//! The time is an argument. Deliberately not here: bytes, and what a frame shows.

use std::time::{Duration, Instant};

/// The question.
pub(super) const QUESTION: &str = "\x1b[5n";

/// A frame so soon after another one belongs to a burst: a key is held, the wheel turns.
const BURST: Duration = Duration::from_millis(150);

/// How long a question holds the next frame back while no answer has ever come.
const FIRST: Duration = Duration::from_millis(300);

/// How long it does at most, however slow the link is.
const LONGEST: Duration = Duration::from_secs(2);

/// What is on its way.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Flight {
    /// When the open question was asked.
    asked: Option<Instant>,
    /// When the last frame was written.
    written: Option<Instant>,
    /// How long the last answer took.
    trip: Option<Duration>,
    /// A question was never answered.
    is_deaf: bool,
}

impl Flight {
    /// Returns the moment until which the next frame waits for an answer; none where it need not.
    pub(super) fn until(&self) -> Option<Instant> {
        let patience = self
            .trip
            .map_or(FIRST, |trip| (trip * 4).clamp(FIRST, LONGEST));
        self.asked?.checked_add(patience)
    }

    /// Says whether a frame may be drawn.
    pub(super) fn is_free(&self, now: Instant) -> bool {
        self.until().is_none_or(|until| until <= now)
    }

    /// Notes that a frame is written; says whether the question goes with it.
    pub(super) fn written(&mut self, now: Instant) -> bool {
        // A question that is still open was given up for this frame.
        if self.asked.take().is_some() && self.trip.is_none() {
            self.is_deaf = true;
        }
        let before = self.written.replace(now);
        // Frames that waited for an answer are as far apart as its trip was long.
        let burst = BURST + self.trip.unwrap_or_default();
        let is_burst = before.is_some_and(|before| now.saturating_duration_since(before) < burst);
        let asks = is_burst && !self.is_deaf;
        self.asked = asks.then_some(now);
        asks
    }

    /// Notes an answer, which may be a late one.
    pub(super) fn answered(&mut self, now: Instant) {
        self.is_deaf = false;
        if let Some(asked) = self.asked.take() {
            self.trip = Some(now.saturating_duration_since(asked));
        }
    }

    /// Forgets what is open: the terminal was in other hands.
    pub(super) fn forget(&mut self) {
        self.asked = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    fn after(start: Instant, millis: u64) -> Instant {
        start + Duration::from_millis(millis)
    }

    #[test]
    fn a_frame_by_itself_asks_nothing_and_one_in_a_burst_does() {
        let start = Instant::now();
        let mut flight = Flight::default();
        assert!(!flight.written(start));
        assert!(!flight.written(after(start, 1_000)));
        assert!(flight.written(after(start, 1_033)));
        assert!(!flight.is_free(after(start, 1_040)));
        flight.answered(after(start, 1_133));
        assert!(flight.is_free(after(start, 1_133)));
    }

    #[test]
    fn a_terminal_that_never_answers_holds_one_frame_back_once() {
        let start = Instant::now();
        let mut flight = Flight::default();
        flight.written(start);
        assert!(flight.written(after(start, 30)));
        assert!(!flight.is_free(after(start, 329)));
        assert!(flight.is_free(after(start, 330)));
        for frame in 0..20 {
            assert!(!flight.written(after(start, 330 + frame * 33)));
            assert!(flight.is_free(after(start, 330 + frame * 33)));
        }
    }

    #[test]
    fn a_late_answer_makes_it_worth_asking_again() {
        let start = Instant::now();
        let mut flight = Flight::default();
        flight.written(start);
        flight.written(after(start, 30));
        flight.written(after(start, 340));
        flight.answered(after(start, 700));
        assert!(flight.written(after(start, 400)));
    }

    #[test]
    fn a_slow_link_is_given_four_times_its_last_trip() {
        let start = Instant::now();
        let mut flight = Flight::default();
        flight.written(start);
        flight.written(start);
        flight.answered(after(start, 200));
        assert!(flight.written(after(start, 100)));
        assert!(!flight.is_free(after(start, 899)));
        assert!(flight.is_free(after(start, 900)));
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), ..ProptestConfig::default() })]

        /// Whatever is answered or not, and when: a frame waits two seconds at most.
        #[test]
        fn no_frame_waits_for_ever(steps in prop::collection::vec((0_u64..3_000, any::<bool>()), 1..60)) {
            let start = Instant::now();
            let (mut now, mut flight) = (start, Flight::default());
            for (pause, is_answered) in steps {
                now += Duration::from_millis(pause);
                if is_answered {
                    flight.answered(now);
                    prop_assert!(flight.is_free(now));
                } else if flight.is_free(now) {
                    flight.written(now);
                }
                prop_assert!(flight.until().is_none_or(|until| until <= now + LONGEST));
            }
        }
    }
}
