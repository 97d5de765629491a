-- Whoever comes before the agreed day has his place from that day on, if nobody else has it.
GRANT UPDATE (from_on) ON stay TO loive_app;
