import type { ReactNode } from 'react';
import type { Channel } from '../table/seat.ts';

const shapes: Record<Channel, ReactNode> = {
  room: <circle cx="6" cy="6" r="2.9" fill="currentColor" />,
  remote: (
    <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
      <rect x=".8" y="1.6" width="10.4" height="7" rx="1.3" />
      <path d="M3.6 11h4.8" />
    </g>
  ),
  telephone: (
    <path
      fill="currentColor"
      d="M3.1.9C1.8 1 .9 1.9.9 3.2c0 4.4 3.5 7.9 7.9 7.9 1.3 0 2.2-.9 2.3-2.2L8.6 7.4 7.2 8.6C5.4 7.9 4.1 6.6 3.4 4.8l1.2-1.4z"
    />
  ),
  helped: (
    <g fill="none" stroke="currentColor" strokeWidth="1.5">
      <circle cx="4.1" cy="6" r="3.2" />
      <circle cx="7.9" cy="6" r="3.2" />
    </g>
  ),
};

/** A channel's mark in a 12 × 12 box, in the current colour. Stands inside an SVG. */
export function ChannelShape({ channel }: { readonly channel: Channel }) {
  return shapes[channel];
}
