/** Shows a resource: loading, failed with what to do, or what was fetched. */
import type { ComponentChildren } from 'preact';
import { Button, Empty, Loading } from './controls';
import type { UseResource } from './resource';

interface FetchedProps<T> {
  readonly from: UseResource<T>;
  readonly what: string;
  readonly children: (value: T) => ComponentChildren;
}

export function Fetched<T>({ from, what, children }: FetchedProps<T>) {
  const resource = from.state.value;
  if (resource.status === 'loading') return <Loading what={what} />;
  if (resource.status === 'ready') return <>{children(resource.value)}</>;
  return (
    <Empty title={resource.problem.message}>
      <p>{resource.problem.advice}</p>
      <Button onClick={from.again}>Try again</Button>
    </Empty>
  );
}
