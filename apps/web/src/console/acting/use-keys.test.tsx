import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { BigButton } from '../../ui/big-button.tsx';
import { useKeys } from './use-keys.ts';

const Offer = ({ onPress }: { readonly onPress: () => void }) => {
  useKeys({ p: onPress });
  return (
    <BigButton keyName="P" onClick={onPress}>
      进入下一阶段
    </BigButton>
  );
};

/** Resolves as soon as the page holds a button, before anything else may happen. */
const buttonSeen = (place: Element): Promise<void> =>
  new Promise((resolve) => {
    const watcher = new MutationObserver(() => {
      watcher.disconnect();
      resolve();
    });
    watcher.observe(place, { childList: true });
  });

it('a key works from the moment its button is seen', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const pressed = vi.fn<() => void>();
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const seen = buttonSeen(place);
  root.render(<Offer onPress={pressed} />);
  await seen;
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', bubbles: true }));
  expect(pressed).toHaveBeenCalledOnce();
  root.unmount();
  place.remove();
});
