/** A named question as a card: its parameters as fields, with pick lists filled from the graph. */
import { useSignal } from '@preact/signals';
import { api, type QueryCard, type QueryParameter } from '../api';
import { Button } from '../parts/controls';
import { useResource } from '../parts/resource';
import { attempt, runQuery } from '../store/actions';

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
        {state.status === 'ready' ? state.value.map((pick) => <option key={pick.value} value={pick.text} />) : null}
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
          {...({ type: INPUT_TYPES[parameter.type] ?? 'text' } as { type: 'text' })}
          id={id}
          value={value}
          title={parameter.about}
          onInput={(event) => set(event.currentTarget.value)}
        />
      )}
    </div>
  );
}

/** A name that was picked stands for one thing; a name that was typed the server looks up. */
async function meant({ picks: of }: QueryParameter, text: string): Promise<string> {
  if (!of) return text;
  const same = (await api.picks(of)).filter((pick) => pick.text === text);
  return same.length === 1 ? same[0]!.value : text;
}

/** Empty fields are left away, so that the query's own default holds. */
async function typed(
  parameters: readonly QueryParameter[],
  values: Readonly<Record<string, string>>,
): Promise<Record<string, unknown>> {
  const given = parameters.filter(({ name }) => (values[name] ?? '') !== '');
  const numeric = ({ type }: QueryParameter) => type === 'integer' || type === 'float';
  const read = async (parameter: QueryParameter) => {
    const text = values[parameter.name]!;
    return [parameter.name, numeric(parameter) ? Number(text) : await meant(parameter, text)] as const;
  };
  return Object.fromEntries(await Promise.all(given.map(read)));
}

async function ask({ name, title, parameters }: QueryCard, values: Readonly<Record<string, string>>): Promise<void> {
  const given = await attempt(() => typed(parameters, values));
  if (given) await runQuery(name, title, given, { replace: true });
}

/** How much to bring matters less than what is asked, so it stands at the foot. */
const isLimit = ({ name }: QueryParameter) => name === 'limit';

export function QueryCardForm({ card }: { readonly card: QueryCard }) {
  const values = useSignal<Readonly<Record<string, string>>>(
    Object.fromEntries(card.parameters.map(({ name, default: value }) => [name, value == null ? '' : String(value)])),
  );
  const missing = card.parameters.some(
    ({ name, default: value }) => value === undefined && (values.value[name] ?? '') === '',
  );
  const submit = (event: Event) => {
    event.preventDefault();
    if (!missing) void ask(card, values.value);
  };
  const field = (parameter: QueryParameter) => (
    <Field
      key={parameter.name}
      card={card.name}
      parameter={parameter}
      value={values.value[parameter.name] ?? ''}
      set={(value) => {
        values.value = { ...values.value, [parameter.name]: value };
      }}
    />
  );
  return (
    <form class="card" onSubmit={submit}>
      <h3>{card.title}</h3>
      {card.parameters.filter((parameter) => !isLimit(parameter)).map(field)}
      <div class="card-foot">
        <span class="tag">{card.returns === 'graph' ? 'graph' : 'table'}</span>
        <div class="card-limit">{card.parameters.filter(isLimit).map(field)}</div>
        <Button submit disabled={missing}>
          Ask
        </Button>
      </div>
    </form>
  );
}
