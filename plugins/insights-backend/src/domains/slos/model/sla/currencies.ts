/** Currencies in use that have two digits after the point, by ISO 4217 (list one, 2024). */
const TWO =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW';
const NONE = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF';
const THREE = 'BHD IQD JOD KWD LYD OMR TND';

const DIGITS = new Map<string, number>(
  [[NONE, 0] as const, [TWO, 2] as const, [THREE, 3] as const].flatMap(
    ([codes, digits]) => codes.split(' ').map(code => [code, digits] as const),
  ),
);

/**
 * How many digits an amount has after the point; undefined for what is no currency that people pay with.
 *
 * @param currency - ISO 4217, e.g. EUR
 */
export function digitsOf(currency: string): number | undefined {
  return DIGITS.get(currency);
}
