//! What user code leaves behind, read safely.

use std::{
    io::Read,
    path::{Path, PathBuf},
};

use executor::harvest::{Found, LeftOut};

use crate::{
    ground::{Ground, ended},
    harness::Test,
};

pub(crate) const TESTS: &[Test] =
    &[("planted_links_and_fifos_are_not_followed", planted_links_are_not_followed)];

fn planted_links_are_not_followed(ground: &Ground) {
    let script = "mkdir -p /opt/ml/model/deep/er /opt/ml/model/empty && cd /opt/ml/model && echo weights > deep/er/file \
                  && chmod 700 deep/er/file && ln -s /etc/passwd link && ln -s / root && mkfifo fifo && ln -s deep again";
    let job = ground.start(&Ground::shell(script));
    assert!(ended(&job).succeeded());
    let model = job.harvest(Path::new("ml/model")).unwrap();
    let listing = model.list().unwrap();
    let file = Found { path: "deep/er/file".into(), length: 8, executable: true };
    assert_eq!(listing.files, [file]);
    assert_eq!(listing.empty_folders, [PathBuf::from("empty")]);
    let left = |path: &str, what: &str| LeftOut { path: path.into(), what: what.into() };
    let link = "symbolic link";
    assert_eq!(
        listing.left_out,
        [left("again", link), left("fifo", "device, fifo or socket"), left("link", link), left("root", link)]
    );

    let mut text = String::new();
    model.file(Path::new("deep/er/file")).unwrap().read_to_string(&mut text).unwrap();
    assert_eq!(text, "weights\n");
    for path in ["link", "root/etc/passwd", "again/er/file", "fifo", "deep", "../../lock", "/etc/passwd"] {
        assert!(model.file(Path::new(path)).is_err(), "{path}");
    }
    assert_eq!(model.text(Path::new("deep/er/file"), 4).unwrap().as_deref(), Some(b"weig".as_slice()));
    assert_eq!(model.text(Path::new("failure"), 4).unwrap(), None);
    assert!(job.harvest(Path::new("ml/model/root")).is_err());
    job.remove().unwrap();
}
