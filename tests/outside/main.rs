//! The runtime judged from outside: the real binary, driven by real clients, sharing no code with it.

mod clients;
mod identity;
mod installation;
mod life;
