//! Laws of the words of the program.

use super::*;

#[test]
fn every_message_reads_without_marks_and_is_not_empty() {
    for message in Msg::all() {
        for language in [Language::En, Language::AR] {
            assert!(!message.say(language).trim().is_empty(), "{message:?}");
        }
    }
}
