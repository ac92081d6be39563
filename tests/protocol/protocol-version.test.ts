import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Handshake, httpSchemas, upSchemas } from '@yishi/protocol';
import { protocolVersion } from '@yishi/protocol/names';
import { expect, it } from 'vitest';
import { z } from 'zod';

/**
 * What the wire carried in each version. When this test fails, a client built before the change may no longer
 * understand the server: add a line with the next version, or, where every older client still does (a new optional
 * field, a new event that older clients pass over), replace the hash of the last line.
 */
const history: Record<number, string> = {
  1: 'b6bfc98c97da0994',
};

const packages = join(import.meta.dirname, '../../packages');
const core = join(packages, 'core/src');
const protocol = join(packages, 'protocol/src');

/** Files with the shape of what goes down: types have no schema, so their words are pinned. */
const downFiles = [
  ...filesIn(join(protocol, 'down')),
  ...filesIn(join(protocol, 'http')),
  ...filesIn(core).filter((file) =>
    /\/(events|state|meeting-event|meeting-state|rejection|audience)\.ts$/.test(file),
  ),
  join(protocol, 'refusals.ts'),
  join(protocol, 'farewells.ts'),
];

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(folder, file))
    .sort();
}

/** The words of a file without comments, layout and imports. */
const words = (file: string): string =>
  readFileSync(file, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^(import|export) [^;]* from [^;]*;/gm, '')
    .replaceAll(/\s+/g, '');

const up = { Handshake, ...upSchemas, ...httpSchemas };

const wire = (): string =>
  JSON.stringify([
    Object.entries(up).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
    ]),
    downFiles.map(words),
  ]);

it('the messages of the wire do not change without a line in the history', () => {
  const hash = createHash('sha256').update(wire()).digest('hex').slice(0, 16);
  expect(history[protocolVersion]).toBe(hash);
  expect(Object.keys(history).at(-1)).toBe(String(protocolVersion));
});
