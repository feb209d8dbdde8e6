import { bundleFunctions } from '../measuring/function-bundles';
import { freshLoad } from '../measuring/fresh-load';
import { measurementOf } from '../row';

const load = { unit: 'ms', goal: 25, peer: null } as const;
const size = { unit: 'KB', goal: 200, peer: '454 KB: all of zod 4 alone' } as const;

export const measurement = measurementOf({
  rows: [
    { id: 'functions.load', what: 'panels and gates: cold load of their code', ...load },
    { id: 'functions.load.setup', what: 'set-up: cold load of its code', ...load },
    { id: 'functions.size', what: 'panels and gates: bundle, minified', ...size },
    { id: 'functions.size.setup', what: 'set-up: bundle, minified', ...size },
  ],
  async measure() {
    const plain = await bundleFunctions(false);
    const small = await bundleFunctions(true);
    try {
      const platform = Math.round(freshLoad(plain.path('platform')));
      const peer = `${platform} ms: Forge’s own packages alone, here and now`;
      return {
        'functions.load': { value: freshLoad(plain.path('index')), peer },
        'functions.load.setup': { value: freshLoad(plain.path('setup')), peer },
        'functions.size': { value: small.bytes('index') / 1000 },
        'functions.size.setup': { value: small.bytes('setup') / 1000 },
      };
    } finally {
      plain.remove();
      small.remove();
    }
  },
});
