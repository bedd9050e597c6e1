//! What a cell is, and what its colours depend on.

use crate::document::{HealthState, ItemState};

/// What a cell is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Running text.
    Text,
    /// What has the colours of the terminal, whatever they are.
    Plain,
    /// Text that explains or repeats.
    Muted,
    /// A title.
    Strong,
    /// The program's own marks: its name, keys, fold marks.
    Accent,
    /// The line with the name of the roadmap, and the line with the keys.
    Bar,
    /// The background of the selected row.
    Selected,
    /// The background of every other year.
    Tone,
    /// The background of days without work.
    Weekend,
    /// The marks of days without work on the axis.
    WeekendMark,
    /// The line of today and its words.
    Today,
    /// Our own reading.
    Inferred,
    /// A published figure.
    Value,
    /// A milestone.
    Milestone,
    /// What is declared and not named.
    Gap,
    /// A parent's line, a rule.
    Rule,
    /// A dotted line between values.
    Join,
    /// The sign and the words of an item in a state.
    Status(Option<ItemState>),
    /// The sign and the words of how work goes.
    Health(HealthState),
    /// The bar of an item in a state: quieter than its sign.
    Work(Option<ItemState>),
    /// The end of such a bar where it lies ahead: its tone is that of the dots before it.
    Ahead(Option<ItemState>),
    /// A year on the band: its place among the years.
    Year(usize),
    /// A phase on the band: its place among the phases.
    Phase(usize),
    /// The soft edge of a phase.
    PhaseEdge(usize),
    /// The bar of a phase in its row.
    PhaseWork(usize),
    /// The marks of the window on the band.
    Window,
    /// The line under the window.
    WindowLine,
    /// The dates planned first, under the actual ones.
    Ghost,
    /// The bar of an item in a state under such dates.
    Ghosted(Option<ItemState>),
    /// Letters on the bar of an item in a state.
    Upon(Option<ItemState>),
    /// The background of a sign in the soft part of the bar of an item in a state.
    Veil(Option<ItemState>),
    /// The same of the bar of a phase in its row.
    PhaseVeil(usize),
    /// What has just changed in the file.
    Fresh,
    /// What was looked for, where it was found.
    Match,
    /// An error.
    Error,
    /// A warning.
    Warning,
}

/// How many colours there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Depth {
    /// None: weight and reversal only.
    None,
    /// The sixteen that the reader's terminal defines.
    Sixteen,
    /// The fixed palette of 256.
    Palette,
    /// Any.
    True,
}

/// Whether the screen is dark or light.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Background {
    /// Light letters on a dark ground.
    Dark,
    /// Dark letters on a light ground.
    Light,
    /// White and strong letters on black.
    Contrast,
}
