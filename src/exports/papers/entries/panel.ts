import { labels, stands, type Panel } from '../../../record/index.ts';
import { named } from '../../pack/document.ts';
import { plainLine } from '../document.ts';
import type { PaperEntry } from '../entry.ts';
import type { Ref } from '../refs.ts';
import { entryOf, idsOf, line, notesOn, type Given, type Made } from './made.ts';

/** The practice of a panel. */
export function panelMade(panel: Panel, given: Given): Made {
  const { data, themes, force } = panel;
  return {
    refs: idsOf(panel).map((id): Ref => `p.${id}`),
    entry: entryOf(panel, { title: data.title, of: data.panel }, () => panelTold(panel, given)),
    ...(stands(panel) && {
      choice: {
        title: data.title,
        line: `${data.panel}. ${labels.FORM[data.form]}. ${data.when}`,
        themes: themes.map(({ id }) => id),
        force: force.id,
      },
    }),
  };
}

function panelTold({ data, sources }: Panel, given: Given): Pick<PaperEntry, 'lines' | 'notes'> {
  const listed = (name: string, items: readonly string[]) =>
    named(name, items.join(' ')).map((pieces) => line(pieces));
  return {
    lines: [
      line([
        { text: `${data.panel}. ${labels.FORM[data.form]}. `, isStrong: true },
        { text: `${data.when} ${data.topic}`, ...(sources[0] && { source: sources[0].id }) },
      ]),
      ...named('To take from it', data.takeaway ?? '').map((pieces) => line(pieces)),
      ...listed('What it asked', data.asked),
      ...listed('What it found', data.found),
      ...listed('What it recommended', data.recommended),
      ...(data.outcome
        ? named('What came of it', data.outcome).map((pieces) => line(pieces))
        : [plainLine('What came of it is not on record.')]),
      plainLine(`${labels.DOCUMENTED[data.documented]}. ${data.documentedNote}`),
    ],
    notes: notesOn(sources.slice(0, 1), given),
  };
}
