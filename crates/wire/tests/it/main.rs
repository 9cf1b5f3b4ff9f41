//! The wire protocols, judged by what botocore sends and reads, and by each other.

mod answers;
mod chunked;
mod git;
mod mutations;
mod patterns;
mod requests;
mod round_trips;
mod routing;
mod sample;
mod support;
mod validation;
