//! Records in the database, as a call reads and writes them.

use rusqlite::types::Value as Sql;
use rusqlite::{OptionalExtension as _, params, params_from_iter};
use schema::ApiError;
use serde::de::DeserializeOwned;

use crate::page::LOOKED_AT;
use crate::{Call, Page, Place, Query, Record, Result, error};

impl Call {
    /// The record `id` of the call's place, if it is there.
    pub fn get<R: Record>(&self, id: &str) -> Result<Option<R>> {
        self.get_in(self.place(), id)
    }

    /// The record `id` of another place, if it is there. It is the caller's business to have asked in `needs`
    /// with that place's account as the owner.
    pub fn get_in<R: Record>(&self, place: &Place, id: &str) -> Result<Option<R>> {
        let (account, region) = R::SCOPE.key(place);
        let sql = format!("SELECT v FROM \"{}\" WHERE account=?1 AND region=?2 AND id=?3", R::KIND);
        let text: Option<String> = self
            .db()
            .prepare_cached(&sql)
            .and_then(|mut s| s.query_row(params![account, region, id], |row| row.get(0)).optional())
            .map_err(error::database)?;
        text.map(|text| decode::<R>(&text)).transpose()
    }

    /// The record `id` of the call's place, or the error that the kind has for an absent one.
    pub fn find<R: Record>(&self, id: &str) -> Result<R> {
        self.get(id)?.ok_or_else(|| R::absent(id))
    }

    /// The record `id` of another place, or the error that the kind has for an absent one.
    pub fn find_in<R: Record>(&self, place: &Place, id: &str) -> Result<R> {
        self.get_in(place, id)?.ok_or_else(|| R::absent(id))
    }

    /// Stores a record in the call's place, over an older one.
    pub fn put<R: Record>(&mut self, record: &R) -> Result<()> {
        let place = self.place().clone();
        self.put_in(&place, record)
    }

    /// Stores a record in another place, over an older one.
    pub fn put_in<R: Record>(&mut self, place: &Place, record: &R) -> Result<()> {
        let (account, region) = R::SCOPE.key(place);
        let text = serde_json::to_string(record).map_err(error::encoding)?;
        let sql = format!(
            "INSERT INTO \"{}\"(account, region, id, v) VALUES(?1, ?2, ?3, ?4) \
             ON CONFLICT DO UPDATE SET v=excluded.v",
            R::KIND
        );
        self.db()
            .prepare_cached(&sql)
            .and_then(|mut s| s.execute(params![account, region, record.id(), text]))
            .map_err(error::database)?;
        Ok(())
    }

    /// Removes the record `id` of the call's place; whether it was there.
    pub fn remove<R: Record>(&mut self, id: &str) -> Result<bool> {
        let place = self.place().clone();
        self.remove_in::<R>(&place, id)
    }

    /// Removes the record `id` of another place; whether it was there.
    pub fn remove_in<R: Record>(&mut self, place: &Place, id: &str) -> Result<bool> {
        let (account, region) = R::SCOPE.key(place);
        let sql = format!("DELETE FROM \"{}\" WHERE account=?1 AND region=?2 AND id=?3", R::KIND);
        let count = self
            .db()
            .prepare_cached(&sql)
            .and_then(|mut s| s.execute(params![account, region, id]))
            .map_err(error::database)?;
        Ok(count > 0)
    }

    /// A page of the records of the call's place that `keep` wants; it sees each record once.
    pub fn page<R: Record>(
        &self,
        query: &Query<'_>,
        keep: impl FnMut(&R) -> Result<bool>,
    ) -> Result<Page<R>> {
        self.page_in(self.place(), query, keep)
    }

    /// A page of the records of another place that `keep` wants.
    pub fn page_in<R: Record>(
        &self,
        place: &Place,
        query: &Query<'_>,
        mut keep: impl FnMut(&R) -> Result<bool>,
    ) -> Result<Page<R>> {
        let (account, region) = R::SCOPE.key(place);
        let after = query.opened(R::KIND)?.or_else(|| query.beyond.map(str::to_owned));
        let mut sql = format!("SELECT id, v FROM \"{}\" WHERE account=? AND region=?", R::KIND);
        let mut values: Vec<Sql> = vec![account.to_owned().into(), region.to_owned().into()];
        if let Some((field, value)) = query.by {
            debug_assert!(R::INDEXES.contains(&field), "{} has no index on {field}", R::KIND);
            sql.push_str(" AND v->>'$.");
            sql.push_str(field);
            sql.push_str("'=?");
            values.push(value.to_owned().into());
        }
        let mut bound = |comparison: &str, id: String| {
            sql.push_str(comparison);
            values.push(id.into());
        };
        // One bound on each side: of two, SQLite would start at the first and walk to the second.
        let end = (!query.prefix.is_empty()).then(|| format!("{}\u{10ffff}", query.prefix));
        let (from, to) = if query.descending { (None, after) } else { (after, None) };
        match from {
            Some(after) if after.as_str() >= query.prefix => bound(" AND id>?", after),
            _ if query.prefix.is_empty() => {}
            _ => bound(" AND id>=?", query.prefix.to_owned()),
        }
        match (to, end) {
            (Some(before), Some(end)) if before >= end => bound(" AND id<?", end),
            (Some(before), _) => bound(" AND id<?", before),
            (None, Some(end)) => bound(" AND id<?", end),
            (None, None) => {}
        }
        sql.push_str(if query.descending { " ORDER BY id DESC" } else { " ORDER BY id" });

        let mut statement = self.db().prepare_cached(&sql).map_err(error::database)?;
        let mut rows = statement.query(params_from_iter(values)).map_err(error::database)?;
        let mut items = Vec::new();
        let mut last: Option<String> = None;
        let mut looked_at = 0;
        while let Some(row) = rows.next().map_err(error::database)? {
            if items.len() >= query.limit || looked_at >= LOOKED_AT {
                return Ok(Page { items, next: last.map(|id| query.seal(R::KIND, &id)) });
            }
            looked_at += 1;
            let record: R = decode(row.get_ref(1).and_then(|v| Ok(v.as_str()?)).map_err(error::database)?)?;
            last = Some(row.get(0).map_err(error::database)?);
            if keep(&record)? {
                items.push(record);
            }
        }
        Ok(Page { items, next: None })
    }

    /// The latest of the records of all accounts and regions by their ids, at most so many: for the runtime's own
    /// status.
    pub fn latest_everywhere<R: Record>(&self, limit: usize) -> Result<Vec<R>> {
        let sql = format!("SELECT v FROM \"{}\" ORDER BY id DESC LIMIT ?1", R::KIND);
        let mut statement = self.db().prepare_cached(&sql).map_err(error::database)?;
        let mut rows =
            statement.query([i64::try_from(limit).unwrap_or(i64::MAX)]).map_err(error::database)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next().map_err(error::database)? {
            found.push(decode(row.get_ref(0).and_then(|v| Ok(v.as_str()?)).map_err(error::database)?)?);
        }
        Ok(found)
    }

    /// All records that a query finds, without pages: for what a service must know whole. Bounded by what one
    /// account may have of a kind.
    pub fn every<R: Record>(&self, query: &Query<'_>) -> Result<Vec<R>> {
        self.every_in(self.place(), query)
    }

    /// All records of another place that a query finds, without pages.
    pub fn every_in<R: Record>(&self, place: &Place, query: &Query<'_>) -> Result<Vec<R>> {
        let mut all = Vec::new();
        let mut token: Option<String> = None;
        loop {
            let query = query.clone().limit(LOOKED_AT).after(token.as_deref());
            let page = self.page_in::<R>(place, &query, |_| Ok(true))?;
            all.extend(page.items);
            match page.next {
                Some(next) => token = Some(next),
                None => return Ok(all),
            }
        }
    }
}

/// A stored value read back. One that cannot be is a broken state, and nobody's request is at fault.
pub(crate) fn decode<T: DeserializeOwned>(text: &str) -> Result<T, ApiError> {
    serde_json::from_str(text).map_err(error::encoding)
}
