//! Laws of the words of the program.

use super::*;

#[test]
fn every_message_reads_without_marks_and_is_not_empty() {
    let acts = Act::ALL.iter().map(|act| Msg::Act(*act));
    for message in Msg::ALL.iter().copied().chain(acts) {
        for language in [Language::En, Language::AR] {
            assert!(!message.say(language).trim().is_empty(), "{message:?}");
        }
    }
}
