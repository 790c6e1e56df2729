import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expressionReply, factsReply } from '../../testing/fakeKernel';
import { parseReply, probeExpression, pythonString } from '../protocol';

const FRAME = { path: 'Cell In[3]', function: '<module>', line: 2, owner: 'user' };
const EXCEPTION = { type: 'ValueError', module: 'builtins', message: 'm', frames: [FRAME] };
const LAYER = {
  name: 'd1',
  class: 'Dense',
  module: 'keras.src.layers.core.dense',
  path: ['sequential'],
  inputShape: '(None, 8)',
  called: true,
  failing: true,
  custom: false
};
const MODEL = { name: 'm', class: 'Sequential', keras: 'keras3', built: true, compiled: false };
const FULL = {
  environment: { python: '3.12.3', installed: { keras: null }, loaded: { numpy: '2.0.0' } },
  sameFailure: true,
  exceptions: [{ ...EXCEPTION, link: 'cause' }],
  layers: [LAYER],
  model: MODEL
};

describe('parseReply', () => {
  it('reads a full answer', () => {
    expect(parseReply(factsReply(FULL))).toEqual(FULL);
  });

  it('leaves out what it does not know', () => {
    const reply = factsReply({ ...FULL, extra: 1, model: { ...MODEL, weights: [1] } });
    expect(parseReply(reply)).toEqual(FULL);
  });

  it.each([
    ['a number as message', { exceptions: [{ ...EXCEPTION, message: 5 }] }],
    ['frames that are no list', { exceptions: [{ ...EXCEPTION, frames: { length: 1 } }] }],
    ['a negative line', { exceptions: [{ ...EXCEPTION, frames: [{ ...FRAME, line: -1 }] }] }],
    ['a fractional line', { exceptions: [{ ...EXCEPTION, frames: [{ ...FRAME, line: 1.5 }] }] }],
    ['an unknown link', { exceptions: [{ ...EXCEPTION, link: 'group' }] }],
    ['a layer without a name', { layers: [{ ...LAYER, name: undefined }] }],
    ['a text as flag', { layers: [{ ...LAYER, failing: 'yes' }] }],
    ['an unknown Keras', { model: { ...MODEL, keras: 'keras9' } }],
    ['a number as version', { environment: { installed: { keras: 3 } } }],
    ['null as loaded version', { environment: { loaded: { keras: null } } }],
    ['a list as environment', { environment: [] }],
    ['an unknown installer', { environment: { installer: 'apt' } }],
    ['an error inside the probe', { probeError: 'MemoryError' }],
    ['another version of the answer', { probe: 2 }]
  ])('refuses %s', (_, wrong) => {
    expect(parseReply(factsReply({ ...FULL, ...wrong }))).toBeNull();
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'ok'],
    ['no data', expressionReply({ status: 'ok' })],
    ['a text as data', expressionReply({ status: 'ok', data: { 'application/json': '{}' } })],
    ['a list as result', expressionReply([])]
  ])('refuses %s', (_, content) => {
    expect(parseReply(content)).toBeNull();
  });

  it('refuses more than 64 kB', () => {
    const message = 'x'.repeat(66_000);
    expect(parseReply(factsReply({ exceptions: [{ ...EXCEPTION, message }] }))).toBeNull();
  });

  it('keeps a hostile key from reaching the prototype', () => {
    const environment = JSON.parse('{"loaded": {"__proto__": "1", "numpy": "2"}}');
    const facts = parseReply(factsReply({ environment }));
    expect(Object.keys(facts?.environment?.loaded ?? {})).toEqual(['__proto__', 'numpy']);
  });
});

describe('probeExpression', () => {
  const texts = [
    'plain',
    'a "b" \\ c',
    "it's",
    'line\nfeed\r\0\u2028',
    'é \ud83d\ude00',
    '\ud83d',
    '{}'
  ];

  it.each(texts)('writes %j as Python reads it', text => {
    const program = `import json; print(json.dumps(${pythonString(text)}))`;
    expect(JSON.parse(execFileSync('python3', ['-c', program], { encoding: 'utf8' }))).toBe(text);
  });

  it('is plain ASCII on one line, whatever the failure says', () => {
    const expression = probeExpression({
      mode: 'full',
      ename: 'Erreur\n',
      evalue: 'é\n"""\u0000',
      executionCount: 4
    });
    expect(expression).toMatch(/^[ -~]*$/);
  });

  it('sends the environment part alone when no more is asked', () => {
    const expression = probeExpression({ mode: 'environment' });
    expect(expression).toContain('def environment(');
    expect(expression).not.toContain('def layer_stack(');
  });

  it('cuts the message between characters', () => {
    const evalue = '\ud83d\ude00'.repeat(300);
    const expression = probeExpression({ mode: 'full', ename: 'E', evalue, executionCount: null });
    expect(expression.match(/\\U0001f600/g)).toHaveLength(200);
    expect(expression).toContain('"executionCount": None');
  });

  it('is the same form that the recorder sends', () => {
    const recorder = readFileSync(join(__dirname, '../../../scripts/record/probe.py'), 'utf8');
    const form = [...recorder.matchAll(/^ {4}'(.*)'$/gm)].map(found => found[1]).join('');
    const [before, after] = form.split('%s, ns)');
    expect(probeExpression({ mode: 'environment' })).toMatch(/^\(lambda b,ns/);
    expect(probeExpression({ mode: 'environment' }).startsWith(before)).toBe(true);
    expect(
      probeExpression({ mode: 'environment' }).endsWith(
        `, ns)${after.replace('%s', '{"mode": "environment"}')}`
      )
    ).toBe(true);
  });
});
