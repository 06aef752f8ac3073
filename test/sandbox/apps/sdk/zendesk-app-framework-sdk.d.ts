declare module 'zendesk_app_framework_sdk/lib/index.js' {
  const sdk: { init(callback?: (data: unknown) => void): object | false };
  export default sdk;
}
