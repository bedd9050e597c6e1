//! What a reader can do: verbs without a place.
//!
//! In: nothing. Out: the actions, each with its title in both languages. Always holds: an action
//! says what is meant, never where. Deliberately not here: keys (`input`) and what follows
//! (`state`).

mod edit;

use crate::words::{Act, Language};

pub use edit::Edit;

macro_rules! actions {
    ($($(#[$doc:meta])* $action:ident $(($place:ty))?,)*) => {
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
                    $(Self::$action { .. } => Act::$action,)*
                };
                title.say(language)
            }
        }
    };
}

// The title of each has its name.
actions! {
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
    /// Goes to what the selected row waits for.
    Predecessor,
    /// Goes to what waits for the selected row.
    Successor,
    /// Goes back along the way one came.
    WayBack,
    /// Tells the chain of the selected row apart from all other rows, or no longer.
    Chain,
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
    /// Sorts the rows by the next of what they can be sorted by.
    Sort,
    /// Groups the rows by the next of what they can be grouped by, or not at all.
    Group,
    /// Colours the bars by the next of what rows can be grouped by, or by their states.
    Color,
    /// Lists the saved views.
    Views,
    /// Shows other columns beside the outline, or none.
    Columns,
    /// Hides the details, or gives them more room.
    Details,
    /// Moves the divider between outline and chart to the physical left.
    DividerLeft,
    /// Moves the divider between outline and chart to the physical right.
    DividerRight,
    /// Opens the line of the search.
    Find,
    /// Opens the line of the filter.
    Filter,
    /// Lifts the filter, or brings it back.
    LiftFilter,
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
    /// Opens the list of all commands.
    Palette,
    /// Copies the selected entry as text, or the details while they fill the screen.
    Copy,
    /// Reads the files of what is open anew.
    Reload,
    /// Opens the file in an editor, at the selected entry.
    Edit,
    /// Draws everything anew.
    Redraw,
    /// Suspends the program.
    Suspend,
    /// Ends the program.
    Quit,
    /// Ends the program as an interrupt does.
    Interrupt,
}
