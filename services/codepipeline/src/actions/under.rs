//! Under whom an action works: its own role, which the pipeline's role assumes, or the pipeline's role itself.

use kernel::{Acting, As, Call, Origin, Outside, Result};
use serde::{Deserialize, Serialize};

use crate::api;
use crate::pipeline::arn;

/// Under whom an action works; an effect carries it along.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Under {
    /// The ARN of the pipeline.
    pipeline: String,
    /// The pipeline's role.
    own: String,
    /// The action's role, if it has one of its own.
    role: Option<String>,
    /// The session's name: milliseconds since 1970, as on AWS.
    session: String,
}

impl Under {
    pub(crate) fn of(
        call: &Call,
        declaration: &api::PipelineDeclaration,
        declared: &api::ActionDeclaration,
    ) -> Self {
        let own = declaration.role_arn.clone();
        let role = declared.role_arn.clone().filter(|role| *role != own);
        let pipeline = arn(call.place(), &declaration.name);
        Under { pipeline, own, role, session: call.now().0.to_string() }
    }

    /// For calls in a transaction.
    pub(crate) fn principal(&self) -> As<'_> {
        match &self.role {
            Some(role) => As::chained(&self.own, role, &self.session).taken_for(&self.pipeline),
            None => As::role(&self.own, &self.session).taken_for(&self.pipeline),
        }
    }

    /// For calls outside of one.
    pub(crate) async fn origin(&self, outside: &Outside) -> Result<Origin> {
        let role = self.role.as_ref().unwrap_or(&self.own);
        let acting =
            Acting { service: "codepipeline", resource: &self.pipeline, role: Some((role, &self.session)) };
        match &self.role {
            Some(_) => outside.origin_through(&acting, &self.own).await,
            None => outside.origin(&outside.kernel()?, &acting).await,
        }
    }
}
