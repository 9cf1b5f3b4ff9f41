//! Spans of time, as services report them: from when to when something ran.

use std::time::Duration;

use schema::Timestamp;

/// From when to when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    begun: Timestamp,
    ended: Timestamp,
}

impl Span {
    /// A span; none if its end or its beginning is not known.
    pub(crate) fn of(begun: Option<Timestamp>, ended: Option<Timestamp>) -> Option<Self> {
        let (begun, ended) = (begun?, ended?);
        (begun <= ended).then_some(Span { begun, ended })
    }

    /// How long it is.
    pub(crate) fn length(self) -> Duration {
        Duration::from_millis(u64::try_from(self.ended.0 - self.begun.0).unwrap_or_default())
    }

    /// Its end.
    pub(crate) fn ended(self) -> Timestamp {
        self.ended
    }

    /// Whether another one lies in it.
    pub(crate) fn holds(self, other: Span) -> bool {
        self.begun <= other.begun && other.ended <= self.ended
    }

    /// What of it another one covers.
    fn within(self, other: Span) -> Option<Span> {
        Span::of(Some(self.begun.max(other.begun)), Some(self.ended.min(other.ended)))
    }

    /// The spans without the time of `hole`.
    pub(crate) fn without(spans: &[Span], hole: Span) -> Vec<Span> {
        let around = |span: &Span| {
            let before = Span::of(Some(span.begun), Some(span.ended.min(hole.begun)));
            let after = Span::of(Some(span.begun.max(hole.ended)), Some(span.ended));
            [before, after].into_iter().flatten().collect::<Vec<_>>()
        };
        spans.iter().flat_map(around).collect()
    }

    /// How long at least one of the spans ran within `whole`.
    pub(crate) fn covered(spans: &[Span], whole: Span) -> Duration {
        let mut spans: Vec<Span> = spans.iter().filter_map(|span| span.within(whole)).collect();
        spans.sort();
        let (mut covered, mut until) = (Duration::ZERO, whole.begun);
        for span in spans {
            if let Some(more) = Span::of(Some(span.begun.max(until)), Some(span.ended)) {
                covered += more.length();
                until = span.ended;
            }
        }
        covered
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(begun: i64, ended: i64) -> Span {
        Span::of(Some(Timestamp(begun)), Some(Timestamp(ended))).expect("a span")
    }

    fn check(spans: &[Span], whole: Span, millis: u64) {
        assert_eq!(Span::covered(spans, whole), Duration::from_millis(millis), "{spans:?}");
    }

    #[test]
    fn what_overlaps_counts_once_and_what_is_outside_does_not() {
        let whole = span(10, 100);
        check(&[], whole, 0);
        check(&[span(20, 40), span(30, 50)], whole, 30);
        check(&[span(30, 35), span(20, 60)], whole, 40);
        check(&[span(0, 20), span(90, 200)], whole, 20);
        check(&[span(0, 5), span(100, 120)], whole, 0);
    }

    #[test]
    fn a_hole_splits_a_span() {
        assert_eq!(Span::without(&[span(0, 10)], span(3, 5)), [span(0, 3), span(5, 10)]);
        assert_eq!(Span::without(&[span(4, 5)], span(3, 6)), []);
        assert_eq!(Span::without(&[span(0, 2)], span(3, 6)), [span(0, 2)]);
    }

    #[test]
    fn a_span_that_ends_before_it_begins_is_none() {
        assert_eq!(Span::of(Some(Timestamp(2)), Some(Timestamp(1))), None);
        assert_eq!(Span::of(Some(Timestamp(2)), None), None);
    }
}
