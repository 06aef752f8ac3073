/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Host of the backend in a marketplace build; empty in the self-hosted one. */
  readonly VITE_BACKEND_HOST: string;
  /** Whether it is a build to be given away, and not one to develop with. */
  readonly VITE_FOR_RELEASE: boolean;
}

declare module '@zendeskgarden/css-bedrock';
