import type { SaidCode } from './said.ts';

/**
 * Why trying a model failed, for the admin who can do something about it; `host` is that of the endpoint, `model` what was
 * asked. What an embedding model does otherwise is said apart: `not-here` of one that runs in the backend itself.
 */
export const modelTestSaid = {
  off: 'There is no model to test: this deployment was started without one.',
  'budget-spent':
    'Nothing was sent: today’s budget is spent. Raise it, or test again after midnight UTC.',
  resting: 'Nothing was sent: the endpoint failed several times and is left alone for a while.',
  timeout:
    '{{host}} took the question and did not answer in time. Check that the model is loaded and not overloaded, or choose a smaller one.',
  'rate-limited':
    '{{host}} asks us to slow down, or your plan there is used up. Check its limits, then test again.',
  refused:
    '{{host}} answered with nothing. The model refused, or used up its allowance of words by thinking: choose another model, or switch thinking off there.',
  malformed:
    '{{host}} answered, but not as it was asked to, not even in words alone. This model is too small for the task, or the address is not that of a model.',
  'not-allowed': '{{host}} does not let us in. Check the API key, and that it may use “{{model}}”.',
  'model-missing':
    '{{host}} knows no model “{{model}}”, or nothing is at this address. Check the model’s name, and that the address ends where that of single calls begins, often with /v1.',
  'too-long':
    'Even a short question does not fit. Check “Context window”: it is smaller than what the model can take.',
  rejected:
    '{{host}} does not understand how it is asked. Check that the kind of endpoint is right, and the name of the model.',
  unreachable:
    'Nothing usable answered at {{host}}. Check the address, that the endpoint runs, and that the backend can reach it.',
  'not-masked':
    'Nothing was sent, since masking personal data did not hold. This is a fault of Sidebrief.',
  'not-here':
    'The model “{{model}}”, which runs in the backend itself, did not answer as it should. Check that EMBEDDINGS_FOLDER holds a model for embeddings.',
  'no-vector':
    '{{host}} answered, but not with a vector. Check that “{{model}}” is a model for embeddings.',
  'not-embedding':
    '{{host}} does not embed with “{{model}}”. Check the model’s name, that it is one for embeddings, and that this endpoint offers embeddings.',
} as const;
export type ModelTestCode = SaidCode<keyof typeof modelTestSaid>;
