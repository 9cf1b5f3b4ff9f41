//! Unix sockets that carry descriptors.

use std::{
    io,
    mem::MaybeUninit,
    os::{
        fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd, RawFd},
        unix::ffi::OsStrExt,
    },
    path::Path,
};

use super::check;

/// The most descriptors in one message.
const MOST: usize = 2;
/// Room for the control data of [`MOST`] descriptors, aligned as the kernel wants it.
type Control = [u64; 8];

/// Two connected ends that keep messages apart.
pub(crate) fn pair() -> io::Result<(OwnedFd, OwnedFd)> {
    let mut ends: [RawFd; 2] = [-1; 2];
    let kind = libc::SOCK_SEQPACKET | libc::SOCK_CLOEXEC;
    // SAFETY: the array has room for the two descriptors.
    check(unsafe { libc::socketpair(libc::AF_UNIX, kind, 0, ends.as_mut_ptr()) })?;
    // SAFETY: both descriptors are new.
    Ok(unsafe { (OwnedFd::from_raw_fd(ends[0]), OwnedFd::from_raw_fd(ends[1])) })
}

/// A TCP socket of this process's network, neither bound nor connected.
pub(crate) fn tcp() -> io::Result<OwnedFd> {
    // SAFETY: takes numbers only.
    let raw = check(unsafe { libc::socket(libc::AF_INET, libc::SOCK_STREAM | libc::SOCK_CLOEXEC, 0) })?;
    // SAFETY: the descriptor is new.
    Ok(unsafe { OwnedFd::from_raw_fd(raw) })
}

/// Connects a socket to an IPv4 address. With a socket that does not block, `EINPROGRESS` says that it goes on.
pub(crate) fn connect(socket: BorrowedFd<'_>, address: std::net::SocketAddrV4) -> io::Result<()> {
    // SAFETY: all zeros is a value of this plain C structure.
    let mut raw: libc::sockaddr_in = unsafe { MaybeUninit::zeroed().assume_init() };
    raw.sin_family = libc::sa_family_t::try_from(libc::AF_INET).map_err(io::Error::other)?;
    raw.sin_port = address.port().to_be();
    raw.sin_addr.s_addr = u32::from_ne_bytes(address.ip().octets());
    let length = libc::socklen_t::try_from(size_of_val(&raw)).map_err(io::Error::other)?;
    // SAFETY: pointer and length are those of the structure.
    check(unsafe { libc::connect(socket.as_raw_fd(), (&raw const raw).cast(), length) }).map(drop)
}

/// Connects to a Unix socket without ever waiting: `EAGAIN` if its queue is full.
pub(crate) fn connect_unix(path: &Path) -> io::Result<OwnedFd> {
    let kind = libc::SOCK_STREAM | libc::SOCK_CLOEXEC | libc::SOCK_NONBLOCK;
    // SAFETY: takes numbers only.
    let socket = check(unsafe { libc::socket(libc::AF_UNIX, kind, 0) })?;
    // SAFETY: the descriptor is new.
    let socket = unsafe { OwnedFd::from_raw_fd(socket) };
    // SAFETY: all zeros is a value of this plain C structure.
    let mut raw: libc::sockaddr_un = unsafe { MaybeUninit::zeroed().assume_init() };
    raw.sun_family = libc::sa_family_t::try_from(libc::AF_UNIX).map_err(io::Error::other)?;
    let bytes = path.as_os_str().as_bytes();
    if bytes.len() >= raw.sun_path.len() {
        return Err(io::Error::from_raw_os_error(libc::ENAMETOOLONG));
    }
    for (slot, byte) in raw.sun_path.iter_mut().zip(bytes) {
        *slot = libc::c_char::from_ne_bytes([*byte]);
    }
    let length = libc::socklen_t::try_from(size_of_val(&raw)).map_err(io::Error::other)?;
    // SAFETY: pointer and length are those of the structure, whose path ends with a zero.
    check(unsafe { libc::connect(socket.as_raw_fd(), (&raw const raw).cast(), length) })?;
    Ok(socket)
}

/// Sends one message, and descriptors with it (at most two). Never raises SIGPIPE, never waits.
pub(crate) fn send(socket: BorrowedFd<'_>, bytes: &[u8], descriptors: &[BorrowedFd<'_>]) -> io::Result<()> {
    if descriptors.len() > MOST {
        return Err(io::Error::from_raw_os_error(libc::EINVAL));
    }
    let raw: Vec<RawFd> = descriptors.iter().map(AsRawFd::as_raw_fd).collect();
    let mut part = libc::iovec { iov_base: bytes.as_ptr().cast_mut().cast(), iov_len: bytes.len() };
    let mut control: Control = [0; 8];
    let mut message = message(&mut part);
    if !raw.is_empty() {
        let size = libc::c_uint::try_from(size_of_val(raw.as_slice())).map_err(io::Error::other)?;
        message.msg_control = control.as_mut_ptr().cast();
        // SAFETY: `CMSG_SPACE` only computes; `control` has room for `MOST` descriptors, so the header and its
        // data lie within it.
        unsafe {
            message.msg_controllen = libc::CMSG_SPACE(size) as _;
            let header = libc::CMSG_FIRSTHDR(&raw const message);
            (*header).cmsg_level = libc::SOL_SOCKET;
            (*header).cmsg_type = libc::SCM_RIGHTS;
            (*header).cmsg_len = libc::CMSG_LEN(size) as _;
            std::ptr::copy_nonoverlapping(raw.as_ptr(), libc::CMSG_DATA(header).cast(), raw.len());
        }
    }
    // SAFETY: everything that `message` points to outlives the call.
    let sent = unsafe {
        libc::sendmsg(socket.as_raw_fd(), &raw const message, libc::MSG_NOSIGNAL | libc::MSG_DONTWAIT)
    };
    match usize::try_from(sent) {
        Ok(count) if count == bytes.len() => Ok(()),
        Ok(_) => Err(io::Error::from(io::ErrorKind::WriteZero)),
        Err(_) => Err(io::Error::last_os_error()),
    }
}

/// Receives one message into `buffer`: how many bytes (0: the other side has ended), and its descriptors.
pub(crate) fn receive(socket: BorrowedFd<'_>, buffer: &mut [u8]) -> io::Result<(usize, Vec<OwnedFd>)> {
    let mut part = libc::iovec { iov_base: buffer.as_mut_ptr().cast(), iov_len: buffer.len() };
    let mut control: Control = [0; 8];
    let mut message = message(&mut part);
    message.msg_control = control.as_mut_ptr().cast();
    message.msg_controllen = size_of::<Control>() as _;
    // SAFETY: everything that `message` points to outlives the call.
    let got = unsafe { libc::recvmsg(socket.as_raw_fd(), &raw mut message, libc::MSG_CMSG_CLOEXEC) };
    let Ok(count) = usize::try_from(got) else { return Err(io::Error::last_os_error()) };
    let mut descriptors = Vec::new();
    // SAFETY: the kernel filled the control data, which these macros walk within `msg_controllen`.
    let mut header = unsafe { libc::CMSG_FIRSTHDR(&raw const message) };
    while !header.is_null() {
        // SAFETY: `header` is one of the kernel's, so its fields and data are initialised; every descriptor in
        // it is new and ours.
        unsafe {
            if (*header).cmsg_level == libc::SOL_SOCKET && (*header).cmsg_type == libc::SCM_RIGHTS {
                #[allow(clippy::unnecessary_cast, reason = "the field's type differs between C libraries")]
                let bytes = (*header).cmsg_len as usize - libc::CMSG_LEN(0) as usize;
                let data: *const RawFd = libc::CMSG_DATA(header).cast();
                for index in 0..bytes / size_of::<RawFd>() {
                    descriptors.push(OwnedFd::from_raw_fd(data.add(index).read_unaligned()));
                }
            }
            header = libc::CMSG_NXTHDR(&raw const message, header);
        }
    }
    Ok((count, descriptors))
}

fn message(part: &mut libc::iovec) -> libc::msghdr {
    // SAFETY: all zeros is a value of this plain C structure.
    let mut message: libc::msghdr = unsafe { MaybeUninit::zeroed().assume_init() };
    message.msg_iov = part;
    message.msg_iovlen = 1;
    message
}
