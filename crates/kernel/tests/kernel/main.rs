//! The kernel through a toy service: what a service's author may rely on.

mod blobs;
mod calls;
mod clear;
mod jobs;
mod restarts;
mod toy;
