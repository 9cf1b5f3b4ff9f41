//! Templates with mistakes: refused by CloudFormation in AWS's words, and by the commands with the place in the file.

use std::fs;

use crate::installation::{Installation, Way};

const INTRINSIC: &str = "Resources:
  A:
    Type: AWS::SSM::Parameter
    Properties:
      Type: String
      Value: !Reff X
";
const TYPE: &str = "Resources:
  A:
    Type: AWS::SSM::Parametr
    Properties: {Type: String, Value: x}
";
const PROPERTY: &str = "Resources:
  A:
    Type: AWS::SSM::Parameter
    Properties:
      Type: String
      Valeu: x
";
const CYCLE: &str = "Resources:
  A: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !Ref B}}
  B: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !Ref A}}
";

/// What a product's author writes wrong, in Formwork's own types.
const PRODUCT: [(&str, &str); 2] = [
    ("A: {Type: Formwork::ArtifactBukket}", "3:13: there is no type `Formwork::ArtifactBukket`"),
    (
        "A: {Type: Formwork::ArtifactBucket, Properties: {Readerz: [a]}}",
        "3:52: `A`, a Formwork::ArtifactBucket, has no property `Readerz`",
    ),
];

#[test]
fn cloudformation_refuses_them_in_awss_words() {
    let installation = Installation::start();
    for (name, template) in
        [("intrinsic", INTRINSIC), ("type", TYPE), ("property", PROPERTY), ("cycle", CYCLE)]
    {
        fs::write(installation.folder().join(name), template).expect("a file");
    }
    let said = installation.python(
        Way::Environment,
        "
import boto3
from botocore.exceptions import ClientError
cloudformation = boto3.Session(profile_name='mlops-dev').client('cloudformation')
refusals = {
    'intrinsic': 'Template format error: YAML not well-formed. (line 6, column 14)',
    'type': 'Template format error: Unrecognized resource types: [AWS::SSM::Parametr]',
    'cycle': 'Circular dependency between resources: [A, B]',
}
for name, expected in refusals.items():
    template = open(name).read()
    for work in (lambda: cloudformation.validate_template(TemplateBody=template),
                 lambda: cloudformation.create_stack(StackName=name, TemplateBody=template)):
        try:
            work()
        except ClientError as error:
            told = error.response['Error']
            assert (told['Code'], told['Message']) == ('ValidationError', expected), told
        else:
            raise AssertionError(f'{name} is not refused')
assert cloudformation.list_stacks()['StackSummaries'] == []

# A property is only looked at with its resource, before anything is made.
cloudformation.create_stack(StackName='property', TemplateBody=open('property').read())
while (stack := cloudformation.describe_stacks(StackName='property')['Stacks'][0])['StackStatus'].endswith('_IN_PROGRESS'):
    pass
assert stack['StackStatus'] == 'ROLLBACK_COMPLETE', stack
events = cloudformation.describe_stack_events(StackName='property')['StackEvents']
why = [one for one in events if one['ResourceStatus'] == 'CREATE_FAILED']
assert [one['LogicalResourceId'] for one in why] == ['A'], why
assert '#: extraneous key [Valeu] is not permitted' in why[0]['ResourceStatusReason'], why
",
    );
    assert!(said.ok, "{}{}", said.out, said.err);
}

#[test]
fn the_commands_give_the_place_in_the_file() {
    let installation = Installation::still();
    let write = |text: &str| fs::write(installation.folder().join("t.yaml"), text).expect("a file");
    let run = |command: &str| {
        let ran = std::process::Command::new(env!("CARGO_BIN_EXE_formwork"))
            .args([command, "t.yaml"])
            .current_dir(installation.folder())
            .output()
            .expect("it runs");
        let text = |bytes| String::from_utf8(bytes).expect("text");
        (ran.status.code(), text(ran.stdout), text(ran.stderr))
    };
    for (template, place, scanned, hint) in [
        (
            INTRINSIC,
            "t.yaml:6:14: ",
            "(line 6, column 14)",
            "hint: `!Reff` is not a function, did you mean `!Ref`?",
        ),
        (
            CYCLE,
            "t.yaml:2:3: Circular dependency",
            "(line 2, column 3)",
            "hint: take one of the references out",
        ),
    ] {
        write(template);
        let (code, out, err) = run("synth");
        assert!(code == Some(1) && out.is_empty() && err.starts_with(place) && err.contains(hint), "{err}");
        let (code, out, _) = run("scan");
        assert!(code == Some(1) && out.contains("FAIL FATAL") && out.contains(scanned), "{out}");
    }
    for (resource, told) in PRODUCT {
        write(&format!("Transform: Formwork-2026-11\nResources:\n  {resource}\n"));
        let (code, out, err) = run("synth");
        assert!(code == Some(1) && out.is_empty(), "{out}{err}");
        assert!(err.lines().any(|line| line == format!("t.yaml:{told}")), "{err}");
    }
}
