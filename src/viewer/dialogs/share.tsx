/** The view as a link, a file, or an export of what is drawn. */
import { useSignal } from '@preact/signals';
import { Problem } from '../api';
import { addressOfView, besideView } from '../begin';
import { stage } from '../canvas/canvas';
import { download } from '../export/download';
import { drawn, gexf, graphml } from '../export/graph-files';
import { pngOf, sceneOf, svgOf } from '../export/picture';
import { Button } from '../parts/controls';
import { loadView, saveView } from '../store/file';
import { commit, isEmpty, items, view, visible } from '../store/store';
import { dialog, notify, startShown } from '../store/ui';
import { Modal } from './dialog';

interface Format {
  readonly name: string;
  readonly about: string;
  readonly save: () => void | Promise<void>;
}

const scene = () => {
  const opened = stage();
  if (!opened) throw new Problem('There is no picture to export.');
  return sceneOf(opened);
};

const placeOf = (id: string) => {
  const model = stage()?.model;
  return model?.hasNode(id) ? model.getNodeAttributes(id) : undefined;
};

const FORMATS: readonly Format[] = [
  { name: 'PNG', about: 'picture', save: async () => download('demarche.png', await pngOf(scene())) },
  { name: 'SVG', about: 'picture to scale', save: () => download('demarche.svg', svgOf(scene()), 'image/svg+xml') },
  {
    name: 'GEXF',
    about: 'for Gephi',
    save: () => download('demarche.gexf', gexf(drawn(items.value, visible.value), placeOf), 'application/xml'),
  },
  {
    name: 'GraphML',
    about: 'for yEd, Cytoscape',
    save: () => download('demarche.graphml', graphml(drawn(items.value, visible.value)), 'application/xml'),
  },
  {
    name: 'JSON',
    about: 'nodes and relationships',
    save: () =>
      download('demarche.json', JSON.stringify(drawn(items.value, visible.value), null, 1), 'application/json'),
  },
];

async function load(file: File): Promise<void> {
  try {
    const loaded = loadView(await file.text(), file.name);
    commit(() => loaded);
    startShown.value = false;
    dialog.value = undefined;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    notify(error.message, 'error', error.advice);
  }
}

async function copy(address: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    return false;
  }
}

function LinkPart() {
  const said = useSignal('');
  const address = addressOfView();
  const local = view.value.steps.some(({ kind }) => kind === 'file');
  return (
    <section>
      <h3>Link</h3>
      <p class="muted">
        {local
          ? 'Part of this view came from a file and is not in the link.'
          : 'Holds the questions, filters, time, selection and pinned nodes: it shows the same picture.'}
      </p>
      <div class="link-row">
        <input
          readOnly
          aria-label="Link to this view"
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button
          primary
          icon="link"
          onClick={async () => {
            said.value = (await copy(address)) ? 'Copied' : 'Select the text and copy it';
          }}
        >
          {said.value || 'Copy'}
        </Button>
      </div>
    </section>
  );
}

export function ShareDialog() {
  const empty = isEmpty.value;
  return (
    <Modal title="Share and keep" class="share">
      <LinkPart />
      <section>
        <h3>File</h3>
        <p class="muted">With the graph in it, to go on later or elsewhere.</p>
        <div class="button-row">
          <Button
            icon="download"
            disabled={empty}
            onClick={() => download('view.demarche.json', saveView(view.value, besideView()), 'application/json')}
          >
            Save the view
          </Button>
          <label class="button">
            Open a file …
            <input
              class="unseen"
              type="file"
              accept=".json,application/json"
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? [];
                if (file) void load(file);
              }}
            />
          </label>
        </div>
      </section>
      <section>
        <h3>Export what is drawn</h3>
        <div class="formats">
          {FORMATS.map(({ name, about, save }) => (
            <button key={name} type="button" class="format" disabled={empty} onClick={() => void save()}>
              <strong>{name}</strong>
              <span class="muted">{about}</span>
            </button>
          ))}
        </div>
        <p class="muted">Tables have their own CSV buttons: in the panels Ledger and Table.</p>
      </section>
    </Modal>
  );
}
