//! A source file as the rules see it: its words and the paths that it names.
//!
//! In: a name and a text. Out: paths with `use` groups unfolded and `super` followed, whatever
//! stands in comments and literals left out. Deliberately not here: macros, types, meaning: a
//! small reader of Rust, good enough to be told the truth by rustfmt's output.

use std::fmt;

/// One file.
pub(crate) struct Source {
    /// From the root of the crate, with `/`.
    pub(crate) name: String,
    pub(crate) text: String,
    /// The text with comments blanked; literals stand.
    pub(crate) uncommented: String,
    /// Every identifier and keyword, with its line.
    pub(crate) words: Vec<(usize, String)>,
    pub(crate) paths: Vec<Path>,
    /// The names of the items that stand in the file itself.
    pub(crate) items: Vec<String>,
}

/// A path such as `crate::text::fit`, from the root where that is known.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Path {
    pub(crate) line: usize,
    pub(crate) segments: Vec<String>,
    /// Whether it stands in a module inside the file, which is one of tests.
    pub(crate) is_inside: bool,
    /// Set if a `use` stands before it.
    pub(crate) import: Option<Import>,
}

/// What a `use` does with a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Import {
    /// Whether others see the name.
    pub(crate) is_public: bool,
    /// The name that it has here; `*` for all that are there.
    pub(crate) name: String,
}

impl Source {
    pub(crate) fn new(name: &str, text: &str) -> Self {
        let uncommented = blank(text, Blank::Comments);
        let tokens = tokens(&blank(text, Blank::CommentsAndLiterals));
        let words = tokens.iter().filter(|(_, token)| is_word(token));
        Self {
            name: name.to_owned(),
            text: text.to_owned(),
            words: words.cloned().collect(),
            paths: Reader {
                module: segments(name).map(str::to_owned).collect(),
                open: Vec::new(),
                tokens: &tokens,
                at: 0,
                use_is_public: None,
                paths: Vec::new(),
            }
            .read(),
            items: items(&tokens),
            uncommented,
        }
    }

    /// The module that the file is, from the root of the crate.
    pub(crate) fn module(&self) -> Vec<&str> {
        segments(&self.name).collect()
    }

    /// The folder or file right below `src`.
    pub(crate) fn layer(&self) -> Option<&str> {
        let inside = self.name.strip_prefix("src/")?;
        let top = inside.split('/').next()?;
        Some(top.strip_suffix(".rs").unwrap_or(top))
    }
}

impl Path {
    /// The module of this crate that the path enters, if it enters one.
    pub(crate) fn in_crate(&self) -> Option<&str> {
        match self.segments.as_slice() {
            [root, module, ..] if root == "crate" || root == "masar" => Some(module),
            _ => None,
        }
    }

    /// Whether these segments stand in it side by side.
    pub(crate) fn holds(&self, wanted: &[&str]) -> bool {
        self.segments
            .windows(wanted.len())
            .any(|segments| segments == wanted)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.segments.join("::"))
    }
}

/// The module of a file: `src/scene/axis.rs` is `scene::axis`.
fn segments(name: &str) -> impl Iterator<Item = &str> {
    let inside = name.strip_prefix("src/").unwrap_or_default();
    let inside = inside.strip_suffix(".rs").unwrap_or_default();
    inside
        .split('/')
        .filter(|name| !matches!(*name, "" | "lib" | "main"))
}

struct Reader<'a> {
    module: Vec<String>,
    // The braces that are open: of a module, or of anything else.
    open: Vec<bool>,
    tokens: &'a [(usize, String)],
    at: usize,
    /// In a `use`: whether others see what it names.
    use_is_public: Option<bool>,
    paths: Vec<Path>,
}

impl Reader<'_> {
    fn read(mut self) -> Vec<Path> {
        while let Some(token) = self.token(0) {
            match token {
                "mod" if self.token(2) == Some("{") => {
                    let name = self.token(1).unwrap_or_default().to_owned();
                    self.module.push(name);
                    self.open.push(true);
                    self.at += 3;
                }
                "{" => {
                    self.open.push(false);
                    self.at += 1;
                }
                "}" => {
                    if self.open.pop() == Some(true) {
                        self.module.pop();
                    }
                    self.at += 1;
                }
                "use" => {
                    // `pub`, or `pub(..)`.
                    let before = self.tokens.get(self.at.wrapping_sub(1));
                    let is_public = before.is_some_and(|(_, it)| matches!(&**it, "pub" | ")"));
                    self.use_is_public = Some(is_public);
                    self.at += 1;
                    self.path(&[]);
                    self.use_is_public = None;
                }
                word if is_word(word) => self.path(&[]),
                _ => self.at += 1,
            }
        }
        self.paths
    }

    /// Reads a path, or all paths of a group, and notes them with `above` in front.
    fn path(&mut self, above: &[String]) {
        let mut segments = above.to_vec();
        let line = self.tokens.get(self.at).map_or(0, |(line, _)| *line);
        while let Some(token) = self.token(0).map(str::to_owned) {
            if token == "{" {
                self.group(&segments);
                return;
            }
            if token != "*" && !is_word(&token) {
                break;
            }
            self.step(&mut segments, token);
            self.at += 1;
            if self.token(0) != Some("::") {
                break;
            }
            self.at += 1;
        }
        let mut name = segments.last().cloned().unwrap_or_default();
        if self.use_is_public.is_some() && self.token(0) == Some("as") {
            name = self.token(1).unwrap_or_default().to_owned();
            self.at += 2;
        }
        let import = self.use_is_public;
        self.paths.push(Path {
            line,
            is_inside: self.open.contains(&true),
            import: import.map(|is_public| Import { is_public, name }),
            segments,
        });
    }

    fn group(&mut self, above: &[String]) {
        self.at += 1;
        while let Some(token) = self.token(0) {
            match token {
                "}" => {
                    self.at += 1;
                    return;
                }
                "{" | "*" => self.path(above),
                word if is_word(word) => self.path(above),
                _ => self.at += 1,
            }
        }
    }

    /// Adds a segment; `self` and `super` are followed from the module that stands here.
    fn step(&self, segments: &mut Vec<String>, token: String) {
        let here = || ["crate".to_owned()].into_iter().chain(self.module.clone());
        match (token.as_str(), segments.is_empty()) {
            // A method's own `self` is no path: only `self::` is.
            ("self", true) if self.token(1) == Some("::") => segments.extend(here()),
            ("super", true) => {
                segments.extend(here());
                segments.pop();
            }
            ("super", false) => drop(segments.pop()),
            ("self", false) => {}
            _ => segments.push(token),
        }
    }

    fn token(&self, ahead: usize) -> Option<&str> {
        let token = self.tokens.get(self.at + ahead);
        token.map(|(_, token)| token.as_str())
    }
}

/// Returns the names of the items of a file, but of those inside others and of macros.
fn items(tokens: &[(usize, String)]) -> Vec<String> {
    let mut depth = 0_usize;
    let mut found = Vec::new();
    for pair in tokens.windows(2) {
        match (pair[0].1.as_str(), pair[1].1.as_str()) {
            ("{", _) => depth += 1,
            ("}", _) => depth -= 1,
            ("fn" | "struct" | "enum" | "type" | "const" | "static" | "trait", name)
                if depth == 0 && is_word(name) =>
            {
                found.push(name.to_owned());
            }
            _ => {}
        }
    }
    found
}

fn is_word(token: &str) -> bool {
    token.starts_with(|first: char| first.is_alphabetic() || first == '_')
}

/// Cuts a text into words, `::` and single characters, each with its line.
fn tokens(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (line, text) in text.lines().enumerate() {
        let mut rest = text.trim_start();
        while let Some(first) = rest.chars().next() {
            let in_word = |letter: char| letter.is_alphanumeric() || letter == '_';
            let length = match first {
                _ if in_word(first) => rest.find(|letter| !in_word(letter)).unwrap_or(rest.len()),
                ':' if rest.starts_with("::") => 2,
                _ => first.len_utf8(),
            };
            let (token, after) = rest.split_at(length);
            found.push((line + 1, token.to_owned()));
            rest = after.trim_start();
        }
    }
    found
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Blank {
    Comments,
    CommentsAndLiterals,
}

/// Replaces comments, and literals if asked to, by blanks; lines stay where they are.
fn blank(text: &str, what: Blank) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = ' ';
    while let Some(first) = rest.chars().next() {
        let in_word = before.is_alphanumeric() || before == '_';
        let (length, is_blank) = match first {
            '/' if rest.starts_with("//") => (rest.find('\n').unwrap_or(rest.len()), true),
            '/' if rest.starts_with("/*") => (block_comment(rest), true),
            '"' => (string(rest), what == Blank::CommentsAndLiterals),
            'r' if !in_word || matches!(before, 'b' | 'c') => match raw_string(rest) {
                Some(length) => (length, what == Blank::CommentsAndLiterals),
                None => (1, false),
            },
            '\'' => match character(rest) {
                Some(length) => (length, what == Blank::CommentsAndLiterals),
                // A lifetime.
                None => (1, false),
            },
            _ => (first.len_utf8(), false),
        };
        let (part, after) = rest.split_at(length);
        if is_blank {
            out.extend(
                part.chars()
                    .map(|letter| if letter == '\n' { '\n' } else { ' ' }),
            );
        } else {
            out.push_str(part);
        }
        before = part.chars().next_back().unwrap_or(' ');
        rest = after;
    }
    out
}

/// The length of a block comment; they nest.
fn block_comment(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if rest.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

fn raw_string(text: &str) -> Option<usize> {
    let hashes = text
        .get(1..)?
        .chars()
        .take_while(|letter| *letter == '#')
        .count();
    text.get(1 + hashes..)?.strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    let body = 2 + hashes;
    let length = text.get(body..)?.find(&end);
    Some(length.map_or(text.len(), |length| body + length + end.len()))
}

/// The length of a character literal; none for a lifetime.
fn character(text: &str) -> Option<usize> {
    let mut letters = text.char_indices().skip(1);
    let (_, first) = letters.next()?;
    if first == '\\' {
        letters.next();
        let end = letters.find(|(_, letter)| *letter == '\'');
        return end.map(|(at, _)| at + 1);
    }
    letters
        .next()
        .filter(|(_, letter)| *letter == '\'')
        .map(|(at, _)| at + 1)
}
