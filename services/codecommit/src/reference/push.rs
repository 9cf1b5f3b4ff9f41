//! From a push to its record: who is about to move which references, and the one transaction that says they did.

use std::borrow::Cow;

use kernel::{Call, Caller, Ids as _, Kernel, Origin, Place, Query, Record, RequestInfo, Result};
use serde::{Deserialize, Serialize};

use super::record;
use crate::plumbing::Bare;
use crate::repository::{Repository, RepositoryId};

/// Somebody who is about to move references. Its row is written before Git moves any, so that a change that is found
/// after a crash still has its author.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Push {
    pub(crate) id: String,
    /// The id of the repository.
    pub(crate) repository: String,
    pub(crate) place: Place,
    /// The ARN of who pushes.
    pub(crate) caller: String,
    /// Their whole names, in the push's order.
    pub(crate) references: Vec<String>,
}

impl Record for Push {
    const KIND: &'static str = "codecommit_push";
    const INDEXES: &'static [&'static str] = &["repository"];

    fn id(&self) -> Cow<'_, str> {
        (&self.id).into()
    }
}

impl Push {
    /// The call's caller is about to move references of a repository.
    pub(crate) fn announce(
        call: &mut Call,
        repository: &Repository,
        references: Vec<String>,
    ) -> Result<Push> {
        let caller = call.caller().arn();
        Push::announce_for(call, &repository.id, caller, references)
    }

    /// Somebody is about to move references of a repository.
    pub(crate) fn announce_for(
        call: &mut Call,
        repository: &str,
        caller: String,
        references: Vec<String>,
    ) -> Result<Push> {
        let place = call.place().clone();
        let push =
            Push { id: call.ids().uuid(), repository: repository.to_owned(), place, caller, references };
        call.put(&push)?;
        Ok(push)
    }

    /// Git has moved what it would: records the difference, whatever it is.
    pub(crate) async fn settle(self, kernel: &Kernel) -> Result<()> {
        settle(kernel, self.place, &self.repository, Some(self.id)).await
    }
}

/// Records the difference between Git's references and the rows, and forgets the push that ends here; without one, all
/// of them. What is read must be what is recorded, and a repository that is deleted stays away: it is held meanwhile.
async fn settle(kernel: &Kernel, place: Place, id: &str, own: Option<String>) -> Result<()> {
    let git = kernel.outside().git()?;
    let _held = git.hold(id).await;
    let known = id.to_owned();
    let is_there =
        kernel.read(Origin::nobody(), move |call| call.get::<RepositoryId>(&known)).await?.is_some();
    let now = if is_there { Bare::new(git, id).references().await? } else { Vec::new() };
    let id = id.to_owned();
    let write = move |call: &mut Call| {
        record(call, &id, now, own.as_deref())?;
        let ended = match own {
            Some(own) => vec![own],
            None => every(call, &id)?.into_iter().map(|push| push.id).collect(),
        };
        ended.iter().try_for_each(|push| call.remove::<Push>(push).map(drop))
    };
    kernel.write(origin(place), write).await
}

/// Everybody who is about to move references of a repository.
pub(super) fn every(call: &Call, repository: &str) -> Result<Vec<Push>> {
    call.every(&Query::all().by("repository", repository))
}

/// What Git's refs have and the rows do not, after a crash between the two; and folders that no repository has. To be
/// called at start, before anybody pushes.
pub async fn recover(kernel: &Kernel) -> Result<()> {
    let all = kernel.read(Origin::nobody(), |call| call.every::<RepositoryId>(&Query::all())).await?;
    let known: Vec<String> = all.iter().map(|repository| repository.id.clone()).collect();
    kernel.outside().git()?.sweep(&known).await?;
    for repository in all {
        settle(kernel, repository.place, &repository.id, None).await?;
    }
    Ok(())
}

/// The service itself, in a place.
fn origin(place: Place) -> Origin {
    let request = RequestInfo { secure: true, ..RequestInfo::default() };
    Origin { caller: Caller::service("codecommit"), place, request }
}
