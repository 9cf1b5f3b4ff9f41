//! Whose credentials a process may fetch: a file in its folder that the process does not see.

use std::{fs, io, os::unix::fs::PermissionsExt, path::Path};

use kernel::ProcessRole;
use ring::{
    digest::{SHA256, digest},
    rand::{SecureRandom, SystemRandom},
};
use serde::{Deserialize, Serialize};

use crate::hex;

/// Where a process in a sandbox asks for its role's credentials, at [`crate::relay::CREDENTIALS`]; its id follows.
pub const CREDENTIALS: &str = "/v2/credentials/";
/// Where one without sandbox does, at the gateway; its id follows.
pub const PLAIN_CREDENTIALS: &str = "/_formwork/credentials/";

/// The file's name in the process's folder.
pub(crate) const FILE: &str = "role.json";

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Door {
    pub(super) role: ProcessRole,
    /// What a process without sandbox shows; none for one in a sandbox, whose connections say whose they are.
    token: Option<String>,
}

impl Door {
    pub(super) fn is_opened_by(&self, token: &str) -> bool {
        // Hashed, so that the time that comparing takes tells nothing.
        let hashed = |text: &str| digest(&SHA256, text.as_bytes());
        self.token.as_deref().is_some_and(|own| hashed(own).as_ref() == hashed(token).as_ref())
    }
}

/// Writes the file; gives the token if one is wanted.
pub(super) fn write(folder: &Path, role: &ProcessRole, wants_token: bool) -> io::Result<Option<String>> {
    let token = wants_token.then(token).transpose()?;
    let door = Door { role: role.clone(), token: token.clone() };
    let path = folder.join(FILE);
    fs::write(&path, serde_json::to_vec(&door).map_err(io::Error::other)?)?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600))?;
    Ok(token)
}

pub(super) fn read(folder: &Path) -> Option<Door> {
    serde_json::from_slice(&fs::read(folder.join(FILE)).ok()?).ok()
}

fn token() -> io::Result<String> {
    let mut bytes = [0; 32];
    SystemRandom::new().fill(&mut bytes).map_err(|_| io::Error::other("the system has no randomness"))?;
    Ok(hex::encode(&bytes))
}
