import { type AdoptedItem, missingSignatures, signersOf } from '@yishi/core';
import { type Scene, type Wish, wish } from '../behaviour/wish.ts';
import { carriesPollOn, draftsPolls, putsPoll } from './ballots.ts';
import { beforeSession } from './before-session.ts';
import { duringSpeech, givesFloor } from './floor.ts';
import { goesOn } from './going-on.ts';
import { opensItem } from './items.ts';
import { writesMinutes } from './minutes.ts';
import { answersDissents, assignsTasks } from './outcome.ts';
import { endsRound, putsStatement, takesStatementsOn } from './statements.ts';

/** What a chair looks at in session, the most pressing first: one thing is done after the other. */
const pressing = [
  duringSpeech,
  endsRound,
  carriesPollOn,
  opensItem,
  putsStatement,
  draftsPolls,
  takesStatementsOn,
  putsPoll,
  givesFloor,
  answersDissents,
  assignsTasks,
  goesOn,
];

const inSession = (scene: Scene): Wish[] => {
  if (scene.state.phases.runs.length === 0) return goesOn(scene);
  for (const part of pressing) {
    const wishes = part(scene);
    if (wishes.length > 0) return wishes;
  }
  return [];
};

const afterClose = ({ state }: Scene): Wish[] => {
  if (state.procedure.status === 'closed')
    return [wish('record', 4000, { type: 'OpenRecord', texts: { notes: [], minutes: [] } })];
  const missing = missingSignatures(state.record, signersOf(state));
  return missing.length === 0 ? [wish('seal', 6000, { type: 'SealRecord' })] : [];
};

/** What the autopilot would do now in the chair, given what staff see of the meeting, the story and the drafted agenda. Pure. */
export const chairWishes = (scene: Scene, drafted: readonly AdoptedItem[]): Wish[] => {
  switch (scene.state.procedure.status) {
    case 'draft':
    case 'checkingIn':
      return beforeSession(scene, drafted);
    case 'inSession':
      return [...inSession(scene), ...writesMinutes(scene)];
    case 'recess':
      return [wish('resume', 15_000, { type: 'ResumeSession' })];
    case 'closed':
    case 'record':
      return afterClose(scene);
    default:
      return [];
  }
};
