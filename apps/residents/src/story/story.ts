import type { Scenario } from '@yishi/scenarios';

/** What is going to happen in a meeting, told beforehand or made up for its roster. */
export type Story = Omit<Scenario, 'id' | 'kind' | 'notice' | 'people'>;

/** Of which nothing is told. */
export const emptyStory: Story = {
  absent: [],
  agenda: [],
  hands: [],
  statements: [],
  polls: [],
  dissents: [],
  tasks: [],
  dropOffs: [],
};
