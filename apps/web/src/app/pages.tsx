import { type ComponentType, lazy, Suspense } from 'react';
import { BrowserRouter, matchPath, Route, Routes, useLocation } from 'react-router';
import { FaultBoundary } from './fault-boundary.tsx';

type Load = () => Promise<{ default: ComponentType }>;

/** Every door of the product. A screen is its own chunk, so that a phone loads no more than it shows. */
const screens: readonly { path: string; load: Load }[] = [
  { path: '/', load: async () => ({ default: (await import('../board/board-screen.tsx')).BoardScreen }) },
  {
    path: '/j/:code?',
    load: async () => ({ default: (await import('../join/join-screen.tsx')).JoinScreen }),
  },
  {
    path: '/m/:meeting/phone/:person',
    load: async () => ({ default: (await import('../phone/phone-screen.tsx')).PhoneScreen }),
  },
  {
    path: '/m/:meeting/console',
    load: async () => ({ default: (await import('../console/console-screen.tsx')).ConsoleScreen }),
  },
  {
    path: '/m/:meeting/watch',
    load: async () => ({ default: (await import('../watch/watch-screen.tsx')).WatchScreen }),
  },
  {
    path: '/m/:meeting/screen',
    load: async () => ({ default: (await import('../screen/wall-screen.tsx')).WallScreen }),
  },
  {
    path: '/m/:meeting/record',
    load: async () => ({ default: (await import('../record/record-screen.tsx')).RecordScreen }),
  },
  {
    path: '/staff',
    load: async () => ({ default: (await import('../staff/staff-screen.tsx')).StaffScreen }),
  },
  {
    path: '/staff/meetings/:meeting',
    load: async () => ({ default: (await import('../staff/prepare-screen.tsx')).PrepareScreen }),
  },
  {
    path: '/staff/meetings/:meeting/poster',
    load: async () => ({ default: (await import('../staff/poster-screen.tsx')).PosterScreen }),
  },
  { path: '*', load: async () => ({ default: (await import('./no-such-page.tsx')).NoSuchPage }) },
];

/** Begins to load the screen of an address before it is shown; a failure is met again, and told, when it is. */
export const loadScreen = (pathname: string): void =>
  void screens
    .find(({ path }) => matchPath(path, pathname) !== null)
    ?.load()
    .catch(() => undefined);

const routes = screens.map(({ path, load }) => ({ path, Screen: lazy(load) }));

/** The page of the address, whatever it is. */
export const Pages = () => (
  <BrowserRouter>
    <ThePage />
  </BrowserRouter>
);

const ThePage = () => {
  const { pathname } = useLocation();
  return (
    <Suspense fallback={null}>
      <FaultBoundary key={pathname}>
        <Routes>
          {routes.map(({ path, Screen }) => (
            <Route key={path} path={path} element={<Screen />} />
          ))}
        </Routes>
      </FaultBoundary>
    </Suspense>
  );
};
