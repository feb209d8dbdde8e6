'use strict';
// The official scope lint, offline: it reads the published API descriptions from disk instead of fetching them.
const { existsSync, mkdirSync, readdirSync, writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const root = resolve(__dirname, '..');
const descriptions = resolve(root, '..', 'shared', 'openapi');
process.chdir(root);

const nothing = join(root, 'dist', 'no-paths.json');
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(nothing, '{"paths":{}}');

const file = (name) => {
  const path = join(descriptions, name);
  return existsSync(path) ? path : nothing;
};

Object.assign(process.env, {
  USE_LOCAL_SWAGGER: '1',
  LOCAL_JIRA_SWAGGER: file('jira-v3.json'),
  LOCAL_CONF_SWAGGER: file('confluence-v1.json'),
  LOCAL_CONF_V2_SWAGGER: file('confluence-v2.json'),
  LOCAL_JSM_SWAGGER: nothing,
  LOCAL_JSW_SWAGGER: nothing,
  LOCAL_BB_SWAGGER: nothing,
});

const { validate, ProcessorBuilder, ValidationTypes } = require('@forge/manifest');
const {
  PermissionLinter,
} = require('@forge/lint/out/lint/linters/permission-linter/permission-linter');
const { HandlerLinter } = require('@forge/lint/out/lint/linters/handler-linter/handler-linter');
const { lint } = require('@forge/lint');

const quiet = { info() {}, debug() {}, warn() {}, error() {}, trace() {} };
const noFlags = new Proxy({}, { get: () => async () => false });

async function main() {
  const { success, manifestObject, errors } = await validate(false, 'manifest.yml');
  const problems = (errors ?? []).map(({ level, line, message }) => ({
    level,
    line,
    message,
    file: 'manifest.yml',
  }));
  if (success) {
    const manifest = manifestObject.typedContent;
    const linters = [
      new PermissionLinter('development', manifest, quiet),
      new HandlerLinter('development', manifest, quiet),
    ];
    const sources = readdirSync('src', { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `src/${name}`);
    const found = await lint(sources, manifest, 'development', quiet, noFlags, { linters });
    for (const { file: path, errors: wrong, warnings } of found) {
      for (const { line, message } of [...wrong, ...warnings])
        problems.push({ file: path, line, message });
    }
    const triggers = await ProcessorBuilder.instance()
      .withValidation(ValidationTypes.PRODUCT_TRIGGER)
      .build()
      .process();
    for (const one of triggers.errors ?? []) problems.push({ file: 'manifest.yml', ...one });
  }
  for (const problem of problems) console.error(JSON.stringify(problem));
  console.log(`official lint: ${problems.length} problems`);
  process.exitCode = success && problems.length === 0 ? 0 : 1;
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
