//! The commands beside the explorer: what is asked on the command line is done here.
//!
//! In: arguments. Out: lines, files, an exit status. Deliberately not here: anything that a
//! roadmap means.

pub mod check;
pub mod init;
pub mod source;
