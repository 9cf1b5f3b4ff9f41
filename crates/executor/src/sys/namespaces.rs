//! Leaving the namespaces that the process was born into, and furnishing the new ones.

use std::{
    io,
    mem::{MaybeUninit, offset_of},
    net::Ipv4Addr,
    os::fd::{AsRawFd, FromRawFd, OwnedFd},
};

use super::check;

/// Leaves namespaces: a union of `libc::CLONE_NEW…`.
pub(crate) fn unshare(which: libc::c_int) -> io::Result<()> {
    // SAFETY: takes numbers only; of the flags, none unshares memory or descriptors.
    check(unsafe { libc::unshare(which) }).map(drop)
}

/// Names the host, in the process's own host-name namespace.
pub(crate) fn set_host_name(name: &str) -> io::Result<()> {
    // SAFETY: pointer and length are those of one string.
    check(unsafe { libc::sethostname(name.as_ptr().cast(), name.len()) }).map(drop)
}

/// Brings up the loopback interface of the process's own network.
pub(crate) fn raise_loopback() -> io::Result<()> {
    let mut request = interface(b"lo");
    // SAFETY: two small constants of `c_int` that fit `c_short`.
    #[expect(clippy::cast_possible_truncation, reason = "the kernel's structure has a short here")]
    let flags = (libc::IFF_UP | libc::IFF_RUNNING) as libc::c_short;
    request.ifr_ifru.ifru_flags = flags;
    control(libc::SIOCSIFFLAGS, &mut request)
}

/// Gives the loopback interface one more address.
pub(crate) fn add_loopback_address(address: Ipv4Addr) -> io::Result<()> {
    let mut request = interface(b"lo:1");
    let family = libc::sa_family_t::try_from(libc::AF_INET).map_err(io::Error::other)?;
    let mut data = [0; 14];
    let start = offset_of!(libc::sockaddr_in, sin_addr) - offset_of!(libc::sockaddr, sa_data);
    for (slot, octet) in data.iter_mut().skip(start).zip(address.octets()) {
        *slot = libc::c_char::from_ne_bytes([octet]);
    }
    request.ifr_ifru.ifru_addr = libc::sockaddr { sa_family: family, sa_data: data };
    control(libc::SIOCSIFADDR, &mut request)
}

fn interface(name: &[u8]) -> libc::ifreq {
    // SAFETY: all zeros is a value of this plain C structure.
    let mut request: libc::ifreq = unsafe { MaybeUninit::zeroed().assume_init() };
    for (slot, byte) in request.ifr_name.iter_mut().zip(name) {
        *slot = libc::c_char::from_ne_bytes([*byte]);
    }
    request
}

fn control(what: libc::c_ulong, request: &mut libc::ifreq) -> io::Result<()> {
    // SAFETY: takes numbers only.
    let raw = check(unsafe { libc::socket(libc::AF_INET, libc::SOCK_DGRAM | libc::SOCK_CLOEXEC, 0) })?;
    // SAFETY: the descriptor is new.
    let socket = unsafe { OwnedFd::from_raw_fd(raw) };
    // SAFETY: both requests read an `ifreq`, which outlives the call.
    check(unsafe { libc::ioctl(socket.as_raw_fd(), what as _, std::ptr::from_mut(request)) }).map(drop)
}
