-- The benefits: what is known of a person for their sake, the life of a case, what is paid, what is hung up, and the county's own law values.

CREATE TABLE disability (
  id                 TEXT NOT NULL CONSTRAINT pk_disability PRIMARY KEY,
  owner              TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  person             TEXT CONSTRAINT fk_disability_person REFERENCES person (id),
  form               TEXT,
  grade              INTEGER,
  certificate_number TEXT,
  from_on            TEXT,
  to_on              TEXT
) STRICT;
CREATE INDEX disability_person ON disability (person);

CREATE TABLE schooling (
  id      TEXT NOT NULL CONSTRAINT pk_schooling PRIMARY KEY,
  owner   TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  person  TEXT CONSTRAINT fk_schooling_person REFERENCES person (id),
  stage   TEXT,
  school  TEXT,
  from_on TEXT,
  to_on   TEXT
) STRICT;
CREATE INDEX schooling_person ON schooling (person);

CREATE TABLE law_value (
  id         TEXT NOT NULL CONSTRAINT pk_law_value PRIMARY KEY,
  owner      TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  area       TEXT,
  parameter  TEXT,
  unit       TEXT,
  from_on    TEXT,
  value      TEXT,
  source     TEXT,
  confirmed  INTEGER,
  entered_on TEXT
) STRICT;
CREATE INDEX law_value_parameter ON law_value (parameter, area, from_on);

CREATE INDEX award_case_scheme ON award_case (scheme);

CREATE TABLE public_notice (
  id              TEXT NOT NULL CONSTRAINT pk_public_notice PRIMARY KEY,
  owner           TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  scheme          TEXT,
  area            TEXT,
  posted_on       TEXT,
  days            INTEGER,
  where_to_object TEXT,
  content         TEXT,
  digest          TEXT,
  signature       TEXT
) STRICT;
CREATE INDEX public_notice_posted_on ON public_notice (posted_on);
CREATE INDEX public_notice_digest ON public_notice (digest);

-- A step is only ever added.
CREATE TABLE award_step (
  id           TEXT NOT NULL CONSTRAINT pk_award_step PRIMARY KEY,
  owner        TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  award_case   TEXT CONSTRAINT fk_award_step_award_case REFERENCES award_case (id),
  number       INTEGER,
  step         TEXT,
  taken_on     TEXT,
  taken_by     TEXT,
  favourable   INTEGER,
  reason       TEXT,
  reverses     TEXT CONSTRAINT fk_award_step_reverses REFERENCES award_step (id),
  notice       TEXT CONSTRAINT fk_award_step_notice REFERENCES public_notice (id),
  effective_on TEXT
) STRICT;
CREATE INDEX award_step_award_case ON award_step (award_case, number);
CREATE INDEX award_step_notice ON award_step (notice) WHERE notice IS NOT NULL;

CREATE TABLE objection (
  id          TEXT NOT NULL CONSTRAINT pk_objection PRIMARY KEY,
  owner       TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  award_case  TEXT CONSTRAINT fk_objection_award_case REFERENCES award_case (id),
  notice      TEXT CONSTRAINT fk_objection_notice REFERENCES public_notice (id),
  raised_on   TEXT,
  raised_by   TEXT,
  subject     TEXT,
  answered_on TEXT,
  answer      TEXT,
  upheld      INTEGER
) STRICT;
CREATE INDEX objection_award_case ON objection (award_case);

CREATE TABLE ruling (
  id          TEXT NOT NULL CONSTRAINT pk_ruling PRIMARY KEY,
  owner       TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  award_case  TEXT CONSTRAINT fk_ruling_award_case REFERENCES award_case (id),
  person      TEXT CONSTRAINT fk_ruling_person REFERENCES person (id),
  scheme      TEXT,
  asked_on    TEXT,
  ruled_on    TEXT,
  area        TEXT,
  verdict     TEXT,
  law_version TEXT,
  facts       TEXT,
  decision    TEXT
) STRICT;
CREATE INDEX ruling_award_case ON ruling (award_case);
CREATE INDEX ruling_person ON ruling (person);

CREATE TABLE bank_account (
  id     TEXT NOT NULL CONSTRAINT pk_bank_account PRIMARY KEY,
  owner  TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  person TEXT CONSTRAINT fk_bank_account_person REFERENCES person (id),
  bank   TEXT,
  number TEXT,
  holder TEXT
) STRICT;
CREATE INDEX bank_account_person ON bank_account (person);

CREATE TABLE payment_list (
  id         TEXT NOT NULL CONSTRAINT pk_payment_list PRIMARY KEY,
  owner      TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  scheme     TEXT,
  area       TEXT,
  from_month TEXT,
  to_month   TEXT,
  made_on    TEXT,
  closed_on  TEXT
) STRICT;
CREATE INDEX payment_list_scheme ON payment_list (scheme, area, from_month);

CREATE TABLE payment (
  id            TEXT NOT NULL CONSTRAINT pk_payment PRIMARY KEY,
  owner         TEXT NOT NULL, own BLOB NOT NULL, life TEXT NOT NULL, extra TEXT,
  payment_list  TEXT CONSTRAINT fk_payment_payment_list REFERENCES payment_list (id),
  award_case    TEXT CONSTRAINT fk_payment_award_case REFERENCES award_case (id),
  person        TEXT CONSTRAINT fk_payment_person REFERENCES person (id),
  account       TEXT CONSTRAINT fk_payment_account REFERENCES bank_account (id),
  kind          TEXT,
  from_month    TEXT,
  to_month      TEXT,
  amount_fen    INTEGER,
  central_fen   INTEGER,
  province_fen  INTEGER,
  city_fen      INTEGER,
  county_fen    INTEGER,
  unit_fen      INTEGER,
  result        TEXT,
  result_on     TEXT,
  result_reason TEXT
) STRICT;
CREATE INDEX payment_payment_list ON payment (payment_list);
CREATE INDEX payment_award_case ON payment (award_case);
CREATE INDEX payment_person ON payment (person);
