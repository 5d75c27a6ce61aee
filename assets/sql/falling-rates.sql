-- Tỷ lệ giảm ở đâu: tỷ lệ của một đơn vị thấp hơn kỳ liền trước dài bằng nó (tháng với tháng, quý với quý); giảm nhiều nhất đứng đầu.
SELECT board, unit, unit_name, template, field, field_label, earlier_period, earlier_rate, period, rate, earlier_rate - rate AS fall
FROM (
  SELECT of_units.*,
    LAG(rate) OVER (PARTITION BY board, unit, template, field, months ORDER BY from_day) AS earlier_rate,
    LAG(period) OVER (PARTITION BY board, unit, template, field, months ORDER BY from_day) AS earlier_period
  FROM (
    SELECT f.period, f.board, f.unit, u.unit_name, f.template, f.field, l.field_label, f.figure AS rate, p.from_day,
      (EXTRACT(YEAR FROM p.to_day) - EXTRACT(YEAR FROM p.from_day)) * 12
        + EXTRACT(MONTH FROM p.to_day) - EXTRACT(MONTH FROM p.from_day) AS months
    FROM figures f
    JOIN periods p ON p.period = f.period AND p.board = f.board
    JOIN fields l ON l.period = f.period AND l.board = f.board AND l.template = f.template AND l.field = f.field
    LEFT JOIN units u ON u.period = f.period AND u.board = f.board AND u.unit = f.unit
    WHERE f.line = 'unit' AND l.field_type = 'percent'
  ) AS of_units
) AS rates
WHERE rate < earlier_rate
ORDER BY fall DESC, board, unit, template, field
