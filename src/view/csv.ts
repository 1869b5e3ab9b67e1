/** A cell that a spreadsheet would take for a formula: it begins with a sign that starts one, perhaps after white space. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\t\r|%]/;

/**
 * A table as CSV (RFC 4180): a line a row, every cell in quotation marks, CRLF at line ends. A cell that could start a
 * formula in a spreadsheet gets an apostrophe before it, as OWASP advises ("CSV Injection").
 */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
