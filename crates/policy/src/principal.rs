//! Who calls.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::{Arn, Partition};

/// Who calls, as authentication found out.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum Principal {
    /// Nobody: the request was not signed.
    Anonymous,
    /// An account's root user.
    Root {
        /// The partition that the account is in.
        #[serde(default)]
        partition: Partition,
        /// 12 digits.
        account: String,
    },
    /// An IAM user.
    User {
        /// With its path.
        arn: String,
        /// The unique id, `AIDA…`.
        id: String,
    },
    /// A session of an IAM role.
    Session {
        /// The role's ARN, with its path.
        role_arn: String,
        /// The role's unique id, `AROA…`.
        role_id: String,
        /// The name of the session.
        name: String,
        /// `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION`; the role's path is not in it.
        arn: String,
    },
    /// A session that an IAM user got from `GetFederationToken`.
    Federated {
        /// `arn:aws:sts::ACCOUNT:federated-user/NAME`.
        arn: String,
        /// 12 digits.
        account: String,
        /// The name of the session.
        name: String,
        /// The ARN of the user whose keys asked for it; its policies are the session's identity policies.
        user_arn: String,
    },
    /// An AWS service that calls on its own behalf.
    Service {
        /// `events.amazonaws.com`.
        name: String,
    },
}

impl Principal {
    /// The account that it belongs to; services and strangers have none.
    pub fn account(&self) -> Option<&str> {
        match self {
            Principal::Anonymous | Principal::Service { .. } => None,
            Principal::Root { account, .. } | Principal::Federated { account, .. } => Some(account),
            Principal::User { arn, .. } | Principal::Session { arn, .. } => {
                Arn::parse(arn).map(|arn| arn.account)
            }
        }
    }

    /// Its ARN as `GetCallerIdentity` shows it; a service's name, and `anonymous`, in place of one.
    pub fn arn(&self) -> Cow<'_, str> {
        match self {
            Principal::Anonymous => Cow::Borrowed("anonymous"),
            Principal::Root { partition, account } => {
                Cow::Owned(format!("arn:{partition}:iam::{account}:root"))
            }
            Principal::User { arn, .. }
            | Principal::Session { arn, .. }
            | Principal::Federated { arn, .. } => Cow::Borrowed(arn),
            Principal::Service { name } => Cow::Borrowed(name),
        }
    }

    /// `aws:PrincipalArn`: as [`Principal::arn`], but a role session gives its role's ARN, and who has no ARN none.
    pub fn principal_arn(&self) -> Option<Cow<'_, str>> {
        match self {
            Principal::Anonymous | Principal::Service { .. } => None,
            Principal::Session { role_arn, .. } => Some(Cow::Borrowed(role_arn)),
            _ => Some(self.arn()),
        }
    }

    /// `aws:userid`: the account of a root user, a user's id, `AROA…:SESSION`, `ACCOUNT:NAME` of a federated user.
    pub fn user_id(&self) -> Option<Cow<'_, str>> {
        match self {
            Principal::Anonymous | Principal::Service { .. } => None,
            Principal::Root { account, .. } => Some(Cow::Borrowed(account)),
            Principal::User { id, .. } => Some(Cow::Borrowed(id)),
            Principal::Session { role_id, name, .. } => Some(Cow::Owned(format!("{role_id}:{name}"))),
            Principal::Federated { account, name, .. } => Some(Cow::Owned(format!("{account}:{name}"))),
        }
    }

    /// `aws:username`: users alone have it.
    pub fn user_name(&self) -> Option<&str> {
        match self {
            Principal::User { arn, .. } => arn.rsplit('/').next(),
            _ => None,
        }
    }

    /// `aws:PrincipalType`; AWS documents none for services.
    pub fn principal_type(&self) -> Option<&'static str> {
        match self {
            Principal::Anonymous => Some("Anonymous"),
            Principal::Root { .. } => Some("Account"),
            Principal::User { .. } => Some("User"),
            Principal::Session { .. } => Some("AssumedRole"),
            Principal::Federated { .. } => Some("FederatedUser"),
            Principal::Service { .. } => None,
        }
    }

    /// Whether it is a session of a service-linked role, which no organisation's policy binds.
    pub(crate) fn is_service_linked(&self) -> bool {
        matches!(self, Principal::Session { role_arn, .. } if role_arn.contains(":role/aws-service-role/"))
    }
}
