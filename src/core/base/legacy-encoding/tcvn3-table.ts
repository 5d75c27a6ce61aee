/**
 * TCVN3 (ABC, fonts .VnTime …): letter → the Windows-1252 character its byte shows as (TCVN 5712:1993, first part).
 * Upper-case letters with tones do not exist here: capitals are a font (.VnTimeH), so decoding gives lower case.
 */
export const TCVN3_LETTERS: Readonly<Record<string, string>> = {
  Ă: "¡", Â: "¢", Ê: "£", Ô: "¤", Ơ: "¥", Ư: "¦", Đ: "§", ă: "¨", â: "©", ê: "ª", ô: "«", ơ: "¬",
  ư: "\u00ad", đ: "®", à: "µ", ả: "¶", ã: "·", á: "¸", ạ: "¹", ằ: "»", ẳ: "¼", ẵ: "½", ắ: "¾", ặ: "Æ",
  ầ: "Ç", ẩ: "È", ẫ: "É", ấ: "Ê", ậ: "Ë", è: "Ì", ẻ: "Î", ẽ: "Ï", é: "Ð", ẹ: "Ñ", ề: "Ò", ể: "Ó",
  ễ: "Ô", ế: "Õ", ệ: "Ö", ì: "×", ỉ: "Ø", ĩ: "Ü", í: "Ý", ị: "Þ", ò: "ß", ỏ: "á", õ: "â", ó: "ã",
  ọ: "ä", ồ: "å", ổ: "æ", ỗ: "ç", ố: "è", ộ: "é", ờ: "ê", ở: "ë", ỡ: "ì", ớ: "í", ợ: "î", ù: "ï",
  ủ: "ñ", ũ: "ò", ú: "ó", ụ: "ô", ừ: "õ", ử: "ö", ữ: "÷", ứ: "ø", ự: "ù", ỳ: "ú", ỷ: "û", ỹ: "ü",
  ý: "ý", ỵ: "þ",
}; // prettier-ignore
