import { personId } from '@yishi/core/testing';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { speakChinese } from '../meeting/testing/speak-chinese.ts';

await speakChinese();
await import('./join-screen.tsx');
const { NameList } = await import('./name-list.tsx');

const plate = (id: string, name: string, taken: boolean) => ({
  id: personId(id),
  name,
  representing: null,
  taken,
});

const people = [plate('p1', '周敏', true), plate('p2', '吴磊', false), plate('p3', '邓雨', false)];

it('names that are still free stand first, each kind in the order of the roster', () => {
  render(<NameList people={people} onChoose={() => undefined} />);
  const names = screen.getAllByRole('button').map((row) => row.querySelector('b')?.textContent);
  expect(names).toEqual(['吴磊', '邓雨', '周敏']);
});

it('a name that is taken says what to do and chooses nobody', () => {
  Element.prototype.scrollIntoView = vi.fn();
  const chosen = vi.fn();
  render(<NameList people={people} onChoose={chosen} />);
  fireEvent.click(screen.getByRole('button', { name: /周敏/ }));
  expect(chosen).not.toHaveBeenCalled();
  expect(screen.getByText(/周敏/, { selector: ':not(b)' })).toBeTruthy();
});
