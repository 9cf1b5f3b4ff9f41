// Runs one invocation of a function that is written in JavaScript, and ends. The files are those of `files.py`.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire, register } from 'node:module';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { Worker } from 'node:worker_threads';

register('./resolve.mjs', import.meta.url);

const folder = process.env.FORMWORK_INVOCATION ?? '/var/formwork';
const task = process.env.LAMBDA_TASK_ROOT;
const invocation = JSON.parse(fs.readFileSync(path.join(folder, 'invocation.json'), 'utf8'));
const id = invocation.request_id;
const began = performance.now();
const outcome = { failed: false };
let answer = 'null';

// What is logged: an event a call, whatever lines it has.
const event = (text) => fs.writeSync(1, `${text.replaceAll('\n', '\r')}\n`);
const log = (level, ...given) => event(`${new Date().toISOString()}\t${id}\t${level}\t${format(...given)}`);
for (const [name, level] of Object.entries({
  log: 'INFO', info: 'INFO', warn: 'WARN', error: 'ERROR', debug: 'DEBUG', trace: 'TRACE',
})) {
  console[name] = (...given) => log(level, ...given);
}

// An error in Lambda's form.
const told = (error) => {
  if (!(error instanceof Error)) {
    return { errorType: typeof error, errorMessage: String(error), trace: [] };
  }
  return { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\n') };
};

const named = (name, message) => Object.assign(new Error(message), { name });

const write = () => {
  fs.writeFileSync(path.join(folder, 'answer'), answer);
  outcome.memory_kib = process.resourceUsage().maxRSS;
  const aside = path.join(folder, 'outcome.part');
  fs.writeFileSync(aside, JSON.stringify(outcome));
  // Last, and at once: whoever finds it finds the answer.
  fs.renameSync(aside, path.join(folder, 'outcome.json'));
};

const fail = (error) => {
  outcome.failed = true;
  answer = JSON.stringify(told(error));
  log('ERROR', 'Invoke Error', JSON.stringify({ ...told(error), stack: told(error).trace, trace: undefined }));
};

// What goes wrong where nobody awaits it ends the invocation.
const uncaught = (kind) => (error) => {
  fail(Object.assign(named(kind, told(error).errorMessage), { stack: error?.stack }));
  outcome.duration_ms ??= performance.now() - began;
  write();
  process.exit(0);
};
process.on('uncaughtException', uncaught('Runtime.UnhandledError'));
process.on('unhandledRejection', uncaught('Runtime.UnhandledPromiseRejection'));

const load = async (handler) => {
  const file = path.basename(handler);
  const dot = file.indexOf('.');
  if (dot < 1) throw named('Runtime.MalformedHandlerName', `Bad handler: ${handler}`);
  const [base, names] = [file.slice(0, dot), file.slice(dot + 1).split('.')];
  const stem = path.resolve(task, path.dirname(handler), base);
  const found = ['', '.js', '.mjs', '.cjs'].map((end) => stem + end)
    .find((each) => fs.statSync(each, { throwIfNoEntry: false })?.isFile());
  const cannot = (why) => named('Runtime.ImportModuleError', `Error: Cannot find module '${base}'\n${why}`);
  if (!found) throw cannot(`no ${base}.js, .mjs or .cjs is in ${task}`);
  let module;
  try {
    module = await loaded(found);
  } catch (error) {
    if (error?.code === 'MODULE_NOT_FOUND' || error?.code === 'ERR_MODULE_NOT_FOUND') {
      throw named('Runtime.ImportModuleError', `Error: ${error.message}`);
    }
    if (error instanceof SyntaxError) throw Object.assign(error, { name: 'Runtime.UserCodeSyntaxError' });
    throw error;
  }
  const target = names.reduce((inside, name) => inside?.[name], module)
    ?? names.reduce((inside, name) => inside?.[name], module.default);
  if (target === undefined) {
    throw named('Runtime.HandlerNotFound', `${handler} is undefined or not exported`);
  }
  if (typeof target !== 'function') throw named('Runtime.HandlerNotFound', `${handler} is not a function`);
  return target;
};

const loaded = async (file) => {
  if (file.endsWith('.mjs')) return import(pathToFileURL(file));
  try {
    return createRequire(import.meta.url)(file);
  } catch (error) {
    const isModule = error?.code === 'ERR_REQUIRE_ESM'
      || (error instanceof SyntaxError && /import statement|Unexpected token 'export'/.test(error.message));
    if (isModule) return import(pathToFileURL(file));
    throw error;
  }
};

// Ends the process when the time is up, whatever the handler is busy with.
const within = (milliseconds) => new Worker(
  'const { workerData } = require("node:worker_threads");'
  + 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, workerData);'
  + 'process.kill(process.pid, "SIGALRM");',
  { eval: true, workerData: milliseconds, execArgv: [], env: {} },
).unref();

const called = (handler, given, context) => new Promise((resolve, reject) => {
  const callback = (error, value) => (error == null ? resolve(value) : reject(error));
  const returned = handler(given, Object.assign(context, {
    done: callback, succeed: resolve, fail: reject,
  }), callback);
  if (typeof returned?.then === 'function') returned.then(resolve, reject);
  // One that takes a callback calls it, or lets the loop run empty.
  else if (handler.length < 3) process.once('beforeExit', () => resolve(returned ?? null));
  else process.once('beforeExit', () => resolve(null));
});

let handler;
try {
  handler = await load(process.env._HANDLER);
} catch (error) {
  fail(error);
}
outcome.init_ms = performance.now() - began;
event(`START RequestId: ${id} Version: ${process.env.AWS_LAMBDA_FUNCTION_VERSION}`);
if (handler) {
  const started = performance.now();
  const deadline = Date.now() + invocation.timeout_seconds * 1000;
  within(invocation.timeout_seconds * 1000);
  const context = {
    awsRequestId: id,
    invokedFunctionArn: invocation.function_arn,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    clientContext: invocation.client_context ? JSON.parse(invocation.client_context) : undefined,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(deadline - Date.now(), 0),
  };
  try {
    const given = JSON.parse(fs.readFileSync(path.join(folder, 'event'), 'utf8'));
    answer = JSON.stringify(await called(handler, given, context)) ?? 'null';
  } catch (error) {
    fail(error);
  }
  outcome.duration_ms = performance.now() - started;
}
write();
// What goes on is frozen on AWS; here it ends with the process.
process.exit(0);
