import { foldText } from '../text/characters';
import type { Vocabulary } from '../text/vocabulary';

/**
 * Words that texts of deals are made of, commonest first, in lines of words that are about as frequent. Nothing but speed hangs on them: a phrase with a gap is looked for where its rarest
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
  's inc 12 article source but 11 page agent 13 conditions territory requested perform expenses through 14 then receipt defined activities ' +
    'include 30 15 relating filed 18 foregoing owner agreed regulations k failure sales respective 20 meaning arising clause similar based above ' +
    'legal jurisdiction registration below requirements delivered maintenance agents advertising certain treatment notwithstanding promptly ' +
    'specified confidentiality management manner governmental commission supply trademarks dispute operation given receiving however trust mean ' +
    'quality contained maintain those 16 behalf appropriate comply marks code immediately expressly address co do incurred designated disclosing ' +
    'amended indemnified applications approved net level contemplated neither account notify described copy calendar country 19 waiver faith 17 ' +
    'less review providing results basis constitute rules reference regarding registered nor obtain associated determined matter users counsel',
  'commercially 60 proceeding 21 deliver notices indemnification duly follows was 31 these representations federal thirty payable specific ' +
    'representatives procedures mutually specifications security using bankruptcy agency three sent 23 filing how covenants therein mail five ' +
    'relevant included them 26 indirectly 25 construed actions documentation 24 audit whereas enter 50 hours government indemnify email 28 ensure ' +
    'fully transferred statements majeure acknowledges customers attached direct proposed way entities original defense entire specifically ' +
    'thereafter performed substantially receive become knowledge individual responsibility dated corporate cooperate commencement monthly caused ' +
    'regulation electronic should incorporated excluding execute identified times give conducted bank condition acknowledge principal',
  'pricing matters were dollars signature policies includes computer invoice consistent promotion second meet said particular harmless sections ' +
    'promotional obtained resulting accounts determine 22 circumstances reporting represents portion controlled local withheld processing ' +
    'approvals assist unreasonably making administrative plans requests valid contractors create scope international office manager storage ' +
    'counterparts 100 acceptable anything established listed implied protection becomes contrary description generally survive affect negligence ' +
    'retain fails facsimile items 27 29 communication hereinafter provides events outside considered future aggregate premises now concerning ' +
    'timely attorneys relief benefits march modifications december cure governed keep well partners distribute long contact media permit ' +
    'instrument amendments therefore makes special operate delayed potential contractor performing giving last internal plus representation ' +
    'design prevent obtaining accept another appointed gross single modify known occurrence partnership soon modified respects chief bound seek ' +
    'whole subsequent successor practicable kind facilities validity according modification invalid consents affected covered competent indirect ' +
    'display constitutes executive stated labor books carry enforce contain controls national threatened witness income definitions demand ' +
    'disputes itself promote materially ten accepted determination oral certified once files omissions limit principles currently located earlier ' +
    'certificate press',
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

/** How often a word of each line stands among a million words of contracts, about; what is in no line. */
const RATES = [32_000, 10_000, 4300, 2150, 1150, 650, 600, 480, 450, 230, 140];
const RARE = 20;

/** How often each word of a vocabulary stands in a text, by its id: among a million: rough rates, {@link RARE} for all that are in no list. */
export function frequencies(vocabulary: Vocabulary): Float64Array {
  const weights = new Float64Array(vocabulary.size).fill(RARE);
  for (const lines of [ENGLISH, FRENCH]) {
    lines.forEach((line, i) => {
      const weight = RATES[i];
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
