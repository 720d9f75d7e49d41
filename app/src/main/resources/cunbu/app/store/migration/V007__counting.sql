-- Holds all that women are counted by, so that counting need not go from these indexes to the rows.
DROP INDEX marriage_wife;
CREATE INDEX marriage_wife ON marriage (wife, from_on, life);
DROP INDEX parentage_parent;
CREATE INDEX parentage_parent ON parentage (parent, life, adopted_on, child);
DROP INDEX certificate_mother;
CREATE INDEX certificate_mother ON certificate (mother, life, issued_on, cancelled_on);
