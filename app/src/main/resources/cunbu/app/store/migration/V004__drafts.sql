-- Half-typed forms, so that a power cut loses none of them. They are no records: they have no history and never leave this computer.

CREATE TABLE draft (
  account TEXT NOT NULL,
  form    TEXT NOT NULL,
  typed   TEXT NOT NULL,
  CONSTRAINT pk_draft PRIMARY KEY (account, form)
) STRICT;
