import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Stories that strain a page: made here, so that nobody has to keep them.

/** As long as outlets' names get, with as long a siglum as is allowed. */
export const LONGEST =
  'The Association of Independent Regional Evening Newspapers and Weekly Magazines of the North';

const sentences = [
  'A fire destroyed the old paper mill in the town of Ashford on Sunday night.',
  'At least 40 families had to leave their homes beside the river, the police said.',
  'Nobody was hurt in the blaze, the chief of the fire brigade, Ann Hill, told reporters.',
  'The mill was built in 1871 and had stood empty since its last owner went bankrupt.',
  '“We fought the flames from three sides and from the water,” Ann Hill said on Monday.',
  'The mayor promised that the council would find a place for every family before winter.',
  'Investigators found traces of petrol in the cellar and asked witnesses to come forward.',
  'It was the third fire in an empty building in the county within two months.',
];

/** The same text as a wire's customers print it: each leaves something out, changes something, or adds a line. */
function wire(customer: number): string[] {
  const kept = sentences.filter((_, at) => (customer * 7 + at * 3) % 8 !== 0);
  const edited = kept.map((sentence, at) => {
    if ((customer + at) % 4 === 1) return sentence.replace('40', String(20 + customer));
    if ((customer + at) % 4 === 2) return sentence.replace(/ on (Sunday|Monday)/, ' late on $1');
    return sentence;
  });
  const own = `Reporter number ${customer} walked through street ${customer * 3} and counted ${customer + 11} burnt cars.`;
  const [first = '', second = '', ...rest] = customer % 3 === 0 ? [...edited, own] : edited;
  return [`${first} ${second}`, ...rest];
}

/** 400 words, one full stop. */
const longest = `Witness ${Array.from({ length: 80 }, (_, at) => `number ${at} saw the smoke`).join(', ')} and left.`;

/** One paragraph of forty sentences. */
const many = Array.from({ length: 40 }, (_, at) => `Window ${at + 1} broke.`).join(' ');

const hebrew = [
  'שריפה הרסה את טחנת הנייר הישנה בעיר אשפורד ביום ראשון בלילה.',
  'לפחות 40 משפחות נאלצו לעזוב את בתיהן ליד הנהר, מסרה המשטרה.',
  'איש לא נפגע בשריפה, אמרה מפקדת מכבי האש אן היל לעיתונאים.',
];

interface Report {
  readonly outlet: string;
  readonly siglum: string;
  readonly lines: readonly string[];
  readonly language?: string;
}

const stories: Readonly<Record<string, readonly Report[]>> = {
  'twenty-four': Array.from({ length: 24 }, (_, at) => ({
    outlet: at === 5 ? LONGEST : `Gazette ${at + 1}`,
    siglum: at === 5 ? 'WWWWW' : `G${at + 1}`,
    lines: wire(at + 1),
  })),
  two: [
    { outlet: 'Ashford Times', siglum: 'AT', lines: [...sentences.slice(0, 2), longest, many] },
    { outlet: 'Short News', siglum: 'SN', lines: sentences.slice(1, 2) },
  ],
  'right-to-left': [
    { outlet: 'אשפורד היום', siglum: 'אה', lines: hebrew, language: 'he' },
    { outlet: 'הארץ והעיר', siglum: 'הע', lines: [...hebrew].reverse(), language: 'he' },
  ],
};

/** Writes the stories as a content folder that ingest can read. */
export function writeExtremeStories(content: string): void {
  for (const [story, reports] of Object.entries(stories)) {
    const raw = join(content, 'stories', story, 'raw');
    mkdirSync(raw, { recursive: true });
    const facts = reports.map(({ outlet, siglum, lines, language = 'en' }, at) => {
      const file = `${String(at).padStart(2, '0')}.txt`;
      writeFileSync(join(raw, file), `${lines.join('\n\n')}\n`);
      const roles = `roles: [{ lines: 1-${lines.length * 2}, role: paragraph, reason: made }]`;
      return `  ${file}: { id: report-${at + 1}, siglum: ${siglum}, outlet: "${outlet}", headline: "Report ${at + 1} of a fire", language: ${language}, ${roles} }`;
    });
    const yaml = `title: A story of ${story}\nreports:\n${facts.join('\n')}\n`;
    writeFileSync(join(content, 'stories', story, 'story.yaml'), yaml);
  }
}
