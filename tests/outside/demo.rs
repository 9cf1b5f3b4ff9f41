//! `formwork demo` where it does not come to its end.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::installation::Installation;

#[test]
fn a_demo_that_loses_its_runtime_ends_soon_and_says_how_to_go_on() {
    let installation = Installation::still();
    let mut demo = installation
        .formwork_command(&["demo"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary runs");
    let output = BufReader::new(demo.stdout.take().expect("its output"));
    let mut lines = output.lines().map_while(Result::ok);
    let begun = Instant::now();
    // It watches the build pipeline, and in it the ML pipeline.
    for expected in ["Build/SMPipeline", "its log: formwork logs --follow demo-", "Preprocess"] {
        assert!(lines.any(|line| line.contains(expected)), "it never came so far: {expected}");
    }
    let pid = installation.formwork(&["status", "--json"]).json()["pid"].as_u64().expect("a process");
    assert!(Command::new("kill").args(["-9", &pid.to_string()]).status().expect("kill").success());
    let lost = Instant::now();
    let status = demo.wait().expect("it ends");
    let took = lost.elapsed();
    assert!(took < Duration::from_secs(5), "it took {took:?}, after {:?}", begun.elapsed());
    assert_eq!(status.code(), Some(1));
    let mut said = String::new();
    demo.stderr.take().expect("its errors").read_to_string(&mut said).expect("text");
    assert!(said.contains("has gone away in the middle of the demo"), "{said}");
    let state = installation.folder().join("state").display().to_string();
    for next in ["formwork up --detach --state ", "formwork demo --state "] {
        assert!(said.contains(&format!("{next}{state}")), "{said}");
    }
    let status = installation.formwork(&["status"]);
    assert!(!status.ok && status.err.contains("no runtime is running"), "it was started again: {status:?}");
}
