//! What a label costs on its way to the screen.

use divan::{Bencher, black_box};
use masar::text::{Options, Visual, fit, wrap};

/// Labels by what the gate has to do for them.
const LABELS: [(&str, &str); 4] = [
    ("ascii", "Digital services for citizens"),
    ("latin", "Stratégie numérique – été 2025"),
    (
        "arabic",
        "\u{627}\u{644}\u{62A}\u{62D}\u{648}\u{644} \u{627}\u{644}\u{631}\u{642}\u{645}\u{64A} \
         \u{644}\u{644}\u{62E}\u{62F}\u{645}\u{627}\u{62A}",
    ),
    (
        "mixed",
        "\u{627}\u{644}\u{623}\u{645}\u{646} (DevOps) \u{644}\u{627} 2021-2025 \
         \u{627}\u{644}\u{631}\u{642}\u{645}\u{64A}",
    ),
];

fn main() {
    divan::main();
}

fn label(name: &str) -> &'static str {
    LABELS
        .iter()
        .find(|(own, _)| *own == name)
        .map_or("", |(_, label)| label)
}

#[divan::bench(args = LABELS.map(|(name, _)| name))]
fn line(bencher: Bencher, name: &str) {
    bencher.bench(|| Visual::new(black_box(label(name)), &Options::default()));
}

#[divan::bench(args = LABELS.map(|(name, _)| name))]
fn cut(bencher: Bencher, name: &str) {
    bencher.bench(|| fit(black_box(label(name)), 12, &Options::default()));
}

/// A cut must not cost what is not shown.
#[divan::bench(args = [1_000, 1_000_000])]
fn cut_long(bencher: Bencher, repeats: usize) {
    let text = label("mixed").repeat(repeats);
    bencher.bench(|| fit(black_box(&text), 40, &Options::default()));
}

#[divan::bench(args = [100, 1_000])]
fn wrap_long(bencher: Bencher, repeats: usize) {
    let text = label("mixed").repeat(repeats);
    bencher.bench(|| wrap(black_box(&text), 60, &Options::default()));
}
