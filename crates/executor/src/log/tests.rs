//! What the log makes of what a process writes.

use std::path::PathBuf;

use super::*;
use crate::directory::Directory;

struct Scratch(PathBuf);

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Writes `pieces` under a limit, and reads the texts back.
fn written(name: &str, limit: u64, pieces: &[&[u8]]) -> Vec<(Origin, String)> {
    let scratch = Scratch(std::env::temp_dir().join(format!("executor-log-{}-{name}", std::process::id())));
    let folder = Directory::create(&scratch.0).unwrap();
    let mut writer = Writer::create(&folder.at(directory::LOG), limit).unwrap();
    for piece in pieces {
        writer.take(piece);
    }
    writer.finish();
    // In two reads, to prove that an offset is all a reader needs.
    let first = read(&folder, 0, 1).unwrap();
    let second = read(&folder, first.next, usize::MAX / 2).unwrap();
    first.lines.into_iter().chain(second.lines).map(|line| (line.origin, line.text)).collect()
}

fn out(text: &str) -> (Origin, String) {
    (Origin::Process, text.to_owned())
}

#[test]
fn a_line_is_whole_however_it_arrives() {
    assert_eq!(
        written("whole", 1000, &[b"ab", b"c\nde", b"f\n\ng"]),
        [out("abc"), out("def"), out(""), out("g")]
    );
}

#[test]
fn bytes_that_are_no_text_are_replaced_for_the_reader_only() {
    assert_eq!(written("bytes", 1000, &[b"a\xffb\n"]), [out("a\u{fffd}b")]);
}

#[test]
fn a_long_line_goes_on_in_the_next() {
    let long = vec![b'x'; LONGEST_LINE * 2 + 5];
    let lines = written("long", 1 << 30, &[&long, b"\nend\n"]);
    let lengths: Vec<usize> = lines.iter().map(|(_, text)| text.len()).collect();
    assert_eq!(lengths, [LONGEST_LINE, LONGEST_LINE, 5, 3]);
}

#[test]
fn past_the_limit_whole_lines_are_dropped_and_a_notice_says_so() {
    let lines = written("limit", 50, &[b"first\n", b"second\nthird\nfourth\n", b"fifth\n"]);
    assert_eq!(lines.first(), Some(&out("first")));
    assert_eq!(lines.last().map(|(origin, _)| *origin), Some(Origin::Supervisor));
    assert_eq!(lines.iter().filter(|(origin, _)| *origin == Origin::Supervisor).count(), 1);
    assert!(!lines.contains(&out("fifth")));
}
