//! Queries the terminal what it is, at the start.
//!
//! Comes in: the answers as they arrive, and the time. Goes out: the questions, and which rows the
//! terminal has to be sent. Always holds: the first frame waits 50 ms at most; an answer that comes
//! within two seconds still counts; DA1 is asked last and answered by every terminal, so that with
//! it all is said, but by a terminal outside of tmux. Deliberately not here: reading and writing, the choice itself (`identity`).

use std::time::Duration;

use super::answer::Answer;
use super::encode::Capabilities;
use super::identity::{
    Answers, Choice, Environment, Multiplexer, Outside, Reason, capabilities, choose, name,
};
use super::rows::Strategy;

/// XTVERSION, DECRQM of BDSM (which has been reset), DA2, DA1.
const QUESTIONS: &str = "\x1b[>q\x1b[8$p\x1b[>c\x1b[c";

/// OSC 11: the colour of the ground.
const GROUND: &str = "\x1b]11;?\x1b\\";

/// DECRQM of BDSM for the terminal outside of tmux.
const THROUGH: &str = "\x1bPtmux;\x1b\x1b[8$p\x1b\\";

/// How long the first frame waits.
const FIRST_FRAME: Duration = Duration::from_millis(50);

/// How long answers are listened for.
const LISTENS: Duration = Duration::from_secs(2);

/// How the strategy for rows is found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct QueryPolicy {
    /// The strategy that the reader asks for; none to find one.
    pub wish: Option<Strategy>,
    /// Whether the terminal may be asked.
    pub may_ask: bool,
    /// Whether it is asked even where a strategy is set: to tell what it says.
    pub is_curious: bool,
    /// What is known environment it.
    pub environment: Environment,
    /// What was found right before, by the name that a terminal has by its answers.
    pub remembered: Vec<(String, Strategy)>,
}

impl QueryPolicy {
    /// Says whether sequences for tmux get through to the terminal outside.
    pub fn lets_through(&self) -> bool {
        self.outside().is_some_and(|outside| outside.lets_through)
    }

    /// Says whether tmux writes a `_` for every sign beyond ASCII.
    pub fn lacks_utf8(&self) -> bool {
        self.outside().is_some_and(|outside| outside.lacks_utf8)
    }

    fn outside(&self) -> Option<&Outside> {
        match &self.environment.multiplexer {
            Some(Multiplexer::Tmux(outside)) => outside.as_ref(),
            Some(Multiplexer::Screen | Multiplexer::Zellij) | None => None,
        }
    }
}

/// What is known of the terminal so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Which rows it is sent.
    pub choice: Choice,
    /// What it has answered.
    pub answers: Answers,
    /// After how long the last answer came.
    pub took: Option<Duration>,
    /// What it is remembered by.
    pub name: String,
    /// What it can do beyond what every terminal can.
    pub capabilities: Capabilities,
}

/// The questions that are open.
#[derive(Debug)]
pub(crate) struct Queries {
    query_policy: QueryPolicy,
    is_open: bool,
    known: Known,
}

impl Queries {
    /// Begins with the session; whoever does it writes the questions.
    pub(crate) fn new(query_policy: QueryPolicy) -> Self {
        let is_open =
            query_policy.may_ask && (query_policy.wish.is_none() || query_policy.is_curious);
        let mut queries = Self {
            is_open,
            known: Known {
                choice: choose(&Answers::default(), &query_policy.environment, !is_open),
                answers: Answers::default(),
                took: None,
                name: String::new(),
                capabilities: Capabilities::PLAIN,
            },
            query_policy,
        };
        queries.choose();
        queries
    }

    /// Returns the questions; empty where none is to be asked.
    pub(crate) fn questions(&self) -> String {
        if !self.is_open {
            return String::new();
        }
        // The console of Linux shows what it does not know of such a command.
        let is_console = self.query_policy.environment.term == "linux";
        let ground = if is_console { "" } else { GROUND };
        let lets_through = self.query_policy.lets_through();
        let through = if lets_through { THROUGH } else { "" };
        [ground, through, QUESTIONS].concat()
    }

    /// Returns what is known so far.
    pub(crate) fn known(&self) -> &Known {
        &self.known
    }

    /// Returns until when the first frame waits.
    pub(crate) fn first_frame(&self) -> Option<Duration> {
        self.is_open.then_some(FIRST_FRAME)
    }

    /// Returns until when answers are listened for.
    pub(crate) fn due_until(&self) -> Option<Duration> {
        self.is_open.then_some(LISTENS)
    }

    /// Takes an answer; says whether with it all is said, or the rows are other ones.
    pub(crate) fn hear(&mut self, answer: &Answer, now: Duration) -> bool {
        if !self.is_open {
            return false;
        }
        self.known.answers.hear(answer);
        self.known.took = Some(now);
        let is_other = self.choose();
        self.is_open = !self.known.answers.is_complete || self.waits_for_outside();
        is_other || !self.is_open
    }

    /// Says whether the terminal outside of tmux is still to answer, which tmux does before it; not
    /// where its name was enough.
    fn waits_for_outside(&self) -> bool {
        self.query_policy.lets_through()
            && self.known.answers.ordering.is_none()
            && self.known.choice.reason == Reason::Hidden
    }

    /// Listens no more when it is time; says whether that has changed.
    pub(crate) fn expire(&mut self, now: Duration) -> bool {
        let is_over = self.due_until().is_some_and(|until| until <= now);
        if is_over {
            self.is_open = false;
            self.choose();
        }
        is_over
    }

    /// Chooses anew; says whether the rows are other ones now.
    fn choose(&mut self) -> bool {
        let before = self.known.choice.strategy;
        let mut choice = choose(
            &self.known.answers,
            &self.query_policy.environment,
            !self.is_open,
        );
        let name = name(&self.known.answers, &self.query_policy.environment);
        let mut remembered = self.query_policy.remembered.iter();
        if let Some(strategy) = self.query_policy.wish {
            choice.strategy = strategy;
            choice.reason = Reason::Wish;
        } else if let Some((_, strategy)) = remembered.find(|(other, _)| *other == name) {
            choice.strategy = *strategy;
            choice.reason = Reason::Remembered;
        }
        self.known.name = name;
        self.known.capabilities = capabilities(&self.known.answers, &self.query_policy.environment);
        self.known.choice = choice;
        self.known.choice.strategy != before
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Duration = Duration::ZERO;

    fn query_policy() -> QueryPolicy {
        QueryPolicy {
            may_ask: true,
            ..QueryPolicy::default()
        }
    }

    #[test]
    fn the_last_answer_settles_it() {
        let start = START;
        let mut queries = Queries::new(query_policy());
        assert_eq!(queries.questions(), [GROUND, QUESTIONS].concat());
        assert_eq!(queries.known().choice.strategy, Strategy::Grid);
        let later = start + Duration::from_millis(700);
        assert!(queries.hear(&Answer::Version("kitty(0.26.5)".to_owned()), later));
        assert_eq!(queries.known().choice.strategy, Strategy::Kitty);
        assert!(queries.hear(&Answer::PrimaryAttributes(vec![62]), later));
        assert_eq!(queries.due_until(), None);
        assert!(!queries.hear(&Answer::Version("late".to_owned()), later));
        assert_eq!(queries.known().choice.strategy, Strategy::Kitty);
    }

    #[test]
    fn tmux_answers_before_the_terminal_outside() {
        let start = START;
        let queries = |printed| {
            let environment = Environment {
                multiplexer: Some(Multiplexer::Tmux(Outside::parse(printed))),
                ..Environment::default()
            };
            let mut queries = Queries::new(QueryPolicy {
                environment,
                ..query_policy()
            });
            queries.hear(&Answer::Version("tmux 3.3a".to_owned()), start);
            queries.hear(&Answer::PrimaryAttributes(vec![1, 2]), start);
            queries
        };
        let mut vte = queries("|xterm-256color|on|1");
        assert_eq!(vte.known().choice.strategy, Strategy::Lrm);
        let late = Answer::Mode {
            private: false,
            mode: 8,
            state: 2,
        };
        assert!(vte.hear(&late, start));
        assert_eq!(vte.known().choice.strategy, Strategy::Grid);
        assert_eq!(vte.due_until(), None);
        // Nobody outside is asked, or it need not answer.
        for printed in ["|xterm-256color|off|1", "kitty(0.26.5)|xterm-kitty|on|1"] {
            assert_eq!(queries(printed).due_until(), None, "{printed}");
        }
    }

    #[test]
    fn silence_is_an_answer_in_the_end() {
        let start = START;
        let mut queries = Queries::new(query_policy());
        assert!(!queries.expire(start + Duration::from_millis(1999)));
        assert!(queries.expire(start + LISTENS));
        assert_eq!(queries.known().choice.strategy, Strategy::Lrm);
        assert_eq!(queries.known().choice.reason, Reason::Silent);
    }

    #[test]
    fn a_wish_is_not_discussed() {
        let start = START;
        let wish = Some(Strategy::Inv);
        let queries = Queries::new(QueryPolicy {
            wish,
            ..query_policy()
        });
        assert_eq!(queries.questions(), "");
        assert_eq!(queries.known().choice.strategy, Strategy::Inv);
        let curious = QueryPolicy {
            wish,
            is_curious: true,
            ..query_policy()
        };
        let mut queries = Queries::new(curious);
        assert_eq!(queries.questions(), [GROUND, QUESTIONS].concat());
        queries.hear(&Answer::Version("kitty(0.26.5)".to_owned()), start);
        assert_eq!(queries.known().choice.strategy, Strategy::Inv);
        let unasked = Queries::new(QueryPolicy::default());
        assert_eq!(unasked.questions(), "");
        assert_eq!(unasked.known().choice.strategy, Strategy::Lrm);
    }
}
