/** What is selected, and the very words that prove it. */
import type { SubgraphNode, SubgraphRelationship } from '../../graph/subgraph';
import { Empty } from '../parts/controls';
import { kindOf } from '../store/graph';
import { selection } from '../store/store';
import { ArticleReader, Unread } from './article-reader';
import { NodeFacts } from './node-facts';
import { reading, selected } from './reading';
import { RelationshipFacts } from './relationship-facts';
import { StatementFacts } from './statement-facts';

function Facts({ item }: { readonly item: SubgraphNode | SubgraphRelationship }) {
  if (!('labels' in item)) return <RelationshipFacts relationship={item} />;
  return kindOf(item) === 'Statement' ? <StatementFacts node={item} /> : <NodeFacts node={item} />;
}

const proves = (item: SubgraphNode | SubgraphRelationship) =>
  typeof item.properties.articleId === 'string' || ('labels' in item && kindOf(item) === 'Article');

export function EvidencePanel() {
  const item = selected.value;
  const chosen = selection.value;
  const now = reading.value;
  if (!item && chosen && now.status === 'failed') return <Unread id={now.id} problem={now.problem} />;
  if (!item) {
    const waiting = chosen && now.status === 'loading';
    return (
      <Empty title={waiting ? 'Opening the article …' : 'Nothing is selected.'}>
        {waiting ? null : (
          <p>
            Click a node or a line to see what it says and the sentence that proves it. <kbd>j</kbd> and <kbd>k</kbd> go
            through the statements of an article.
          </p>
        )}
      </Empty>
    );
  }
  return (
    <div class="evidence">
      <Facts item={item} />
      {proves(item) ? <ArticleReader item={item} /> : null}
    </div>
  );
}
