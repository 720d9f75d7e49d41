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
  note         TEXT,
  struck_out   TEXT
) STRICT;
CREATE INDEX activity_held_on ON activity (held_on, area);

-- Closed figures are only ever added.
CREATE TABLE closing (
  id        TEXT NOT NULL CONSTRAINT pk_closing PRIMARY KEY,
  owner     TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  area      TEXT,
  from_on   TEXT,
  to_on     TEXT,
  bases     TEXT,
  names     TEXT,
  moves     TEXT,
  villages  INTEGER,
  digest    TEXT,
  closed_on TEXT,
  closed_by TEXT
) STRICT;
CREATE INDEX closing_area ON closing (area, from_on);

CREATE TABLE closed_village (
  id       TEXT NOT NULL CONSTRAINT pk_closed_village PRIMARY KEY,
  owner    TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  closing  TEXT CONSTRAINT fk_closed_village_closing REFERENCES closing (id),
  village  TEXT,
  measures TEXT,
  moves    TEXT
) STRICT;
CREATE INDEX closed_village_closing ON closed_village (closing);

-- Whoever only looks at figures says why people are opened; for a list, which list it was.
ALTER TABLE access ADD COLUMN reason TEXT;
ALTER TABLE access ADD COLUMN about TEXT;
