/**
 * A Vietnamese syllable = onset × rime × tone. Whether words are such syllables tells Vietnamese text from the same
 * bytes read in the wrong encoding; no dictionary is needed.
 */
const ONSETS = new Set(
  "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ").concat(""),
);

const RIMES = (
  "a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
  "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu " +
  "o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt " +
  "oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt " +
  "u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt " +
  "uy uya uych uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu " +
  "y ych yên yêng yêm yêt yêu ynh yt"
).split(" ");

const TONES = ["\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
/** Syllables that end in a stop carry sắc or nặng, never another tone nor none. */
const TONES_BEFORE_STOP = ["\u0301", "\u0323"];
const ENDS_IN_STOP = /(?:[ptck]|ch)$/;

let tonedRimes: ReadonlySet<string> | undefined;

/** True when the word, in composed Unicode and any case, can be read as one Vietnamese syllable. */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length > 7) return false; // "nghiêng" is the longest
  tonedRimes ??= new Set(RIMES.flatMap(withTones));
  const lower = word.toLowerCase();
  for (let onset = 0; onset <= 3; onset += 1) {
    if (ONSETS.has(lower.slice(0, onset)) && tonedRimes.has(lower.slice(onset))) return true;
  }
  return false;
}

function withTones(rime: string): readonly string[] {
  const stopped = ENDS_IN_STOP.test(rime);
  const tones = stopped ? TONES_BEFORE_STOP : TONES;
  const withMark = toneSeats(rime).flatMap((seat) => tones.map((tone) => toned(rime, seat, tone)));
  return stopped ? withMark : [rime, ...withMark];
}

function toned(rime: string, seat: number, tone: string): string {
  return (rime.slice(0, seat + 1) + tone).normalize("NFC") + rime.slice(seat + 1);
}

/** Which vowel may carry the tone; the open rimes oa, oe, uy have two customs (hoà, hòa). */
function toneSeats(rime: string): readonly number[] {
  if (["oa", "oe", "uy"].includes(rime)) return [0, 1];
  const marked = Math.max(...["ă", "â", "ê", "ô", "ơ", "ư"].map((vowel) => rime.lastIndexOf(vowel)));
  if (marked >= 0) return [rime.startsWith("ươ") ? 1 : marked];
  const vowels = /^[aeiouy]+/.exec(rime)?.[0].length ?? 0;
  const closed = vowels < rime.length;
  if (closed) return [vowels - 1];
  return [vowels === 3 ? 1 : 0];
}
