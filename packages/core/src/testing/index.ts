export { chair, desk, member, observer, recorder, system } from './actors.ts';
export { checkIn, checkOut, doorsOpen, personIn } from './at-the-door.ts';
export { type Dice, diceOf } from './dice.ts';
export { difference, type FoundSame } from './difference.ts';
export { type Fold, foldsOf } from './folds.ts';
export { append, type Attempt, emptyHistory, type History, perform } from './history.ts';
export {
  draftedMeeting,
  gatheredMeeting,
  meetingIn,
  openAgain,
  openMeeting,
  type Setting,
} from './meeting-in.ts';
export {
  entryId,
  itemId,
  meetingId,
  optionId,
  personId,
  phaseId,
  pollId,
  roundId,
  statementId,
  taskId,
} from './names.ts';
export { handUp, onTheFloor } from './on-the-floor.ts';
export { personDetails, residents } from './person-details.ts';
export { play, type Played, type Script, type Step } from './play.ts';
export { overHalfPresent, pollDraft, twoThirdsPresent } from './poll-draft.ts';
export { given, type Outcome, type Scene, sceneOf, start } from './scene.ts';
export { scripts } from './scripts.ts';
export { smallKind } from './small-kind.ts';
export { somethingToDo } from './something-to-do.ts';
export { StandingTime } from './standing-time.ts';
