import type { PersonId } from '@yishi/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../console/forms/field.tsx';
import { isUnderWay } from '../../meeting/delivery.ts';
import { newId } from '../../meeting/new-id.ts';
import { useDelivery } from '../../meeting/use-delivery.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useSay } from '../../words/say.ts';
import { useLanguage } from '../../words/use-language.ts';
import { Refused } from '../refused.tsx';
import { proposedHeaders } from './columns.ts';
import { useProblemWords } from './problem-words.ts';
import { readPeople, type ReadPeople } from './read-people.ts';
import css from './roster.module.css';
import { TableFile } from './table-file.tsx';

type PastePeopleProps = { readonly known: readonly string[]; readonly onDone: () => void };

/** Takes people over from a spreadsheet or a CSV file; says row by row what it could not read. */
export const PastePeople = ({ known, onDone }: PastePeopleProps) => {
  const { t } = useTranslation('staff');
  const say = useSay();
  const { language } = useLanguage();
  const { give, last } = useDelivery();
  const [pasted, setPasted] = useState('');
  const read = useMemo(() => readPeople(pasted, known, () => newId<PersonId>()), [pasted, known]);
  const good = read.people.length;
  const arrived = last?.stage.at === 'received';
  useEffect(() => {
    if (arrived) onDone();
  }, [arrived, onDone]);
  return (
    <div className={css.form}>
      <TextField
        first
        label={t('paste.field')}
        help={t('paste.help', { headers: proposedHeaders(language).join(say('separator')) })}
        value={pasted}
        onType={setPasted}
        rows={6}
        placeholder={t('paste.example')}
        spellCheck={false}
      />
      <TableFile onText={setPasted} />
      {pasted.trim() === '' ? null : <Findings read={read} />}
      <Refused why={last?.stage.at === 'refused' ? last.stage.rejection : null} />
      <div className={css.end}>
        <BigButton
          tone="go"
          disabled={good === 0 || (last !== null && isUnderWay(last))}
          onClick={() => give({ type: 'EnrolPeople', people: [...read.people] })}
        >
          {t('paste.go', { good, count: good })}
        </BigButton>
      </div>
    </div>
  );
};

const Findings = ({ read }: { readonly read: ReadPeople }) => {
  const { t } = useTranslation('staff');
  const say = useSay();
  const problemWords = useProblemWords();
  const { people, problems, ignored, hasHeader } = read;
  return (
    <div className={css.form} aria-live="polite">
      <p>
        <b>{t('paste.preview', { good: people.length, count: people.length })}</b>
      </p>
      {people.length === 0 ? null : (
        <p className={css.preview}>
          {people.map(({ id, name }) => (
            <span key={id}>{name}</span>
          ))}
        </p>
      )}
      {hasHeader ? null : <p>{t('paste.noHeader')}</p>}
      {ignored.length === 0 ? null : <p>{t('paste.ignored', { columns: ignored.join(say('separator')) })}</p>}
      {problems.length === 0 ? null : (
        <Notice tone="attention" title={t('paste.bad', { bad: problems.length, count: problems.length })}>
          <ul className={css.problems}>
            {problems.map((problem) => (
              <li key={problem.row}>{problemWords(problem)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
};
