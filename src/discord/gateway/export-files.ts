/** The files that features add to an export. */

import type { ChatInputCommandInteraction } from 'discord.js';
import type { FileView } from '../card/view.js';
import type { RequestContext } from './context.js';
import type { Features } from './features.js';

/** Those of all features, in the order of the list. */
export async function exportFiles(
  interaction: ChatInputCommandInteraction,
  context: RequestContext,
  { all }: Features,
): Promise<FileView[]> {
  const files: FileView[] = [];
  for (const feature of all) files.push(...[(await feature.exportFile?.(interaction, context)) ?? []].flat());
  return files;
}
