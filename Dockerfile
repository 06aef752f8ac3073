FROM node:24-slim AS build
WORKDIR /sidebrief
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
WORKDIR /sidebrief
ENV NODE_ENV=production DATA_DIR=/data
COPY --from=build --chown=node:node /sidebrief/package.json ./
COPY --from=build --chown=node:node /sidebrief/node_modules ./node_modules
COPY --from=build --chown=node:node /sidebrief/server ./server
COPY --from=build --chown=node:node /sidebrief/dist ./dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT||8080)+'/healthz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "server/main.ts"]
