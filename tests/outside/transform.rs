//! Batch transform jobs that really run: a model of the user's own answers the records of objects, through a runtime that is
//! killed, and what goes wrong is told as on AWS. The SageMaker SDK's own way in a full run.

use crate::clients;
use crate::installation::{Installation, Said, Way};

/// What all of the test's programs begin with.
const PRELUDE: &str = r"
import boto3, io, json, tarfile, time
from botocore.exceptions import ClientError

session = boto3.Session(profile_name='mlops-dev')
iam, s3, sm, logs, kms = map(session.client, ['iam', 's3', 'sagemaker', 'logs', 'kms'])
ROLE = 'arn:aws:iam::222222222222:role/models'
IMAGE = '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-scikit-learn:1.2-1-cpu-py3'
PROCESSING = {'InputFilter': '$[1:]', 'JoinSource': 'Input', 'OutputFilter': '$[0,-1]'}

def start(name, rows, content_type='text/csv', model='adder', processing=PROCESSING, key=None, **more):
    output = {'S3OutputPath': f's3://the-data/{name}', 'Accept': 'text/csv', 'AssembleWith': 'Line'}
    if key: output['KmsKeyId'] = key
    source = {'S3DataType': 'S3Prefix', 'S3Uri': f's3://the-data/{rows}/'}
    if processing: more['DataProcessing'] = processing
    return sm.create_transform_job(
        TransformJobName=name, ModelName=model, TransformOutput=output,
        TransformInput={'DataSource': {'S3DataSource': source}, 'ContentType': content_type, 'SplitType': 'Line'},
        TransformResources={'InstanceType': 'ml.m5.large', 'InstanceCount': 1},
        ModelClientConfig={'InvocationsMaxRetries': 0}, **more)

def ended(name):
    for _ in range(2400):
        job = sm.describe_transform_job(TransformJobName=name)
        if job['TransformJobStatus'] not in ('InProgress', 'Stopping'): return job
        time.sleep(0.25)
    raise AssertionError(job)

def log(name):
    events = logs.filter_log_events(logGroupName='/aws/sagemaker/TransformJobs', logStreamNamePrefix=f'{name}/')
    return '\n'.join(event['message'] for event in events['events'])

def until(words, name):
    for _ in range(1200):
        try:
            if words in log(name): return
        except ClientError:
            pass
        time.sleep(0.25)
    raise AssertionError((words, sm.describe_transform_job(TransformJobName=name)))

def stored(name):
    found = s3.list_objects_v2(Bucket='the-data', Prefix=f'{name}/').get('Contents', [])
    read = lambda key: s3.get_object(Bucket='the-data', Key=key)['Body'].read().decode()
    return {each['Key'].removeprefix(f'{name}/'): read(each['Key']) for each in found}
";

/// A role, a model that adds what it is given, and rows.
const ARRANGE: &str = r#"
trust = {'Version': '2012-10-17', 'Statement': [
    {'Effect': 'Allow', 'Principal': {'Service': 'sagemaker.amazonaws.com'}, 'Action': 'sts:AssumeRole'}]}
iam.create_role(RoleName='models', AssumeRolePolicyDocument=json.dumps(trust))
iam.put_role_policy(RoleName='models', PolicyName='own', PolicyDocument=json.dumps({
    'Version': '2012-10-17', 'Statement': [
        {'Effect': 'Allow', 'Action': ['s3:GetObject', 's3:PutObject'], 'Resource': 'arn:aws:s3:::the-data/*'},
        {'Effect': 'Deny', 'Action': 's3:PutObject', 'Resource': 'arn:aws:s3:::the-data/denied/*'},
        {'Effect': 'Allow', 'Action': 's3:ListBucket', 'Resource': 'arn:aws:s3:::the-data'},
        {'Effect': 'Allow', 'Action': ['kms:GenerateDataKey', 'kms:Decrypt'], 'Resource': '*'},
        {'Effect': 'Allow', 'Action': ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
         'Resource': '*'}]}))
s3.create_bucket(Bucket='the-data', CreateBucketConfiguration={'LocationConstraint': 'eu-west-1'})

ADDER = '''
import os, time
import boto3, numpy
from botocore.exceptions import ClientError

def model_fn(model_dir):
    print('batch', os.environ['SAGEMAKER_BATCH'], 'word', os.environ.get('WORD'), flush=True)
    return open(model_dir + '/factor').read()

def predict_fn(data, factor):
    data = numpy.atleast_2d(data)
    print('asked', data.tolist(), flush=True)
    if data.min() < 0:
        raise ValueError('negative numbers are not for this model')
    while data.max() > 99:
        try:
            boto3.client('s3').get_object(Bucket='the-data', Key='go')
            break
        except ClientError:
            time.sleep(0.25)
    return data.sum(axis=1, keepdims=True) * int(factor)
'''
def archive(script):
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode='w:gz') as tar:
        for name, text in [('code/inference.py', script), ('factor', '2')]:
            entry = tarfile.TarInfo(name)
            entry.size = len(text)
            tar.addfile(entry, io.BytesIO(text.encode()))
    return file.getvalue()

for name, script in [('adder', ADDER), ('broken', 'import os; print("giving up", flush=True); os._exit(3)')]:
    s3.put_object(Bucket='the-data', Key=f'models/{name}.tar.gz', Body=archive(script))
    sm.create_model(ModelName=name, ExecutionRoleArn=ROLE, PrimaryContainer={
        'Image': IMAGE, 'ModelDataUrl': f's3://the-data/models/{name}.tar.gz',
        'Environment': {'SAGEMAKER_PROGRAM': 'inference.py'}})
for key, rows in {
    'rows/a.csv': 'a,1,2\nb,3,4\n', 'rows/deep/c.csv': 'c,100,6\n',
    'few/good.csv': 'a,1,2\n', 'few/wrong.csv': 'b,1,2\nc,-1,2\n', 'waits/w.csv': 'w,100,1\n',
    'lines/m.csv': ''.join(f'r{n},{n},1\n' for n in range(40)),
}.items():
    s3.put_object(Bucket='the-data', Key=key, Body=rows)
"#;

/// A job that waits in the middle.
const BEGIN: &str = r"
key = kms.create_key()['KeyMetadata']['Arn']
start('scores', 'rows', key=key, Environment={'WORD': 'carried'}, BatchStrategy='SingleRecord')
until('asked [[100.0', 'scores')
assert stored('scores') == {}, stored('scores')
";

/// Its end, in another runtime: nothing that was answered is asked again.
const GO_ON: &str = r"
s3.put_object(Bucket='the-data', Key='go', Body=b'')
job = ended('scores')
told = log('scores')
assert job['TransformJobStatus'] == 'Completed', (job, told)
assert stored('scores') == {'a.csv.out': 'a,6.0\nb,14.0\n', 'deep/c.csv.out': 'c,212.0\n'}, stored('scores')
key = job['TransformOutput']['KmsKeyId']
assert s3.head_object(Bucket='the-data', Key='scores/a.csv.out')['SSEKMSKeyId'] == key
for words in ['asked [[1.0, 2.0]]', 'asked [[3.0, 4.0]]', 'batch true word carried']:
    assert told.count(words) == 1, (words, told)
assert ':[sagemaker logs]: MaxConcurrentTransforms=1, MaxPayloadInMB=6, BatchStrategy=SINGLE_RECORD' in told, told
streams = logs.describe_log_streams(logGroupName='/aws/sagemaker/TransformJobs')['logStreams']
assert sorted(each['logStreamName'].count('/') for each in streams) == [1, 2], streams
s3.delete_object(Bucket='the-data', Key='go')
";

/// What goes wrong, and a job that is stopped.
const FAIL: &str = r#"
start('wrong', 'few')
start('type', 'few', content_type='application/x-other', processing=None)
start('denied', 'lines')
start('none', 'nothing')
start('broken', 'few', model='broken')
start('stopped', 'waits')
start('many', 'lines', BatchStrategy='SingleRecord', MaxConcurrentTransforms=4)

until('asked [[100.0', 'stopped')
sm.stop_transform_job(TransformJobName='stopped')
see = 'See job logs for more information'
for name, status, reason, words in [
    ('wrong', 'Failed', f'AlgorithmError: {see}', 'the-data/few/wrong.csv: Bad HTTP status received from algorithm: 500'),
    ('type', 'Failed', f'ClientError: {see}', 'the-data/few/good.csv: ClientError: 415'),
    ('denied', 'Failed', 'ClientError: Artifact upload failed for s3://the-data/denied/', 'asked'),
    ('none', 'Failed', 'ClientError: No S3 objects found under S3 URL "s3://the-data/nothing/"', ''),
    ('broken', 'Failed', f'AlgorithmError: {see}', 'giving up'),
    ('stopped', 'Stopped', '', 'asked [[100.0'),
]:
    job = ended(name)
    told = log(name)
    assert job['TransformJobStatus'] == status, (name, job, told)
    assert reason in job.get('FailureReason', ''), (name, job, told)
    assert words in told, (name, words, told)
assert 'negative numbers are not for this model' in log('wrong')
# The others are stored all the same, but nothing of a job that was stopped.
assert stored('wrong') == {'good.csv.out': 'a,6.0\n'}, stored('wrong')
assert stored('stopped') == {}

# Several are asked at once, and their answers stand in order.
job = ended('many')
assert job['TransformJobStatus'] == 'Completed', (job, log('many'))
assert 'MaxConcurrentTransforms=4' in log('many')
expected = ''.join(f'r{n},{(n + 1) * 2}.0\n' for n in range(40))
assert stored('many') == {'m.csv.out': expected}, stored('many')
"#;

/// The SageMaker SDK's transformer, which shows the log while it waits, and the same as a step of a pipeline.
const SDK: &str = r"
import contextlib
import sagemaker
from sagemaker.model import Model
from sagemaker.transformer import Transformer

sdk = sagemaker.Session(session)
transformer = Transformer(
    model_name='adder', instance_count=1, instance_type='ml.m5.large', output_path='s3://the-data/sdk',
    accept='text/csv', assemble_with='Line', strategy='MultiRecord', sagemaker_session=sdk)
shown = io.StringIO()
with contextlib.redirect_stdout(shown):
    transformer.transform('s3://the-data/few/good.csv', content_type='text/csv', split_type='Line',
        input_filter='$[1:]', join_source='Input', output_filter='$[0,-1]', wait=True, logs=True)
assert stored('sdk') == {'good.csv.out': 'a,6.0\n'}, stored('sdk')
assert 'asked [[1.0, 2.0]]' in shown.getvalue(), shown.getvalue()
try:
    transformer.transform('s3://the-data/few/wrong.csv', content_type='text/csv', split_type='Line',
        input_filter='$[1:]', wait=True, logs=False)
except sagemaker.exceptions.UnexpectedStatusException as error:
    assert 'AlgorithmError: See job logs for more information' in str(error), error
else:
    raise AssertionError('it does not fail')

# The same as a step of a pipeline, which is not done again.
from sagemaker.workflow.pipeline import Pipeline
from sagemaker.workflow.pipeline_context import PipelineSession
from sagemaker.workflow.steps import CacheConfig, TransformStep

trust = {'Version': '2012-10-17', 'Statement': [
    {'Effect': 'Allow', 'Principal': {'Service': 'sagemaker.amazonaws.com'}, 'Action': 'sts:AssumeRole'}]}
own = iam.create_role(RoleName='pipelines', AssumeRolePolicyDocument=json.dumps(trust))['Role']['Arn']
iam.put_role_policy(RoleName='pipelines', PolicyName='own', PolicyDocument=json.dumps({
    'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Resource': '*', 'Action': [
        f'sagemaker:{verb}TransformJob' for verb in ('Create', 'Describe', 'Stop')] + ['sagemaker:AddTags']}]}))
transformer = Transformer(
    model_name='adder', instance_count=1, instance_type='ml.m5.large', output_path='s3://the-data/step',
    accept='text/csv', assemble_with='Line', sagemaker_session=PipelineSession(session, default_bucket='the-data'))
arguments = transformer.transform('s3://the-data/few/good.csv', content_type='text/csv', split_type='Line',
    input_filter='$[1:]', join_source='Input', output_filter='$[0,-1]')
step = TransformStep(name='Predict', step_args=arguments, cache_config=CacheConfig(enable_caching=True))
pipeline = Pipeline(name='batch', steps=[step], sagemaker_session=transformer.sagemaker_session)
pipeline.upsert(own)
for hit in (False, True):
    execution = pipeline.start()
    execution.wait(delay=1)
    [step] = execution.list_steps()
    assert (step['StepStatus'], 'CacheHitResult' in step) == ('Succeeded', hit), step
assert stored('step') == {'good.csv.out': 'a,6.0\n'}, stored('step')
";

fn run(installation: &Installation, code: &str) {
    let Said { ok, out, err } = installation.python(Way::Environment, &format!("{PRELUDE}{code}"));
    let runtime = std::fs::read_to_string(installation.folder().join("stderr")).unwrap_or_default();
    assert!(ok, "{out}{err}\nthe runtime said:\n{runtime}");
}

#[test]
fn a_transform_job_answers_objects_goes_on_after_a_kill_and_tells_what_went_wrong() {
    let mut installation = Installation::start();
    run(&installation, ARRANGE);
    run(&installation, BEGIN);
    installation.kill();
    installation.up(&[]);
    run(&installation, GO_ON);
    run(&installation, FAIL);
    if let Some(bin) = clients::sdk() {
        let said =
            installation.client_of(bin, Way::Environment, "python", &["-c", &format!("{PRELUDE}{SDK}")]);
        assert!(said.ok, "{}{}", said.out, said.err);
    }
}
