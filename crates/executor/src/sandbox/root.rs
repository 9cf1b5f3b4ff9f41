//! The sandbox's own root: a small filesystem in memory, with read-only pieces of this machine mounted in it.

use std::{
    fs,
    io::{self, Write},
    os::{
        fd::{AsFd, AsRawFd, OwnedFd},
        unix::fs::{MetadataExt, chown, symlink},
    },
    path::{Path, PathBuf},
};

use super::{Failure, Setup, Step, overlay};
use crate::{
    directory::{Directory, ROOT},
    spec::{Mount, Sandbox},
    sys::{
        files,
        mounts::{self, Attributes, NO_DEVICES, NO_EXEC, NO_SUID, READ_ONLY},
    },
};

/// The system's programs and libraries. Where the small ones are links, they stay links.
const SYSTEM: &[&str] = &["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64"];

/// All that is seen of `/etc`: certificates, the loader's cache, and tables that libraries read.
const ETC: &[&str] = &[
    "alternatives",
    "ca-certificates",
    "debian_version",
    "ld.so.cache",
    "ld.so.conf",
    "ld.so.conf.d",
    "mime.types",
    "os-release",
    "pki",
    "protocols",
    "services",
    "ssl",
];

/// Devices without any state of this machine's.
const DEVICES: &[&str] = &["full", "null", "random", "tty", "urandom", "zero"];

/// What numerical libraries look at to count processors.
const SYS: &[&str] = &["/sys/devices/system/cpu", "/sys/devices/system/node"];

/// The most that `/dev/shm` holds, in bytes.
const SHARED_MEMORY: u64 = 1 << 30;

/// Builds the root and makes it this process's, and lets go of the machine's.
pub(super) fn build(setup: &Setup<'_>, sandbox: &Sandbox) -> Result<(), Failure> {
    mounts::keep_mounts_here().step("make mounts private")?;
    // Once more by its path: what was opened before belongs to the machine's mounts, and cannot be mounted on.
    let directory = Directory::open(setup.directory.path()).step("find the job's folder")?;
    let root = Root::make(&directory).step("mount the root")?;
    root.system(sandbox)?;
    root.etc(sandbox)?;
    root.devices(setup)?;
    for folder in &setup.spec.folders {
        let step = format!("mount the job's `{}`", folder.inside.display());
        root.bind(&directory.at(&folder.name), &folder.inside, 0).step(&step)?;
    }
    for (index, mount) in sandbox.mounts.iter().enumerate() {
        match mount {
            Mount::ReadOnly { host, inside } => root.bind(host, inside, READ_ONLY),
            Mount::Overlay { host, inside } => root.overlay(&directory, index, host, inside),
        }
        .step(&format!("mount `{}`", inside_of(mount).display()))?;
    }
    root.filesystem("proc", &[], NO_EXEC, "/proc").step("mount proc")?;
    root.folder(Path::new("/run")).step("make /run")?;
    mounts::change_root(&root.0).step("change the root")?;
    mounts::restrict(&root.0, READ_ONLY, false).step("make the root read-only")
}

fn inside_of(mount: &Mount) -> &Path {
    let (Mount::ReadOnly { inside, .. } | Mount::Overlay { inside, .. }) = mount;
    inside
}

/// The new root's top folder.
struct Root(OwnedFd);

impl Root {
    fn make(directory: &Directory) -> io::Result<Self> {
        let options = [("size", "16m"), ("mode", "0755")];
        let root = mounts::new_filesystem("tmpfs", &options, NO_SUID | NO_DEVICES)?;
        let flags = libc::O_PATH | libc::O_DIRECTORY;
        let place = files::open_beneath(directory.as_fd(), Path::new(ROOT), flags)?;
        mounts::attach(&root, &place)?;
        Ok(Self(root))
    }

    fn system(&self, sandbox: &Sandbox) -> Result<(), Failure> {
        for path in SYSTEM.iter().map(Path::new) {
            if sandbox.mounts.iter().any(|mount| inside_of(mount) == path) {
                continue;
            }
            let step = format!("mount `{}`", path.display());
            if let Ok(target) = fs::read_link(path) {
                symlink(target, self.path(path)).step(&step)?;
            } else if path.exists() {
                self.bind(path, path, READ_ONLY).step(&step)?;
            }
        }
        for path in SYS.iter().map(Path::new).filter(|path| path.exists()) {
            self.bind(path, path, READ_ONLY).step(&format!("mount `{}`", path.display()))?;
        }
        Ok(())
    }

    fn etc(&self, sandbox: &Sandbox) -> Result<(), Failure> {
        for path in ETC.iter().map(|name| Path::new("/etc").join(name)).filter(|path| path.exists()) {
            self.bind(&path, &path, READ_ONLY).step(&format!("mount `{}`", path.display()))?;
        }
        let names = [vec!["localhost".to_owned(), sandbox.host_name.clone()], sandbox.host_aliases.clone()];
        let names = names.concat().join(" ");
        for (name, text) in [
            ("passwd", "root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n".into()),
            ("group", "root:x:0:\nnogroup:x:65534:\n".into()),
            ("hosts", format!("127.0.0.1 {names}\n::1 localhost\n")),
            ("hostname", format!("{}\n", sandbox.host_name)),
            ("nsswitch.conf", "passwd: files\ngroup: files\nhosts: files\n".into()),
            ("resolv.conf", "# Nothing resolves names here; the proxy does.\n".into()),
        ] {
            self.write(&Path::new("/etc").join(name), &text).step(&format!("write /etc/{name}"))?;
        }
        Ok(())
    }

    fn devices(&self, setup: &Setup<'_>) -> Result<(), Failure> {
        for path in DEVICES.iter().map(|name| Path::new("/dev").join(name)) {
            self.device(&path).step(&format!("mount `{}`", path.display()))?;
        }
        for (target, name) in [
            ("/proc/self/fd", "fd"),
            ("/proc/self/fd/0", "stdin"),
            ("/proc/self/fd/1", "stdout"),
            ("/proc/self/fd/2", "stderr"),
            ("pts/ptmx", "ptmx"),
        ] {
            symlink(target, self.path(&Path::new("/dev").join(name))).step("link a device")?;
        }
        let size = (setup.spec.limits.memory_bytes / 2).clamp(1 << 20, SHARED_MEMORY).to_string();
        let shared = [("size", size.as_str()), ("mode", "1777")];
        self.filesystem("tmpfs", &shared, NO_DEVICES, "/dev/shm").step("mount /dev/shm")?;
        let terminals = [("newinstance", ""), ("ptmxmode", "0666"), ("mode", "0620")];
        self.filesystem("devpts", &terminals, NO_EXEC, "/dev/pts").step("mount /dev/pts")
    }

    /// Mounts a file or folder of this machine, and what is mounted below it.
    fn bind(&self, host: &Path, inside: &Path, attributes: Attributes) -> io::Result<()> {
        let tree = mounts::copy_tree(host)?;
        mounts::restrict(&tree, attributes | NO_SUID | NO_DEVICES, true)?;
        let place = if host.is_dir() { self.folder(inside)? } else { self.file(inside)? };
        mounts::attach(&tree, &place)
    }

    fn device(&self, path: &Path) -> io::Result<()> {
        let tree = mounts::copy_tree(path)?;
        mounts::restrict(&tree, NO_SUID | NO_EXEC, true)?;
        mounts::attach(&tree, &self.file(path)?)
    }

    fn filesystem(
        &self,
        kind: &str,
        options: &[(&str, &str)],
        attributes: Attributes,
        inside: &str,
    ) -> io::Result<()> {
        // Device numbers of terminals must work; there are no others in these.
        let attributes = if kind == "devpts" { attributes } else { attributes | NO_DEVICES };
        let mount = mounts::new_filesystem(kind, options, attributes | NO_SUID)?;
        mounts::attach(&mount, &self.folder(Path::new(inside))?)
    }

    fn overlay(&self, directory: &Directory, index: usize, host: &Path, inside: &Path) -> io::Result<()> {
        // By descriptor, since the kernel takes no option longer than 255 bytes.
        let open = |path: &Path| fs::File::open(path);
        let by = |file: &fs::File| format!("/proc/self/fd/{}", file.as_raw_fd());
        let (changes, work) = overlay::layers(index);
        let lower = open(host)?;
        let (upper, work) = (open(&directory.at(changes))?, open(&directory.at(work))?);
        let (lower_path, upper_path, work_path) = (by(&lower), by(&upper), by(&work));
        let options = [
            ("lowerdir", lower_path.as_str()),
            ("upperdir", upper_path.as_str()),
            ("workdir", work_path.as_str()),
            ("userxattr", ""),
        ];
        let mount = mounts::new_filesystem("overlay", &options, NO_SUID | NO_DEVICES)?;
        mounts::attach(&mount, &self.folder(inside)?)
    }

    /// A path into the new root, for this process, before it is the root.
    fn path(&self, inside: &Path) -> PathBuf {
        Path::new("/proc/self/fd").join(self.0.as_raw_fd().to_string()).join(relative(inside))
    }

    fn write(&self, inside: &Path, text: &str) -> io::Result<()> {
        self.file(inside)?;
        fs::File::create(self.path(inside))?.write_all(text.as_bytes())
    }

    /// The folder at that place, made if need be. No link on the way is followed. What is made belongs to whom its
    /// parent belongs to: in the job's home, to the job.
    fn folder(&self, inside: &Path) -> io::Result<OwnedFd> {
        let mut parent = fs::File::from(self.0.try_clone()?);
        for name in relative(inside) {
            let made = files::make_folder(parent.as_fd(), Path::new(name))?;
            let flags = libc::O_PATH | libc::O_DIRECTORY;
            let folder = fs::File::from(files::open_beneath(parent.as_fd(), Path::new(name), flags)?);
            let (above, below) = (parent.metadata()?, folder.metadata()?);
            if made && above.uid() != below.uid() {
                let path = format!("/proc/self/fd/{}", folder.as_raw_fd());
                chown(path, Some(above.uid()), Some(above.gid()))?;
            }
            parent = folder;
        }
        Ok(parent.into())
    }

    /// The file at that place, made if need be.
    fn file(&self, inside: &Path) -> io::Result<OwnedFd> {
        let folder = self.folder(inside.parent().unwrap_or(Path::new("/")))?;
        let name = Path::new(inside.file_name().unwrap_or_default());
        files::make_file(folder.as_fd(), name)?;
        files::open_beneath(folder.as_fd(), name, libc::O_PATH)
    }
}

fn relative(path: &Path) -> &Path {
    path.strip_prefix("/").unwrap_or(path)
}
