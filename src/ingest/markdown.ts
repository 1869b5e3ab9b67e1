import { remark } from 'remark';

const parser = remark().freeze();
type Tree = ReturnType<typeof parser.parse>;
type Node = Tree | Tree['children'][number];

/**
 * Paragraphs as Markdown whose plain text is letter for letter theirs, whatever they hold. A paragraph may hold line
 * ends; spaces and tabs beside a line end are not kept by Markdown and must not be there.
 */
export function toMarkdown(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => `${escapeParagraph(text)}\n`).join('\n');
}

/** The plain text of each top-level block of a Markdown body: what the site's renderer shows, letter for letter. */
export function plainParagraphs(markdown: string): string[] {
  return parser.parse(markdown).children.map(plainText);
}

function plainText(node: Node): string {
  if ('children' in node) return node.children.map(plainText).join('');
  if (node.type === 'break') return '\n';
  return 'value' in node ? node.value : '';
}

function escapeParagraph(text: string): string {
  const lines = text.split('\n').map(escapeLine);
  let markdown = '';
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    // An empty line would end the paragraph, so line ends around it are spelt out.
    if (before !== undefined) markdown += before && line ? '\n' : '&#10;';
    markdown += line;
  }
  return markdown;
}

/** Escape what could mean something anywhere (addresses are links in GitHub’s Markdown), then what could only where a line begins, then outer white space. */
function escapeLine(line: string): string {
  return line
    .replace(/[\\`*_[<~|@]|&(?=[#\p{L}])|:(?=\/\/)|(?<=www)\./giu, '\\$&')
    .replace(/^(?:[#>+=:-]|\d+(?=[.)]))/, (start) =>
      /\d/.test(start) ? `${start}\\` : `\\${start}`,
    )
    .replace(/^[ \t]|[ \t]$/g, (space) => (space === ' ' ? '&#32;' : '&#9;'));
}
