function set(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

// What stands before a person's name, in small letters without full stops.
const TITLES = set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev reverend father sister brother rabbi imam sheikh
  president vice-president premier chancellor king queen prince princess emperor pope archbishop bishop cardinal
  minister secretary senator sen representative rep congressman congresswoman gov governor mayor councilman
  councilwoman councillor alderman delegate del attorney general gen lt lieutenant col colonel maj major capt captain
  cmdr commander adm admiral sgt sergeant cpl pvt marshal officer detective inspector constable sheriff chief judge
  justice ambassador speaker chairman chairwoman chairperson chair director commissioner spokesman spokeswoman
  spokesperson ceo cfo coach manager leader counterpart host activist author actor actress singer economist analyst
  candidate nominee state treasurer whip editor correspondent anchor reporter journalist lawyer strategist
  adviser advisor aide deputy undersecretary envoy comedian rapper surrogate supporter rival founder president-elect`,
);

/** Whether a word, in small letters, may stand before a person's name as a title or an office. */
export function isPersonTitle(word: string): boolean {
  return TITLES.has(word.replace(/\.$/, ''));
}

const OFFICES = set(
  `president premier chancellor king queen prince princess emperor pope archbishop bishop cardinal minister secretary
  senator sen representative rep congressman congresswoman lawmaker gov governor mayor chief leader judge justice
  ambassador speaker chairman chairwoman chairperson chair director commissioner spokesman spokeswoman spokesperson
  ceo coach candidate nominee host professor doctor dr general gen strategist billionaire businessman
  businesswoman lawyer author actor actress singer director filmmaker adviser advisor monarch ruler head dictator
  strongman counterpart hopeful mogul tycoon rival`,
);

/** Whether a word, in small letters, is an office or a calling a person may be named by: the president, the host. */
export function isOffice(word: string): boolean {
  return OFFICES.has(word);
}

// Offices another word may stand for.
const SAME_OFFICE: Readonly<Record<string, readonly string[]>> = {
  leader: [
    'president',
    'premier',
    'minister',
    'chancellor',
    'king',
    'ruler',
    'head',
    'emperor',
    'secretary',
  ],
  head: ['president', 'director', 'chief', 'chairman', 'chairwoman', 'leader'],
  senator: ['sen'],
  governor: ['gov'],
  general: ['gen'],
  doctor: ['dr'],
  lawmaker: ['rep', 'representative', 'congressman', 'congresswoman', 'sen', 'senator'],
  congressman: ['rep', 'representative'],
  congresswoman: ['rep', 'representative'],
  chair: ['chairman', 'chairwoman'],
  premier: ['minister'],
  monarch: ['king', 'queen'],
  candidate: ['nominee'],
  nominee: ['candidate'],
  ruler: ['president', 'king'],
  counterpart: ['president', 'minister', 'leader', 'secretary'],
};

/** Whether someone who holds `held` may be called `called`. Both in small letters. */
export function mayBeCalled(called: string, held: string): boolean {
  return called === held || (SAME_OFFICE[called]?.includes(held) ?? false);
}

const BODIES = set(
  `ministry times post news university party organisation organization council committee department court house company
  inc corp group bank union association agency government senate congress parliament nato institute center centre
  commission foundation fund league alliance campaign administration bureau office press police army journal tribune
  magazine network radio television club airlines airport school college hospital church city county state street
  coalition federation treaty security nations republic states kingdom island islands river valley court act plan
  board authority force forces service services team trust society academy museum hall palace square`,
);

/** Whether a word, in small letters, is the last word of bodies' and places' names rather than of a person's. */
export function isBody(word: string): boolean {
  return BODIES.has(word);
}
