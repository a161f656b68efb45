import { slug } from 'github-slugger';

/**
 * The page of the findings that were made in the area of a council, by the name that they have for it.
 * @example councilAddress("King's Lynn and West Norfolk") // '/councils/kings-lynn-and-west-norfolk/'
 */
export const councilAddress = (name: string): string => `/councils/${slug(name)}/`;
