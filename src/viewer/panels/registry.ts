/** The panels of the dock, in the order of their tabs. A new panel is one file and one line here. */
import type { FunctionComponent } from 'preact';
import type { IconName } from '../parts/icon';
import { CypherPanel } from './cypher';
import { EvidencePanel } from './evidence';
import { LedgerPanel } from './ledger';
import { PathsPanel } from './paths';
import { TablePanel } from './table';

export interface PanelSpec {
  readonly id: string;
  readonly title: string;
  /** Key that opens it. */
  readonly key: string;
  readonly icon: IconName;
  /** Wants more room than the reader may have given the dock. */
  readonly wide?: boolean;
  readonly component: FunctionComponent;
}

export const panels: readonly PanelSpec[] = [
  { id: 'evidence', title: 'Evidence', key: '1', icon: 'quote', component: EvidencePanel },
  { id: 'ledger', title: 'Ledger', key: '2', icon: 'ledger', wide: true, component: LedgerPanel },
  { id: 'paths', title: 'Paths', key: '3', icon: 'path', component: PathsPanel },
  { id: 'table', title: 'Table', key: '4', icon: 'table', component: TablePanel },
  { id: 'cypher', title: 'Cypher', key: '5', icon: 'code', component: CypherPanel },
];
