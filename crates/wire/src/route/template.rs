//! The template of a REST operation's path: `/{Bucket}/{Key+}?tagging`.

use crate::uri;

/// A template, taken apart.
pub(super) struct Template {
    segments: Vec<Segment>,
    /// The query parameters that must be there, with their values if those matter too.
    pub(super) query: Vec<(&'static str, Option<&'static str>)>,
}

enum Segment {
    Literal(&'static str),
    Label(&'static str),
    /// A label that takes slashes too.
    Greedy(&'static str),
}

impl Template {
    pub(super) fn parse(template: &'static str) -> Template {
        let (path, query) = template.split_once('?').unwrap_or((template, ""));
        let segment = |text: &'static str| match text.strip_prefix('{').and_then(|t| t.strip_suffix('}')) {
            Some(name) => name.strip_suffix('+').map_or(Segment::Label(name), Segment::Greedy),
            None => Segment::Literal(text),
        };
        let pair = |text: &'static str| match text.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (text, None),
        };
        Template {
            segments: path.split('/').filter(|text| !text.is_empty()).map(segment).collect(),
            // `x-id` only tells a reader of logs which operation it was.
            query: query
                .split('&')
                .filter(|t| !t.is_empty())
                .map(pair)
                .filter(|(n, _)| *n != "x-id")
                .collect(),
        }
    }

    /// How many of its segments are literal: the more, the more specific it is.
    pub(super) fn literals(&self) -> usize {
        self.segments.iter().filter(|segment| matches!(segment, Segment::Literal(_))).count()
    }

    /// The labels of a path that it matches. A slash at the end is passed over.
    pub(super) fn labels(&self, path: &str) -> Option<Vec<(&'static str, String)>> {
        let mut rest = Some(path.strip_prefix('/').unwrap_or(path));
        let mut labels = Vec::new();
        for (index, segment) in self.segments.iter().enumerate() {
            let left = rest.filter(|left| !left.is_empty())?;
            let (part, after) = match segment {
                Segment::Greedy(_) => split_greedy(left, self.segments.len() - index - 1)?,
                _ => left.split_once('/').map_or((left, None), |(part, after)| (part, Some(after))),
            };
            match segment {
                Segment::Literal(text) => {
                    if *text != part && uri::decode(part)? != *text {
                        return None;
                    }
                }
                Segment::Label(name) | Segment::Greedy(name) => {
                    if part.is_empty() {
                        return None;
                    }
                    labels.push((*name, uri::decode(part)?));
                }
            }
            rest = after;
        }
        rest.is_none_or(str::is_empty).then_some(labels)
    }
}

/// What a greedy label takes when `after` segments must be left.
fn split_greedy(left: &str, after: usize) -> Option<(&str, Option<&str>)> {
    match after {
        0 => Some((left, None)),
        n => {
            let (at, _) = left.rmatch_indices('/').nth(n - 1)?;
            Some((&left[..at], Some(&left[at + 1..])))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(template: &'static str, path: &str, expected: Option<&[(&str, &str)]>) {
        let labels = Template::parse(template).labels(path);
        let found: Option<Vec<_>> =
            labels.as_ref().map(|labels| labels.iter().map(|(n, v)| (*n, v.as_str())).collect());
        assert_eq!(found.as_deref(), expected, "{template} {path}");
    }

    #[test]
    fn a_template_matches_the_paths_of_its_operation() {
        check("/", "/", Some(&[]));
        check("/{Bucket}", "/b", Some(&[("Bucket", "b")]));
        check("/{Bucket}", "/b/", Some(&[("Bucket", "b")]));
        check("/{Bucket}", "/", None);
        check("/{Bucket}", "/b/k", None);
        check("/{Bucket}/{Key+}", "/b/k/l%20m//n", Some(&[("Bucket", "b"), ("Key", "k/l m//n")]));
        check("/{Bucket}/{Key+}", "/b//k", Some(&[("Bucket", "b"), ("Key", "/k")]));
        check("/{Bucket}/{Key+}", "/b/k/", Some(&[("Bucket", "b"), ("Key", "k/")]));
        check("/{Bucket}/{Key+}", "/b/", None);
        check("/v1/functions/{Name}/code", "/v1/functions/a%3Ab%2Fc/code", Some(&[("Name", "a:b/c")]));
        check("/v1/functions/", "/v1/functions", Some(&[]));
        check("/{Path+}/end", "/a/b/end", Some(&[("Path", "a/b")]));
        check("/{Path+}/end", "/end", None);
        check("/{Name}", "/%FF", None);
    }
}
