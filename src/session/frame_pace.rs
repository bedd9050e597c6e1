//! Two frames in flight: on a slow link no frame is drawn before the last but one has arrived.
//!
//! Comes in: when a frame is written, when the terminal answers. Goes out: whether a frame asks for
//! an answer (DSR 5, ECMA-48 8.3.35), and when the next one may be drawn. The answer comes when the
//! terminal has taken all that was written before the question, so it measures the whole way, over
//! SSH too. Always holds: at most one question is open, also one that frames wait for no longer,
//! since answers carry no number and a late one must not be taken for that to a later question; one
//! frame follows half a trip behind the one that is asked about, so that the link is not idle while
//! the answer comes back, and no other does before the answer; what is open holds a frame back for a
//! limited time only; a terminal that never answers is asked once and then left alone, and one that
//! has answered before is asked again when its answer is lost; a frame by itself, as a single key
//! makes one, asks nothing, so that an idle program writes nothing.
//!
//! The time is an argument: how long ago the session began. Deliberately not here: bytes, and what a
//! frame shows.

use std::time::Duration;

/// The question.
pub(crate) const QUESTION: &str = "\x1b[5n";

/// A frame so soon after another one belongs to a burst: a key is held, the wheel turns.
const BURST: Duration = Duration::from_millis(150);

/// How long a question holds the next frame back while no answer has ever come.
const FIRST: Duration = Duration::from_millis(300);

/// How long it does at most, however slow the link is.
const LONGEST: Duration = Duration::from_secs(2);

/// After so long an answer is taken for lost, and the question may be asked again.
const LOST: Duration = Duration::from_secs(10);

/// What is on its way.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct FramePace {
    /// The question that is not answered yet.
    open: Option<OpenQuestion>,
    /// When the last frame was written.
    written: Option<Duration>,
    /// How long the last answer took.
    trip: Option<Duration>,
}

/// A question without an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct OpenQuestion {
    asked: Duration,
    /// Frames wait for the answer; not once the terminal was in other hands.
    holds: bool,
}

impl FramePace {
    /// Returns the moment until which the next frame waits; none where it need not.
    pub(crate) fn until(&self) -> Option<Duration> {
        let until = self.busy_until()?;
        let asked_about = self.open.filter(|open| Some(open.asked) == self.written);
        let half_way = asked_about.and_then(|open| open.asked.checked_add(self.trip? / 2));
        Some(half_way.map_or(until, |half_way| half_way.min(until)))
    }

    /// Returns until when frames may be on their way, as far as an answer is waited for.
    pub(crate) fn busy_until(&self) -> Option<Duration> {
        let open = self.open.filter(|open| open.holds)?;
        match self.trip {
            None => open.asked.checked_add(FIRST),
            // Frames that were given up go on at the pace of a slow link until the answer is here.
            Some(trip) => {
                let last = self.written.unwrap_or(open.asked);
                let patience = (trip * 4).clamp(FIRST, LONGEST);
                last.checked_add(patience).min(open.asked.checked_add(LOST))
            }
        }
    }

    /// Says whether a frame may be drawn.
    pub(crate) fn is_free(&self, now: Duration) -> bool {
        self.until().is_none_or(|until| until <= now)
    }

    /// Returns until when an answer may come; none where none is expected.
    pub(crate) fn due_until(&self, now: Duration) -> Option<Duration> {
        let until = self.open?.asked.checked_add(LOST)?;
        (now < until).then_some(until)
    }

    /// Notes that a frame is written; says whether the question goes with it.
    pub(crate) fn written(&mut self, now: Duration) -> bool {
        let before = self.written.replace(now);
        // Frames that waited for an answer are as far apart as its trip was long.
        let burst = BURST + self.trip.unwrap_or_default();
        let is_burst = before.is_some_and(|before| now.saturating_sub(before) < burst);
        let asks = is_burst && self.may_ask(now);
        if asks {
            self.open = Some(OpenQuestion {
                asked: now,
                holds: true,
            });
        }
        asks
    }

    /// Says whether no answer could be mistaken for that to a new question.
    fn may_ask(&self, now: Duration) -> bool {
        self.open.is_none_or(|open| {
            let is_deaf = self.trip.is_none() && open.holds;
            !is_deaf && now.saturating_sub(open.asked) >= LOST
        })
    }

    /// Notes an answer, which may be a late one; one that nobody asked for means nothing.
    pub(crate) fn answered(&mut self, now: Duration) {
        if let Some(open) = self.open.take()
            && open.holds
        {
            self.trip = Some(now.saturating_sub(open.asked));
        }
    }

    /// Waits for nothing any more: the terminal was in other hands. An answer may still come.
    pub(crate) fn forget(&mut self) {
        if let Some(open) = &mut self.open {
            open.holds = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    const START: Duration = Duration::ZERO;

    fn after(start: Duration, millis: u64) -> Duration {
        start + Duration::from_millis(millis)
    }

    #[test]
    fn a_frame_by_itself_asks_nothing_and_one_in_a_burst_does() {
        let start = START;
        let mut pace = FramePace::default();
        assert!(!pace.written(start));
        assert!(!pace.written(after(start, 1_000)));
        assert!(pace.written(after(start, 1_033)));
        assert!(!pace.is_free(after(start, 1_040)));
        pace.answered(after(start, 1_133));
        assert!(pace.is_free(after(start, 1_133)));
    }

    #[test]
    fn a_terminal_that_never_answers_holds_one_frame_back_once() {
        let start = START;
        let mut pace = FramePace::default();
        pace.written(start);
        assert!(pace.written(after(start, 30)));
        assert!(!pace.is_free(after(start, 329)));
        assert!(pace.is_free(after(start, 330)));
        for frame in 0..20 {
            assert!(!pace.written(after(start, 330 + frame * 33)));
            assert!(pace.is_free(after(start, 330 + frame * 33)));
        }
    }

    #[test]
    fn a_late_answer_makes_it_worth_asking_again() {
        let start = START;
        let mut pace = FramePace::default();
        pace.written(start);
        pace.written(after(start, 30));
        pace.written(after(start, 340));
        pace.answered(after(start, 400));
        assert_eq!(pace.trip, Some(Duration::from_millis(370)));
        assert!(pace.written(after(start, 400)));
    }

    /// Answers of 100 ms, and then a question at 150 ms that is not answered in time.
    fn stalled(start: Duration) -> FramePace {
        let mut pace = FramePace::default();
        pace.written(start);
        pace.written(start);
        pace.answered(after(start, 100));
        assert!(pace.written(after(start, 150)));
        assert_eq!(pace.busy_until(), Some(after(start, 550)));
        pace
    }

    #[test]
    fn a_late_answer_is_not_that_to_a_later_question() {
        let start = START;
        let mut pace = stalled(start);
        assert!(!pace.written(after(start, 560)), "the first is open");
        // The frame has not arrived, so the next one waits as for an answer.
        assert!(!pace.is_free(after(start, 959)));
        assert!(pace.is_free(after(start, 960)));
        pace.answered(after(start, 700));
        assert_eq!(pace.trip, Some(Duration::from_millis(550)));
        assert!(pace.is_free(after(start, 700)));
        assert!(pace.written(after(start, 700)));
    }

    #[test]
    fn an_answer_that_never_comes_is_lost_at_last() {
        let start = START;
        let mut pace = stalled(start);
        assert!(pace.due_until(after(start, 10_149)).is_some());
        assert!(!pace.written(after(start, 10_100)));
        assert_eq!(pace.until(), Some(after(start, 10_150)));
        assert_eq!(pace.due_until(after(start, 10_150)), None);
        assert!(pace.written(after(start, 10_160)));
    }

    #[test]
    fn what_was_asked_before_a_stop_holds_nothing_back_and_measures_nothing() {
        let start = START;
        let mut pace = stalled(start);
        pace.forget();
        assert!(pace.is_free(after(start, 151)));
        assert!(!pace.written(after(start, 160)));
        pace.answered(after(start, 900));
        assert_eq!(pace.trip, Some(Duration::from_millis(100)));
        assert!(pace.written(after(start, 170)));
    }

    #[test]
    fn an_answer_that_nobody_asked_for_means_nothing() {
        let start = START;
        let mut pace = FramePace::default();
        pace.answered(start);
        assert_eq!(pace, FramePace::default());
    }

    #[test]
    fn a_slow_link_is_given_four_times_its_last_trip() {
        let start = START;
        let mut pace = FramePace::default();
        pace.written(start);
        pace.written(start);
        pace.answered(after(start, 200));
        assert!(pace.written(after(start, 100)));
        pace.written(after(start, 200));
        assert!(!pace.is_free(after(start, 999)));
        assert!(pace.is_free(after(start, 1_000)));
    }

    #[test]
    fn one_frame_follows_half_a_trip_behind_the_one_that_is_asked_about() {
        let mut pace = stalled(START);
        assert!(!pace.is_free(after(START, 199)));
        assert!(pace.is_free(after(START, 200)));
        assert!(!pace.written(after(START, 200)), "one question is open");
        assert!(!pace.is_free(after(START, 249)));
        pace.answered(after(START, 250));
        assert!(pace.is_free(after(START, 250)));
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), failure_persistence: None, ..ProptestConfig::default() })]

        /// Whatever is answered or not, and when: a frame waits two seconds at most.
        #[test]
        fn no_frame_waits_for_ever(steps in prop::collection::vec((0_u64..3_000, any::<bool>()), 1..60)) {
            let start = START;
            let (mut now, mut pace) = (start, FramePace::default());
            for (pause, is_answered) in steps {
                now += Duration::from_millis(pause);
                if is_answered {
                    pace.answered(now);
                    prop_assert!(pace.is_free(now));
                } else if pace.is_free(now) {
                    pace.written(now);
                }
                prop_assert!(pace.until().is_none_or(|until| until <= now + LONGEST));
            }
        }
    }
}
