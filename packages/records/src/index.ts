export type {
  AnswerGroup,
  AgendaRow,
  CorrectionRow,
  CountRow,
  Course,
  DissentCard,
  MinutesDocument,
  MinutesText,
  PhaseRow,
  ProcedureRow,
  ResultCard,
  RoundCard,
  Row,
  SignatureRow,
  SpeechRow,
  StatementCard,
  Summary,
  SummaryPoint,
  TalkRow,
  TaskRow,
} from './document.ts';
export { minutesToMarkdown } from './minutes-to-markdown.ts';
export { buildMinutes, type MinutesSources } from './build-minutes.ts';
export { sentence } from './sentence.ts';
