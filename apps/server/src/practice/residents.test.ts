import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openLog } from '../log.ts';
import { Residents } from './residents.ts';

/** Instead of people: writes down what it was given. */
const program = `
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
writeFileSync(join(import.meta.dirname, 'given.json'), JSON.stringify(process.env));
`;

it('gives residents their key, and no password of the server', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yishi-residents-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  onTestFinished(() => void vi.unstubAllEnvs());
  writeFileSync(join(folder, 'residents.mjs'), program);
  vi.stubEnv('DATABASE_URL', 'postgres://yishi:password-of-the-database@127.0.0.1/yishi');
  vi.stubEnv('REDIS_URL', 'redis://:password-of-redis@127.0.0.1');
  const residents = new Residents({
    program: join(folder, 'residents.mjs'),
    url: 'http://127.0.0.1:1',
    request: { scenario: 'S05', pace: 'fast', autopilot: false, language: 'zh-CN' },
    joinCode: '',
    staffKey: 'their-key',
    leave: [],
    log: openLog('silent'),
  });
  await residents.gone;
  const given = readFileSync(join(folder, 'given.json'), 'utf8');
  expect(JSON.parse(given)).toMatchObject({ YISHI_STAFF_KEY: 'their-key' });
  expect(given).not.toContain('password-of');
});
