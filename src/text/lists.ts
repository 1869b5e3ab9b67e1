const BULLET = /^\s*([•⁃◦▪‣●○■])/;
const FIRST = /^\s*(1|a)(\.\)|[.)])\s+\S/;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
// A longer list in one line is none.
const NUMBERS = Array.from({ length: 99 }, (_, i) => String(i + 1));

/**
 * Where the items of a list begin that is written in one line: `1. Bread 2. Milk`, `a) Bread b) Milk`, `• Bread • Milk`.
 * A line that does not begin with a bullet, `1` or `a` is no list, and the numbers must follow each other.
 */
export function listItems(line: string): number[] {
  const bullet = BULLET.exec(line)?.[1];
  if (bullet) return bulleted(line, bullet);
  const [, label, sign] = FIRST.exec(line) ?? [];
  return label && sign ? numbered(line, label === 'a' ? LETTERS : NUMBERS, sign) : [];
}

function bulleted(line: string, bullet: string): number[] {
  return [...line.matchAll(new RegExp(`(?<=\\s|^)${bullet}`, 'g'))].map((match) => match.index);
}

function numbered(line: string, labels: readonly string[], sign: string): number[] {
  const found: number[] = [];
  let at = 0;
  for (const label of labels) {
    const marker = new RegExp(`(?<=\\s|^)${label}${sign.replace(/[.)]/g, '\\$&')}(?=\\s+\\S)`, 'g');
    marker.lastIndex = at;
    const match = marker.exec(line);
    if (!match) break;
    found.push(match.index);
    at = match.index + match[0].length;
  }
  return found;
}
