/**
 * The one line that `--json` prints once the server is ready to serve. Every door is a whole link that opens as it is;
 * those of staff carry a key in the fragment that works as long as this server runs.
 */
export type ReadyLine = {
  url: string;
  joinCode: string;
  doors: { board: string; staff: string; console: string; join: string; watch: string; screen: string };
};
