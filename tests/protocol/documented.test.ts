import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { httpSchemas, upSchemas } from '@yishi/protocol';
import { farewells, protocolVersion, refusals } from '@yishi/protocol/names';
import { describe, expect, it } from 'vitest';

const page = readFileSync(join(import.meta.dirname, '../../docs/protocol.md'), 'utf8');

const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

/** What the tables say of a code, in their second column. */
const saidOf = (code: string): (string | undefined)[] =>
  rows.filter((cells) => cells[1] === `\`${code}\``).map((cells) => cells[2]);

describe('The page for strangers', () => {
  it('names the version', () => {
    expect(page).toContain(`is **${protocolVersion}**`);
  });

  it.each(Object.entries(refusals))('lists the refusal %s with its status %i', (code, status) => {
    expect(saidOf(code)).toContain(String(status));
  });

  it.each(Object.entries(farewells))('says of the farewell %s whether to come back', (code, then) => {
    expect(saidOf(code)).toContain(then === 'return' ? 'yes' : 'no');
  });

  it('lists every request with a body and every message up', () => {
    for (const request of Object.keys(httpSchemas)) expect(page).toContain(request.split(' ')[1]);
    for (const message of Object.keys(upSchemas)) expect(page).toContain(`["${message}",`);
  });
});
