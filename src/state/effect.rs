//! What follows from an event: whether the screen changes, and what is asked of the world around.
//!
//! Always holds: whoever changes a state does nothing outside of it; what it cannot do itself it
//! asks for here. Deliberately not here: how it is done, which differs from driver to driver.

/// What follows from an event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Nothing changed.
    Nothing,
    /// The screen may look different now; a frame that changes nothing costs no byte.
    Draw,
    /// The screen may have been spoilt from outside and is drawn anew, every cell of it.
    Redraw,
    /// The screen may look different, and the world is asked for something.
    Ask(Request),
}

/// What is asked of the world around a session.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Request {
    /// To end, with this status.
    Quit(u8),
    /// To stop until the shell continues the job; where nothing can be stopped nothing happens.
    Suspend,
    /// To put this text into the reader's clipboard.
    Copy(String),
    /// To let the reader hear that this did not work.
    Ring,
    /// To choose the letters and modes of the terminal anew: others may have changed them.
    SetModes,
    /// To remember that the hint for the terminal of this name has been read.
    Remember(String),
    /// To read the files.
    Open,
    /// To read the files of what is open once more.
    Reload,
    /// To open the file of a roadmap, counted from zero, in an editor at the entry of an id or address.
    Edit {
        /// Which roadmap.
        which: usize,
        /// Which entry.
        id: String,
    },
    /// To gather the texts of a roadmap for the search; which one, counted from zero.
    Gather(usize),
}
