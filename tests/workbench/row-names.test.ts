import { rowByRow, writerOut } from "../../src/workbench/xlsx/row-names";

const NAMES = [
  { name: "co_KG01", formula: "COUNTA('KG01 Quán triệt'!$B1:$H1)>0" },
  { name: "thieu_KG01", formula: `IF('KG01 Quán triệt'!$B1="","'KG01 Quán triệt'!$B1; ","")` },
  { name: "kt_KG01", formula: "IF(co_KG01,thieu_KG01,so_KG01)" },
  { name: "so_KG01", formula: "'KG01 Quán triệt'!$P$1" },
  { name: "truoc_KG01", formula: "'KG01 Quán triệt'!$A2" },
];
const [co, thieu, , so, truoc] = NAMES;
const written = writerOut(NAMES);

test("a name that goes with the row asks for the row of its cell; what stands still stays", () => {
  expect(co && rowByRow(co).formula).toBe("COUNTA(INDEX('KG01 Quán triệt'!$B:$H,ROW(),0))>0");
  expect(truoc && rowByRow(truoc).formula).toBe("INDEX('KG01 Quán triệt'!$A:$A,ROW()+1)");
  expect(so && rowByRow(so).formula).toBe(so?.formula);
});

test("a text that only looks like a reference is a text", () => {
  expect(thieu && rowByRow(thieu).formula).toBe(
    `IF(INDEX('KG01 Quán triệt'!$B:$B,ROW())="","'KG01 Quán triệt'!$B1; ","")`,
  );
});

test("a rule is written out for its first row, names within names too", () => {
  expect(written("AND(co_KG01,$C12=1)", "KG01 Quán triệt", 12)).toBe("AND((COUNTA($B12:$H12)>0),$C12=1)");
  expect(written("kt_KG01<>so_KG01", "KG01 Quán triệt", 12)).toBe(
    `(IF((COUNTA($B12:$H12)>0),(IF($B12="","'KG01 Quán triệt'!$B1; ","")),so_KG01))<>so_KG01`,
  );
  expect(written("truoc_KG01=1", "Bìa", 5)).toBe("('KG01 Quán triệt'!$A6)=1");
});

test("names in texts, names of functions and unknown names stay", () => {
  const formula = `IF("co_KG01"=co_KG01x,co_KG01(1),'co_KG01'!$A$1)`;
  expect(written(formula, "Bìa", 3)).toBe(formula);
});

test("a name within itself is left as it is", () => {
  expect(writerOut([{ name: "x", formula: "x+1" }])("x", "Bìa", 3)).toBe("x");
});
