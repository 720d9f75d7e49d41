-- The exchange: registers that go on from a backup, and bundles that are kept so that their sender can have them back.

-- Every life that this register leads or has led, here or in a copy of it that went on elsewhere; the one it leads now is in "self".
CREATE TABLE life (
  incarnation TEXT NOT NULL CONSTRAINT pk_life PRIMARY KEY,
  heard_at    TEXT NOT NULL
) STRICT;

ALTER TABLE out_stream ADD COLUMN is_open INTEGER NOT NULL DEFAULT 1;
-- A change enters a stream once.
CREATE UNIQUE INDEX out_line_change ON out_line (epoch, change);

CREATE TABLE received_bundle (
  serial         INTEGER NOT NULL CONSTRAINT pk_received_bundle PRIMARY KEY,
  peer           TEXT NOT NULL,
  epoch          TEXT NOT NULL,
  first_position INTEGER NOT NULL,
  last_position  INTEGER NOT NULL,
  manifest       TEXT NOT NULL
) STRICT;
CREATE INDEX received_bundle_epoch ON received_bundle (peer, epoch, last_position);

CREATE TABLE received_part (
  bundle  INTEGER NOT NULL CONSTRAINT fk_received_part_bundle REFERENCES received_bundle (serial),
  number  INTEGER NOT NULL,
  content BLOB NOT NULL,
  CONSTRAINT pk_received_part PRIMARY KEY (bundle, number)
) STRICT;

-- What other offices have given back of this register's own streams.
CREATE TABLE regained (
  peer   TEXT NOT NULL,
  epoch  TEXT NOT NULL,
  length INTEGER NOT NULL,
  head   BLOB NOT NULL,
  CONSTRAINT pk_regained PRIMARY KEY (peer, epoch, length, head)
) STRICT, WITHOUT ROWID;

-- What a bundle brought lies in one stretch of the history; null where it brought nothing.
ALTER TABLE bundle_in ADD COLUMN first_change INTEGER;
ALTER TABLE bundle_in ADD COLUMN last_change INTEGER;
CREATE INDEX bundle_in_bundle ON bundle_in (bundle);

-- Imports that were taken back, and takings back that were. target: the bundle, or an earlier row here; its own changes are one stretch, too.
CREATE TABLE undo (
  id           TEXT NOT NULL CONSTRAINT pk_undo PRIMARY KEY,
  target       TEXT NOT NULL CONSTRAINT uk_undo_target UNIQUE,
  account      TEXT NOT NULL,
  undone_at    TEXT NOT NULL,
  first_change INTEGER NOT NULL,
  last_change  INTEGER NOT NULL,
  report       TEXT NOT NULL
) STRICT;

-- Fields with values that exclude each other. All of it can be read from field_write; kept so that it need not be looked for.
CREATE TABLE open_conflict (
  record TEXT NOT NULL,
  field  TEXT NOT NULL,
  CONSTRAINT pk_open_conflict PRIMARY KEY (record, field)
) STRICT, WITHOUT ROWID;
INSERT INTO open_conflict (record, field)
  SELECT record, field FROM field_write WHERE superseded = 0 GROUP BY record, field HAVING count(DISTINCT value) > 1;

-- Letters from office to office. What is written in one stands in its author's seal and nowhere else, so that nobody on the way alters it.
CREATE TABLE letter (
  id        TEXT NOT NULL CONSTRAINT pk_letter PRIMARY KEY,
  owner     TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  addressee TEXT,
  seal      TEXT
) STRICT;

CREATE TABLE letter_event (
  id        TEXT NOT NULL CONSTRAINT pk_letter_event PRIMARY KEY,
  owner     TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  letter    TEXT,
  handed_to TEXT,
  seal      TEXT
) STRICT;
CREATE INDEX letter_event_letter ON letter_event (letter);
