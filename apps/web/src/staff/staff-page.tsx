import type { ReactNode } from 'react';
import '../app/zod-without-eval.ts';
import '../console/console-words.ts';
import { Kit } from '../theme/kit.tsx';
import { Look } from '../theme/look.tsx';
import './staff-words.ts';

/** What every page of the staff stands in: the look, the kit, and the words. */
export const StaffPage = ({ children }: { readonly children: ReactNode }) => (
  <Look surface="console">
    <Kit>{children}</Kit>
  </Look>
);
