//! The facts of generated types, where a mistake would be seen on the wire only.

use schema::{
    Length, Member, Operation, Place, Protocol, Schema, ServiceFacts, Shape, TimeFormat, Type, Value, View,
};

fn member(schema: &'static Schema, name: &str) -> &'static Member {
    let index = schema.position(name).unwrap_or_else(|| panic!("{} has no {name}", schema.name));
    &schema.members[index]
}

fn input<O: Operation>(name: &str) -> &'static Member {
    member(O::FACTS.input, name)
}

fn output<O: Operation>(name: &str) -> &'static Member {
    member(O::FACTS.output, name)
}

fn structure(of: &Type) -> &'static Schema {
    match of {
        Type::Structure(schema) => schema,
        Type::List(list) => structure(&list.item),
        other => panic!("{other:?} is no structure"),
    }
}

fn status(service: &ServiceFacts, shape: &str) -> (&'static str, u16) {
    let error = service.errors.iter().find(|error| error.shape == shape).unwrap();
    (error.code, error.status)
}

#[test]
fn s3_members_travel_in_their_places() {
    let bucket = input::<shapes_s3::ListObjectsV2>("Bucket");
    assert_eq!((bucket.place, bucket.wire, bucket.required), (Place::Label, "Bucket", true));
    let max_keys = input::<shapes_s3::ListObjectsV2>("MaxKeys");
    assert_eq!((max_keys.place, max_keys.wire), (Place::Query, "max-keys"));
    let metadata = input::<shapes_s3::PutObject>("Metadata");
    assert_eq!((metadata.place, metadata.wire), (Place::Header, "x-amz-meta-"));
    assert!(matches!(metadata.of, Type::Map(_)));
    let delete = input::<shapes_s3::DeleteObjects>("Delete");
    assert_eq!((delete.place, delete.wire), (Place::Payload, "Delete"));
    assert_eq!(shapes_s3::DeleteObject::FACTS.status, 204);
    assert_eq!(shapes_s3::ListObjectsV2::FACTS.uri, "/{Bucket}?list-type=2");
}

#[test]
fn s3_lists_are_flat_where_the_model_says_so() {
    let contents = output::<shapes_s3::ListObjectsV2>("Contents");
    assert!(matches!(contents.of, Type::List(list) if list.flattened));
    let tags = member(structure(&input::<shapes_s3::PutObjectTagging>("Tagging").of), "TagSet");
    assert!(matches!(tags.of, Type::List(list) if !list.flattened && list.wire == "Tag"));
    // The same list, flat in this one place.
    let rules = input::<shapes_s3::PutBucketLifecycleConfiguration>("LifecycleConfiguration");
    let filter = member(structure(&member(structure(&rules.of), "Rules").of), "Filter");
    let tags = member(structure(&member(structure(&filter.of), "And").of), "Tags");
    assert_eq!(tags.wire, "Tag");
    assert!(matches!(tags.of, Type::List(list) if list.flattened));
}

#[test]
fn s3_bodies_that_are_streams_are_no_members() {
    let facts = shapes_s3::PutObject::FACTS;
    assert_eq!((facts.streams_in, facts.streams_out), (true, false));
    assert_eq!(facts.input.position("Body"), None);
    let facts = shapes_s3::GetObject::FACTS;
    assert_eq!((facts.streams_in, facts.streams_out), (false, true));
    assert_eq!(facts.output.position("Body"), None);
}

#[test]
fn s3_answers_have_their_root_elements() {
    assert_eq!(shapes_s3::ListObjectsV2::FACTS.result_wrapper, "ListBucketResult");
    assert_eq!(output::<shapes_s3::GetBucketLocation>("LocationConstraint").place, Place::Payload);
    assert_eq!(shapes_s3::SERVICE.xml_namespace, "http://s3.amazonaws.com/doc/2006-03-01/");
    let acl = structure(&input::<shapes_s3::PutBucketAcl>("AccessControlPolicy").of);
    let kind = member(structure(&member(structure(&member(acl, "Grants").of), "Grantee").of), "Type");
    assert_eq!((kind.wire, kind.xml_attribute), ("xsi:type", true));
}

#[test]
fn times_are_written_as_their_places_want() {
    let format = |member: &Member| match member.of {
        Type::Timestamp(format) => format,
        ref other => panic!("{other:?} is no time"),
    };
    assert_eq!(format(output::<shapes_s3::HeadObject>("LastModified")), Some(TimeFormat::Http));
    assert_eq!(format(input::<shapes_s3::PutObject>("ObjectLockRetainUntilDate")), Some(TimeFormat::Iso8601));
    let object = structure(&output::<shapes_s3::ListObjectsV2>("Contents").of);
    assert_eq!(format(member(object, "LastModified")), None);
}

#[test]
fn query_services_have_wrappers_and_namespaces() {
    assert_eq!(shapes_iam::CreateRole::FACTS.result_wrapper, "CreateRoleResult");
    assert_eq!(shapes_iam::DeleteRole::FACTS.result_wrapper, "");
    assert_eq!(shapes_iam::SERVICE.protocols, [Protocol::Query]);
    assert_eq!(shapes_iam::SERVICE.xml_namespace, "https://iam.amazonaws.com/doc/2010-05-08/");
    let tags = input::<shapes_iam::CreateRole>("Tags");
    assert!(matches!(tags.of, Type::List(list) if list.wire == "member" && !list.flattened));
    assert_eq!(status(&shapes_iam::SERVICE, "NoSuchEntityException"), ("NoSuchEntity", 404));
    assert!(shapes_sts::AssumeRoleWithWebIdentity::FACTS.anonymous);
    assert!(!shapes_sts::AssumeRole::FACTS.anonymous);
}

#[test]
fn json_services_have_limits_and_secrets() {
    let plaintext = input::<shapes_kms::Encrypt>("Plaintext");
    assert!(plaintext.required);
    assert!(matches!(plaintext.of, Type::Blob(length) if length == Length::between(1, 4096)));
    let value = input::<shapes_ssm::PutParameter>("Value");
    assert!(matches!(value.of, Type::Text(text) if text.sensitive));
    assert_eq!(status(&shapes_kms::SERVICE, "NotFoundException"), ("NotFoundException", 400));
    assert_eq!(status(&shapes_kms::SERVICE, "KMSInternalException"), ("KMSInternalException", 500));
    assert_eq!(shapes_kms::SERVICE.target_prefix, "TrentService");
    assert_eq!(shapes_codepipeline::SERVICE.protocols, [Protocol::Json11, Protocol::Cbor]);
}

#[test]
fn an_invocation_carries_its_body_and_headers() {
    let body = input::<shapes_sagemaker_runtime::InvokeEndpoint>("Body");
    assert_eq!(body.place, Place::Payload);
    assert!(matches!(body.of, Type::Blob(_)));
    let content_type = input::<shapes_sagemaker_runtime::InvokeEndpoint>("ContentType");
    assert_eq!((content_type.place, content_type.wire), (Place::Header, "Content-Type"));
    assert_eq!(shapes_sagemaker_runtime::SERVICE.signing_name, "sagemaker");
    assert_eq!(shapes_sagemaker_runtime::SERVICE.endpoint_prefix, "runtime.sagemaker");
    assert_eq!(shapes_sagemaker_runtime::SERVICE.others, ["InvokeEndpointWithResponseStream"]);
}

#[test]
fn verbs_and_exceptions_say_what_writes() {
    assert!(!shapes_ssm::GetParameter::FACTS.writes);
    assert!(shapes_ssm::PutParameter::FACTS.writes);
    assert!(!shapes_kms::Encrypt::FACTS.writes);
    assert!(shapes_sts::GetSessionToken::FACTS.writes);
}

#[test]
fn a_struct_is_walked_and_filled_by_index() {
    let mut call = shapes_ssm::GetParameter { name: "a".into(), ..Default::default() };
    let index = call.schema().position("WithDecryption").unwrap();
    assert!(matches!(call.member(index).view(), View::Absent));
    let schema::Slot::Boolean(flag) = call.member_mut(index).slot() else { panic!("no flag") };
    *flag = true;
    assert_eq!(call.with_decryption, Some(true));
    assert!(matches!(call.view(), View::Structure(_)));
}

#[test]
fn no_secret_is_shown() {
    let call = shapes_ssm::PutParameter { name: "/a".into(), value: "hush".into(), ..Default::default() };
    assert_eq!(format!("{call:?}"), r#"PutParameterRequest { Name: "/a", Value: a secret }"#);
}
