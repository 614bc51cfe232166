/** Offsets of the abbreviations of time zones that mean one thing on pages of articles, whatever the season. */
export const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  wet: 'Z',
  west: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  мск: '+03:00',
  trt: '+03:00',
  wat: '+01:00',
  cat: '+02:00',
  sast: '+02:00',
  eat: '+03:00',
  pkt: '+05:00',
  npt: '+05:45',
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  hkt: '+08:00',
  sgt: '+08:00',
  myt: '+08:00',
  pht: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  awst: '+08:00',
  acst: '+09:30',
  acdt: '+10:30',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
  akst: '-09:00',
  akdt: '-08:00',
  hst: '-10:00',
};

/** Abbreviations behind which pages glue the next word: `5:30 PMUpdated`, `17:30 UTCUpdated`. */
const GLUED: ReadonlySet<string> = new Set(
  ['am', 'pm', 'ist', 'bst', 'cst', 'est', 'edt', 'cdt', 'mst', 'mdt', 'pst', 'pdt', 'et', 'ct', 'mt', 'pt', ...Object.keys(ZONES)]
    .filter((name) => name.length > 1)
    .map((name) => name.toUpperCase()),
);
/** `AKDT`. */
const LONGEST = 4;

export function isTimeAbbreviation(letters: string): boolean {
  return letters.length <= LONGEST && GLUED.has(letters);
}
