/** Which amounts share a dimension, and how to bring them to one unit. Currencies need a rate of the day. */
import type { Quantity } from '../../model/index.ts';

/** Factor to the base unit of its dimension (SI where there is one), by the unit as readers write it. A gallon is one of two. */
const UNITS: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  µm: ['length', 1e-6],
  mm: ['length', 0.001],
  cm: ['length', 0.01],
  dm: ['length', 0.1],
  m: ['length', 1],
  km: ['length', 1000],
  in: ['length', 0.0254],
  ft: ['length', 0.3048],
  yd: ['length', 0.9144],
  mi: ['length', 1609.344],
  nmi: ['length', 1852],
  nm: ['length', 1e-9],
  µg: ['mass', 1e-9],
  mg: ['mass', 1e-6],
  g: ['mass', 0.001],
  kg: ['mass', 1],
  t: ['mass', 1000],
  lb: ['mass', 0.45359237],
  oz: ['mass', 0.028349523125],
  'cm²': ['area', 1e-4],
  'm²': ['area', 1],
  'km²': ['area', 1e6],
  ha: ['area', 1e4],
  'in²': ['area', 0.00064516],
  'ft²': ['area', 0.09290304],
  'yd²': ['area', 0.83612736],
  acre: ['area', 4046.8564224],
  'mi²': ['area', 2589988.110336],
  ml: ['volume', 1e-6],
  cl: ['volume', 1e-5],
  dl: ['volume', 1e-4],
  l: ['volume', 0.001],
  hl: ['volume', 0.1],
  bbl: ['volume', 0.158987294928],
  'cm³': ['volume', 1e-6],
  'm³': ['volume', 1],
  'km³': ['volume', 1e9],
  'ft³': ['volume', 0.028316846592],
  'yd³': ['volume', 0.764554857984],
  'km/h': ['speed', 1 / 3.6],
  mph: ['speed', 0.44704],
  kn: ['speed', 1852 / 3600],
  W: ['power', 1],
  kW: ['power', 1e3],
  MW: ['power', 1e6],
  GW: ['power', 1e9],
  TW: ['power', 1e12],
  Wh: ['energy', 1],
  kWh: ['energy', 1e3],
  MWh: ['energy', 1e6],
  GWh: ['energy', 1e9],
  TWh: ['energy', 1e12],
  B: ['data', 1],
  kB: ['data', 1e3],
  MB: ['data', 1e6],
  GB: ['data', 1e9],
  TB: ['data', 1e12],
  PB: ['data', 1e15],
  second: ['time', 1],
  minute: ['time', 60],
  hour: ['time', 3600],
  day: ['time', 86_400],
  week: ['time', 604_800],
  // Months and years have no fixed length in days; they convert into each other only.
  month: ['calendar', 1],
  quarter: ['calendar', 3],
  year: ['calendar', 12],
};

export interface Measured {
  /** "currency:EUR", "percent", "length", "count", or `unit:<key>` for a unit without known factor */
  readonly dimension: string;
  readonly factor: number;
}

/** The dimension of a quantity and the factor to its base unit. Fractions and percentages share one: a tenth is 10 percent. */
export function measuredIn(quantity: Quantity): Measured {
  switch (quantity.type) {
    case 'currency':
      return { dimension: `currency:${quantity.currency ?? quantity.unit ?? '?'}`, factor: 1 };
    case 'percentage':
      return { dimension: 'percent', factor: 1 };
    case 'fraction':
      return { dimension: 'percent', factor: 100 };
    case 'percentage-points':
    case 'multiple':
    case 'identifier':
    case 'ordinal':
    case 'temperature':
    case 'age':
      return { dimension: quantity.type, factor: 1 };
    case 'number':
    case 'dimension':
    case 'duration':
      return byUnit(quantity.unit);
  }
}

function byUnit(unit: string | undefined): Measured {
  if (!unit) return { dimension: 'count', factor: 1 };
  const known = UNITS[unit];
  return known ? { dimension: known[0], factor: known[1] } : { dimension: `unit:${unit}`, factor: 1 };
}
