const LOOK_MS = 250;

/**
 * Ends this process in good order when npm, which started it, was killed without a word:
 * a server that nobody can see any more would keep the port and the data folder.
 */
export function endWithNpm() {
  if (process.env['npm_lifecycle_event'] !== 'start') return;
  const npm = process.ppid;
  const look = () => {
    if (process.ppid === npm) return;
    clearInterval(looking);
    process.kill(process.pid, 'SIGTERM');
  };
  const looking = setInterval(look, LOOK_MS);
  looking.unref();
}
