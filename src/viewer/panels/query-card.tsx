/** A named question as a card: its parameters as fields, with pick lists filled from the graph. */
import { useSignal } from '@preact/signals';
import { api, type QueryCard, type QueryParameter } from '../api';
import { Button } from '../parts/controls';
import { useResource } from '../parts/resource';
import { runQuery } from '../store/actions';

interface FieldProps {
  readonly card: string;
  readonly parameter: QueryParameter;
  readonly value: string;
  readonly set: (value: string) => void;
}

function Pick({ card, parameter, value, set }: FieldProps) {
  const picks = useResource(parameter.picks!, () => api.picks(parameter.picks!));
  const state = picks.state.value;
  const id = `${card}-${parameter.name}`;
  return (
    <>
      <input
        id={id}
        list={`${id}-list`}
        value={value}
        autocomplete="off"
        placeholder={state.status === 'loading' ? 'loading …' : 'type or pick'}
        onInput={(event) => set(event.currentTarget.value)}
      />
      <datalist id={`${id}-list`}>
        {state.status === 'ready'
          ? state.value.map((pick) => (
              <option key={pick.value} value={pick.value}>
                {pick.text}
              </option>
            ))
          : null}
      </datalist>
    </>
  );
}

const INPUT_TYPES: Readonly<Record<string, 'date' | 'number'>> = { date: 'date', integer: 'number', float: 'number' };

function Field(props: FieldProps) {
  const { card, parameter, value, set } = props;
  const id = `${card}-${parameter.name}`;
  return (
    <div class="field">
      <label for={id} title={parameter.about}>
        {parameter.name.replace(/([A-Z])/g, ' $1').toLowerCase()}
      </label>
      {parameter.picks ? (
        <Pick {...props} />
      ) : (
        <input
          id={id}
          type={INPUT_TYPES[parameter.type] ?? 'text'}
          value={value}
          title={parameter.about}
          onInput={(event) => set(event.currentTarget.value)}
        />
      )}
    </div>
  );
}

/** Empty fields are left away, so that the query's own default holds. */
function typed(parameters: readonly QueryParameter[], values: Readonly<Record<string, string>>): Record<string, unknown> {
  const given = parameters.filter(({ name }) => (values[name] ?? '') !== '');
  return Object.fromEntries(
    given.map(({ name, type }) => [name, type === 'integer' || type === 'float' ? Number(values[name]) : values[name]]),
  );
}

export function QueryCardForm({ card }: { readonly card: QueryCard }) {
  const values = useSignal<Readonly<Record<string, string>>>(
    Object.fromEntries(card.parameters.map(({ name, default: value }) => [name, value == null ? '' : String(value)])),
  );
  const missing = card.parameters.some(
    ({ name, default: value }) => value === undefined && (values.value[name] ?? '') === '',
  );
  const submit = (event: Event) => {
    event.preventDefault();
    if (!missing) void runQuery(card.name, card.title, typed(card.parameters, values.value), { replace: true });
  };
  return (
    <form class="card" onSubmit={submit}>
      <h3>{card.title}</h3>
      {card.parameters.map((parameter) => (
        <Field
          key={parameter.name}
          card={card.name}
          parameter={parameter}
          value={values.value[parameter.name] ?? ''}
          set={(value) => {
            values.value = { ...values.value, [parameter.name]: value };
          }}
        />
      ))}
      <div class="card-foot">
        <span class="tag">{card.returns === 'graph' ? 'graph' : 'table'}</span>
        <Button submit disabled={missing}>
          Ask
        </Button>
      </div>
    </form>
  );
}
