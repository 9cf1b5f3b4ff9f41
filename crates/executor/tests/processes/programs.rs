//! The programs that run under the supervisor in these tests: what users might write, and what attackers might.
#![expect(unsafe_code, reason = "attacks are raw system calls")]

use std::{
    fs::{self, File},
    io::{self, BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    os::{fd::FromRawFd, linux::net::SocketAddrExt, unix::net::UnixStream},
    process::{Command, ExitCode},
    time::Duration,
};

use crate::ground::PATIENCE;

pub(crate) fn run(name: &str, words: &[&str]) -> ExitCode {
    match (name, words) {
        ("serve", [name, ..]) => serve(name),
        ("eat-memory", _) => eat_memory(),
        ("share-memory", _) => share_memory(),
        ("eat-disk", [path]) => eat_disk(File::create(path).unwrap()),
        ("eat-hidden-disk", _) => eat_hidden_disk(),
        ("fork", _) => fork_as_often_as_possible(),
        ("sleep", _) => loop {
            std::thread::park();
        },
        ("attack", [pid, folder, abstract_name, port]) => attack(pid, folder, abstract_name, port),
        ("dial", [address, word]) => dial(address, word),
        _ => panic!("no program {name} {words:?}"),
    }
}

/// Answers each line on port 8080 with its name and the line.
fn serve(name: &str) -> ExitCode {
    let listener = TcpListener::bind("127.0.0.1:8080").unwrap();
    println!("serving");
    for stream in listener.incoming() {
        let mut stream = stream.unwrap();
        let mut line = String::new();
        BufReader::new(&stream).read_line(&mut line).unwrap();
        stream.write_all(format!("{name} heard {line}").as_bytes()).unwrap();
    }
    ExitCode::SUCCESS
}

fn eat_memory() -> ExitCode {
    let mut eaten = Vec::new();
    loop {
        eaten.push(vec![1_u8; 1 << 20]);
        std::hint::black_box(&eaten);
    }
}

/// Holds 40 MiB in each of six processes that share them: 40 MiB in all.
fn share_memory() -> ExitCode {
    let shared = std::hint::black_box(vec![1_u8; 40 << 20]);
    for _ in 0..5 {
        // SAFETY: this program has one thread.
        if unsafe { libc::fork() } == 0 {
            std::thread::sleep(Duration::from_secs(1));
            std::process::exit(i32::from(shared[4096]) - 1);
        }
    }
    std::thread::sleep(Duration::from_secs(1));
    println!("shared {}", shared[0]);
    ExitCode::SUCCESS
}

fn eat_disk(mut file: File) -> ExitCode {
    let piece = vec![1_u8; 1 << 20];
    loop {
        file.write_all(&piece).unwrap();
        file.sync_data().unwrap();
    }
}

fn eat_hidden_disk() -> ExitCode {
    let file = File::create("/tmp/gone").unwrap();
    fs::remove_file("/tmp/gone").unwrap();
    eat_disk(file)
}

fn fork_as_often_as_possible() -> ExitCode {
    let mut made = 0;
    loop {
        // SAFETY: the child only waits to be killed.
        match unsafe { libc::fork() } {
            0 => loop {
                // SAFETY: takes nothing.
                unsafe { libc::pause() };
            },
            -1 => break,
            _ => made += 1,
        }
    }
    println!("made {made}");
    ExitCode::from(7)
}

fn dial(address: &str, word: &str) -> ExitCode {
    let mut stream = match TcpStream::connect_timeout(&address.parse().unwrap(), PATIENCE) {
        Ok(stream) => stream,
        Err(error) => {
            println!("not connected: {:?}", error.kind());
            return ExitCode::FAILURE;
        }
    };
    stream.write_all(format!("{word}\n").as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    println!("answer: {answer}");
    ExitCode::SUCCESS
}

/// Tries everything, and says of each whether it was refused.
fn attack(pid: &str, folder: &str, abstract_name: &str, port: &str) -> ExitCode {
    let number: i32 = pid.parse().unwrap();
    let address: SocketAddr = format!("127.0.0.1:{port}").parse().unwrap();
    let abstract_address = std::os::unix::net::SocketAddr::from_abstract_name(abstract_name).unwrap();
    // Before this program opens anything itself.
    // SAFETY: takes numbers only.
    let inherited = (3..1024).any(|fd| unsafe { libc::fcntl(fd, libc::F_GETFD) } >= 0);
    let dial = |address: SocketAddr| TcpStream::connect_timeout(&address, Duration::from_secs(5)).is_ok();
    let write = |path: &str| fs::write(path, "1").is_ok();
    // SAFETY: of all the calls below: pointers are terminated strings, null, or not read at all since the call is
    // refused; a call that is not refused has failed the test anyway.
    let attacks: Vec<(&str, bool)> = unsafe {
        vec![
            ("read the state folder next door", fs::read_dir(folder).is_ok()),
            ("read another process's environment", fs::read(format!("/proc/{pid}/environ")).is_ok()),
            ("read process 1's environment", fs::read("/proc/1/environ").is_ok()),
            ("write process 1's memory", File::options().write(true).open("/proc/1/mem").is_ok()),
            ("look through process 1's root", fs::read_dir("/proc/1/root").is_ok()),
            ("take process 1's files", (0..64).any(|fd| File::open(format!("/proc/1/fd/{fd}")).is_ok())),
            ("signal another process", libc::kill(number, 0) == 0),
            ("trace process 1", libc::ptrace(libc::PTRACE_ATTACH, 1, 0, 0) == 0),
            (
                "mount",
                libc::mount(c"none".as_ptr(), c"/tmp".as_ptr(), c"tmpfs".as_ptr(), 0, std::ptr::null()) == 0,
            ),
            ("unmount", libc::umount2(c"/usr".as_ptr(), libc::MNT_DETACH) == 0),
            (
                "remount",
                libc::mount(
                    c"none".as_ptr(),
                    c"/usr".as_ptr(),
                    std::ptr::null(),
                    32 | 4096,
                    std::ptr::null(),
                ) == 0,
            ),
            ("make a user namespace", libc::unshare(libc::CLONE_NEWUSER) == 0),
            (
                "make a process in a user namespace",
                libc::syscall(libc::SYS_clone, libc::CLONE_NEWUSER | libc::SIGCHLD, 0, 0, 0, 0) >= 0,
            ),
            ("enter a namespace", libc::setns(0, 0) == 0 || *libc::__errno_location() != libc::EPERM),
            ("become another user", libc::setuid(1) == 0),
            ("become another group", libc::setgid(1) == 0),
            ("change the root", libc::chroot(c"/tmp".as_ptr()) == 0),
            ("make a device", libc::mknod(c"/tmp/device".as_ptr(), libc::S_IFCHR, libc::makedev(1, 3)) == 0),
            ("use a keyring", libc::syscall(libc::SYS_keyctl, 0, -3, 1) >= 0),
            ("load a program into the kernel", libc::syscall(libc::SYS_bpf, 5, 0, 0) >= 0),
            ("use a ring", libc::syscall(libc::SYS_io_uring_setup, 1, 0) >= 0),
            ("open a packet socket", libc::socket(libc::AF_PACKET, libc::SOCK_RAW, 0) >= 0),
            ("raise a limit", raise_processes() == 0),
            (
                "type into the terminal",
                libc::ioctl(0, libc::TIOCSTI, c"x".as_ptr()) == 0 || *libc::__errno_location() != libc::EPERM,
            ),
            ("rename the host", libc::sethostname(c"other".as_ptr(), 5) == 0),
            ("write /usr", write("/usr/planted")),
            ("write /etc/passwd", write("/etc/passwd")),
            ("write the root", write("/planted")),
            ("write a kernel setting", write("/proc/sys/kernel/core_pattern")),
            ("allow user namespaces again", write("/proc/sys/user/max_user_namespaces")),
            ("trigger the kernel", write("/proc/sysrq-trigger")),
            ("read kernel memory", File::open("/proc/kcore").is_ok()),
            (
                "see the machine's disks",
                fs::read_dir("/sys/class/block").is_ok() || fs::read_dir("/dev/disk").is_ok(),
            ),
            ("see the machine's shared memory", fs::read_dir("/dev/shm").unwrap().count() > 0),
            ("reach the machine's port", dial(address)),
            ("reach the network", dial("192.0.2.1:80".parse().unwrap())),
            ("reach the machine's abstract socket", UnixStream::connect_addr(&abstract_address).is_ok()),
            ("keep a file of the supervisor's", inherited),
        ]
    };
    for (what, done) in &attacks {
        println!("{what}: {}", if *done { "DONE" } else { "refused" });
    }
    // SAFETY: nothing else in this program owns descriptor 0.
    let mut input = unsafe { File::from_raw_fd(0) };
    println!("input: {:?}", input.read(&mut [0]).map_err(|error: io::Error| error.kind()));
    let children = Command::new("/bin/sh")
        .args(["-c", "echo a child works"])
        .status()
        .is_ok_and(|status| status.success());
    ExitCode::from(u8::from(attacks.iter().any(|(_, done)| *done) || !children))
}

/// # Safety
/// None needed: the structure outlives the call.
unsafe fn raise_processes() -> i32 {
    let limit = libc::rlimit { rlim_cur: libc::RLIM_INFINITY, rlim_max: libc::RLIM_INFINITY };
    // SAFETY: as above.
    unsafe { libc::setrlimit(libc::RLIMIT_NPROC, &raw const limit) }
}
