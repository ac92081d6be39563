import type { Task } from './state.ts';

/** Somebody is responsible and a day is set (K2). A dropped task asks for nothing more. */
export const isTaskComplete = ({ responsible, due, dropped }: Task): boolean =>
  dropped !== null || (responsible !== null && due !== null);
