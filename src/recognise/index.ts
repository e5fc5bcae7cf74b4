export {
  type FoundNumber,
  type FoundPeriod,
  type FoundQuantity,
  findNumbers,
  findPeriods,
  findQuantities,
} from './find/index.js';
export { recogniseSentence } from './sentence.js';
