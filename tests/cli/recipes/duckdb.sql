-- DuckDB: every indicator as a row, every area as a column.
PIVOT (
  SELECT indicator, residence, reportArea, value
  FROM read_ndjson('facts.ndjson', columns = {
    type: 'VARCHAR', indicator: 'VARCHAR', residence: 'VARCHAR', status: 'VARCHAR', reportArea: 'VARCHAR', value: 'DOUBLE'
  })
  WHERE type = 'observation' AND status = 'actual' AND indicator IS NOT NULL
)
ON reportArea
USING first(value)
GROUP BY indicator, residence
ORDER BY indicator, residence;
