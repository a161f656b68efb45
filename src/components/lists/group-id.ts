import { slug } from 'github-slugger';

/** The id of a part of a long list, by its title. */
export const groupId = (title: string) => `in-${slug(title)}`;
