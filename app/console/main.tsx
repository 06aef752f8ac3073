import '@zendeskgarden/css-bedrock';
