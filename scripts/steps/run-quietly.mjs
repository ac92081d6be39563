import { spawn } from 'node:child_process';
import { constants } from 'node:os';

import { root } from './root.mjs';

/** The signals that end a step; the program it runs gets them too. */
const ENDINGS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a program without input and keeps what it prints.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runQuietly(command, args, { cwd = root, env = process.env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const printed = [];
    const keep = (/** @type {Buffer} */ chunk) => printed.push(chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const forget = endWith(child);
    const finish = (/** @type {boolean} */ ok, reason = '') => {
      forget();
      resolve({ ok, output: Buffer.concat(printed).toString() + reason });
    };
    child.once('error', (error) => finish(false, error.message));
    child.once('close', (code) => finish(code === 0));
  });
}

/**
 * Passes an ending signal on to the child and ends with it.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} stops doing so
 */
function endWith(child) {
  const end = (/** @type {NodeJS.Signals} */ signal) => {
    child.kill(signal);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of ENDINGS) process.on(signal, end);
  return () => {
    for (const signal of ENDINGS) process.off(signal, end);
  };
}
