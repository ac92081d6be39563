// Read by every Node there is: no syntax in here that an old one cannot parse.

const OLDEST = { major: 20, minor: 19 };

/**
 * Whether a version such as "20.19.1" is too old to run Yishi.
 * @param {string} version
 * @returns {boolean}
 */
export function isOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor);
}

/** Ends the process with one sentence when this Node is too old. */
export function refuseOldNode() {
  const version = process.versions.node;
  if (!isOldNode(version)) return;
  const oldest = `${OLDEST.major}.${OLDEST.minor}`;
  process.stderr.write(
    `议事需要 Node.js ${oldest} 或更新版本，现在是 ${version}。\n` +
      `Yishi needs Node.js ${oldest} or newer; this is ${version}.\n`,
  );
  process.exit(1);
}
