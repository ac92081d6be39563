import { describe, expect, it } from 'vitest';
import type { AdoptedItem } from './commands.ts';
import type { MeetingCommand } from '../meeting-command.ts';
import { gatheredMeeting, itemId, meetingIn, onTheFloor, openMeeting, type Scene } from '../testing/index.ts';

const item = (id: string, other: Partial<AdoptedItem> = {}): AdoptedItem => ({
  id: itemId(id),
  title: `第${id}项`,
  presenter: null,
  plannedMs: 600_000,
  ...other,
});

const adopt = (...items: AdoptedItem[]): MeetingCommand => ({ type: 'AdoptAgenda', items });
const open = (id: string, seen: string | null = null): MeetingCommand => ({
  type: 'OpenItem',
  item: itemId(id),
  seen: seen === null ? null : itemId(seen),
});
const close = (id: string): MeetingCommand => ({
  type: 'CloseItem',
  item: itemId(id),
  conclusion: '同意先试行',
});
const skip = (id: string): MeetingCommand => ({ type: 'SkipItem', item: itemId(id), reason: '材料不全' });

const adopted = (): Scene => meetingIn('views').after(adopt(item('a'), item('b'), item('c')));
const inItemA = (): Scene => adopted().after(open('a'));
const ids = ({ state }: Scene): string[] => state.agenda.items.map(({ id }) => id);

describe('the agenda', () => {
  it('A1 adopting again reorders and adds, and keeps what became of each item', () => {
    const again = inItemA()
      .after(close('a'))
      .after(adopt(item('c'), item('a'), item('d'), item('b')));
    expect(ids(again)).toEqual(['c', 'a', 'd', 'b']);
    expect(again.state.agenda.items[1]).toMatchObject({ status: 'closed', conclusion: '同意先试行' });
    expect(again.state.agenda.adoptions).toBe(2);
  });

  it('A1 an item that was opened or skipped cannot be lost; one that is only planned can', () => {
    inItemA()
      .when(adopt(item('b'), item('c')))
      .thenRefused({ code: 'ItemInUse' });
    adopted()
      .after(skip('a'))
      .when(adopt(item('b'), item('c')))
      .thenRefused({ code: 'ItemInUse' });
    expect(ids(inItemA().after(adopt(item('a'), item('b'))))).toEqual(['a', 'b']);
  });

  it('A1 an item that was opened keeps its words, and takes the new plan', () => {
    const again = inItemA().after(
      adopt(item('a', { title: '改了题目', plannedMs: 1 }), item('b', { title: '改了题目' })),
    );
    expect(again.state.agenda.items.map(({ title, plannedMs }) => [title, plannedMs])).toEqual([
      ['第a项', 1],
      ['改了题目', 600_000],
    ]);
  });

  it('A1 the same agenda adopted again changes nothing, and no item is in it twice', () => {
    adopted()
      .when(adopt(item('a'), item('b'), item('c')))
      .thenNothing();
    adopted()
      .when(adopt(item('a'), item('a')))
      .thenRefused({ code: 'AlreadyExists' });
  });

  it('A2 one item is open at a time', () => {
    inItemA().when(open('b', 'a')).thenRefused({ code: 'ItemStillOpen' });
    inItemA()
      .after(close('a'))
      .when(open('b'))
      .then({ type: 'ItemOpened', item: itemId('b') });
  });

  it('A3 an item is closed with a conclusion, once, and only when it was open', () => {
    inItemA()
      .when(close('a'))
      .then({ type: 'ItemClosed', item: itemId('a'), conclusion: '同意先试行' });
    inItemA().after(close('a')).when(close('a')).thenRefused({ code: 'ItemAlreadyClosed' });
    inItemA().when(close('b')).thenRefused({ code: 'ItemNotOpen' });
    inItemA().when(close('z')).thenRefused({ code: 'UnknownItem' });
  });

  it('A3 an item is not closed while somebody speaks', () => {
    onTheFloor(inItemA()).when(close('a')).thenRefused({ code: 'ItemInUse' });
  });

  it('A3 an item is skipped with a reason, not while it is open, and may be come back to', () => {
    inItemA().when(skip('a')).thenRefused({ code: 'ItemStillOpen' });
    inItemA().after(close('a')).when(skip('a')).thenRefused({ code: 'ItemAlreadyClosed' });
    const skipped = adopted().after(skip('b'));
    expect(skipped.state.agenda.items[1]).toMatchObject({ status: 'skipped', skipReason: '材料不全' });
    skipped.when(skip('b')).thenNothing();
    expect(skipped.after(open('b')).state.agenda.items[1]).toMatchObject({
      status: 'open',
      skipReason: null,
    });
  });

  it('A4 two presses open once', () => {
    inItemA().when(open('a')).thenNothing();
    inItemA().when(open('b')).thenRefused({ code: 'ItemMoved', current: 'a' });
    inItemA().after(close('a')).when(open('b', 'a')).thenRefused({ code: 'ItemMoved', current: null });
    inItemA().after(close('a')).when(open('a')).thenRefused({ code: 'ItemAlreadyClosed' });
  });

  it('A2 nothing is opened before an agenda is adopted or the meeting is in session', () => {
    openMeeting().when(open('a')).thenRefused({ code: 'AgendaNotAdopted' });
    gatheredMeeting()
      .after(adopt(item('a')))
      .when(open('a'))
      .thenRefused({ code: 'WrongStatus', status: 'checkingIn', needed: ['inSession'] });
  });
});
