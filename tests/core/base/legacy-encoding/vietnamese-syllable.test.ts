import { isVietnameseSyllable } from "../../../../src/core/base/legacy-encoding/vietnamese-syllable";

test.each(
  "Đảng ủy uỷ hòa hoà quyết nghiêng khuỷu gì giếng giữ quốc quý thuở khuya ngoằn ngoèo ươn yết rượu huýt xoong Đắk".split(
    " ",
  ),
)("%s is a syllable", (word) => {
  expect(isVietnameseSyllable(word)).toBe(true);
});

test.each("dôc àn̉ hót́ hòc thàp ượng ơng été für quyeát Đaûng nướcc nghiênggg zá".split(" "))(
  "%s is none",
  (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  },
);
