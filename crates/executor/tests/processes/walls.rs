//! What a process cannot do, and what it can nevertheless.

use std::{
    fs,
    net::TcpListener,
    os::{
        linux::net::SocketAddrExt,
        unix::net::{SocketAddr, UnixListener},
    },
};

use executor::Mount;

use crate::{
    ground::{Ground, ended, sandbox, text},
    harness::Test,
};

pub(crate) const TESTS: &[Test] = &[
    ("attacks_are_refused", attacks_are_refused),
    ("an_archive_unpacks_as_it_does_for_root", an_archive_unpacks_as_it_does_for_root),
    ("an_overlay_is_changed_inside_and_not_outside", an_overlay_is_changed_inside_and_not_outside),
    ("a_read_only_mount_cannot_be_written", a_read_only_mount_cannot_be_written),
    ("a_mount_in_the_home_leaves_the_home_to_the_job", a_mount_in_the_home_leaves_it_to_the_job),
    ("a_link_in_the_jobs_folders_does_not_redirect_a_mount", a_link_does_not_redirect_a_mount),
];

fn attacks_are_refused(ground: &Ground) {
    let neighbour = ground.path();
    fs::create_dir(&neighbour).unwrap();
    let port = TcpListener::bind("127.0.0.1:0").unwrap();
    let number = port.local_addr().unwrap().port().to_string();
    let name = format!("formwork-test-{}", neighbour.display());
    let _abstract = UnixListener::bind_addr(&SocketAddr::from_abstract_name(&name).unwrap()).unwrap();
    let me = std::process::id().to_string();
    let spec = Ground::program(&["attack", &me, neighbour.to_str().unwrap(), &name, &number]);
    let (exit, text) = ground.run(&spec);
    assert!(exit.succeeded(), "{exit:?}\n{text}");
    assert!(text.contains("mount: refused") && text.contains("a child works"), "{text}");
    fs::remove_dir(&neighbour).unwrap();
}

fn an_archive_unpacks_as_it_does_for_root(ground: &Ground) {
    let script = "cd /tmp && mkdir a && echo x > a/f && chown 1234:1234 a/f && \
                  tar c --owner=4321 --group=4321 a | tar x -C /opt/ml && cat /opt/ml/a/f";
    let (exit, text) = ground.run(&Ground::shell(script));
    assert!(exit.succeeded(), "{text}");
    assert_eq!(text, "x\n");
}

fn an_overlay_is_changed_inside_and_not_outside(ground: &Ground) {
    let lower = ground.path();
    fs::create_dir_all(lower.join("lib/package")).unwrap();
    fs::write(lower.join("lib/package/old"), "old").unwrap();
    let mut spec = Ground::shell(
        "cd /system/lib/package && cat old && rm old && echo new > new && ls && mkdir ../other",
    );
    sandbox(&mut spec).mounts.push(Mount::Overlay { host: lower.clone(), inside: "/system".into() });
    let (exit, text) = ground.run(&spec);
    assert!(exit.succeeded(), "{exit:?} {text}");
    assert_eq!(text, "oldnew\n");
    assert_eq!(fs::read_to_string(lower.join("lib/package/old")).unwrap(), "old");
    assert!(!lower.join("lib/package/new").exists());

    // The system itself, as `npm install -g` and `pip install` want it.
    let mut spec = Ground::shell(
        "mkdir -p /usr/local/lib/made && echo 1 > /usr/local/lib/made/it && cat /usr/local/lib/made/it",
    );
    sandbox(&mut spec).mounts.push(Mount::Overlay { host: "/usr/local".into(), inside: "/usr/local".into() });
    let (exit, text) = ground.run(&spec);
    assert!(exit.succeeded(), "{exit:?} {text}");
    assert!(!fs::exists("/usr/local/lib/made").unwrap());
    fs::remove_dir_all(lower).unwrap();
}

fn a_read_only_mount_cannot_be_written(ground: &Ground) {
    let shared = ground.path();
    fs::create_dir(&shared).unwrap();
    fs::write(shared.join("file"), "whole").unwrap();
    let mut spec =
        Ground::shell("cat /home/x/file; echo broken > /home/x/file; rm /home/x/file; chmod 777 /home/x");
    sandbox(&mut spec).mounts.push(Mount::ReadOnly { host: shared.clone(), inside: "/home/x".into() });
    let (exit, text) = ground.run(&spec);
    assert!(!exit.succeeded());
    assert_eq!(text.matches("Read-only file system").count(), 3, "{text}");
    assert_eq!(fs::read_to_string(shared.join("file")).unwrap(), "whole");
    fs::remove_dir_all(shared).unwrap();
}

fn a_link_does_not_redirect_a_mount(ground: &Ground) {
    let mut spec = Ground::shell("echo ran");
    sandbox(&mut spec)
        .mounts
        .push(Mount::ReadOnly { host: "/usr".into(), inside: "/opt/ml/link/deep".into() });
    let job = executor::Job::prepare(&ground.path(), &spec).unwrap();
    std::os::unix::fs::symlink("/tmp", job.path().join("ml/link")).unwrap();
    job.start(&Ground::supervisor()).unwrap();
    let exit = ended(&job);
    assert!(matches!(exit.ended, executor::Ended::NotStarted { .. }), "{exit:?}");
    assert!(!text(&job).contains("ran\n"));
    job.remove().unwrap();
}

fn a_mount_in_the_home_leaves_it_to_the_job(ground: &Ground) {
    let mut spec = Ground::shell(
        "ls /root/.local/share/tool/bin >&2 && echo mine > /root/.local/file && mkdir /root/.local/share/x",
    );
    sandbox(&mut spec)
        .mounts
        .push(Mount::ReadOnly { host: "/usr".into(), inside: "/root/.local/share/tool".into() });
    let (exit, text) = ground.run(&spec);
    assert!(exit.succeeded(), "{text}");
}
