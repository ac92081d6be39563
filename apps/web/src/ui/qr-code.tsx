import { create } from 'qrcode';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import css from './qr-code.module.css';

type QrCodeProps = {
  /** What a camera reads, usually a link. */
  readonly text: string;
  /** Read aloud instead of the text. */
  readonly label?: string;
};

/** A QR code as one path, dark on light in every theme so that every camera reads it. Fills its parent's width. */
export function QrCode({ text, label }: QrCodeProps) {
  const { t } = useTranslation('ui');
  const { side, path } = useMemo(() => qrPath(text), [text]);
  return (
    <svg
      className={css.code}
      data-theme="light"
      viewBox={`-2 -2 ${side + 4} ${side + 4}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label ?? t('qr.label', { text })}
    >
      <path d={path} />
    </svg>
  );
}

/** Dark modules joined into horizontal runs. */
export function qrPath(text: string): { readonly side: number; readonly path: string } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size;
  let path = '';
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (!modules.get(y, x)) continue;
      const from = x;
      while (x < side && modules.get(y, x)) x++;
      path += `M${from} ${y}h${x - from}v1h${from - x}z`;
    }
  }
  return { side, path };
}
