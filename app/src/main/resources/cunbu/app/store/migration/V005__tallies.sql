-- What was counted of a period, kept so that it need not be counted again while the history ends where it ended then. Never sent to
-- anybody and not in the history: all of it can be counted again.
CREATE TABLE tally (
  serial   INTEGER NOT NULL CONSTRAINT pk_tally PRIMARY KEY,
  from_on  TEXT NOT NULL,
  until_on TEXT NOT NULL,
  bases    TEXT NOT NULL,
  program  TEXT NOT NULL,
  changes  INTEGER NOT NULL,
  head     TEXT NOT NULL,
  content  BLOB NOT NULL,
  CONSTRAINT uk_tally UNIQUE (from_on, until_on, bases)
) STRICT;
