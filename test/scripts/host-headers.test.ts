// What a host is told to send says the same as the page: in the file that the build writes, and in every example of the docs.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFile, policyOf } from '../../scripts/host-headers.ts';

const policy = policyOf(readFileSync('index.html', 'utf8'));
const document = readFileSync('docs/hosting.md', 'utf8');

test('the documents show the very file that the build writes', () => {
  expect(document).toContain(`\`\`\`\n${headersFile(policy)}\`\`\``);
});

test('every policy in the documents is that of the page', () => {
  const stated = [...document.matchAll(/Content-Security-Policy:? "?(default-src[^"\n]*)/g)].map(
    ([, one]) => one,
  );
  expect(stated).toEqual([policy, policy, policy]);
});

test('the other headers of the examples are those of the file, too', () => {
  const lines = headersFile(policy).split('\n').slice(2, 6);
  expect(lines.length).toBe(4);
  for (const line of lines) {
    const [name = '', value = ''] = line.trim().split(': ');
    expect(document, name).toContain(`add_header ${name} "${value}" always;`);
    expect(document, name).toContain(`Header always set ${name} "${value}"`);
  }
});

test('the policy lets nothing inline or from elsewhere run, and knows Trusted Types', () => {
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
  expect(policy).toMatch(/require-trusted-types-for 'script'; trusted-types default$/);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('a page without a policy is a fault', () => {
  expect(() => policyOf('<head></head>')).toThrow('no Content-Security-Policy');
});
