//! What is known environment a terminal without asking it: variables, and the multiplexer between.

/// What stands environment the program.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Environment {
    /// `TERM`.
    pub term: String,
    /// `TERM_PROGRAM`, which some terminals set.
    pub term_program: String,
    /// Whether `VTE_VERSION` is set.
    pub is_vte: bool,
    /// Whether `KONSOLE_VERSION` is set.
    pub is_konsole: bool,
    /// A program between this one and the terminal.
    pub multiplexer: Option<Multiplexer>,
}

/// A program that draws on the terminal what is drawn on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Multiplexer {
    /// tmux, and what it says of the terminal outside; none where it could not be asked.
    Tmux(Option<Outside>),
    /// GNU screen.
    Screen,
    /// zellij.
    Zellij,
}

/// The terminal outside of tmux.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outside {
    /// `client_termtype`: what it answered to XTVERSION; empty where it did not.
    pub version: String,
    /// `client_termname`: its `TERM`.
    pub term: String,
    /// Whether sequences in `ESC P tmux;` get through to it.
    pub lets_through: bool,
    /// How many terminals show the session.
    pub clients: u16,
    /// Whether its client has signs beyond ASCII (`client_utf8`); tmux writes `_` for each where not.
    pub lacks_utf8: bool,
    /// Whether tmux takes texts for the clipboard from programs (`set-clipboard`).
    pub takes_copies: bool,
}

impl Outside {
    /// The format in which tmux is asked, for `tmux display-message -p`.
    pub const FORMAT: &'static str = "#{client_termtype}|#{client_termname}|#{allow-passthrough}|#{session_attached}|#{client_utf8}|#{set-clipboard}";

    /// Reads what tmux prints for [`Outside::FORMAT`].
    pub fn parse(printed: &str) -> Option<Self> {
        // Old versions leave out what they do not know.
        let mut parts = printed.trim_end_matches(['\n', '\r']).split('|');
        let (version, term, passthrough, clients) =
            (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        Some(Self {
            version: version.to_owned(),
            term: term.to_owned(),
            lets_through: matches!(passthrough, "on" | "all" | "1" | "2"),
            clients: clients.parse().ok()?,
            lacks_utf8: parts.next() == Some("0"),
            takes_copies: matches!(parts.next(), Some("on" | "2")),
        })
    }
}
