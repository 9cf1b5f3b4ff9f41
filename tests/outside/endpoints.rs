//! Endpoints that really serve: a model of the user's own, in a container's stand-in, through the runtime's life.

use crate::installation::{Installation, Said, Way};

/// What all of the test's programs begin with.
const PRELUDE: &str = r"
import boto3, io, json, tarfile, time
from botocore.exceptions import ClientError

session = boto3.Session(profile_name='mlops-dev')
iam, s3, sm, runtime, logs = map(session.client, ['iam', 's3', 'sagemaker', 'sagemaker-runtime', 'logs'])
ROLE = 'arn:aws:iam::222222222222:role/models'

def invoke(body='[[1, 2]]', client=runtime, **more):
    more = {'ContentType': 'application/json', 'Accept': 'application/json', **more}
    return client.invoke_endpoint(EndpointName='doubler', Body=body, **more)

def refused(code, work):
    try:
        work()
    except ClientError as error:
        assert error.response['Error']['Code'] == code, error
        return error.response
    raise AssertionError('it is not refused')

def answers_within(seconds):
    deadline = time.monotonic() + seconds
    while True:
        try:
            return json.loads(invoke()['Body'].read())
        except ClientError as error:
            assert error.response['Error']['Code'] == 'ServiceUnavailable', error
            assert time.monotonic() < deadline, error
            time.sleep(0.25)

def instances():
    streams = logs.describe_log_streams(logGroupName='/aws/sagemaker/Endpoints/doubler')['logStreams']
    return [stream['logStreamName'] for stream in streams]
";

/// A role, two models, a configuration each, and an endpoint that serves the first one.
const ARRANGE: &str = r#"
trust = {'Version': '2012-10-17', 'Statement': [
    {'Effect': 'Allow', 'Principal': {'Service': 'sagemaker.amazonaws.com'}, 'Action': 'sts:AssumeRole'}]}
iam.create_role(RoleName='models', AssumeRolePolicyDocument=json.dumps(trust))
iam.put_role_policy(RoleName='models', PolicyName='own', PolicyDocument=json.dumps({
    'Version': '2012-10-17', 'Statement': [
        {'Effect': 'Allow', 'Action': 's3:GetObject', 'Resource': 'arn:aws:s3:::the-models/*'},
        {'Effect': 'Allow', 'Action': ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
         'Resource': '*'}]}))
s3.create_bucket(Bucket='the-models', CreateBucketConfiguration={'LocationConstraint': 'eu-west-1'})

GOOD = '''
import json, os

def model_fn(model_dir):
    print('loading as', os.environ['KIND'])
    with open(model_dir + '/factor.json') as file:
        return json.load(file)['factor']

def predict_fn(data, factor):
    if data.min() < 0:
        raise ValueError('negative numbers are not for this model')
    return data * factor
'''

def archive(script):
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode='w:gz') as tar:
        for name, text in [('code/inference.py', script), ('factor.json', '{"factor": 2}')]:
            entry = tarfile.TarInfo(name)
            entry.size = len(text)
            tar.addfile(entry, io.BytesIO(text.encode()))
    return file.getvalue()

for name, script in [('good', GOOD), ('bad', 'import os; os._exit(3)')]:
    s3.put_object(Bucket='the-models', Key=name + '/model.tar.gz', Body=archive(script))
    sm.create_model(ModelName=name, ExecutionRoleArn=ROLE, PrimaryContainer={
        'Image': '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-scikit-learn:1.2-1-cpu-py3',
        'ModelDataUrl': f's3://the-models/{name}/model.tar.gz',
        'Environment': {'KIND': name, 'SAGEMAKER_PROGRAM': 'inference.py'}})
    sm.create_endpoint_config(EndpointConfigName=name, ProductionVariants=[{
        'VariantName': 'AllTraffic', 'ModelName': name, 'InstanceType': 'ml.m5.large', 'InitialInstanceCount': 1,
        'ContainerStartupHealthCheckTimeoutInSeconds': 60}])
sm.create_endpoint(EndpointName='doubler', EndpointConfigName='good')
for _ in range(2400):
    shown = sm.describe_endpoint(EndpointName='doubler')
    if shown['EndpointStatus'] != 'Creating': break
    time.sleep(0.25)
assert shown['EndpointStatus'] == 'InService', shown
"#;

/// What it answers, and what it refuses.
const ASK: &str = r"
answer = invoke(CustomAttributes='trace=1')
assert json.loads(answer['Body'].read()) == [[2, 4]], answer
assert (answer['InvokedProductionVariant'], answer['ContentType']) == ('AllTraffic', 'application/json'), answer

error = refused('ModelError', lambda: invoke('[[-1]]'))
assert error['ResponseMetadata']['HTTPStatusCode'] == 424, error
assert error['OriginalStatusCode'] == 500, error
assert error['Error']['Message'].startswith('Received server error (500) from primary with message '), error
assert error['LogStreamArn'].startswith('arn:aws:logs:eu-west-1:222222222222:log-group:/aws/sagemaker/Endpoints/doubler'), error

absent = refused('ValidationError', lambda: runtime.invoke_endpoint(EndpointName='none', Body=b'x'))
assert absent['Error']['Message'] == 'Endpoint none of account 222222222222 not found.', absent
refused('NotImplemented', lambda: runtime.invoke_endpoint_async(EndpointName='doubler', InputLocation='s3://b/k'))

told = logs.filter_log_events(logGroupName='/aws/sagemaker/Endpoints/doubler')['events']
assert any('loading as good' in event['message'] for event in told), told

# Whoever may do nothing else may invoke, if its policy lets it.
trust = {'Version': '2012-10-17', 'Statement': [
    {'Effect': 'Allow', 'Principal': {'AWS': '222222222222'}, 'Action': 'sts:AssumeRole'}]}
iam.create_role(RoleName='caller', AssumeRolePolicyDocument=json.dumps(trust))
keys = session.client('sts').assume_role(
    RoleArn='arn:aws:iam::222222222222:role/caller', RoleSessionName='caller')['Credentials']
caller = boto3.Session(keys['AccessKeyId'], keys['SecretAccessKey'], keys['SessionToken']).client(
    'sagemaker-runtime', region_name='eu-west-1')
denied = refused('AccessDeniedException', lambda: invoke(client=caller))
assert 'sagemaker:InvokeEndpoint' in denied['Error']['Message'], denied
iam.put_role_policy(RoleName='caller', PolicyName='own', PolicyDocument=json.dumps({
    'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Action': 'sagemaker:InvokeEndpoint',
        'Resource': 'arn:aws:sagemaker:eu-west-1:222222222222:endpoint/doubler'}]}))
assert json.loads(invoke(client=caller)['Body'].read()) == [[2, 4]]
";

/// A change for the worse, which is not made; then the end.
const CHANGE: &str = r"
sm.update_endpoint(EndpointName='doubler', EndpointConfigName='bad')
assert answers_within(1) == [[2, 4]]
for _ in range(1200):
    shown = sm.describe_endpoint(EndpointName='doubler')
    if shown['EndpointStatus'] != 'Updating': break
    time.sleep(0.25)
assert (shown['EndpointStatus'], shown['EndpointConfigName']) == ('InService', 'good'), shown
assert 'variant AllTraffic did not pass the ping health check' in shown['FailureReason'], shown
assert shown['FailureReason'].endswith('exit status 3.'), shown
assert answers_within(1) == [[2, 4]]

sm.delete_endpoint(EndpointName='doubler')
sm.get_waiter('endpoint_deleted').wait(EndpointName='doubler', WaiterConfig={'Delay': 1, 'MaxAttempts': 60})
refused('ValidationError', invoke)
";

fn run(installation: &Installation, code: &str) {
    let Said { ok, out, err } = installation.python(Way::Environment, &format!("{PRELUDE}{code}"));
    let runtime = std::fs::read_to_string(installation.folder().join("stderr")).unwrap_or_default();
    assert!(ok, "{out}{err}\nthe runtime said:\n{runtime}");
}

#[test]
fn an_endpoint_serves_outlives_its_runtime_and_is_changed_only_for_the_better() {
    let mut installation = Installation::start();
    run(&installation, ARRANGE);
    run(&installation, ASK);
    // Its process outlives the runtime: it is found, not started again.
    installation.kill();
    installation.up(&[]);
    run(&installation, "assert answers_within(1) == [[2, 4]]\nassert len(instances()) == 1, instances()");
    // A runtime that is stopped takes it along, and the next one starts it.
    assert!(installation.formwork(&["stop"]).ok && installation.ended());
    installation.up(&[]);
    run(&installation, "assert answers_within(60) == [[2, 4]]\nassert len(instances()) == 1, instances()");
    run(&installation, CHANGE);
}
