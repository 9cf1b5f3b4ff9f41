//! S3 through its public door: a kernel in a folder, clients of two accounts, a toy KMS.

mod buckets;
mod checksums;
mod copies;
mod events;
mod house;
mod keys;
mod lifecycle;
mod lists;
mod objects;
mod permissions;
mod policies;
mod resources;
mod uploads;
mod versions;
