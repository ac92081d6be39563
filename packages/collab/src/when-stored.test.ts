import { describe, expect, it } from 'vitest';
import { readAgenda } from './agenda/read-agenda.ts';
import { addItem } from './agenda/edit-agenda.ts';
import { join } from './testing/join.ts';
import { memoryTexts } from './testing/memory-texts.ts';
import { serveCollab } from './testing/serve-collab.ts';
import { whenStored } from './when-stored.ts';

const titles = (of: Parameters<typeof readAgenda>[0]): string[] => readAgenda(of).map(({ title }) => title);
const item = (title: string) => ({ id: title, title, minutes: 10 });

describe('a page learns that what it wrote is stored', () => {
  it('when it is, and not while it is being saved', async () => {
    const texts = memoryTexts();
    const { url, collab } = await serveCollab({ persistence: texts });
    const { doc, provider } = await join(url);
    const order: string[] = [];
    const stored = whenStored(provider);
    const letGo = texts.hold('append');
    addItem(doc, item('路灯'));
    const told = stored().then(() => order.push('told'));
    await texts.until(() => texts.calls.includes('append m1/agenda'));
    const other = await join(url, 'p2', 'm2/agenda');
    order.push('others were answered meanwhile');
    other.leave();
    letGo();
    await told;
    expect(order).toEqual(['others were answered meanwhile', 'told']);
    expect(await collab.read('m1/agenda', titles)).toEqual(['路灯']);
  });

  it('also when it was written while the network was away', async () => {
    const { url, collab } = await serveCollab();
    const { doc, provider } = await join(url);
    const stored = whenStored(provider);
    provider.disconnect();
    addItem(doc, item('长椅'));
    const told = stored();
    provider.connect();
    await told;
    expect(await collab.read('m1/agenda', titles)).toEqual(['长椅']);
  });

  it('once for all that it asked before, and again for what it writes afterwards', async () => {
    const { url, collab } = await serveCollab();
    const { doc, provider } = await join(url);
    const stored = whenStored(provider);
    addItem(doc, item('一'));
    await Promise.all([stored(), stored()]);
    addItem(doc, item('二'));
    await stored();
    expect(await collab.read('m1/agenda', titles)).toEqual(['一', '二']);
  });
});
