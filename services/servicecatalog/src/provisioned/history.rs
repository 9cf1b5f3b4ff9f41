//! Records: what was asked for a provisioned product, and what became of it. `DescribeRecord`, `ListRecordHistory`.

use std::borrow::Cow;

use kernel::{Answers, ApiError, Call, Failure, Needs, Query, Record, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};

use super::access::{self, Level};
use super::{Provisioned, TYPE};
use crate::tags::Tags;
use crate::{ServiceCatalog, api, error, names, paging};

/// What was asked for a provisioned product. It outlives it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct History {
    pub(crate) id: String,
    pub(crate) provisioned: String,
    pub(crate) name: String,
    /// `PROVISION_PRODUCT`, `UPDATE_PROVISIONED_PRODUCT`, `TERMINATE_PROVISIONED_PRODUCT`.
    pub(crate) kind: String,
    pub(crate) status: String,
    pub(crate) created: Timestamp,
    pub(crate) updated: Timestamp,
    pub(crate) product: String,
    pub(crate) artifact: String,
    pub(crate) path: String,
    #[serde(default)]
    pub(crate) role: Option<String>,
    #[serde(default)]
    pub(crate) tags: Tags,
    #[serde(default)]
    pub(crate) errors: Vec<Failure>,
    #[serde(default)]
    pub(crate) outputs: Vec<Output>,
    pub(crate) user: String,
    pub(crate) session: String,
}

/// An output of the stack.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Output {
    pub(crate) key: String,
    pub(crate) value: String,
    #[serde(default)]
    pub(crate) description: Option<String>,
}

impl Record for History {
    const KIND: &'static str = "servicecatalog_record";

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.id)
    }

    fn absent(id: &str) -> ApiError {
        error::absent("Record", id)
    }
}

impl History {
    /// A record of something that is about to be done.
    pub(super) fn begun(call: &Call, of: &Provisioned, kind: &str) -> Self {
        History {
            id: names::draw(call, "rec"),
            provisioned: of.id.clone(),
            name: of.name.clone(),
            kind: kind.to_owned(),
            status: api::record_status::CREATED.to_owned(),
            created: call.now(),
            updated: call.now(),
            product: of.product.clone(),
            artifact: of.artifact.clone(),
            path: of.path.clone(),
            role: of.role.clone(),
            tags: of.tags.clone(),
            errors: Vec::new(),
            outputs: Vec::new(),
            user: access::user(call),
            session: call.caller().arn(),
        }
    }

    /// As it is shown.
    pub(super) fn detail(&self) -> api::RecordDetail {
        let errors = self.errors.iter().map(|failure| api::RecordError {
            code: Some(failure.code.clone()),
            description: Some(failure.message.clone()),
        });
        let tags = self.tags.iter();
        let tags =
            tags.map(|(key, value)| api::RecordTag { key: Some(key.clone()), value: Some(value.clone()) });
        api::RecordDetail {
            record_id: Some(self.id.clone()),
            provisioned_product_name: Some(self.name.clone()),
            status: Some(self.status.clone()),
            created_time: Some(self.created),
            updated_time: Some(self.updated),
            provisioned_product_type: Some(TYPE.to_owned()),
            record_type: Some(self.kind.clone()),
            provisioned_product_id: Some(self.provisioned.clone()),
            product_id: Some(self.product.clone()),
            provisioning_artifact_id: Some(self.artifact.clone()),
            path_id: Some(self.path.clone()),
            record_errors: Some(errors.collect()),
            record_tags: Some(tags.collect()),
            launch_role_arn: self.role.clone(),
        }
    }
}

/// Outputs as they are shown.
pub(super) fn shown(outputs: Vec<Output>) -> Vec<api::RecordOutput> {
    let shown = outputs.into_iter().map(|output| api::RecordOutput {
        output_key: Some(output.key),
        output_value: Some(output.value),
        description: output.description,
    });
    shown.collect()
}

impl Answers<api::DescribeRecord> for ServiceCatalog {
    fn needs(call: &Call, op: &api::DescribeRecord) -> Result<Needs> {
        match call.get::<History>(&op.id)? {
            Some(record) => access::needs(call, Some(&record.provisioned), None),
            None => access::needs(call, None, None),
        }
    }

    fn run(call: &Call, op: api::DescribeRecord) -> Result<api::DescribeRecordOutput> {
        let record = call.find::<History>(&op.id)?;
        let detail = record.detail();
        let (outputs, next_page_token) =
            paging::page(record.outputs, |one| &one.key, op.page_size, op.page_token.as_deref())?;
        Ok(api::DescribeRecordOutput {
            record_detail: Some(detail),
            record_outputs: Some(shown(outputs)),
            next_page_token,
        })
    }
}

impl Answers<api::ListRecordHistory> for ServiceCatalog {
    fn needs(_: &Call, op: &api::ListRecordHistory) -> Result<Needs> {
        access::listing(op.access_level_filter.as_ref())
    }

    fn run(call: &Call, op: api::ListRecordHistory) -> Result<api::ListRecordHistoryOutput> {
        let level = Level::of(op.access_level_filter.as_ref())?;
        let mut all = call.every::<History>(&Query::all())?;
        all.retain(|one| level.shows(call, &one.user, &one.session));
        if let Some(filter) = op.search_filter {
            let value = filter.value.unwrap_or_default();
            match filter.key.as_deref() {
                Some("product") => all.retain(|one| one.product == value),
                Some("provisionedproduct") => all.retain(|one| one.provisioned == value),
                _ => return Err(error::invalid("records are searched by product or provisionedproduct")),
            }
        }
        all.sort_by(|a, b| (b.created, &b.id).cmp(&(a.created, &a.id)));
        let (page, next_page_token) =
            paging::page(all, |one| &one.id, op.page_size, op.page_token.as_deref())?;
        let record_details = Some(page.iter().map(History::detail).collect());
        Ok(api::ListRecordHistoryOutput { record_details, next_page_token })
    }
}
