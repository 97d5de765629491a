-- The demo world's accounts are everybody's: many people try the portal as the same mother on one day.
UPDATE quota SET most = 1000000, most_bytes = 1000000000000 WHERE kind IN ('papers', 'drafts', 'applications', 'applications-open', 'exports', 'bulk', 'messages', 'codes', 'codes-to-address');
