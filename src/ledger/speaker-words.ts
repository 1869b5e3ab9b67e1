// Small words by what they do in a sentence, as far as finding a speaker needs it. All in small letters, plain apostrophes.

function set(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

export const DETERMINERS = set(
  `the a an this these those his her its their my our your some any no another each every either neither both one
  two three several many most few all other such whose`,
);

export const POSSESSIVES = set('his her its their my our your whose');

export const SUBJECT_PRONOUNS = set('he she they it i we you who');

export const RELATIVES = set('who which that whom');

export const AUXILIARIES = set(
  `am is are was were be been being has have had having do does did will would shall should can could may might must
  not never isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
  shouldn't cannot 's 've 'd 'll 're 'm get gets got`,
);

export const BE = set(
  "am is are was were be been being 's 're 'm isn't aren't wasn't weren't get gets got",
);

export const PREPOSITIONS = set(
  `of for at in on from with by to about into over under after before since during against between among through
  without within toward towards upon across behind beyond near amid despite via per like as than until till outside
  inside around along up down off out concerning regarding following including alongside`,
);

// Join a noun to the noun before it: a spokesman for the ministry.
export const JOINING = set('of for at in from on with to');

export const CONJUNCTIONS = set(
  `and but or nor yet so if because although though while whereas when where whenever as than that whether unless until
  since after before once plus`,
);

export const SUBORDINATORS = set(
  'when while as if because although though since after before once unless until whereas whether even',
);

export const ADVERBS = set(
  `also then now later once again just still even already never ever always often twice soon too further instead
  however meanwhile thus therefore indeed perhaps maybe rather quite very more most much almost nearly only simply
  once-again here there back together today yesterday tomorrow tonight earlier previously sometimes otherwise
  so well long last yet elsewhere aloud alike anyway ahead`,
);

export const TIMES = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  today yesterday tomorrow tonight week month year morning afternoon evening night day weekend earlier later ago last
  next weeks months years days hours hour minutes moments`,
);

// Nouns for something said: whose they are says who speaks.
export const UTTERANCES = set(
  `words word claim claims statement statements remark remarks comment comments tweet tweets speech promise promises pledge
  vow call calls warning warnings description phrase term quote message messages assertion assertions declaration
  accusation accusations allegation allegations argument contention complaint answer reply response letter email
  suggestion pronouncement boast question questions characterization characterisation advice motto slogan mantra`,
);

// Irregular past forms of common verbs that report nothing: they end the noun before them.
export const OTHER_VERBS = set(
  `took went made met gave came kept led won lost sent stood ran became brought built bought chose drew fell fought flew
  grew hit knew laid let paid sat sold spent struck understood woke wore broke rose threw shook hid beat
  takes goes makes meets gives comes keeps leads wins loses sends stands runs becomes brings wants needs seems appears
  gives give show shows marching calling including looks tries plans hopes faces holds gets knows`,
);

// Nouns for people and bodies that speak; what else ends like one is told by its ending.
const SPEAKERS = set(
  `officials official authorities authority government governments ministry police spokesman spokeswoman spokesperson
  spokespeople statement statements report reports letter complaint article articles story piece editorial memo document
  critics critic lawyer lawyers analyst analysts expert experts aide aides witness witnesses president agency department
  council company campaign office union court judge judges group groups source sources people man men woman women student
  students mother father family relatives son daughter brother sister wife husband friend friends residents professor
  narrator announcer host hosts paper newspaper magazine network administration association committee commission panel
  party parliament congress senate army military force forces bank chief chiefs boss head queen king pope prince princess
  adviser advisers attorneys attorney colleague colleagues team club school university hospital site website ad video
  crowd fans voters lawmakers lawmaker senator senators governor mayor nominee candidate candidates premier chairman
  chairwoman chair secretary insiders veteran others some many most one businessman ally allies activists rival rivals
  questioner bylaws poster sign headline book ruling indictment charter post tweet email message page account filing press
  media delegation delegate general sheriff teenager victim victims child children parents guest guests nation country
  kremlin pentagon embassy mission brief lawsuit motion ruling memoir biography poll survey study`,
);

/** Whether a noun, in small letters, is one for a person or a body that may speak. */
export function maySpeak(noun: string): boolean {
  return SPEAKERS.has(noun) || /[^e](?:er|or|ist|man|woman|ian|men|women)s?$/.test(noun);
}
