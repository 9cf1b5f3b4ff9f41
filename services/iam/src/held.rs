//! The operations on what users, groups and roles hold: the same eight for each of the three.

use kernel::{Answers, Call, Needs, Result};
use schema::Operation;
use shapes_iam as api;

use crate::entity::Entity;
use crate::group::Group;
use crate::role::Role;
use crate::user::User;
use crate::{Iam, holder, paging};

type Output<Op> = <Op as Operation>::Output;

macro_rules! policy_operations {
    ($holder:ty, $name:ident: $attach:ident, $detach:ident, $attached:ident -> $attached_out:ident,
     $put:ident, $get:ident -> $got:ident, $list:ident -> $listed:ident, $delete:ident) => {
        impl Answers<api::$attach> for Iam {
            fn needs(call: &Call, op: &api::$attach) -> Result<Needs> {
                Ok(<$holder>::needs(call, &op.$name)?.when("iam:PolicyARN", &op.policy_arn))
            }

            fn run(call: &mut Call, op: api::$attach) -> Result<Output<api::$attach>> {
                holder::attach::<$holder>(call, &op.$name, &op.policy_arn)?;
                Ok(Default::default())
            }
        }

        impl Answers<api::$detach> for Iam {
            fn needs(call: &Call, op: &api::$detach) -> Result<Needs> {
                Ok(<$holder>::needs(call, &op.$name)?.when("iam:PolicyARN", &op.policy_arn))
            }

            fn run(call: &mut Call, op: api::$detach) -> Result<Output<api::$detach>> {
                holder::detach::<$holder>(call, &op.$name, &op.policy_arn)?;
                Ok(Default::default())
            }
        }

        impl Answers<api::$attached> for Iam {
            fn needs(call: &Call, op: &api::$attached) -> Result<Needs> {
                <$holder>::needs(call, &op.$name)
            }

            fn run(call: &Call, op: api::$attached) -> Result<Output<api::$attached>> {
                let (prefix, marker) = (op.path_prefix.as_deref(), op.marker.as_deref());
                let holder = <$holder>::find(call, &op.$name)?;
                let page = holder::page_attached(&holder, prefix, marker, op.max_items);
                Ok(api::$attached_out {
                    attached_policies: Some(page.items),
                    is_truncated: Some(page.next.is_some()),
                    marker: page.next,
                })
            }
        }

        impl Answers<api::$put> for Iam {
            fn needs(call: &Call, op: &api::$put) -> Result<Needs> {
                <$holder>::needs(call, &op.$name)
            }

            fn run(call: &mut Call, op: api::$put) -> Result<Output<api::$put>> {
                holder::put_inline::<$holder>(call, &op.$name, &op.policy_name, &op.policy_document)?;
                Ok(Default::default())
            }
        }

        impl Answers<api::$get> for Iam {
            fn needs(call: &Call, op: &api::$get) -> Result<Needs> {
                <$holder>::needs(call, &op.$name)
            }

            fn run(call: &Call, op: api::$get) -> Result<Output<api::$get>> {
                let policy_document = holder::inline::<$holder>(call, &op.$name, &op.policy_name)?;
                Ok(api::$got { $name: op.$name, policy_name: op.policy_name, policy_document })
            }
        }

        impl Answers<api::$list> for Iam {
            fn needs(call: &Call, op: &api::$list) -> Result<Needs> {
                <$holder>::needs(call, &op.$name)
            }

            fn run(call: &Call, op: api::$list) -> Result<Output<api::$list>> {
                use holder::Holder as _;
                let holder = <$holder>::find(call, &op.$name)?;
                let names = holder.holdings().inline.keys().map(|name| (name.clone(), name.clone()));
                let page = paging::part(names, op.marker.as_deref(), op.max_items);
                Ok(api::$listed {
                    policy_names: page.items,
                    is_truncated: Some(page.next.is_some()),
                    marker: page.next,
                })
            }
        }

        impl Answers<api::$delete> for Iam {
            fn needs(call: &Call, op: &api::$delete) -> Result<Needs> {
                <$holder>::needs(call, &op.$name)
            }

            fn run(call: &mut Call, op: api::$delete) -> Result<Output<api::$delete>> {
                holder::delete_inline::<$holder>(call, &op.$name, &op.policy_name)?;
                Ok(Default::default())
            }
        }
    };
}

policy_operations!(Role, role_name: AttachRolePolicy, DetachRolePolicy,
    ListAttachedRolePolicies -> ListAttachedRolePoliciesOutput,
    PutRolePolicy, GetRolePolicy -> GetRolePolicyOutput, ListRolePolicies -> ListRolePoliciesOutput,
    DeleteRolePolicy);
policy_operations!(User, user_name: AttachUserPolicy, DetachUserPolicy,
    ListAttachedUserPolicies -> ListAttachedUserPoliciesOutput,
    PutUserPolicy, GetUserPolicy -> GetUserPolicyOutput, ListUserPolicies -> ListUserPoliciesOutput,
    DeleteUserPolicy);
policy_operations!(Group, group_name: AttachGroupPolicy, DetachGroupPolicy,
    ListAttachedGroupPolicies -> ListAttachedGroupPoliciesOutput,
    PutGroupPolicy, GetGroupPolicy -> GetGroupPolicyOutput, ListGroupPolicies -> ListGroupPoliciesOutput,
    DeleteGroupPolicy);

/// Putting and taking away a permissions boundary.
macro_rules! boundary_operations {
    ($holder:ty, $name:ident: $put:ident, $delete:ident) => {
        impl Answers<api::$put> for Iam {
            fn needs(call: &Call, op: &api::$put) -> Result<Needs> {
                let needs = <$holder>::needs(call, &op.$name)?;
                // The key is about the boundary that is asked for, not the one that there is.
                Ok(needs.when("iam:PermissionsBoundary", &op.permissions_boundary))
            }

            fn run(call: &mut Call, op: api::$put) -> Result<Output<api::$put>> {
                let mut holder = <$holder>::find(call, &op.$name)?;
                crate::managed::check_boundary(call, Some(&op.permissions_boundary))?;
                holder.boundary = Some(op.permissions_boundary);
                call.put(&holder)?;
                Ok(Default::default())
            }
        }

        impl Answers<api::$delete> for Iam {
            fn needs(call: &Call, op: &api::$delete) -> Result<Needs> {
                <$holder>::needs(call, &op.$name)
            }

            fn run(call: &mut Call, op: api::$delete) -> Result<Output<api::$delete>> {
                let mut holder = <$holder>::find(call, &op.$name)?;
                if holder.boundary.take().is_none() {
                    let message =
                        format!("The {} {} has no permissions boundary.", <$holder>::NOUN, op.$name);
                    return Err(crate::errors::no_such_entity(message));
                }
                call.put(&holder)?;
                Ok(Default::default())
            }
        }
    };
}

boundary_operations!(Role, role_name: PutRolePermissionsBoundary, DeleteRolePermissionsBoundary);
boundary_operations!(User, user_name: PutUserPermissionsBoundary, DeleteUserPermissionsBoundary);
