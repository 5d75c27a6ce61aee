-- Điều gì được sửa về sau: số liệu Ban sửa, và biểu mẫu đơn vị nộp lại. Điều đã sửa ở tháng thì nêu ở tháng, không nêu lại ở quý và năm.
SELECT period, board, unit, template, corrected_by, source_row, field, value_before, value_after, reason
FROM (
  SELECT told.*,
    ROW_NUMBER() OVER (
      PARTITION BY told.board, told.sha256, told.template, told.corrected_by, told.source_row, told.field,
        told.value_after
      ORDER BY p.from_day DESC, p.to_day
    ) AS place
  FROM (
    SELECT d.period, d.board, d.unit, d.template, 'board' AS corrected_by, d.source_row, d.field, d.value_before,
      d.value_after, d.reason, s.sha256
    FROM decisions d
    LEFT JOIN submissions s ON s.period = d.period AND s.board = d.board AND s.source = d.source
    WHERE d.decision_kind = 'correct' AND d.state = 'applied'
    UNION ALL
    SELECT r.period, r.board, r.unit, r.template, 'unit' AS corrected_by, CAST(NULL AS INTEGER) AS source_row,
      CAST(NULL AS VARCHAR) AS field, s.source_file AS value_before, CAST(NULL AS VARCHAR) AS value_after,
      CAST(NULL AS VARCHAR) AS reason, s.sha256
    FROM returns r
    JOIN submissions s ON s.period = r.period AND s.board = r.board AND s.source = r.source
    WHERE r.standing = 'superseded'
  ) AS told
  JOIN periods p ON p.period = told.period AND p.board = told.board
) AS placed
WHERE place = 1
ORDER BY period, board, unit, template, corrected_by, source_row, field
