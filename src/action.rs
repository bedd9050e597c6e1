//! What a reader can do: verbs without a place.
//!
//! In: nothing. Out: the actions, each with its title in both languages. Always holds: an action
//! says what is meant, never where. Deliberately not here: keys (`input`) and what follows
//! (`state`).

mod edit;

use crate::words::{Language, Msg};

pub use edit::Edit;

/// A verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Selects the row above.
    MoveUp,
    /// Selects the row below.
    MoveDown,
    /// Goes a screen up.
    PageUp,
    /// Goes a screen down.
    PageDown,
    /// Selects the first row.
    First,
    /// Selects the last row.
    Last,
    /// Moves the window of days to the physical left.
    PanLeft,
    /// Moves the window of days to the physical right.
    PanRight,
    /// Moves the window of days towards the past.
    Earlier,
    /// Moves the window of days towards the future.
    Later,
    /// Shows fewer days.
    ZoomIn,
    /// Shows more days.
    ZoomOut,
    /// Shows the whole plan, or the whole phase that was entered.
    Fit,
    /// Goes to today.
    Today,
    /// Goes to the days of the selected row.
    Period,
    /// Goes into the selected row, or to its details.
    Open,
    /// Takes one step back.
    Back,
    /// Folds or unfolds the selected row.
    Fold,
    /// Folds every row.
    FoldAll,
    /// Unfolds every row.
    UnfoldAll,
    /// Opens the next page.
    NextPage,
    /// Opens the page before.
    PreviousPage,
    /// Shows or hides the list of pages.
    Pages,
    /// Shows one level of rows fewer.
    FewerLevels,
    /// Shows one level of rows more.
    MoreLevels,
    /// Sorts the rows by title, by start date, or as the file has them.
    Sort,
    /// Moves the divider between outline and chart to the physical left.
    DividerLeft,
    /// Moves the divider between outline and chart to the physical right.
    DividerRight,
    /// Opens the line of the search.
    Find,
    /// Selects the next match.
    FindNext,
    /// Selects the match before.
    FindPrevious,
    /// Opens the next roadmap.
    NextRoadmap,
    /// Opens a roadmap by its place, counted from zero.
    Roadmap(u8),
    /// Changes the language.
    Language,
    /// Moves the panels to the other side.
    TurnPanels,
    /// Lets time run the other way.
    TurnTime,
    /// Does both: the picture becomes its mirror image.
    TurnBoth,
    /// Shows or hides the help.
    Help,
    /// Copies the selected entry as text, or the details while they fill the screen.
    Copy,
    /// Draws everything anew.
    Redraw,
    /// Suspends the program.
    Suspend,
    /// Ends the program.
    Quit,
    /// Ends the program as an interrupt does.
    Interrupt,
}

impl Action {
    /// Returns the title of the action.
    pub fn title(self, language: Language) -> &'static str {
        let msg = match self {
            Self::MoveUp => Msg::ActMoveUp,
            Self::MoveDown => Msg::ActMoveDown,
            Self::PageUp => Msg::ActPageUp,
            Self::PageDown => Msg::ActPageDown,
            Self::First => Msg::ActFirst,
            Self::Last => Msg::ActLast,
            Self::PanLeft => Msg::ActPanLeft,
            Self::PanRight => Msg::ActPanRight,
            Self::Earlier => Msg::ActEarlier,
            Self::Later => Msg::ActLater,
            Self::ZoomIn => Msg::ActZoomIn,
            Self::ZoomOut => Msg::ActZoomOut,
            Self::Fit => Msg::ActFit,
            Self::Today => Msg::ActToday,
            Self::Period => Msg::ActPeriod,
            Self::Open => Msg::ActOpen,
            Self::Back => Msg::ActBack,
            Self::Fold => Msg::ActFold,
            Self::FoldAll => Msg::ActFoldAll,
            Self::UnfoldAll => Msg::ActUnfoldAll,
            Self::NextPage => Msg::ActNextPage,
            Self::PreviousPage => Msg::ActPreviousPage,
            Self::Pages => Msg::ActPages,
            Self::FewerLevels => Msg::ActFewerLevels,
            Self::MoreLevels => Msg::ActMoreLevels,
            Self::Sort => Msg::ActSort,
            Self::DividerLeft => Msg::ActDividerLeft,
            Self::DividerRight => Msg::ActDividerRight,
            Self::Find => Msg::ActFind,
            Self::FindNext => Msg::ActFindNext,
            Self::FindPrevious => Msg::ActFindPrevious,
            Self::NextRoadmap => Msg::ActNextRoadmap,
            Self::Roadmap(_) => Msg::ActRoadmap,
            Self::Language => Msg::ActLanguage,
            Self::TurnPanels => Msg::ActTurnPanels,
            Self::TurnTime => Msg::ActTurnTime,
            Self::TurnBoth => Msg::ActTurnBoth,
            Self::Help => Msg::ActHelp,
            Self::Copy => Msg::ActCopy,
            Self::Redraw => Msg::ActRedraw,
            Self::Suspend => Msg::ActSuspend,
            Self::Quit => Msg::ActQuit,
            Self::Interrupt => Msg::ActInterrupt,
        };
        msg.say(language)
    }
}
