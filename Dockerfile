# The bot with its brief, models and index: docker compose up -d (compose.yaml), as docs/operating.md says.
# Debian, since the models' runtime does not run with Alpine's C library.

FROM node:24-bookworm-slim AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends python3 make g++ \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /opt/brief-bot
COPY . .
RUN npm ci --no-audit --no-fund \
 && npm run --silent index \
 && npm prune --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data HTTP_PORT=8080 HTTP_HOST=0.0.0.0
# Two pools of native memory rather than one for each thread save some 20 MB.
ENV MALLOC_ARENA_MAX=2
RUN install -d -o node -g node -m 700 /data
WORKDIR /opt/brief-bot
COPY --from=build /opt/brief-bot .
USER node
VOLUME /data
EXPOSE 8080
# /healthz rather than /readyz: while Discord is away the bot is not ready, but it waits by itself and needs no restart.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "dist/main.js"]
