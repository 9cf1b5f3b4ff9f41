//! What conditions may ask about a request: condition keys and their values.

use std::borrow::Cow;

/// Condition keys of a request and their values. Names are compared without regard to case.
///
/// What follows from the principal and the resource (`aws:PrincipalArn`, `aws:PrincipalAccount`,
/// `aws:PrincipalType`, `aws:userid`, `aws:username`, `aws:PrincipalIsAWSService`, `aws:PrincipalServiceName`,
/// `aws:ResourceAccount`) is derived by the engine and cannot be set here.
#[derive(Clone, Debug, Default)]
pub struct Context {
    entries: Vec<(Cow<'static, str>, Held)>,
}

#[derive(Clone, Debug)]
enum Held {
    One(String),
    Many(Vec<String>),
}

/// What a key holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Values<'a> {
    /// The request does not have the key.
    Absent,
    /// A single-valued key.
    One(&'a str),
    /// A multivalued key, however many values it has.
    Many(&'a [String]),
}

impl Context {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a single-valued key. Numbers, booleans, dates and addresses are given as text, bytes as base64.
    pub fn set(&mut self, key: impl Into<Cow<'static, str>>, value: impl Into<String>) -> &mut Self {
        self.put(key.into(), Held::One(value.into()))
    }

    /// Sets a multivalued key. Without values, it counts as absent.
    pub fn set_list<V: Into<String>>(
        &mut self,
        key: impl Into<Cow<'static, str>>,
        values: impl IntoIterator<Item = V>,
    ) -> &mut Self {
        self.put(key.into(), Held::Many(values.into_iter().map(Into::into).collect()))
    }

    /// [`Context::set`] for building in one expression.
    #[must_use]
    pub fn with(mut self, key: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.set(key, value);
        self
    }

    /// [`Context::set_list`] for building in one expression.
    #[must_use]
    pub fn with_list<V: Into<String>>(
        mut self,
        key: impl Into<Cow<'static, str>>,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        self.set_list(key, values);
        self
    }

    /// `aws:PrincipalTag/…`: the principal's tags, those of its session over those of its role or user.
    pub fn set_principal_tags<'t>(
        &mut self,
        tags: impl IntoIterator<Item = (&'t str, &'t str)>,
    ) -> &mut Self {
        self.set_tags("aws:PrincipalTag", tags);
        self
    }

    /// `aws:ResourceTag/…`: the tags that the resource has.
    pub fn set_resource_tags<'t>(&mut self, tags: impl IntoIterator<Item = (&'t str, &'t str)>) -> &mut Self {
        self.set_tags("aws:ResourceTag", tags);
        self
    }

    /// `aws:RequestTag/…` and `aws:TagKeys`: the tags that the request passes.
    pub fn set_request_tags<'t>(&mut self, tags: impl IntoIterator<Item = (&'t str, &'t str)>) -> &mut Self {
        let keys = self.set_tags("aws:RequestTag", tags);
        self.set_list("aws:TagKeys", keys)
    }

    /// What a key holds.
    pub fn get(&self, key: &str) -> Values<'_> {
        match self.entries.iter().find(|(name, _)| name.eq_ignore_ascii_case(key)) {
            Some((_, Held::One(value))) => Values::One(value),
            Some((_, Held::Many(values))) if !values.is_empty() => Values::Many(values),
            _ => Values::Absent,
        }
    }

    /// All keys and what they hold, in the order of their setting.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Values<'_>)> {
        self.entries.iter().map(|(name, _)| (&**name, self.get(name)))
    }

    fn set_tags<'t>(
        &mut self,
        prefix: &str,
        tags: impl IntoIterator<Item = (&'t str, &'t str)>,
    ) -> Vec<String> {
        let mut keys = Vec::new();
        for (key, value) in tags {
            self.set(format!("{prefix}/{key}"), value);
            keys.push(key.to_owned());
        }
        keys
    }

    fn put(&mut self, key: Cow<'static, str>, held: Held) -> &mut Self {
        match self.entries.iter_mut().find(|(name, _)| name.eq_ignore_ascii_case(&key)) {
            Some((_, old)) => *old = held,
            None => self.entries.push((key, held)),
        }
        self
    }
}
