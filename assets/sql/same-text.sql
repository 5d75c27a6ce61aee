-- Ai báo cáo cùng một nội dung kỳ này qua kỳ khác: cùng chữ (không kể hoa thường, khoảng trống hai đầu) trong ít nhất hai kỳ mà đơn vị
-- báo cáo; một báo cáo tháng vào bảng tổng hợp của cả tháng, quý và năm thì vẫn là một kỳ.
SELECT t.board, t.unit, u.unit_name, t.template, t.field, t.same_text, t.periods_told, t.first_period, t.last_period
FROM (
  SELECT board, unit, template, field, LOWER(TRIM(entry_text)) AS same_text,
    COUNT(DISTINCT reported_period) AS periods_told, MIN(reported_period) AS first_period,
    MAX(reported_period) AS last_period, MAX(period) AS any_period
  FROM texts
  WHERE LENGTH(TRIM(entry_text)) >= 20
  GROUP BY board, unit, template, field, LOWER(TRIM(entry_text))
  HAVING COUNT(DISTINCT reported_period) >= 2
) AS t
LEFT JOIN units u ON u.period = t.any_period AND u.board = t.board AND u.unit = t.unit
ORDER BY t.periods_told DESC, t.board, t.unit, t.template, t.field, t.same_text
