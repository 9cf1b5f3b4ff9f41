// Answers CloudFormation for a custom resource: beside inline code that requires it, as on AWS.
'use strict';

const https = require('https');

exports.SUCCESS = 'SUCCESS';
exports.FAILED = 'FAILED';

exports.send = function send(event, context, responseStatus, responseData, physicalResourceId, noEcho) {
  return new Promise((resolve, reject) => {
    const body = JSON.stringify({
      Status: responseStatus,
      Reason: `See the details in CloudWatch Log Stream: ${context.logStreamName}`,
      PhysicalResourceId: physicalResourceId || context.logStreamName,
      StackId: event.StackId,
      RequestId: event.RequestId,
      LogicalResourceId: event.LogicalResourceId,
      NoEcho: noEcho || false,
      Data: responseData,
    });
    console.log('Response body:\n', body);
    const url = new URL(event.ResponseURL);
    const options = {
      hostname: url.hostname,
      port: 443,
      path: url.pathname + url.search,
      method: 'PUT',
      headers: { 'content-type': '', 'content-length': Buffer.byteLength(body) },
    };
    const request = https.request(options, (response) => {
      console.log(`Status code: ${response.statusCode}`);
      resolve(context.done());
    });
    request.on('error', (error) => {
      console.log(`send(..) failed executing https.request(..): ${error}`);
      reject(context.done(error));
    });
    request.write(body);
    request.end();
  });
};
