// The verbs that report words, by how they do it. `base:past` where the past is irregular.

// Take a clause or a quotation: said that …, told them “…”.
const SAYING = `say:said tell:told announce state claim declare explain insist warn add argue assert note admit acknowledge
  affirm allege predict promise vow pledge report reveal suggest maintain reply respond answer write:wrote/written tweet:tweeted/tweeted
  retweet:retweeted/retweeted post remark comment observe recall confirm deny believe think:thought stress emphasise emphasize reiterate repeat
  concede complain confess caution charge joke quip lament hint imply indicate inform advise assure remind urge ask
  question wonder demand shout scream yell cry chant whisper murmur mutter exclaim proclaim pronounce testify
  swear:swore/sworn boast brag estimate fear feel:felt hope elaborate clarify contend counter:countered/countered retort rebut
  disclose divulge recount rule quote opine muse speculate summarise summarize sneer scoff fume bemoan plead beg:begged/begged implore pray
  text email preach propose recommend request threaten:threatened/threatened signal assess find:found rant rave gush marvel
  conclude appeal exhort encourage tease counsel detail underline underscore highlight outline posit surmise
  decree instruct order advertise blog message interject enthuse thunder:thundered/thundered growl snap rage agree sing:sang/sung`;

// Take what the words are about: called it “…”, accused them of “…”.
const NAMING = `call describe dub brand label term characterise characterize portray depict liken compare deem blame accuse denounce
  condemn decry deride dismiss hail laud praise mock criticise criticize slam:slammed/slammed blast attack bash rip:ripped/ripped hammer:hammered/hammered
  chide scold rebuke credit refer:referred/referred reference cite mention tout trumpet:trumpeted/trumpeted reject address invoke view regard
  ridicule lambast lambaste pan:panned/panned bill style nickname christen pitch discuss
  defend cast paint voice express utter:uttered/uttered coin introduce deliver:delivered/delivered identify
  apologise apologize advocate reassure welcome oppose rail rate specify admire predict profess`;

// Report words only when a quotation is right beside them: “…,” he went on.
const BESIDE = `continue go:went/gone begin:began/begun start laugh smile nod sigh put:put/put read:read/read chime talk speak:spoke/spoken
  close open end finish joke point grin chuckle sob cheer bark intone gasp weep:wept/wept type record print publish teach:taught`;

/** How a verb reports words. */
export type Speaking = 'saying' | 'naming' | 'beside';

export interface SpeakingForm {
  readonly speaking: Speaking;
  readonly tense: 'base' | 'present' | 'past' | 'participle' | 'ing';
}

const FORMS = new Map<string, SpeakingForm>();
for (const [speaking, list] of [
  ['beside', BESIDE],
  ['naming', NAMING],
  ['saying', SAYING],
] as const) {
  for (const entry of list.split(/\s+/)) addForms(speaking, entry);
}

const PRIVATE = new Set(
  'think believe feel hope fear recall remember guess wonder pray estimate agree find'
    .split(' ')
    .flatMap((base) => {
      const irregular: Record<string, string> = { think: 'thought', feel: 'felt', find: 'found' };
      const past = irregular[base] ?? pastOf(base);
      return [base, thirdOf(base), past, ingOf(base, past)];
    }),
);

/** Whether a verb is of thinking rather than of saying: under a verb of saying it does not tell who speaks. */
export function isPrivate(word: string): boolean {
  return PRIVATE.has(word);
}

// Present forms and forms in -ing that are mostly nouns: the claims, a hearing.
const PLURALS = new Set(
  `claims charges reports calls comments remarks notes questions answers demands requests promises posts tweets rules
  fears hopes jokes orders attacks views quotes cites complaints records estimates states praises pledges vows details
  signals brands labels bills texts messages briefs blogs terms styles casts paints voices rates credits cries boasts
  warnings counsels appeals marks points ends starts puts reads plans talks names uses blasts slams links types features`
    .trim()
    .split(/\s+/),
);
const GERUNDS = new Set(
  'hearing ruling briefing feeling finding posting opening closing ending teaching recording printing publishing'.split(
    ' ',
  ),
);

const NEEDING = new Set(
  'maintain find rule order charge post signal detail counter threaten text email advertise lament appeal'
    .split(' ')
    .flatMap((base) => {
      const past = base === 'find' ? 'found' : pastOf(base);
      return [
        base,
        thirdOf(base),
        past,
        base === 'threaten' ? 'threatened' : past,
        ingOf(base, past),
      ];
    }),
);

/** Whether a verb reports words only with `that` or a quotation after it, and takes a thing otherwise. */
export function needsComplement(word: string): boolean {
  return NEEDING.has(word);
}

export function isPluralNoun(word: string): boolean {
  return PLURALS.has(word);
}

export function isGerundNoun(word: string): boolean {
  return GERUNDS.has(word);
}

/** What a word is as a verb of saying, or undefined. `word`: in small letters. */
export function speakingForm(word: string): SpeakingForm | undefined {
  return FORMS.get(word);
}

function addForms(speaking: Speaking, entry: string): void {
  const [base = '', irregular] = entry.split(':');
  const [past = pastOf(base), participle = past] = irregular?.split('/') ?? [];
  FORMS.set(base, { speaking, tense: 'base' });
  FORMS.set(thirdOf(base), { speaking, tense: 'present' });
  FORMS.set(ingOf(base, past), { speaking, tense: 'ing' });
  if (participle !== past) FORMS.set(participle, { speaking, tense: 'participle' });
  FORMS.set(past, { speaking, tense: 'past' });
}

function thirdOf(base: string): string {
  if (/[^aeo]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|[^o]o)$/.test(base) ? `${base}es` : `${base}s`;
}

function pastOf(base: string): string {
  if (/e$/.test(base)) return `${base}d`;
  if (/[^aeo]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return isDoubled(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
}

function ingOf(base: string, past: string): string {
  if (/[^e]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  const doubled = isDoubled(base) || past === `${base}${base.slice(-1)}ed`;
  return doubled ? `${base}${base.slice(-1)}ing` : `${base}ing`;
}

// A short vowel before one last consonant, at the end of a word of one syllable or stressed there.
function isDoubled(base: string): boolean {
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base) || /^(?:admit|refer|concur|rebut)$/.test(base);
}
