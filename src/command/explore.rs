//! `masar [FILE]...`: roadmaps on a terminal.
//!
//! In: files. Out: a screen, and the exit status. Always holds: what is wrong with a file is told
//! on standard error, before or after the screen, never on it as raw text; a large file is read
//! while the screen says so. Deliberately not here: keys, drawing, the terminal.

use std::fs::Metadata;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Command;

use super::arguments::{self, ExploreArguments};
use super::earlier::open_earlier;
use super::memory::Memory;
use super::messages::Message;
use super::open_files::{OpenFiles, UNREADABLE};
use super::requests::{Beginning, ExplorerRequests};
use super::settings::Settings;
use super::terminal_lines::{complain, refuse, tell};
use super::{look, query_policy, question, saved_view, source};
use crate::document;
use crate::model::Roadmap;
use crate::session::explorer::{Explorer, Setup};
use crate::session::queries::QueryPolicy;
use crate::state::{Effect, Request, Usual};
use crate::tty::{self, End};

/// Files up to this many bytes are read before the screen is opened: nobody notices.
const AT_ONCE: u64 = 1 << 20;

/// What a shell says of a program whose terminal went away: 128 and SIGHUP.
const HUNG_UP: u8 = 129;

/// Runs the explorer; returns the exit status.
pub(super) fn run(arguments: &ExploreArguments, settings: &Settings) -> io::Result<u8> {
    if let Some((file, why, hint)) = meant(&arguments.files) {
        refuse(settings, Some(file), &why, Some(&hint));
        return Ok(UNREADABLE);
    }
    if !tty::is_usable(&io::stdout()) {
        refuse(
            settings,
            None,
            &Message::NoTerminal,
            Some(&Message::PrintDraws),
        );
        return Ok(2);
    }
    // Its keys would be read as a roadmap, and the way out is a key.
    let is_input = |file: &PathBuf| file == Path::new("-");
    if arguments.files.iter().any(is_input) && io::stdin().is_terminal() {
        refuse(
            settings,
            None,
            &Message::InputIsTerminal,
            Some(&Message::NameAFile),
        );
        return Ok(2);
    }
    let earlier = match earlier(arguments, settings) {
        Ok(earlier) => earlier,
        Err(status) => return Ok(status),
    };
    let mut files = arguments.files.clone();
    if files.is_empty() {
        files.extend(source::built_in().map(PathBuf::from));
    }
    let (today, ask) = (look::today(arguments.day.today), &arguments.ask);
    if let Err(status) = question::parse(ask.question.as_deref(), today, settings) {
        return Ok(status);
    }
    let mut asked = ask.asked();
    asked.color_by.clone_from(&arguments.color.color_by);
    let mut setup = Setup {
        today,
        languages: look::languages(settings),
        switches: settings.values.dir.into(),
        look: look::look(settings, look::Onto::Terminal, true),
        theming: look::theming(settings),
        has_mouse: settings.values.mouse,
        columns: settings.values.columns,
        asked: asked.clone(),
        views: settings.views.clone(),
        hinted: Memory::read().unwrap_or_default().names(),
    };
    let reader = (look::language(settings), setup.look.text_style);
    let mut opened = OpenFiles::default();
    if !files.iter().any(|file| is_large(file)) {
        opened = OpenFiles::open(&std::mem::take(&mut files), earlier.as_ref(), reader);
    }
    let mut names = asked.group.iter().chain(&asked.color_by);
    if let Some(name) = names.find(|name| opened.lack(name)).cloned() {
        let said = Message::NoGroupField { name };
        refuse(settings, None, &said, Some(&Message::GroupsAre));
        return Ok(2);
    }
    let roadmaps = opened.library.roadmaps();
    if !roadmaps.is_empty()
        && let Err(status) = saved_view::find(asked.view.as_deref(), roadmaps, settings)
    {
        return Ok(status);
    }
    let beginning = Beginning {
        usual: Usual {
            languages: setup.languages,
            columns: setup.columns,
        },
        has_languages: settings.is_asked("lang"),
        has_columns: settings.is_asked("columns"),
    };
    let mut requests = ExplorerRequests::new(files, earlier, reader, beginning, opened);
    let policy = query_policy::of_process(settings);
    requests.copy_through(policy.environment.multiplexer.clone());
    if arguments.day.today.is_none() {
        requests.follow_clock(setup.today);
    }
    setup.look.is_ascii |= policy.lacks_utf8();
    let status = show(setup, &mut requests, policy)?;
    complain(settings);
    tell(&requests.opened.words(), settings);
    Ok(status)
}

/// Opens the plan that the one of the file is compared with, where there is one; an error is the exit status.
fn earlier(arguments: &ExploreArguments, settings: &Settings) -> Result<Option<Roadmap>, u8> {
    match (&arguments.against, arguments.files.as_slice()) {
        (None, _) => Ok(None),
        (Some(old), [new]) => open_earlier(old, new, settings).map(Some),
        (Some(_), _) => {
            refuse(
                settings,
                None,
                &Message::AgainstOne,
                Some(&Message::NameOne),
            );
            Err(UNREADABLE)
        }
    }
}

/// Returns what is said where the first word is no file but resembles a command, or a built-in roadmap:
/// whoever mistypes one does not want to see the files that follow it.
fn meant(files: &[PathBuf]) -> Option<(&Path, Message, Message)> {
    let file = files.first()?;
    let word = file.to_str().filter(|word| !word.contains(['.', '/']))?;
    if file.exists() || source::built_in().any(|name| name == word) {
        return None;
    }
    let masar = arguments::masar();
    let built_in: Vec<&str> = source::built_in().collect();
    let commands = masar.get_subcommands().map(Command::get_name);
    let name = document::resembled(word, commands.chain(built_in))?.to_owned();
    let unreadable = source::load(file).err()?;
    let otherwise = unreadable.hint?;
    let why = Message::Unreadable(unreadable.fault.into());
    Some((file, why, Message::MeantCommand { name, otherwise }))
}

/// Shows what there is, if there is anything or will be; returns the exit status.
fn show(setup: Setup, requests: &mut ExplorerRequests, policy: QueryPolicy) -> io::Result<u8> {
    let has_mouse = setup.has_mouse;
    let mut explorer = Explorer::new(setup);
    if !requests.will_read() {
        if requests.opened.library.roadmaps().is_empty() {
            return Ok(UNREADABLE);
        }
        let places = requests.places();
        let library = Arc::clone(&requests.opened.library);
        // Nobody serves its requests yet, and what is asked of a plan may have words.
        if let Effect::Ask(Request::Gather(which)) = explorer.open_at(Arc::clone(&library), &places)
        {
            library.gather(which);
            explorer.gathered(which);
        }
    }
    let (end, explorer) = tty::run(explorer, policy, has_mouse, requests)?;
    Ok(match end {
        // Whoever reads what is wrong with a file and leaves has not seen a roadmap.
        End::Quit(0) => u8::from(explorer.library().is_all_hollow()),
        End::Quit(status) => status,
        End::Closed => HUNG_UP,
    })
}

/// Says whether reading may take long: a large file, or what somebody else still writes.
fn is_large(file: &Path) -> bool {
    let is_large = |facts: Metadata| facts.is_file() && facts.len() > AT_ONCE;
    file == Path::new("-") || file.metadata().is_ok_and(is_large)
}
