//! `--iam audit`: what would be denied goes through, and the journal has it.

use serde_json::Value;

use crate::installation::{Installation, Said, Way};

/// Somebody without permissions, a role that trusts nobody here, and a stack under it.
const AUDITED: &str = r"
import boto3, json
dev = boto3.Session(profile_name='mlops-dev')
iam, sts = dev.client('iam'), dev.client('sts')

def trusting(principal):
    return json.dumps({'Version': '2012-10-17', 'Statement': [
        {'Effect': 'Allow', 'Principal': principal, 'Action': 'sts:AssumeRole'}]})

nobody = iam.create_role(RoleName='nobody', AssumeRolePolicyDocument=trusting({'AWS': '222222222222'}))['Role']['Arn']
closed = iam.create_role(RoleName='closed', AssumeRolePolicyDocument=trusting({'Service': 'glue.amazonaws.com'}))['Role']['Arn']

taken = sts.assume_role(RoleArn=nobody, RoleSessionName='audit')['Credentials']
session = boto3.Session(taken['AccessKeyId'], taken['SecretAccessKey'], taken['SessionToken'], region_name='eu-west-1')
session.client('ssm').put_parameter(Name='/audited', Value='v', Type='String')
session.client('sts').assume_role(RoleArn=closed, RoleSessionName='audit')

# A service takes the role, and makes with it what it may not.
template = json.dumps({'Resources': {'P': {'Type': 'AWS::SSM::Parameter', 'Properties': {
    'Name': '/stack', 'Type': 'String', 'Value': 'made'}}}})
cloudformation = dev.client('cloudformation')
cloudformation.create_stack(StackName='audited', TemplateBody=template, RoleARN=closed)
cloudformation.get_waiter('stack_create_complete').wait(StackName='audited', WaiterConfig={'Delay': 1})
assert dev.client('ssm').get_parameter(Name='/stack')['Parameter']['Value'] == 'made'

# A role that is not there is nobody's to take, whatever is kept to.
absent = 'arn:aws:iam::222222222222:role/absent'
try:
    cloudformation.create_stack(StackName='other', TemplateBody=template, RoleARN=absent)
except cloudformation.exceptions.ClientError as error:
    assert absent in str(error), error
else:
    raise AssertionError('it is not refused')
";

/// What is told of the journal: who, what, on what, and that it was let through.
fn denied(installation: &Installation) -> Vec<[String; 3]> {
    let told = installation.formwork(&["iam", "denied", "--json", "-n", "1000"]).json();
    let told = told.as_array().expect("denials").iter();
    let text = |one: &Value, name: &str| one[name].as_str().unwrap_or_default().to_owned();
    told.map(|one| {
        assert_eq!(one["letThrough"], true, "{one}");
        [text(one, "who"), text(one, "action"), text(one, "resource")]
    })
    .collect()
}

#[test]
fn an_audit_lets_through_what_would_be_denied_and_writes_it_down() {
    let mut installation = Installation::still();
    installation.up(&["--port", "0", "--iam", "audit"]);
    let Said { ok, out, err } = installation.python(Way::Environment, AUDITED);
    assert!(ok, "{out}{err}");
    let denied = denied(&installation);
    let session = |role: &str| format!("arn:aws:sts::222222222222:assumed-role/{role}");
    let parameter = |name: &str| format!("arn:aws:ssm:eu-west-1:222222222222:parameter/{name}");
    let closed = "arn:aws:iam::222222222222:role/closed".to_owned();
    for (who, action, resource) in [
        (session("nobody/audit"), "ssm:PutParameter", parameter("audited")),
        (session("nobody/audit"), "sts:AssumeRole", closed.clone()),
        ("cloudformation.amazonaws.com".to_owned(), "sts:AssumeRole", closed),
        (session("closed/AWSCloudFormation"), "ssm:PutParameter", parameter("stack")),
    ] {
        let line = [who, action.to_owned(), resource];
        assert!(denied.contains(&line), "{line:?}: {denied:#?}");
    }
    let absent = "arn:aws:iam::222222222222:role/absent";
    assert!(!denied.iter().any(|[.., resource]| resource == absent), "{denied:#?}");
}
