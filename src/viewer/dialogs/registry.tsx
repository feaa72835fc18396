/** The dialogs of the page, by name. */
import type { FunctionComponent } from 'preact';
import { type Dialog, dialog } from '../store/ui';
import { HelpDialog } from './help';
import { SearchDialog } from './search';
import { ShareDialog } from './share';

const DIALOGS: Readonly<Record<NonNullable<Dialog>, FunctionComponent>> = {
  search: SearchDialog,
  help: HelpDialog,
  share: ShareDialog,
};

export function Dialogs() {
  const name = dialog.value;
  if (!name) return null;
  const Shown = DIALOGS[name];
  return <Shown key={name} />;
}
