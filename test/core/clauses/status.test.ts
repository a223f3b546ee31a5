import { describe } from 'mocha';
import { checkStatuses } from './check';
import { ENGLISH } from './statusEnglish';
import { ENGLISH_CONTRACT } from './statusEnglishContract';
import { FRENCH } from './statusFrench';
import { FRENCH_CONTRACT } from './statusFrenchContract';

describe('the status of a mention', () => {
  describe('in English reports', () => checkStatuses(ENGLISH));
  describe('in French reports', () => checkStatuses(FRENCH));
  describe('in English contracts', () => checkStatuses(ENGLISH_CONTRACT, 'en'));
  describe('in French contracts', () => checkStatuses(FRENCH_CONTRACT, 'fr'));
});
