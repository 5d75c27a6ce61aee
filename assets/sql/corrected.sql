-- Điều gì được sửa về sau: số liệu Ban sửa, và biểu mẫu đơn vị nộp lại.
SELECT period, board, unit, template, 'board' AS corrected_by, source_row, field, value_before, value_after, reason
FROM decisions
WHERE decision_kind = 'correct' AND state = 'applied'
UNION ALL
SELECT r.period, r.board, r.unit, r.template, 'unit' AS corrected_by, CAST(NULL AS INTEGER) AS source_row,
  CAST(NULL AS VARCHAR) AS field, s.source_file AS value_before, CAST(NULL AS VARCHAR) AS value_after,
  CAST(NULL AS VARCHAR) AS reason
FROM returns r
JOIN submissions s ON s.period = r.period AND s.board = r.board AND s.source = r.source
WHERE r.standing = 'superseded'
ORDER BY period, board, unit, template, corrected_by, source_row, field
