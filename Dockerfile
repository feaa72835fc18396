# The viewer and the commands. Neo4j runs in a container of its own (docker-compose.yml).
FROM node:20-slim AS build
WORKDIR /demarche
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:20-slim
WORKDIR /demarche
COPY --from=build /demarche/package.json ./
COPY --from=build /demarche/node_modules node_modules
COPY --from=build /demarche/dist dist
COPY --from=build /demarche/data data
COPY --from=build /demarche/cypher cypher
USER node
EXPOSE 7480
ENTRYPOINT ["node", "dist/cli/main.js"]
# Within the container all addresses; which of the host's reach it, docker-compose.yml says (loopback).
CMD ["serve", "--host", "0.0.0.0", "--port", "7480"]
