import type { Kind } from '../schemas/index.ts';

interface Component {
  /** Kind of the entry that `id` names, for a component that has an id. */
  to?: Kind;
  required: readonly string[];
  optional: readonly string[];
}

/** The components that an article may use. The list is closed: anything else is an error. */
export const COMPONENTS: Readonly<Record<string, Component>> = {
  Source: { to: 'sources', required: ['id'], optional: ['locator'] },
  Finding: { to: 'findings', required: ['id'], optional: [] },
  Question: { to: 'questions', required: ['id'], optional: [] },
  Note: { required: [], optional: ['title'] },
};
