import { PhaseId } from '@yishi/core';
import { wordsIn } from '../kit/words.ts';
import { nameOf, says, type Stage, takesMoment } from './stage.ts';

const DAY_MS = 86_400_000;

const tasks = async (stage: Stage): Promise<void> => {
  const { studio, chair, told, screens } = stage;
  const { console } = wordsIn(studio.language);
  await chair.goesTo('tasks');
  for (const { id, what, responsible, dueDays, from } of told.tasks) {
    const due = new Date(Date.now() + dueDays * DAY_MS).toISOString().slice(0, 10);
    const source = from === null || 'poll' in from ? null : { about: 'statement' as const, ...from };
    const person = { person: responsible, name: nameOf(told, responsible) };
    await chair.does({ type: 'AssignTask', task: { id, what, responsible: person, due, from: source } });
  }
  await screens.console.page.getByRole('tab', { name: console.work.tasks }).click();
  await takesMoment(stage, 'tasks', ['console']);
};

const signing = async (stage: Stage): Promise<void> => {
  const { studio, chair, screens, told } = stage;
  const { phone } = wordsIn(studio.language);
  await chair.does({ type: 'OpenRecord', texts: { notes: [], minutes: [] } });
  await says(screens.home.page, phone.sign.title);
  await chair.until(({ record }) => Object.keys(record.signatures).length >= told.people.length - 3);
  await takesMoment(stage, 'signing', ['console', 'home']);
  for (const { page } of [screens.home, screens.hall]) {
    await page.getByRole('button', { name: phone.sign.sign }).click();
    await page.getByRole('button', { name: phone.sign.signGo }).click();
    await says(page, phone.sign.signed);
  }
  await chair.does({ type: 'SealRecord' });
  await says(screens.home.page, phone.closed.sealed);
  await takesMoment(stage, 'sealed', ['watch']);
};

/** A break, tasks, the end, signatures, and the record under its seal. */
export const closing = async (stage: Stage): Promise<void> => {
  const { studio, chair, told, screens, meeting } = stage;
  const { phone } = wordsIn(studio.language);
  await chair.does({ type: 'CallRecess', plannedMs: 600_000, reason: null });
  await says(screens.home.page, phone.recess.title);
  await takesMoment(stage, 'recess', ['console', 'wall']);
  await chair.does({ type: 'ResumeSession' });
  await tasks(stage);
  const seen = PhaseId.parse('tasks');
  await chair.does({ type: 'StartPhase', phase: PhaseId.parse('close'), seen, reason: null });
  for (const [n, { id, status }] of chair.state.agenda.items.entries()) {
    if (status === 'planned') await chair.does({ type: 'OpenItem', item: id, seen: null });
    await chair.does({ type: 'CloseItem', item: id, conclusion: told.agenda[n]?.conclusion ?? '' });
  }
  await chair.does({ type: 'CloseMeeting', reason: null });
  await says(screens.home.page, phone.closed.title);
  await takesMoment(stage, 'closed', ['wall']);
  await signing(stage);
  const record = await studio.open(`/m/${meeting.meeting}/record`, 'laptop');
  await says(record.page, told.notice.title);
  await studio.takes(record, 'record', true);
  await studio.takesPrinted(record, 'record-printed');
};
