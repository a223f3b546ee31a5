import { foldText } from '../text/characters';
import type { Vocabulary } from '../text/vocabulary';

/**
 * Words that texts of deals are made of, commonest first, in lines of about equal weight. Nothing but speed hangs on them: a phrase with a gap is looked for where its rarest
 * word stands.
 */
const ENGLISH = [
  'the of and to in or a',
  'any by shall this for be such party as agreement',
  'with that on is its not will other all at an are from each which may under',
  'company have upon services product products has use rights parties section it if notice no including set term',
  'date time terms right information herein event provided date business applicable pursuant only set forth license agree agrees provide ' +
    'without who when so been between both than more one two their they during within after made make must can would',
  'agreements products customer materials termination order obligations request written prior following day days month months year years ' +
    'period effective law laws required person property intellectual software technology affiliates affiliate subject payment pay paid amount ' +
    'fees price cost costs sale sell purchase market marketing distribution network site content service systems work data report reports ' +
    'rates party’s contract consent approval reasonable reasonably material obligation provision provisions respect result rate per cent ' +
    'hereunder thereof thereto hereby herein hereof otherwise whether new first also where same third means except either sole limited ' +
    'exclusive transfer terminate terminated control change interest interests shares stock capital claim claims performance connection ' +
    'development group name breach writing action termination licensed licence licensor licensee option options non full entitled liability ' +
    'liabilities into up out over extent cause expiration grant grants granted deemed unless until upon against third part parts end actual ' +
    'confidential disclosure disclosed limitation apply reason right’s own every some while before does did being very company’s held hold ' +
    'holder holders issue issued outstanding additional following number total general public state board director directors officer member',
  'information date time respect third customer written confidential subject service means prior obligations reasonable property days ' +
    'accordance effective law exhibit contract software connection period affiliates payment data development securities order group extent ' +
    'breach writing sale purchase schedule case user necessary regulatory related act application authority hereto delivery plan due used ' +
    'effect employees title program available form good permitted purposes insurance support access responsible payments system fee provider ' +
    'compliance corporation purpose expense research exchange force financial assets efforts records authorized entity statement damages ' +
    'documents assignment directly credit document warranties received take commercial trade ownership initial venture default power exercise ' +
    'licenses amounts execution value binding addition transactions loss current collectively settlement final employee royalty trademark',
  'paragraph know there names changes officers capacity consideration compensation charges members continue existing discretion closing ' +
    'amendment benefit file conduct together equipment annual technical referred independent process transaction tax domain require release ' +
    'proprietary complete portions remain warranty percent collaboration entered orders disclose copies manufacture having recipient common ' +
    'express remedy investment operations offer damage losses assign assigns rule arbitration list operating signed developed quarter place ' +
    'standards sold resolution personal meeting production return manufacturing personnel item mutual remedies charge infringement later ' +
    'parent warrants communications assigned assistance unit persons representative executed programs contracts nature standard policy defend ' +
    'best mark possession taken possible intended violation share president nothing equity guidelines acts restrictions advance maximum ' +
    'proceedings conflict foreign exceed seller suit employment relationship equal decision successors duties inventions governing lease ' +
    'conversion separate judgment acceptance enforcement delay accounting training funds down our free joint further plan royalties taxes ' +
    'exclusive insurance license liable minimum commitment commitments court owned affiliates terminate research patent profit solely least excess ' +
    '1 2 3 4 5 6 7 8 9 10 a b c d e f i ii iii iv v x',
];
const FRENCH = [
  'de la le les et à des du l d',
  'en un une par que pour dans ou au aux est sur qui',
  's ne ce sont être il elle ses son sa leur cette avec pas plus tout toute sera sans se entre présent présente contrat société',
  'parties partie droit droits clause articles article tous toutes date durée ainsi si lors dont même autres autre cas titre accord part ' +
    'actions associés cession prix conditions condition fait soit ont avoir peut doit faire chaque mois jours ans euros après avant suite ' +
    'capital titres montant valeur nombre lieu exercice période fin projet opération membre membres tiers effet objet compte service services ' +
    'selon sous aucun aucune autres comme afin depuis jusqu peuvent doivent dit dite ledit ladite telle tel',
];

const RARE = 0.5;
/** Each line is met about so many times as often as the next. */
const STEP = 2.5;

/** How often each word of a vocabulary stands in a text, by its id: rough weights, {@link RARE} for all that are in no list. */
export function frequencies(vocabulary: Vocabulary): Float64Array {
  const weights = new Float64Array(vocabulary.size).fill(RARE);
  for (const lines of [ENGLISH, FRENCH]) {
    lines.forEach((line, i) => {
      const weight = 2 * STEP ** (lines.length - i);
      for (const word of line.split(' ')) {
        const id = vocabulary.idOf(foldText(word));
        if (id >= 0) weights[id] = Math.max(weights[id], weight);
      }
    });
  }
  return weights;
}

/** The words that are in the lists, by id, commonest first. */
export function frequentWords(frequency: Float64Array): readonly number[] {
  const listed = [...frequency.keys()].filter((id) => frequency[id] > RARE);
  return listed.sort((a, b) => frequency[b] - frequency[a]);
}
