import { chromium } from '@playwright/test';
import { languages } from '@yishi/i18n';
import { BuiltServer } from '../kit/built-server.ts';
import { chromiumHere } from '../kit/chromium.ts';
import { hearing } from './hearing.ts';
import { linkage } from './linkage.ts';
import { makeFolder, Studio } from './studio.ts';

// Pictures of every screen into docs/screens: all of them, or with `zh-CN` or `en` only those in one language.
const wanted = process.argv.slice(2);
const spoken = languages.filter((language) => wanted.length === 0 || wanted.includes(language));

await makeFolder();
const browser = await chromium.launch(chromiumHere);
const server = await BuiltServer.start();
const complaints: string[] = [];
try {
  for (const language of spoken) {
    for (const acts of [linkage, hearing]) {
      const studio = new Studio(language, { server, browser });
      await acts(studio);
      await studio.close();
      complaints.push(...studio.complaints);
    }
  }
} finally {
  await browser.close();
  await server.close();
}
for (const complaint of [...complaints, ...server.errors]) process.stderr.write(`${complaint}\n`);
process.exitCode = complaints.length + server.errors.length === 0 ? 0 : 1;
