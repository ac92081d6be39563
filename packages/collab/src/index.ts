export type { TextKind } from './text-name.ts';
export type { DraftedItem, ItemTexts, NewItem } from './agenda/drafted-item.ts';
export type { Place } from './agenda/order.ts';
export type { Suggestion } from './agenda/suggestions.ts';
export type { Edit } from './binding/edit.ts';
export type { Delta, DeltaStep } from './binding/rebase.ts';
export type { Shown, TextBinding, TextView } from './binding/bind-text.ts';
export { parseTextName, textName } from './text-name.ts';
export { closeCode, isFinalClose } from './close-code.ts';
export { inParts } from './message-parts.ts';
export { whenStored } from './when-stored.ts';
export { readParagraphs, writeParagraphs } from './rich-text.ts';
export { isSafeLink, richTextBlocks, richTextMarks } from './rich-text-schema.ts';
export { itemTexts } from './agenda/drafted-item.ts';
export { addItem, moveItem, removeItem, setMinutes } from './agenda/edit-agenda.ts';
export { readAgenda } from './agenda/read-agenda.ts';
export { seedAgenda } from './agenda/seed-agenda.ts';
export { acceptSuggestion, dropSuggestion, readSuggestions, suggestItem } from './agenda/suggestions.ts';
export {
  draftText,
  generalMinutes,
  itemMinutes,
  readDraft,
  readGeneralMinutes,
  readMinutes,
  startDraft,
} from './minutes/minutes-texts.ts';
export { editBetween } from './binding/edit.ts';
export { moveCaret, rebaseEdit } from './binding/rebase.ts';
export { bindText } from './binding/bind-text.ts';
