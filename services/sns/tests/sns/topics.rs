//! Topics and subscriptions: what is kept and shown.

use shapes_sns as api;
use testkit::{ACCOUNT, OTHER};

use crate::{TOPIC, create, json, publish, queue, queue_arn, read, refused, subscribe, watched, world};

#[test]
fn a_topic_is_made_once_and_begins_with_a_policy_for_its_account() {
    let (world, watching) = watched();
    let root = world.root();
    assert_eq!(create(&root, "news", &[("DisplayName", "News")]).unwrap(), TOPIC);
    assert_eq!(create(&root, "news", &[("DisplayName", "News")]).unwrap(), TOPIC);
    let (code, text) = refused(create(&root, "news", &[("DisplayName", "Other")]));
    assert_eq!(code, "InvalidParameter");
    assert!(text.ends_with("Topic already exists with different attributes"), "{text}");
    let op = api::GetTopicAttributes { topic_arn: TOPIC.to_owned() };
    let all = root.call(op).unwrap().attributes.unwrap();
    assert_eq!((&*all["Owner"], &*all["DisplayName"]), (ACCOUNT, "News"));
    assert!(all["Policy"].contains("AWS:SourceOwner"), "{}", all["Policy"]);
    let need = watching.last("sns:GetTopicAttributes");
    assert!(format!("{:?}", need.context).contains("111111111111"), "{need:?}");
    for (name, attributes) in
        [("a b", &[][..]), ("a", &[("FifoTopic", "true")]), ("a", &[("DeliveryPolicy", "{}")])]
    {
        assert_eq!(refused(create(&root, name, attributes)).0, "InvalidParameter", "{name}");
    }
}

#[test]
fn subscriptions_are_listed_shown_and_ended() {
    let world = world();
    let root = world.root();
    create(&root, "news", &[]).unwrap();
    let arn = subscribe(&root, TOPIC, &queue_arn("q"), &[("RawMessageDelivery", "true")]).unwrap();
    assert_eq!(subscribe(&root, TOPIC, &queue_arn("q"), &[]).unwrap(), arn);
    let other = subscribe(&root, TOPIC, &queue_arn("q"), &[("RawMessageDelivery", "false")]);
    assert!(refused(other).1.ends_with("Subscription already exists with different attributes"));
    let attributes = || {
        let op = api::GetSubscriptionAttributes { subscription_arn: arn.clone() };
        root.call(op).unwrap().attributes.unwrap()
    };
    assert_eq!(
        (&*attributes()["RawMessageDelivery"], &*attributes()["PendingConfirmation"]),
        ("true", "false")
    );
    let set = |name: &str, value: &str| {
        root.call(api::SetSubscriptionAttributes {
            subscription_arn: arn.clone(),
            attribute_name: name.to_owned(),
            attribute_value: Some(value.to_owned()),
        })
    };
    set("FilterPolicy", r#"{"kind": ["a"]}"#).unwrap();
    assert_eq!(attributes()["FilterPolicyScope"], "MessageAttributes");
    assert_eq!(refused(set("FilterPolicy", r#"{"kind": "a"}"#)).0, "InvalidParameter");
    let list = || {
        let op = api::ListSubscriptionsByTopic { topic_arn: TOPIC.to_owned(), next_token: None };
        root.call(op).unwrap().subscriptions.unwrap()
    };
    assert_eq!(list()[0].subscription_arn.as_ref(), Some(&arn));
    root.call(api::Unsubscribe { subscription_arn: arn.clone() }).unwrap();
    assert!(list().is_empty());
}

#[test]
fn mail_stays_pending_and_what_is_not_delivered_is_refused() {
    let world = world();
    let root = world.root();
    create(&root, "news", &[]).unwrap();
    assert_eq!(subscribe(&root, TOPIC, "someone@example.com", &[]).unwrap(), "pending confirmation");
    let all = root.call(api::ListSubscriptions::default()).unwrap().subscriptions.unwrap();
    assert_eq!(all[0].subscription_arn.as_deref(), Some("PendingConfirmation"));
    publish(&root, "hello", &[]).unwrap();
    assert_eq!(world.settle(), 0, "nothing is delivered");
    for protocol in ["lambda", "https", "sms"] {
        let op = api::Subscribe {
            topic_arn: TOPIC.to_owned(),
            protocol: protocol.to_owned(),
            endpoint: Some("x".to_owned()),
            ..Default::default()
        };
        assert!(refused(root.call(op)).1.contains("this runtime does not deliver by"), "{protocol}");
    }
}

#[test]
fn a_queue_of_another_account_confirms_by_the_token_that_it_is_sent() {
    let world = world();
    let (root, other) = (world.root(), world.root_of(OTHER));
    create(&root, "news", &[]).unwrap();
    let url = queue(&other, "theirs");
    let endpoint = format!("arn:aws:sqs:eu-west-1:{OTHER}:theirs");
    assert_eq!(subscribe(&root, TOPIC, &endpoint, &[]).unwrap(), "pending confirmation");
    world.settle();
    let asked = json(&read(&other, &url)[0]);
    assert_eq!(asked["Type"], "SubscriptionConfirmation");
    let token = asked["Token"].as_str().unwrap().to_owned();
    let confirm = |token: &str| {
        let op = api::ConfirmSubscription {
            topic_arn: TOPIC.to_owned(),
            token: token.to_owned(),
            ..Default::default()
        };
        other.call(op)
    };
    assert_eq!(refused(confirm("guessed")).0, "InvalidParameter");
    confirm(&token).unwrap();
    publish(&root, "hello", &[]).unwrap();
    world.settle();
    assert_eq!(json(&read(&other, &url)[0])["Message"], "hello");
}

#[test]
fn topics_are_tagged_and_deleted_with_their_subscriptions() {
    let world = world();
    let root = world.root();
    create(&root, "news", &[]).unwrap();
    subscribe(&root, TOPIC, &queue_arn("q"), &[]).unwrap();
    let tags = vec![api::Tag { key: "team".to_owned(), value: "ml".to_owned() }];
    root.call(api::TagResource { resource_arn: TOPIC.to_owned(), tags: tags.clone() }).unwrap();
    let list = || root.call(api::ListTagsForResource { resource_arn: TOPIC.to_owned() });
    assert_eq!(list().unwrap().tags, Some(tags));
    for _ in 0..2 {
        root.call(api::DeleteTopic { topic_arn: TOPIC.to_owned() }).unwrap();
    }
    assert_eq!(refused(list()).0, "ResourceNotFound");
    assert!(root.call(api::ListSubscriptions::default()).unwrap().subscriptions.unwrap().is_empty());
    assert_eq!(refused(publish(&root, "x", &[])).0, "NotFound");
}
