// First names common in English-language news, to tell persons from bodies and he from she.
const MALE = `aaron abdul abraham adam adrian ahmed al alan albert alejandro alex alexander alexei alfred ali allen amir
  andre andrea andreas andrei andrew andy angus anthony antonio antony ari arthur asif austin barack barry bashar ben benjamin bernard bernie
  bill billy bob bobby boris brad bradley brandon brendan brett brian bruce bryan byron cameron carl carlos
  cesar charles charlie chris christian christopher chuck clark claude cliff clint colin conor corey craig curtis cyril dale dan
  daniel darren dave david dean dennis derek diego dmitri dmitry dominic don donald doug douglas duncan dwight earl ed eddie edgar
  edward edwin eli elijah elliott emmanuel eric erik ernest eugene evan felipe felix fernando fidel francis francisco frank franklin
  fred frederick gabriel gareth gary gavin geoff geoffrey george gerald gerhard giuseppe glenn gordon graham greg gregory guy harold harry
  hassan hector henry herbert herman howard hugh hugo hussein ian ibrahim igor imran isaac ivan jack jacob jake james jamie jared jason
  javier jay jean jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel john johnny jon jonathan jordan jorge jose joseph josh joshua juan
  julian julio justin karl kassym keir keith ken kenneth kerry kevin khalid kim kirk kofi kurt kyle lamar lance larry lars lawrence lee leo leon leonard
  leonid lewis liam lloyd lou louis lucas luis luke mahmoud malcolm manuel marc marco marcus mario mark marshall martin marty marvin
  mathew matt matteo matthew maurice max maxim mel michael michel miguel mike mikhail milton mitch mitchell mohamed mohammad mohammed morgan moses
  muhammad narendra nathan nathaniel neil nelson newt nicholas nick nicolas nigel nikolai noah noel norman nursultan oleg oliver omar oscar oswaldo otto owen
  pablo patrick paul pavel pedro pete peter phil philip philippe phillip pierre rafael ralph ramon randy raul ray raymond recep reggie reuben ricardo richard
  rick rob robert roberto robin rod rodney rodrigo roger roland ron ronald ross roy rudy rupert rush russell ryan salman salvador sam samuel santiago scott
  sean sebastian seth sergei sergey shane shaun shawn sheldon sidney silvio simon stan stanley stefan stephen sterling steve steven stewart
  stuart tariq ted teddy terence terrence terry theodore thomas tim timothy tobias todd tom tommy tony travis trevor tyler uri vernon victor
  viktor vince vincent vitaly vladimir volodymyr wade wallace walter warren wayne wesley will william willie wolf wolfgang xavier
  yasser yuri zachary zack`;
const FEMALE = `abigail ada adriana agnes aisha alexandra alexandria alice alicia alison allison alyssa amanda amber amy ana anastasia andrea angela angelina
  angie anita ann anna anne annette annie april ariana ashley audrey ava barbara beatrice becky bernadette beth betsy
  betty beverly bonnie brenda bridget britney brooke camilla candace carla carly carmen carol carole caroline carolyn catherine cathy
  cecilia charlotte chelsea cheryl chloe christiane christina christine cindy claire clara claudia colleen condoleezza connie courtney cristina crystal
  cynthia daisy dana danielle dawn deborah debbie debra denise diana diane dolores donna dora doris dorothy edith elaine eleanor
  elena elisabeth elise elizabeth ella ellen emily emma erica erika erin esther eva evelyn fatima fiona frances gabriela gabrielle
  gail gina ginger glenda gloria grace greta gretchen gwen hannah harriet heather heidi helen helena hillary holly ida ilhan indira
  ingrid irene iris isabel isabella ivana ivanka jackie jacqueline jacinda jan jane janet janice jasmine jeanne jenna jennifer jenny jessica
  jill jo joan joanna joanne jocelyn josephine joy joyce juanita judith judy julia julie june kamala karen karin karla kate katherine
  kathleen kathryn kathy katie kayla kayleigh kellyanne kelly kelsey kerri kim kimberly kirsten kristen kristina laura lauren leah leila lena
  leslie leticia lila lillian linda lindsay lisa liz lois loretta lori lorraine louise lucia lucy lydia lynn mabel madeleine madison maggie
  malia mara marcia margaret maria marie marilyn marina marion marjorie marsha martha mary maureen maxine maya megan meghan melania
  melanie melissa michele michelle minyon miranda miriam molly monica nadia nancy naomi natalia natalie natasha nellie nicola nicole nikki nina
  nora norma olga olivia oprah pam pamela patricia patty paula pauline peggy penny phyllis priscilla rachel rebecca regina renee
  rhonda rita roberta robyn rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah sasha sharon sheila shelly sheryl shirley
  simone sonia sonya sophia sophie stacey stacy stella stephanie sue susan susie suzanne sylvia tamara tammy tanya tara teresa theresa tiffany
  tina tracy trudy tulsi ursula valerie vanessa vera veronica vicki victoria viola virginia vivian wanda wendy whitney yolanda yvonne zoe`;

const FIRST_NAMES = new Map<string, 'he' | 'she' | 'either'>();
for (const name of MALE.split(/\s+/)) FIRST_NAMES.set(name, 'he');
for (const name of FEMALE.split(/\s+/)) {
  FIRST_NAMES.set(name, FIRST_NAMES.has(name) ? 'either' : 'she');
}

/** Whether a word is a common first name, and whose: he, she or either. Compounds go by their first part. */
export function firstName(word: string): 'he' | 'she' | 'either' | undefined {
  const name = word.toLowerCase();
  return FIRST_NAMES.get(name) ?? FIRST_NAMES.get(name.split('-')[0] ?? '');
}
