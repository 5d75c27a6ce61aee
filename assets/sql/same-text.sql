-- Ai báo cáo cùng một nội dung kỳ này qua kỳ khác: cùng chữ (không kể hoa thường, khoảng trống hai đầu) trong ít nhất hai kỳ.
SELECT t.board, t.unit, u.unit_name, t.template, t.field, t.same_text, t.periods_told, t.first_period, t.last_period
FROM (
  SELECT board, unit, template, field, LOWER(TRIM(entry_text)) AS same_text,
    COUNT(DISTINCT period) AS periods_told, MIN(period) AS first_period, MAX(period) AS last_period
  FROM texts
  WHERE LENGTH(TRIM(entry_text)) >= 20
  GROUP BY board, unit, template, field, LOWER(TRIM(entry_text))
  HAVING COUNT(DISTINCT period) >= 2
) AS t
LEFT JOIN units u ON u.period = t.last_period AND u.board = t.board AND u.unit = t.unit
ORDER BY t.periods_told DESC, t.board, t.unit, t.template, t.field, t.same_text
