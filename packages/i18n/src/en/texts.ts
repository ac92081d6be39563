import type { InEnglish } from '../in-english.ts';
import type { texts as chinese } from '../zh-CN/texts.ts';

/** Texts that several people write together. */
export const texts = {
  state: {
    opening: 'Opening the text…',
    lost: 'Disconnected. What you write is kept on this page and sent when the connection is back; please leave it open.',
    stopped:
      'This text must be opened again to go on. What you wrote last may not have been saved: copy it from here first.',
    tooLong:
      'What you added last is too long and was not saved. Copy it from here, open the text again and add it in several parts; if that does not help, the text is full and must be shortened first.',
    again: 'Open again',
    readOnly: 'Reading only. The facilitator and the recorder are writing.',
  },
  tools: { label: 'Format', bold: 'Bold', list: 'Points', numbers: 'Numbers' },
  agenda: {
    label: 'Draft agenda',
    empty: 'No items yet.',
    add: 'Add an item',
    untitled: 'What is to be discussed',
    noPresenter: 'Presenter',
    unit: 'min',
    title: 'Title of item {{n}}',
    presenter: 'Presenter of “{{title}}”',
    minutes: 'Minutes planned for “{{title}}”',
    up: 'Move “{{title}}” up',
    down: 'Move “{{title}}” down',
    remove: 'Take out “{{title}}”',
    notes: 'Notes',
    notesOf: 'Notes on “{{title}}”',
  },
  suggestions: {
    title: 'Suggested by residents',
    by: 'by {{name}}, about {{minutes}} min',
    accept: 'Put on the agenda',
    decline: 'Not this time',
  },
  minutes: { general: 'Anything else', of: 'Minutes of “{{title}}”', now: 'now' },
} as const satisfies InEnglish<typeof chinese>;
