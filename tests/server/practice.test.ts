import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scenarios, StaffMeeting } from '@yishi/protocol/names';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ask } from '../kit/ask.ts';
import { staffCookie } from '../kit/staff-cookie.ts';
import { startServer } from '../kit/start-server.ts';

/** A program in place of the residents: it writes down how it was called and waits to be sent home. */
const recordingProgram = () => {
  const folder = mkdtempSync(join(tmpdir(), 'yishi-residents-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const notes = join(folder, 'notes.json');
  const program = join(folder, 'main.mjs');
  writeFileSync(
    program,
    `import { appendFileSync } from 'node:fs';
     const note = (text) => appendFileSync(${JSON.stringify(notes)}, text + '\\n');
     process.on('SIGTERM', () => { note('left'); process.exit(0); });
     setInterval(() => {}, 1000);
     note(JSON.stringify({ args: process.argv.slice(2), key: process.env.YISHI_STAFF_KEY }));`,
  );
  chmodSync(program, 0o755);
  return { program, lines: () => readFileSync(notes, { encoding: 'utf8', flag: 'a+' }).trim().split('\n') };
};

describe('A practice meeting', () => {
  it('checks in at once, is marked as one, and gets residents who are sent home when the server stops', async () => {
    const { program, lines } = recordingProgram();
    const server = await startServer({ residents: program });
    const cookie = await staffCookie(server);
    const { body } = await ask(`${server.url}/api/staff/practice`, {
      body: { scenario: 'S05', pace: 'fast', autopilot: true, language: 'en' },
      cookie,
    });
    const { card, joinCode } = body as StaffMeeting;
    expect(card).toMatchObject({ practice: true, status: 'checkingIn' });
    await expect.poll(() => lines()[0], { timeout: 10_000 }).toContain('--autopilot');
    const { args, key } = JSON.parse(lines()[0] ?? '') as { args: string[]; key: string };
    expect(args).toEqual([
      `--url=${server.url}`,
      `--code=${joinCode.replace('-', '')}`,
      '--scenario=S05',
      '--language=en',
      '--pace=fast',
      '--autopilot',
    ]);
    expect(server.house.startKeys.opens(key)).toBe(true);
    await server.stop();
    expect(lines().at(-1)).toBe('left');
  });

  it('is of a scenario there is', async () => {
    const server = await startServer();
    onTestFinished(() => server.stop());
    const cookie = await staffCookie(server);
    const { body } = await ask(`${server.url}/api/staff/scenarios`, { cookie });
    expect((body as Scenarios).scenarios.map(({ id }) => id)).toEqual(['S08', 'S05', 'S01']);
    const { status } = await ask(`${server.url}/api/staff/practice`, {
      body: { scenario: 'S99', pace: 'fast', autopilot: true, language: 'en' },
      cookie,
    });
    expect(status).toBe(404);
  });
});
