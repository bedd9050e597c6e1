//! The command line's entrance: everything happens in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    masar::command::main()
}
