/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Host of the backend in a marketplace build; empty in the self-hosted one. */
  readonly VITE_BACKEND_HOST: string;
}

declare module '@zendeskgarden/css-bedrock';
