import { existsSync, readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { SITE } from '../site.ts';

/** What stands for something that only whoever runs the site knows. */
interface Settings {
  /** Address of the site. */
  site: string;
  /** Address of the repository. */
  repository: string;
  /** With what the ids in feeds begin; undefined where that is made of the address of the site. */
  feedTag: string | undefined;
  /** Text of `.github/CODEOWNERS`. */
  owners: string;
}

/** What has still to be set before the site is published, each with where; see `docs/deploy.md`. */
export function placeholdersIn({ site, repository, feedTag, owners }: Settings): string[] {
  return [
    ...(/\.example\/?$/.test(site) ? [`the address of the site (URL is ${site})`] : []),
    ...(/github\.com\/lines-of-enquiry\//.test(repository)
      ? [`the repository (REPOSITORY_URL is ${repository})`]
      : []),
    ...(feedTag === undefined
      ? [`the ids in feeds (FEED_TAG is not set, so they begin with ${SITE.tag.slice(0, -1)})`]
      : []),
    ...(owners.includes('@lines-of-enquiry/') ? ['the reviewers (.github/CODEOWNERS)'] : []),
  ];
}

/** Says at the start of a build what has still to be set. */
export function placeholders(): AstroIntegration {
  return {
    name: 'placeholders',
    hooks: {
      'astro:config:done': ({ config: { site = '' } }) => {
        const owners = existsSync('.github/CODEOWNERS')
          ? readFileSync('.github/CODEOWNERS', 'utf8')
          : '';
        const feedTag = process.env['FEED_TAG'];
        const left = placeholdersIn({ site, repository: SITE.repository, feedTag, owners });
        if (left.length > 0)
          console.warn(
            `Still to be set before this is published: ${left.join(', ')}. See docs/deploy.md.`,
          );
      },
    },
  };
}
