export { recogniseSentence } from './sentence.js';
