import { describe } from 'mocha';
import { checkStatuses } from './check';
import { ENGLISH, ENGLISH_CONTRACT } from './statusEnglish';
import { FRENCH, FRENCH_CONTRACT } from './statusFrench';

describe('the status of a mention', () => {
  describe('in English reports', () => checkStatuses(ENGLISH));
  describe('in French reports', () => checkStatuses(FRENCH));
  describe('in English contracts', () => checkStatuses(ENGLISH_CONTRACT, 'en'));
  describe('in French contracts', () => checkStatuses(FRENCH_CONTRACT, 'fr'));
});
