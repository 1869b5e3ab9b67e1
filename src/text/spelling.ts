/**
 * One spelling for the British and the American form of a word, given in small letters. The result is a key to compare
 * by, not a word to print: a rule takes whichever side it can reach without touching another word.
 */
export function commonSpelling(word: string): string {
  const listed = LISTED.get(word);
  if (listed) return listed;
  if (!TOUCHED.test(word) || KEPT.test(word)) return word;
  let spelling = word;
  for (const [pattern, replacement] of RULES) spelling = spelling.replace(pattern, replacement);
  return spelling;
}

// `capsize` and `apprize`, which the rule for `organize` would catch although they are spelled alike everywhere.
const KEPT = /^(?:(?:cap|down|over|out|re|up|super|under|right|mid)siz|ap?priz)/;

// `four`, `hour` and `course`, `there` and `acre` cannot be told by their form: these endings name their bases.
const OUR = `arb ard arm behavi cand clam col demean endeav fav ferv flav harb hon hum lab neighb od parl ranc rig rum sav
  savi splend tum val vap vig`;
const RE =
  'cent theat lit kilomet centimet millimet met fib calib sab spect lust meag somb manoeuv maneuv sepulch';

const RULES: readonly (readonly [RegExp, string])[] = [
  // colour → color, favourite → favorite
  [new RegExp(`^((?:dis|un|mis|multi)?(?:${alternatives(OUR)}))our`), '$1or'],
  // centre → center, metres → meters, centred → centered
  [new RegExp(`^((?:epi|amphi)?(?:${alternatives(RE)}))re(s?)$`), '$1er$2'],
  [new RegExp(`^(${alternatives(RE)})red$`), '$1ered'],
  // organize → organise, analyzed → analysed; a base of three letters or more, so not size, prize or seize
  [/(?<=[a-z]{2}[^aeiou])([iy])z(e|ed|er|ers|es|ing|ation|ations|able)$/, '$1s$2'],
  // travelled → traveled; a base of two vowels or more, so not called or killed
  [/(?<=[aeiouy][a-z]*[aeo])ll(ed|ing|er|ers|or|ors|ous)$/, 'l$1'],
  // dialogue → dialog, catalogues → catalogs, but rogue and vogue
  [/(?<=[aeiou][a-z]+)ogu(?:e|(?=es|ed))(s|d)?$/, 'og$1'],
  // towards → toward, but awards and rewards
  [/^((?:to|after|back|for|in|out|up|down|on|home|sky|east|west|north|south)ward)s$/, '$1'],
];

// What one of the rules replaces; most words have none of it.
const TOUCHED = /our|re|[iy]z|ll|ogu|wards/;

const LISTED: ReadonlyMap<string, string> = new Map(
  `defence defense · defences defenses · offence offense · offences offenses · licence license · licences licenses ·
  pretence pretense · practise practice · practised practiced · practising practicing · programme program ·
  programmes programs · grey gray · whilst while · amongst among · learnt learned · burnt burned · spelt spelled ·
  dreamt dreamed · leapt leaped · spilt spilled · enrol enroll · enrols enrolls · fulfil fulfill · fulfils fulfills ·
  fulfilment fulfillment · instalment installment · instalments installments · skilful skillful · wilful willful ·
  judgement judgment · judgements judgments · acknowledgement acknowledgment · ageing aging · aeroplane airplane ·
  aeroplanes airplanes · aluminium aluminum · sceptic skeptic · sceptics skeptics · sceptical skeptical ·
  scepticism skepticism · sceptically skeptically · tyre tire · tyres tires · kerb curb · plough plow · mould mold ·
  moustache mustache · pyjamas pajamas · jewellery jewelry · cosy cozy · draught draft · draughts drafts ·
  anaemia anemia · paediatric pediatric · paediatrician pediatrician · encyclopaedia encyclopedia · foetus fetus ·
  foetal fetal · haemorrhage hemorrhage · leukaemia leukemia · oestrogen estrogen · manoeuvre maneuver ·
  manoeuvres maneuvers · manoeuvring maneuvering · archaeology archeology · mediaeval medieval · advisor adviser ·
  advisors advisers · protestor protester · protestors protesters · okay ok · tsar czar ·
  tsars czars · cypher cipher · mom mum · smoulder smolder · smouldering smoldering · artefact artifact ·
  artefacts artifacts · sulphur sulfur · omelette omelet · yoghurt yogurt · doughnut donut · speciality specialty ·
  orientated oriented · focussed focused · focussing focusing · benefitted benefited · benefitting benefiting ·
  targetted targeted · worshipped worshiped · worshipping worshiping · kidnapped kidnaped · kidnapping kidnaping ·
  kidnapper kidnaper · kidnappers kidnapers`
    .split('·')
    .map((pair) => pair.trim().split(/\s+/))
    .map(([from = '', to = '']) => [from, to]),
);

function alternatives(words: string): string {
  return words.trim().split(/\s+/).join('|');
}
