import { createBrowserRouter, type RouteObject } from 'react-router';
import { PageFault } from './page-fault.tsx';

/** Every door of the product. A screen is its own chunk, so that a phone loads no more than it shows. */
const screens: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('../board/board-screen.tsx')).BoardScreen }) },
  {
    path: 'j/:code?',
    lazy: async () => ({ Component: (await import('../join/join-screen.tsx')).JoinScreen }),
  },
  {
    path: 'm/:meeting/phone/:person',
    lazy: async () => ({ Component: (await import('../phone/phone-screen.tsx')).PhoneScreen }),
  },
  {
    path: 'm/:meeting/console',
    lazy: async () => ({ Component: (await import('../console/console-screen.tsx')).ConsoleScreen }),
  },
  {
    path: 'm/:meeting/watch',
    lazy: async () => ({ Component: (await import('../watch/watch-screen.tsx')).WatchScreen }),
  },
  {
    path: 'm/:meeting/screen',
    lazy: async () => ({ Component: (await import('../screen/wall-screen.tsx')).WallScreen }),
  },
  {
    path: 'm/:meeting/record',
    lazy: async () => ({ Component: (await import('../record/record-screen.tsx')).RecordScreen }),
  },
  {
    path: 'staff',
    lazy: async () => ({ Component: (await import('../staff/staff-screen.tsx')).StaffScreen }),
  },
  {
    path: 'staff/meetings/:meeting',
    lazy: async () => ({ Component: (await import('../staff/prepare-screen.tsx')).PrepareScreen }),
  },
  {
    path: 'staff/meetings/:meeting/poster',
    lazy: async () => ({ Component: (await import('../staff/poster-screen.tsx')).PosterScreen }),
  },
  { path: '*', lazy: async () => ({ Component: (await import('./no-such-page.tsx')).NoSuchPage }) },
];

export const createRouter = () =>
  createBrowserRouter([
    { path: '/', children: screens, errorElement: <PageFault />, hydrateFallbackElement: <></> },
  ]);
