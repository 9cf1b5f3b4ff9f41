//! `--iam audit`: what would be denied goes through, and the journal has it.

use crate::installation::{Installation, Said, Way};

/// Somebody without permissions, a role that trusts nobody here, and a stack under it.
const AUDITED: &str = r"
import boto3, json, sqlite3
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

journal = sqlite3.connect('file:state/formwork.db?mode=ro', uri=True)
denied = journal.execute(
    'SELECT DISTINCT caller, action, resource FROM journal WHERE outcome LIKE ? ORDER BY caller, action, resource',
    ('denied: %',)).fetchall()
parameter = 'arn:aws:ssm:eu-west-1:222222222222:parameter'
for line in [
    ('arn:aws:sts::222222222222:assumed-role/nobody/audit', 'ssm:PutParameter', f'{parameter}/audited'),
    ('arn:aws:sts::222222222222:assumed-role/nobody/audit', 'sts:AssumeRole', closed),
    ('cloudformation.amazonaws.com', 'sts:AssumeRole', closed),
    ('arn:aws:sts::222222222222:assumed-role/closed/AWSCloudFormation', 'ssm:PutParameter', f'{parameter}/stack'),
]:
    assert line in denied, (line, denied)
assert not any(resource == absent for _, _, resource in denied), denied
";

#[test]
fn an_audit_lets_through_what_would_be_denied_and_writes_it_down() {
    let mut installation = Installation::still();
    installation.up(&["--port", "0", "--iam", "audit"]);
    let Said { ok, out, err } = installation.python(Way::Environment, AUDITED);
    assert!(ok, "{out}{err}");
}
