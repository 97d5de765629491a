-- A family may have a new secret number made for the look-up.
GRANT UPDATE (lookup_pin) ON application TO loive_app;
