//! What a reader can do: verbs without a place.
//!
//! In: nothing. Out: the actions, each with its title in both languages. Always holds: an action
//! says what is meant, never where. Deliberately not here: keys (`input`) and what follows
//! (`state`).

mod edit;

use crate::words::{Language, Msg};

pub use edit::Edit;

macro_rules! actions {
    ($($(#[$doc:meta])* $action:ident $(($place:ty))? = $title:ident,)*) => {
        /// A verb.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Action {
            $($(#[$doc])* $action $(($place))?,)*
        }

        impl Action {
            /// Every verb, in the order of the table; of those with a place, that of the first.
            pub const ALL: &'static [Self] = &[$(Self::$action $((<$place>::MIN))?,)*];

            /// The names of all verbs.
            pub const NAMES: &'static [&'static str] = &[$(stringify!($action),)*];

            /// Returns the title of the action.
            pub fn title(self, language: Language) -> &'static str {
                let title = match self {
                    $(Self::$action { .. } => Msg::$title,)*
                };
                title.say(language)
            }
        }
    };
}

// Each verb and its title.
actions! {
    /// Selects the row above.
    MoveUp = ActMoveUp,
    /// Selects the row below.
    MoveDown = ActMoveDown,
    /// Goes a screen up.
    PageUp = ActPageUp,
    /// Goes a screen down.
    PageDown = ActPageDown,
    /// Selects the first row.
    First = ActFirst,
    /// Selects the last row.
    Last = ActLast,
    /// Moves the window of days to the physical left.
    PanLeft = ActPanLeft,
    /// Moves the window of days to the physical right.
    PanRight = ActPanRight,
    /// Moves the window of days towards the past.
    Earlier = ActEarlier,
    /// Moves the window of days towards the future.
    Later = ActLater,
    /// Shows fewer days.
    ZoomIn = ActZoomIn,
    /// Shows more days.
    ZoomOut = ActZoomOut,
    /// Shows the whole plan, or the whole phase that was entered.
    Fit = ActFit,
    /// Goes to today.
    Today = ActToday,
    /// Goes to the days of the selected row.
    Period = ActPeriod,
    /// Goes into the selected row, or to its details.
    Open = ActOpen,
    /// Takes one step back.
    Back = ActBack,
    /// Goes to what the selected row waits for.
    Predecessor = ActPredecessor,
    /// Goes to what waits for the selected row.
    Successor = ActSuccessor,
    /// Goes back along the way one came.
    WayBack = ActWayBack,
    /// Tells the chain of the selected row apart from all other rows, or no longer.
    Chain = ActChain,
    /// Folds or unfolds the selected row.
    Fold = ActFold,
    /// Folds every row.
    FoldAll = ActFoldAll,
    /// Unfolds every row.
    UnfoldAll = ActUnfoldAll,
    /// Opens the next page.
    NextPage = ActNextPage,
    /// Opens the page before.
    PreviousPage = ActPreviousPage,
    /// Shows or hides the list of pages.
    Pages = ActPages,
    /// Shows one level of rows fewer.
    FewerLevels = ActFewerLevels,
    /// Shows one level of rows more.
    MoreLevels = ActMoreLevels,
    /// Sorts the rows by title, by start date, or as the file has them.
    Sort = ActSort,
    /// Shows other columns beside the outline, or none.
    Columns = ActColumns,
    /// Hides the details, or gives them more room.
    Details = ActDetails,
    /// Moves the divider between outline and chart to the physical left.
    DividerLeft = ActDividerLeft,
    /// Moves the divider between outline and chart to the physical right.
    DividerRight = ActDividerRight,
    /// Opens the line of the search.
    Find = ActFind,
    /// Selects the next match.
    FindNext = ActFindNext,
    /// Selects the match before.
    FindPrevious = ActFindPrevious,
    /// Opens the next roadmap.
    NextRoadmap = ActNextRoadmap,
    /// Opens a roadmap by its place, counted from zero.
    Roadmap(u8) = ActRoadmap,
    /// Changes the language.
    Language = ActLanguage,
    /// Moves the panels to the other side.
    TurnPanels = ActTurnPanels,
    /// Lets time run the other way.
    TurnTime = ActTurnTime,
    /// Does both: the picture becomes its mirror image.
    TurnBoth = ActTurnBoth,
    /// Shows or hides the help.
    Help = ActHelp,
    /// Opens the list of all commands.
    Palette = ActPalette,
    /// Copies the selected entry as text, or the details while they fill the screen.
    Copy = ActCopy,
    /// Reads the files of what is open anew.
    Reload = ActReload,
    /// Opens the file in an editor, at the selected entry.
    Edit = ActEdit,
    /// Draws everything anew.
    Redraw = ActRedraw,
    /// Suspends the program.
    Suspend = ActSuspend,
    /// Ends the program.
    Quit = ActQuit,
    /// Ends the program as an interrupt does.
    Interrupt = ActInterrupt,
}
