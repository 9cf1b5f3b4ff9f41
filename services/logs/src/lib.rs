//! CloudWatch Logs.
//!
//! Served: log groups, log streams, their events (put, read from either end, filtered by plain filter patterns),
//! retention that deletes, tags. A stream's events are read in the order in which they were put.
//!
//! Events are kept as records: a row a batch of at most 64 KiB, under the stream's ordinal of its first event. That is
//! all in `store.rs`, and nothing else knows it, so that append-only segment files can take its place. A put appends a row
//! and updates the stream's. What is deleted vanishes at once, and its rows go in a job's small steps.
//!
//! Refused: KMS keys (`InvalidParameterException` where one is given, `NotImplemented` for `AssociateKmsKey`), the
//! class `INFREQUENT_ACCESS`, deletion protection, filter patterns over JSON, fields or regular expressions, other
//! accounts' groups; and by name, as operations: subscription and metric filters, queries, resource policies. `unmask`
//! and `interleaved` change nothing, as nothing is masked and everything is interleaved; so do sequence tokens, as
//! on AWS since 2023. `storedBytes` of groups is not shown. `entity` is refused as AWS refuses an entity.

mod error;
mod event;
mod group;
mod store;
mod stream;
mod sweep;

use shapes_logs as api;

/// The service.
#[derive(Debug)]
pub struct Logs;

kernel::serves!(Logs: api::SERVICE,
    operations [
        CreateLogGroup, DeleteLogGroup, DescribeLogGroups,
        PutRetentionPolicy, DeleteRetentionPolicy,
        TagResource, UntagResource, ListTagsForResource, TagLogGroup, UntagLogGroup, ListTagsLogGroup,
        DescribeSubscriptionFilters, DescribeMetricFilters,
        CreateLogStream, DeleteLogStream, DescribeLogStreams,
        PutLogEvents, GetLogEvents, FilterLogEvents,
    ],
    resources [group::resource::GroupResource, stream::resource::StreamResource],
    jobs [group::retention::Retention, sweep::Sweep],
    records [group::Group, stream::Stream, store::Batch],
);
