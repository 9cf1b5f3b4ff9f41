//! The wire protocols, judged by what botocore sends and reads, and by each other.

mod chunked;
mod patterns;
mod requests;
mod routing;
mod support;
