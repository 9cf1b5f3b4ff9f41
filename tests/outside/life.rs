//! The runtime's life: started, found, stopped, killed, refused.

use std::net::TcpListener;

use crate::installation::Installation;

#[test]
fn a_detached_runtime_is_found_and_stopped() {
    let installation = Installation::still();
    let up = installation.formwork(&["up", "--detach", "--port", "0"]);
    assert!(up.ok && up.out.contains("formwork is running on 127.0.0.1:"), "{up:?}");
    let status = installation.formwork(&["status", "--json"]).json();
    assert!(up.out.contains(status["address"].as_str().unwrap_or("none")), "{status}");
    let stopped = installation.formwork(&["stop"]);
    assert!(stopped.ok, "{stopped:?}");
    let gone = installation.formwork(&["status"]);
    assert!(!gone.ok && gone.err.contains("no runtime is running") && gone.err.contains("hint: "), "{gone:?}");
}

#[test]
fn keys_and_the_port_outlive_a_killed_runtime() {
    let mut installation = Installation::start();
    let before = installation.environment();
    let who = installation.aws("mlops-prod", &["sts", "get-caller-identity"]).json();
    installation.kill();
    installation.up(&[]);
    assert_eq!(installation.environment(), before);
    assert_eq!(installation.aws("mlops-prod", &["sts", "get-caller-identity"]).json(), who);
    assert!(installation.formwork(&["stop"]).ok);
    assert!(installation.ended());
}

#[test]
fn a_taken_port_is_said_with_what_to_do() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("its address").port().to_string();
    let installation = Installation::still();
    for words in [&["up", "--port", &port][..], &["up", "--detach", "--port", &port]] {
        let refused = installation.formwork(words);
        assert!(!refused.ok && refused.err.contains(&format!("port {port}")), "{refused:?}");
        assert!(refused.err.contains("is taken"), "{refused:?}");
    }
}

#[test]
fn a_folder_in_use_is_refused() {
    let installation = Installation::start();
    for words in [&["up", "--port", "0"][..], &["up", "--detach", "--port", "0"]] {
        let refused = installation.formwork(words);
        assert!(!refused.ok && refused.err.contains("in use by another runtime"), "{refused:?}");
        assert!(refused.err.contains("hint: stop it with `formwork stop`"), "{refused:?}");
    }
}

#[test]
fn the_state_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let installation = Installation::start();
    let mode = |path: &str| {
        let path = installation.folder().join("state").join(path);
        std::fs::metadata(&path).unwrap_or_else(|cause| panic!("{}: {cause}", path.display())).permissions().mode()
            & 0o777
    };
    assert_eq!(mode(""), 0o700);
    for file in ["root.key", "client/credentials", "authority/ca.key"] {
        assert_eq!(mode(file), 0o600, "{file}");
    }
}
