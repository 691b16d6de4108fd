/** Name of the property of a model card that holds its tier of risk, for which CycloneDX has no key. */
export const RISK_TIER_PROPERTY = 'almanac:riskTier';
