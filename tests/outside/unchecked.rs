//! `--iam off`: a runtime for other people's unit tests, which checks nobody and is emptied between tests.

use crate::git::script;
use crate::installation::{Installation, Said, Way};

/// Clients as unit tests make them.
const PRELUDE: &str = r"
import boto3, json, os, time, urllib.error, urllib.request
from botocore.exceptions import ClientError

URL = os.environ['AWS_ENDPOINT_URL']

def client(service, key='testing', secret='testing', token=None):
    return boto3.client(service, region_name='eu-west-1', aws_access_key_id=key, aws_secret_access_key=secret,
                        aws_session_token=token)

def who(*credentials):
    return client('sts', *credentials).get_caller_identity()['Arn']

def trusting(service):
    return json.dumps({'Version': '2012-10-17', 'Statement': [
        {'Effect': 'Allow', 'Principal': {'Service': service}, 'Action': 'sts:AssumeRole'}]})

def refused(code, work):
    try:
        work()
    except ClientError as error:
        assert error.response['Error']['Code'] == code, error
        return
    raise AssertionError('it is not refused')

def post(path, method='POST'):
    context = __import__('ssl').create_default_context(cafile=os.environ['AWS_CA_BUNDLE'])
    try:
        return urllib.request.urlopen(urllib.request.Request(URL + path, method=method), context=context).status
    except urllib.error.HTTPError as error:
        return error.code

s3, iam, ssm, cloudformation, logs = map(client, ['s3', 'iam', 'ssm', 'cloudformation', 'logs'])
";

/// What a unit test does.
const TEST: &str = r"
assert who() == 'arn:aws:iam::123456789012:root', who()
assert who('333333333333', 'wrong') == 'arn:aws:iam::333333333333:root'
assert who('AKIAIOSFODNN7EXAMPLE', 'wrong', 'nonsense') == 'arn:aws:iam::123456789012:root'

# A signature that is none, of long ago.
old = urllib.request.Request(URL, data=b'Action=GetCallerIdentity&Version=2011-06-15', headers={
    'X-Amz-Date': '20010101T000000Z', 'Content-Type': 'application/x-www-form-urlencoded',
    'Authorization': 'AWS4-HMAC-SHA256 Credential=444444444444/20010101/eu-west-1/sts/aws4_request, '
                     'SignedHeaders=host;x-amz-date, Signature=00'})
context = __import__('ssl').create_default_context(cafile=os.environ['AWS_CA_BUNDLE'])
assert b'arn:aws:iam::444444444444:root' in urllib.request.urlopen(old, context=context).read()

s3.create_bucket(Bucket='mine', CreateBucketConfiguration={'LocationConstraint': 'eu-west-1'})
s3.put_object(Bucket='mine', Key='plain', Body=b'here')
assert s3.get_object(Bucket='mine', Key='plain')['Body'].read() == b'here'
key = client('kms').create_key()['KeyMetadata']['Arn']
s3.put_object(Bucket='mine', Key='sealed', Body=b'x' * 200_000, ServerSideEncryption='aws:kms', SSEKMSKeyId=key)
sealed = s3.get_object(Bucket='mine', Key='sealed')
assert sealed['SSEKMSKeyId'] == key and sealed['Body'].read() == b'x' * 200_000
ssm.put_parameter(Name='/secret', Value='word', Type='SecureString')
assert ssm.get_parameter(Name='/secret', WithDecryption=True)['Parameter']['Value'] == 'word'

# A role may be taken by anybody, whomever it trusts, if it is there.
role = iam.create_role(RoleName='any', AssumeRolePolicyDocument=trusting('glue.amazonaws.com'))['Role']['Arn']
taken = client('sts').assume_role(RoleArn=role, RoleSessionName='test')['Credentials']
taken = (taken['AccessKeyId'], 'wrong', taken['SessionToken'])
assert who(*taken) == 'arn:aws:sts::123456789012:assumed-role/any/test'
absent = 'arn:aws:iam::123456789012:role/absent'
refused('AccessDenied', lambda: client('sts').assume_role(RoleArn=absent, RoleSessionName='test'))

# It has no policy: nobody asks.
template = json.dumps({'Resources': {'P': {'Type': 'AWS::SSM::Parameter', 'Properties': {
    'Name': '/of-the-stack', 'Type': 'String', 'Value': 'made'}}}})
cloudformation.create_stack(StackName='stack', TemplateBody=template, RoleARN=role)
cloudformation.get_waiter('stack_create_complete').wait(
    StackName='stack', WaiterConfig={'Delay': 1, 'MaxAttempts': 30})
assert ssm.get_parameter(Name='/of-the-stack')['Parameter']['Value'] == 'made'
refused('ValidationError', lambda: cloudformation.create_stack(
    StackName='other', TemplateBody=template, RoleARN=absent))
";

/// What is emptied: everything of the test before, user code that runs, and what is on its way.
const RESET: &str = r"
import glob, socket, ssl, sys

state = sys.argv[1]
dev = boto3.Session(profile_name='mlops-dev')
mine = dev.client('sts')
assert mine.get_caller_identity()['Account'] == '222222222222'
role = dev.client('iam').create_role(
    RoleName='builds', AssumeRolePolicyDocument=trusting('codebuild.amazonaws.com'))['Role']['Arn']
dev.client('codecommit').create_repository(repositoryName='code')
dev.client('codecommit').put_file(repositoryName='code', branchName='main', filePath='a', fileContent=b'a')
spec = 'version: 0.2\nphases: {build: {commands: [echo it waits, sleep 600]}}'
builds = dev.client('codebuild')
builds.create_project(name='waits', source={'type': 'NO_SOURCE', 'buildspec': spec},
    artifacts={'type': 'NO_ARTIFACTS'}, serviceRole=role, environment={'type': 'LINUX_CONTAINER',
    'image': 'aws/codebuild/standard:7.0', 'computeType': 'BUILD_GENERAL1_SMALL'})
build = builds.start_build(projectName='waits')['build']['id']
waits = lambda: [event for group in dev.client('logs').describe_log_groups()['logGroups']
                 for event in dev.client('logs').filter_log_events(logGroupName=group['logGroupName'])['events']
                 if event['message'].strip() == 'it waits']
deadline = time.monotonic() + 240
while not waits():
    assert time.monotonic() < deadline, builds.batch_get_builds(ids=[build])['builds']
    time.sleep(0.2)

# A request whose body is only half here.
host, port = URL.split('//')[1].split(':')
half = ssl.create_default_context(cafile=os.environ['AWS_CA_BUNDLE']).wrap_socket(
    socket.create_connection((host, int(port))), server_hostname=host)
half.sendall(b'PUT /mine/half HTTP/1.1\r\nHost: s3.eu-west-1.amazonaws.com\r\nContent-Length: 8\r\n'
             b'X-Amz-Content-Sha256: UNSIGNED-PAYLOAD\r\nX-Amz-Date: 20260101T000000Z\r\n'
             b'Authorization: AWS4-HMAC-SHA256 Credential=testing/20260101/eu-west-1/s3/aws4_request, '
             b'SignedHeaders=host, Signature=00\r\nConnection: close\r\n\r\nhalf')

assert glob.glob(state + '/jobs/*') and glob.glob(state + '/repositories/*') and glob.glob(state + '/blobs/*')
assert post('/_formwork/reset', 'GET') == 405
assert post('/_formwork/reset') == 200

half.sendall(b'half')
answer = half.recv(65536)
assert answer.startswith(b'HTTP/1.1 404 ') and b'NoSuchBucket' in answer, answer

def empty():
    assert s3.list_buckets()['Buckets'] == []
    refused('ParameterNotFound', lambda: ssm.get_parameter(Name='/secret'))
    refused('NoSuchEntity', lambda: iam.get_role(RoleName='any'))
    assert cloudformation.list_stacks()['StackSummaries'] == []
    assert dev.client('codecommit').list_repositories()['repositories'] == []
    assert builds.list_projects()['projects'] == []
    assert logs.describe_log_groups()['logGroups'] == [] == dev.client('logs').describe_log_groups()['logGroups']
    for left in ['jobs', 'repositories', 'blobs']:
        assert not glob.glob(f'{state}/{left}/*'), glob.glob(f'{state}/{left}/*')

empty()
# The same clients go on: as who they were, with the key that is in the files.
assert mine.get_caller_identity()['Account'] == '222222222222'
again = boto3.Session(profile_name='mlops-prod').client('sts').get_caller_identity()
assert again['Arn'].startswith('arn:aws:sts::444444444444:assumed-role/Administrator/'), again
s3.create_bucket(Bucket='mine', CreateBucketConfiguration={'LocationConstraint': 'eu-west-1'})
s3.put_object(Bucket='mine', Key='plain', Body=b'again')
dev.client('codecommit').create_repository(repositoryName='code')
assert post('/_formwork/reset') == 200
empty()
";

fn run(installation: &Installation, code: &str) {
    let state = installation.folder().join("state");
    let code = format!("{PRELUDE}{code}");
    let words = ["-c", &code, state.to_str().expect("text")];
    let Said { ok, out, err } = installation.client(Way::Environment, "python", &words);
    assert!(ok, "{out}{err}");
}

#[test]
fn without_iam_a_unit_test_is_whoever_it_says_and_is_emptied_for_the_next_one() {
    let mut installation = Installation::still();
    installation.up(&["--port", "0", "--iam", "off"]);
    run(&installation, TEST);
    run(&installation, RESET);
    // The next test.
    run(&installation, TEST);
    repositories(&installation);
}

/// Git comes in as everybody else does: without credentials as the default account, and as whoever it says where that has no
/// such repository.
fn repositories(installation: &Installation) {
    let made = "for key in ['testing', '333333333333']:\n    \
                client('codecommit', key).create_repository(repositoryName='of-' + key)\n\
                boto3.Session(profile_name='mlops-dev').client('codecommit').create_repository(repositoryName='of-dev')";
    run(installation, made);
    let said = script(
        installation,
        "\
git init -q one && cd one
echo 1 >file && git add file && git commit -qm first
url=$AWS_ENDPOINT_URL/v1/repos
git push -q $url/of-testing main
git push -q https://333333333333:any@${url#https://}/of-333333333333 main
git push -q codecommit::eu-west-1://mlops-dev@of-dev main
git clone -q $url/of-testing ../two && cat ../two/file
git ls-remote $url/of-nobody 2>&1 | grep -c 'could not read Username'
",
    );
    assert!(said.ok && said.out == "1\n1\n", "{}\n{}", said.out, said.err);
    for (key, of) in [("testing", "of-testing"), ("333333333333", "of-333333333333")] {
        let there = format!(
            "assert client('codecommit', '{key}').get_branch(repositoryName='{of}', branchName='main')['branch']"
        );
        run(installation, &there);
    }
}

#[test]
fn with_iam_nothing_is_emptied() {
    let installation = Installation::start();
    run(&installation, "assert (post('/_formwork/reset'), post('/_formwork/reset', 'GET')) == (404, 404)");
    assert!(installation.aws("mlops-dev", &["sts", "get-caller-identity"]).ok);
}
