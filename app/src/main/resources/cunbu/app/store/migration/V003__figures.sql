-- The figures in full: what was done for people and when, and when a village handed its form in.

ALTER TABLE monthly_return ADD COLUMN reported_on TEXT;

CREATE TABLE activity (
  id           TEXT NOT NULL CONSTRAINT pk_activity PRIMARY KEY,
  owner        TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  area         TEXT,
  held_on      TEXT,
  kind         TEXT,
  item         TEXT,
  other_item   TEXT,
  value        INTEGER,
  qualifier    TEXT,
  participants INTEGER,
  place        TEXT,
  materials    TEXT,
  note         TEXT
) STRICT;
CREATE INDEX activity_held_on ON activity (held_on, area);
