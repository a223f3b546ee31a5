/**
 * Currencies as deals write them: ISO 4217 codes, names, signs. A name that several countries share (`dollar`, `krona`) is a family; a country
 * next to it (`Canadian dollars`, `couronnes suédoises`) tells which. Minor units without their currency (`470 pence`) are `CENT`.
 */

/** Codes that are read in any case: nothing else is written like them next to a number. */
const ANY_CASE =
  'USD EUR JPY GBP CNY AUD CAD CHF HKD SGD SEK KRW NOK NZD INR MXN TWD ZAR BRL DKK PLN THB ILS CZK AED HUF';
/**
 * Codes that are read in capitals alone, since the small letters are a word or too rare to trust. Of the codes of ISO 4217 those are missing whose capitals
 * are a word or a company too (`ALL`, `TOP`, `CUP`, `AMD`, `SOS`).
 */
const CAPITALS =
  'TRY CLP COP ARS SAR PHP MYR IDR RUB VND RON BGN ISK UAH EGP NGN KES QAR KWD BHD MAD TND DZD XAF XOF PEN PKR CNH ' +
  'AFN ANG AOA AWG AZN BBD BDT BIF BMD BND BOB BSD BTN BWP BYN BZD CDF CRC CVE DJF DOP ETB FJD FKP GHS GMD GNF GTQ GYD HNL HTG IQD IRR JMD JOD KGS ' +
  'KHR KMF KYD KZT LAK LBP LKR LSL LYD MDL MGA MKD MMK MNT MRU MUR MVR MWK MZN NIO NPR OMR PGK PYG RSD RWF SHP SRD SVC SYP SZL TJS TMT TTD TZS UGX ' +
  'UYU UZS VES VUV WST XCD XPF YER ZMW';

export const CURRENCIES: readonly string[] = ['CENT', ...ANY_CASE.split(' '), ...CAPITALS.split(' ')];
export const CENT = 0;

export function currencyIndex(code: string): number {
  return CURRENCIES.indexOf(code);
}

/** `code:factor` of the abbreviations that hold a scale: `MUSD`, `kEUR`, `MAUD`, `MdEUR`. */
const SCALED = 'USD EUR GBP CHF AUD CAD NZD SEK NOK DKK JPY CNY HKD SGD INR'.split(' ');
const SCALES: readonly (readonly [string, number])[] = [
  ['k', 1e3],
  ['m', 1e6],
  ['md', 1e9],
  ['mrd', 1e9],
  ['bn', 1e9],
];

export interface CurrencyWord {
  readonly word: string;
  readonly currency: number;
  readonly factor: number;
  /** Counts in capitals alone. */
  readonly capitals: boolean;
}

function codeWords(): CurrencyWord[] {
  const out: CurrencyWord[] = [];
  for (const code of ANY_CASE.split(' ')) {
    out.push({ word: code.toLowerCase(), currency: currencyIndex(code), factor: 1, capitals: false });
  }
  for (const code of CAPITALS.split(' ')) {
    out.push({
      word: code.toLowerCase(),
      currency: currencyIndex(code === 'CNH' ? 'CNY' : code),
      factor: 1,
      capitals: true,
    });
  }
  for (const code of SCALED) {
    for (const [prefix, factor] of SCALES) {
      out.push({ word: prefix + code.toLowerCase(), currency: currencyIndex(code), factor, capitals: false });
    }
  }
  for (const [word, code] of [
    ['rmb', 'CNY'],
    ['stg', 'GBP'],
    ['euro', 'EUR'],
    ['euros', 'EUR'],
    ['ur', 'EUR'], // `€ur`
    ['rs', 'INR'],
    ['kr', 'SEK'],
    ['skr', 'SEK'],
    ['dkr', 'DKK'],
    ['nkr', 'NOK'],
    ['sfr', 'CHF'],
    ['fcfa', 'XOF'],
    ['zl', 'PLN'],
    ['zł', 'PLN'],
  ] as const) {
    out.push({ word, currency: currencyIndex(code), factor: 1, capitals: false });
  }
  return out;
}

export const CODE_WORDS: readonly CurrencyWord[] = codeWords();

/** Names by family; the code after the colon is meant where no country is told, and no code means that there is no telling. */
export const FAMILIES: readonly (readonly [name: string, words: string, alone: string])[] = [
  ['dollar', 'dollar dollars dolar dolares dollaro dollari bucks', 'USD'],
  ['pound', 'pound pounds livre livres sterling pfund quid', 'GBP'],
  ['franc', 'franc francs franken franchi', ''],
  ['yen', 'yen yens', 'JPY'],
  ['yuan', 'yuan yuans renminbi renminbis', 'CNY'],
  ['rupee', 'rupee rupees roupie roupies', 'INR'],
  ['krone', 'krona kronor krone kroner couronne couronnes kronen crowns', ''],
  ['peso', 'peso pesos', ''],
  ['won', 'won wons', 'KRW'],
  ['real', 'real', ''],
  ['rand', 'rand rands', 'ZAR'],
  ['ruble', 'ruble rubles rouble roubles', 'RUB'],
  ['lira', 'lira liras', ''],
  ['zloty', 'zloty zlotys zlotych', 'PLN'],
  ['shekel', 'shekel shekels', 'ILS'],
  ['baht', 'baht bahts', 'THB'],
  ['ringgit', 'ringgit ringgits', 'MYR'],
  ['reais', 'reais reals', 'BRL'],
  ['forint', 'forint forints', 'HUF'],
  ['rupiah', 'rupiah rupiahs roupiah roupiahs', 'IDR'],
  ['naira', 'naira nairas', 'NGN'],
  ['hryvnia', 'hryvnia hryvnias hryvnya', 'UAH'],
  ['tenge', 'tenge', 'KZT'],
  ['dong', 'dong dongs', 'VND'],
  ['koruna', 'koruna korunas korun', 'CZK'],
  ['dinar', 'dinar dinars', ''],
  ['dirham', 'dirham dirhams', ''],
  ['riyal', 'riyal riyals rial rials', ''],
  ['shilling', 'shilling shillings', ''],
  ['leu', 'leu lei', ''],
  ['lev', 'lev leva', ''],
];

/** Countries: the words that tell them next to a currency, and what they make of a family. */
export const COUNTRIES: readonly (readonly [words: string, families: string])[] = [
  ['us usa american americain americains states unis', 'dollar:USD'],
  ['canadian canadien canadiens ca can cdn canada', 'dollar:CAD'],
  ['australian australien australiens au aus australia', 'dollar:AUD'],
  ['kong hk', 'dollar:HKD'],
  ['singapore singaporean singapourien singapouriens singapour sg', 'dollar:SGD'],
  ['zealand zelandais nz', 'dollar:NZD'],
  ['taiwan taiwanese taiwanais', 'dollar:TWD'],
  ['british uk sterling britannique britanniques anglaise anglaises', 'pound:GBP'],
  ['swiss suisse suisses schweizer', 'franc:CHF'],
  ['indian indienne indiennes', 'rupee:INR'],
  ['japanese japonais', 'yen:JPY'],
  ['chinese chinois cn', 'yuan:CNY'],
  ['swedish suedoise suedoises', 'krone:SEK'],
  ['norwegian norvegienne norvegiennes', 'krone:NOK'],
  ['danish danoise danoises', 'krone:DKK'],
  ['czech tcheque tcheques', 'krone:CZK'],
  ['icelandic islandaise islandaises', 'krone:ISK'],
  ['korean coreen coreens', 'won:KRW'],
  ['brazilian bresilien bresiliens', 'real:BRL'],
  ['african africain africains', 'rand:ZAR'],
  ['mexican mexicain mexicains', 'peso:MXN'],
  ['chilean chilien chiliens', 'peso:CLP'],
  ['colombian colombien colombiens', 'peso:COP'],
  ['argentine argentinian argentin argentins', 'peso:ARS'],
  ['philippine philippin philippins', 'peso:PHP'],
  ['kuwaiti koweitien koweitiens', 'dinar:KWD'],
  ['bahraini', 'dinar:BHD'],
  ['tunisian tunisien tunisiens', 'dinar:TND'],
  ['algerian algerien algeriens', 'dinar:DZD'],
  ['jordanian jordanien jordaniens', 'dinar:JOD'],
  ['iraqi irakien irakiens', 'dinar:IQD'],
  ['libyan libyen libyens', 'dinar:LYD'],
  ['serbian serbe serbes', 'dinar:RSD'],
  ['emirati uae', 'dirham:AED'],
  ['moroccan marocain marocains', 'dirham:MAD'],
  ['saudi saoudien saoudiens', 'riyal:SAR'],
  ['qatari qatarien qatariens', 'riyal:QAR'],
  ['omani omanais', 'riyal:OMR'],
  ['iranian iranien iraniens', 'riyal:IRR'],
  ['kenyan kenyans', 'shilling:KES'],
  ['romanian roumain roumains', 'leu:RON'],
  ['bulgarian bulgare bulgares', 'lev:BGN'],
  ['egyptian egyptienne egyptiennes', 'pound:EGP'],
  ['lebanese libanaise libanaises', 'pound:LBP'],
  ['pakistani pakistanaise pakistanaises', 'rupee:PKR'],
  ['russian russe russes', 'ruble:RUB'],
  ['turkish turque turques', 'lira:TRY pound:TRY'],
  ['polish polonais', 'zloty:PLN'],
  ['israeli israelien israeliens', 'shekel:ILS'],
  ['thai thailandais', 'baht:THB'],
  ['malaysian malaisien malaisiens', 'ringgit:MYR'],
  ['nigerian nigerian nigerians', 'naira:NGN'],
  ['indonesian indonesien indonesiens indonesienne indonesiennes', 'rupiah:IDR'],
  ['hungarian hongrois', 'forint:HUF'],
  ['vietnamese vietnamien vietnamiens', 'dong:VND'],
  ['ukrainian ukrainien ukrainiens ukrainiennes', 'hryvnia:UAH'],
  ['ugandan ougandais', 'shilling:UGX'],
  ['tanzanian tanzanien tanzaniens', 'shilling:TZS'],
  ['lankan lankaise lankaises', 'rupee:LKR'],
  ['uruguayan uruguayen uruguayens', 'peso:UYU'],
  ['cfa', 'franc:XOF'],
];
/** First words of countries of two words: `U.S.`, `Hong Kong`, `New Zealand`, `South African`, `United States`. */
export const COUNTRY_HEADS = 'u hong new neo south sud sri united etats';

const OF_FAMILY: ReadonlyMap<number, number> = new Map(
  COUNTRIES.flatMap(([, families], country) =>
    families.split(' ').map((pair): [number, number] => {
      const [family = '', code = ''] = pair.split(':');
      return [FAMILIES.findIndex(([name]) => name === family) * 256 + country, currencyIndex(code)];
    }),
  ),
);
const ALONE = FAMILIES.map(([, , code]) => currencyIndex(code));

/** The currency of a family, told by a country (-1: none is told); -1 where there is no telling. */
export function currencyOf(family: number, country: number): number {
  return country < 0 ? (ALONE[family] ?? -1) : (OF_FAMILY.get(family * 256 + country) ?? -1);
}

/** What letters glued to a dollar sign say: `HK$`, `cad$`, and after it in French: `5 $CA`. */
export const DOLLARS =
  'us:USD usd:USD c:CAD ca:CAD can:CAD cdn:CAD cad:CAD a:AUD au:AUD aus:AUD aud:AUD hk:HKD hkd:HKD s:SGD sg:SGD sgd:SGD nz:NZD ' +
  'nzd:NZD nt:TWD tw:TWD twd:TWD r:BRL brl:BRL mx:MXN mex:MXN mxn:MXN';

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '＄': 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '￡': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  '฿': 'THB',
  '₫': 'VND',
  '₦': 'NGN',
  '₴': 'UAH',
  '₱': 'PHP',
  '¢': 'CENT',
};
const RARE_SIGNS: ReadonlyMap<number, number> = new Map(
  Object.entries(SIGNS).map(([sign, code]): [number, number] => [sign.charCodeAt(0), currencyIndex(code)]),
);
const DOLLAR = currencyIndex('USD');

/** The currency that a sign stands for where nothing else is told; -1 for what is no sign. */
export function currencyOfSign(code: number): number {
  if (code === 0x24) return DOLLAR;
  if (code < 0xa2) return -1;
  return RARE_SIGNS.get(code) ?? -1;
}
