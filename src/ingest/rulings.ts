import type { Report, Ruling } from '../schema.ts';
import { type Block, trimmed } from './block.ts';
import { lineSpan } from './lines.ts';
import { readBlocks, type RuledSpan } from './read-blocks.ts';
import { SourceError } from './source-error.ts';
import type { StoryFile } from './story-file.ts';

/** A raw text's blocks, with the roles that story.yaml rules over it. */
export function readReport(raw: string, report: Report = {}): Block[] {
  return readBlocks(
    raw,
    (report.roles ?? []).map((ruling) => ruledSpan(raw, ruling)),
  );
}

function ruledSpan(raw: string, { lines, role, reason }: Ruling): RuledSpan {
  const { first, last } = lineRange(lines);
  return { ...lineSpan(raw, first, last), role, reason };
}

function lineRange(lines: number | string): { first: number; last: number } {
  const [first = 0, last = first] = String(lines).split('-').map(Number);
  return { first, last };
}

/** What is wrong with a report's rulings: lines that are not there or empty, backwards ranges, two rulings for a line. */
export function rulingFaults(
  raw: string,
  name: string,
  { file, story, lineOf }: StoryFile,
): SourceError[] {
  const count = raw.split('\n').length;
  const rulings = story.reports?.[name]?.roles ?? [];
  return rulings.flatMap((ruling, i) => {
    const { first, last } = lineRange(ruling.lines);
    const fault = (problem: string, remedy: string): SourceError[] => {
      return [
        new SourceError(
          { file, line: lineOf(['reports', name, 'roles', i, 'lines']) },
          problem,
          remedy,
        ),
      ];
    };
    if (first > last || last > count) {
      const expected = `expected lines between 1 and ${count} of ${name}, the first one first`;
      return fault(
        `${expected}, found ${ruling.lines}`,
        'The report’s source page shows the number of each line.',
      );
    }
    const span = trimmed(raw, lineSpan(raw, first, last));
    if (span.from === span.to) {
      return fault(
        `expected lines with text, found ${ruling.lines}, which is empty`,
        'Give the line that you mean.',
      );
    }
    const other = rulings.slice(0, i).find(({ lines }) => {
      const range = lineRange(lines);
      return range.first <= last && first <= range.last;
    });
    if (!other) return [];
    return fault(
      `expected one ruling a line, found ${ruling.lines} after ${other.lines}`,
      'Let each line have one role.',
    );
  });
}
