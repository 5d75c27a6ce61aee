"""Writes the workbooks of a plan (one JSON object a line) with openpyxl or XlsxWriter."""
import datetime
import json
import sys


def value_of(cell):
    return datetime.date.fromisoformat(cell["date"]) if isinstance(cell, dict) else cell


def with_openpyxl(plan):
    import openpyxl

    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for plan_sheet in plan["sheets"]:
        sheet = workbook.create_sheet(plan_sheet["name"])
        sheet.sheet_state = "hidden" if plan_sheet["hidden"] else "visible"
        for row in plan_sheet["rows"]:
            sheet.append([value_of(cell) for cell in row])
    workbook.save(plan["file"])


def with_xlsxwriter(plan):
    import xlsxwriter

    workbook = xlsxwriter.Workbook(plan["file"], {"default_date_format": "dd/mm/yyyy"})
    for plan_sheet in plan["sheets"]:
        sheet = workbook.add_worksheet(plan_sheet["name"])
        if plan_sheet["hidden"]:
            sheet.hide()
        for index, row in enumerate(plan_sheet["rows"]):
            sheet.write_row(index, 0, [value_of(cell) for cell in row])
    workbook.close()


write = {"openpyxl": with_openpyxl, "xlsxwriter": with_xlsxwriter}[sys.argv[1]]
with open(sys.argv[2], encoding="utf-8") as plans:
    for line in plans:
        write(json.loads(line))
