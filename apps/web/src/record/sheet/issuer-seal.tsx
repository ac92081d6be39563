import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import css from './issuer-seal.module.css';

type IssuerSealProps = {
  readonly issuer: string;
  /** Before that only its place is marked. */
  readonly sealed: boolean;
  /** A rehearsal says so on its seal and bears no star. */
  readonly practice: boolean;
};

/** The arc the issuer's name stands on: two thirds of a circle, in units of the drawing. */
const arc = { path: 'M33.2 107A54 54 0 1 1 126.8 107', length: 220 };

/** The name fills the arc: long names are set smaller, short ones wider, within reason. */
const setOnArc = (issuer: string) => {
  const characters = [...issuer];
  const width = characters.reduce((sum, character) => sum + (character > '\u02ff' ? 1 : 0.58), 0);
  const fontSize = Math.min(17, arc.length / Math.max(1, width));
  const left = (arc.length - width * fontSize) / Math.max(1, characters.length);
  return { fontSize, letterSpacing: Math.min(left, 0.4 * fontSize) };
};

/** The round stamp over the date: the issuer in an arc, a star, and what it is for. */
export const IssuerSeal = ({ issuer, sealed, practice }: IssuerSealProps) => {
  const { t } = useTranslation('record');
  const id = useId();
  if (!sealed) return <SealPlace words={t('seal.missing')} />;
  return (
    <svg className={css.seal} viewBox="0 0 160 160" role="img" aria-label={t('seal.sealed', { issuer })}>
      <circle cx="80" cy="80" r="76" />
      <path id={id} className={css.arc} d={arc.path} />
      <text {...setOnArc(issuer)}>
        <textPath href={`#${id}`} startOffset="50%">
          {issuer}
        </textPath>
      </text>
      {practice ? null : (
        <path
          className={css.star}
          d="m80 58 5.2 15.9h16.7l-13.5 9.8 5.1 15.9L80 89.8l-13.5 9.8 5.1-15.9-13.5-9.8h16.7z"
        />
      )}
      <text x="80" y={practice ? 85 : 128} fontSize={practice ? 14 : 13}>
        {practice ? t('seal.practice') : t('seal.purpose')}
      </text>
    </svg>
  );
};

const SealPlace = ({ words }: { readonly words: string }) => (
  <svg className={css.place} viewBox="0 0 160 160" role="img" aria-label={words}>
    <circle cx="80" cy="80" r="70" />
    <text x="80" y="85" fontSize="14">
      {words}
    </text>
  </svg>
);
