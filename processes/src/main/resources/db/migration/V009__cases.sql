-- The case of an admitted person (hồ sơ người cai nghiện): opened at admission, once per application.
CREATE TABLE rehabilitation_case (
    code      text PRIMARY KEY REFERENCES application,
    facility  text NOT NULL REFERENCES unit,
    opened_at timestamptz NOT NULL
);

GRANT SELECT, INSERT ON rehabilitation_case TO loive_app;
