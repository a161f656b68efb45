import { expect, test } from 'vitest';
import { readThesaurus } from '../../loader/thesaurus.ts';
import { isWorry } from './worry.ts';

/** The words that editors have written. A force that a place names may be missing here, which matters to no worry. */
const { thesaurus } = readThesaurus('content', { has: () => true } as unknown as Set<string>);
const worries = thesaurus?.worries ?? [];

test('there are words of worry', () => {
  expect(worries.length).toBeGreaterThan(2);
});

test.for([
  'someone is hurting my child',
  'my daughter is being groomed online',
  'I was raped last year',
  'scared to go home',
  'My neighbour hits her kids',
  'my 14 year old son has been missing since yesterday',
  'who do I call about a child',
  'police ignored my report',
  "the police won't investigate",
  'I want to complain about an officer',
  'my parents dont feed me',
  'mum locks me in my room',
  'dad gets drunk and hits us',
  'my brother does things to me',
  "i don't feel safe",
  'being hurt at home',
  'no one believes me',
  'they want to send me abroad to marry',
  'suicidal',
  'i hate my life',
  'cutting myself',
  'he wants nudes from me',
  'blackmailed on snapchat',
  'leaked pictures of me at school',
  'sextortion',
  'my child has been abducted',
  'cannot find my son',
  'my girl never came home',
  'teenager ran away',
  'my son is carrying a knife',
  'drug dealers using my kid',
  'i want to report a paedophile',
  "found indecent images on my husband's phone",
  'was abused as a child',
  'i am a teacher worried about a pupil',
  'a pupil told me',
  'cam-drin plant',
  'help plentyn mewn perygl',
  "worried about a neighbour's child",
  'I think a child next door is being hurt',
  'a child I know is being abused',
  'child at risk',
  'neighbour shouting at children',
  "my neighbour's kids",
  'worried about the kids next door',
  'NSPCC',
  'safeguarding concern',
  'I think a child in my street is being abused',
  'my neighbor screams at her toddler',
  'who do I report child neglect to',
  'neighbour child neglected',
  'call police about a child',
  'social services number',
  'child crying at night next door',
  'little boy left home alone',
  'my daughter is being messaged by an older man',
  'bruises on a boy',
  "my friend's kids are dirty and hungry",
  'worried about next door',
  'something not right with little girl at number 12',
  'i reported it and they did nothing',
  'paedophile living next door',
  'hit by dad',
  'police dropped the case',
  'no further action child abuse complaint',
])('"%s" shows help first', (query) => {
  expect(isWorry(query, worries)).toBe(true);
});

test.for([
  'domestic abuse essex',
  'child sexual exploitation rotherham',
  'missing children kent',
  'what can my panel ask about missing children',
  'rape investigations surrey',
  'grooming gangs',
  'questions for my commissioner on domestic abuse',
  'is kent police inadequate',
  'complaint reviews upheld',
  'children hurt in police custody',
  'kent and next door on missing children',
  'missing children next door kent',
  'kent and its neighbours on online abuse',
  'neighbours of kent domestic abuse',
  'neglect joint inspection stockton',
  'children missing from care next door',
  'children at risk of exploitation kent',
  'compare kent with its neighbours on children in custody',
  'my council is stockton',
  'who is my police commissioner',
  'strategy discussions without police',
])('"%s" is no worry', (query) => {
  expect(isWorry(query, worries)).toBe(false);
});
