import { formatDay, formatTime } from '@yishi/i18n';
import type { StaffMeeting } from '@yishi/protocol/names';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icons/icon.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { textWidth } from '../../ui/table/name-label.ts';
import { useLanguage } from '../../words/use-language.ts';
import css from './poster.module.css';
import { useFitSheet } from './use-fit-sheet.ts';

/** One A4 sheet in big type: what, when, where, and three steps to take part. */
export const Poster = ({ meeting }: { readonly meeting: StaffMeeting }) => {
  const { t } = useTranslation('staff');
  const { language, local } = useLanguage();
  const { card } = meeting;
  const sheet = useFitSheet();
  return (
    <main ref={sheet} className={css.sheet} data-theme="light">
      <title>{t('poster.title', { title: card.title })}</title>
      <header className={css.head}>
        <p className={css.kind}>
          {local(card.kind)} · {t('poster.invite')}
        </p>
        <h1 style={{ fontSize: titleSize(card.title) }} className={css.title}>
          {card.title}
        </h1>
        {card.purpose === null ? null : <p className={css.purpose}>{card.purpose}</p>}
      </header>
      <dl className={css.facts}>
        <div>
          <dt>{t('poster.time')}</dt>
          <dd>
            {formatDay(card.scheduledAt, language)} <b>{formatTime(card.scheduledAt)}</b>
          </dd>
        </div>
        <div>
          <dt>{t('poster.place')}</dt>
          <dd>{card.place}</dd>
        </div>
      </dl>
      <JoinByPhone meeting={meeting} />
      <Otherwise meeting={meeting} />
      <footer className={css.foot}>
        <span>{t('poster.contact', { street: card.community.street, community: card.community.name })}</span>
        <span>{card.number}</span>
      </footer>
    </main>
  );
};

/** The sheet is 176 mm wide inside: a short title stands on one line, a long one on a few. */
const titleSize = (title: string): string => {
  const em = textWidth(title);
  const millimetres = em <= 16 ? Math.min(19, 172 / Math.max(1, em)) : em <= 36 ? 12.5 : 9.5;
  return `calc(${millimetres} * var(--mm))`;
};

const JoinByPhone = ({ meeting: { links, joinCode } }: { readonly meeting: StaffMeeting }) => {
  const { t } = useTranslation('staff');
  return (
    <section className={css.join}>
      <div className={css.code}>
        <QrCode text={new URL(links.join, globalThis.location.href).href} label={t('links.join')} />
        <p>{t('poster.code')}</p>
        <b>{joinCode}</b>
      </div>
      <div>
        <h2>{t('poster.steps')}</h2>
        <ol className={css.steps}>
          {([1, 2, 3] as const).map((step) => (
            <li key={step}>
              <span className={css.step} aria-hidden="true">
                {step}
              </span>
              <p>
                <b>{t(`poster.step${step}`)}</b>
                <span>{t(`poster.step${step}Help`)}</span>
              </p>
            </li>
          ))}
        </ol>
        <p className={css.or}>{t('poster.or', { address: `${globalThis.location.host}/j` })}</p>
      </div>
    </section>
  );
};

const Otherwise = ({ meeting: { card } }: { readonly meeting: StaffMeeting }) => {
  const { t } = useTranslation('staff');
  const { conference } = card;
  return (
    <section className={css.otherwise}>
      {conference === null || conference.dialIn === null ? null : (
        <p>
          <Icon name="telephone" />
          <span>
            {t('poster.dial')}
            <b className={css.dial}>
              {conference.dialIn}
              {conference.code === null ? null : (
                <small>{t('poster.dialCode', { code: conference.code })}</small>
              )}
            </b>
          </span>
        </p>
      )}
      <p>
        <Icon name="people" />
        <span>{t('poster.hall')}</span>
      </p>
    </section>
  );
};
