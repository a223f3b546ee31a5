import assert from 'node:assert/strict';
import { respelled } from '../../../src/core/contract/respell';

const ROWS: readonly (readonly ['en' | 'fr', written: string, name: string, newName: string, expected: string])[] = [
  ['en', 'Affiliate', 'Affiliate', 'Group Company', 'Group Company'],
  ['en', 'Affiliates', 'Affiliate', 'Group Company', 'Group Companies'],
  ['en', 'AFFILIATES', 'Affiliate', 'Group Company', 'GROUP COMPANIES'],
  ['en', 'AFFILIATE', 'Affiliate', 'Group Company', 'GROUP COMPANY'],
  ['en', 'Party', 'Parties', 'Signatories', 'Signatory'],
  ['en', 'Product', 'Products', 'Goods', 'Good'],
  ['en', 'Licensed Products', 'Licensed Product', 'Pump', 'Pumps'],
  ['en', 'Licensed  Product', 'Licensed Product', 'Pump', 'Pump'],
  ['en', 'IP', 'IP', 'Intellectual Property', 'Intellectual Property'],
  ['en', 'Indices', 'Index', 'Matrix', 'Matrices'],
  ['fr', 'Affilié', 'Affilié', 'Société du Groupe', 'Société du Groupe'],
  ['fr', 'Affiliés', 'Affilié', 'Société du Groupe', 'Sociétés du Groupe'],
  ['fr', 'AFFILIÉS', 'Affilié', 'Société du Groupe', 'SOCIÉTÉS DU GROUPE'],
  ['fr', 'Produits Concédés', 'Produit Concédé', 'Matériel Cédé', 'Matériels Cédés'],
  ['fr', 'Parties', 'Partie', 'Signataire', 'Signataires'],
  ['fr', 'Canaux', 'Canal', 'Journal Agréé', 'Journaux Agréés'],
  ['fr', 'Titre', 'Titres', 'Actions', 'Action'],
];

describe('a use of a name that is changed', () => {
  for (const [language, written, name, newName, expected] of ROWS)
    it(`${written} (${name} → ${newName}) becomes ${expected}`, () => {
      assert.equal(respelled(written, name, newName, language), expected);
    });
});
