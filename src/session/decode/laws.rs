//! Laws that hold for any input.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::late_answers::LIMIT_BYTES;
use super::state::REST_PATIENCE;
use super::{Decoder, Event};

fn decode<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> Vec<Event> {
    let mut decoder = Decoder::default();
    let mut events = Vec::new();
    for piece in pieces {
        decoder.feed(piece, &mut events);
    }
    settle(&mut decoder, &mut events);
    events
}

/// Lets the line be silent until nothing more can come of it.
fn settle(decoder: &mut Decoder, events: &mut Vec<Event>) {
    while decoder.patience().is_some() {
        decoder.expire(events);
    }
}

fn keys(events: Vec<Event>) -> Vec<Event> {
    events
        .into_iter()
        .filter(|event| !matches!(event, Event::Answer(_)))
        .collect()
}

/// Keys as terminals send them; none is a prefix of something longer.
fn key() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        "[a-zA-Z0-9?/\u{621}-\u{64a}]".prop_map(String::into_bytes),
        prop::sample::select(vec![
            "\x1b[A",
            "\x1bOB",
            "\x1b[1;5C",
            "\x1b[5~",
            "\x1b[[A",
            "\r",
            "\t",
            "\x7f",
            "\x03",
            "\x1bj",
            "\x1b[97;5u",
            "\x1b[<0;3;7M",
            "\u{9b}1;5D",
            "\x1b[200~q\x1b[201~",
        ])
        .prop_map(|bytes| bytes.as_bytes().to_vec()),
    ]
}

/// Whole answers, of any content that such an answer can have.
fn answer() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        "\x1b\\[[?>=]?[0-9;]{1,300}[cnty]",
        "\x1b\\[(\\?|[2-9])[0-9]{1,4};[0-9]{1,4}R",
        "\x1b\\[\\?[0-9]{1,2}u",
        "\x1b\\[\\??[0-9]{1,5};[0-4]\\$y",
        "\x1b\\[[IO]",
        "\x1b\\[M[ -~]{3}",
        "\x1b\\][ -~\u{a0}-\u{6ff}]{0,60}(\x07|\x1b\\\\)",
        "\x1b[PX^_][ -~\u{a0}-\u{6ff}]{0,60}\x1b\\\\",
        "\u{9b}[?>][0-9;]{1,30}[cn]",
        "[\u{90}\u{9d}\u{9f}][ -~\u{a0}-\u{6ff}]{0,60}\u{9c}",
        "\x1bP>\\|[ -~]{4090,4200}\x1b\\\\",
    ]
    .prop_map(String::into_bytes)
}

/// Bytes that look like terminal input far more often than random ones do.
fn noise() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        vec(any::<u8>(), 0..6),
        key(),
        answer(),
        prop::sample::select(
            &b"\x1b[]OP_\\~;:?<>$uMR\x07\x18\x1a0129\xc2\xd9\x8f\x90\x9b\x9c\x9d"[..]
        )
        .prop_map(|b| vec![b]),
    ];
    vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn how_the_stream_is_cut_changes_nothing(bytes in noise(), size in 1_usize..9) {
        let whole = decode([&*bytes]);
        prop_assert_eq!(&decode(bytes.chunks(1)), &whole);
        prop_assert_eq!(&decode(bytes.chunks(size)), &whole);
    }

    #[test]
    fn no_input_panics_and_silence_settles_it(bytes in vec(any::<u8>(), 0..400)) {
        let mut decoder = Decoder::default();
        let mut events = Vec::new();
        for byte in bytes {
            decoder.feed(&[byte], &mut events);
        }
        settle(&mut decoder, &mut events);
        events.clear();
        decoder.feed(b"q", &mut events);
        settle(&mut decoder, &mut events);
        prop_assert_eq!(events.len(), 1);
    }

    #[test]
    fn no_answer_becomes_a_key(answer in answer(), size in 1_usize..9) {
        prop_assert_eq!(keys(decode(answer.chunks(size))), []);
    }

    #[test]
    fn a_silence_inside_an_answer_makes_no_key(answer in answer(), at in any::<prop::sample::Index>()) {
        // A silence after its first two bytes at least: a lone ESC, or `ESC [`, may be a key.
        let at = 3 + at.index(answer.len());
        let (head, rest) = answer.split_at_checked(at).unwrap_or((&answer, &[]));
        prop_assert_eq!(keys(decode([head])), []);
        // The three bytes of an old mouse report are no answer, and are not waited for.
        if !answer.starts_with(b"\x1b[M") {
            let (mut decoder, mut events) = (Decoder::default(), Vec::new());
            decoder.feed(head, &mut events);
            // Not so long that nothing more can be expected.
            while decoder.patience().is_some_and(|patience| patience < REST_PATIENCE) {
                decoder.expire(&mut events);
            }
            decoder.feed(rest, &mut events);
            settle(&mut decoder, &mut events);
            prop_assert_eq!(keys(events), []);
        }
    }

    #[test]
    fn what_is_held_back_is_bounded(bytes in noise(), piece in noise(), silences in any::<u64>()) {
        let (mut decoder, mut events) = (Decoder::default(), Vec::new());
        decoder.feed(&bytes, &mut events);
        for turn in 0..64 {
            if silences >> turn & 1 == 1 {
                decoder.expire(&mut events);
            }
            decoder.feed(&piece, &mut events);
            events.clear();
            prop_assert!(decoder.held.len() <= crate::session::decode::command::STRING_BYTES);
            prop_assert!(decoder.given_up.as_ref().is_none_or(|it| it.since.len() <= LIMIT_BYTES));
        }
    }

    #[test]
    fn keys_around_answers_survive(pieces in vec((key(), answer()), 0..8)) {
        let typed: Vec<u8> = pieces.iter().flat_map(|(key, _)| key.clone()).collect();
        let mixed: Vec<u8> = pieces.iter().flat_map(|(k, a)| [k.clone(), a.clone()].concat()).collect();
        prop_assert_eq!(keys(decode([&*mixed])), decode([&*typed]));
    }

    #[test]
    fn a_cancelled_sequence_costs_no_key(answer in answer(), key in key(), at in any::<prop::sample::Index>()) {
        let at = 2 + at.index(answer.len());
        let (head, _) = answer.split_at_checked(at).unwrap_or((&answer, &[]));
        // A complete answer leaves CAN to be the key Ctrl+X; cut off, it is the cancellation.
        if head.len() < answer.len() {
            let mixed = decode([head, &[super::CAN], &*key]);
            prop_assert_eq!(keys(mixed), decode([&*key]));
        }
    }
}
