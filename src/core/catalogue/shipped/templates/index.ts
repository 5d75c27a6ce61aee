import type { Template } from "../../model";
import type { FormWords } from "./form-words";
import { kg00 } from "./kg00";
import { kg01 } from "./kg01";
import { kg02 } from "./kg02";
import { kg02b } from "./kg02b";
import { kg03 } from "./kg03";
import { kg04 } from "./kg04";
import { kg05 } from "./kg05";
import { kg05a } from "./kg05a";
import { kg05b } from "./kg05b";
import { kg05c } from "./kg05c";
import { kg05d } from "./kg05d";
import { kg05e } from "./kg05e";
import { kg06 } from "./kg06";
import { kg07 } from "./kg07";
import { kg08 } from "./kg08";

/** The fifteen templates in the words of one catalogue, in the order a workbook shows them. */
export const templatesIn = (words: FormWords): readonly Template[] => [
  kg00(words),
  kg01(words),
  kg02,
  kg02b,
  kg03,
  kg04,
  kg05(words),
  kg05a(words),
  kg05b(words),
  kg05c(words),
  kg05d(words),
  kg05e(words),
  kg06(words),
  kg07,
  kg08(words),
];
