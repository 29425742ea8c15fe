import type { WordGroup } from './entry';

/** English plans: SDG tables, EU and national targets. */
export const ENGLISH: readonly WordGroup[] = [
  { kind: 'reach', words: 'to reach reaches reaching achieve achieves attain hit of is be' },
  {
    kind: 'reach',
    comparator: '>',
    words: 'exceed exceeds exceeding surpass more_than over above greater_than',
  },
  {
    kind: 'reach',
    comparator: '>=',
    words: 'at_least no_less_than not_less_than no_fewer_than a_minimum_of minimum_of',
  },
  {
    kind: 'reach',
    comparator: '<=',
    direction: 'down',
    words:
      'at_most no_more_than not_more_than less_than fewer_than below under as_low_as not_exceed a_maximum_of up_to',
  },
  {
    kind: 'bound',
    comparator: '~',
    words: 'about around approximately some roughly nearly close_to',
    beforeNumber: true,
  },
  { kind: 'bound', comparator: '>=', words: 'or_more or_higher or_above', afterNumber: true },
  { kind: 'bound', comparator: '<=', words: 'or_less or_lower or_below', afterNumber: true },
  {
    kind: 'rise',
    words:
      'an_increase increase increases increased increasing raise raises raising grow grows growing expand expanding rise boost improve',
  },
  {
    kind: 'fall',
    direction: 'down',
    words:
      'reduce reduces reduced reducing reduction a_reduction a_cut a_decrease cut cuts cutting lower lowering decrease decreases decreasing decline limit limiting',
  },
  {
    kind: 'act',
    words:
      'create creates creating establish establishes build builds train trains support supports provide provides plant deliver ' +
      'fund funds recruit launch launches planting creating building training protect restore restores install installs deploy attract invest ensure ensures',
  },
  { kind: 'and', words: 'and' },
  { kind: 'by', words: 'by' },
  { kind: 'from', words: 'from' },
  { kind: 'than', words: 'compared_to compared_with relative_to against' },
  { kind: 'each-year', words: 'per_year each_year every_year annually a_year per_annum annual yearly' },
  { kind: 'cumulative', words: 'cumulatively in_total a_total_of' },
  {
    kind: 'intent',
    words:
      'to_be_achieved to_be_reached be_achieved be_reached target targets aim aims will shall should must goal goals',
  },
  {
    kind: 'past',
    words:
      'was were has_been have_been had already currently reached achieved rose fell stood_at since increased_from amounted_to in_the_past',
  },
  { kind: 'grant', words: 'grant_of subsidy subsidies award awards fine fines penalty' },
  { kind: 'multiple', times: 2, words: 'double doubles doubling' },
  { kind: 'multiple', times: 3, words: 'triple triples tripling' },
  { kind: 'multiple', times: 0.5, direction: 'down', words: 'halve halves halving' },
  { kind: 'lead', words: 'lead_agency responsible_agency lead_department' },
];
