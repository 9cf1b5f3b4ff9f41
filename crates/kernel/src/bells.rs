//! Bells: how somebody who waits for something new hears of it, after the commit that brings it.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

/// All bells that somebody listens to, by name.
#[derive(Default)]
pub(crate) struct Bells(Mutex<HashMap<String, watch::Sender<()>>>);

impl Bells {
    /// Rings a bell. Nobody needs to listen.
    pub(crate) fn ring(&self, name: &str) {
        let mut bells = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if bells.get(name).is_some_and(|bell| bell.send(()).is_err()) {
            // All who listened have gone.
            bells.remove(name);
        }
    }

    /// Listens to a bell from now on.
    pub(crate) fn listen(&self, name: &str) -> Bell {
        let mut bells = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // A bell that never rings again would otherwise stay when all who listened have gone.
        bells.retain(|_, bell| bell.receiver_count() > 0);
        Bell(bells.entry(name.to_owned()).or_insert_with(|| watch::Sender::new(())).subscribe())
    }
}

/// Somebody's ear for a bell: it misses nothing from the moment that it is there. Look after taking it, not before.
#[derive(Debug)]
pub struct Bell(watch::Receiver<()>);

impl Bell {
    /// Waits until the bell has rung since the last time, at most so long.
    pub async fn rung(&mut self, at_most: Duration) {
        // Whoever waits looks again, whether it rang or the time is over.
        let _ = tokio::time::timeout(at_most, self.0.changed()).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Longer than any of these tests waits.
    const LONG: Duration = Duration::from_mins(1);

    #[tokio::test]
    async fn an_ear_hears_what_rang_between_its_being_taken_and_its_waiting() {
        let bells = Bells::default();
        let mut ear = bells.listen("queue/a");
        bells.ring("queue/a");
        tokio::time::timeout(LONG / 2, ear.rung(LONG)).await.expect("it rang");
    }

    #[tokio::test]
    async fn an_ear_hears_no_other_bell_and_no_ringing_twice() {
        let rang = |ear: &Bell| ear.0.has_changed().expect("the bell is there");
        let bells = Bells::default();
        let mut ear = bells.listen("queue/a");
        bells.ring("queue/b");
        assert!(!rang(&ear));
        bells.ring("queue/a");
        assert!(rang(&ear));
        ear.rung(LONG).await;
        assert!(!rang(&ear));
    }

    #[test]
    fn bells_that_nobody_listens_to_are_forgotten() {
        let bells = Bells::default();
        drop((bells.listen("queue/a"), bells.listen("queue/b")));
        let _ear = bells.listen("queue/c");
        assert_eq!(bells.0.lock().expect("sound").len(), 1);
    }
}
