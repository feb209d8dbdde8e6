import type { Exchange } from '../../../host/jira/exchange';
import { checkAnswer } from './check-answer';

export interface ExchangeRecorder {
  /** Hand it to the site as its observer. */
  observe: (exchange: Exchange) => void;
  exchanges: readonly Exchange[];
  /** Every difference from other people's contracts seen so far, each once. */
  problems(): string[];
  /** The operations seen, as method and path template. */
  operations(): string[];
}

/** Remembers every call of Jira and its answer, so that a test can hold all of them to the contracts. */
export function exchangeRecorder(): ExchangeRecorder {
  const exchanges: Exchange[] = [];
  return {
    observe: (exchange) => {
      exchanges.push(exchange);
    },
    exchanges,
    problems: () => {
      const found = exchanges.flatMap(({ request, response, template }) =>
        template === null
          ? []
          : checkAnswer(request.method, template, response.status, response.body, request),
      );
      return [...new Set(found)];
    },
    operations: () => [
      ...new Set(
        exchanges.flatMap(({ request, template }) =>
          template === null ? [] : [`${request.method} ${template}`],
        ),
      ),
    ],
  };
}
