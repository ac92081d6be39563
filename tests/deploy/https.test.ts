import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type ClientRequest, get, type IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { inMeeting } from '../kit/in-meeting.ts';
import { freePort } from '@yishi/store/testing';
import { type Site, startNginx } from '../kit/services/nginx.ts';

const NAME = 'yishi.example.org';

const shipped = readFileSync(
  join(import.meta.dirname, '..', '..', 'deploy', 'nginx', 'yishi', 'site.conf'),
  'utf8',
);

/** A certificate that nobody but this test believes. */
const certify = (folder: string): void => {
  const files = ['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1'];
  execFileSync('openssl', ['req', '-x509', ...kind, '-subj', `/CN=${NAME}`, ...files], { stdio: 'pipe' });
};

/** The shipped file, filled in as its words say: the signs of comment are gone where it speaks of HTTPS. */
const filledIn =
  (plainPort: number): Site =>
  (folder, port) => {
    certify(folder);
    return shipped
      .replaceAll(/^# (?=listen|server_name|ssl_|if|\s|\})/gm, '')
      .replace('server_name _;\n', '')
      .replace('listen 80 ', `listen 127.0.0.1:${plainPort} `)
      .replace('listen 443 ', `listen 127.0.0.1:${port} `)
      .replaceAll('/etc/nginx/certificates', folder)
      .replaceAll('/var/log/nginx', folder);
  };

const answerTo = (ask: ClientRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    ask.once('response', (answer) => resolve(answer.resume()));
    ask.once('error', reject);
    ask.end();
  });

it('the part of the shipped file about HTTPS works once it is filled in', async () => {
  const server = await inMeeting();
  const plainPort = await freePort();
  const nginx = await startNginx([Number(new URL(server.url).port)], { site: filledIn(plainPort) });
  onTestFinished(() => nginx.stop());
  const key = await server.house.startKeys.issue();
  const body = JSON.stringify({ key });
  const entering = request({
    port: Number(new URL(nginx.url).port),
    method: 'POST',
    path: '/api/staff/enter',
    rejectUnauthorized: false,
    headers: { 'content-type': 'application/json', 'content-length': body.length, host: NAME },
  });
  entering.write(body);
  const entered = await answerTo(entering);
  expect(entered.statusCode).toBe(200);
  expect(entered.headers['set-cookie']?.[0]).toMatch(/; Secure/);
  expect(entered.headers['strict-transport-security']).toContain('max-age=');

  const plain = await answerTo(get({ port: plainPort, path: '/j/K7QM42XD', headers: { host: NAME } }));
  expect(plain.statusCode).toBe(301);
  expect(plain.headers.location).toBe(`https://${NAME}/j/K7QM42XD`);
});
