import { Menu } from '@mantine/core';
import type { StaffMeeting } from '@yishi/protocol/names';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsked } from '../../http/use-asked.ts';
import { useLive } from '../../meeting/meeting-context.ts';
import { useLook } from '../../theme/look-context.ts';
import { schemes } from '../../theme/look-settings.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { TextSizeChoice } from '../../ui/text-size-button.tsx';
import { useStaffDesk } from '../entry/staff-context.ts';

/** Links to the other screens of this meeting, and how this one looks. */
export const MeetingMenu = () => {
  const { t } = useTranslation('console');
  const { t: ui, i18n } = useTranslation('ui');
  const { scheme, change } = useLook();
  const desk = useStaffDesk();
  const [size, setSize] = useState(false);
  const next = schemes[(schemes.indexOf(scheme) + 1) % schemes.length] ?? 'auto';
  return (
    <>
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <BigButton tone="plain" size="small" icon="menu">
            {t('menu.open')}
          </BigButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Links />
          <Menu.Item onClick={() => void i18n.changeLanguage(ui('language.otherCode'))}>
            {ui('language.other')}
          </Menu.Item>
          <Menu.Item closeMenuOnClick={false} onClick={() => change({ scheme: next })}>
            {ui('theme.now', { scheme: ui(`theme.${scheme}`) })}
          </Menu.Item>
          <Menu.Item onClick={() => setSize(true)}>{ui('textSize.title')}</Menu.Item>
          <Menu.Divider />
          {desk.mayChangeRole ? (
            <Menu.Item onClick={desk.changeRole}>{t('menu.changeRole')}</Menu.Item>
          ) : null}
          <Menu.Item onClick={desk.signOut}>{t('menu.signOut')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Sheet open={size} onClose={() => setSize(false)} title={ui('textSize.title')}>
        <TextSizeChoice />
      </Sheet>
    </>
  );
};

/** The other pages of the meeting, in windows of their own. */
const Links = () => {
  const { t } = useTranslation('console');
  const meeting = useLive().welcome?.meeting ?? '';
  const { answer } = useAsked<StaffMeeting>(`/api/staff/meetings/${meeting}`);
  if (!answer?.ok) return null;
  const { links } = answer.value;
  return (
    <>
      {(['screen', 'watch', 'poster', 'record'] as const).map((page) => (
        <Menu.Item key={page} component="a" href={links[page]} target="_blank" rel="noreferrer">
          {t(`menu.${page}`)}
        </Menu.Item>
      ))}
      <Menu.Divider />
    </>
  );
};
