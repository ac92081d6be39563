import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../ui/big-button.tsx';
import { decodeTable } from './decode-table.ts';

type TableFileProps = { readonly onText: (text: string) => void };

/** Picks a CSV file and hands over what stands in it. */
export const TableFile = ({ onText }: TableFileProps) => {
  const { t } = useTranslation('staff');
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <BigButton size="small" onClick={() => input.current?.click()}>
        {t('paste.file')}
      </BigButton>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onChange={({ target }) => void target.files?.[0]?.arrayBuffer().then(decodeTable).then(onText)}
      />
    </div>
  );
};
