-- An export whose reader goes away half-way gets a second note: how many lines had been written.
ALTER TABLE search_log DROP CONSTRAINT search_log_kind_check;
ALTER TABLE search_log ADD CONSTRAINT search_log_kind_check
    CHECK (kind IN ('HistorySearched', 'RegisterSearched', 'RegisterExported', 'ExportBrokenOff'));
