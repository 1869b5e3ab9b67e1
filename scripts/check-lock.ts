// Checks that the lock file names every package, optional ones of other platforms too: without them `npm ci` fails elsewhere.
import { readFileSync } from 'node:fs';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

const lock: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const missing = Object.entries(lock.packages).flatMap(([path, locked]) => [
  ...Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })
    .filter((name) => !isLocked(path, name))
    .map((name) => `${path || 'package.json'} needs ${name}, which is not in package-lock.json`),
  ...(path && !locked.link && !locked.integrity ? [`${path} has no integrity`] : []),
]);

for (const line of missing) console.error(line);
if (missing.length > 0) {
  console.error(
    'Remove node_modules and package-lock.json, run npm install, and commit the new lock file.',
  );
  process.exitCode = 1;
}

/** Whether `name` is found from `path` upwards, as Node looks packages up. */
function isLocked(path: string, name: string): boolean {
  const inside = path ? `${path}/node_modules/${name}` : `node_modules/${name}`;
  if (inside in lock.packages) return true;
  if (path === '') return false;
  const end = path.lastIndexOf('/node_modules/');
  return isLocked(end < 0 ? '' : path.slice(0, end), name);
}
