import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TextSizeChoice } from '../ui/text-size-button.tsx';
import { ThemeSwitch } from '../ui/theme-switch.tsx';
import { renderUi } from '../ui/testing/render-ui.tsx';
import { Look } from './look.tsx';

let deviceIsDark = false;
let deviceChanged = () => undefined as void;

beforeEach(() => {
  deviceIsDark = false;
  localStorage.clear();
  vi.stubGlobal('matchMedia', () => ({
    matches: deviceIsDark,
    addEventListener: (_name: string, listener: () => void) => {
      deviceChanged = listener;
    },
    removeEventListener: () => undefined,
  }));
});

const root = () => ({ ...document.documentElement.dataset });

describe('the look of a page', () => {
  it('follows the device until the reader chooses', async () => {
    await renderUi(
      <Look surface="phone">
        <ThemeSwitch />
      </Look>,
    );
    expect(root()).toMatchObject({ theme: 'light', surface: 'phone', elder: 'false' });
    deviceIsDark = true;
    act(() => deviceChanged());
    expect(root()).toMatchObject({ theme: 'dark' });
    fireEvent.click(screen.getByRole('button', { name: '跟随系统' }));
    expect(root()).toMatchObject({ theme: 'light' });
  });

  it('elder mode is a text size, kept on the device', async () => {
    await renderUi(
      <Look surface="phone">
        <TextSizeChoice />
      </Look>,
    );
    fireEvent.click(screen.getByRole('radio', { name: /长辈版，最大/ }));
    expect(root()).toMatchObject({ elder: 'true' });
    const scale = Number(document.documentElement.style.getPropertyValue('--text-scale'));
    expect(Math.round(22 * scale)).toBe(30);
    expect(localStorage.getItem('yishi.look')).toContain('elderLargest');
  });

  it('the wall has its own colours and size, whatever this device is used to', async () => {
    localStorage.setItem('yishi.look', JSON.stringify({ scheme: 'light', textSize: 'elder' }));
    await renderUi(<Look surface="screen">{null}</Look>);
    expect(root()).toMatchObject({ theme: 'screen', surface: 'screen', elder: 'false' });
    expect(document.documentElement.style.getPropertyValue('--text-scale')).toBe('1');
  });
});
