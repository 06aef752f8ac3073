import { createContext } from 'react';
import type { FirstQuestion } from './first-question.ts';

/** Hands the question that was asked first to the panel that shows its answer. */
export const FirstQuestionContext = createContext<FirstQuestion | undefined>(undefined);
