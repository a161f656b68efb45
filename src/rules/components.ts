import type { Kind } from '../schemas/index.ts';

interface Component {
  /** Kind of the entry that `id` names, for a component that has an id. */
  to?: Kind;
  required: readonly string[];
  optional: readonly string[];
  /** Whether text between its two tags is shown. */
  holdsText: boolean;
  /** Whether it may stand in the middle of a sentence. */
  isInline: boolean;
}

/** The components that an article may use. The list is closed: anything else is an error. */
export const COMPONENTS: Readonly<Record<string, Component>> = {
  Source: {
    to: 'sources',
    required: ['id'],
    optional: ['locator'],
    holdsText: false,
    isInline: true,
  },
  Finding: { to: 'findings', required: ['id'], optional: [], holdsText: false, isInline: false },
  Question: { to: 'questions', required: ['id'], optional: [], holdsText: false, isInline: false },
  Note: { required: [], optional: ['title'], holdsText: true, isInline: false },
};

/** What an article may use a component for, by its name; undefined for a name not in the list. */
export function componentOf(name: string | null): Component | undefined {
  return name !== null && Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
}
