//! The database file: how it is opened, what the kernel keeps in it, which version it has.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

/// The version of the state's layout. A state of a newer one is refused, of an older one migrated.
pub const STATE_VERSION: i64 = 1;

/// The kernel's own tables. Services' records have a table a kind: see [`crate::Record`].
const TABLES: &str = "
CREATE TABLE IF NOT EXISTS job(
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, arn TEXT NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL,
    state TEXT NOT NULL, ready INTEGER NOT NULL, alarm INTEGER, failures INTEGER NOT NULL DEFAULT 0, parked TEXT, parked_at INTEGER);
CREATE INDEX IF NOT EXISTS job_arn ON job(arn);
CREATE INDEX IF NOT EXISTS job_alarm ON job(alarm) WHERE alarm IS NOT NULL;
CREATE TABLE IF NOT EXISTS inbox(n INTEGER PRIMARY KEY AUTOINCREMENT, job TEXT NOT NULL, message TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS inbox_job ON inbox(job, n);
CREATE TABLE IF NOT EXISTS ticket(
    id TEXT PRIMARY KEY, job TEXT NOT NULL, follows TEXT, effect TEXT, spec TEXT);
CREATE INDEX IF NOT EXISTS ticket_job ON ticket(job);
CREATE INDEX IF NOT EXISTS ticket_follows ON ticket(follows) WHERE follows IS NOT NULL;
CREATE TABLE IF NOT EXISTS caller(id TEXT PRIMARY KEY, account TEXT NOT NULL, region TEXT NOT NULL, v TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS blob(id TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS journal(
    n INTEGER PRIMARY KEY AUTOINCREMENT, time INTEGER NOT NULL, request TEXT NOT NULL, account TEXT NOT NULL,
    region TEXT NOT NULL, caller TEXT NOT NULL, action TEXT NOT NULL, resource TEXT NOT NULL, outcome TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS journal_denials ON journal(n) WHERE outcome >= 'denied' AND outcome < 'denied;';
";

/// Why a state cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The state was written by a newer Formwork.
    #[error(
        "the state is of version {found}, this formwork knows version {STATE_VERSION} and older: use a newer formwork, or another --state folder"
    )]
    Newer {
        /// Its version.
        found: i64,
    },
    /// The file is not a database, or cannot be read or written.
    #[error("cannot open the database: {0}")]
    Database(#[from] rusqlite::Error),
    /// Something else in the state folder cannot be read or written.
    #[error("cannot use the state folder {folder}: {cause}")]
    Folder {
        /// The folder.
        folder: std::path::PathBuf,
        /// Why.
        cause: std::io::Error,
    },
}

/// Opens the writer's connection, and makes what is not there yet.
pub(crate) fn open_writer(path: &Path) -> Result<Connection, OpenError> {
    let db = Connection::open(path)?;
    // Full sync: nobody is answered before the commit is on the disk. Checkpoints are the writer's own, between
    // groups: SQLite's automatic ones would come in the middle of somebody's answer.
    db.execute_batch(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0;
         PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000; PRAGMA busy_timeout=5000;",
    )?;
    prepare(&db)?;
    Ok(db)
}

/// Whether a state of this folder can be opened: one that is not there can. Nothing in it is changed.
pub fn check_state(folder: &Path) -> Result<(), OpenError> {
    let path = folder.join("formwork.db");
    if !path.exists() {
        return Ok(());
    }
    let db = open_reader(&path)?;
    let found: i64 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > STATE_VERSION { Err(OpenError::Newer { found }) } else { Ok(()) }
}

/// Opens a connection that only reads.
pub(crate) fn open_reader(path: &Path) -> Result<Connection, OpenError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(path, flags)?;
    db.execute_batch("PRAGMA query_only=ON; PRAGMA cache_size=-8000; PRAGMA busy_timeout=5000;")?;
    db.set_prepared_statement_cache_capacity(512);
    Ok(db)
}

/// Opens a database that lives as long as its connection, for tests.
pub(crate) fn open_in_memory() -> Result<Connection, OpenError> {
    let db = Connection::open_in_memory()?;
    prepare(&db)?;
    Ok(db)
}

fn prepare(db: &Connection) -> Result<(), OpenError> {
    db.set_prepared_statement_cache_capacity(512);
    let found: i64 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > STATE_VERSION {
        return Err(OpenError::Newer { found });
    }
    db.execute_batch(TABLES)?;
    // States that were made before jobs said since when they are set aside.
    let dated = "SELECT count(*) FROM pragma_table_info('job') WHERE name='parked_at'";
    if db.query_row(dated, [], |row| row.get::<_, i64>(0))? == 0 {
        db.execute_batch("ALTER TABLE job ADD COLUMN parked_at INTEGER")?;
    }
    db.execute_batch(&format!("PRAGMA user_version={STATE_VERSION}"))?;
    Ok(())
}

/// Makes the table of a kind of record.
pub(crate) fn create_table(db: &Connection, kind: &str, indexes: &[&str]) -> rusqlite::Result<()> {
    db.execute_batch(&format!(
        "CREATE TABLE IF NOT EXISTS \"{kind}\"(account TEXT NOT NULL, region TEXT NOT NULL, id TEXT NOT NULL, \
         v TEXT NOT NULL, PRIMARY KEY(account, region, id))"
    ))?;
    for field in indexes {
        // Tables and indexes share their names: the colon is in no kind, so that no kind is called like an index.
        db.execute_batch(&format!(
            "CREATE INDEX IF NOT EXISTS \"{kind}:{field}\" ON \"{kind}\"(account, region, v->>'$.{field}', id)"
        ))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn indexes(db: &Connection) -> Vec<String> {
        let mut found =
            db.prepare("SELECT name FROM sqlite_schema WHERE type='index' AND sql LIKE '%v->>%'").unwrap();
        found.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    }

    #[test]
    fn a_kind_may_be_called_like_another_one_and_its_field() {
        let db = open_in_memory().unwrap();
        create_table(&db, "thing", &["name", "name_part", "status.code"]).unwrap();
        create_table(&db, "thing_name", &["part"]).unwrap();
        assert_eq!(indexes(&db), ["thing:name", "thing:name_part", "thing:status.code", "thing_name:part"]);
    }

    #[test]
    fn a_state_of_an_earlier_day_opens() {
        let db = Connection::open_in_memory().unwrap();
        db.execute_batch(&TABLES.replace(", parked_at INTEGER", "")).unwrap();
        prepare(&db).unwrap();
        prepare(&db).unwrap();
        db.execute_batch("UPDATE job SET parked_at=1").unwrap();
    }
}
