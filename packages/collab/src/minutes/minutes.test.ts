import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readParagraphs } from '../rich-text.ts';
import {
  draftText,
  generalMinutes,
  itemMinutes,
  readDraft,
  readGeneralMinutes,
  readMinutes,
  startDraft,
} from './minutes-texts.ts';

const element = (name: string, ...children: (Y.XmlElement | string)[]): Y.XmlElement => {
  const made = new Y.XmlElement(name);
  made.insert(
    0,
    children.map((child) => (typeof child === 'string' ? new Y.XmlText(child) : child)),
  );
  return made;
};
const item = (words: string): Y.XmlElement => element('listItem', element('paragraph', words));

describe('the minutes document', () => {
  it('keeps the texts of two recorders who start one item at the same moment', () => {
    const [a, b] = [new Y.Doc(), new Y.Doc()];
    itemMinutes(a, 'i1').insert(0, [element('paragraph', '甲记')]);
    itemMinutes(b, 'i1').insert(0, [element('paragraph', '乙记')]);
    Y.applyUpdate(a, Y.encodeStateAsUpdate(b));
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
    expect(readMinutes(a, 'i1').sort()).toEqual(['乙记', '甲记'].sort());
    expect(readMinutes(a, 'i1')).toEqual(readMinutes(b, 'i1'));
  });

  it('keeps items, general remarks and drafts apart', () => {
    const doc = new Y.Doc();
    itemMinutes(doc, 'x').insert(0, [element('paragraph', 'item')]);
    draftText(doc, 'x').insert(0, [element('paragraph', 'draft')]);
    generalMinutes(doc).insert(0, [element('paragraph', 'general')]);
    expect([readMinutes(doc, 'x'), readDraft(doc, 'x'), readGeneralMinutes(doc)]).toEqual([
      ['item'],
      ['draft'],
      ['general'],
    ]);
    expect(readMinutes(doc, 'y')).toEqual([]);
  });

  it('starts a draft from words that stand, once', () => {
    const doc = new Y.Doc();
    startDraft(doc, 'd', ['第一条', '第二条']);
    startDraft(doc, 'd', ['第三条']);
    expect(readDraft(doc, 'd')).toEqual(['第一条', '第二条']);
  });
});

describe('plain paragraphs of a rich text', () => {
  const read = (...blocks: Y.XmlElement[]): string[] => {
    const fragment = new Y.Doc().getXmlFragment('general');
    fragment.insert(0, blocks);
    return readParagraphs(fragment);
  };

  it('drop marks and empty paragraphs, keep line breaks', () => {
    const marked = new Y.XmlText('夜间不得跳舞');
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [marked]);
    marked.format(2, 2, { bold: true });
    const broken = element('paragraph', '上', element('hardBreak'), '下');
    expect(read(paragraph, element('paragraph', '  '), broken)).toEqual(['夜间不得跳舞', '上\n下']);
  });

  it('keep the numbers of a list, from where it starts, and the levels below it', () => {
    const list = element('orderedList', item('一'), item('二'));
    const nested = element('listItem', element('paragraph', '三'), element('bulletList', item('附')));
    list.insert(2, [nested]);
    list.setAttribute('start', '3');
    expect(read(element('heading', '办法'), list)).toEqual(['办法', '3. 一', '4. 二', '5. 三', '• 附']);
  });
});
