import type { Asked } from './queries.ts';

/**
 * Queries of people who bring a force and a theme, a worry, a time or a task. Written before the card that answers
 * them, from how people ask.
 */
const asked = (as: Asked['as'], ask: string, ...leadsTo: string[]): Asked => ({ as, ask, leadsTo });

const thread = (force: string, theme: string) => `/forces/${force}/${theme}/`;
const grades = (force: string) => `/forces/${force}/#grades`;
const answers = (force: string) => `/forces/${force}/#answers`;
const toAsk = (force: string) => `/forces/${force}/#ask`;
const pack = (force: string) => `/forces/${force}/pack/`;
/** The NSPCC's helpline stands for the box of help, which holds it on every page. */
const HELP = 'tel:08088005000';
const COMPLAIN = '/guidance/how-to-complain-about-the-police/';

export const TASKS: readonly Asked[] = [
  // A force with a theme.
  asked('thread', 'surrey police grooming', thread('surrey', 'child-sexual-exploitation')),
  asked('thread', 'kids going missing in norfolk', thread('norfolk', 'missing-children')),
  asked('thread', 'domestic violence gwent police', thread('gwent', 'domestic-abuse')),
  asked('thread', 'children in police cells lancashire', thread('lancashire', 'custody')),
  asked(
    'thread',
    'leicester child sexual exploitation',
    thread('leicestershire', 'child-sexual-exploitation'),
  ),
  asked(
    'thread',
    'how do dorset police deal with sex offenders',
    thread('dorset', 'offender-management'),
  ),
  asked('thread', 'county lines suffolk', thread('suffolk', 'child-sexual-exploitation')),
  asked(
    'thread',
    'oldham grooming gangs',
    thread('greater-manchester', 'child-sexual-exploitation'),
  ),
  asked('thread', 'GMP missing kids', thread('greater-manchester', 'missing-children')),
  asked('thread', 'northants vetting', thread('northamptonshire', 'vetting')),
  asked('thread', 'cheshire 101 calls', thread('cheshire', 'initial-contact')),
  asked(
    'thread',
    'information sharing herts police',
    thread('hertfordshire', 'information-sharing'),
  ),
  asked('thread', 'plymouth runaways', thread('devon-and-cornwall', 'missing-children')),
  asked('thread', 'sexting derbyshire police', thread('derbyshire', 'online-abuse')),
  asked(
    'thread',
    'wiltshire police attendance at child protection conferences',
    thread('wiltshire', 'child-protection-conferences'),
  ),
  asked('thread', 'cardiff online abuse', thread('south-wales', 'online-abuse')),
  asked(
    'thread',
    'stratergy meetings cambridgeshire',
    thread('cambridgeshire', 'strategy-discussions'),
  ),
  asked('thread', 'warwickshire detectives', thread('warwickshire', 'investigation')),
  asked(
    'thread',
    'do bedfordshire police listen to children',
    thread('bedfordshire', 'voice-of-the-child'),
  ),
  asked(
    'thread',
    'met police child exploitation',
    thread('metropolitan', 'child-sexual-exploitation'),
  ),
  asked('thread', 'police training in cumbria', thread('cumbria', 'resources')),
  asked('thread', 'MASH staffordshire', thread('staffordshire', 'information-sharing')),
  asked('thread', 'missing kids essex and hertfordshire', thread('essex', 'missing-children')),

  // A worry.
  asked('worry', 'someone is hurting my child', HELP),
  asked('worry', 'child being abused who do I call', HELP),
  asked('worry', 'i think my neighbour is hitting her kids', HELP),
  asked('worry', 'I was abused as a child', HELP),
  asked('worry', 'my stepdad touches me', HELP),
  asked('worry', 'scared to go home', HELP),
  asked('worry', 'my son has been missing since last night', HELP),
  asked('worry', 'report a child at risk', HELP),
  asked('worry', 'a man is sending my daughter nude pictures', HELP),
  asked('worry', 'police ignored my report', COMPLAIN),
  asked('worry', 'police wont investigate my case', COMPLAIN),
  asked('worry', 'officer was rude to my son', COMPLAIN),
  asked('worry', 'how do I make a complaint about surrey police', COMPLAIN),
  asked('worry', 'the police took no action after I was assaulted', COMPLAIN, HELP),
  asked('worry', 'police lost the evidence in my sons case', COMPLAIN),

  // A time.
  asked('time', 'humberside police latest inspection', '/forces/humberside/'),
  asked('time', 'child protection in norfolk now', '/forces/norfolk/'),
  asked('time', 'what is the current grade of sussex police', grades('sussex')),
  asked('time', 'northumbria police rating 2022', grades('northumbria')),
  asked('time', 'latest on custody in nottinghamshire', thread('nottinghamshire', 'custody')),
  asked('time', 'gwent police peel grade', grades('gwent')),
  asked('time', 'was lancashire police good or requires improvement', grades('lancashire')),
  asked('time', 'most recent findings on vetting', '/themes/vetting/'),
  asked('time', 'essex runaways 2018', thread('essex', 'missing-children')),
  asked(
    'time',
    'how is south yorkshire doing on child sexual exploitation today',
    thread('south-yorkshire', 'child-sexual-exploitation'),
  ),
  asked('time', 'is thames valley police outstanding', grades('thames-valley')),

  // A task.
  asked('task', 'questions to ask the commissioner in devon', toAsk('devon-and-cornwall')),
  asked(
    'task',
    'what should our panel ask about missing children in wiltshire',
    thread('wiltshire', 'missing-children'),
    `${thread('wiltshire', 'missing-children')}#question`,
  ),
  asked('task', 'who is the police commissioner for norfolk', answers('norfolk')),
  asked('task', 'who holds durham police to account', answers('durham')),
  asked('task', 'papers for cleveland panel meeting', pack('cleveland')),
  asked('task', 'briefing pack humberside', pack('humberside')),
  asked('task', 'print something on west mercia for our meeting', pack('west-mercia')),
  asked('task', 'compare norfolk and suffolk police', '/forces/norfolk/'),
  asked('task', 'what to ask about vetting', '/themes/vetting/', '/questions/*'),
  asked('task', 'surrey versus sussex domestic abuse', thread('surrey', 'domestic-abuse')),
  asked('task', 'hertfordshire police and crime panel', answers('hertfordshire')),
  asked('task', 'cite kent finding in the minutes', '/forces/kent/'),
  asked('task', 'what is new in Kent', '/forces/kent/new/'),
  asked('task', 'panel missing children', '/themes/missing-children/panels/', '/panels/*'),
  asked('task', 'Cleveland 2016 what happened next', '/timeline/forces/cleveland/#in-2016'),
  asked('task', 'information sharing 2015 2017', '/themes/information-sharing/'),
  asked('task', 'most important thing found about Kent', '/forces/kent/'),
];
