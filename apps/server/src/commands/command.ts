/** A program beside the server: takes its words and the environment, answers what to print. */
export type Command = {
  readonly usage: string;
  /** @throws Mistake for what whoever runs it can put right */
  run(args: readonly string[], variables: NodeJS.ProcessEnv): Promise<string>;
};
