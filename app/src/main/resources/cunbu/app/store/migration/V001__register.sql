-- The register. Every kind of record has a table of its kind's name; a column is a field of the record and of its change lines.
-- Each such table carries beside its fields:
--   owner  office that may change the record        own    id of the change that made it so
--   life   alive, ended, or merged into another     extra  fields of a later program version, as JSON, kept as they came

CREATE TABLE self (
  name  TEXT NOT NULL CONSTRAINT pk_self PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE account (
  id    TEXT NOT NULL CONSTRAINT pk_account PRIMARY KEY,
  name  TEXT NOT NULL CONSTRAINT uk_account_name UNIQUE,
  role  TEXT NOT NULL
) STRICT;

-- Who asked to see what is hidden otherwise.
CREATE TABLE access (
  serial   INTEGER NOT NULL CONSTRAINT pk_access PRIMARY KEY,
  asked_at TEXT NOT NULL,
  account  TEXT NOT NULL CONSTRAINT fk_access_account REFERENCES account (id),
  record   TEXT,
  what     TEXT NOT NULL
) STRICT;

CREATE TABLE area (
  code   TEXT NOT NULL CONSTRAINT pk_area PRIMARY KEY,
  name   TEXT NOT NULL,
  level  TEXT NOT NULL,
  parent TEXT CONSTRAINT fk_area_parent REFERENCES area (code)
) STRICT;

-- The register's history: one line per change, never altered, in one chain of SHA-256.
CREATE TABLE change (
  serial    INTEGER NOT NULL CONSTRAINT pk_change PRIMARY KEY,
  id        BLOB NOT NULL CONSTRAINT uk_change_id UNIQUE,
  record    TEXT NOT NULL,
  by_office TEXT NOT NULL,
  line      BLOB NOT NULL,
  head      BLOB NOT NULL
) STRICT;
CREATE INDEX change_record ON change (record);

-- The writes of a field that was written after its record was created; before that, the creating change is the only one.
CREATE TABLE field_write (
  record     TEXT NOT NULL,
  field      TEXT NOT NULL,
  change     BLOB NOT NULL,
  value      TEXT NOT NULL,
  rank       INTEGER NOT NULL,
  stamp      TEXT NOT NULL,
  superseded INTEGER NOT NULL,
  CONSTRAINT pk_field_write PRIMARY KEY (record, field, change)
) STRICT;

CREATE TABLE household (
  id      TEXT NOT NULL CONSTRAINT pk_household PRIMARY KEY,
  owner   TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  village TEXT,
  number  TEXT,
  address TEXT
) STRICT;
CREATE INDEX household_village ON household (village, number);

CREATE TABLE person (
  serial               INTEGER NOT NULL CONSTRAINT pk_person PRIMARY KEY,
  id                   TEXT NOT NULL CONSTRAINT uk_person_id UNIQUE,
  owner                TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  household            TEXT CONSTRAINT fk_person_household REFERENCES household (id),
  relation             TEXT,
  name                 TEXT,
  identity             TEXT,
  identity_given       TEXT,
  sex                  TEXT,
  born_on              TEXT,
  ethnic               TEXT,
  hukou                TEXT,
  village              TEXT,
  presence             TEXT,
  marital              TEXT,
  died_on              TEXT,
  urban_pension        INTEGER,
  employed_by_unit     INTEGER,
  sentences_checked_on TEXT
) STRICT;
CREATE INDEX person_household ON person (household);
CREATE INDEX person_identity ON person (identity);
-- Holds all that population and women are counted by, so that counting reads this index alone.
CREATE INDEX person_village ON person (village, life, presence, sex, born_on, died_on, marital, id);
CREATE INDEX person_died_on ON person (died_on) WHERE died_on IS NOT NULL;

-- Names as they are read and sorted, and the words under which each is found; kept with every write of a name.
CREATE TABLE person_name (
  serial INTEGER NOT NULL CONSTRAINT pk_person_name PRIMARY KEY,
  name   TEXT NOT NULL,
  pinyin TEXT NOT NULL,
  place  BLOB NOT NULL,
  CONSTRAINT fk_person_name_person FOREIGN KEY (serial) REFERENCES person (serial)
) STRICT;
CREATE VIRTUAL TABLE person_fts USING fts5 (grams, content='', columnsize=0, detail=none, tokenize='ascii');

CREATE TABLE hukou_change (
  id         TEXT NOT NULL CONSTRAINT pk_hukou_change PRIMARY KEY,
  owner      TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  person     TEXT CONSTRAINT fk_hukou_change_person REFERENCES person (id),
  changed_on TEXT,
  from_kind  TEXT,
  to_kind    TEXT
) STRICT;
CREATE INDEX hukou_change_person ON hukou_change (person);

CREATE TABLE move (
  id        TEXT NOT NULL CONSTRAINT pk_move PRIMARY KEY,
  owner     TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  person    TEXT CONSTRAINT fk_move_person REFERENCES person (id),
  moved_on  TEXT,
  from_area TEXT,
  to_area   TEXT,
  reason    TEXT
) STRICT;
CREATE INDEX move_person ON move (person, moved_on);
CREATE INDEX move_moved_on ON move (moved_on);

CREATE TABLE marriage (
  id      TEXT NOT NULL CONSTRAINT pk_marriage PRIMARY KEY,
  owner   TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  husband TEXT CONSTRAINT fk_marriage_husband REFERENCES person (id),
  wife    TEXT CONSTRAINT fk_marriage_wife REFERENCES person (id),
  from_on TEXT,
  kind    TEXT,
  to_on   TEXT,
  ended   TEXT
) STRICT;
CREATE INDEX marriage_husband ON marriage (husband);
CREATE INDEX marriage_wife ON marriage (wife, from_on);

CREATE TABLE parentage (
  id         TEXT NOT NULL CONSTRAINT pk_parentage PRIMARY KEY,
  owner      TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  child      TEXT CONSTRAINT fk_parentage_child REFERENCES person (id),
  parent     TEXT CONSTRAINT fk_parentage_parent REFERENCES person (id),
  origin     TEXT,
  adopted_on TEXT,
  registered INTEGER,
  lawful     INTEGER
) STRICT;
CREATE INDEX parentage_child ON parentage (child);
CREATE INDEX parentage_parent ON parentage (parent);

CREATE TABLE sentence (
  id      TEXT NOT NULL CONSTRAINT pk_sentence PRIMARY KEY,
  owner   TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  person  TEXT CONSTRAINT fk_sentence_person REFERENCES person (id),
  from_on TEXT,
  to_on   TEXT
) STRICT;
CREATE INDEX sentence_person ON sentence (person);

CREATE TABLE birth (
  id               TEXT NOT NULL CONSTRAINT pk_birth PRIMARY KEY,
  owner            TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  child            TEXT CONSTRAINT fk_birth_child REFERENCES person (id),
  mother           TEXT CONSTRAINT fk_birth_mother REFERENCES person (id),
  father           TEXT CONSTRAINT fk_birth_father REFERENCES person (id),
  born_on          TEXT,
  sex              TEXT,
  birth_order      INTEGER,
  policy_compliant INTEGER,
  late_report      INTEGER,
  reported_on      TEXT,
  village          TEXT
) STRICT;
CREATE INDEX birth_born_on ON birth (born_on, village);
CREATE INDEX birth_mother ON birth (mother);
CREATE INDEX birth_child ON birth (child);

CREATE TABLE certificate (
  id           TEXT NOT NULL CONSTRAINT pk_certificate PRIMARY KEY,
  owner        TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  number       TEXT,
  issued_on    TEXT,
  mother       TEXT CONSTRAINT fk_certificate_mother REFERENCES person (id),
  father       TEXT CONSTRAINT fk_certificate_father REFERENCES person (id),
  child        TEXT CONSTRAINT fk_certificate_child REFERENCES person (id),
  contract     INTEGER,
  rural        INTEGER,
  village      TEXT,
  cancelled_on TEXT,
  reason       TEXT
) STRICT;
CREATE INDEX certificate_number ON certificate (number);
CREATE INDEX certificate_mother ON certificate (mother);
CREATE INDEX certificate_father ON certificate (father);
CREATE INDEX certificate_child ON certificate (child);

CREATE TABLE migrant (
  id                 TEXT NOT NULL CONSTRAINT pk_migrant PRIMARY KEY,
  owner              TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  person             TEXT CONSTRAINT fk_migrant_person REFERENCES person (id),
  direction          TEXT,
  other_area         TEXT,
  village            TEXT,
  from_on            TEXT,
  to_on              TEXT,
  certificate_number TEXT,
  valid_until_on     TEXT
) STRICT;
CREATE INDEX migrant_person ON migrant (person);

CREATE TABLE monthly_return (
  id      TEXT NOT NULL CONSTRAINT pk_monthly_return PRIMARY KEY,
  owner   TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  village TEXT,
  month   TEXT,
  sterilised_male INTEGER, sterilised_female INTEGER, iud INTEGER, implant INTEGER, oral_or_injected INTEGER, condom INTEGER,
  spermicide INTEGER, other_method INTEGER,
  two_daughter_households INTEGER, two_daughter_households_with_sterilisation INTEGER,
  migrant_items_due INTEGER, migrant_items_sent INTEGER, migrant_requests_due INTEGER, migrant_requests_answered INTEGER,
  in_migrant_women INTEGER, in_migrant_certificates_checked INTEGER, out_migrant_women INTEGER, out_migrant_certificates_held INTEGER,
  publicity_households INTEGER, persons_surveyed INTEGER, persons_aware INTEGER, persons_satisfied INTEGER,
  association_members INTEGER, births_reported INTEGER, deaths_reported INTEGER
) STRICT;
CREATE INDEX monthly_return_village ON monthly_return (village, month);

CREATE TABLE award_case (
  id            TEXT NOT NULL CONSTRAINT pk_award_case PRIMARY KEY,
  owner         TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  person        TEXT CONSTRAINT fk_award_case_person REFERENCES person (id),
  scheme        TEXT,
  applied_on    TEXT,
  confirmed_on  TEXT,
  paid_until_on TEXT
) STRICT;
CREATE INDEX award_case_person ON award_case (person, scheme);

-- Sheets that were taken in; the changes of each lie in one stretch of the history.
CREATE TABLE intake (
  id           TEXT NOT NULL CONSTRAINT pk_intake PRIMARY KEY,
  kind         TEXT NOT NULL,
  sheet_sha256 BLOB NOT NULL,
  account      TEXT NOT NULL,
  taken_at     TEXT NOT NULL,
  taken        INTEGER NOT NULL,
  repaired     INTEGER NOT NULL,
  skipped      INTEGER NOT NULL,
  refused      INTEGER NOT NULL,
  first_change INTEGER NOT NULL,
  last_change  INTEGER NOT NULL
) STRICT;

-- The exchange. Streams towards and from other offices are named by their epoch; positions count from 1.
CREATE TABLE trust_list (
  version INTEGER NOT NULL CONSTRAINT pk_trust_list PRIMARY KEY,
  jws     TEXT NOT NULL
) STRICT;

-- Another office, with the newest manifest that it signed.
CREATE TABLE peer (
  office   TEXT NOT NULL CONSTRAINT pk_peer PRIMARY KEY,
  manifest TEXT NOT NULL
) STRICT;

-- A stream towards another office. considered: the last change of the history that was considered for it.
CREATE TABLE out_stream (
  epoch     TEXT NOT NULL CONSTRAINT pk_out_stream PRIMARY KEY,
  peer      TEXT NOT NULL,
  length    INTEGER NOT NULL,
  acked     INTEGER NOT NULL,
  considered INTEGER NOT NULL
) STRICT;

CREATE TABLE out_line (
  epoch    TEXT NOT NULL CONSTRAINT fk_out_line_epoch REFERENCES out_stream (epoch),
  position INTEGER NOT NULL,
  change   INTEGER NOT NULL CONSTRAINT fk_out_line_change REFERENCES change (serial),
  head     BLOB NOT NULL,
  CONSTRAINT pk_out_line PRIMARY KEY (epoch, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE in_line (
  peer     TEXT NOT NULL,
  epoch    TEXT NOT NULL,
  position INTEGER NOT NULL,
  head     BLOB NOT NULL,
  CONSTRAINT pk_in_line PRIMARY KEY (peer, epoch, position)
) STRICT, WITHOUT ROWID;

-- Lines that came and were not applied, with the reason, as they came.
CREATE TABLE aside (
  peer        TEXT NOT NULL,
  epoch       TEXT NOT NULL,
  position    INTEGER NOT NULL,
  reason      TEXT NOT NULL,
  change      BLOB,
  record      TEXT,
  line        BLOB NOT NULL,
  is_released INTEGER NOT NULL,
  CONSTRAINT pk_aside PRIMARY KEY (peer, epoch, position)
) STRICT;
CREATE INDEX aside_record ON aside (record);
CREATE INDEX aside_change ON aside (change);

CREATE TABLE bundle_in (
  serial   INTEGER NOT NULL CONSTRAINT pk_bundle_in PRIMARY KEY,
  sha256   TEXT NOT NULL,
  bundle   TEXT,
  peer     TEXT,
  status   TEXT NOT NULL,
  code     TEXT,
  report   TEXT NOT NULL,
  taken_at TEXT NOT NULL
) STRICT;

CREATE TABLE bundle_out (
  serial         INTEGER NOT NULL CONSTRAINT pk_bundle_out PRIMARY KEY,
  bundle         TEXT NOT NULL,
  peer           TEXT NOT NULL,
  epoch          TEXT NOT NULL,
  first_position INTEGER NOT NULL,
  last_position  INTEGER NOT NULL,
  sha256         TEXT NOT NULL,
  written_at     TEXT NOT NULL
) STRICT;
