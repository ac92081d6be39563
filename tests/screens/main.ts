import { chromium } from '@playwright/test';
import { languages } from '@yishi/i18n';
import { BuiltServer } from '../kit/built-server.ts';
import { chromiumHere } from '../kit/chromium.ts';
import { clearFolder } from './folder.ts';
import { hearing } from './hearing.ts';
import { linkage } from './linkage.ts';
import { Studio } from './studio.ts';

// Pictures of every screen into docs/screens; with `zh-CN` or `en` only those in one language. In English a few are
// kept; `--all` takes every one.
const wanted = process.argv.slice(2);
const every = wanted.includes('--all');
const named = languages.filter((language) => wanted.includes(language));

const browser = await chromium.launch(chromiumHere);
const server = await BuiltServer.start();
const complaints: string[] = [];
try {
  for (const language of named.length === 0 ? languages : named) {
    await clearFolder(language);
    for (const acts of [linkage, hearing]) {
      const studio = new Studio(language, { server, browser, every });
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
